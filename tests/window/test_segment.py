"""Buttons side by side of which one is down."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAction
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.window.segment import Segment


def test_keys_choose_the_neighbour_whatever_they_do_in_the_window(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    window, group = QWidget(), QButtonGroup()
    row = QHBoxLayout(window)
    buttons = [Segment(name) for name in ("All", "Union", "Company")]
    for button in buttons:
        group.addButton(button)
        row.addWidget(button)
    elsewhere = QAction("Next Event", window)
    elsewhere.setShortcuts(["Right", "Left"])
    window.addAction(elsewhere)
    show(window)
    buttons[0].setChecked(True)
    buttons[0].setFocus()
    with qtbot.assertNotEmitted(elsewhere.triggered):
        for place, key in ((1, Qt.Key.Key_Right), (2, Qt.Key.Key_Right), (1, Qt.Key.Key_Left)):
            qtbot.keyClick(group.checkedButton(), key)
            assert group.checkedButton() is buttons[place]
            assert buttons[place].hasFocus()


def test_a_screen_reader_calls_it_one_of_several(show: Callable[..., QWidget]) -> None:
    segment = Segment("Union")
    show(segment)
    assert QAccessible.queryAccessibleInterface(segment).role() is QAccessible.Role.RadioButton
