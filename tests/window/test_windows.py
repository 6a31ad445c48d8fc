"""Several windows: each with its own story, all in one theme, none left behind."""

import gc
import weakref
from collections.abc import Iterator
from pathlib import Path

import pytest
from building import a_story
from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from viewer.resources import shipped_story
from viewer.window.main_window import MainWindow
from viewer.window.windows import Windows


@pytest.fixture
def windows(dressed: QApplication, settings: Path) -> Iterator[Windows]:
    """Opens windows, which are closed after the test."""
    yield Windows("light")
    QApplication.closeAllWindows()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QApplication.clipboard().clear()


def opened(windows: Windows, qtbot: QtBot, path: Path) -> MainWindow:
    window = windows.open(path)
    with qtbot.waitExposed(window):
        window.show()
    qtbot.waitUntil(lambda: window.store.path == path)
    return window


def chooses(window: MainWindow, action: str) -> None:
    window.findChild(QAction, action).trigger()


def shown() -> list[MainWindow]:
    return [window for window in QApplication.topLevelWidgets() if isinstance(window, MainWindow)]


def test_each_has_a_story_and_a_view_of_its_own(windows: Windows, qtbot: QtBot, tmp_path: Path) -> None:
    one = opened(windows, qtbot, shipped_story())
    other = opened(windows, qtbot, a_story(tmp_path / "story"))
    chooses(one, "next_event")
    assert one.windowTitle() == "The M4 corridor, Idlib — Claimline"
    assert other.windowTitle() == "The coast road — Claimline"
    assert one.store.visible.selected is not None
    assert other.store.visible.selected is None


def test_a_new_window_shows_the_same_story_beside_the_first(windows: Windows, qtbot: QtBot) -> None:
    one = opened(windows, qtbot, shipped_story())
    chooses(one, "new_window")
    qtbot.waitUntil(lambda: len(shown()) == 2)
    [other] = [window for window in shown() if window is not one]
    qtbot.waitUntil(lambda: other.store.path == one.store.path)
    assert other.pos() != one.pos()


def test_the_theme_is_that_of_all(windows: Windows, qtbot: QtBot) -> None:
    one, other = (opened(windows, qtbot, shipped_story()) for _ in range(2))
    chooses(one, "theme_dark")
    for window in (one, other, opened(windows, qtbot, shipped_story())):
        ticked = [each.objectName() for each in window.findChildren(QAction) if each.isChecked()]
        assert "theme_dark" in ticked
        assert window.canvases[0].scene.background == one.canvases[0].scene.background


def test_one_can_be_closed_and_quitting_closes_all(windows: Windows, qtbot: QtBot) -> None:
    one, other = (opened(windows, qtbot, shipped_story()) for _ in range(2))
    chooses(one, "close_window")
    qtbot.waitUntil(lambda: shown() == [other])
    opened(windows, qtbot, shipped_story())
    chooses(other, "quit")
    qtbot.waitUntil(lambda: shown() == [])


def test_a_closed_window_leaves_nothing_behind(windows: Windows, qtbot: QtBot) -> None:
    left = []
    for _ in range(2):  # what only the first one makes stays
        window = opened(windows, qtbot, shipped_story())
        chooses(window, "next_event")
        left = [weakref.ref(window), weakref.ref(window.store)]
        window.close()
        del window
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        gc.collect()
    assert [kept() for kept in left] == [None, None]
