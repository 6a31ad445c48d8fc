"""Local metres, against geodesics."""

from math import cos, hypot, isfinite, radians, sin

import pytest
from geographiclib.geodesic import Geodesic
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.story.projection import Projection

LATS, LONS = st.floats(-85, 85), st.floats(-180, 180)


@settings(max_examples=150, deadline=None)
@given(LATS, LONS, st.floats(0, 360), st.floats(1, 200_000))
def test_a_point_lies_where_the_geodesic_to_it_leads(lat: float, lon: float, azimuth: float, distance_m: float) -> None:
    end = Geodesic.WGS84.Direct(lat, lon, azimuth, distance_m)
    x, y = Projection(lat, lon).to_metres(end["lat2"], end["lon2"])
    east, north = distance_m * sin(radians(azimuth)), distance_m * cos(radians(azimuth))
    assert hypot(x - east, y - north) < 0.3 * (distance_m / 200_000) ** 2 + 0.001


@settings(max_examples=100, deadline=None)
@given(LATS, LONS, st.floats(-200_000, 200_000), st.floats(-200_000, 200_000))
def test_metres_lead_to_degrees_and_back(lat: float, lon: float, x_m: float, y_m: float) -> None:
    projection = Projection(lat, lon)
    assert projection.to_metres(*projection.to_degrees(x_m, y_m)) == pytest.approx((x_m, y_m), abs=0.001)


def test_the_centre_lies_at_nought() -> None:
    assert Projection(50.0, 10.0).to_metres(50.0, 10.0) == (0.0, 0.0)


@settings(max_examples=100, deadline=None)
@given(st.floats(-90, 90), LONS, st.floats(-90, 90), LONS)
def test_wherever_on_earth_metres_are_finite(lat: float, lon: float, other_lat: float, other_lon: float) -> None:
    assert all(map(isfinite, Projection(lat, lon).to_metres(other_lat, other_lon)))
