"""Keys that a widget takes before an action of the window does."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent

from viewer.window.taken_keys import takes

KEYS = (Qt.Key.Key_Left, Qt.Key.Key_Right)


def asked(key: Qt.Key, kind: QEvent.Type = QEvent.Type.ShortcutOverride) -> QKeyEvent:
    event = QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier)
    event.ignore()
    return event


def test_only_the_keys_that_are_wanted_are_taken_and_only_when_it_is_asked_who_wants_them() -> None:
    for event, taken in (
        (asked(Qt.Key.Key_Right), True),
        (asked(Qt.Key.Key_Up), False),
        (asked(Qt.Key.Key_Right, QEvent.Type.KeyPress), False),
        (QEvent(QEvent.Type.Paint), False),
    ):
        event.setAccepted(False)
        assert takes(event, KEYS) is taken
        assert event.isAccepted() is taken
