"""Qt's brushes and pens for the colours of marks, each made once."""

from functools import lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPen

from viewer.scene.marks import Color, Fade, Pen

NO_PEN = QPen(Qt.PenStyle.NoPen)
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def brush(color: Color, left: float, right: float) -> QBrush:
    """What fills a mark that reaches from left to right, in scene px."""
    return plain_brush(color) if isinstance(color, str) else _fading_brush(color, left, right)


@lru_cache(maxsize=256)
def plain_brush(color: str) -> QBrush:
    """What fills in one colour."""
    return QBrush(QColor(color))


@lru_cache(maxsize=256)
def _fading_brush(fade: Fade, left: float, right: float) -> QBrush:
    shades = {shade for _, shade in fade.stops}
    if len(shades) == 1:  # of one shade Qt makes a fade in PDF that knows no opacity
        return plain_brush(shades.pop())
    start, end = fade.line(left, right)
    gradient = QLinearGradient(QPointF(*start), QPointF(*end))
    for position, stop in fade.stops:
        gradient.setColorAt(position, QColor(stop))
    return QBrush(gradient)


def pen(pen: Pen | None, left: float, right: float) -> QPen:
    """What draws a line, or outlines a mark, that reaches from left to right."""
    if pen is None:
        return NO_PEN
    return _plain_pen(pen) if isinstance(pen.color, str) else _stroke(pen, brush(pen.color, left, right))


@lru_cache(maxsize=1024)
def _plain_pen(pen: Pen) -> QPen:
    return _stroke(pen, brush(pen.color, 0, 0))


def _stroke(pen: Pen, ink: QBrush) -> QPen:
    qt = QPen(ink, pen.width_px)
    qt.setCapStyle(Qt.PenCapStyle.FlatCap if pen.dash else Qt.PenCapStyle.RoundCap)
    qt.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if pen.dash:
        qt.setDashPattern([length / pen.width_px for length in pen.dash])
    return qt


@lru_cache(maxsize=1024)
def flat_pen(pen: Pen, start_px: float = 0.0) -> QPen:
    """What draws a part of a line, in one colour: it ends where told, and its dashes go on from the part before."""
    qt = QPen(_plain_pen(pen))
    qt.setCapStyle(Qt.PenCapStyle.FlatCap)
    if pen.dash:
        qt.setDashOffset(start_px / pen.width_px)
    return qt


@lru_cache(maxsize=256)
def text_pen(color: str) -> QPen:
    """What writes in a colour."""
    return QPen(QColor(color))
