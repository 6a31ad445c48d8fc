"""A box in which a number is typed."""

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSpinBox, QWidget

from viewer.window.focus import paint_ring
from viewer.words import say


class NumberBox(QSpinBox):
    """A number between two others; it is told when all of it was typed."""

    def __init__(self, name: str, least: int, most: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setRange(least, most)
        self.setKeyboardTracking(False)  # half a number is no size
        self.setAccessibleName(say(name))
        self.setObjectName(name.partition(" ")[0].lower())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fusion's line around what has the focus is easily overlooked."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self.rect(), self.palette().highlight().color())
            painter.end()
