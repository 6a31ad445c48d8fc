"""The middle of the window, where the window has less room than its panes need."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QWidget
from reader import Reader

from viewer.window.middle import Middle

SMALL_PX = (640, 400)  # a screen of 1280 × 800 at 200 %


@pytest.fixture
def small(open_window: Callable[..., Reader]) -> Reader:
    """A reader at a window that is smaller than its panes."""
    reader = open_window()
    reader.window.resize(*SMALL_PX)
    reader.qtbot.waitUntil(lambda: middle(reader).verticalScrollBar().maximum() > 0)
    return reader


def middle(reader: Reader) -> Middle:
    return reader.window.findChild(Middle)


def in_view(reader: Reader, part: QWidget) -> bool:
    """Whether all of a part is seen."""
    viewport = middle(reader).viewport()
    return viewport.rect().contains(QRect(part.mapTo(viewport, QPoint()), part.size()))


def test_a_small_window_stays_small_and_keeps_its_panes_usable(small: Reader) -> None:
    assert (small.window.width(), small.window.height()) == SMALL_PX
    assert small.corridor.height() >= 300
    assert small.timeline.height() >= 150


def test_the_pane_that_gets_the_focus_by_a_key_comes_into_view(small: Reader) -> None:
    assert not in_view(small, small.timeline)
    small.corridor.setFocus(Qt.FocusReason.TabFocusReason)
    small.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    assert in_view(small, small.timeline)


@pytest.mark.parametrize("name", ["event_list", "problems"])
def test_a_list_that_is_asked_for_comes_into_view(name: str, small: Reader) -> None:
    small.chooses(f"toggle_{name}")
    part = small.window.findChild(QWidget, name)
    assert in_view(small, part)
    small.chooses(f"toggle_{name}")
    middle(small).verticalScrollBar().setValue(0)
    small.chooses(f"toggle_{name}")
    assert in_view(small, part)


def test_of_a_pane_that_is_larger_than_the_view_its_beginning_is_seen(small: Reader) -> None:
    viewport = middle(small).viewport()
    middle(small).verticalScrollBar().setValue(middle(small).verticalScrollBar().maximum())
    small.timeline.setFocus(Qt.FocusReason.TabFocusReason)
    small.corridor.setFocus(Qt.FocusReason.TabFocusReason)
    assert viewport.rect().contains(small.corridor.mapTo(viewport, QPoint(2, 2)))


def test_where_there_is_room_nothing_scrolls(small: Reader) -> None:
    small.window.resize(1200, 800)
    assert middle(small).verticalScrollBar().maximum() == 0
