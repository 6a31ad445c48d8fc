"""Strips and areas beside a road, as closed outlines."""

import random
from itertools import pairwise
from math import cos, hypot, isfinite, pi, radians, sin, tau

import pytest
import shapely
from a_story import a_road
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.story.corridor import Road
from viewer.story.outlines import LongLine, Outline
from viewer.story.projection import XY, Line, Projection

DEPTH_KM = 6.0
METRE_KM = 1e-3
DEGREE_M = (111_230, 71_696)  # of latitude and of longitude, at 50 degrees north
ROADS = {
    "straight": a_road((50.0, 10.0), (50.0, 11.0)),
    "bent": a_road((50.0, 10.0), (50.1, 10.5), (50.0, 11.0)),
    "hairpin": a_road((50.0, 10.0), (50.0, 10.6), (50.05, 10.65), (50.1, 10.6), (50.1, 10.0)),
    "hairpin with a short arm": a_road((50.0, 10.0), (50.0, 10.6), (50.04, 10.63), (50.08, 10.6), (50.08, 10.4)),
    "zigzag": a_road(*((50.0 + 0.05 * (n % 2), 10.0 + 0.1 * n) for n in range(9))),
    "curve": a_road(*((50.0 + 0.4 * sin(n / 25), 10.0 + 0.01 * n) for n in range(80))),  # turns by less than a degree
    "spiral": a_road(*((50 + (0.2 - n / 500) * sin(n / 4), 10 + (0.3 - n / 333) * cos(n / 4)) for n in range(70))),
}
ROAD = pytest.mark.parametrize("road", ROADS.values(), ids=ROADS)
PLAIN = ("straight", "bent", "zigzag", "curve")  # no end of theirs lies near another part


def a_road_through(*points_m: XY) -> Road:
    """A road through points in metres about a place at 50 degrees north."""
    return a_road(*(Projection(50.0, 10.0).to_degrees(*point) for point in points_m))


def shape(*outlines: Outline) -> shapely.Geometry:
    """The ground in an outline, without that in its holes."""
    first, *holes = ([(corner.x_m, corner.y_m) for corner in outline] for outline in outlines)
    return shapely.Polygon(first, holes)


def ground(road: Road, sign: int, depth_km: float = DEPTH_KM) -> shapely.Geometry:
    return shapely.union_all([shape(ring) for ring in road.strip_outlines(sign, depth_km)])


# Strips


@ROAD
@pytest.mark.parametrize("sign", [1, -1])
def test_of_all_that_lies_in_a_strip_this_road_is_the_nearest_on_that_side(road: Road, sign: int) -> None:
    strip, chance = ground(road, sign), random.Random(3)
    left, bottom, right, top = strip.bounds
    smaller, larger = strip.buffer(-60), strip.buffer(60)
    for _ in range(300):
        point = chance.uniform(left, right), chance.uniform(bottom, top)
        station = road.locate(*road.projection.to_degrees(*point))
        inside = smaller.contains(shapely.Point(point))
        outside = not larger.contains(shapely.Point(point))
        if inside:
            assert -METRE_KM <= sign * station.offset_km <= DEPTH_KM + METRE_KM
        elif outside and 0 < station.chainage_km < road.length_km:
            assert not 0.06 < sign * station.offset_km < DEPTH_KM - 0.06


@pytest.mark.parametrize("road", [ROADS[name] for name in PLAIN], ids=PLAIN)
@pytest.mark.parametrize("sign", [1, -1])
def test_a_strip_is_bounded_by_the_road_and_by_its_depth(road: Road, sign: int) -> None:
    [outline] = road.strip_outlines(sign, DEPTH_KM)
    course = shapely.LineString(road.points_m)
    for corner in outline:
        distance_km = course.distance(shapely.Point(corner.x_m, corner.y_m)) / 1000
        assert min(distance_km, abs(distance_km - DEPTH_KM)) < METRE_KM
    for one, other in pairwise(outline):
        if min(abs(one.station.offset_km), abs(other.station.offset_km)) > DEPTH_KM - METRE_KM:
            middle = shapely.Point((one.x_m + other.x_m) / 2, (one.y_m + other.y_m) / 2)
            assert course.distance(middle) / 1000 == pytest.approx(DEPTH_KM, abs=METRE_KM), "arcs are fine enough"


