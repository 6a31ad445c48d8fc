"""A box in which a number is typed."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.window.number_box import NumberBox


def test_a_number_is_told_when_all_of_it_was_typed(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    box, told = NumberBox("Width in px", 1, 9_999), []
    box.valueChanged.connect(told.append)
    show(box)
    box.selectAll()
    qtbot.keyClicks(box, "1280")
    assert told == []
    qtbot.keyClick(box, Qt.Key.Key_Return)
    assert told == [1280]
