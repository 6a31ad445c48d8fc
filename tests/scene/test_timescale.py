from itertools import pairwise

import pytest
from a_story import a_day
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.timescale import FOLD_PX, TimeScale, scale_for
from viewer.story.dates import Bound, Day, Precision, Span, SpanKind
from viewer.story.edtf import parse_edtf
from viewer.view.state import Period

X0, X1 = 124.0, 1180.0


def a_scale(*dates: str, folded: bool = True, x1: float = X1, **part: object) -> TimeScale:
    return scale_for([parse_edtf(date) for date in dates], X0, x1, folded, **part)


def days(first: str, last: str) -> Period:
    return Period(a_day(first), a_day(last) + 1)


def a_span(first: int, length: int) -> Span:
    bound = Bound(earliest=Day(first), latest=Day(first + length), precision=Precision.DAY)
    return Span(edtf="", kind=SpanKind.SINGLE, start=bound, end=bound)


SPANS = st.builds(a_span, st.integers(-20_000, 800_000), st.integers(0, 400))
SCALES = st.builds(
    scale_for, st.lists(SPANS, min_size=1, max_size=6), st.just(X0), st.floats(X0 + 50, 4000), st.booleans()
)
PERIODS = st.builds(
    lambda start, days: Period(start, start + days), st.floats(-20_000, 800_000), st.floats(0.5, 200_000)
)
PARTS = st.builds(
    scale_for, st.lists(SPANS, min_size=1, max_size=6), st.just(X0), st.floats(X0 + 400, 4000), st.booleans(),
    period=PERIODS,
)  # fmt: skip


def days_of(scale: TimeScale) -> st.SearchStrategy[int]:
    return st.integers(scale.stretches[0].first, scale.stretches[-1].end - 1)


# Days to pixels and back


@settings(max_examples=150, deadline=None)
@given(st.data(), SCALES)
def test_the_place_of_a_day_leads_back_to_the_day(data: st.DataObject, scale: TimeScale) -> None:
    day = data.draw(days_of(scale))
    assert scale.to_day(scale.to_x(day)) == day


@settings(max_examples=100, deadline=None)
@given(st.data(), SCALES)
def test_later_days_lie_farther_right(data: st.DataObject, scale: TimeScale) -> None:
    day, other = sorted((data.draw(days_of(scale)), data.draw(days_of(scale))))
    assert scale.to_x(day) < scale.to_x(other) or day == other


@settings(max_examples=100, deadline=None)
@given(st.lists(SPANS, min_size=1, max_size=6), st.booleans())
def test_all_that_happens_lies_on_the_scale(spans: list[Span], folded: bool) -> None:
    scale = scale_for(spans, X0, X1, folded)
    assert (scale.x0, scale.x1) == pytest.approx((X0, X1))
    for span in spans:
        assert X0 < scale.to_x(span.earliest) < scale.to_x(span.latest + 1) < X1


@settings(max_examples=100, deadline=None)
@given(SCALES)
def test_stretches_and_folds_lie_side_by_side(scale: TimeScale) -> None:
    for before, after in pairwise(scale.stretches):
        assert before.end < after.first
        assert after.x0 - before.x1 == pytest.approx(FOLD_PX)


def test_days_outside_the_scale_go_on_at_the_scale_of_its_ends() -> None:
    scale = a_scale("2020-03-05")
    one_day = scale.stretches[0].px_per_day
    assert scale.to_x(scale.stretches[0].first - 2) == pytest.approx(X0 - 2 * one_day)
    assert scale.to_x(scale.stretches[0].end + 3) == pytest.approx(X1 + 3 * one_day)


# A part of the time


@settings(max_examples=150, deadline=None)
@given(PARTS, st.floats(0, 1))
def test_the_place_of_a_moment_leads_back_to_the_moment(scale: TimeScale, ratio: float) -> None:
    x = scale.x0 + ratio * (scale.x1 - scale.x0)
    assert scale.to_x(scale.to_moment(x)) == pytest.approx(x, abs=1e-4)
    moment = scale.to_moment(x)
    assert scale.to_moment(scale.to_x(moment)) == pytest.approx(moment, abs=1e-5)


@settings(max_examples=100, deadline=None)
@given(PARTS, st.lists(st.floats(-30_000, 900_000), min_size=2, max_size=9, unique=True))
def test_later_moments_lie_farther_right(scale: TimeScale, moments: list[float]) -> None:
    xs = [scale.to_x(moment) for moment in sorted(moments)]
    assert xs == sorted(xs)


@settings(max_examples=100, deadline=None)
@given(PARTS)
def test_what_is_in_view_lies_side_by_side_from_edge_to_edge(scale: TimeScale) -> None:
    parts = sorted(
        (max(part.x0, scale.x0), min(part.x1, scale.x1)) for part in (*scale.stretches, *scale.folds, *scale.cut_folds)
    )
    assert (parts[0][0], parts[-1][1]) == pytest.approx((scale.x0, scale.x1))
    assert all(before[1] == pytest.approx(after[0]) for before, after in pairwise(parts))


@settings(max_examples=100, deadline=None)
@given(st.lists(SPANS, min_size=1, max_size=6), PERIODS, st.booleans())
def test_a_period_begins_and_ends_at_the_edges(spans: list[Span], period: Period, folded: bool) -> None:
    scale = scale_for(spans, X0, X1, folded, period=period)
    assert scale.to_x(period.start) == pytest.approx(X0, abs=1e-6)
    assert scale.to_x(period.end) == pytest.approx(X1, abs=1e-3)


