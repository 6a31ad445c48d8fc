"""The window of keyboard shortcuts."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from reader import Reader

from viewer.window.actions import ACTIONS
from viewer.window.key_words import key_words
from viewer.window.pane_keys import PANE_KEYS
from viewer.window.plain import PlainLabel
from viewer.window.rows import RowsView
from viewer.window.shortcuts import ShortcutsWindow, shortcuts

Key = Qt.Key


@pytest.fixture
def window(reader: Reader) -> ShortcutsWindow:
    reader.presses(Key.Key_Question, control=True)
    found = reader.window.findChild(ShortcutsWindow, "shortcuts")
    reader.qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    return found


def rows(window: ShortcutsWindow) -> list[str]:
    return [row.told for row in window.findChild(RowsView).rows]


def told(window: ShortcutsWindow) -> str:
    return window.findChild(PlainLabel).text()


def test_every_key_of_menus_and_panes_is_listed_once_in_its_group(window: ShortcutsWindow) -> None:
    listed = rows(window)
    assert listed[:2] == ["File", "New Window, Ctrl+N"]
    assert {"In the corridor", "While presenting", "Help"} <= set(listed)
    keys = [row.keys for row in ACTIONS if row.keys] + [row.keys for row in PANE_KEYS]
    assert [shortcut.keys for shortcut in shortcuts()] == keys
    assert len([row for row in window.findChild(RowsView).rows if not row.heading]) == len(keys)
    assert told(window) == f"{len(keys)} shortcuts"


@pytest.mark.parametrize(
    ("words", "found"),
    [
        ("print", ["File", "Print…, Ctrl+P"]),
        ("ctrl p", ["File", "Print…, Ctrl+P"]),
        ("full screen", ["View", "Full Screen, F11"]),
        ("measure", ["In the corridor", "Measure from the mark with the ring to the next ones, D"]),
    ],
)
def test_keys_are_found_by_what_they_do_and_what_they_do_by_keys(
    words: str, found: list[str], window: ShortcutsWindow, reader: Reader
) -> None:
    reader.qtbot.keyClicks(QApplication.focusWidget(), words)
    assert [row for row in rows(window) if row in found] == found


def test_arrows_are_found_by_their_names(window: ShortcutsWindow, reader: Reader) -> None:
    reader.qtbot.keyClicks(QApplication.focusWidget(), "left shift")
    assert f"Move through time, {key_words(('Shift+Left', 'Shift+Right'))}" in rows(window)


def test_what_no_key_does_is_told(window: ShortcutsWindow, reader: Reader) -> None:
    reader.qtbot.keyClicks(QApplication.focusWidget(), "elephant")
    assert (rows(window), told(window)) == ([], "No shortcut is called so")


def test_arrows_lead_through_it_and_escape_closes_it(window: ShortcutsWindow, reader: Reader) -> None:
    view = window.findChild(RowsView)
    reader.presses(Key.Key_Down)
    assert view.told.startswith("Open Story…, Ctrl+O")
    reader.presses(Key.Key_Escape)
    assert not window.isVisible()


def test_it_may_stay_open_and_is_there_only_once(
    window: ShortcutsWindow, reader: Reader, open_window: Callable[..., Reader]
) -> None:
    reader.clicks_event("deal")
    assert reader.chosen_title == "Deal on a corridor and joint patrols"
    assert window.isVisible()
    reader.chooses("show_shortcuts")
    assert len(reader.window.findChildren(ShortcutsWindow)) == 1
