"""Strips and areas beside a road, as closed outlines."""

import random
from itertools import pairwise

import pytest
import shapely
from a_story import a_road
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.story.corridor import Road

DEPTH_KM = 6.0
METRE_KM = 1e-3
ROADS = {
    "straight": a_road((50.0, 10.0), (50.0, 11.0)),
    "bent": a_road((50.0, 10.0), (50.1, 10.5), (50.0, 11.0)),
    "hairpin": a_road((50.0, 10.0), (50.0, 10.6), (50.05, 10.65), (50.1, 10.6), (50.1, 10.0)),
    "hairpin with a short arm": a_road((50.0, 10.0), (50.0, 10.6), (50.04, 10.63), (50.08, 10.6), (50.08, 10.4)),
    "zigzag": a_road(*((50.0 + 0.05 * (n % 2), 10.0 + 0.1 * n) for n in range(9))),
}
ROAD = pytest.mark.parametrize("road", ROADS.values(), ids=ROADS)


def ground(road: Road, sign: int) -> shapely.Geometry:
    rings = road.strip_outlines(sign, DEPTH_KM)
    return shapely.union_all([shapely.Polygon([(corner.x_m, corner.y_m) for corner in ring]) for ring in rings])


@ROAD
@pytest.mark.parametrize("sign", [1, -1])
def test_of_all_that_lies_in_a_strip_this_road_is_the_nearest_on_that_side(road: Road, sign: int) -> None:
    strip, chance = ground(road, sign), random.Random(3)
    left, bottom, right, top = strip.bounds
    for _ in range(300):
        point = chance.uniform(left, right), chance.uniform(bottom, top)
        station = road.locate(*road.projection.to_degrees(*point))
        inside = strip.buffer(-60).contains(shapely.Point(point))
        outside = not strip.buffer(60).contains(shapely.Point(point))
        if inside:
            assert -METRE_KM <= sign * station.offset_km <= DEPTH_KM + METRE_KM
        elif outside and 0 < station.chainage_km < road.length_km:
            assert not 0.06 < sign * station.offset_km < DEPTH_KM - 0.06


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
    noisy = a_road(*((50 + chance.uniform(-2e-5, 2e-5), 10 + n / 20_000) for n in range(20_000)))
    tolerance_km = noisy.strip_tolerance_km(DEPTH_KM)
    assert 0 < tolerance_km <= 0.05 * DEPTH_KM
    [outline] = noisy.strip_outlines(1, DEPTH_KM)
    doubled = sum(a.x_m * b.y_m - b.x_m * a.y_m for a, b in pairwise(outline))
    assert abs(doubled) / 2e6 == pytest.approx(DEPTH_KM * 71.7, rel=0.01)
    assert ROADS["bent"].strip_tolerance_km(DEPTH_KM) == 0


COORDINATES = st.tuples(st.floats(49.8, 50.2), st.floats(9.8, 11.2))


@settings(max_examples=40, deadline=None)
@given(st.lists(COORDINATES, min_size=3, max_size=9))
def test_of_any_area_what_lies_near_the_road_is_within_its_reach(ring: list[tuple[float, float]]) -> None:
    road = ROADS["bent"]
    for rings in road.corridor_part((((*ring, ring[0]),),), 7.4):
        for outline in rings:
            assert all(abs(corner.station.offset_km) <= 7.41 for corner in outline)


def test_simplified_for_drawing_a_road_keeps_its_ends() -> None:
    fine = a_road(*((50.0 + 1e-7 * (n % 3), 10 + n / 1000) for n in range(1001)))
    left = fine.simplified(16.0)
    assert len(left) < 20
    assert (left[0][0], left[-1][0]) == pytest.approx((0.0, fine.length_km))
    assert len(ROADS["zigzag"].simplified(1e6)) == 9, "short lines are drawn as they are"
