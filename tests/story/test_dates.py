"""The calendar against Python's own, and the vocabulary of spans."""

import datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.clock import Clock
from viewer.story.dates import (
    Bound,
    Day,
    Open,
    Precision,
    Span,
    SpanKind,
    Unknown,
    civil,
    day_of,
    iso,
    last_day_of_month,
)

DAYS = st.integers(min_value=-(10**15), max_value=10**15).map(Day)


def a_bound(first: int, last: int | None = None, *, approximate: bool = False, uncertain: bool = False) -> Bound:
    return Bound(
        earliest=Day(first),
        latest=Day(first if last is None else last),
        precision=Precision.DAY,
        approximate=approximate,
        uncertain=uncertain,
    )


def a_time(day: int, hour: int) -> Bound:
    return Bound(earliest=Day(day), latest=Day(day), precision=Precision.DAY, clock=Clock(hour, 0, 0))


def an_interval(start: Bound | Open | Unknown, end: Bound | Open | Unknown) -> Span:
    return Span(edtf="a/b", kind=SpanKind.INTERVAL, start=start, end=end)


@given(st.dates())
def test_days_are_counted_as_python_counts_them(date: datetime.date) -> None:
    day = day_of(date.year, date.month, date.day)
    assert day == date.toordinal()
    assert civil(day) == (date.year, date.month, date.day)
    assert iso(day) == date.isoformat()


@given(DAYS)
def test_every_day_has_a_date_that_leads_back_to_it(day: Day) -> None:
    assert day_of(*civil(day)) == day


@given(DAYS)
def test_the_calendar_repeats_after_400_years(day: Day) -> None:
    year, month, number = civil(day)
    assert day_of(year + 400, month, number) == day + 146_097


