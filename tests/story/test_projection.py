"""Degrees and local metres against geodesics; metres and stations against the laws of plane geometry."""

import subprocess
import sys
from itertools import pairwise
from math import atan2, cos, degrees, hypot, isfinite, pi, radians, sin, tau
from pathlib import Path

import pytest
import shapely
from geographiclib.geodesic import Geodesic
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

from viewer.story.projection import XY, Line, Projection, Station

CENTIMETRE_M = 0.01
DEPTH_M = 6000.0

LATS, LONS, AZIMUTHS = st.floats(-90, 90), st.floats(-180, 180), st.floats(-180, 180)


def distance_m(a: XY, b: XY) -> float:
    return hypot(b[0] - a[0], b[1] - a[1])


# Degrees and metres


@pytest.mark.parametrize(
    ("most_km", "error_m"), [(10, 0.0001), (100, 0.02), (200, 0.15)], ids=["10 km", "100 km", "200 km"]
)
@settings(max_examples=120, deadline=None)
@given(lat=LATS, lon=LONS, azimuth=AZIMUTHS, ratio=st.floats(0, 1))
def test_metres_are_those_of_the_geodesic_from_the_centre(
    lat: float, lon: float, azimuth: float, ratio: float, most_km: float, error_m: float
) -> None:
    length_m = ratio * most_km * 1000
    end = Geodesic.WGS84.Direct(lat, lon, azimuth, length_m)
    there = Projection(lat, lon).to_metres(end["lat2"], end["lon2"])
    assert distance_m(there, (length_m * sin(radians(azimuth)), length_m * cos(radians(azimuth)))) < error_m


@settings(max_examples=150, deadline=None)
@given(lat=LATS, lon=LONS, x_m=st.floats(-212_000, 212_000), y_m=st.floats(-212_000, 212_000))
@example(lat=90.0, lon=0.0, x_m=0.0, y_m=0.0)
@example(lat=0.0, lon=180.0, x_m=5000.0, y_m=0.0)
def test_metres_lead_to_degrees_and_back(lat: float, lon: float, x_m: float, y_m: float) -> None:
    projection = Projection(lat, lon)
    assert projection.to_metres(*projection.to_degrees(x_m, y_m)) == pytest.approx((x_m, y_m), abs=0.001)


POLES_AND_SUCH = st.sampled_from((-90.0, 0.0, 90.0)), st.sampled_from((-180.0, 0.0, 180.0))


@settings(max_examples=150, deadline=None)
@given(LATS | POLES_AND_SUCH[0], LONS | POLES_AND_SUCH[1], LATS | POLES_AND_SUCH[0], LONS | POLES_AND_SUCH[1])
def test_every_point_on_earth_has_metres_that_are_finite(lat: float, lon: float, lat2: float, lon2: float) -> None:
    x, y = Projection(lat, lon).to_metres(lat2, lon2)
    assert isfinite(x + y)
    assert hypot(x, y) < 20_100_000


def test_the_centre_is_where_metres_are_counted_from() -> None:
    assert Projection(50.0, 10.0).to_metres(50.0, 10.0) == (0, 0)
    assert Projection(50.0, 10.0).to_degrees(0, 0) == pytest.approx((50, 10))


def test_east_is_to_the_right_and_north_is_up() -> None:
    x, y = Projection(50.0, 10.0).to_metres(50.1, 10.1)
    assert (x, y) == pytest.approx((7150, 11130), abs=50)


def test_the_180th_meridian_is_no_edge() -> None:
    assert Projection(-17.0, 179.9).to_metres(-17.0, -179.9) == pytest.approx((21_297, -11), abs=1)


def test_what_measures_a_road_loads_nothing_heavy() -> None:
    loaded = "import sys, viewer.story.corridor; print(*{name.partition('.')[0] for name in sys.modules})"
    found = subprocess.run(
        [sys.executable, "-c", loaded], capture_output=True, encoding="utf-8", cwd=Path(__file__).parents[2], check=True
    )
    assert not {"geographiclib", "numpy", "shapely"} & set(found.stdout.split())


# Stations: lines for them


