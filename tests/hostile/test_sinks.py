"""Every place where the window shows text of a story: none takes it for markup, and none opens what it names.

The story names a magenta picture, a pipe that nobody writes into and a device without end in each of its texts. Had any
place of the window read one of them as markup, magenta would be seen, or the test would wait until its time is over.
"""

import faulthandler
import os
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from corpus_text import with_everywhere
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication, QDialog, QMenu, QToolTip, QWidget
from reader import TIP, Reader, shows_magenta, tip_over

from viewer.scene.doors import doors

ACTIONS = ("toggle_overview", "toggle_later", "toggle_uncovered", "toggle_map", "next_claim")
DIALOGS = ("save_picture", "preferences")

MOST_S = 60


@pytest.fixture(params=["magenta", "pipe", "device"])
def hostile(
    request: pytest.FixtureRequest, magenta: Path, tmp_path: Path, open_window: Callable[..., Reader]
) -> Iterator[Reader]:
    """A reader before a story that names one of the three everywhere.

    Qt, waiting for a pipe, would never come back to Python; then all tests end, with a trace of where it waits.
    """
    if request.param == "pipe":
        if not hasattr(os, "mkfifo"):
            pytest.skip("needs named pipes")
        os.mkfifo(tmp_path / "pipe.png")
    named = {"magenta": magenta, "pipe": tmp_path / "pipe.png", "device": Path("/dev/zero")}[request.param]
    faulthandler.dump_traceback_later(MOST_S, exit=True)
    yield open_window(with_everywhere(tmp_path / "story", f"<img src='{named}'>"))
    faulthandler.cancel_dump_traceback_later()


def seen(reader: Reader) -> Iterator[QWidget]:
    """All that is on screen: the window with its panes, each menu, and whatever dialogs are open."""
    QApplication.processEvents()
    yield from (widget for widget in QApplication.topLevelWidgets() if widget.isVisible())
    for menu in reader.window.findChildren(QMenu):
        menu.aboutToShow.emit()
        menu.popup(QPoint(0, 0))
        QApplication.processEvents()
        yield menu
        menu.close()


def test_no_pane_menu_or_dialog_takes_words_for_markup(hostile: Reader) -> None:
    for event in hostile.story.events:
        hostile.clicks_event(event.id)
        for action in ACTIONS:
            hostile.chooses(action)
            assert [widget for widget in seen(hostile) if shows_magenta(widget)] == []
    for action in DIALOGS:
        hostile.chooses(action)
        assert [widget for widget in seen(hostile) if shows_magenta(widget)] == []
        for dialog in hostile.window.findChildren(QDialog):
            dialog.close()


def test_no_tooltip_takes_words_for_markup(hostile: Reader) -> None:
    hostile.clicks_event(hostile.story.events[0].id)
    told = 0
    for canvas in hostile.window.canvases:
        for door in doors(canvas.scene):
            spot = QPoint(round(door.box.x + door.box.width / 2), round(door.box.y + door.box.height / 2))
            if tip_over(hostile.qtbot, canvas, spot):
                told += 1
                for tip in (widget for widget in QApplication.topLevelWidgets() if widget.objectName() == TIP):
                    hostile.qtbot.waitUntil(tip.isVisible)
                    assert not shows_magenta(tip)
    QToolTip.hideText()
    assert told > 5


def test_the_page_that_is_presented_takes_no_words_for_markup(hostile: Reader) -> None:
    hostile.chooses("present")
    for _ in hostile.story.events:
        [shown] = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == "presentation"]
        assert not shows_magenta(shown)
        hostile.qtbot.keyClick(shown, Qt.Key.Key_Right)
    hostile.qtbot.keyClick(shown, Qt.Key.Key_Escape)


def test_what_is_read_out_and_what_the_window_is_called_are_the_words_themselves(hostile: Reader) -> None:
    event = hostile.story.events[0]
    hostile.clicks_event(event.id)
    assert hostile.story.title in hostile.window.windowTitle()
    assert event.title in hostile.timeline.accessibleDescription()
    assert not [action for action in hostile.window.findChildren(QAction) if "\u202e" in action.text()]
