"""The hints of a first start: three sentences in a line that goes for good."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from viewer.window.plain import PlainLabel, WrappedLabel
from viewer.window.taken_keys import takes
from viewer.words import noted, say

HINTS = (
    noted("Click an event: its source opens, with the exact words marked."),
    noted("Choose an account above to hear the story as one side tells it."),
    noted("Copy Picture puts what you see on a slide, with its credits."),
)


class Welcome(QWidget):
    """Says what to try first.

    Signals:
        dismissed: The hints were read.
    """

    dismissed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("welcome")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._button = QPushButton(say("&Got It"))
        self._button.clicked.connect(self.dismissed)
        row = QHBoxLayout(self)
        row.setContentsMargins(20, 8, 20, 8)
        row.setSpacing(10)
        for number, hint in enumerate(HINTS, 1):
            badge = PlainLabel(str(number))
            badge.setObjectName("hint_number")
            badge.setAlignment(Qt.AlignmentFlag.AlignCenter)
            row.addWidget(badge, 0, Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(WrappedLabel(say(hint)), 1)
        row.addWidget(self._button, 0, Qt.AlignmentFlag.AlignVCenter)

    def event(self, event: QEvent) -> bool:
        """Take Escape for itself while the focus is in it."""
        return takes(event, (Qt.Key.Key_Escape,)) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape dismisses them, too."""
        if event.key() == Qt.Key.Key_Escape:
            self.dismissed.emit()
        else:
            super().keyPressEvent(event)