def _zigzag(legs: int, width_m: float, forward_m: float, back_m: float) -> list[XY]:
    """To and fro, with bends as sharp as the forward step is small; every second leg is shorter at its start."""
    return [(back_m * (leg % 4 == 2) if leg % 2 == 0 else width_m, leg * forward_m) for leg in range(legs)]


def _spiral(turns: float, gap_m: float, sign: int, corners: int) -> list[XY]:
    angles = [turns * tau * number / corners for number in range(corners + 1)]
    return [
        (gap_m * (angle / tau + 0.2) * cos(angle), sign * gap_m * (angle / tau + 0.2) * sin(angle)) for angle in angles
    ]


METRES = st.floats(-20_000, 20_000)
POINTS = st.tuples(METRES, METRES)
SIMPLE_LINES = st.one_of(
    st.lists(POINTS, min_size=2, max_size=7),
    st.builds(_zigzag, st.integers(2, 9), st.floats(100, 20_000), st.floats(1, 3000), st.floats(0, 90)),
    st.builds(_spiral, st.floats(0.5, 3), st.floats(200, 8000), st.sampled_from((1, -1)), st.integers(8, 40)),
).map(tuple)


def is_road(points: tuple[XY, ...]) -> bool:
    """Whether it crosses itself nowhere, and its legs are long enough for anyone to walk."""
    return shapely.LineString(points).is_simple and min(distance_m(a, b) for a, b in pairwise(points)) > 0.001


@st.composite
def lines_with_a_point(draw: st.DrawFn) -> tuple[Line, XY]:
    """A simple line, and a point within the corridor: beside any of its legs, its vertices and its ends."""
    points = draw(SIMPLE_LINES.filter(is_road))
    x, y = draw(st.sampled_from(points))
    if draw(st.booleans()):
        (x1, y1), (x2, y2) = draw(st.sampled_from(list(pairwise(points))))
        ratio = draw(st.floats(0, 1))
        x, y = x1 + ratio * (x2 - x1), y1 + ratio * (y2 - y1)
    angle, length_m = draw(st.floats(-pi, pi)), draw(st.floats(0, DEPTH_M))
    return Line(points, draw(st.sampled_from((1, -1)))), (x + length_m * cos(angle), y + length_m * sin(angle))


# Stations: their laws


@settings(max_examples=300, deadline=None)
@given(lines_with_a_point())
def test_a_station_leads_back_to_its_point_beside_any_line_that_does_not_cross_itself(drawn: tuple[Line, XY]) -> None:
    line, point = drawn
    assert distance_m(line.point_at(line.station(point)), point) < CENTIMETRE_M


@settings(max_examples=150, deadline=None)
@given(lines_with_a_point())
def test_an_offset_is_the_distance_from_the_nearest_point_of_the_line(drawn: tuple[Line, XY]) -> None:
    line, point = drawn
    station, course = line.station(point), shapely.LineString(line.points_m)
    assert abs(station.offset_km) * 1000 == pytest.approx(course.distance(shapely.Point(point)), abs=1e-5)
    foot = course.interpolate(station.chainage_km * 1000)
    assert distance_m((foot.x, foot.y), point) == pytest.approx(abs(station.offset_km) * 1000, abs=1e-4)


@settings(max_examples=200, deadline=None)
@given(lines_with_a_point())
def test_a_point_lies_on_the_side_from_which_it_is_reached(drawn: tuple[Line, XY]) -> None:
    """Seen from its foot, the ground to the left is what lies between the way ahead and the way back."""
    line, point = drawn
    station = line.station(point)
    assume(abs(station.offset_km) > 0.001 and not line.is_ring)
    foot = line.point_at(Station(station.chainage_km, 0.0))
    back, ahead = _ways_from(line, station.chainage_km, foot)
    angle = atan2(point[1] - foot[1], point[0] - foot[0])
    left, width = (angle - ahead) % tau, (back - ahead) % tau
    assume(min(left, abs(left - width), tau - left) > 1e-6)  # not straight ahead of an end
    assert station.offset_km * line.left_sign > 0 if left < width else station.offset_km * line.left_sign < 0