@ROAD
def test_the_two_strips_have_no_ground_in_common(road: Road) -> None:
    assert (ground(road, 1) & ground(road, -1)).area < 1e-6 * ground(road, 1).area


@ROAD
@pytest.mark.parametrize("sign", [1, -1])
def test_every_corner_of_a_strip_has_a_station_on_its_side(road: Road, sign: int) -> None:
    offsets = [sign * corner.station.offset_km for ring in road.strip_outlines(sign, DEPTH_KM) for corner in ring]
    assert min(offsets) >= -0.06
    assert max(offsets) <= DEPTH_KM + 0.06


@ROAD
def test_an_outline_goes_round_against_the_clock_from_where_the_road_starts(road: Road) -> None:
    for outline in road.strip_outlines(1, DEPTH_KM):
        assert shape(outline).is_valid
        assert shape(outline).exterior.is_ccw
        assert outline[0] == outline[-1]
        assert outline[0].station.chainage_km == pytest.approx(min(c.station.chainage_km for c in outline), abs=1e-5)
    again = Road(**{name: getattr(road, name) for name in road.__struct_fields__})
    assert again.strip_outlines(1, DEPTH_KM) == road.strip_outlines(1, DEPTH_KM)


@pytest.mark.parametrize("direction", [1, -1], ids=["against the clock", "with the clock"])
def test_round_a_ring_there_is_ground_inside_and_outside(direction: int) -> None:
    corners = ((-20_000, -20_000), (20_000, -20_000), (20_000, 20_000), (-20_000, 20_000), (-20_000, -20_000))
    ring = a_road_through(*corners[::direction])
    inside, outside = (ground(ring, sign * direction).area / 1e6 for sign in (1, -1))
    assert inside == pytest.approx(40**2 - 28**2, rel=0.001)
    assert outside == pytest.approx(4 * 40 * 6 + pi * 36, rel=0.001)
    assert len(ring.strip_outlines(direction, DEPTH_KM)) == 2, "ground that goes round a hole comes in halves"


def test_beyond_an_end_in_the_corridor_of_another_part_the_nearer_part_decides() -> None:
    """The road goes 40 km east, and comes back 2 km farther north, but no farther than half of the way."""
    road = a_road_through((-20_000, -1000), (20_000, -1000), (20_000, 1000), (0, 1000))
    between, beside, beyond = (
        road.axis.station(point).offset_km for point in ((8000, 500), (100, 4000), (-5000, 4000))
    )
    assert (between, beside, beyond) == pytest.approx((0.5, -3, 5), abs=0.02)
    left, right = ground(road, 1), ground(road, -1)
    assert left.contains(shapely.Point(8000, 500))
    assert right.contains(shapely.Point(100, 4000))
    assert left.contains(shapely.Point(-5000, 4000))
    assert right.contains(shapely.Point(-300, 1100)), "as if the road went straight on"
    assert left.contains(shapely.Point(-300, 900))


@ROAD
def test_both_strips_together_are_all_ground_within_their_depth(road: Road) -> None:
    both = ground(road, 1).area + ground(road, -1).area
    all_of_it = shapely.LineString(road.points_m).buffer(1000 * DEPTH_KM, quad_segs=64, cap_style="flat").area
    assert both == pytest.approx(all_of_it, rel=0.005)


