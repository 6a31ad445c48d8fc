"""Features of a GeoJSON file: what is wrong with a single one, before it may become a place, a road or an area."""

from collections.abc import Iterator
from typing import Any

from viewer.reading.problems import Severity
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath
from viewer.reading.shapes import Flaw, flaws_of_coordinates, vertex_count
from viewer.reading.values import kind_of
from viewer.words import noted, said_number, say

ROAD = "road"
AREA = "area"
TOWN = "town"  # the only kind that may have no position
SHAPE_POINT = "shape point"  # gives the road its shape and is not shown
POINT_KINDS = (TOWN, SHAPE_POINT)
SHAPES = {  # that the features of a kind may have
    ROAD: ("LineString",),
    AREA: ("Polygon", "MultiPolygon"),
    TOWN: ("Point",),
    SHAPE_POINT: ("Point",),
}
KINDS = tuple(SHAPES)
MOST_VERTICES = 20_000  # of all roads and areas together, so that none of them keeps a reader waiting

_WRONG_SHAPE = {
    ROAD: noted("a road has a LineString as its geometry."),
    AREA: noted("an area has a Polygon or a MultiPolygon as its geometry."),
    TOWN: noted("a town has a Point as its geometry."),
    SHAPE_POINT: noted("a shape point has a Point as its geometry."),
}
_NO_POSITION = {
    ROAD: noted("a road has a LineString as its geometry; only a town may have null."),
    AREA: noted("an area has a Polygon or a MultiPolygon as its geometry; only a town may have null."),
    SHAPE_POINT: noted("a shape point has a Point as its geometry; only a town may have null."),
}
_NOT_DRAWN = ("MultiPoint", "MultiLineString", "GeometryCollection")


def flaws(feature: Any, room: int) -> Iterator[Flaw]:
    """What is wrong with a feature by itself; one with an error is left out.

    Args:
        feature: As the file has it.
        room: How many vertices a road or an area may still have.
    """
    if not isinstance(feature, dict):
        yield Flaw("wrong-type", (), say("a feature is an object, not {given}.", given=kind_of(feature)))
        return
    yield from _text_flaw(feature, "id", ())
    properties = feature.get("properties")
    if not isinstance(properties, dict):
        yield Flaw("wrong-type", ("properties",), _wants_object("properties", properties))
        return
    yield from _flaws_of_properties(properties)
    kind = properties.get("kind")
    yield from _flaws_of_geometry(feature, kind if kind in KINDS else "", room)


def vertices_of(feature: Any) -> int:
    """How many vertices a feature seems to have that count towards `MOST_VERTICES`."""
    geometry = feature.get("geometry") if isinstance(feature, dict) else None
    return vertex_count(geometry.get("type"), geometry.get("coordinates")) if isinstance(geometry, dict) else 0


def _flaws_of_properties(properties: dict[str, Any]) -> Iterator[Flaw]:
    for key in ("kind", "name", "credit"):
        yield from _text_flaw(properties, key, ("properties",))
    kind = properties.get("kind")
    if isinstance(kind, str) and kind.strip() and kind not in KINDS:
        yield Flaw(
            "unknown-choice",
            ("properties", "kind"),
            say("{kind} is not one of {kinds}.", kind=quoted(kind), kinds=", ".join(KINDS)),
        )
    if kind == ROAD and not isinstance(properties.get("schematic"), bool):
        message = say('a road says whether it is "schematic": true if drawn through places, false if surveyed.')
        yield Flaw("missing-key", ("properties", "schematic"), message)
    if not isinstance(properties.get("note", ""), str):
        yield Flaw(
            "wrong-type",
            ("properties", "note"),
            say('a "note" is a text, not {given}.', given=kind_of(properties["note"])),
        )


def _text_flaw(holder: dict[str, Any], key: str, path: KeyPath) -> Iterator[Flaw]:
    value = holder.get(key)
    if value is None:
        yield Flaw("missing-key", (*path, key), say('this feature has no "{key}".', key=key))
    elif not isinstance(value, str):
        yield Flaw(
            "wrong-type",
            (*path, key),
            say('a feature\'s "{key}" is a text, not {given}.', key=key, given=kind_of(value)),
        )
    elif not value.strip():
        yield Flaw("empty-text", (*path, key), say('a feature\'s "{key}" is empty.', key=key))


def _flaws_of_geometry(feature: dict[str, Any], kind: str, room: int) -> Iterator[Flaw]:
    """A geometry that is not there, no object, or not drawn; null is that of a town whose position is not known.

    `kind` is "" where the feature has none that is known, which was told.
    """
    geometry, at = feature.get("geometry"), ("geometry",)
    if "geometry" not in feature:
        yield Flaw("missing-key", at, say('this feature has no "geometry"; that of a town without a position is null.'))
    elif geometry is None and kind not in ("", TOWN):
        yield Flaw("no-position", at, say(_NO_POSITION[kind]))
    elif geometry is not None and not isinstance(geometry, dict):
        yield Flaw("wrong-type", at, _wants_object("geometry", geometry))
    elif geometry is not None:
        yield from _flaws_of_shape(kind, geometry.get("type"), geometry.get("coordinates"), room)


def _flaws_of_shape(kind: str, shape: Any, coordinates: Any, room: int) -> Iterator[Flaw]:
    at, count = ("geometry", "type"), vertex_count(shape, coordinates)
    if shape in _NOT_DRAWN:
        yield Flaw(
            "not-drawn",
            at,
            say("a {shape} is not drawn yet, so this feature is left out.", shape=shape),
            Severity.WARNING,
        )
    elif kind and shape not in SHAPES[kind]:
        yield Flaw("wrong-shape", at, say(_WRONG_SHAPE[kind]))
    elif count > room:
        message = say(
            "roads and areas have together at most {most} vertices; this one brings them to {count}.",
            most=said_number(MOST_VERTICES),
            count=said_number(MOST_VERTICES - room + count),
        )
        yield Flaw("too-many-vertices", ("geometry", "coordinates"), message)
    else:
        yield from flaws_of_coordinates(shape, coordinates)


def _wants_object(key: str, value: Any) -> str:
    return say('a feature has an object as its "{key}", not {given}.', key=key, given=kind_of(value))
