"""Which subject lies under a point, on the scene that was painted."""

from itertools import pairwise
from math import hypot, inf

from viewer.scene.marks import Disc, Line, Mark, Point, Rect, Scene, Subject, Text

REACH_PX = 12.0  # half of a 24 px target, after WCAG 2.2 (2.5.8): from the middle of a mark at least so far


def hit(scene: Scene, x: float, y: float) -> Subject | None:
    """The subject of the nearest mark within reach of a point in scene px; None where nothing stands for anything.

    Of marks that are equally near, as of those that lie on each other, the topmost. An area hides what is below it,
    but what is small and lies on it, or just beside, comes first.
    """
    found, nearest = None, inf
    for mark in reversed(scene.marks):
        if mark.subject is not None and (away := _away(mark, (x, y))) < nearest:
            if found and _is_area(mark):
                break
            found, nearest = mark.subject, away
            if away == 0:
                break
    return found


def _is_area(mark: Mark) -> bool:
    """Whether a mark is so large that it is easily hit elsewhere, too."""
    match mark:
        case Rect():
            return min(mark.width, mark.height) >= 2 * REACH_PX
        case Line():
            return mark.closed
        case _:
            return False


def _away(mark: Mark, point: Point) -> float:
    """From a point to a mark, in px; infinite where that is out of reach."""
    match mark:
        case Rect():
            return _from_box(point, mark.x, mark.y, mark.width, mark.height)
        case Text():
            return _from_box(point, mark.x, mark.y - mark.font.size_px, mark.width, mark.font.size_px * 1.3)
        case Disc():
            middle = hypot(point[0] - mark.x, point[1] - mark.y)
            return max(0.0, middle - mark.radius_px) if middle <= max(mark.radius_px, REACH_PX) else inf
        case Line(closed=True):
            return 0.0 if _inside((mark.points, *mark.holes), point) else inf
        case Line():
            away = min((_distance(point, a, b) for a, b in pairwise(mark.points)), default=inf)
            return away if away <= REACH_PX else inf


def _from_box(point: Point, x: float, y: float, width: float, height: float) -> float:
    """To a box, within reach of its middle or on it."""
    beside = max(x - point[0], 0.0, point[0] - x - width)
    above = max(y - point[1], 0.0, point[1] - y - height)
    within = beside <= max(0.0, REACH_PX - width / 2) and above <= max(0.0, REACH_PX - height / 2)
    return hypot(beside, above) if within else inf


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
