"""Geography: the places, roads and areas of a story's GeoJSON file (RFC 7946); reference data, not claims."""

from collections.abc import Iterator, Mapping
from functools import cached_property
from itertools import islice
from typing import Any

from msgspec import Struct

from viewer.reading.draft import Draft, json_draft
from viewer.reading.features import MOST_VERTICES, flaws, vertices_of
from viewer.reading.landmarks import AreaOutline, RoadLine, outlines_of, places_of, road_lines_of
from viewer.reading.problems import Problem, Refusal, Severity
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath
from viewer.reading.shapes import Flaw
from viewer.reading.spots import Spot
from viewer.story.corridor import Place
from viewer.words import said_number, say

MOST_FLAWS = 10_000


class Geography(Struct, frozen=True, kw_only=True, dict=True):
    """What the geography file has that can be drawn."""

    credit: str = ""
    places: tuple[Place, ...] = ()
    roads: tuple[RoadLine, ...] = ()
    areas: tuple[AreaOutline, ...] = ()
    kinds: Mapping[str, Any] | None = None  # by id, as written, of all features: left out or not; None: one has no id
    problems: tuple[Problem, ...] = ()

    @cached_property
    def road(self) -> Mapping[str, RoadLine]:
        """Roads by id."""
        return {road.id: road for road in self.roads}

    @cached_property
    def area(self) -> Mapping[str, AreaOutline]:
        """Areas by id."""
        return {area.id: area for area in self.areas}


def read_geography(text: str, file: str) -> Geography:
    """The geography that a GeoJSON text gives; `file` is its path for messages.

    Raises:
        Refusal: The text is not JSON, or not a collection of features.
    """
    draft = json_draft(text)
    features = _features(draft)
    found = list(islice(_flaws(features), MOST_FLAWS))
    if len(found) == MOST_FLAWS:
        raise Refusal(
            "bad-geography",
            say("more than {most} things in it are wrong.", most=said_number(MOST_FLAWS)),
            spot=Spot(),
        )
    left_out = {index for index, flaw in found if flaw.severity is Severity.ERROR or flaw.code == "not-drawn"}
    good = [feature for index, feature in enumerate(features) if index not in left_out]
    return Geography(
        credit=draft.value.get("credit", ""),
        places=places_of(good),
        roads=road_lines_of(good),
        areas=outlines_of(good),
        kinds=_kinds(features),
        problems=tuple(_problem(draft, file, index, flaw) for index, flaw in found),
    )


def _features(draft: Draft) -> list[Any]:
    whole = draft.value
    if not isinstance(whole, dict) or whole.get("type") != "FeatureCollection":
        raise _refusal(draft, ("type",), say('a geography is an object with "type": "FeatureCollection".'))
    if not isinstance(whole.get("features"), list):
        raise _refusal(draft, ("features",), say('a geography has an array of "features".'))
    if not isinstance(whole.get("credit", ""), str):
        raise _refusal(draft, ("credit",), say('the "credit" of a geography is a text.'))
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
    room = MOST_VERTICES
    for index, feature in enumerate(features):
        for flaw in flaws(feature, room):
            yield index, flaw
        vertices = vertices_of(feature)
        room -= vertices if vertices <= room else 0
    yield from _second_ids(features)


def _second_ids(features: list[Any]) -> Iterator[tuple[int, Flaw]]:
    seen: set[str] = set()
    for index, feature in enumerate(features):
        name = _id(feature)
        if name and name in seen:
            yield index, Flaw("duplicate-id", ("id",), say("a second feature has the id {name}.", name=quoted(name)))
        seen.add(name)


def _problem(draft: Draft, file: str, index: int, flaw: Flaw) -> Problem:
    spot = draft.spot(("features", index, *flaw.path))
    return Problem(
        code=flaw.code, file=file, line=spot.line, col=spot.col, message=flaw.message, severity=flaw.severity
    )
