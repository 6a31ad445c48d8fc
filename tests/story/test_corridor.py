from itertools import pairwise
from math import hypot

import pytest
from a_story import a_road, the_m4_story
from geographiclib.geodesic import Geodesic
from hypothesis import assume, given, settings
from hypothesis import strategies as st

from viewer.story.corridor import Road

CENTIMETRE_KM = 1e-5
METRE_KM = 1e-3
DEPTH_KM = 6.0

EASTWARDS = a_road((35.8, 36.0), (35.8, 37.0))
WESTWARDS = a_road((35.8, 37.0), (35.8, 36.0))
NORTHWARDS = a_road((35.0, 36.0), (36.0, 36.0))
SOUTHWARDS = a_road((36.0, 36.0), (35.0, 36.0))
BENT = a_road((50.0, 10.0), (50.1, 10.5), (50.0, 11.0))  # legs of 37 km, with a bend of 34 degrees in the north

DEGREES = st.floats(-0.6, 0.6)


def geodesic_km(lat1: float, lon1: float, lat2: float, lon2: float) -> float:
    return Geodesic.WGS84.Inverse(lat1, lon1, lat2, lon2)["s12"] / 1000


def degrees_of(road: Road, chainage_km: float, offset_km: float = 0.0) -> tuple[float, float]:
    return road.projection.to_degrees(*road.point_at(chainage_km, offset_km))


def test_a_line_of_one_vertex_is_no_road() -> None:
    with pytest.raises(ValueError, match="1 vertices"):
        a_road((50.0, 10.0))


# There and back


@settings(max_examples=80, deadline=None)
@given(st.tuples(DEGREES, DEGREES), st.tuples(DEGREES, DEGREES), st.floats(0, 1), st.floats(-DEPTH_KM, DEPTH_KM))
def test_a_station_beside_a_straight_road_leads_to_a_point_and_the_point_back_to_it(
    start: tuple[float, float], end: tuple[float, float], ratio: float, offset_km: float
) -> None:
    assume(hypot(start[0] - end[0], start[1] - end[1]) > 0.05)
    road = a_road((48 + start[0], 16 + start[1]), (48 + end[0], 16 + end[1]))
    station = road.locate(*degrees_of(road, ratio * road.length_km, offset_km))
    assert station.chainage_km == pytest.approx(ratio * road.length_km, abs=CENTIMETRE_KM)
    assert station.offset_km == pytest.approx(offset_km, abs=CENTIMETRE_KM)


@settings(max_examples=80, deadline=None)
@given(st.floats(0, 1), st.floats(-DEPTH_KM, DEPTH_KM))
def test_so_it_is_beside_a_bent_road_away_from_its_bend(ratio: float, offset_km: float) -> None:
    chainage_km = ratio * BENT.length_km
    assume(abs(chainage_km - BENT.chainages_km[1]) > 5)  # within, a point can belong to either leg
    station = BENT.locate(*degrees_of(BENT, chainage_km, offset_km))
    assert station.chainage_km == pytest.approx(chainage_km, abs=CENTIMETRE_KM)
    assert station.offset_km == pytest.approx(offset_km, abs=CENTIMETRE_KM)


@settings(max_examples=60, deadline=None)
@given(st.floats(-80, 80), st.floats(-179, 179), st.floats(-100_000, 100_000), st.floats(-100_000, 100_000))
def test_local_metres_lead_to_degrees_and_back(lat: float, lon: float, x_m: float, y_m: float) -> None:
    projection = a_road((lat, lon), (lat, lon + 0.01)).projection
    assert projection.to_metres(*projection.to_degrees(x_m, y_m)) == pytest.approx((x_m, y_m), abs=0.001)


# True lengths


@settings(max_examples=60, deadline=None)
@given(st.sampled_from((EASTWARDS, WESTWARDS, NORTHWARDS, SOUTHWARDS)), st.floats(0, 1), st.floats(-6, 6))
def test_an_offset_is_the_geodesic_distance_from_the_road(road: Road, ratio: float, offset_km: float) -> None:
    chainage_km = ratio * road.length_km
    distance_km = geodesic_km(*degrees_of(road, chainage_km), *degrees_of(road, chainage_km, offset_km))
    assert distance_km == pytest.approx(abs(offset_km), abs=METRE_KM)


