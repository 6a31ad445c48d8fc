from itertools import pairwise

from a_story import a_day
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.edtf import parse_edtf
from viewer.view.folding import Times, busy_times, linear_time, unfolded_times

DATES = st.lists(st.dates().map(str) | st.integers(1, 2500).map("{:04}".format), max_size=8)


def busy(*dates: str) -> tuple[Times, ...]:
    return busy_times(parse_edtf(date) for date in dates)


def test_a_gap_longer_than_all_that_happens_parts_the_time() -> None:
    first, second = busy("2018-09", "2020-02-20/2020-03-15")
    assert first.first < a_day("2018-09") < a_day("2018-10") <= first.end < second.first < a_day("2020-02-20")
    assert (first.count, second.count) == (1, 1)


def test_a_gap_as_long_as_what_happens_does_not() -> None:
    assert len(busy("2020-01", "2020-04")) == 1


def test_a_day_that_a_gap_holds_joins_what_lies_about_it() -> None:
    times = busy("1900-05-05", "1950-05-05", "2000-05-05")
    joined = unfolded_times(times, [a_day("1970")])
    assert joined == (times[0], Times(times[1].first, times[2].end, 2))
    assert unfolded_times(times, [times[0].end, times[1].end]) == linear_time(times)


def test_a_day_in_no_gap_joins_nothing() -> None:
    times = busy("1900-05-05", "2000-05-05")
    assert unfolded_times(times, [a_day("1900-05-05"), a_day("2100"), times[1].first]) == times


def test_where_nothing_happens_there_is_no_time() -> None:
    assert (busy(), unfolded_times((), [a_day("2000")]), linear_time(())) == ((), (), ())


@given(DATES)
def test_all_that_happens_is_counted_once_in_times_that_do_not_touch(dates: list[str]) -> None:
    times = busy(*dates)
    assert sum(each.count for each in times) == len(dates)
    assert all(before.end < after.first for before, after in pairwise(times))
    for first, last in (parse_edtf(date).known for date in dates):
        assert any(each.first < first <= last < each.end for each in times)
