"""Features of a GeoJSON file: what is wrong with a single one, before it may become a place or a road.

Only numbers that were checked here reach any geometry: two kinds of shapes, finite degrees within the earth's, and a
bounded number of vertices.
"""

from collections.abc import Iterator
from itertools import pairwise
from math import cos, radians
from typing import Any

from msgspec import Struct

from viewer.reading.problems import Severity
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath
from viewer.reading.values import is_number, kind_of

ROAD = "road"
SHAPE_POINT = "shape point"  # gives the road its shape and is not shown
POINT_KINDS = ("town", SHAPE_POINT)
KINDS = (ROAD, *POINT_KINDS)
MOST_VERTICES = 20_000  # of one road
SAME_PLACE_DEG = 1e-7  # about a centimetre

_NOT_DRAWN = ("Polygon", "MultiPoint", "MultiLineString", "MultiPolygon", "GeometryCollection")


class Flaw(Struct, frozen=True):
    """Something wrong at a path inside a feature."""

    code: str
    path: KeyPath
    message: str
    severity: Severity = Severity.ERROR


def flaws(feature: Any) -> Iterator[Flaw]:
    """What is wrong with a feature by itself; one with an error is left out."""
    if not isinstance(feature, dict):
        yield Flaw("wrong-type", (), f"a feature is an object, not {kind_of(feature)}.")
        return
    yield from _flaws_of_texts(feature)
    properties, geometry = feature.get("properties"), feature.get("geometry")
    if isinstance(properties, dict) and isinstance(geometry, dict):
        yield from _flaws_of_shape(properties.get("kind"), geometry)


def _flaws_of_texts(feature: dict[str, Any]) -> Iterator[Flaw]:
    yield from _text_flaw(feature, "id", ())
    for key in ("properties", "geometry"):
        if not isinstance(feature.get(key), dict):
            yield Flaw(
                "wrong-type", (key,), f'a feature has an object as its "{key}", not {kind_of(feature.get(key))}.'
            )
    properties = feature.get("properties")
    if not isinstance(properties, dict):
        return
    for key in ("kind", "name", "credit"):
        yield from _text_flaw(properties, key, ("properties",))
    kind = properties.get("kind")
    if isinstance(kind, str) and kind.strip() and kind not in KINDS:
        yield Flaw("unknown-choice", ("properties", "kind"), f"{quoted(kind)} is not one of {', '.join(KINDS)}.")
    if kind == ROAD and not isinstance(properties.get("schematic"), bool):
        message = 'a road says whether it is "schematic": true if drawn through places, false if surveyed.'
        yield Flaw("missing-key", ("properties", "schematic"), message)
    if not isinstance(properties.get("note", ""), str):
        yield Flaw("wrong-type", ("properties", "note"), f'a "note" is a text, not {kind_of(properties["note"])}.')


def _text_flaw(holder: dict[str, Any], key: str, path: KeyPath) -> Iterator[Flaw]:
    value = holder.get(key)
    if value is None:
        yield Flaw("missing-key", (*path, key), f'this feature has no "{key}".')
    elif not isinstance(value, str):
        yield Flaw("wrong-type", (*path, key), f'a feature\'s "{key}" is a text, not {kind_of(value)}.')
    elif not value.strip():
        yield Flaw("empty-text", (*path, key), f'a feature\'s "{key}" is empty.')


def _flaws_of_shape(kind: Any, geometry: dict[str, Any]) -> Iterator[Flaw]:
    wanted = "LineString" if kind == ROAD else "Point"
    shape, coordinates = geometry.get("type"), geometry.get("coordinates")
    at = ("geometry", "type")
    if shape in _NOT_DRAWN:
        yield Flaw("not-drawn", at, f"a {shape} is not drawn yet, so this feature is left out.", Severity.WARNING)
    elif shape != wanted and kind in KINDS:
        yield Flaw("wrong-shape", at, f"a {kind} has a {wanted} as its geometry.")
    elif shape == "Point":
        yield from _flaws_of_position(coordinates, ())
    elif shape == "LineString":
        yield from _flaws_of_line(coordinates)


def _flaws_of_line(coordinates: Any) -> Iterator[Flaw]:
    at = ("geometry", "coordinates")
    if not isinstance(coordinates, list):
        yield Flaw("bad-position", at, f"a line is an array of positions, not {kind_of(coordinates)}.")
        return
    if len(coordinates) > MOST_VERTICES:
        yield Flaw("too-many-vertices", at, f"a road has at most {MOST_VERTICES:,} vertices, not {len(coordinates):,}.")
        return
    wrong = [flaw for index, position in enumerate(coordinates) for flaw in _flaws_of_position(position, (index,))]
    yield from wrong or _flaws_of_run(coordinates)


def _flaws_of_run(line: list[list[float]]) -> Iterator[Flaw]:
    at: KeyPath = ("geometry", "coordinates")
    repeated = [index for index in range(1, len(line)) if same_place(line[index - 1], line[index])]
    if len(line) - len(repeated) < 2:
        yield Flaw("short-line", at, "a road needs two different vertices.")
    elif repeated:
        others = f", and so are {len(repeated) - 1:,} more" if len(repeated) > 1 else ""
        message = f"this vertex repeats the one before it and is left out{others}."
        yield Flaw("repeated-vertex", (*at, repeated[0]), message, Severity.WARNING)


def _flaws_of_position(position: Any, path: KeyPath) -> Iterator[Flaw]:
    at = ("geometry", "coordinates", *path)
    if not isinstance(position, list) or len(position) not in (2, 3) or not all(map(is_number, position)):
        yield Flaw("bad-position", at, "a position is [longitude, latitude], two finite numbers.")
    elif not (abs(position[0]) <= 180 and abs(position[1]) <= 90):
        given = f"[{position[0]}, {position[1]}]"
        yield Flaw("bad-position", at, f"{given} is not on the earth: longitude is −180 to 180, latitude −90 to 90.")


def distinct(line: list[list[float]]) -> list[list[float]]:
    """The vertices of a line without those that repeat the one before them."""
    return line[:1] + [vertex for before, vertex in pairwise(line) if not same_place(before, vertex)]


def same_place(one: list[float], other: list[float]) -> bool:
    """Whether two [longitude, latitude] positions are the same point of the earth, to a centimetre."""
    turn = abs(one[0] - other[0]) % 360
    east = min(turn, 360 - turn) * cos(radians(one[1]))
    return east < SAME_PLACE_DEG and abs(one[1] - other[1]) < SAME_PLACE_DEG