@pytest.mark.parametrize("road", [EASTWARDS, NORTHWARDS, the_m4_story().road], ids=lambda road: road.name)
def test_the_length_of_a_road_is_that_of_its_geodesic_legs(road: Road) -> None:
    legs_km = [geodesic_km(*a, *b) for a, b in pairwise(road.line)]
    assert road.length_km == pytest.approx(sum(legs_km), rel=2e-4)


def test_every_vertex_of_the_m4_lies_on_the_road_at_its_own_kilometre() -> None:
    road = the_m4_story().road
    for (lat, lon), chainage_km in zip(road.line, road.chainages_km, strict=True):
        station = road.locate(lat, lon)
        assert (station.chainage_km, station.offset_km) == pytest.approx((chainage_km, 0), abs=CENTIMETRE_KM)


def test_a_road_across_the_date_line_is_as_long_as_it_is() -> None:
    road = a_road((-17.0, 179.5), (-17.0, -179.5))
    assert road.length_km == pytest.approx(geodesic_km(-17.0, 179.5, -17.0, -179.5), rel=1e-4)
    assert road.locate(-16.95, 180.0).offset_km == pytest.approx(5.5, abs=0.3)


# Which side is which


@pytest.mark.parametrize("road", [EASTWARDS, WESTWARDS], ids=["eastwards", "westwards"])
def test_north_is_positive_whichever_way_an_east_west_road_was_drawn(road: Road) -> None:
    assert road.side_names == ("N", "S")
    assert road.locate(35.84, 36.5).offset_km > 4
    assert road.locate(35.76, 36.5).offset_km < -4


@pytest.mark.parametrize(("road", "left_lon"), [(NORTHWARDS, 35.95), (SOUTHWARDS, 36.05)], ids=["up", "down"])
def test_beside_a_north_south_road_the_left_of_its_direction_is_positive(road: Road, left_lon: float) -> None:
    assert road.side_names == ("left", "right")
    assert road.locate(35.5, left_lon).offset_km > 4
    assert road.locate(35.5, 72 - left_lon).offset_km < -4


def test_aleppo_ends_the_m4_and_idlib_lies_eleven_km_north_of_it() -> None:
    story = the_m4_story()
    aleppo, idlib = (story.road.locate(place.lat, place.lon) for place in (story.place["aleppo"], story.place["idlib"]))
    assert aleppo.chainage_km == pytest.approx(story.road.length_km)
    assert idlib.offset_km == pytest.approx(11, abs=0.5)


def test_chainages_beyond_the_ends_go_straight_on() -> None:
    first, second = EASTWARDS.point_at(-1), EASTWARDS.point_at(0)
    assert hypot(second[0] - first[0], second[1] - first[1]) == pytest.approx(1000)


def test_a_point_beyond_the_end_is_nearest_to_the_end() -> None:
    assert EASTWARDS.locate(35.8, 38.0).chainage_km == EASTWARDS.length_km


# The ground beside it


@pytest.mark.parametrize("road", [EASTWARDS, WESTWARDS, NORTHWARDS, SOUTHWARDS, BENT], ids=lambda road: str(road.line))
@pytest.mark.parametrize("sign", [1, -1])
def test_a_strip_is_the_ground_on_its_side_of_the_road(road: Road, sign: int) -> None:
    [outline] = road.strip_outlines(sign, DEPTH_KM)
    stations = [road.locate(*road.projection.to_degrees(*point)) for point in outline]
    assert all(-CENTIMETRE_KM <= sign * station.offset_km <= DEPTH_KM + 0.01 for station in stations)
    assert max(abs(station.offset_km) for station in stations) == pytest.approx(DEPTH_KM, abs=0.01)


def test_a_strip_has_the_area_of_its_depth_and_length() -> None:
    [outline] = EASTWARDS.strip_outlines(1, DEPTH_KM)
    doubled = sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise(outline))
    assert abs(doubled) / 2e6 == pytest.approx(DEPTH_KM * EASTWARDS.length_km, rel=0.001)
