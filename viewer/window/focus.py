"""The line around what has the focus, and giving the focus back to what had it."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPen
from PySide6.QtWidgets import QWidget
from shiboken6 import isValid

RING_PX = 2


def paint_ring(painter: QPainter, rect: QRect, color: QColor) -> None:
    """A line just within a widget, around all of it."""
    ring = QPen(color, RING_PX)
    ring.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(ring)
    painter.drawRect(rect.adjusted(1, 1, -1, -1))


def give_focus_back(widget: QWidget | None) -> None:
    """Let a widget have the focus again, as by a key, if it is still there to be seen."""
    if widget is not None and isValid(widget) and widget.isVisible():
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
