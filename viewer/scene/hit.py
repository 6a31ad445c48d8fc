"""Which subject lies under a point, on the scene that was painted."""

from itertools import pairwise
from math import hypot

from viewer.scene.marks import Disc, Line, Mark, Point, Rect, Scene, Subject, Text

REACH_PX = 5.0  # how far beside a thin mark a click still counts
SMALLEST_PX = 12.0  # half of a 24 px target, after WCAG 2.2 (2.5.8)


def hit(scene: Scene, x: float, y: float) -> Subject | None:
    """The subject of the topmost mark at a point in scene px; None where nothing stands for anything."""
    for mark in reversed(scene.marks):
        if mark.subject is not None and _covers(mark, (x, y)):
            return mark.subject
    return None


def _covers(mark: Mark, point: Point) -> bool:
    x, y = point
    match mark:
        case Rect():
            spare = max(0.0, SMALLEST_PX - mark.height / 2)
            return mark.x <= x <= mark.x + mark.width and mark.y - spare <= y <= mark.y + mark.height + spare
        case Disc():
            return hypot(x - mark.x, y - mark.y) <= max(mark.radius_px, SMALLEST_PX)
        case Text():
            return mark.x <= x <= mark.x + mark.width and mark.y - mark.font.size_px <= y <= mark.y + REACH_PX
        case Line(closed=True):
            return _inside((mark.points, *mark.holes), point)
        case Line():
            return any(_distance(point, a, b) <= REACH_PX for a, b in pairwise(mark.points))


def _inside(outlines: tuple[tuple[Point, ...], ...], point: Point) -> bool:
    """Whether a point lies inside closed outlines, by counting the edges that a ray to the right crosses."""
    x, y = point
    crossings = 0
    for outline in filter(None, outlines):
        for (x1, y1), (x2, y2) in pairwise((*outline, outline[0])):
            if (y1 > y) != (y2 > y) and x < x1 + (y - y1) / (y2 - y1) * (x2 - x1):
                crossings += 1
    return crossings % 2 == 1


def _distance(point: Point, a: Point, b: Point) -> float:
    """From a point to the segment a–b, in px."""
    length = hypot(b[0] - a[0], b[1] - a[1]) or 1.0
    along = ((point[0] - a[0]) * (b[0] - a[0]) + (point[1] - a[1]) * (b[1] - a[1])) / length
    along = min(max(along, 0.0), length) / length
    return hypot(point[0] - a[0] - along * (b[0] - a[0]), point[1] - a[1] - along * (b[1] - a[1]))
