"""Stroke a scene: the only place where marks become pixels, or the lines of a vector file."""

from collections.abc import Callable
from typing import assert_never

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QBrush, QColor, QPaintEngine, QPainter

from viewer.paint.glyphs import draw_glyphs, draw_text
from viewer.paint.layers import lay_ground
from viewer.paint.outlines import Shape, box_of, path_of, polygon
from viewer.paint.pens import NO_BRUSH, NO_PEN, brush, pen, plain_brush
from viewer.scene.marks import Disc, Fade, Fill, Hatch, Line, Mark, Pen, Rect, Scene, Text


class Way(Struct, frozen=True):
    """How a device takes what can be painted in more than one way."""

    text: Callable[[Text, QPainter], None]
    ground: Callable[[Shape, QPainter, QRectF], None]  # what is hatched or fades, as far as it lies on the sheet


PIXELS = Way(draw_glyphs, lay_ground)


def paint_scene(scene: Scene, painter: QPainter) -> None:
    """Paint the scene's background and marks, in its own pixels, with the painter's scale."""
    painter.save()
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    sheet, way, opacity = QRectF(0, 0, scene.width, scene.height), _way(painter), painter.opacity()
    painter.fillRect(sheet, QColor(scene.background))
    for mark in scene.marks:
        if mark.opacity != opacity:
            opacity = mark.opacity
            painter.setOpacity(opacity)
        _paint(mark, painter, way, sheet)
    painter.restore()


def _way(painter: QPainter) -> Way:
    """In pixels on devices that have them, if upright and at one scale both ways."""
    to_device, kind = painter.deviceTransform(), painter.paintEngine().type()
    upright = not to_device.isRotating() and to_device.m11() == to_device.m22() > 0
    return PIXELS if upright and kind is QPaintEngine.Type.Raster else _lines(kind)


def _lines(kind: QPaintEngine.Type) -> Way:
    """As lines and words; what draws these is imported here because no window needs it to appear."""
    from viewer.paint.ground import draw_ground
    from viewer.paint.lettering import draw_lettering, draw_outlines

    texts = {QPaintEngine.Type.Pdf: draw_lettering, QPaintEngine.Type.SVG: draw_outlines}
    return Way(texts.get(kind, draw_text), draw_ground)


def _paint(mark: Mark, painter: QPainter, way: Way, sheet: QRectF) -> None:
    match mark:
        case Text():
            way.text(mark, painter)
        case Disc():
            _disc(mark, painter)
        case (
            Rect(fill=Hatch())
            | Line(closed=True, fill=Hatch())
            | Rect(pen=Pen(color=Fade()))
            | Line(pen=Pen(color=Fade()))
        ):
            way.ground(mark, painter, sheet)
        case Rect():
            _rect(mark, painter)
        case Line():
            _line(mark, painter)
        case _:
            assert_never(mark)


def _rect(mark: Rect, painter: QPainter) -> None:
    if mark.fill is None and mark.pen is None:
        return  # only a door
    painter.setBrush(_brush(mark.fill, mark.x, mark.x + mark.width))
    painter.setPen(pen(mark.pen, mark.x, mark.x + mark.width))
    painter.drawRoundedRect(QRectF(mark.x, mark.y, mark.width, mark.height), mark.radius_px, mark.radius_px)


def _line(mark: Line, painter: QPainter) -> None:
    painter.setPen(pen(mark.pen, 0, 0))
    if mark.closed:
        box = box_of(mark)
        painter.setBrush(_brush(mark.fill, box.left(), box.right()))
        painter.drawPath(path_of(mark))
    elif mark.pen is not None:
        painter.drawPolyline(polygon(mark.points))


def _disc(mark: Disc, painter: QPainter) -> None:
    radius = mark.radius_px
    if len(mark.fills) > 1:
        _sectors(mark, painter)
    painter.setBrush(plain_brush(mark.fills[0]) if len(mark.fills) == 1 else NO_BRUSH)
    painter.setPen(pen(mark.pen, mark.x - radius, mark.x + radius))
    painter.drawEllipse(QPointF(mark.x, mark.y), radius, radius)


def _sectors(mark: Disc, painter: QPainter) -> None:
    radius, share = mark.radius_px, 360 * 16 // len(mark.fills)
    box = QRectF(mark.x - radius, mark.y - radius, 2 * radius, 2 * radius)
    painter.setPen(NO_PEN)
    for number, color in enumerate(mark.fills):  # Qt counts in sixteenths of a degree, against the clock from the right
        painter.setBrush(plain_brush(color))
        painter.drawPie(box, number * share, share)


def _brush(fill: Fill | None, left: float, right: float) -> QBrush:
    assert not isinstance(fill, Hatch), "what is hatched is ground"
    return brush(fill, left, right) if fill else NO_BRUSH
