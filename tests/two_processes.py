"""What the program writes on two machines: the same, though language, time, home and chance differ."""

from pathlib import Path

from reader import run_python

HERE = {"LANG": "C.UTF-8", "LC_ALL": None, "TZ": "UTC", "HOME": "/", "PYTHONHASHSEED": "1", "QT_HASH_SEED": None}
THERE = {
    "LANG": "tr_TR.UTF-8", "LC_ALL": None, "LC_NUMERIC": "ar_SA.UTF-8", "TZ": "Asia/Kathmandu", "HOME": "/nowhere",
    "USER": "somebody", "PYTHONHASHSEED": "7", "QT_SCALE_FACTOR": "2", "QT_FONT_DPI": "192",
}  # fmt: skip
"""Turkish, because Source Serif keeps f and i apart in it; Arabic, because of its digits."""

THE_PATROL = """
import sys
from pathlib import Path
from a_story import the_m4_story
from viewer.export.note import note_of
from viewer.export.picture import PictureRequest, picture_scene, scene_image
from viewer.paint.offscreen import offscreen_application
from viewer.scene.page import Part
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState

application = offscreen_application()
story, state = the_m4_story(), ViewState(selection=OneEvent("first-patrol"))
request = PictureRequest(state=state, part=Part.PAGE, theme="light", width_px=960, height_px=540)
scene, ratio = picture_scene(story, request)
note = note_of(story, state)

def write(data):
    Path(sys.argv[1]).write_bytes(data)
"""
"""Begins such a program: the first patrol as `scene`, at a `ratio`, with its `note`, and `write` for the bytes."""

INTERRUPTED = """
import signal
from msgspec.structs import replace

class Cut(tuple):
    def __iter__(self):
        yield from tuple.__iter__(self)
        signal.raise_signal(signal.SIGINT)

scene = replace(scene, marks=Cut(scene.marks))
try:
    {work}
except KeyboardInterrupt:
    write(b"it goes on")
"""
"""Goes on after it: Ctrl+C comes when all marks but the last are painted, and the program tells whether it survived."""


def made_twice(code: str, folder: Path) -> tuple[bytes, bytes]:
    """The bytes that a program writes to the file that it is given, in two processes with little in common."""
    return _made(code, folder / "here", HERE), _made(code, folder / "there", THERE)


def _made(code: str, file: Path, environment: dict[str, str | None]) -> bytes:
    ended = run_python(code, str(file), **environment)
    assert ended.returncode == 0, ended.stderr
    return file.read_bytes()
