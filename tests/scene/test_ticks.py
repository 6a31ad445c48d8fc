from itertools import pairwise

import pytest
from a_story import a_day
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.ticks import LABEL_ROOM_PX, said_length, ticks
from viewer.scene.timescale import Stretch
from viewer.story.dates import Day

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
        ("-0100-01-01", "0100-01-01", ["1 BCE", "10", "20"]),
        ("0001-01-01", "2001-01-01", ["100", "200", "300"]),
    ],
)
def test_ticks_are_as_fine_as_their_words_have_room(first: str, end: str, some: list[str]) -> None:
    told = labels(first, end)
    start = told.index(some[0])
    assert told[start : start + len(some)] == some


@settings(max_examples=100, deadline=None)
@given(st.integers(-800_000, 800_000), st.integers(1, 10**6), st.floats(60, 4000))
def test_ticks_stand_in_order_inside_their_stretch(first: int, length: int, width: float) -> None:
    stretch = Stretch(Day(first), Day(first + length), 0.0, width)
    days = [tick.day for tick in ticks(stretch)]
    assert all(stretch.first <= day < stretch.end for day in days)
    assert all(before < after for before, after in pairwise(days))


@settings(max_examples=100, deadline=None)
@given(st.integers(-800_000, 800_000), st.integers(40, 10**9), st.floats(60, 4000))
def test_ticks_are_not_much_nearer_to_each_other_than_their_words_allow(first: int, length: int, width: float) -> None:
    stretch = Stretch(Day(first), Day(first + length), 0.0, width)
    xs = [stretch.to_x(tick.day) for tick in ticks(stretch)]
    assert all(after - before > 0.7 * LABEL_ROOM_PX for before, after in pairwise(xs))


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
