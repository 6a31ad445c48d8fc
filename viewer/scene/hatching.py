"""The lines of a hatch, cut to the ground that they lie on."""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import ceil, sqrt

from msgspec import Struct

from viewer.scene.marks import Hatch, Point

Segment = tuple[Point, Point]


class Bounds(Struct, frozen=True):
    """The part of a sheet that is drawn on, in scene px."""

    left: float
    top: float
    right: float
    bottom: float


def hatching(outlines: Iterable[tuple[Point, ...]], hatch: Hatch, bounds: Bounds) -> Iterator[Segment]:
    """The lines of a hatch within closed outlines, as many as lie within the bounds, however large the outlines are.

    A point is within where an odd number of the outlines is around it, so that an outline in another is a hole. Lines
    end half their width before the edge, so that their flat ends do not stick out of ground that is cut square.

    All lines have the same slope: they are told apart by their `across`, and points on them by their `along`.

    >>> from viewer.scene.marks import Pen
    >>> square = ((0, 0), (4, 0), (4, 4), (0, 4))
    >>> list(hatching([square], Hatch("#ffffff", Pen("#000000", 0), rising=True, gap_px=4), Bounds(0, 0, 9, 9)))
    [((0.0, 4.0), (4.0, 0.0))]
    """
    slope, spare = 1 if hatch.rising else -1, hatch.pen.width_px / sqrt(2)
    zero = hatch.anchor[0] + slope * hatch.anchor[1]
    for number, crossings in sorted(_crossings(outlines, zero, slope, hatch.gap_px, bounds).items()):
        across = zero + number * hatch.gap_px
        first, last = _reach(across, slope, bounds)
        stops = sorted(crossings)
        for enters, leaves in zip(stops[::2], stops[1::2], strict=True):
            start, end = max(enters, first) + spare, min(leaves, last) - spare
            if start < end:
                yield _point(across, start, slope), _point(across, end, slope)


def _point(across: float, along: float, slope: int) -> Point:
    return (across + along) / 2, slope * (across - along) / 2


def _crossings(
    outlines: Iterable[tuple[Point, ...]], zero: float, slope: int, gap_px: float, bounds: Bounds
) -> dict[int, list[float]]:
    """Where along each line, by its number, it crosses an edge; an edge has its lower end, not its upper."""
    lowest, highest = _numbers(zero, slope, gap_px, bounds)
    found: dict[int, list[float]] = defaultdict(list)
    for outline in filter(None, outlines):
        ends = [(x + slope * y - zero, x - slope * y) for x, y in outline]
        for (across, along), (across_2, along_2) in pairwise((*ends, ends[0])):
            number, number_2 = ceil(across / gap_px), ceil(across_2 / gap_px)
            rise = (along_2 - along) / (across_2 - across) if number != number_2 else 0.0
            for line in range(max(min(number, number_2), lowest), min(max(number, number_2), highest + 1)):
                found[line].append(along + (line * gap_px - across) * rise)
    return found


def _numbers(zero: float, slope: int, gap_px: float, bounds: Bounds) -> tuple[int, int]:
    """The first and the last line that meets the bounds."""
    upper, lower = sorted((slope * bounds.top, slope * bounds.bottom))
    return ceil((bounds.left + upper - zero) / gap_px), int((bounds.right + lower - zero) // gap_px)


def _reach(across: float, slope: int, bounds: Bounds) -> tuple[float, float]:
    """The part of a line, from along to along, that lies within the bounds."""
    heights = sorted((across - 2 * slope * bounds.top, across - 2 * slope * bounds.bottom))
    return max(2 * bounds.left - across, heights[0]), min(2 * bounds.right - across, heights[1])
