from itertools import pairwise

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.edtf import parse_edtf
from viewer.story.events import story_order


def in_order(*dates: str) -> bool:
    orders = [story_order(parse_edtf(date)) for date in dates]
    return all(before < after for before, after in pairwise(orders))


def test_what_has_no_known_start_comes_where_it_was_over() -> None:
    assert in_order("2020-03-04", "/2020-03-05", "2020-03-06/")


def test_of_what_starts_together_the_shorter_comes_first() -> None:
    assert in_order("2020-03-05", "2020-03-05/2020-03-09", "2020-03-05/..")


def test_times_of_one_day_come_in_order_about_what_has_no_time() -> None:
    assert in_order("2020-03-05T08:00:00", "2020-03-05T11:30:00", "2020-03-05", "2020-03-05T18:00:00")


def test_times_with_different_offsets_are_compared_in_utc() -> None:
    assert in_order("2020-03-05T12:00:00+03", "2020-03-05T09:30:00Z", "2020-03-05T06:00:00-04")
    assert in_order("2020-03-15T01:30:00+03", "2020-03-14T23:00:00Z")
    assert story_order(parse_edtf("2020-03-05T12:00:00+03")) == story_order(parse_edtf("2020-03-05T09:00:00Z"))


@pytest.mark.parametrize("offset", ["", "Z", "-11", "-04", "+03", "+11:45"])
def test_a_time_comes_after_the_day_before_it_and_before_the_day_after(offset: str) -> None:
    assert in_order("2020-03-04", f"2020-03-05T00:05:00{offset}", "2020-03-06")
    assert in_order("2020-03-04", f"2020-03-05T23:55:00{offset}", "2020-03-06")


@given(st.lists(st.dates(), min_size=2, max_size=2, unique=True))
def test_days_come_as_the_calendar_has_them(days: list[object]) -> None:
    first, last = sorted(map(str, days))
    assert in_order(first, last)
