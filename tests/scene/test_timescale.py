from itertools import pairwise

import pytest
from a_story import a_day
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.timescale import FOLD_PX, TimeScale, scale_for
from viewer.story.dates import Bound, Day, Precision, Span, SpanKind
from viewer.story.edtf import parse_edtf

X0, X1 = 124.0, 1180.0


def a_scale(*dates: str, folded: bool = True, x1: float = X1) -> TimeScale:
    return scale_for([parse_edtf(date) for date in dates], X0, x1, folded)


def a_span(first: int, length: int) -> Span:
    bound = Bound(earliest=Day(first), latest=Day(first + length), precision=Precision.DAY)
    return Span(edtf="", kind=SpanKind.SINGLE, start=bound, end=bound)


SPANS = st.builds(a_span, st.integers(-20_000, 800_000), st.integers(0, 400))
SCALES = st.builds(
    scale_for, st.lists(SPANS, min_size=1, max_size=6), st.just(X0), st.floats(X0 + 50, 4000), st.booleans()
)


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


# Quiet stretches


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
