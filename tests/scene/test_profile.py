from itertools import pairwise

import pytest
from a_story import a_day
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.profile import BAR_PX, BEYOND_PX, Profile, profile
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.edtf import parse_edtf


def a_scale() -> TimeScale:
    return scale_for([parse_edtf("2020")], 0, 1000, False)


def bar(when: str) -> Profile:
    return profile(parse_edtf(when), a_scale())


def test_a_bar_reaches_from_its_first_moment_to_its_last() -> None:
    scale = a_scale()
    assert (bar("2020-03").x0, bar("2020-03").x1) == (scale.to_x(a_day("2020-03-01")), scale.to_x(a_day("2020-04-01")))


def test_a_bar_is_no_shorter_than_it_is_high() -> None:
    assert bar("2020-03-05/2020-03-06").x1 - bar("2020-03-05/2020-03-06").x0 == pytest.approx(BAR_PX)


def test_a_bar_reaches_beyond_what_is_known_of_it() -> None:
    assert bar("2020-06").x1 + BEYOND_PX == pytest.approx(bar("2020-06/").x1)
    assert bar("2020-06").x0 - BEYOND_PX == pytest.approx(bar("../2020-06").x0)


def test_however_wide_it_is_drawn_an_approximate_span_is_soft_over_a_good_part_of_it() -> None:
    for when in ("2020-06~", "2020~"):
        about = bar(when)
        _, (rise, _), (fall, _), _ = about.points
        assert (rise - about.x0) / (about.x1 - about.x0) == pytest.approx(0.3)
        assert (about.x1 - fall) / (about.x1 - about.x0) == pytest.approx(0.3)


def test_a_span_that_may_end_before_it_surely_began_is_densest_between() -> None:
    points = bar("2020-03/2020-03").points
    (low, _), (peak, density), (high, _) = points
    assert low < peak < high
    assert 0 < density < 1


def test_an_end_that_may_come_before_the_start_takes_from_it() -> None:
    assert 0 < bar("2020-06-11/2020-06").points[0][1] < 1


DATES = st.sampled_from(
    ["2020-03", "2020-03~", "2020-03~/2020-09", "2020-02-2X/2020-05-1X", "2020-03/2020-03", "/2020-06", "2020-06/..",
     "[..2020-05,2020-08]", "2020-06-11/2020-06", "2020-03-05T06:00:00/2020-03-05T18:00:00", "202X-12-25"]
)  # fmt: skip


@given(DATES)
def test_the_density_of_a_bar_is_told_from_left_to_right(when: str) -> None:
    points = bar(when).points
    assert all(before[0] <= after[0] for before, after in pairwise(points))
    assert all(0 <= density <= 1 for _, density in points)
    assert max(density for _, density in points) > 0


@settings(max_examples=200)
@given(DATES, st.floats(0, 1), st.floats(0, 1), st.floats(0, 1))
def test_a_part_of_a_bar_is_as_dense_as_the_whole_is_there(when: str, one: float, other: float, place: float) -> None:
    whole = bar(when)
    x0, x1 = (whole.x0 + ratio * (whole.x1 - whole.x0) for ratio in sorted((one, other)))
    if x1 - x0 > 0.01:
        part = whole.fade(x0, x1, "#000000", 1.0)
        assert int(part.at(place)[1:3], 16) == pytest.approx(255 * whole.at(x0 + place * (x1 - x0)), abs=1.5)
