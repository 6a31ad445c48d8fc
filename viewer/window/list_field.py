"""A line in which words are typed, with the keys that lead through a list beneath it."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent
from PySide6.QtWidgets import QLineEdit

from viewer.window.taken_keys import takes

PAGE = 8  # rows that Page Up and Page Down pass
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1, Qt.Key.Key_PageDown: PAGE, Qt.Key.Key_PageUp: -PAGE}
CHOOSING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
FOR_A_WHILE = (Qt.FocusReason.ActiveWindowFocusReason, Qt.FocusReason.PopupFocusReason)
KEYS = (*STEPS, *CHOOSING, Qt.Key.Key_Escape)


class ListField(QLineEdit):
    """Words are typed in it; arrows step through the list, Return chooses, Escape leaves.

    Signals:
        step_requested: Another row is to be the current one. arg: how many rows on, or back if negative.
        chosen: The current row is meant.
        left: Nothing is meant.
        unfocused: Something else in the window has the focus.
    """

    step_requested = Signal(int)
    chosen = Signal()
    left = Signal()
    unfocused = Signal()

    def event(self, event: QEvent) -> bool:
        """These keys are taken here, before they are those of an action of the window."""
        return takes(event, KEYS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead through the list; all else is typed."""
        if event.key() in STEPS:
            self.step_requested.emit(STEPS[Qt.Key(event.key())])
        elif event.key() in CHOOSING:
            self.chosen.emit()
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Another window, or a menu, takes the focus only for a while."""
        super().focusOutEvent(event)
        if event.reason() not in FOR_A_WHILE:
            self.unfocused.emit()
