"""Keys that a widget takes for itself though an action of the window has them, too."""

from collections.abc import Container

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent


def takes(event: QEvent, keys: Container[int]) -> bool:
    """Whether an event asks who wants a key, and it is one of these; the widget is sent it then."""
    if not isinstance(event, QKeyEvent) or event.type() is not QEvent.Type.ShortcutOverride:
        return False
    if event.key() in keys:
        event.accept()
    return event.key() in keys
