"""Places and roads from GeoJSON: reference data that is checked before any geometry is made of it."""

import json
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import Any

import pytest
from building import A_GEOGRAPHY, a_story, changed, told, unmarked
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading import features
from viewer.reading.geography import Geography, read_geography
from viewer.reading.problems import Refusal, Severity
from viewer.reading.read import read_story
from viewer.story.corridor import Road

TOWN = '"id": "alby", "properties": {"kind": "town", "name": "Alby", "credit": "nobody"}'
LINE = '"coordinates": [[10, 50], [10.5, 50.1], [11, 50]]'
POINT = '{"type": "Point", "coordinates": [10, 50]}'
LINE_OF_TWO = '{"type": "LineString", "coordinates": [[10, 50], [11, 50]]}'

# code, what stands in the geography, what is written instead: ¦ marks where the problem is told
ONE_MISTAKE = [
    ("missing-key", '{"type": "Feature", "id": "alby"', '¦{"type": "Feature"'),
    ("wrong-type", '"id": "alby"', '"id": ¦7'),
    ("empty-text", '"name": "Alby"', '"name": ¦" "'),
    ("missing-key", TOWN, '"id": "alby", "properties": ¦{"kind": "town", "name": "Alby"}'),
    ("unknown-choice", '"kind": "town"', '"kind": ¦"village"'),
    ("wrong-type", TOWN, '"id": "alby", "properties": ¦null'),
    ("wrong-type", f'"geometry": {POINT}', '"geometry": ¦[]'),
    ("missing-key", '"schematic": true, ', "", '"properties": {"kind": "road"', '"properties": ¦{"kind": "road"'),
    ("wrong-type", '"credit": "drawn by hand"', '"credit": "drawn by hand", "note": ¦1'),
    ("wrong-shape", POINT, LINE_OF_TWO.replace('"LineString"', '¦"LineString"')),
    ("wrong-shape", '"LineString"', '¦"Circle"'),
    ("bad-position", POINT, '{"type": "Point", "coordinates": ¦[50]}'),
    ("bad-position", POINT, '{"type": "Point", "coordinates": ¦[181, 50]}'),
    ("bad-position", POINT, '{"type": "Point", "coordinates": ¦[1e400, 50]}'),
    ("bad-position", LINE, '"coordinates": [[10, 50], ¦[10, 90.5], [11, 50]]'),
    ("bad-position", LINE, '"coordinates": [[10, 50], [10.5, 50.1], ¦["11", 50]]'),
    ("bad-position", LINE, '"coordinates": ¦7'),
    ("short-line", LINE, '"coordinates": ¦[[10, 50], [10, 50.00000000001]]'),
    ("short-line", LINE, '"coordinates": ¦[]'),
    ("repeated-vertex", LINE, '"coordinates": [[10, 50], ¦[10, 50], [10.5, 50.1], [11, 50]]'),
    ("duplicate-id", '"id": "beck"', '"id": ¦"alby"'),
    ("not-drawn", POINT, '{"type": ¦"Polygon", "coordinates": [[[10, 50], [11, 50], [11, 51], [10, 50]]]}'),
    ("not-drawn", POINT, '{"type": ¦"GeometryCollection", "geometries": []}'),
    ("bad-geography", '"FeatureCollection"', '¦"Feature"'),
    ("bad-geography", '"credit": "Positions: nobody"', '"credit": ¦5'),
    ("not-json", '"Positions: nobody",', '"Positions: nobody"', '\n  "features"', '\n  ¦"features"'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "changes"), [(code, changes) for code, *changes in ONE_MISTAKE])
def test_one_mistake_is_told_once_and_where_it_stands(tmp_path: Path, code: str, changes: list[str]) -> None:
    geography, spot = unmarked(changed(A_GEOGRAPHY, *changes) if len(changes) > 1 else changes[0])
    problems = [problem for problem in told(a_story(tmp_path, geography=geography)) if problem[0] != "unknown-place"]
    assert problems == [(code, "geography.geojson", spot.line, spot.col)]


def test_a_feature_with_an_error_is_left_out_and_the_others_are_kept(tmp_path: Path) -> None:
    story = read_story(a_story(tmp_path, geography=changed(A_GEOGRAPHY, POINT, '{"type": "Point"}'))).story
    assert story
    assert [place.id for place in story.places] == ["beck"]
    assert story.road
    assert story.legs == ()  # it runs to the town that is left out


def test_places_and_roads_are_what_the_file_says() -> None:
    geography = read_geography(A_GEOGRAPHY, "geography.geojson")
    [road], [alby, beck] = geography.roads, geography.places
    assert road.line == ((50, 10), (50.1, 10.5), (50, 11))
    assert (alby.lat, alby.lon, alby.shown, beck.shown) == (50, 10, True, False)
    assert geography.credit == "Positions: nobody"


def test_vertices_that_repeat_are_dropped() -> None:
    text = changed(A_GEOGRAPHY, LINE, '"coordinates": [[10, 50], [10, 50], [11, 50, 300], [11, 50]]')
    geography = read_geography(text, "x")
    assert geography.roads[0].line == ((50, 10), (50, 11))
    [problem] = geography.problems
    assert problem.severity is Severity.WARNING
    assert "1 more" in problem.message


@pytest.mark.parametrize(
    ("one", "other"), [([180, 10], [-180, 10]), ([0, 90], [90, 90]), ([5, 5], [5, 5 + 1e-9]), ([5, 5], [5, 5])]
)
def test_positions_that_differ_only_in_writing_are_the_same_place(one: list[float], other: list[float]) -> None:
    assert features.same_place(one, other)


def test_an_endless_road_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(features, "MOST_VERTICES", 2)
    [problem] = read_geography(A_GEOGRAPHY, "x").problems
    assert problem.code == "too-many-vertices"


ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)
DEGREES = st.one_of(st.floats(-180, 180), st.integers(-180, 180), st.sampled_from([1e308, 90, -90, 180, -180, 0]))
POSITIONS = st.lists(DEGREES, min_size=2, max_size=3)


@st.composite
def collections(draw: st.DrawFn) -> str:
    coordinates = st.one_of(POSITIONS, st.lists(POSITIONS, max_size=5), ANYTHING)
    kinds = st.sampled_from(["road", "road", "town", "shape point", "sea"])
    shapes = st.sampled_from(["Point", "LineString", "LineString", "Polygon", None])
    found = [
        {
            "id": draw(st.sampled_from(["a", "b", 3])),
            "properties": {"kind": draw(kinds), "name": "n", "credit": "c", "schematic": True},
            "geometry": {"type": draw(shapes), "coordinates": draw(coordinates)},
        }
        for _ in range(draw(st.integers(0, 3)))
    ]
    return json.dumps({"type": "FeatureCollection", "features": [*found, *draw(st.lists(ANYTHING, max_size=2))]})


@settings(deadline=None)
@given(st.one_of(collections(), ANYTHING.map(json.dumps), st.text()))
def test_any_text_gives_finite_geography_or_says_what_is_wrong(text: str) -> None:
    with suppress(Refusal):
        assert_finite(read_geography(text, "x"))


def assert_finite(geography: Geography) -> None:
    for place in geography.places:
        assert isfinite(place.lat + place.lon)
    for road in geography.roads:
        drawn = Road(id=road.id, name="", line=road.line, schematic=True, credit="", claim="")
        assert isfinite(drawn.length_km)
        assert all(isfinite(x + y) for x, y in drawn.points_m)
