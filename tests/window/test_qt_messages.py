"""What Qt says: logged, and put into a sentence where it would end the program."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Iterator
from ctypes.util import find_library
from pathlib import Path

import pytest
from reader import CLAIMLINE, run_python

from viewer.resources import shipped_story

ON_LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere there is always a display")
WITH_XVFB = pytest.mark.skipif(
    shutil.which("Xvfb") is None or find_library("xcb-cursor") is None,
    reason="needs Xvfb, a display that can be taken away, and the libraries for X11",
)


@ON_LINUX
@pytest.mark.parametrize("platform", ["xcb", "no-such-platform"])
def test_where_qt_would_abort_one_sentence_says_why_and_what_to_do(platform: str) -> None:
    ended = run_python(CLAIMLINE, DISPLAY=":4711", WAYLAND_DISPLAY=None, QT_QPA_PLATFORM=platform)
    assert ended.returncode == 2, ended.stderr
    [line] = ended.stderr.splitlines()
    assert line.startswith("claimline: no window can open here: ")
    assert line.endswith(". “claimline picture PATH -o story.png” makes a picture without one.")


MESSAGES = """
from PySide6.QtCore import qWarning
from viewer.window.qt_messages import listen_to_qt
listen_to_qt()
for _ in range(3):
    qWarning("QPainter::begin: Paint device returned engine == 0")
qWarning("This plugin does not support propagateSizeHints()")
"""


def test_what_it_complains_about_is_seen_each_time_and_kept_once(tmp_path: Path) -> None:
    ended = run_python(MESSAGES, XDG_STATE_HOME=str(tmp_path))
    assert ended.stderr == "QPainter::begin: Paint device returned engine == 0\n" * 3
    [line] = (tmp_path / "claimline" / "claimline.log").read_text("utf-8").splitlines()
    assert line.endswith("Qt, QtWarningMsg: QPainter::begin: Paint device returned engine == 0")


@pytest.fixture
def display() -> Iterator[tuple[str, subprocess.Popen[str]]]:
    """A display of X11 for one test."""
    with subprocess.Popen(
        ["Xvfb", "-displayfd", "1", "-nolisten", "tcp"], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, text=True
    ) as server:
        assert server.stdout is not None
        yield f":{server.stdout.readline().strip()}", server
        server.kill()


@WITH_XVFB
def test_when_the_display_goes_away_it_says_so_and_loses_nothing(
    display: tuple[str, subprocess.Popen[str]], tmp_path: Path
) -> None:
    name, server = display
    story = Path(shutil.copytree(shipped_story(), tmp_path / "story"))
    before = {file: file.read_bytes() for file in story.rglob("*") if file.is_file()}
    with subprocess.Popen(
        [sys.executable, "-m", "viewer", "--timings", str(story)],
        cwd=Path(__file__).parents[2],
        env={**os.environ, "DISPLAY": name, "QT_QPA_PLATFORM": "xcb", "XDG_STATE_HOME": str(tmp_path)},
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stderr is not None
        assert "first_paint_ms" in program.stderr.readline()
        server.send_signal(signal.SIGKILL)
        told = program.stderr.read()
        assert program.wait(30) == 2
    assert told == (
        "claimline: the display has gone, and the window with it; files that were written are whole. "
        "Start again to go on.\n"
    )
    assert {file: file.read_bytes() for file in story.rglob("*") if file.is_file()} == before