@given(st.integers(-(10**12), 10**12), st.integers(1, 12))
def test_the_day_after_the_last_of_a_month_is_the_first_of_another(year: int, month: int) -> None:
    last = day_of(year, month, last_day_of_month(year, month))
    assert civil(Day(last + 1)) == (year + month // 12, month % 12 + 1, 1)


@pytest.mark.parametrize(
    ("year", "days"), [(2020, 29), (2019, 28), (1900, 28), (2000, 29), (0, 29), (-4, 29), (-1, 28)]
)
def test_a_february_has_29_days_in_leap_years_only(year: int, days: int) -> None:
    assert last_day_of_month(year, 2) == days


@pytest.mark.parametrize(
    ("date", "text"),
    [
        ((2020, 3, 15), "2020-03-15"),
        ((-44, 3, 15), "-0044-03-15"),
        ((0, 1, 1), "0000-01-01"),
        ((12_345, 6, 7), "12345-06-07"),
        ((-170_000_002, 1, 1), "-170000002-01-01"),
    ],
)
def test_a_day_is_written_as_iso_8601_writes_it(date: tuple[int, int, int], text: str) -> None:
    assert iso(day_of(*date)) == text


@pytest.mark.parametrize("date", [(2019, 2, 29), (2020, 0, 1), (2020, 13, 1), (2020, 4, 31), (2020, 1, 0)])
def test_a_day_that_the_calendar_does_not_have_cannot_be_made(date: tuple[int, int, int]) -> None:
    with pytest.raises(ValueError, match="there is no"):
        day_of(*date)


def test_a_date_cannot_end_before_it_begins() -> None:
    with pytest.raises(ValueError, match="before it begins"):
        a_bound(2, 1)


def test_a_time_of_day_belongs_to_one_day() -> None:
    with pytest.raises(ValueError, match="10:00:00"):
        Bound(earliest=Day(1), latest=Day(2), precision=Precision.DAY, clock=Clock(10, 0, 0))


def test_a_span_without_any_date_cannot_be_made() -> None:
    with pytest.raises(ValueError, match="names no date"):
        an_interval(Open(), Unknown())


def test_a_span_cannot_end_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        an_interval(a_bound(9), a_bound(1, 8))


def test_a_span_of_one_day_cannot_end_at_a_time_before_it_starts() -> None:
    with pytest.raises(ValueError, match="ends before it starts"):
        an_interval(a_time(4, 18), a_time(4, 14))
    assert an_interval(a_time(4, 14), a_time(4, 14)).is_day


def test_only_a_set_has_members() -> None:
    with pytest.raises(ValueError, match="members"):
        Span(edtf="a", kind=SpanKind.SINGLE, start=a_bound(1), end=a_bound(1), members=(a_bound(1),))
    with pytest.raises(ValueError, match="members"):
        Span(edtf="[]", kind=SpanKind.ONE_OF, start=a_bound(1), end=a_bound(1))


def test_one_date_has_one_start_and_end() -> None:
    with pytest.raises(ValueError, match="two ends"):
        Span(edtf="a", kind=SpanKind.SINGLE, start=a_bound(1), end=a_bound(2))


def test_a_span_reaches_from_the_first_day_of_its_start_to_the_last_of_its_end() -> None:
    span = an_interval(a_bound(1, 5), a_bound(3, 9))
    assert (span.earliest, span.latest) == (1, 9)


def test_open_and_unknown_ends_have_no_day_but_are_not_the_same() -> None:
    assert an_interval(a_bound(1), Open()).latest is None
    assert an_interval(Unknown(), a_bound(1)).earliest is None
    assert an_interval(a_bound(1), Open()) != an_interval(a_bound(1), Unknown())


def test_about_and_uncertain_are_kept_apart() -> None:
    about, doubtful = (
        an_interval(a_bound(1, approximate=True), a_bound(2)),
        an_interval(a_bound(1), a_bound(2, uncertain=True)),
    )
    assert (about.approximate, about.uncertain) == (True, False)
    assert (doubtful.approximate, doubtful.uncertain) == (False, True)


def test_only_a_span_of_one_known_day_is_a_day() -> None:
    assert an_interval(a_bound(4), a_bound(4)).is_day
    assert not an_interval(a_bound(4), a_bound(5)).is_day
    assert not an_interval(a_bound(4), Open()).is_day


def test_a_day_with_times_at_both_ends_lasts_as_long_as_they_say() -> None:
    assert an_interval(a_time(4, 12), a_time(4, 18)).known_moments == (4.5, 4.75)
    assert an_interval(a_time(4, 12), a_bound(4)).known_moments == (4.5, 5)
    assert a_bound(4, 5).last_moment - a_bound(4, 5).first_moment == 2


def test_a_moment_is_one_day_or_one_time_of_it() -> None:
    assert an_interval(a_bound(4), a_bound(4)).is_moment
    assert an_interval(a_time(4, 12), a_time(4, 12)).is_moment
    assert not an_interval(a_time(4, 12), a_time(4, 18)).is_moment
    assert not an_interval(a_time(4, 12), a_bound(4)).is_moment
    assert not an_interval(a_bound(4), a_bound(5)).is_moment


def test_the_times_of_a_span_are_those_of_its_ends() -> None:
    assert an_interval(a_bound(4), a_bound(4)).clocks == ()
    assert an_interval(a_time(4, 12), a_time(5, 12)).clocks == (Clock(12, 0, 0),)
    assert an_interval(a_time(4, 12), Open()).clocks == (Clock(12, 0, 0),)


def test_an_open_or_unknown_side_contains_every_day() -> None:
    assert an_interval(Unknown(), a_bound(4)).contains(Day(-1_000_000))
    assert not an_interval(Unknown(), a_bound(4)).contains(Day(5))
    assert an_interval(a_bound(4), Open()).contains(Day(1_000_000))
    assert not an_interval(a_bound(4), Open()).contains(Day(3))


@given(st.lists(st.integers(1, 20), min_size=4, max_size=4))
def test_spans_overlap_if_and_only_if_they_share_a_day(ends: list[int]) -> None:
    one, other = (an_interval(a_bound(min(two)), a_bound(max(two))) for two in (ends[:2], ends[2:]))
    shared = [day for day in range(1, 21) if one.contains(Day(day)) and other.contains(Day(day))]
    assert one.overlaps(other) == other.overlaps(one) == bool(shared)


def test_what_is_open_towards_another_overlaps_it() -> None:
    assert an_interval(a_bound(1), Open()).overlaps(an_interval(Unknown(), a_bound(9)))
    assert not an_interval(Open(), a_bound(1)).overlaps(an_interval(a_bound(2), Open()))


def test_what_is_known_of_a_span_are_the_days_of_its_written_ends() -> None:
    assert an_interval(a_bound(4), a_bound(9)).known == (4, 9)
    assert an_interval(Unknown(), a_bound(4)).known == (4, 4)
    assert an_interval(a_bound(4), Open()).known == (4, 4)
    assert an_interval(a_bound(11), a_bound(1, 30)).known == (11, 30)
