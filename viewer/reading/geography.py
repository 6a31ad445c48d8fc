"""Geography: the places and road lines of a story's GeoJSON file (RFC 7946); reference data, not claims."""

from collections.abc import Iterator, Mapping
from itertools import islice
from typing import Any

from msgspec import Struct

from viewer.reading.draft import Draft, json_draft
from viewer.reading.features import ROAD, SHAPE_POINT, Flaw, distinct, flaws
from viewer.reading.problems import Problem, Refusal, Severity
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath
from viewer.reading.spots import Spot
from viewer.story.corridor import Place

MOST_FLAWS = 10_000


class RoadLine(Struct, frozen=True, kw_only=True):
    """A road of the geography, before a claim names it."""

    id: str
    name: str
    line: tuple[tuple[float, float], ...]  # (lat, lon), WGS84 degrees
    schematic: bool
    credit: str
    note: str


class Geography(Struct, frozen=True, kw_only=True):
    """What the geography file has that can be drawn."""

    credit: str = ""
    places: tuple[Place, ...] = ()
    roads: tuple[RoadLine, ...] = ()
    kinds: Mapping[str, Any] | None = None  # by id, as written, of all features: left out or not; None: one has no id
    problems: tuple[Problem, ...] = ()


def read_geography(text: str, file: str) -> Geography:
    """The geography that a GeoJSON text gives; `file` is its path for messages.

    Raises:
        Refusal: The text is not JSON, or not a collection of features.
    """
    draft = json_draft(text)
    features = _features(draft)
    found = list(islice(_flaws(features), MOST_FLAWS))
    if len(found) == MOST_FLAWS:
        raise Refusal("bad-geography", f"more than {MOST_FLAWS:,} things in it are wrong.", spot=Spot())
    left_out = {index for index, flaw in found if flaw.severity is Severity.ERROR or flaw.code == "not-drawn"}
    good = [feature for index, feature in enumerate(features) if index not in left_out]
    return Geography(
        credit=draft.value.get("credit", ""),
        places=tuple(_place(feature) for feature in good if feature["properties"]["kind"] != ROAD),
        roads=tuple(_road(feature) for feature in good if feature["properties"]["kind"] == ROAD),
        kinds=_kinds(features),
        problems=tuple(_problem(draft, file, index, flaw) for index, flaw in found),
    )


def _features(draft: Draft) -> list[Any]:
    whole = draft.value
    if not isinstance(whole, dict) or whole.get("type") != "FeatureCollection":
        raise _refusal(draft, ("type",), 'a geography is an object with "type": "FeatureCollection".')
    if not isinstance(whole.get("features"), list):
        raise _refusal(draft, ("features",), 'a geography has an array of "features".')
    if not isinstance(whole.get("credit", ""), str):
        raise _refusal(draft, ("credit",), 'the "credit" of a geography is a text.')
    return list(whole["features"])


def _refusal(draft: Draft, path: KeyPath, message: str) -> Refusal:
    return Refusal("bad-geography", message, spot=draft.spot(path))


def _id(feature: Any) -> str:
    name = feature.get("id") if isinstance(feature, dict) else None
    return name if isinstance(name, str) else ""


def _kinds(features: list[Any]) -> Mapping[str, Any] | None:
    if not all(map(_id, features)):
        return None
    properties = {_id(feature): feature.get("properties") for feature in features}
    return {name: found.get("kind") if isinstance(found, dict) else None for name, found in properties.items()}


def _flaws(features: list[Any]) -> Iterator[tuple[int, Flaw]]:
    for index, feature in enumerate(features):
        for flaw in flaws(feature):
            yield index, flaw
    yield from _second_ids(features)


def _second_ids(features: list[Any]) -> Iterator[tuple[int, Flaw]]:
    seen: set[str] = set()
    for index, feature in enumerate(features):
        name = _id(feature)
        if name and name in seen:
            yield index, Flaw("duplicate-id", ("id",), f"a second feature has the id {quoted(name)}.")
        seen.add(name)


def _problem(draft: Draft, file: str, index: int, flaw: Flaw) -> Problem:
    spot = draft.spot(("features", index, *flaw.path))
    return Problem(
        code=flaw.code, file=file, line=spot.line, col=spot.col, message=flaw.message, severity=flaw.severity
    )


def _place(feature: dict[str, Any]) -> Place:
    properties, (lon, lat, *_) = feature["properties"], feature["geometry"]["coordinates"]
    return Place(
        id=feature["id"],
        name=properties["name"],
        lat=float(lat),
        lon=float(lon),
        credit=properties["credit"],
        shown=properties["kind"] != SHAPE_POINT,
    )


def _road(feature: dict[str, Any]) -> RoadLine:
    properties = feature["properties"]
    return RoadLine(
        id=feature["id"],
        name=properties["name"],
        line=tuple((float(lat), float(lon)) for lon, lat, *_ in distinct(feature["geometry"]["coordinates"])),
        schematic=properties["schematic"],
        credit=properties["credit"],
        note=properties.get("note", ""),
    )
