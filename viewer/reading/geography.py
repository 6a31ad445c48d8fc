"""Geography: the places and road lines of a story's GeoJSON file (RFC 7946); reference data, not claims."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any

from viewer.reading.draft import Draft, json_draft
from viewer.reading.features import ROAD, SHAPE_POINT, Flaw, distinct, flaws
from viewer.reading.problems import Problem, Refusal, Severity
from viewer.reading.scanner import KeyPath
from viewer.story.corridor import Place


@dataclass(frozen=True, slots=True, kw_only=True)
class RoadLine:
    """A road of the geography, before a claim names it."""

    id: str
    name: str
    line: tuple[tuple[float, float], ...]  # (lat, lon), WGS84 degrees
    schematic: bool
    credit: str
    note: str


@dataclass(frozen=True, slots=True, kw_only=True)
class Geography:
    """What the geography file has that can be drawn."""

    credit: str = ""
    places: tuple[Place, ...] = ()
    roads: tuple[RoadLine, ...] = ()
    kinds: Mapping[str, Any] = field(default_factory=dict)  # by id, as written, of all features: left out or not
    problems: tuple[Problem, ...] = ()


def read_geography(text: str, file: str) -> Geography:
    """The geography that a GeoJSON text gives; `file` is its path for messages.

    Raises:
        Refusal: The text is not JSON, or not a collection of features.
    """
    draft = json_draft(text)
    features = _features(draft)
    found = [(index, flaw) for index, feature in enumerate(features) for flaw in flaws(feature)]
    found += _second_ids(features)
    left_out = {index for index, flaw in found if flaw.severity is Severity.ERROR or flaw.code == "not-drawn"}
    good = [feature for index, feature in enumerate(features) if index not in left_out]
    return Geography(
        credit=draft.value.get("credit", ""),
        places=tuple(_place(feature) for feature in good if feature["properties"]["kind"] != ROAD),
        roads=tuple(_road(feature) for feature in good if feature["properties"]["kind"] == ROAD),
        kinds={name: _kind(feature) for feature in features for name in _ids([feature])},
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


def _ids(features: list[Any]) -> Iterator[str]:
    for feature in features:
        if isinstance(feature, dict) and isinstance(feature.get("id"), str):
            yield feature["id"]


def _kind(feature: dict[str, Any]) -> Any:
    properties = feature.get("properties")
    return properties.get("kind") if isinstance(properties, dict) else None


def _second_ids(features: list[Any]) -> Iterator[tuple[int, Flaw]]:
    seen: set[str] = set()
    for index, feature in enumerate(features):
        for name in _ids([feature]):
            if name in seen:
                yield index, Flaw("duplicate-id", ("id",), f'a second feature has the id "{name}".')
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
