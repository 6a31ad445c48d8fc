"""Places, roads and areas from GeoJSON: reference data that is checked before any geometry is made of it."""

import json
from contextlib import suppress
from math import isfinite
from pathlib import Path
from typing import Any

import pytest
from building import A_GEOGRAPHY, a_story, changed, told, unmarked
from building_ground import A_WIDER_GEOGRAPHY, a_wider_story
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading import features, geography
from viewer.reading.geography import Geography, read_geography
from viewer.reading.problems import Refusal, Severity
from viewer.reading.read import read_story
from viewer.reading.shapes import same_place
from viewer.story.corridor import Side

TOWN = '"id": "alby", "properties": {"kind": "town", "name": "Alby", "credit": "nobody"}'
LINE = '"coordinates": [[10, 50], [10.5, 50.1], [11, 50]]'
POINT = '{"type": "Point", "coordinates": [10, 50]}'
FEATURE = '{"type": "Feature", "id": "alby"'
BECK = '{"type": "Point", "coordinates": [11, 50]}'
LINE_OF_TWO = '{"type": "LineString", "coordinates": [[10, 50], [11, 50]]}'

# code, what stands in the geography, what is written instead: ¦ marks where the problem is told
ONE_MISTAKE = [
    ("missing-key", FEATURE, '¦{"type": "Feature"'),
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
    ("wrong-shape", POINT, '{"type": ¦"Polygon", "coordinates": [[[10, 50], [11, 50], [11, 51], [10, 50]]]}'),
    ("missing-key", f'"geometry": {POINT}', f'"form": {POINT}', FEATURE, "¦" + FEATURE),
    ("not-drawn", POINT, '{"type": ¦"MultiPoint", "coordinates": [[10, 50]]}'),
    ("not-drawn", POINT, '{"type": ¦"GeometryCollection", "geometries": []}'),
    ("bad-geography", '"FeatureCollection"', '¦"Feature"'),
    ("bad-geography", '"credit": "Positions: nobody"', '"credit": ¦5'),
    ("not-json", '"Positions: nobody",', '"Positions: nobody"', '\n  "features"', '\n  ¦"features"'),
]  # fmt: skip


OUTLINE = "[[10, 51], [11, 51], [11, 52], [10, 51]]"
HOLE = "[[10.6, 51.2], [10.8, 51.2], [10.8, 51.4], [10.6, 51.2]]"
POLYGON = f'"coordinates": [\n       {OUTLINE},\n       {HOLE}]'
TWO_ISLES = (
    "[[[12, 50], [12.1, 50], [12.1, 50.1], [12, 50]]],\n       [[[13, 50], [13.1, 50, 7], [13, 50.1], [13, 50]]]"
)
PASS = '{"type": "LineString", "coordinates": [[10, 50], [10.1, 50.5], [10, 51]]}'

# the same in a geography with areas
ONE_MISTAKE_IN_AN_AREA = [
    ("wrong-shape", '"Polygon"', '¦"LineString"'),
    ("wrong-shape", '"Polygon"', '¦"Polyhedron"'),
    ("not-drawn", '"MultiPolygon"', '¦"MultiLineString"'),
    ("bad-position", POLYGON, '"coordinates": ¦7'),
    ("bad-position", POLYGON, '"coordinates": [¦{}]'),
    ("bad-position", HOLE, "[[10.6, 51.2], [10.8, 51.2], ¦[10.8, 91], [10.6, 51.2]]"),
    ("bad-position", HOLE, "[[10.6, 51.2], [10.8, 51.2], ¦[10.8, 1e999], [10.6, 51.2]]"),
    ("bad-position", OUTLINE, "[¦[[10, 51], [11, 51], [11, 52], [10, 51]]]"),
    ("bad-position", "[12.1, 50.1]", "¦[12.1, true]"),
    ("bad-position", f"[\n       {TWO_ISLES}]", '¦"isles"'),
    ("bad-position", TWO_ISLES, "¦null"),
    ("empty-shape", POLYGON, '"coordinates": ¦[]'),
    ("empty-shape", f"[\n       {TWO_ISLES}]", "¦[]"),
    ("empty-shape", TWO_ISLES, "¦[]"),
    ("short-ring", HOLE, "¦[]"),
    ("short-ring", HOLE, "¦[[10, 51]]"),
    ("short-ring", HOLE, "¦[[10, 51], [11, 51], [10, 51]]"),
    ("short-ring", HOLE, "¦[[10, 51], [11, 51], [11, 51], [10, 51]]"),
    ("short-ring", HOLE, "¦[[10, 51], [11, 51], [10, 51], [11, 51], [10, 51]]"),
    ("open-ring", HOLE, "[[10.6, 51.2], [10.8, 51.2], ¦[10.8, 51.4]]"),
    ("open-ring", "[12.1, 50.1], [12, 50]]", "¦[12.1, 50.1]]"),
    ("repeated-vertex", HOLE, "[[10.6, 51.2], [10.8, 51.2], ¦[10.8, 51.2], [10.8, 51.4], [10.6, 51.2]]"),
    ("no-position", f'"geometry": {PASS}', '"geometry": ¦null'),
    ("no-position", '"town", "name": "Cove"', '"area", "name": "Cove"', '"geometry": null', '"geometry": ¦null'),
    ("no-position", f'"geometry": {BECK}', '"geometry": ¦null'),
]  # fmt: skip


