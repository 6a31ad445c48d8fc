"""The middle of a small window: everything in it can be reached."""

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtWidgets import QScrollArea, QWidget
from reader import Reader


def middle(reader: Reader) -> QScrollArea:
    found = reader.window.findChild(QScrollArea, "middle")
    assert isinstance(found, QScrollArea)
    return found


def in_view(reader: Reader, pane: QWidget) -> bool:
    """Whether the upper left of a pane, at least, can be seen."""
    shown = QRect(middle(reader).viewport().mapToGlobal(QPoint(0, 0)), middle(reader).viewport().size())
    return shown.contains(pane.mapToGlobal(QPoint(2, 2)))


def test_a_window_of_half_a_small_screen_shows_all_panes_as_large_as_they_need(reader: Reader) -> None:
    reader.window.resize(640, 400)
    assert (reader.window.width(), reader.window.height()) == (640, 400)
    assert reader.corridor.height() >= 330
    assert reader.timeline.height() >= 150
    assert middle(reader).verticalScrollBar().maximum() > 0
    assert middle(reader).horizontalScrollBar().maximum() == 0


def test_where_there_is_room_nothing_scrolls(reader: Reader) -> None:
    reader.window.resize(1200, 800)
    assert middle(reader).verticalScrollBar().maximum() == 0


def test_what_gets_the_focus_by_a_key_comes_into_view(reader: Reader) -> None:
    reader.window.resize(640, 400)
    reader.timeline.setFocus(Qt.FocusReason.ShortcutFocusReason)
    for _ in range(3):
        reader.chooses("next_pane")
        source = reader.window.findChild(QWidget, "source")
        [focused] = [pane for pane in (reader.timeline, reader.corridor, source) if has_focus(pane)]
        assert in_view(reader, focused), focused.objectName()


def has_focus(pane: QWidget) -> bool:
    return pane.hasFocus() or any(child.hasFocus() for child in pane.findChildren(QWidget))
