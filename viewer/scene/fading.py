"""Lines that fade, in pieces of one colour each: for files of lines, not all of which know a pen that fades."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from functools import lru_cache
from itertools import groupby, pairwise
from math import dist, inf

from msgspec import Struct

from viewer.scene.marks import Fade, Point

SHADES = 32  # from one end of a fade to the other
END = 1e-9  # of a fade's length: as near to an end is at the end


class Piece(Struct, frozen=True):
    """A part of a line that is drawn in one colour."""

    color: str
    points: tuple[Point, ...]
    start_px: float  # along the whole line, so that dashes go on from piece to piece


class Shade(Struct, frozen=True):
    """The colour of all positions up to one."""

    end: float
    color: str


def pieces(points: tuple[Point, ...], fade: Fade, left: float, right: float) -> list[Piece]:
    """A line of a mark that reaches from left to right, cut where its shade changes; where it is clear it is left out.

    Of a line that ends where it began the last piece goes on into the first, if both have the same colour.

    >>> dark_to_light = Fade(((0.0, "#ff000000"), (0.5, "#ff000000"), (0.5, "#ffffffff"), (1.0, "#ffffffff")))
    >>> [piece.points for piece in pieces(((0, 0), (8, 0)), dark_to_light, 0, 8)]
    [((0, 0), (4.0, 0.0)), ((4.0, 0.0), (8, 0))]
    >>> pieces((), dark_to_light, 0, 0)
    []
    """
    found = list(_in_order(points, fade, left, right))
    if len(found) > 1 and found[0].color == found[-1].color and found[0].points[0] == found[-1].points[-1]:
        last = found.pop()
        found[0] = Piece(last.color, last.points + found[0].points[1:], last.start_px)
    return found


def _in_order(points: tuple[Point, ...], fade: Fade, left: float, right: float) -> Iterator[Piece]:
    start_px = 0.0
    for color, steps in groupby(_steps(points, fade, left, right), key=lambda step: step[0]):
        path = [(start, end) for _, start, end in steps]
        if not _is_clear(color):
            yield Piece(color, (path[0][0], *(end for _, end in path)), start_px)
        start_px += sum(dist(start, end) for start, end in path)


def _steps(points: tuple[Point, ...], fade: Fade, left: float, right: float) -> Iterator[tuple[str, Point, Point]]:
    """The line's edges, cut where the shade changes, each with its colour."""
    (x0, y0), (x1, y1) = fade.line(left, right)
    square = (x1 - x0) ** 2 + (y1 - y0) ** 2 or 1.0
    ends = tuple(shade.end for shade in shades(fade.stops))
    positions = [((x - x0) * (x1 - x0) + (y - y0) * (y1 - y0)) / square for x, y in points]
    for (a, start), (b, end) in pairwise(zip(points, positions, strict=True)):
        cuts = [start, *_between(start, end, ends), end]
        corners = [a, *(_part_way(a, b, (cut - start) / (end - start)) for cut in cuts[1:-1]), b]
        for (p, low), (q, high) in pairwise(zip(corners, cuts, strict=True)):
            yield shades(fade.stops)[_number(ends, (low + high) / 2)].color, p, q


def _number(ends: tuple[float, ...], position: float) -> int:
    """Which shade lies at a position; at the ends themselves, along which an outline may run, the outermost ones."""
    if position > 1 - END:
        return len(ends) - 1
    return bisect_left(ends, position) if position > END else 0


def _between(start: float, end: float, ends: tuple[float, ...]) -> tuple[float, ...]:
    """The ends of shades that lie between two positions, in the order from one to the other."""
    if start <= end:
        return ends[bisect_right(ends, start) : bisect_left(ends, end)]
    return ends[bisect_right(ends, end) : bisect_left(ends, start)][::-1]


def _part_way(a: Point, b: Point, ratio: float) -> Point:
    return a[0] + (b[0] - a[0]) * ratio, a[1] + (b[1] - a[1]) * ratio


def _is_clear(color: str) -> bool:
    return len(color) == 9 and color.startswith("#00")


@lru_cache(maxsize=256)
def shades(stops: tuple[tuple[float, str], ...]) -> tuple[Shade, ...]:
    """A fade in steps, each in the colour of its middle; beyond both ends theirs; what does not change is one step."""
    fade = Fade(stops)
    steps = [Shade((step + 1) / SHADES, fade.at((step + 0.5) / SHADES)) for step in range(SHADES)]
    every = [Shade(0.0, fade.at(0.0)), *steps, Shade(inf, fade.at(1.0))]
    return tuple(list(alike)[-1] for _, alike in groupby(every, key=lambda shade: shade.color))