@ROAD
def test_every_corner_has_the_station_of_its_place(road: Road) -> None:
    for ring in road.strip_outlines(1, DEPTH_KM):
        for corner in ring[:: max(len(ring) // 40, 1)]:
            x_m, y_m = road.point_at(corner.station.chainage_km, corner.station.offset_km, corner.station.fan_deg)
            assert (x_m, y_m) == pytest.approx((corner.x_m, corner.y_m), abs=1.0)


def test_a_line_of_many_vertices_is_simplified_and_says_by_how_much() -> None:
    chance = random.Random(1)
    noisy = a_road(*((50 + chance.gauss(0, 30) / DEGREE_M[0], 10 + 10 * n / DEGREE_M[1]) for n in range(20_000)))
    assert 0 < noisy.strip_tolerance_km(DEPTH_KM) <= 0.05 * DEPTH_KM
    for sign in (1, -1):
        [outline] = noisy.strip_outlines(sign, DEPTH_KM)
        assert shape(outline).area / 1e6 == pytest.approx(DEPTH_KM * 200, rel=0.01)
    assert ROADS["bent"].strip_tolerance_km(DEPTH_KM) == 0


def test_noise_by_which_a_road_crosses_itself_does_not_cut_its_strips() -> None:
    chance = random.Random(2)
    east_m = (10 * n + chance.gauss(0, 30) for n in range(10_000))
    noisy = a_road(*((50 + chance.gauss(0, 30) / DEGREE_M[0], 10 + east / DEGREE_M[1]) for east in east_m))
    for sign in (1, -1):
        [outline] = noisy.strip_outlines(sign, DEPTH_KM)
        assert shape(outline).area / 1e6 == pytest.approx(DEPTH_KM * 100, rel=0.01)
        assert all(sign * corner.station.offset_km > -noisy.strip_tolerance_km(DEPTH_KM) for corner in outline)


@settings(max_examples=6, deadline=None)
@given(st.integers(0, 9999))
def test_beside_any_tangle_there_are_outlines_or_none(seed: int) -> None:
    """Legs that cross, touch and cover each other, since all go from one to another of 25 points."""
    chance = random.Random(seed)
    size_m, depth_km, count = chance.choice((1, 1000, 100_000)), chance.choice((0.1, 6, 1000)), chance.randint(3, 8)
    knots = [(size_m * chance.randint(0, 4), size_m * chance.randint(0, 4)) for _ in range(count)]
    road = a_road_through(*knots, (0, -size_m))
    for sign in (1, -1):
        for outline in road.strip_outlines(sign, depth_km):
            assert shape(outline).is_valid
            assert all(isfinite(c.x_m + c.y_m + c.station.chainage_km + c.station.offset_km) for c in outline)


def test_beside_a_road_whose_vertices_are_all_one_there_is_no_ground() -> None:
    at_the_pole = a_road((90.0, 0.0), (90.0, 50.0))
    assert at_the_pole.strip_outlines(1, DEPTH_KM) == at_the_pole.strip_outlines(-1, DEPTH_KM) == ()
    assert parts((AREA_ABOUT_BENT,), road=at_the_pole) == []


# Areas


AREA_ABOUT_BENT = ((49.0, 9.0), (49.0, 12.0), (51.0, 12.0), (51.0, 9.0), (49.0, 9.0))
POND = ((50.05, 10.45), (50.05, 10.55), (50.07, 10.55), (50.07, 10.45), (50.05, 10.45))
REACH_KM = 7.4


def parts(*polygons: tuple[tuple[XY, ...], ...], road: Road = ROADS["bent"]) -> list[shapely.Geometry]:
    return [shape(*rings) for rings in road.corridor_part(polygons, REACH_KM)]


def test_of_an_area_about_the_road_all_ground_within_reach_is_left_but_for_its_holes() -> None:
    [whole], [holed] = parts((AREA_ABOUT_BENT,)), parts((AREA_ABOUT_BENT, POND))
    both_sides = ground(ROADS["bent"], 1, REACH_KM).area + ground(ROADS["bent"], -1, REACH_KM).area
    assert whole.area == pytest.approx(both_sides, rel=1e-6)
    assert len(holed.interiors) == 1
    assert (whole.area - holed.area) / 1e6 == pytest.approx(7.15 * 2.22, rel=0.01)


def test_the_edges_of_an_area_are_short_enough_to_be_bent_with_the_road() -> None:
    [rings] = ROADS["bent"].corridor_part(((AREA_ABOUT_BENT, POND),), REACH_KM)
    for one, other in (pair for ring in rings for pair in pairwise(ring)):
        assert hypot(other.x_m - one.x_m, other.y_m - one.y_m) <= REACH_KM * 1000 / 12 + 0.001


def test_an_area_that_crosses_itself_is_what_its_rings_enclose() -> None:
    bow_tie = ((49.98, 10.4), (50.06, 10.6), (49.98, 10.6), (50.06, 10.4), (49.98, 10.4))
    two = parts((bow_tie,))
    assert len(two) == 2
    assert all(one.is_valid for one in two)


@pytest.mark.parametrize(
    "polygons",
    [(), ((),), (((),),), (((*2 * ((50.0, 10.5),),),),), ((((50.0, 10.5), (50.1, 10.5), (50.0, 10.5)),),)],
    ids=["none", "no rings", "no corners", "one corner", "a line"],
)
def test_what_encloses_nothing_is_nowhere(polygons: tuple[tuple[tuple[XY, ...], ...], ...]) -> None:
    assert parts(*polygons) == []


def test_an_area_far_away_is_not_in_the_corridor() -> None:
    assert parts((((0.0, 10.0), (0.0, 11.0), (1.0, 11.0), (0.0, 10.0)),)) == []


def test_a_coast_of_many_corners_is_simplified_by_less_than_can_be_seen() -> None:
    angles = [radians(360 * n / 30_000) for n in range(30_000)]
    coast = [(50 + 0.1 * cos(a) + 1e-4 * sin(900 * a), 10.5 + 0.2 * sin(a)) for a in angles]
    [part] = parts(((*coast, coast[0]),))
    [smooth] = parts((tuple((50 + 0.1 * cos(n / 50), 10.5 + 0.2 * sin(n / 50)) for n in range(315)),))
    assert part.symmetric_difference(smooth).area < 0.01 * smooth.area


def test_a_tangle_of_an_area_is_no_reason_to_stop() -> None:
    chance = random.Random(3)
    tangle = [(50 + chance.uniform(-0.5, 0.5), 10.5 + chance.uniform(-1, 1)) for _ in range(1000)]
    assert all(part.is_valid for part in parts(((*tangle, tangle[0]),)))


COORDINATES = st.tuples(st.floats(49.8, 50.2), st.floats(9.8, 11.2))


@settings(max_examples=40, deadline=None)
@given(st.lists(COORDINATES, min_size=3, max_size=9))
def test_of_any_area_what_lies_near_the_road_is_within_its_reach(ring: list[tuple[float, float]]) -> None:
    road = ROADS["bent"]
    for rings in road.corridor_part((((*ring, ring[0]),),), 7.4):
        for outline in rings:
            assert all(abs(corner.station.offset_km) <= 7.41 for corner in outline)


# Many vertices


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.floats(-9000, 9000), st.floats(-9000, 9000)), min_size=2, max_size=30),
    st.lists(st.tuples(st.floats(-15_000, 15_000), st.floats(-15_000, 15_000)), min_size=1, max_size=10),
)
def test_a_station_that_is_looked_up_is_the_one_that_is_searched(vertices: list[XY], points: list[XY]) -> None:
    searched, looked_up = Line(tuple(vertices)), LongLine(tuple(vertices))
    near = [*points, *vertices, *((x + 1, y) for x, y in vertices)]
    assert looked_up.stations(near) == searched.stations(near) == [searched.station(point) for point in near]
    assert looked_up.stations([]) == []


def test_in_a_road_of_many_vertices_a_point_is_found() -> None:
    angles = [tau * n / 5000 for n in range(5000)]
    round_trip = a_road_through(*((50_000 * cos(angle), 50_000 * sin(angle)) for angle in angles))
    station = round_trip.axis.station((0.0, 47_000.0))
    assert (station.chainage_km, station.offset_km) == pytest.approx((50 * pi / 2, 3), abs=0.005)


def test_simplified_for_drawing_a_road_keeps_its_ends() -> None:
    fine = a_road(*((50.0 + 1e-7 * (n % 3), 10 + n / 1000) for n in range(1001)))
    left = fine.simplified(16.0)
    assert len(left) < 20
    assert (left[0][0], left[-1][0]) == pytest.approx((0.0, fine.length_km))
    assert len(ROADS["zigzag"].simplified(1e6)) == 9, "short lines are drawn as they are"