@pytest.mark.parametrize(("code", "changes"), [(code, changes) for code, *changes in ONE_MISTAKE_IN_AN_AREA])
def test_one_mistake_in_an_area_is_told_once_and_where_it_stands(tmp_path: Path, code: str, changes: list[str]) -> None:
    geography, spot = unmarked(changed(A_WIDER_GEOGRAPHY, *changes))
    problems = [
        problem for problem in told(a_wider_story(tmp_path, geography=geography)) if problem[0] != "unknown-place"
    ]
    assert problems == [(code, "geography.geojson", spot.line, spot.col)]


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


def test_a_line_that_goes_to_and_fro_thousands_of_times_is_no_road(tmp_path: Path) -> None:
    for times, codes in ((100, []), (3_500, ["tangled-line"])):
        line = [[10 + number % 2, 50] for number in range(times)]
        geography = changed(A_GEOGRAPHY, "[[10, 50], [10.5, 50.1], [11, 50]]", json.dumps(line))
        assert [code for code, *_ in told(a_story(tmp_path, geography=geography)) if code == "tangled-line"] == codes


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
    assert same_place(one, other)


@pytest.mark.parametrize(("most", "left_out"), [(22, 0), (21, 1), (14, 1), (13, 2), (6, 2), (5, 3), (2, 4)])
def test_roads_and_areas_beyond_what_can_be_drawn_are_left_out(
    monkeypatch: pytest.MonkeyPatch, most: int, left_out: int
) -> None:
    for module in (features, geography):
        monkeypatch.setattr(module, "MOST_VERTICES", most)
    found = read_geography(A_WIDER_GEOGRAPHY, "x")
    assert [problem.code for problem in found.problems] == ["too-many-vertices"] * left_out
    assert len(found.roads) + len(found.areas) == 4 - left_out


def test_a_road_that_is_left_out_takes_no_room(monkeypatch: pytest.MonkeyPatch) -> None:
    for module in (features, geography):
        monkeypatch.setattr(module, "MOST_VERTICES", 3)
    text = changed(A_WIDER_GEOGRAPHY, LINE, '"coordinates": [[10, 50], [10.1, 50], [10.2, 50], [11, 50]]')
    assert [road.id for road in read_geography(text, "x").roads] == ["pass"]


def test_areas_are_what_the_file_says() -> None:
    fen, isles = read_geography(A_WIDER_GEOGRAPHY, "x").areas
    [[outline, hole]] = fen.polygons
    assert (fen.credit, outline) == ("drawn on foot", ((51, 10), (51, 11), (52, 11), (51, 10)))
    assert hole[0] == hole[-1] == (51.2, 10.6)
    assert [len(polygon) for polygon in isles.polygons] == [1, 1]
    assert (fen.vertices, isles.vertices) == (6, 6)


def test_an_open_ring_is_closed_and_loses_what_it_repeats() -> None:
    text = changed(A_WIDER_GEOGRAPHY, OUTLINE, "[[10, 51], [10, 51], [11, 51], [11, 52]]")
    found = read_geography(text, "x")
    assert found.areas[0].polygons[0][0] == ((51, 10), (51, 11), (52, 11), (51, 10))
    assert [(problem.code, problem.severity) for problem in found.problems] == [
        ("repeated-vertex", Severity.WARNING),
        ("open-ring", Severity.WARNING),
    ]


def test_a_town_may_have_no_position() -> None:
    cove = read_geography(A_WIDER_GEOGRAPHY, "x").places[-1]
    assert (cove.id, cove.position, cove.shown) == ("cove", None, True)


ANYTHING: st.SearchStrategy[Any] = st.recursive(
    st.one_of(st.none(), st.booleans(), st.integers(), st.floats(), st.text(max_size=5)),
    lambda inner: st.one_of(st.lists(inner, max_size=4), st.dictionaries(st.text(max_size=5), inner, max_size=3)),
    max_leaves=6,
)
DEGREES = st.one_of(st.floats(-180, 180), st.integers(-180, 180), st.sampled_from([1e308, 90, -90, 180, -180, 0]))
POSITIONS = st.lists(DEGREES, min_size=2, max_size=3)
LINES = st.lists(POSITIONS, max_size=5)
RINGS = st.one_of(LINES, st.builds(lambda line: line + line[:1], LINES))
POLYGONS = st.lists(RINGS, max_size=3)


@st.composite
def collections(draw: st.DrawFn) -> str:
    coordinates = st.one_of(POSITIONS, LINES, POLYGONS, POLYGONS, st.lists(POLYGONS, max_size=2), ANYTHING)
    kinds = st.sampled_from(["road", "road", "area", "area", "town", "shape point", "sea", None, [], {}])
    shapes = st.sampled_from(
        [
            "Point",
            "LineString",
            "LineString",
            "Polygon",
            "Polygon",
            "MultiPolygon",
            "MultiPoint",
            "Sphere",
            None,
            [],
            {},
        ]
    )
    found = [
        {
            "id": draw(st.sampled_from(["a", "b", 3])),
            "properties": {"kind": draw(kinds), "name": "n", "credit": "c", "schematic": True},
            "geometry": draw(st.sampled_from([{"type": draw(shapes), "coordinates": draw(coordinates)}] * 4 + [None])),
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
        assert place.position is None or all(map(isfinite, place.position))
    for line in geography.roads:
        road = line.named_by("claim")
        assert isfinite(road.length_km)
        assert all(isfinite(x + y) for x, y in road.points_m)
        assert {road.sign_of(side) for side in Side} == {-1, 1, None}
    for area in geography.areas:
        assert area.polygons
        assert all(area.polygons)
        for ring in (ring for polygon in area.polygons for ring in polygon):
            assert len(ring) >= 4
            assert ring[0] == ring[-1]
            assert all(isfinite(lat + lon) for lat, lon in ring)