def _ways_from(line: Line, chainage_km: float, foot: XY) -> tuple[float, float]:
    """The angles at which the line leaves a point of itself, back and ahead; past an end it goes straight on."""
    vertices = list(zip(line.points_m, line.chainages_km, strict=True))
    behind = [vertex for vertex, km in vertices if km < chainage_km - 1e-9][-1:]
    before = [vertex for vertex, km in vertices if km > chainage_km + 1e-9][:1]
    back, ahead = ([atan2(y - foot[1], x - foot[0]) for x, y in found] for found in (behind, before))
    return (back or [ahead[0] + pi])[0], (ahead or [back[0] + pi])[0]


@settings(max_examples=150, deadline=None)
@given(lines_with_a_point())
def test_only_at_vertices_is_there_a_fan(drawn: tuple[Line, XY]) -> None:
    line, point = drawn
    station = line.station(point)
    assert station.fan_deg == 0 or min(abs(km - station.chainage_km) for km in line.chainages_km) < 1e-9
    assert -90 - 1e-6 <= station.fan_deg <= 180


# Stations: what they say


HAIRPIN = Line(((0.0, 0.0), (10_000.0, 0.0), (0.0, 1000.0)))  # to the east, and back on the left


@pytest.mark.parametrize("point", [(12_000, -2000), (13_000, 0), (12_000, 300), (10_100, 900), (10_010, 90)], ids=str)
def test_all_the_outside_of_a_sharp_bend_is_on_one_side(point: XY) -> None:
    station = HAIRPIN.station(point)
    assert station.chainage_km == 10
    assert station.offset_km < 0


def test_a_fan_is_counted_from_square_to_the_leg_before() -> None:
    bend = Line(((0.0, 0.0), (10_000.0, 0.0), (10_000.0, 10_000.0)))
    assert bend.station((10_000 + 3000 * sin(radians(30)), -3000 * cos(radians(30)))) == Station(
        10.0, pytest.approx(-3.0), pytest.approx(30.0)
    )


def test_beyond_the_ends_the_sides_are_those_of_the_road_going_straight_on() -> None:
    line = Line(((0.0, 0.0), (10_000.0, 0.0)))
    beyond, before = line.station((13_000, 4000)), line.station((-3000, -4000))
    assert (beyond.chainage_km, beyond.offset_km) == pytest.approx((10, 5))
    assert (before.chainage_km, before.offset_km) == pytest.approx((0, -5))
    assert (beyond.fan_deg, before.fan_deg) == pytest.approx((degrees(atan2(3, 4)), -degrees(atan2(3, 4))))


def test_of_two_parts_of_the_line_that_are_as_near_the_first_counts() -> None:
    between = Line(((0.0, 0.0), (10_000.0, 0.0), (10_000.0, 2000.0), (0.0, 2000.0)))
    assert between.station((4000, 1000)) == Station(4.0, 1.0)


def test_in_a_ring_the_first_vertex_is_the_last() -> None:
    ring = Line(((0.0, 0.0), (8000.0, 2000.0), (8000.0, -2000.0), (0.0, 0.0)))
    for angle in (105, 140, 180, 220, 255):
        point = (1000 * cos(radians(angle)), 1000 * sin(radians(angle)))
        station = ring.station(point)
        assert (station.chainage_km, station.offset_km) == pytest.approx((ring.chainages_km[-1], 1.0))
        assert ring.point_at(station) == pytest.approx(point)


def test_a_vertex_that_is_given_twice_is_one_vertex() -> None:
    once, twice = ((0.0, 0.0), (5000.0, 0.0), (5000.0, 9000.0)), ((0.0, 0.0), *2 * ((5000.0, 0.0),), (5000.0, 9000.0))
    for point in ((6000, -1000), (4000, 1000), (2000, 500)):
        assert Line(twice).station(point) == Line(once).station(point)


def test_a_line_that_is_a_mere_point_has_stations() -> None:
    assert Line(((5.0, 5.0), (5.0, 5.0))).station((5, 1005)) == Station(0.0, 1.0)
