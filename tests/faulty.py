"""The program with a fault: a full disk, a folder that goes, a signal in the middle.

A process that has imported everything, the nursery, makes a copy of itself for each case; so a case takes no longer
than its work. Run as a program, this module is the nursery: a case comes in as one line of JSON, its outcome goes out.
"""

import ctypes
import json
import os
import shutil
import signal
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from types import FrameType
from typing import Any

from msgspec import Struct

MAKING = ("paint_scene", "claims_table", "annotations", "first_story", "packed_story")  # when nothing is written yet
LIMIT_BYTES = 300  # of a file, where the disk is said to be full
LIMIT_SECONDS = 10
NOT_PERMITTED = 77  # the status of a case that this system does not let us try
NEW_NAMES, NEW_USER, REST_PRIVATE = 0x20000, 0x10000000, 0x44000  # of unshare(2) and mount(2)
CAPABILITIES_3 = 0x20080522  # the version that capset(2) is told


class Outcome(Struct, frozen=True):
    """How a case went."""

    status: int  # negative: the signal that ended it
    out: str
    err: str


class Nursery:
    """Brings up cases one after the other."""

    def __init__(self, temporary: Path, path: str) -> None:
        folders = os.pathsep.join((str(Path(__file__).parent), str(Path(__file__).parents[1])))
        given = {**os.environ, "PYTHONPATH": folders, "PATH": path}
        self._process = subprocess.Popen(
            [sys.executable, __file__, str(temporary)],
            env=given, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8",
        )  # fmt: skip

    def run(self, arguments: list[str], fault: str = "", folder: Path | None = None) -> Outcome:
        """Run `claimline` with a fault that concerns a folder."""
        assert self._process.stdin is not None
        assert self._process.stdout is not None
        print(json.dumps([arguments, fault, str(folder or "")]), file=self._process.stdin, flush=True)
        return Outcome(*json.loads(self._process.stdout.readline()))

    def close(self) -> None:
        """Let it go; it sees that nobody asks any more."""
        self._process.communicate(timeout=LIMIT_SECONDS)


def _serve() -> None:
    _import_everything()
    tempfile.tempdir = sys.argv[1]
    for line in sys.stdin:
        print(json.dumps(_brought_up(*json.loads(line))), flush=True)


def _import_everything() -> None:
    import viewer.commands
    import viewer.export.animation
    import viewer.export.annotations
    import viewer.export.claims_table
    import viewer.export.deck
    import viewer.export.new_story
    import viewer.export.pdf
    import viewer.export.pptx
    import viewer.export.svg
    import viewer.paint.offscreen
    import viewer.window.picture_data  # noqa: F401


def _brought_up(arguments: list[str], fault: str, folder: str) -> tuple[int, str, str]:
    """Status, results and messages of one case."""
    (out, into_out), (err, into_err) = os.pipe(), os.pipe()
    child = os.fork()
    if child == 0:
        status = 1
        try:
            os.dup2(into_out, 1)
            os.dup2(into_err, 2)
            sys.stdout, sys.stderr = (os.fdopen(number, "w", encoding="utf-8", closefd=False) for number in (1, 2))
            signal.signal(signal.SIGINT, signal.default_int_handler)  # ignored where tests run in the background
            signal.alarm(LIMIT_SECONDS)
            FAULTS[fault](Path(folder))
            status = _main(arguments)
            if fault == "tiny disk":  # nobody else sees that disk
                print(json.dumps({file.name: file.read_text("utf-8") for file in Path(folder).iterdir()}), flush=True)
        except SystemExit as left:
            status = int(left.code or 0)
        except BaseException:  # noqa: BLE001  the copy must never serve
            sys.excepthook(*sys.exc_info())
        finally:
            sys.setprofile(None)
            sys.stdout.flush()
            sys.stderr.flush()
            os._exit(status)
    os.close(into_out)
    os.close(into_err)
    told = [os.fdopen(end, encoding="utf-8").read() for end in (out, err)]
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]), *told


def _main(arguments: list[str]) -> int:
    """What is asked for: a command, or a picture that is dragged out of the window."""
    from viewer.cli import main

    return _drag(*map(Path, arguments[1:])) if arguments[0] == "drag" else main(arguments)


