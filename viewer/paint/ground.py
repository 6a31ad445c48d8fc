"""Ground that is hatched or fades, as lines: for devices without pixels, so that it stays sharp at any size."""

from collections.abc import Iterable

from msgspec.structs import replace
from PySide6.QtCore import QRectF
from PySide6.QtGui import QPainter

from viewer.paint.outlines import Shape, box_of, path_of, polygon, rings_of
from viewer.paint.pens import NO_BRUSH, brush, flat_pen, pen
from viewer.scene.fading import Piece, pieces
from viewer.scene.hatching import Bounds, hatching
from viewer.scene.marks import Color, Fade, Hatch, Pen, Point


def draw_ground(mark: Shape, painter: QPainter, sheet: QRectF) -> None:
    """Paint the mark, the lines of its hatch as far as they lie on the sheet."""
    box, ground = box_of(mark), mark.fill.background if isinstance(mark.fill, Hatch) else mark.fill
    if ground is not None:
        painter.fillPath(path_of(mark), brush(ground, box.left(), box.right()))
    if isinstance(mark.fill, Hatch):
        bounds = Bounds(sheet.left(), sheet.top(), sheet.right(), sheet.bottom())
        _draw_lines(hatching(rings_of(mark), mark.fill, bounds), mark.fill.pen, box, painter)
    if mark.pen is not None and isinstance(mark.pen.color, Fade):
        _draw_lines(rings_of(mark), mark.pen, box, painter)
    elif mark.pen is not None:
        painter.strokePath(path_of(mark), pen(mark.pen, box.left(), box.right()))


def _draw_lines(lines: Iterable[tuple[Point, ...]], ink: Pen, box: QRectF, painter: QPainter) -> None:
    """Draw the lines of one mark in plain pieces, those of one colour after each other."""
    drawn = [piece for line in lines for piece in _pieces(line, ink.color, box)]
    painter.setBrush(NO_BRUSH)
    for piece in sorted(drawn, key=lambda piece: piece.color):
        painter.setPen(flat_pen(replace(ink, color=piece.color), piece.start_px if ink.dash else 0.0))
        if piece.points[0] == piece.points[-1]:
            painter.drawPolygon(polygon(piece.points))
        else:
            painter.drawPolyline(polygon(piece.points))


def _pieces(line: tuple[Point, ...], color: Color, box: QRectF) -> list[Piece]:
    return [Piece(color, line, 0.0)] if isinstance(color, str) else pieces(line, color, box.left(), box.right())
