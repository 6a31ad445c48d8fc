from itertools import pairwise

import pytest
from a_story import a_day, a_story, a_view, an_event
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.edtf import parse_edtf
from viewer.view.chronicle import Chronicle, LaneTimes, has_date

WHEN = st.dates().map(str) | st.integers(1, 2500).map("{:04}".format) | st.just("../2020-03-05") | st.just("1000/1999")


def lane_of(*dates: str) -> LaneTimes:
    story = a_story(*(an_event(f"Event {n}", when=date) for n, date in enumerate(dates)), lanes=("Events",))
    return a_view(story).chronicle.by_lane["Events"]


@given(st.lists(WHEN, max_size=12), st.integers(0, 800_000), st.integers(1, 200_000))
def test_the_events_of_a_period_are_those_that_share_a_moment_with_it(dates: list, start: int, length: int) -> None:
    lane = lane_of(*dates)
    found = {lane.ids[number] for number in lane.between(start, start + length)}
    known = {f"Event {n}": parse_edtf(date).known_moments for n, date in enumerate(dates)}
    assert found == {event for event, (first, end) in known.items() if first < start + length and start < end}
    assert lane.between(start, start + length) == sorted(lane.between(start, start + length))


@given(st.lists(WHEN, max_size=12), st.lists(st.floats(0, 800_000), min_size=2, max_size=6))
def test_counting_tells_how_many_there_are(dates: list, moments: list[float]) -> None:
    lane, moments = lane_of(*dates), sorted(set(moments))
    assert lane.counts(moments) == [len(lane.between(start, end)) for start, end in pairwise(moments)]


def test_an_event_at_a_time_of_day_shares_that_moment() -> None:
    lane, day = lane_of("2020-03-05T12:00:00"), a_day("2020-03-05")
    assert lane.between(day + 0.25, day + 0.75) == [0]
    assert lane.between(day + 0.5, day + 0.75) == [0]
    assert lane.between(day + 0.75, day + 1) == []


@pytest.mark.parametrize(("when", "dated"), [("2020", True), ("202X", True), ("XXXX", False), ("XXXX-12-25", False)])
def test_some_year_is_no_date(when: str, dated: bool) -> None:
    assert has_date(parse_edtf(when)) == dated
    lane = lane_of(when, "2021")
    assert (len(lane.places), len(lane.undated), lane.count) == (2, 0, 2) if dated else (1, 1, 2)


def test_a_chronicle_knows_when_things_happen_and_whether_hours_are_told() -> None:
    dated = a_view(a_story(an_event("War", when="2001"), an_event("Wall", when="XXXX"))).chronicle
    assert [times.count for times in dated.busy] == [1]
    assert (dated.has_undated, dated.is_timed) == (True, False)
    assert a_view(a_story(an_event("War", when="2001-01-01T10:00:00"))).chronicle.is_timed


def test_without_events_nothing_happens() -> None:
    chronicle = Chronicle((), ("Events",))
    assert (chronicle.busy, chronicle.has_undated, chronicle.is_timed) == ((), False, False)
    assert chronicle.by_lane["Events"].between(0, 10**6) == []


def test_a_chronicle_knows_which_years_no_source_states_and_which_times_are_told() -> None:
    war = an_event("War", when="2001-05", inferred=("year",))
    deal = an_event("Deal", when="2003-01-01T10:00:00Z")
    chronicle = a_view(a_story(war, deal, an_event("Siege", when="2001-05-05/..", inferred=("year",)))).chronicle
    assert chronicle.inferred_years == {2001}
    assert [str(clock) for clock in chronicle.clocks] == ["10:00:00Z"]
