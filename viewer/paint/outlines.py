"""The shapes of marks, for Qt."""

from itertools import chain

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtGui import QPainterPath, QPolygonF

from viewer.scene.marks import Line, Point, Rect

Shape = Rect | Line
Rings = tuple[tuple[Point, ...], ...]


def path_of(mark: Shape) -> QPainterPath:
    """A rectangle, or a line with the holes in it; what lies within an odd number of outlines is inside."""
    path = QPainterPath()
    if isinstance(mark, Rect):
        path.addRoundedRect(QRectF(mark.x, mark.y, mark.width, mark.height), mark.radius_px, mark.radius_px)
        return path
    for points in (mark.points, *mark.holes):
        path.addPolygon(polygon(points))
        if mark.closed:
            path.closeSubpath()
    return path


def polygon(points: tuple[Point, ...]) -> QPolygonF:
    """Points in a row."""
    return QPolygonF([QPointF(x, y) for x, y in points])


def rings_of(mark: Shape) -> Rings:
    """The lines of a shape, from corner to corner; where they are closed, each ends where it began."""
    rings = path_of(mark).toSubpathPolygons()
    return tuple(tuple((point.x(), point.y()) for point in ring.toList()) for ring in rings)


def box_of(mark: Shape) -> QRectF:
    """The rectangle around a shape, without its pen."""
    if isinstance(mark, Rect):
        return QRectF(mark.x, mark.y, mark.width, mark.height)
    points = (*mark.points, *chain.from_iterable(mark.holes)) or ((0.0, 0.0),)
    xs, ys = [x for x, _ in points], [y for _, y in points]
    return QRectF(QPointF(min(xs), min(ys)), QPointF(max(xs), max(ys)))