def test_in_a_part_stretches_keep_their_weights_and_folds_their_width() -> None:
    dates = ("1900-01-01", "2000-01-01", "2000-01-02", "2000-01-03")
    whole = a_scale(*dates)
    first, end = whole.times[0].first + 1, whole.times[1].end - 1
    part = a_scale(*dates, period=Period(first, end))
    ratios = [stretch.px_per_day for stretch in whole.stretches]
    near = [stretch.px_per_day for stretch in part.stretches]
    assert near[0] / near[1] == pytest.approx(ratios[0] / ratios[1])
    assert near[0] > ratios[0]
    [fold] = part.folds
    assert fold.x1 - fold.x0 == pytest.approx(FOLD_PX)


def test_a_fold_that_is_cut_off_at_the_edge_is_not_told_as_one_in_view() -> None:
    [fold] = a_scale("1900-01-01", "2000-01-01").folds
    part = a_scale("1900-01-01", "2000-01-01", period=Period((fold.first + fold.end) / 2, fold.end + 1.5))
    [cut] = part.cut_folds
    assert part.folds == ()
    assert (cut.first, cut.end) == (fold.first, fold.end)
    assert (cut.x0, cut.x1) == pytest.approx((X0, X0 + FOLD_PX / 2))


def test_a_fold_of_which_the_words_are_in_view_is_told() -> None:
    [fold] = a_scale("1900-01-01", "2000-01-01").folds
    quarter = fold.first + (fold.end - fold.first) / 10
    part = a_scale("1900-01-01", "2000-01-01", period=Period(quarter, fold.end + 1.5))
    assert part.cut_folds == ()
    [told] = part.folds
    assert told.middle == pytest.approx(X0 + 0.4 * FOLD_PX)


def test_what_is_not_cut_has_whole_days() -> None:
    [stretch] = a_scale("2020-03-05").stretches
    assert isinstance(stretch.first, int)
    [stretch] = a_scale("2020-03-05/2020-03-20", period=days("2020-03-06", "2020-03-09")).stretches
    assert (stretch.first, stretch.end) == pytest.approx((a_day("2020-03-06"), a_day("2020-03-10")))


def test_a_period_inside_a_fold_opens_it() -> None:
    scale = a_scale("1900-01-01", "2000-01-01", period=days("1950-01-01", "1950-12-31"))
    assert scale.folds == ()
    assert scale.to_x(a_day("1950-07-02")) == pytest.approx((X0 + X1) / 2, abs=5)


@pytest.mark.parametrize("period", [("1800-01-01", "1800-12-31"), ("2300-01-01", "2300-12-31")])
def test_a_period_outside_all_time_can_be_shown(period: tuple[str, str]) -> None:
    scale = a_scale("1900-01-01", "2000-01-01", period=days(*period))
    assert scale.to_day(X0 + 1) == a_day(period[0])


def test_close_up_moments_are_exact_however_long_the_story() -> None:
    noon = a_day("2020-03-05") + 0.5
    scale = a_scale("Y-999999999", "2020-03-05", folded=False, period=Period(noon - 1, noon + 1))
    assert scale.to_moment(scale.to_x(noon + 0.25)) == pytest.approx(noon + 0.25, abs=1e-6)


# Quiet stretches


def test_a_fold_that_holds_a_day_to_be_seen_stays_open() -> None:
    dates = ("1900-01-01", "1950-01-01", "2000-01-01")
    first, second = a_scale(*dates).folds
    [left] = a_scale(*dates, unfolded=[a_day("1930-01-01")]).folds
    assert (left.first, left.end) == (second.first, second.end)
    assert a_scale(*dates, unfolded=[first.first, second.end - 1]).folds == ()


def test_a_quiet_stretch_longer_than_all_that_happens_is_folded() -> None:
    scale = a_scale("2018-09", "2020-02-20/2020-03-15")
    [fold] = scale.folds
    assert a_day("2018-10-01") < fold.first < fold.end < a_day("2020-02-20")


def test_a_quiet_stretch_as_long_as_what_happens_is_not_folded() -> None:
    assert a_scale("2020-01", "2020-04").folds == ()


def test_nothing_is_folded_where_that_is_not_wanted() -> None:
    assert a_scale("2018-09", "2020-03-15", folded=False).folds == ()


def test_a_sheet_too_narrow_for_the_breaks_shows_all_at_one_scale() -> None:
    dates = ("1900-01-01", "1950-01-01", "2000-01-01")
    scale = a_scale(*dates, x1=X0 + 56)
    assert scale.folds == ()
    assert all(X0 < scale.to_x(a_day(date)) < X0 + 56 for date in dates)


def test_a_stretch_with_more_events_gets_more_room() -> None:
    few, many = a_scale("1900-01-01", "2000-01-01", "2000-01-02", "2000-01-03").stretches
    assert many.x1 - many.x0 > few.x1 - few.x0


# Any dates


def test_no_dates_still_make_a_scale() -> None:
    assert a_scale().stretches[0].x1 == X1


def test_spans_given_one_by_one_make_the_same_scale() -> None:
    spans = [parse_edtf(date) for date in ("1900", "2000-01-01")]
    for x1 in (X1, X0 + 50):
        assert scale_for(iter(spans), X0, x1, True) == scale_for(spans, X0, x1, True)


@pytest.mark.parametrize("date", ["../2020-03-05", "/2020-03-05", "[..2020-03-05]"])
def test_of_a_span_with_one_known_end_that_end_is_shown(date: str) -> None:
    scale = a_scale(date)
    assert X0 < scale.to_x(a_day("2020-03-05")) < X1


def test_the_time_before_our_era_is_days_like_any_other() -> None:
    scale = a_scale("-0043-03-15", "2020-03-15", "Y12020")
    assert [scale.to_day(scale.to_x(a_day(date))) for date in ("-0043-03-15", "2020-03-15", "Y12020")] == [
        a_day("-0043-03-15"), a_day("2020-03-15"), a_day("Y12020"),
    ]  # fmt: skip
