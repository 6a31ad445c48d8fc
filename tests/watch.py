"""The watch over every test and every process that one starts: no connection, and no file that is none of our business.

An audit hook hears of each socket and of each file that Python opens; it refuses what is not allowed, and notes it in a
file whose name processes inherit, so that a test fails even where somebody caught the refusal. What Qt and other
libraries open without Python's help is watched in `tests/hostile`.
"""

import os
import sys
import sysconfig
import tempfile
from pathlib import Path

NOTES = "CLAIMLINE_WATCH"  # the variable that names the file of what was refused
CONNECTIONS = ("socket.__new__", "socket.connect", "socket.bind", "socket.getaddrinfo", "socket.sendto")
SYSTEM = (  # what the system tells every program
    "/proc", "/sys/devices/system/cpu", "/sys/fs/cgroup", "/dev/null", "/dev/full", "/dev/urandom", "/dev/shm",
    "/usr/share", "/usr/lib", "/lib", "/etc/os-release", "/etc/debian_version", "/etc/mime.types", "/etc/apache2",
    "/etc/httpd", "/etc/localtime", "/etc/lsb-release",
)  # fmt: skip


def watch() -> None:
    """Watch this process, and have the processes that it starts watch themselves."""
    if NOTES not in os.environ:
        descriptor, os.environ[NOTES] = tempfile.mkstemp(prefix="claimline-watch-")
        os.close(descriptor)
        paths = (str(Path(__file__).parent), os.environ.get("PYTHONPATH", ""))
        os.environ["PYTHONPATH"] = os.pathsep.join(filter(None, paths))  # where they find `sitecustomize`
    allowed = tuple(_allowed())

    def hear(event: str, arguments: tuple[object, ...]) -> None:
        if event in CONNECTIONS:
            _refuse(f"{event}{arguments[1:]}")
        elif event == "open" and (strange := _strange(arguments[0], allowed)):
            _refuse(f"open {strange}")

    sys.addaudithook(hear)


def refused() -> list[str]:
    """What was refused since this was asked last."""
    notes = Path(os.environ[NOTES])
    told = notes.read_text("utf-8").splitlines()
    if told:
        notes.write_text("", "utf-8")
    return told


def _refuse(what: str) -> None:
    with open(os.environ[NOTES], "a", encoding="utf-8") as notes:  # in the temporary folder, which is allowed
        notes.write(f"{what}\n")
    raise PermissionError(f"the program is offline and reads nothing of others, but asked for {what}")


def _strange(path: object, allowed: tuple[str, ...]) -> str:
    """The path if it is that of a file which is none of our business; "" otherwise."""
    if not isinstance(path, str | bytes | os.PathLike):
        return ""  # a descriptor that is open already
    whole = os.path.realpath(os.fsdecode(path))
    return "" if whole.startswith(allowed) else whole


def _allowed() -> set[str]:
    """The folders of the checkout, of Python, of the system and for what is temporary, without links."""
    python = {*sysconfig.get_paths().values(), sys.prefix, sys.base_prefix, sys.executable}
    temporary = {tempfile.gettempdir(), os.path.dirname(os.environ[NOTES])}  # the latter that of whoever watched first
    ours = {str(Path(__file__).parents[1]), *temporary, *python, *SYSTEM}
    return {os.path.realpath(path) for path in ours}
