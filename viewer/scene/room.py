"""The part of a sheet that a diagram fills, and what of a shape lies in it."""

from collections.abc import Callable, Iterator
from itertools import pairwise

from msgspec import Struct

from viewer.scene.marks import Point

ROUNDING = 1e-6  # of a px, by which floating-point numbers may miss an edge

Inside = Callable[[Point], float]


class Room(Struct, frozen=True):
    """A rectangle, in scene px."""

    x: float
    y: float
    width: float
    height: float

    @property
    def right(self) -> float:
        """Its right edge."""
        return self.x + self.width

    @property
    def bottom(self) -> float:
        """Its lower edge."""
        return self.y + self.height

    @property
    def middle(self) -> Point:
        """Its middle."""
        return self.x + self.width / 2, self.y + self.height / 2

    def holds(self, point: Point, spare_px: float = 0.0) -> bool:
        """Whether a point lies in it, or no farther outside than the spare."""
        x, y = point
        return self.x - spare_px <= x <= self.right + spare_px and self.y - spare_px <= y <= self.bottom + spare_px

    def nearest(self, point: Point, inset_px: float = 0.0) -> Point:
        """The point in it, and no closer to its edge than the inset, that is nearest to a point."""
        x, y = point
        return (
            min(max(x, self.x + inset_px), self.right - inset_px),
            min(max(y, self.y + inset_px), self.bottom - inset_px),
        )

    def part_of_outline(self, outline: tuple[Point, ...]) -> tuple[Point, ...]:
        """What of a closed outline lies in it, as one outline; () where nothing does.

        After I. E. Sutherland and G. W. Hodgman, "Reentrant polygon clipping", CACM 17 (1974): the outline is cut at
        one edge after the other.
        """
        if self._holds_all(outline):
            return outline
        if self._is_apart_from(outline):
            return ()
        for inside in self._edges:
            outline = tuple(_cut(outline, inside))
        return outline

    def parts_of_line(self, line: tuple[Point, ...]) -> Iterator[tuple[Point, ...]]:
        """The pieces of a line that lie in it, in their order."""
        if self._is_apart_from(line):
            return
        if self._holds_all(line) and len(line) > 1:
            yield line
            return
        piece: list[Point] = []
        for a, b in pairwise(line):
            part = self._part_of_leg(a, b)
            if part is None or (piece and piece[-1] != part[0]):
                if piece:
                    yield tuple(piece)
                piece = []
            if part:
                piece = [*piece, part[1]] if piece else list(part)
        if piece:
            yield tuple(piece)

    def _holds_all(self, points: tuple[Point, ...]) -> bool:
        left, top, right, bottom = _bounds(points)
        across = left >= self.x - ROUNDING and right <= self.right + ROUNDING
        return across and top >= self.y - ROUNDING and bottom <= self.bottom + ROUNDING

    def _is_apart_from(self, points: tuple[Point, ...]) -> bool:
        """Whether all lie beyond one edge."""
        left, top, right, bottom = _bounds(points)
        return right < self.x or left > self.right or bottom < self.y or top > self.bottom

    @property
    def _edges(self) -> tuple[Inside, ...]:
        """How far a point lies on the inner side of each edge."""
        return (
            lambda point: point[0] - self.x,
            lambda point: self.right - point[0],
            lambda point: point[1] - self.y,
            lambda point: self.bottom - point[1],
        )

    def _part_of_leg(self, a: Point, b: Point) -> tuple[Point, Point] | None:
        for inside in self._edges:
            from_a, from_b = inside(a), inside(b)
            if from_a < 0 and from_b < 0:
                return None
            if from_a < 0:
                a = _between(a, b, from_a, from_b)
            elif from_b < 0:
                b = _between(a, b, from_a, from_b)
        return a, b


def _bounds(points: tuple[Point, ...]) -> tuple[float, float, float, float]:
    """Left, top, right and bottom of some points; of none, of the one at (0, 0)."""
    xs, ys = zip(*points, strict=True) if points else ((0.0,), (0.0,))
    return min(xs), min(ys), max(xs), max(ys)


def _cut(outline: tuple[Point, ...], inside: Inside) -> Iterator[Point]:
    """The outline without what lies beyond one edge."""
    for a, b in pairwise((*outline[-1:], *outline)):
        from_a, from_b = inside(a), inside(b)
        if (from_a < 0) != (from_b < 0):
            yield _between(a, b, from_a, from_b)
        if from_b >= 0:
            yield b


def _between(a: Point, b: Point, from_a: float, from_b: float) -> Point:
    """Where the line from a to b crosses an edge, given how far inside of it both lie."""
    ratio = from_a / (from_a - from_b)
    return a[0] + (b[0] - a[0]) * ratio, a[1] + (b[1] - a[1]) * ratio
