"""Mistakes of our own, while the window is open: none ends it."""

import json
import os
import signal
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from PySide6.QtCore import QTimer
from pytestqt.qtbot import QtBot
from reader import CLAIMLINE, TESTS, run_python

from viewer.export.accident import Accident
from viewer.window.accidents import MOST_KEPT, Accidents

BROKEN_WINDOW = TESTS / "broken_window.py"


def test_whatever_breaks_the_window_goes_on_tells_of_it_and_is_whole_again_once_it_is_mended() -> None:
    ended = subprocess.run(
        [sys.executable, str(BROKEN_WINDOW)],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent)))},
        capture_output=True,
        encoding="utf-8",
        timeout=110,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr[-2000:]
    outcome = json.loads(ended.stdout)
    assert len(outcome) > 40
    assert {part: came for part, came in outcome.items() if not all(came.values())} == {}


BROKEN_START = """
import sys
import viewer.window.{module} as module
from viewer.cli import main

def broken(*_args, **_kwargs):
    raise RuntimeError("it is broken")

{target} = broken
sys.exit(main(sys.argv[1:]))
"""


@pytest.mark.parametrize(
    ("module", "target"),
    [
        ("canvas", "module.paint_scene"),
        ("main_window", "module.fill_menus"),
        ("opening", "module.Opening.show_reading"),
    ],
)
def test_a_start_that_goes_wrong_ends_with_a_status_of_its_own_and_a_log(
    module: str, target: str, tmp_path: Path
) -> None:
    code = BROKEN_START.format(module=module, target=target)
    ended = run_python(code, "--exit", XDG_STATE_HOME=str(tmp_path))
    assert ended.returncode == 70
    log = (tmp_path / "claimline" / "claimline.log").read_text("utf-8")
    assert "it is broken" in log
    assert "it is broken" in ended.stderr


def test_after_a_crash_the_next_start_tells_of_it_and_ends_well(tmp_path: Path) -> None:
    crashing = (
        f"import viewer.window.first_paint as f, faulthandler; f.FirstPaint.tell = faulthandler._sigsegv\n{CLAIMLINE}"
    )
    ended = run_python(crashing, "--timings", XDG_STATE_HOME=str(tmp_path))
    assert ended.returncode == -signal.SIGSEGV
    again = run_python(TELLING, "--timings", XDG_STATE_HOME=str(tmp_path))
    assert again.returncode == 0, again.stderr
    assert again.stdout == "Something went wrong: details\n"


TELLING = """
import sys
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QPushButton
import viewer.window.first_paint as first_paint
from viewer.cli import main

def look(_self):
    QTimer.singleShot(50, tell)

def tell():
    print(QApplication.activeWindow().findChild(QPushButton, "accidents").text())
    QApplication.quit()

first_paint.FirstPaint.tell = look
sys.exit(main(sys.argv[1:]))
"""


@pytest.fixture
def accidents(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Accidents:
    """Hears of what nobody caught in this test, and keeps its log in a place of its own."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    for module, hook in ((sys, "excepthook"), (threading, "excepthook"), (sys, "unraisablehook")):
        monkeypatch.setattr(module, hook, getattr(module, hook))  # as they are, to be put back
    heard = Accidents()
    heard.listen()
    return heard


def test_what_a_slot_raises_is_heard(accidents: Accidents, qtbot: QtBot) -> None:
    def slot() -> None:
        raise ValueError("in a slot")

    with qtbot.capture_exceptions(), qtbot.waitSignal(accidents.happened, raising=False, timeout=500):
        accidents.listen()  # instead of the hook by which these tests fail
        QTimer.singleShot(0, slot)
    assert [accident.title for accident in accidents.all] == ["ValueError: in a slot"]


def test_what_a_thread_raises_is_heard(accidents: Accidents, qtbot: QtBot) -> None:
    thread = threading.Thread(target=lambda: 1 / 0)
    with qtbot.waitSignal(accidents.happened):
        thread.start()
    thread.join()
    assert [accident.title for accident in accidents.all] == ["ZeroDivisionError: division by zero"]


def test_what_is_raised_where_nobody_can_catch_it_is_heard(accidents: Accidents) -> None:
    class Leaving:
        def __del__(self) -> None:
            raise OSError("too late")

    Leaving()
    assert [accident.title for accident in accidents.all] == ["OSError: too late"]


def test_the_same_again_is_counted_and_neither_logged_nor_told_again(
    accidents: Accidents, qtbot: QtBot, tmp_path: Path
) -> None:
    one = Accident("ValueError: one", "a.py:1", "Traceback…\n")
    accidents.tell(one)
    with qtbot.assertNotEmitted(accidents.happened):
        for number in range(100):
            accidents.tell(Accident(f"ValueError: {number}", "a.py:1", "Traceback…\n"))
    assert accidents.all == (one,)
    assert accidents.times[one.kind] == 101
    assert (tmp_path / "claimline" / "claimline.log").read_text("utf-8").count("Traceback") == 1


def test_however_many_happen_only_so_many_are_kept(accidents: Accidents) -> None:
    for number in range(3 * MOST_KEPT):
        accidents.tell(Accident("ValueError", f"a.py:{number}", ""))
    assert len(accidents.all) == MOST_KEPT
