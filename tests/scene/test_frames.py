"""Zooming, dragging and fitting: what lies under the pointer stays there, and nothing leads out of the corridor."""

import pytest
from a_story import a_place, a_road, a_story, a_strip, a_view, an_event
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.scene.corridor_sheet import corridor_sheet
from viewer.scene.frames import fitted, panned, zoomed
from viewer.scene.marks import Point
from viewer.scene.roadscale import RoadScale, Straightened, TrueShape
from viewer.view.state import Frame, Layout
from viewer.view.visible import look

ROAD = a_road((50.0, 10.0), (50.2, 10.5), (50.0, 11.0))
STORY = a_story(
    an_event("Deal"), road=ROAD, strips=(a_strip(since="Deal"),), places=(a_place("Alby", 50.1, 10.25),)
)  # fmt: skip
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)

XS, YS = st.floats(200, 1000), st.floats(80, 400)
FACTORS = st.floats(1.1, 12)


def scale_of(layout: Layout, frame: Frame | None = None) -> RoadScale:
    state = replace(a_view(STORY, layout=layout).state, frame=frame)
    scale = corridor_sheet(look(STORY, state), 1200, 600).scale
    assert scale is not None
    return scale


def ground(scale: RoadScale, point: Point) -> Point:
    """What lies at a point of the sheet: its frame's own numbers."""
    match scale:
        case Straightened():
            station = scale.station(*point)
            return station.chainage_km, station.offset_km
        case TrueShape():
            x_m, y_m = scale.to_metres(*point)
            return x_m / 1000, y_m / 1000
    raise AssertionError


@LAYOUTS
@settings(max_examples=60, deadline=None)
@given(x=XS, y=YS, factor=FACTORS)
def test_what_lies_under_the_pointer_stays_there_or_the_edge_of_the_corridor_comes_to_rest(
    x: float, y: float, factor: float, layout: Layout
) -> None:
    before = scale_of(layout)
    after = scale_of(layout, zoomed(before, factor, x, y))
    (along, across), (along_after, across_after) = ground(before, (x, y)), ground(after, (x, y))
    assert along_after == pytest.approx(along, abs=0.01)
    km_down = after.room.height / after.px_per_km
    if layout is Layout.MAP or abs(across) < 7.4 - km_down:
        assert across_after == pytest.approx(across, abs=0.01)


@LAYOUTS
@settings(max_examples=60, deadline=None)
@given(x=XS, y=YS, factor=FACTORS)
def test_zooming_makes_all_so_many_times_as_large_as_far_as_it_goes(
    x: float, y: float, factor: float, layout: Layout
) -> None:
    before = scale_of(layout)
    after = scale_of(layout, zoomed(before, factor, x, y))
    assert before.px_per_km * 0.999 <= after.px_per_km <= before.px_per_km * factor * 1.001
    assert after.room.width / after.px_per_km >= 1.4


@LAYOUTS
def test_out_again_all_of_it_is_in_view(layout: Layout) -> None:
    near = scale_of(layout, zoomed(scale_of(layout), 8, 600, 200))
    assert zoomed(near, 1 / 8.01, 300, 200) is None
    assert zoomed(scale_of(layout), 0.5, 300, 200) is None


@LAYOUTS
@settings(max_examples=40, deadline=None)
@given(dx=st.floats(-90, 90), dy=st.floats(-30, 30))
def test_what_is_dragged_goes_with_the_pointer(dx: float, dy: float, layout: Layout) -> None:
    near = scale_of(layout, zoomed(scale_of(layout), 9, 600, 230))
    after = scale_of(layout, panned(near, dx, dy))
    start = near.room.middle
    (along, across), (along_after, across_after) = (
        ground(near, start), ground(after, (start[0] + dx, start[1] + dy)),
    )  # fmt: skip
    assert along_after == pytest.approx(along, abs=0.01)
    assert across_after == pytest.approx(across, abs=0.01)


def test_the_straightened_road_cannot_be_dragged_out_of_the_picture() -> None:
    near = scale_of(Layout.SCHEMATIC, zoomed(scale_of(Layout.SCHEMATIC), 8, 600, 200))
    for dx, end_km in ((1e6, 0.0), (-1e6, ROAD.length_km)):
        after = scale_of(Layout.SCHEMATIC, panned(near, dx, 0))
        x, _ = after.at(ROAD, end_km)
        assert x == pytest.approx(after.room.x if end_km == 0 else after.room.right)


@LAYOUTS
def test_what_is_fitted_is_in_the_picture_and_fills_a_good_part_of_it(layout: Layout) -> None:
    before = scale_of(layout)
    points = [before.at(ROAD, 30), before.at(ROAD, 45)]
    after = scale_of(layout, fitted(before, points))
    (x1, y1), (x2, y2) = after.at(ROAD, 30), after.at(ROAD, 45)
    assert all(after.room.holds(point) for point in ((x1, y1), (x2, y2)))
    assert abs(x2 - x1) > after.room.width / 5


def test_close_up_the_straightened_road_has_one_scale_both_ways() -> None:
    far = scale_of(Layout.SCHEMATIC)
    assert isinstance(far, Straightened)
    near = scale_of(Layout.SCHEMATIC, zoomed(far, 30, 600, 200))
    assert isinstance(near, Straightened)
    assert far.px_per_km_across > 2 * far.px_per_km
    assert near.px_per_km_across == pytest.approx(near.px_per_km)
