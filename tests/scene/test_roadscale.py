from math import hypot

import pytest
from a_story import a_road
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.hit import hit
from viewer.scene.marks import Line, OfClaim, Scene
from viewer.scene.roadscale import Bendable, RoadScale, Straightened, TrueShape
from viewer.scene.room import Room
from viewer.story.corridor import Side

ROAD = a_road((50.0, 10.0), (50.1, 10.5), (50.0, 11.0))
ROOM = Room(80, 50, 900, 400)
XS, YS = zip(*ROAD.points_m, strict=True)
BOUNDS_M = min(XS) - 8000, min(YS) - 8000, max(XS) + 8000, max(YS) + 8000
STRAIGHT = Straightened(road=ROAD, room=ROOM, reach_km=8)
TRUE = TrueShape(projection=ROAD.projection, room=ROOM, bounds_m=BOUNDS_M)
BOTH = pytest.mark.parametrize("scale", [STRAIGHT, TRUE], ids=["straightened", "map"])

KM = st.floats(0, ROAD.length_km)
GROUND = OfClaim("Deal happened")
OFFSETS = st.floats(-8, 8)


@BOTH
@settings(max_examples=60, deadline=None)
@given(km=KM, offset_km=OFFSETS)
def test_all_that_is_near_the_road_lies_in_the_room(scale: RoadScale, km: float, offset_km: float) -> None:
    x, y = scale.at(ROAD, km, offset_km)
    assert ROOM.x - 1 <= x <= ROOM.x + ROOM.width + 1
    assert ROOM.y - 1 <= y <= ROOM.y + ROOM.height + 1


@BOTH
@settings(max_examples=40, deadline=None)
@given(km=KM)
def test_north_of_the_road_is_up(scale: RoadScale, km: float) -> None:
    assert scale.at(ROAD, km, 3)[1] < scale.at(ROAD, km)[1] < scale.at(ROAD, km, -3)[1]


@BOTH
def test_a_road_drawn_from_west_to_east_runs_to_the_right(scale: RoadScale) -> None:
    assert scale.at(ROAD, 0)[0] < scale.at(ROAD, ROAD.length_km)[0]


@settings(max_examples=60, deadline=None)
@given(KM, KM, OFFSETS, OFFSETS)
def test_on_the_straightened_road_lengths_are_true_both_ways(km: float, km2: float, off: float, off2: float) -> None:
    (x, y), (x2, y2) = STRAIGHT.at(ROAD, km, off), STRAIGHT.at(ROAD, km2, off2)
    assert x2 - x == pytest.approx((km2 - km) * STRAIGHT.px_per_km, abs=1e-6)
    assert y - y2 == pytest.approx((off2 - off) * STRAIGHT.px_per_km_across, abs=1e-6)


@settings(max_examples=60, deadline=None)
@given(KM, OFFSETS)
def test_on_the_map_a_kilometre_is_as_long_in_every_direction(km: float, offset_km: float) -> None:
    (x, y), (x2, y2) = TRUE.at(ROAD, km), TRUE.at(ROAD, km, offset_km)
    assert hypot(x2 - x, y2 - y) == pytest.approx(abs(offset_km) * TRUE.px_per_km, abs=1e-6)


@BOTH
def test_a_place_on_the_road_lies_on_its_line(scale: RoadScale) -> None:
    middle = scale.point(50.1, 10.5)
    assert middle == pytest.approx(scale.at(ROAD, ROAD.chainages_km[1]), abs=0.01)


@BOTH
@pytest.mark.parametrize("side", [Side.NORTH, Side.SOUTH])
def test_a_strip_lies_on_its_side(scale: RoadScale, side: Side) -> None:
    sign = ROAD.sign_of(side)
    [outline] = scale.strip(ROAD, sign, 6)
    sheet = Scene(width=1000, height=500, background="", marks=(Line(points=outline, closed=True, subject=GROUND),))
    assert hit(sheet, *scale.at(ROAD, 20, 3 * sign)) == GROUND
    assert hit(sheet, *scale.at(ROAD, 20, -3 * sign)) is None


def test_a_leg_arches_over_the_straightened_road_and_follows_the_road_on_the_map() -> None:
    arch, way = STRAIGHT.leg(ROAD, 10, 60), TRUE.leg(ROAD, 60, 10)
    assert arch[0] == pytest.approx(STRAIGHT.at(ROAD, 10))
    assert min(y for _, y in arch) < STRAIGHT.at(ROAD, 10)[1] - 10
    assert TRUE.at(ROAD, ROAD.chainages_km[1]) in way
    assert way[0] == pytest.approx(TRUE.at(ROAD, 60))


# Back from the sheet to the ground


@settings(max_examples=60, deadline=None)
@given(KM, OFFSETS)
def test_a_point_of_the_straightened_picture_tells_its_station(km: float, offset_km: float) -> None:
    station = STRAIGHT.station(*STRAIGHT.at(ROAD, km, offset_km))
    assert (station.chainage_km, station.offset_km) == pytest.approx((km, offset_km), abs=1e-6)


@settings(max_examples=60, deadline=None)
@given(KM, OFFSETS)
def test_a_point_of_the_map_tells_its_metres(km: float, offset_km: float) -> None:
    assert TRUE.to_metres(*TRUE.at(ROAD, km, offset_km)) == pytest.approx(ROAD.point_at(km, offset_km), abs=1e-3)


# Which way round


def test_a_road_drawn_westwards_is_not_mirrored() -> None:
    westwards = a_road((50.0, 11.0), (50.0, 10.0))
    scale = Straightened(road=westwards, room=ROOM, reach_km=8)
    assert scale.at(westwards, 0)[0] > scale.at(westwards, westwards.length_km)[0], "it begins in the east"
    assert scale.at(westwards, 10, 3)[1] < scale.at(westwards, 10)[1], "north is up"


@pytest.mark.parametrize("line", [((50.0, 10.0), (51.0, 10.0)), ((51.0, 10.0), (50.0, 10.0))], ids=["up", "down"])
def test_a_north_south_road_is_turned_and_not_mirrored(line: tuple[tuple[float, float], ...]) -> None:
    road = a_road(*line)
    scale = Straightened(road=road, room=ROOM, reach_km=8)
    (x1, _), (x2, _) = (scale.at(road, km) for km in (0, road.length_km))
    assert x1 < x2
    west_is_up = scale.point(50.5, 9.95)[1] < scale.point(50.5, 10.05)[1]
    assert west_is_up == (line[0][0] < line[1][0])


# Turning into each other


@pytest.mark.parametrize("sign", [1, -1])
def test_a_bendable_strip_has_the_corners_of_the_map_and_the_look_of_the_straightened_one(sign: int) -> None:
    bendable = Bendable(road=ROAD, room=ROOM, reach_km=8)
    [outline], [plain], [on_map] = (scale.strip(ROAD, sign, 6) for scale in (bendable, STRAIGHT, TRUE))
    assert len(outline) == len(on_map)
    for axis in (0, 1):
        ours, theirs = [point[axis] for point in outline], [point[axis] for point in plain]
        assert (min(ours), max(ours)) == pytest.approx((min(theirs), max(theirs)), abs=0.1)


def test_lines_have_as_many_points_in_both_layouts() -> None:
    assert len(STRAIGHT.line(ROAD)) == len(TRUE.line(ROAD))
    assert len(STRAIGHT.leg(ROAD, 20, 50)) == len(TRUE.leg(ROAD, 20, 50))
