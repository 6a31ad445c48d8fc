"""Zooming, dragging and fitting time: what lies under the pointer stays there, and nothing leads out of the story."""

import pytest
from a_story import a_day, a_story, a_view, an_event
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.periods import (
    LEAST_DAYS,
    LEAST_TIMED_DAYS,
    allowed_period,
    least_days,
    panned_period,
    period_around,
    period_with,
    zoomed_period,
)
from viewer.scene.timescale import FOLD_PX, TimeScale, scale_for
from viewer.story.edtf import parse_edtf
from viewer.view.state import Period

X0, X1 = 124.0, 1324.0
M4 = ("2018-09", "2020-02-2X~", "2020-03-05", "2020-03-08/2020-03-15", "2020-03-15")
STORIES = st.sampled_from(
    (M4, ("2020-03-05",), ("1000/1999", "2020-03-05"), ("1900", "1950-05", "2000-01-01"), ("-0043-03-15", "2020"))
)
XS = st.floats(X0, X1)
FACTORS = st.floats(1.01, 40)


def a_scale(dates: tuple[str, ...], period: Period | None = None, folded: bool = True) -> TimeScale:
    return scale_for([parse_edtf(date) for date in dates], X0, X1, folded, period=period)


def near(dates: tuple[str, ...], factor: float, x: float) -> TimeScale:
    """The scale after zooming in on all of a story."""
    return a_scale(dates, zoomed_period(a_scale(dates), factor, x))


def about(period: Period | None) -> object:
    return period and pytest.approx([period.start, period.end], abs=1e-3, rel=1e-9)


# Zooming


@settings(max_examples=150, deadline=None)
@given(STORIES, FACTORS, XS)
def test_the_moment_under_the_pointer_stays_there(dates: tuple[str, ...], factor: float, x: float) -> None:
    moment = a_scale(dates).to_moment(x)
    assert near(dates, factor, x).to_x(moment) == pytest.approx(x, abs=0.01)


@settings(max_examples=150, deadline=None)
@given(STORIES, st.floats(1.01, 6), XS, XS, st.floats(1.01, 3))
def test_zooming_in_and_out_again_returns(
    dates: tuple[str, ...], factor: float, x: float, other_x: float, again: float
) -> None:
    before = near(dates, factor, x)
    period = zoomed_period(before, again, other_x)
    back = zoomed_period(a_scale(dates, period), before.busy_px / a_scale(dates, period).busy_px, other_x)
    assert [back and back.start, back and back.end] == about(zoomed_period(a_scale(dates), factor, x))


@settings(max_examples=100, deadline=None)
@given(STORIES, FACTORS, XS)
def test_all_stretches_grow_alike_and_folds_stay_as_wide_as_they_are(
    dates: tuple[str, ...], factor: float, x: float
) -> None:
    before, after = a_scale(dates), near(dates, factor, x)
    grown = after.busy_px / before.busy_px
    assert 1 <= grown <= factor * 1.0001
    for times, next_times in zip(before.times, before.times[1:], strict=False):
        assert after.to_x(times.end) - after.to_x(times.first) == pytest.approx(
            grown * (before.to_x(times.end) - before.to_x(times.first))
        )
        assert after.to_x(next_times.first) - after.to_x(times.end) == pytest.approx(FOLD_PX)


@pytest.mark.parametrize("x", [X0, X0 + 300, X1 - 200, X1])
def test_far_enough_out_all_is_in_view_again(x: float) -> None:
    assert zoomed_period(near(M4, 5, 600), 1 / 5.01, x) is None
    assert zoomed_period(a_scale(M4), 0.5, x) is None


@pytest.mark.parametrize(("least_days", "days"), [(LEAST_DAYS, 2), (LEAST_TIMED_DAYS, 2 / 24)])
def test_at_the_closest_two_days_lie_across_the_sheet_or_two_hours(least_days: float, days: float) -> None:
    scale = a_scale(M4)
    x = scale.to_x(a_day("2020-03-10"))
    period = zoomed_period(scale, 1e9, x, least_days)
    assert period is not None
    assert period.end - period.start == pytest.approx(days)
    assert zoomed_period(a_scale(M4, period), 1.25, x, least_days) == period


@settings(max_examples=80, deadline=None)
@given(STORIES, FACTORS, XS, st.floats(1 / 40, 40), XS)
def test_no_zoom_leads_beyond_all_time(
    dates: tuple[str, ...], factor: float, x: float, again: float, other_x: float
) -> None:
    whole = a_scale(dates)
    period = zoomed_period(near(dates, factor, x), again, other_x)
    if period is not None:
        assert period.start >= whole.times[0].first - 1e-6
        assert period.end <= whole.times[-1].end + 1e-6


# Dragging