def _drag(story: Path, folder: Path) -> int:
    from viewer.paint.offscreen import offscreen_application
    from viewer.reading.read import read_story
    from viewer.refusal import ViewerError
    from viewer.view.state import ViewState
    from viewer.window.outgoing import Outgoing
    from viewer.window.picture_choice import PictureChoice
    from viewer.window.picture_data import dragged_data

    read = read_story(story).story
    assert read is not None
    _application = offscreen_application()
    choice = PictureChoice(width_px=640, height_px=360)
    try:
        dragged_data(Outgoing(story=read, state=ViewState(), theme="light", choice=choice), folder)
    except ViewerError as refusal:  # which the window shows
        print(refusal, file=sys.stderr)
        return 2
    except KeyboardInterrupt:
        return 130
    return 0


# Faults


def _none(folder: Path) -> None:
    pass


def _full_disk(folder: Path) -> None:
    """No file may grow beyond a few bytes, and whoever tries is told so."""
    import resource

    resource.setrlimit(resource.RLIMIT_FSIZE, (LIMIT_BYTES, LIMIT_BYTES))


def _cut(folder: Path) -> None:
    """Whoever writes is ended within the write."""
    signal.signal(signal.SIGXFSZ, signal.SIG_DFL)
    _full_disk(folder)


def _tiny_disk(folder: Path) -> None:
    """A disk of its own for the folder, with room for one file of one page, which is there."""
    system = ctypes.CDLL(None, use_errno=True)
    uid, gid = os.getuid(), os.getgid()
    if system.unshare(NEW_NAMES | (NEW_USER if uid else 0)):
        os._exit(NOT_PERMITTED)
    if uid:
        Path("/proc/self/setgroups").write_text("deny")
        Path("/proc/self/uid_map").write_text(f"0 {uid} 1")
        Path("/proc/self/gid_map").write_text(f"0 {gid} 1")
    kept = {file.name: file.read_bytes() for file in folder.iterdir()}
    system.mount(b"none", b"/", None, REST_PRIVATE, None)
    if system.mount(b"tmpfs", os.fsencode(folder), b"tmpfs", 0, b"size=4k"):
        os._exit(NOT_PERMITTED)
    for name, data in kept.items():
        (folder / name).write_bytes(data)


def _without_rights(folder: Path) -> None:
    """The owner may not change the folder; not even a superuser, who gives up what makes one."""
    ctypes.CDLL(None).capset((ctypes.c_uint32 * 2)(CAPABILITIES_3, 0), (ctypes.c_uint32 * 6)())


def _folder_goes_while_painting(folder: Path) -> None:
    _while_making(lambda: shutil.rmtree(folder, ignore_errors=True))


def _folder_goes_before_the_name(folder: Path) -> None:
    _before_the_name(lambda: shutil.rmtree(folder, ignore_errors=True))


def _while_making(happens: Callable[[], object]) -> None:
    _once(lambda event, frame, function: event == "call" and frame.f_code.co_name in MAKING, happens)


def _while_writing(happens: Callable[[], object]) -> None:
    """When all is written, and nothing of it bears a name yet."""
    _once(lambda event, frame, function: event == "c_call" and function is os.fsync, happens)


def _before_the_name(happens: Callable[[], object]) -> None:
    """When the new file is whole, and about to take the place of the old one."""
    _once(lambda event, frame, function: event == "c_call" and function in (os.replace, os.rename), happens)


def _once(matches: Callable[[str, FrameType, Any], bool], happens: Callable[[], object]) -> None:
    """Have something happen when the program comes to a point, as a debugger would stop it there."""

    def look(frame: FrameType, event: str, function: Any) -> None:
        if matches(event, frame, function):
            sys.setprofile(None)
            happens()

    sys.setprofile(look)


POINTS = {"making": _while_making, "writing": _while_writing, "naming": _before_the_name}
SIGNALS = (signal.SIGKILL, signal.SIGTERM, signal.SIGINT)


def _signalled(point: str, number: signal.Signals) -> Callable[[Path], None]:
    return lambda folder: POINTS[point](lambda: signal.raise_signal(number))


FAULTS: dict[str, Callable[[Path], None]] = {
    "": _none,
    "full disk": _full_disk,
    "tiny disk": _tiny_disk,
    "cut": _cut,
    "without rights": _without_rights,
    "folder goes while making": _folder_goes_while_painting,
    "folder goes before the name": _folder_goes_before_the_name,
    **{f"{number.name} while {point}": _signalled(point, number) for point in POINTS for number in SIGNALS},
}

if __name__ == "__main__":
    _serve()
