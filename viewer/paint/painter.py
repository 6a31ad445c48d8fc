"""Stroke a scene: the only place where marks become pixels, or the lines of a vector file."""

from functools import lru_cache
from itertools import count, groupby, takewhile
from typing import assert_never

from msgspec.structs import replace
from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QBrush, QColor, QLinearGradient, QPainter, QPainterPath, QPen, QPolygonF

from viewer.paint.fonts import qt_font
from viewer.scene.marks import Color, Disc, Fill, Hatch, Line, Mark, Pen, Rect, Scene, Text

EDGE_PX = 0.01  # a point on the edge itself is not inside a shape
NO_PEN = QPen(Qt.PenStyle.NoPen)
HATCH_SHADES = 32  # from one end of a fading hatch to the other
NO_BRUSH = QBrush(Qt.BrushStyle.NoBrush)


def paint_scene(scene: Scene, painter: QPainter) -> None:
    """Paint the scene's background and marks, in its own pixels, with the painter's scale."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.fillRect(QRectF(0, 0, scene.width, scene.height), QColor(scene.background))
    for mark in scene.marks:
        painter.setOpacity(mark.opacity)
        _paint(mark, painter)
    painter.restore()


def _paint(mark: Mark, painter: QPainter) -> None:
    match mark:
        case Rect():
            _rect(mark, painter)
        case Line():
            _line(mark, painter)
        case Disc():
            _disc(mark, painter)
        case Text():
            painter.setFont(qt_font(mark.font))
            painter.setPen(QColor(mark.color))
            painter.drawText(QPointF(mark.x, mark.y), mark.text)
        case _:
            assert_never(mark)


def _rect(mark: Rect, painter: QPainter) -> None:
    if mark.fill is None and mark.pen is None:
        return  # only a door
    path = QPainterPath()
    path.addRoundedRect(QRectF(mark.x, mark.y, mark.width, mark.height), mark.radius_px, mark.radius_px)
    _fill_and_outline(path, mark.fill, mark.pen, painter)


def _line(mark: Line, painter: QPainter) -> None:
    points = QPolygonF([QPointF(x, y) for x, y in mark.points])
    if not mark.closed:
        painter.setPen(_pen(mark.pen, points.boundingRect()))
        painter.drawPolyline(points)
        return
    path = QPainterPath()
    path.addPolygon(points)
    path.closeSubpath()
    _fill_and_outline(path, mark.fill, mark.pen, painter)


def _disc(mark: Disc, painter: QPainter) -> None:
    box = QRectF(mark.x - mark.radius_px, mark.y - mark.radius_px, 2 * mark.radius_px, 2 * mark.radius_px)
    painter.setPen(NO_PEN)
    share = 360 * 16 // max(len(mark.fills), 1)  # Qt counts in sixteenths of a degree, against the clock from the right
    for number, color in enumerate(mark.fills):
        painter.setBrush(QColor(color))
        if len(mark.fills) == 1:
            painter.drawEllipse(box)
        else:
            painter.drawPie(box, number * share, share)
    if mark.pen:
        painter.setBrush(NO_BRUSH)
        painter.setPen(_pen(mark.pen, box))
        painter.drawEllipse(box)


def _fill_and_outline(path: QPainterPath, fill: Fill | None, pen: Pen | None, painter: QPainter) -> None:
    box = path.boundingRect()
    if isinstance(fill, Hatch):
        painter.fillPath(path, _brush(fill.background, box))
        _hatch(path, fill, painter)
    elif fill is not None:
        painter.fillPath(path, _brush(fill, box))
    if pen is not None:
        painter.strokePath(path, _pen(pen, box))


def _hatch(path: QPainterPath, hatch: Hatch, painter: QPainter) -> None:
    """Lines at 45 degrees across the shape's box, cut to the shape."""
    box = path.boundingRect()
    foot, head = (box.bottom(), box.top()) if hatch.rising else (box.top(), box.bottom())
    starts = takewhile(lambda x: x < box.right(), count(box.left() - box.height(), hatch.gap_px))
    lines = [QLineF(x, foot, x + box.height(), head) for x in starts]
    painter.save()
    _clip_to(path, painter)
    for step, of_one_shade in groupby(
        lines, lambda line: round((line.center().x() - box.left()) / (box.width() or 1) * HATCH_SHADES)
    ):
        painter.setPen(_pen(_shade(hatch.pen, step), box))
        painter.drawLines(list(of_one_shade))
    painter.restore()


def _clip_to(path: QPainterPath, painter: QPainter) -> None:
    """Paint inside a shape only; where it fills its box, by the box, which is far quicker."""
    box = path.boundingRect()
    if path.contains(box.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)):
        painter.setClipRect(box, Qt.ClipOperation.IntersectClip)
    else:
        painter.setClipPath(path, Qt.ClipOperation.IntersectClip)


@lru_cache(maxsize=1024)
def _shade(pen: Pen, step: int) -> Pen:
    """The pen for one line of a hatch that fades: plain colours in steps, for a fading pen paints ten times slower."""
    if isinstance(pen.color, str):
        return pen
    return replace(pen, color=pen.color.at(step / HATCH_SHADES))


def _brush(color: Color, box: QRectF) -> QBrush:
    if isinstance(color, str):
        return _plain_brush(color)
    gradient = QLinearGradient(box.topLeft(), box.topRight())
    for position, stop in color.stops:
        gradient.setColorAt(position, QColor(stop))
    return QBrush(gradient)


@lru_cache(maxsize=256)
def _plain_brush(color: str) -> QBrush:
    return QBrush(QColor(color))


def _pen(pen: Pen | None, box: QRectF) -> QPen:
    if pen is None:
        return NO_PEN
    return _plain_pen(pen) if isinstance(pen.color, str) else _stroke(pen, _brush(pen.color, box))


@lru_cache(maxsize=256)
def _plain_pen(pen: Pen) -> QPen:
    return _stroke(pen, _brush(pen.color, QRectF()))


def _stroke(pen: Pen, brush: QBrush) -> QPen:
    qt = QPen(brush, pen.width_px)
    qt.setCapStyle(Qt.PenCapStyle.FlatCap if pen.dash else Qt.PenCapStyle.RoundCap)
    qt.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    if pen.dash:
        qt.setDashPattern([length / pen.width_px for length in pen.dash])
    return qt
