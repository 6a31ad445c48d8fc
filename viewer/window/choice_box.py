"""A box that opens to a list of values, each under its name."""

from collections.abc import Mapping
from typing import Generic, TypeVar

from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QComboBox, QWidget

from viewer.window.focus import paint_ring
from viewer.words import say

Value = TypeVar("Value")


class ChoiceBox(QComboBox, Generic[Value]):
    """One of some values is chosen in it; `activated` tells when the reader has done so."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say(name))
        self.setObjectName(name.lower().replace(" ", "_"))
        self._values: tuple[Value, ...] = ()

    def offer(self, names: Mapping[Value, str], chosen: Value) -> None:
        """Offer these values, of which one is chosen."""
        self._values = tuple(names)
        self.clear()
        self.addItems([say(name) for name in names.values()])
        self.setCurrentIndex(self._values.index(chosen))

    @property
    def chosen(self) -> Value:
        """The value that is chosen."""
        return self._values[self.currentIndex()]

    def paintEvent(self, event: QPaintEvent) -> None:
        """Fusion's line around what has the focus is easily overlooked."""
        super().paintEvent(event)
        if self.hasFocus():
            painter = QPainter(self)
            paint_ring(painter, self.rect(), self.palette().highlight().color())
            painter.end()
