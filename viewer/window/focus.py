"""Where the focus goes, the line around what has it, and giving it back to what had it."""

from collections.abc import Iterable
from itertools import pairwise

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


def order_tabs(parts: Iterable[QWidget]) -> None:
    """Let the Tab key go through parts of a window in this order, and within each in the order in which it was made."""
    inside = (each for part in parts for each in (part, *part.findChildren(QWidget)))
    reached = [each for each in inside if each.focusPolicy() & Qt.FocusPolicy.TabFocus and not each.focusProxy()]
    for before, after in pairwise(reached):
        QWidget.setTabOrder(before, after)


def give_focus_back(widget: QWidget | None) -> None:
    """Let a widget have the focus again, as by a key, if it is still there to be seen."""
    if widget is not None and isValid(widget) and widget.isVisible():
        widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
