"""Limits for a process that reads hostile stories: memory, time, files, and no socket, which the kernel sees to."""

import ctypes
import platform
import resource
import struct
import time
import tomllib

MOST_MB = 500  # of memory, as promised
MOST_CPU_S = 5  # of one command, as promised
MOST_WINDOW_CPU_S = 8  # of a window until it is painted, which reads, lays out three panes and starts Qt
SLOWEST = 2  # times as slow as a quiet machine of two cores, on which the seconds are meant; more is no excuse
A_TEXT = "".join(f'[[event]]\nid = "e{number}"\nwhen = "2021-05-03"\n' for number in range(4_000))
QUIET_S = 0.08  # that such a machine takes to read it
MOST_FILE_BYTES = 64 << 20
MOST_FILES = 128

# Linux' numbers of socket(2), by what `uname -m` says, with the constant by which audit tells the architecture.
SOCKET_CALLS = {"x86_64": (0xC000003E, 41), "aarch64": (0xC00000B7, 198)}
_LOAD, _EQUAL, _RETURN = 0x20, 0x15, 0x06  # instructions of the filter: see the kernel's seccomp_filter.rst
_ALLOW, _KILL_PROCESS = 0x7FFF0000, 0x80000000
_NO_NEW_PRIVS, _SECCOMP, _FILTER = 38, 22, 2


def limit_process(commands: int) -> None:
    """Set the limits for so many commands; what exceeds them ends by a signal or cannot have what it wants."""
    resource.setrlimit(resource.RLIMIT_CPU, (SLOWEST * MOST_WINDOW_CPU_S * commands,) * 2)
    resource.setrlimit(resource.RLIMIT_DATA, (2 * MOST_MB << 20,) * 2)  # what is asked for, of which less is used
    resource.setrlimit(resource.RLIMIT_FSIZE, (MOST_FILE_BYTES,) * 2)
    resource.setrlimit(resource.RLIMIT_NOFILE, (MOST_FILES,) * 2)


def forbid_sockets() -> bool:
    """Have the kernel kill this process at its first socket; whether it can."""
    if platform.system() != "Linux" or platform.machine() not in SOCKET_CALLS:
        return False
    architecture, socket_call = SOCKET_CALLS[platform.machine()]
    program = b"".join(
        struct.pack("HBBI", *instruction)
        for instruction in (
            (_LOAD, 0, 0, 4),  # the architecture
            (_EQUAL, 0, 3, architecture),
            (_LOAD, 0, 0, 0),  # the number of the call
            (_EQUAL, 0, 1, socket_call),
            (_RETURN, 0, 0, _KILL_PROCESS),
            (_RETURN, 0, 0, _ALLOW),
        )
    )
    kept = ctypes.create_string_buffer(program)
    filter_of = struct.pack("HxxxxxxP", len(program) // 8, ctypes.addressof(kept))
    libc = ctypes.CDLL(None, use_errno=True)
    return libc.prctl(_NO_NEW_PRIVS, 1, 0, 0, 0) == 0 and libc.prctl(_SECCOMP, _FILTER, filter_of) == 0


def slowness() -> float:
    """How many times as long this machine takes just now, with all else that it does; at least 1."""
    began = time.process_time()
    tomllib.loads(A_TEXT)
    return max(1.0, (time.process_time() - began) / QUIET_S)


def peak_mb() -> float:
    """The most memory that this process has used."""
    with open("/proc/self/status", encoding="ascii") as told:
        return next(int(line.split()[1]) for line in told if line.startswith("VmHWM:")) / 1024
