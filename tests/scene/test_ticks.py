from itertools import pairwise

import pytest
from a_story import a_day
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.ticks import LABEL_ROOM_PX, Unit, context_at, moment_at, said_length, step_for, ticks
from viewer.scene.timescale import Stretch
from viewer.story.dates import day_of

WIDTH_PX = 1000.0


def a_stretch(first: str, end: str, width: float = WIDTH_PX) -> Stretch:
    return Stretch(a_day(first), a_day(end), 0.0, width)


def labels(first: str, end: str, width: float = WIDTH_PX) -> list[str]:
    return [tick.label for tick in ticks(a_stretch(first, end, width))]


@pytest.mark.parametrize(
    ("first", "end", "some"),
    [
        ("2020-03-01", "2020-03-11", ["1", "2", "3"]),
        ("2020-02-20", "2020-03-20", ["26", "28", "1", "4"]),
        ("2020-02-01", "2020-04-15", ["1", "5", "10"]),
        ("2020-01-01", "2020-12-31", ["Jan", "Feb", "Mar"]),
        ("2018-01-01", "2021-01-01", ["Jan", "Apr", "Jul", "Oct"]),
        ("1990-01-01", "2020-01-01", ["1990", "1992", "1994"]),
        ("-0100-01-01", "0100-01-01", ["100 BCE", "80 BCE", "60 BCE", "40 BCE", "20 BCE", "1", "20", "40"]),
        ("-0250-01-01", "0250-01-01", ["200 BCE", "150 BCE", "100 BCE", "50 BCE", "1", "50", "100"]),
        ("-0010-01-01", "0010-01-01", ["4 BCE", "2 BCE", "1", "4", "6"]),
        ("-0008-01-01", "0008-01-01", ["3 BCE", "2 BCE", "1 BCE", "1", "2", "3"]),
        ("-4999-01-01", "2001-01-01", ["2000 BCE", "1000 BCE", "1", "1000", "2000"]),
        ("0001-01-01", "2001-01-01", ["100", "200", "300"]),
    ],
)
def test_ticks_are_as_fine_as_their_words_have_room(first: str, end: str, some: list[str]) -> None:
    told = labels(first, end)
    start = told.index(some[0])
    assert told[start : start + len(some)] == some


MOMENTS = st.floats(-800_000, 800_000)
LENGTHS = st.floats(-3, 9).map(lambda power: 10**power)  # in days: from a minute to millions of years


@settings(max_examples=200, deadline=None)
@given(MOMENTS, LENGTHS, st.floats(60, 4000), st.booleans())
def test_ticks_stand_in_order_inside_their_stretch(first: float, length: float, width: float, hours: bool) -> None:
    stretch = Stretch(first, first + length, 0.0, width)
    moments = [tick.at for tick in ticks(stretch, hours=hours)]
    assert all(stretch.first <= at < stretch.end for at in moments)
    assert all(before < after for before, after in pairwise(moments))


@settings(max_examples=200, deadline=None)
@given(MOMENTS, LENGTHS, st.floats(60, 4000), st.booleans())
def test_there_are_no_more_ticks_than_have_room(first: float, length: float, width: float, hours: bool) -> None:
    stretch = Stretch(first, first + length, 0.0, width)
    xs = [stretch.to_x(tick.at) for tick in ticks(stretch, hours=hours)]
    assert all(after - before > 0.7 * LABEL_ROOM_PX for before, after in pairwise(xs))


@settings(max_examples=200, deadline=None)
@given(st.integers(-3000, 3000), st.integers(10, 6000), st.floats(200, 4000))
def test_years_are_round_as_readers_count_them(first: int, length: int, width: float) -> None:
    stretch = Stretch(day_of(first, 1, 1), day_of(first + length, 1, 1), 0.0, width)
    step = step_for(stretch)
    if step.unit is Unit.YEAR:
        counted = [tick.label.removesuffix(" BCE") for tick in ticks(stretch)]
        assert all(number == "1" or int(number) % step.count == 0 for number in counted)


def test_hours_come_only_where_they_are_asked_for_and_have_room() -> None:
    def of_day(width: float) -> list[str]:
        return [tick.label for tick in ticks(a_stretch("2020-03-15", "2020-03-16", width), hours=True)]

    assert of_day(1200)[:4] == ["00:00", "01:00", "02:00", "03:00"]
    assert of_day(400) == ["00:00", "03:00", "06:00", "09:00", "12:00", "15:00", "18:00", "21:00"]
    assert of_day(200) == ["00:00", "06:00", "12:00", "18:00"]
    assert of_day(100) == ["00:00", "12:00"]
    assert of_day(60) == labels("2020-03-15", "2020-03-16", 1200) == ["15"]


def test_hours_are_placed_by_their_day_days_by_their_month_months_by_their_year() -> None:
    day = a_day("2020-03-15")
    assert [context_at(day, unit) for unit in Unit] == ["15 Mar 2020", "Mar 2020", "2020", ""]
    told = [moment_at(day + 0.7, unit) for unit in Unit]
    assert told == ["15 Mar 2020, 16:00–17:00", "15 Mar 2020", "Mar 2020", "2020"]


def test_a_month_opens_with_its_first_day_and_a_year_with_january() -> None:
    opening = [tick.label for tick in ticks(a_stretch("2020-02-27", "2020-03-04")) if tick.opens]
    assert opening == ["1"]
    assert [tick.label for tick in ticks(a_stretch("2019-10-01", "2020-06-01")) if tick.opens] == ["Jan"]


def test_long_years_have_more_room_than_short_ones() -> None:
    assert step_for(a_stretch("2000-01-01", "2020-01-01")).count == 1
    assert step_for(a_stretch("-2019-01-01", "-1999-01-01")).count == 2
    assert step_for(a_stretch("Y170000001", "Y170000021")).count == 5


def test_the_longest_time_that_a_story_can_tell_has_few_ticks() -> None:
    assert 2 < len(labels("Y-999999999999", "Y999999999999")) < 50


def test_the_first_of_a_month_keeps_its_neighbours_away() -> None:
    told = labels("2020-02-20", "2020-03-20", 400)
    assert "1" in told
    assert "30" not in told


@pytest.mark.parametrize(
    ("days", "said"),
    [
        (1, "1 day"),
        (2, "2 days"),
        (45, "45 days"),
        (70, "2 months"),
        (517, "17 months"),
        (731, "2 years"),
        (10**6, "2,738 years"),
    ],
)
def test_a_length_of_time_is_said_in_its_largest_unit(days: int, said: str) -> None:
    assert said_length(days) == said
