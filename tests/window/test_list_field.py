"""A line for words above a list."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.window.list_field import ListField

Key = Qt.Key


@pytest.fixture
def field(show: Callable[..., QWidget]) -> Iterator[ListField]:
    """In a window whose actions have the same keys."""
    window, field = QWidget(), ListField()
    column = QVBoxLayout(window)
    column.addWidget(field)
    column.addWidget(QLineEdit())
    action = QAction("Take", window)
    action.setShortcuts([Key.Key_Down, Key.Key_Up, Key.Key_Escape, Key.Key_Return, Key.Key_M, Key.Key_PageDown])
    action.triggered.connect(lambda: field.setText("an action of the window took the key"))
    window.addAction(action)
    show(window, 300, 100)
    field.setFocus()
    yield field
    window.close()


def test_keys_lead_through_the_list_and_letters_are_typed(field: ListField, qtbot: QtBot) -> None:
    told: list[object] = []
    field.step_requested.connect(told.append)
    field.chosen.connect(lambda: told.append("chosen"))
    field.left.connect(lambda: told.append("left"))
    for key in (Key.Key_Down, Key.Key_Up, Key.Key_PageDown, Key.Key_PageUp, Key.Key_Return, Key.Key_Enter, Key.Key_M):
        qtbot.keyClick(field, key)
    qtbot.keyClick(field, Key.Key_Escape)
    assert told == [1, -1, 8, -8, "chosen", "chosen", "left"]
    assert field.text().lower() == "m"


def test_it_tells_when_the_focus_goes_elsewhere_in_the_window_but_not_to_a_menu(field: ListField, qtbot: QtBot) -> None:
    told: list[bool] = []
    field.unfocused.connect(lambda: told.append(True))
    menu = field.createStandardContextMenu()
    menu.popup(field.mapToGlobal(field.rect().center()))
    menu.close()
    menu.deleteLater()
    assert told == []
    qtbot.keyClick(field, Key.Key_Tab)
    assert told == [True]
