from itertools import pairwise
from math import cos, hypot, radians, sin

import pytest
import shapely
from a_story import a_place, a_road, the_m4_story
from geographiclib.geodesic import Geodesic
from hypothesis import assume, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.corridor import Road, Side, nearest_place
from viewer.story.projection import Projection

CENTIMETRE_KM = 1e-5
METRE_KM = 1e-3
DEPTH_KM = 6.0

EASTWARDS = a_road((35.8, 36.0), (35.8, 37.0))
WESTWARDS = a_road((35.8, 37.0), (35.8, 36.0))
NORTHWARDS = a_road((35.0, 36.0), (36.0, 36.0))
SOUTHWARDS = a_road((36.0, 36.0), (35.0, 36.0))
HAIRPIN = a_road((50.0, 10.0), (50.0, 10.6), (50.05, 10.65), (50.1, 10.6), (50.1, 10.0))
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


def test_the_larger_a_road_the_less_true_are_its_lengths() -> None:
    """So far from the centre, lengths across the direction to it are too long by as much."""
    across = a_road((50.0, 10.0), (50.0, 40.0))
    (x, y), half_km = across.points_m[-1], across.length_km / 2
    lat, lon = across.line[-1]
    stretched = hypot(*(a - b for a, b in zip(across.projection.to_metres(lat + 0.01, lon), (x, y), strict=True)))
    error = stretched / 1000 / geodesic_km(lat, lon, lat + 0.01, lon) - 1
    assert 0.6 * across.distortion < error < across.distortion
    assert across.distortion == pytest.approx((half_km / 6371) ** 2 / 6, rel=0.02)
    assert the_m4_story().road.distortion < 1e-4


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


@pytest.mark.parametrize(
    ("road", "left_lon", "names"), [(NORTHWARDS, 35.95, ("W", "E")), (SOUTHWARDS, 36.05, ("E", "W"))],
    ids=["up", "down"],
)  # fmt: skip
def test_beside_a_north_south_road_the_left_of_its_direction_is_positive(
    road: Road, left_lon: float, names: tuple[str, str]
) -> None:
    assert road.side_names == names
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


def test_a_road_that_turns_back_has_a_left_and_a_right() -> None:
    assert HAIRPIN.side_names == ("left", "right")
    assert HAIRPIN.sign_of(Side.LEFT) == 1
    assert HAIRPIN.sign_of(Side.NORTH) is None


@pytest.mark.parametrize(
    ("line", "names"),
    [
        (((50.0, 10.0), (50.3, 10.3), (50.0, 10.6)), ("N", "S")),  # 43 km east on 79 km
        (((50.0, 10.0), (50.3, 10.2), (50.0, 10.4)), ("left", "right")),  # 29 km east on 73 km
        (((50.0, 10.0), (50.0, 10.5), (50.02, 10.48), (50.04, 11.0)), ("N", "S")),  # 3 km back on 76 km
        (((50.0, 10.0), (50.0, 10.5), (50.02, 10.4), (50.04, 11.0)), ("left", "right")),  # 7 km back on 86 km
    ],
    ids=["far enough", "not far enough", "hardly back", "back too long"],
)
def test_sides_have_names_of_the_compass_where_the_road_gets_far_and_hardly_leads_back(
    line: tuple[tuple[float, float], ...], names: tuple[str, str]
) -> None:
    assert a_road(*line).side_names == names
    assert a_road(*reversed(line)).side_names == names


def test_left_and_right_are_sides_of_every_road() -> None:
    assert (EASTWARDS.sign_of(Side.LEFT), EASTWARDS.sign_of(Side.NORTH)) == (1, 1)
    assert (WESTWARDS.sign_of(Side.LEFT), WESTWARDS.sign_of(Side.NORTH)) == (-1, 1)
    assert (SOUTHWARDS.sign_of(Side.LEFT), SOUTHWARDS.sign_of(Side.EAST)) == (1, 1)


# Against geodesics


SIX_KM = {
    "east-west": EASTWARDS,
    "north-south": NORTHWARDS,
    "hairpin": HAIRPIN,
    "across the antimeridian": a_road((-17.0, 179.6), (-17.1, 180.0), (-17.0, -179.6)),
    "at 70 degrees": a_road((70.0, 20.0), (70.2, 21.0), (70.1, 22.0)),
    "the M4": the_m4_story().road,
}


@pytest.mark.parametrize("road", SIX_KM.values(), ids=SIX_KM)
@settings(max_examples=60, deadline=None)
@given(data=st.data(), ratio=st.floats(0, 1), left_km=st.floats(-DEPTH_KM, DEPTH_KM))
def test_six_kilometres_beside_a_leg_and_along_it_chainage_and_offset_are_right_within_a_metre(
    road: Road, data: st.DataObject, ratio: float, left_km: float
) -> None:
    number = data.draw(st.integers(0, len(road.line) - 2))
    legs = [Geodesic.WGS84.Inverse(*a, *b) for a, b in pairwise(road.line)]
    foot = Geodesic.WGS84.Direct(*road.line[number], legs[number]["azi1"], ratio * legs[number]["s12"])
    point = Geodesic.WGS84.Direct(foot["lat2"], foot["lon2"], foot["azi2"] - 90, left_km * 1000)
    station = road.locate(point["lat2"], point["lon2"])
    chainage_km = (sum(leg["s12"] for leg in legs[:number]) + ratio * legs[number]["s12"]) / 1000
    spot = shapely.Point(road.projection.to_metres(point["lat2"], point["lon2"]))
    others_m = [shapely.LineString(leg).distance(spot) for leg in pairwise(road.points_m)]
    assume(min([*others_m[:number], *others_m[number + 1 :]], default=DEPTH_KM * 2000) > abs(left_km) * 1000 + 1)
    assert station.chainage_km == pytest.approx(chainage_km, abs=METRE_KM)
    assert station.offset_km * road.left_sign == pytest.approx(left_km, abs=METRE_KM)


