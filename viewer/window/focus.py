"""Giving the focus back to what had it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid


def give_focus_back(widget: QWidget | None) -> None:
    """Let a widget have the focus again, as by a key, if it is still there to be seen."""
    if widget is not None and isValid(widget) and widget.isVisible():
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
