"""Starting anew in place: the same windows, in another size."""

import json
from pathlib import Path

import msgspec
import pytest
from building import a_story
from reader import run_python

from viewer.renewal import VARIABLE, WindowNote, handed

# Chooses the second event, makes everything smaller by two steps, and tells what the process after that shows.
SMALLER = """
import json, os, sys, threading, time
from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from viewer.cli import main
from viewer.renewal import VARIABLE
from viewer.view.address import address
from viewer.window.main_window import MainWindow

again = VARIABLE in os.environ

class Hand(QObject):
    moved = Signal()

def windows():
    shown = QApplication.topLevelWidgets() if QApplication.instance() else []
    return [each for each in shown if isinstance(each, MainWindow) and each.isVisible() and each.store.story]

def act():
    if not windows():
        return
    [window] = windows()
    if again:
        size = [round(length * window.devicePixelRatio()) for length in (window.width(), window.height())]
        print(json.dumps([address(window.store.state), window.devicePixelRatio(), size]))
        window.close()
    elif window.size().toTuple() != (720, 640):
        window.resize(720, 640)
        for name in ("next_event", "next_event", "reduce_everything", "reduce_everything"):
            window.findChild(QAction, name).trigger()

def wait():
    while True:
        time.sleep(0.1)
        hand.moved.emit()

hand = Hand()
hand.moved.connect(act, Qt.ConnectionType.QueuedConnection)
threading.Thread(target=wait, daemon=True).start()
sys.exit(main(sys.argv[1:]))
"""


def test_the_same_window_comes_back_smaller_in_its_old_place(tmp_path: Path) -> None:
    story = a_story(tmp_path / "story")
    program = tmp_path / "smaller.py"
    program.write_text(SMALLER, "utf-8")
    start = f"import os, sys; os.execv(sys.executable, [sys.executable, {str(program)!r}, {str(story)!r}])"
    ended = run_python(start, XDG_CONFIG_HOME=str(tmp_path))
    assert ended.returncode == 0, ended.stderr
    view, ratio, size = json.loads(ended.stdout.splitlines()[-1])
    assert view.startswith("event=")
    assert ratio == 0.8
    assert size == [720, 640]
    assert json.loads((tmp_path / "claimline" / "settings.json").read_text("utf-8"))["scale"] == 80


def test_what_is_handed_on_is_read_once() -> None:
    notes = (WindowNote(path="/tmp/story", view="later=yes", place=(1, 2, 3, 4)), WindowNote(path="/tmp/other"))
    variables = {VARIABLE: msgspec.json.encode(notes).decode("utf-8")}
    assert handed(variables) == notes
    assert handed(variables) == ()


@pytest.mark.parametrize("written", ["", "no json", "[1]", '[{"view": "x"}]', '{"path": "/"}', "\udcff"])
def test_what_cannot_be_understood_opens_no_window(written: str) -> None:
    assert handed({VARIABLE: written}) == ()