# Any line


@st.composite
def simple_roads(draw: st.DrawFn) -> Road:
    """Roads of up to seven legs that do not cross themselves."""
    steps = draw(st.lists(st.tuples(st.floats(1, 9), st.floats(-150, 150)), min_size=1, max_size=7))
    x, y, heading, points = 0.0, 0.0, draw(st.floats(0, 360)), [(0.0, 0.0)]
    for length_km, turn in steps:
        heading += turn
        x, y = x + length_km * sin(radians(heading)), y + length_km * cos(radians(heading))
        points.append((x, y))
    assume(shapely.LineString(points).is_simple)
    projection = Projection(48.0, 16.0)
    return a_road(*(projection.to_degrees(1000 * x, 1000 * y) for x, y in points))


@settings(max_examples=150, deadline=None)
@given(simple_roads(), st.floats(-0.05, 1.05), st.floats(-DEPTH_KM, DEPTH_KM), st.floats(-170, 170))
def test_a_point_beside_any_line_leads_to_a_station_and_the_station_back_to_it(
    road: Road, ratio: float, offset_km: float, turn: float
) -> None:
    x_m, y_m = road.point_at(min(max(ratio, 0), 1) * road.length_km, offset_km, turn)
    station = road.locate(*road.projection.to_degrees(x_m, y_m))
    assert abs(station.offset_km) <= abs(offset_km) + CENTIMETRE_KM, "the nearest point of the line is no farther"
    back = road.point_at(station.chainage_km, station.offset_km, station.fan_deg)
    assert hypot(back[0] - x_m, back[1] - y_m) < 0.01


@settings(max_examples=60, deadline=None)
@given(simple_roads(), st.floats(-10_000, 10_000), st.floats(-10_000, 10_000))
def test_the_offset_is_the_distance_from_the_line(road: Road, x_m: float, y_m: float) -> None:
    station = road.locate(*road.projection.to_degrees(x_m, y_m))
    distance_m = shapely.LineString(road.points_m).distance(shapely.Point(x_m, y_m))
    assert abs(station.offset_km) == pytest.approx(distance_m / 1000, abs=CENTIMETRE_KM)


def test_in_a_road_of_many_legs_a_point_has_the_same_station_as_in_one_of_few() -> None:
    fine = a_road(*(degrees_of(EASTWARDS, EASTWARDS.length_km * n / 500) for n in range(501)))
    for point in ((35.85, 36.2), (35.75, 36.7), (35.8, 36.5)):
        few, many = EASTWARDS.locate(*point), fine.locate(*point)
        assert many.offset_km == pytest.approx(few.offset_km, abs=METRE_KM)
        assert many.chainage_km == pytest.approx(few.chainage_km, abs=METRE_KM)


def test_a_point_of_one_road_is_seen_from_another() -> None:
    lat_lon = degrees_of(HAIRPIN, 20, 3)
    seen = HAIRPIN.seen_from(BENT.projection, HAIRPIN.point_at(20, 3))
    assert BENT.projection.to_degrees(*seen) == pytest.approx(lat_lon, abs=1e-8)


# Near places


def test_the_nearest_place_is_told_with_its_distance() -> None:
    places = the_m4_story().places
    place, km = nearest_place(places, 35.87, 36.72)
    assert place.name == "Nairab"
    assert km < 0.3
    assert geodesic_km(*place.somewhere, 35.87, 36.72) == pytest.approx(km, abs=METRE_KM)


def test_of_places_without_a_position_none_is_the_nearest() -> None:
    somewhere, anywhere = a_place("Alby", 50.0, 10.0), replace(a_place("Beck", 0.0, 0.0), lat=None, lon=None)
    assert nearest_place((anywhere, somewhere), 50.0, 10.0) == (somewhere, 0)
    assert nearest_place((anywhere,), 50.0, 10.0) is None
    assert nearest_place((), 50.0, 10.0) is None


# The ground beside it


@pytest.mark.parametrize("road", [EASTWARDS, WESTWARDS, NORTHWARDS, SOUTHWARDS, BENT], ids=lambda road: str(road.line))
@pytest.mark.parametrize("sign", [1, -1])
def test_a_strip_is_the_ground_on_its_side_of_the_road(road: Road, sign: int) -> None:
    [outline] = road.strip_outlines(sign, DEPTH_KM)
    stations = [road.locate(*road.projection.to_degrees(corner.x_m, corner.y_m)) for corner in outline]
    assert all(-CENTIMETRE_KM <= sign * station.offset_km <= DEPTH_KM + METRE_KM for station in stations)
    assert max(abs(station.offset_km) for station in stations) == pytest.approx(DEPTH_KM, abs=METRE_KM)


def test_a_strip_has_the_area_of_its_depth_and_length() -> None:
    [outline] = EASTWARDS.strip_outlines(1, DEPTH_KM)
    doubled = sum(a.x_m * b.y_m - b.x_m * a.y_m for a, b in pairwise(outline))
    assert abs(doubled) / 2e6 == pytest.approx(DEPTH_KM * EASTWARDS.length_km, rel=0.001)
