"""The table of keys that only one part of the window knows: each of them does something there."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication, QImage, QKeySequence
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from reader import Reader, words

from viewer.story.sources import Passage
from viewer.window.event_list_view import EventListView
from viewer.window.pane_keys import (
    ANY_PANE,
    CORRIDOR,
    DOCUMENT,
    EVENTS,
    EVERYWHERE,
    FINDING,
    PANE_KEYS,
    PRESENTING,
    TIMELINE,
)
from viewer.window.presentation import Presentation

Key = Qt.Key
KEYS = [(row.place, key, row.does) for row in PANE_KEYS for key in row.keys]


def press(key: str) -> None:
    """Press a key, with what is held, wherever the focus is."""
    combination = QKeySequence(key)[0]
    QTest.keyClick(QApplication.focusWidget(), combination.key(), combination.keyboardModifiers())


def in_timeline(reader: Reader) -> None:
    reader.presses(Key.Key_Plus)


def in_marks(reader: Reader) -> None:
    for key in (Key.Key_Tab, Key.Key_Backtab, Key.Key_Down, Key.Key_Down):
        reader.presses(key)


def in_corridor(reader: Reader) -> None:
    reader.corridor.setFocus()
    reader.presses(Key.Key_M)
    for key in (Key.Key_Plus, Key.Key_Plus, Key.Key_Down):
        reader.presses(key)
    reader.qtbot.waitUntil(lambda: "true shape" in words(reader.corridor.scene))


def in_document(reader: Reader) -> None:
    reader.document.setFocus()
    text = reader.document.text
    reader.document.reveal(Passage(len(text) // 2, len(text) // 2 + 1))
    reader.document.select(len(text) // 2, len(text) // 2 + 9)


def in_events(reader: Reader) -> None:
    reader.presses(Key.Key_E)
    reader.window.findChild(EventListView).setFocus()
    reader.presses(Key.Key_Down)
    reader.presses(Key.Key_Down)


def while_finding(reader: Reader) -> None:
    reader.presses(Key.Key_F, control=True)
    reader.qtbot.keyClicks(QApplication.focusWidget(), "patrol")
    reader.presses(Key.Key_Down)


def while_presenting(reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.chooses("present")
    reader.qtbot.waitUntil(lambda: isinstance(QApplication.focusWidget(), Presentation))


READY: dict[str, Callable[[Reader], None]] = {
    EVERYWHERE: lambda reader: None,
    ANY_PANE: in_marks,
    TIMELINE: in_timeline,
    CORRIDOR: in_corridor,
    DOCUMENT: in_document,
    EVENTS: in_events,
    FINDING: while_finding,
    PRESENTING: while_presenting,
}


def seen(reader: Reader) -> tuple[QImage, QImage | None, str, QWidget | None]:
    """All that a reader could notice: both windows, the clipboard, and where the focus is."""
    presentation = next((each for each in QApplication.topLevelWidgets() if isinstance(each, Presentation)), None)
    shown = presentation.grab().toImage() if presentation else None
    return (
        reader.window.grab().toImage(),
        shown,
        QGuiApplication.clipboard().text(),
        QApplication.focusWidget(),
    )


@pytest.mark.parametrize(("place", "key", "does"), KEYS, ids=[f"{place}: {key}" for place, key, _ in KEYS])
def test_a_key_does_something_where_the_table_says(place: str, key: str, does: str, reader: Reader) -> None:
    READY[place](reader)
    before = seen(reader)
    press(key)
    if "Measure" in does:
        press("Down")
    assert seen(reader) != before
    if place == PRESENTING and QApplication.focusWidget():
        press("Escape")
        reader.qtbot.wait(1)


def test_a_key_has_one_meaning_in_a_place() -> None:
    pairs = [(place, key) for place, key, _ in KEYS]
    assert len(pairs) == len(set(pairs))
