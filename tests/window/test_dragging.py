"""Widgets by which something is dragged out of the window."""

from collections.abc import Callable

import pytest
from gestures import PLAIN, move
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QImage
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from viewer.window.dragging import DragHandle, drag_out


@pytest.mark.parametrize(
    ("button", "end", "times"),
    [
        (Qt.MouseButton.LeftButton, QPoint(60, 30), 1),
        (Qt.MouseButton.LeftButton, QPoint(12, 11), 0),
        (Qt.MouseButton.RightButton, QPoint(60, 30), 0),
    ],
)
def test_a_long_way_with_the_left_button_is_a_drag(
    button: Qt.MouseButton, end: QPoint, times: int, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    widget = QLabel("page")
    requests: list[object] = []
    handle = DragHandle(widget)
    handle.drag_requested.connect(requests.append)
    show(widget, 100, 50)
    qtbot.mousePress(widget, button, pos=QPoint(10, 10))
    move(widget, end, PLAIN)
    move(widget, end + QPoint(1, 0), PLAIN)
    assert requests == [widget] * times


def test_where_nothing_was_pressed_nothing_is_dragged(show: Callable[..., QWidget]) -> None:
    widget = QLabel("page")
    requests: list[object] = []
    handle = DragHandle(widget)
    handle.drag_requested.connect(requests.append)
    show(widget, 100, 50)
    move(widget, QPoint(90, 40), PLAIN)
    assert requests == []


def test_a_small_picture_follows_the_pointer(show: Callable[..., QWidget]) -> None:
    widget, data = QLabel("page"), QMimeData()
    data.setImageData(QImage(1920, 1080, QImage.Format.Format_RGB32))
    show(widget, 100, 50)
    drag_out(widget, data)
    [drag] = widget.findChildren(QDrag)
    assert (drag.pixmap().width(), drag.pixmap().height()) == (240, 135)
    assert drag.mimeData() is data
