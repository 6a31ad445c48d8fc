"""Shapes: what is wrong with the coordinates of a GeoJSON geometry (RFC 7946), and how lines and rings are tidied.

Only numbers that were checked here reach any geometry: four kinds of shapes, finite degrees within the earth's, and
rings that close around something.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import cos, hypot, radians
from typing import Any

from msgspec import Struct

from viewer.reading.problems import Severity
from viewer.reading.scanner import KeyPath
from viewer.reading.values import is_number, kind_of
from viewer.words import noted, said_number, say

SAME_PLACE_DEG = 1e-7  # about a centimetre
FEWEST_CORNERS = 3  # of a ring
MOST_LENGTHS = 3_000  # of the ground that a line lies in, which it may go to and fro

_DEPTHS = {"LineString": 1, "Polygon": 2, "MultiPolygon": 3}  # of the arrays around their positions
_ARRAYS = {  # what is said of one that is no array, and of an empty one
    "MultiPolygon": (
        noted("a MultiPolygon is an array of polygons, not {given}."),
        noted("a MultiPolygon has at least one polygon."),
    ),
    "polygon": (noted("a polygon is an array of rings, not {given}."), noted("a polygon has at least one ring.")),
    "line": (noted("a line is an array of positions, not {given}."), ""),
    "ring": (noted("a ring is an array of positions, not {given}."), ""),
}
_AT: KeyPath = ("geometry", "coordinates")


class Flaw(Struct, frozen=True):
    """Something wrong at a path inside a feature."""

    code: str
    path: KeyPath
    message: str
    severity: Severity = Severity.ERROR


def vertex_count(shape: Any, coordinates: Any) -> int:
    """How many vertices a line or a polygon seems to have, before any of them is looked at; a point has none."""
    return _count(coordinates, _DEPTHS[shape]) if isinstance(shape, str) and shape in _DEPTHS else 0


def flaws_of_coordinates(shape: Any, coordinates: Any) -> Iterator[Flaw]:
    """What is wrong with the coordinates of a shape that is drawn."""
    match shape:
        case "Point":
            yield from _flaws_of_position(coordinates, _AT)
        case "LineString":
            yield from _flaws_of_line(coordinates)
        case "Polygon":
            yield from _flaws_of_polygon(coordinates, _AT)
        case "MultiPolygon":
            yield from _flaws_of_array("MultiPolygon", coordinates, _AT, fewest=1)
            for index, polygon in _entries(coordinates):
                yield from _flaws_of_polygon(polygon, (*_AT, index))


def distinct(line: list[list[float]]) -> list[list[float]]:
    """The vertices of a line without those that repeat the one before them."""
    return line[:1] + [vertex for before, vertex in pairwise(line) if not same_place(before, vertex)]


def closed(ring: list[list[float]]) -> list[list[float]]:
    """The vertices of a ring without those that repeat the one before them, the last the same as the first."""
    corners = distinct(ring)
    if len(corners) > 1 and same_place(corners[0], corners[-1]):
        corners.pop()
    return corners + corners[:1]


def same_place(one: list[float], other: list[float]) -> bool:
    """Whether two [longitude, latitude] positions are the same point of the earth, to a centimetre."""
    turn = abs(one[0] - other[0]) % 360
    east = min(turn, 360 - turn) * cos(radians(one[1]))
    return east < SAME_PLACE_DEG and abs(one[1] - other[1]) < SAME_PLACE_DEG


def _count(arrays: Any, depth: int) -> int:
    if not isinstance(arrays, list):
        return 0
    return len(arrays) if depth == 1 else sum(_count(array, depth - 1) for array in arrays)


def _entries(array: Any) -> Iterator[tuple[int, Any]]:
    return enumerate(array if isinstance(array, list) else ())


def _flaws_of_array(called: str, array: Any, at: KeyPath, fewest: int) -> Iterator[Flaw]:
    no_array, empty = _ARRAYS[called]
    if not isinstance(array, list):
        yield Flaw("bad-position", at, say(no_array, given=kind_of(array)))
    elif len(array) < fewest:
        yield Flaw("empty-shape", at, say(empty))


def _flaws_of_line(line: Any) -> Iterator[Flaw]:
    wrong = list(_flaws_of_positions("line", line, _AT))
    yield from wrong
    if not wrong and len(distinct(line)) < 2:
        yield Flaw("short-line", _AT, say("a road needs two different vertices."))
    elif not wrong and _is_tangled(line):
        yield Flaw(
            "tangled-line",
            _AT,
            say(
                "this line is more than {most} times as long as what it lies in.",
                most=said_number(MOST_LENGTHS),
            ),
        )
    elif not wrong:
        yield from _repetitions(line, _AT)


def _is_tangled(line: list[list[float]]) -> bool:
    """Whether a line goes to and fro so often that it is no road, and would take long to draw; measured in degrees."""
    lons, lats = zip(*(position[:2] for position in line), strict=True)
    length = sum(hypot(one[0] - other[0], one[1] - other[1]) for one, other in pairwise(line))
    return length > MOST_LENGTHS * hypot(max(lons) - min(lons), max(lats) - min(lats))


def _flaws_of_polygon(polygon: Any, at: KeyPath) -> Iterator[Flaw]:
    """What is wrong with an outline and its holes."""
    yield from _flaws_of_array("polygon", polygon, at, fewest=1)
    for index, ring in _entries(polygon):
        yield from _flaws_of_ring(ring, (*at, index))


def _flaws_of_ring(ring: Any, at: KeyPath) -> Iterator[Flaw]:
    wrong = list(_flaws_of_positions("ring", ring, at))
    yield from wrong
    if wrong:
        return
    if len({(lon, lat) for lon, lat, *_ in closed(ring)}) < FEWEST_CORNERS:
        yield Flaw(
            "short-ring",
            at,
            say(
                "a ring needs {fewest} different vertices, and the first once more.",
                fewest=FEWEST_CORNERS,
            ),
        )
        return
    yield from _repetitions(ring, at)
    if not same_place(ring[0], ring[-1]):
        message = say("this ring does not end where it begins, so a straight line closes it.")
        yield Flaw("open-ring", (*at, len(ring) - 1), message, Severity.WARNING)


def _repetitions(vertices: list[list[float]], at: KeyPath) -> Iterator[Flaw]:
    repeated = [index for index in range(1, len(vertices)) if same_place(vertices[index - 1], vertices[index])]
    if repeated:
        message = say("this vertex repeats the one before it and is left out.")
        if others := len(repeated) - 1:
            message = say(
                "this vertex repeats the one before it and is left out, and so are {n} more.", n=said_number(others)
            )
        yield Flaw("repeated-vertex", (*at, repeated[0]), message, Severity.WARNING)


def _flaws_of_positions(called: str, positions: Any, at: KeyPath) -> Iterator[Flaw]:
    yield from _flaws_of_array(called, positions, at, fewest=0)
    for index, position in _entries(positions):
        yield from _flaws_of_position(position, (*at, index))


def _flaws_of_position(position: Any, at: KeyPath) -> Iterator[Flaw]:
    if not isinstance(position, list) or len(position) not in (2, 3) or not all(map(is_number, position)):
        yield Flaw("bad-position", at, say("a position is [longitude, latitude], two finite numbers."))
    elif not (abs(position[0]) <= 180 and abs(position[1]) <= 90):
        given = f"[{position[0]}, {position[1]}]"
        yield Flaw(
            "bad-position",
            at,
            say("{given} is not on the earth: longitude is −180 to 180, latitude −90 to 90.", given=given),
        )
