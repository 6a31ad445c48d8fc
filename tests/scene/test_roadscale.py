from math import hypot

import pytest
from a_story import a_place, a_road, a_strip
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.hit import hit
from viewer.scene.marks import Line, OfClaim, Scene
from viewer.scene.roadscale import RoadScale, Room, Straightened, TrueShape
from viewer.story.corridor import Side

ROAD = a_road((50.0, 10.0), (50.1, 10.5), (50.0, 11.0))
ROOM = Room(80, 50, 900, 400)
STRAIGHT, TRUE = Straightened(ROAD, ROOM, 8), TrueShape(ROAD, ROOM, 8)
BOTH = pytest.mark.parametrize("scale", [STRAIGHT, TRUE], ids=["straightened", "map"])

KM = st.floats(0, ROAD.length_km)
GROUND = OfClaim("Deal happened")
OFFSETS = st.floats(-8, 8)


@BOTH
@settings(max_examples=60, deadline=None)
@given(km=KM, offset_km=OFFSETS)
def test_all_that_is_near_the_road_lies_in_the_room(scale: RoadScale, km: float, offset_km: float) -> None:
    x, y = scale.at(km, offset_km)
    assert ROOM.x - 1 <= x <= ROOM.x + ROOM.width + 1
    assert ROOM.y - 1 <= y <= ROOM.y + ROOM.height + 1


@BOTH
@settings(max_examples=40, deadline=None)
@given(km=KM)
def test_north_of_the_road_is_up(scale: RoadScale, km: float) -> None:
    assert scale.at(km, 3)[1] < scale.at(km, 0)[1] < scale.at(km, -3)[1]


@BOTH
def test_a_road_drawn_from_west_to_east_runs_to_the_right(scale: RoadScale) -> None:
    assert scale.at(0, 0)[0] < scale.at(ROAD.length_km, 0)[0]


@settings(max_examples=60, deadline=None)
@given(KM, KM, OFFSETS, OFFSETS)
def test_on_the_straightened_road_lengths_are_true_both_ways(km: float, km2: float, off: float, off2: float) -> None:
    (x, y), (x2, y2) = STRAIGHT.at(km, off), STRAIGHT.at(km2, off2)
    assert x2 - x == pytest.approx((km2 - km) * STRAIGHT.px_per_km, abs=1e-6)
    assert y - y2 == pytest.approx((off2 - off) * STRAIGHT.px_per_km_across, abs=1e-6)


@settings(max_examples=60, deadline=None)
@given(KM, OFFSETS)
def test_on_the_map_a_kilometre_is_as_long_in_every_direction(km: float, offset_km: float) -> None:
    (x, y), (x2, y2) = TRUE.at(km, 0), TRUE.at(km, offset_km)
    assert hypot(x2 - x, y2 - y) == pytest.approx(abs(offset_km) * TRUE.px_per_km, abs=1e-6)


@BOTH
def test_a_place_on_the_road_lies_on_its_line(scale: RoadScale) -> None:
    middle = scale.place(a_place("Bend", 50.1, 10.5))
    assert middle == pytest.approx(scale.at(ROAD.chainages_km[1], 0), abs=0.01)


@BOTH
@pytest.mark.parametrize("side", [Side.NORTH, Side.SOUTH])
def test_a_strip_lies_on_its_side(scale: RoadScale, side: Side) -> None:
    [outline] = scale.strip(a_strip(since="Deal", side=side))
    sheet = Scene(width=1000, height=500, background="", marks=(Line(points=outline, closed=True, subject=GROUND),))
    assert hit(sheet, *scale.at(20, 3 * ROAD.sign_of(side))) == GROUND
    assert hit(sheet, *scale.at(20, -3 * ROAD.sign_of(side))) is None


def test_a_leg_arches_over_the_straightened_road_and_follows_the_road_on_the_map() -> None:
    arch, way = STRAIGHT.leg(10, 60), TRUE.leg(60, 10)
    assert arch[0] == pytest.approx(STRAIGHT.at(10, 0))
    assert min(y for _, y in arch) < STRAIGHT.at(10, 0)[1] - 10
    assert TRUE.at(ROAD.chainages_km[1], 0) in way
    assert way[0] == pytest.approx(TRUE.at(10, 0))