@settings(max_examples=100, deadline=None)
@given(STORIES, st.floats(2, 20), st.floats(-100, 100))
def test_what_is_dragged_goes_with_the_pointer(dates: tuple[str, ...], factor: float, dx: float) -> None:
    before = near(dates, factor, 724)
    moment = before.to_moment(724)
    whole = a_scale(dates)
    after = a_scale(dates, panned_period(before, dx))
    at_an_end = (
        after.to_x(whole.times[0].first) == pytest.approx(X0) or after.to_x(whole.times[-1].end) == pytest.approx(X1)
    )  # fmt: skip
    assert at_an_end or after.to_x(moment) == pytest.approx(724 + dx, abs=0.01)


def test_all_of_the_time_cannot_be_dragged() -> None:
    assert panned_period(a_scale(M4), 300) is None


@pytest.mark.parametrize("dx", [1e6, -1e6])
def test_nothing_can_be_dragged_out_of_the_story(dx: float) -> None:
    scale = a_scale(M4, panned_period(near(M4, 4, 700), dx))
    end, edge = (scale.times[0].first, X0) if dx > 0 else (scale.times[-1].end, X1)
    assert scale.to_x(end) == pytest.approx(edge)


def test_a_fold_is_dragged_like_any_time() -> None:
    whole = a_scale(M4)
    scale = near(M4, 8, whole.folds[0].middle)
    [fold] = scale.folds
    [moved] = a_scale(M4, panned_period(scale, 40)).folds
    assert (moved.x0, moved.x1) == pytest.approx((fold.x0 + 40, fold.x1 + 40))


# What is asked for


@pytest.mark.parametrize("date", M4)
def test_around_an_event_some_time_comes_into_view(date: str) -> None:
    span = parse_edtf(date)
    period = period_around(a_scale(M4), span)
    first, end = span.known_moments
    assert period is not None
    assert period.start < first < end < period.end


def test_an_event_of_years_fills_a_third_of_the_sheet() -> None:
    scale = a_scale(("1000/1999", "1200/1299"))
    scale = a_scale(("1000/1999", "1200/1299"), period_around(scale, parse_edtf("1200/1299")))
    assert scale.to_x(a_day("1300")) - scale.to_x(a_day("1200")) == pytest.approx((X1 - X0) / 3, rel=0.01)


def test_around_the_only_event_all_is_in_view() -> None:
    assert period_around(a_scale(("2020-03-05",)), parse_edtf("2020-03-05")) is None


@pytest.mark.parametrize("date", M4)
@pytest.mark.parametrize("x", [X0, 500, X1])
def test_an_event_out_of_view_comes_into_it_at_the_same_zoom(date: str, x: float) -> None:
    before = near(M4, 6, x)
    after = a_scale(M4, period_with(before, parse_edtf(date)))
    first, end = parse_edtf(date).known_moments
    assert after.busy_px == pytest.approx(before.busy_px)
    assert after.to_x(first) < X1
    assert after.to_x(end) > X0


def test_for_an_event_in_view_nothing_moves() -> None:
    scale = near(M4, 3, a_scale(M4).to_x(a_day("2020-03-05")))
    period = period_with(scale, parse_edtf("2020-03-05"))
    assert period is not None
    assert scale.to_x(period.start) == pytest.approx(X0)


def test_a_period_that_is_asked_for_is_shown_as_far_as_that_goes() -> None:
    scale, march = a_scale(M4), Period(a_day("2020-03-03"), a_day("2020-03-09"))
    found = allowed_period(scale, march)
    assert found is not None
    assert (found.start, found.end) == pytest.approx((march.start, march.end))
    assert allowed_period(scale, Period(0, 10**6)) is None
    close = allowed_period(scale, Period(march.start, march.start + 0.5))
    assert close is not None
    assert close.end - close.start == pytest.approx(2)


def test_around_an_hour_a_day_comes_into_view() -> None:
    scale = a_scale(("2020-02-01", "2020-03-05T14:00:00", "2020-04-01"))
    period = period_around(scale, parse_edtf("2020-03-05T14:00:00"))
    assert period is not None
    assert period.end - period.start == pytest.approx(1)


@pytest.mark.parametrize("date", ["1700", "XXXX"])
def test_an_event_that_is_not_on_the_scale_can_be_asked_for(date: str) -> None:
    for asked in (period_around, period_with):
        period = asked(near(M4, 6, 700), parse_edtf(date))
        assert period is None or period.start >= a_scale(M4).times[0].first


def test_closer_than_days_only_what_has_hours_is_seen() -> None:
    assert least_days(a_view(a_story(an_event("War", when="2001")))) == LEAST_DAYS
    assert least_days(a_view(a_story(an_event("War", when="2001-01-01T10:00:00")))) == LEAST_TIMED_DAYS
