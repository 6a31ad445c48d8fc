from itertools import pairwise

import pytest
from a_story import a_day, a_pencil, a_story, a_view, an_event
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.scene.asked import MOST_ASKED, MOST_SPARSE
from viewer.scene.lanes import Lane, lane_in_view, without
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.story import Story
from viewer.view.state import Period

PENCIL = a_pencil()
X0, X1 = 124.0, 1244.0


def a_scale(story: Story, period: Period | None = None) -> TimeScale:
    return scale_for([event.when for event in story.events], X0, X1, True, period=period)


def a_lane(story: Story, event: str = "", period: Period | None = None) -> Lane:
    return lane_in_view("Events", a_view(story, event), a_scale(story, period), PENCIL)


def days(first: str, last: str) -> Period:
    return Period(a_day(first), a_day(last) + 1)


def many(count: int) -> Story:
    return a_story(*(an_event(f"Event {n}", when=f"{1700 + n % 300}", id=f"e{n}") for n in range(count)))


def test_an_empty_lane_wants_one_row() -> None:
    story = a_story(an_event("Deal", lane="Talks"), lanes=("Events", "Talks"))
    lane = a_lane(story)
    assert lane.rows_wanted == 1
    assert lane.filled(1).placed == ()


def test_events_side_by_side_want_one_row_and_those_on_one_day_one_each() -> None:
    assert a_lane(a_story(an_event("War", when="2001"), an_event("Peace", when="2021"))).rows_wanted == 1
    assert a_lane(a_story(*(an_event(f"Event {n}") for n in range(7)))).rows_wanted == 7


@pytest.mark.parametrize("most", [1, 3, 7])
def test_each_event_has_a_row_or_is_hidden(most: int) -> None:
    filled = a_lane(a_story(*(an_event(f"Event {n}") for n in range(7)))).filled(most)
    assert len(filled.placed) == most
    assert len(filled.hidden_ids) == 7 - most
    assert set(filled.shown).isdisjoint(filled.hidden)


@pytest.mark.parametrize("event", [f"Event {n}" for n in range(7)])
def test_the_chosen_event_has_a_row(event: str) -> None:
    filled = a_lane(a_story(*(an_event(f"Event {n}") for n in range(7))), event).filled(1)
    assert [placed.seen.event.id for _, placed in filled.placed] == [event]


def test_that_an_event_is_chosen_moves_no_other_while_there_is_room() -> None:
    story = a_story(an_event("War", when="2001"), an_event("Deal", when="2002"), an_event("Peace", when="2003"))
    rows = [[row for row, _ in a_lane(story, event).filled(3).placed] for event in ("", "War", "Deal", "Peace")]
    assert rows.count(rows[0]) == 4


def test_of_a_period_only_what_shares_a_moment_with_it_is_in_view() -> None:
    story = a_story(
        an_event("Before", when="2001-01-05"), an_event("War", when="2001-01/2001-06"),
        an_event("Deal", when="2001-03-05"), an_event("After", when="2001-08-05"),
    )  # fmt: skip
    lane = a_lane(story, period=days("2001-03-01", "2001-03-31"))
    assert [event.seen.event.id for _, event in lane.asking] == ["War", "Deal"]


def test_what_lies_left_of_the_view_holds_its_row_but_takes_none_away() -> None:
    story = a_story(
        an_event("An event with a very long title that reaches far", when="2001-03-01"),
        an_event("Deal", when="2001-03-04"), an_event("War", when="2001-03-09/2001-03-31"),
    )  # fmt: skip
    lane = a_lane(story, period=days("2001-03-02", "2001-03-31"))
    assert next(row for row, _ in lane.filled(2).placed) == 1
    assert next(row for row, _ in lane.filled(1).placed) == 0


def test_a_point_beside_the_view_is_neither_shown_nor_hidden_though_its_day_is_in_view() -> None:
    story = a_story(an_event("Deal", when="2001-03-01"), an_event("War", when="2001-03-03"))
    day = a_day("2001-03-01")
    filled = a_lane(story, period=Period(day + 0.75, day + 2.75)).filled(3)
    assert [event.seen.event.id for _, event in filled.placed] == ["War"]
    assert len(filled.hidden_ids) == 0


@pytest.mark.parametrize("count", [MOST_SPARSE, MOST_SPARSE + 1, 5_000])
def test_of_very_many_events_some_are_asked_and_none_is_lost(count: int) -> None:
    lane = a_lane(many(count))
    filled = lane.filled(3)
    assert len(lane.asking) <= max(MOST_SPARSE, MOST_ASKED)
    assert len(filled.placed) + len(filled.hidden_ids) == count
    assert len(filled.placed) >= 3


def test_of_very_many_events_the_chosen_one_has_its_words() -> None:
    story = many(3_000)
    for event in ("e0", "e1503", "e2999"):
        placed = a_lane(story, event).filled(1).placed
        assert event in [each.seen.event.id for _, each in placed]


def test_of_very_many_events_on_one_day_as_many_as_there_are_rows_have_words() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(1_000)))
    assert len(a_lane(story).filled(9).placed) == 9


def test_of_very_many_events_the_same_have_words_wherever_the_sheet_is_dragged() -> None:
    story = a_story(
        *(an_event(f"Event {n}", when=f"20{n % 100:02}-03-{n % 28 + 1:02}", id=f"e{n}") for n in range(4_000))
    )
    first = a_scale(story, days("2020-01-01", "2040-01-01"))
    seen: list[set[str]] = []
    for dx in (0, 13, 26, 39):
        scale = replace(first, at_x=X0 + dx)
        placed = lane_in_view("Events", a_view(story), scale, PENCIL).filled(3).placed
        seen.append({event.seen.event.id for _, event in placed if 500 < event.mark.x0 < 900})
    assert len(seen[0]) > 4
    assert len(set.intersection(*seen)) > 0.6 * len(seen[0])


@settings(max_examples=60, deadline=None)
@given(
    st.lists(st.tuples(st.dates().map(str), st.text("ab ", min_size=1, max_size=30).filter(str.strip)), max_size=60),
    st.integers(1, 8),
)
def test_in_one_row_no_event_covers_another(happened: list, most: int) -> None:
    story = a_story(
        *(an_event(title, when=when, id=f"e{n}") for n, (when, title) in enumerate(happened)), lanes=("Events",)
    )
    placed = a_lane(story).filled(most).placed
    for row in range(most):
        ends = sorted((event.x0, event.x1) for each, event in placed if each == row)
        assert all(before[1] < after[0] for before, after in pairwise(ends))


def test_events_without_a_date_want_a_row_each() -> None:
    story = a_story(*(an_event(f"Event {n}", when="XXXX") for n in range(4)), an_event("Deal"))
    lane = a_lane(a_story(*(event for event in story.events if event.id == "Deal")))
    assert lane.rows_wanted == 1
    lane = lane_in_view("Events", a_view(story, "Event 3"), a_scale(a_story(an_event("Deal"))), PENCIL)
    assert lane.rows_wanted == 4
    filled = lane.filled(2)
    assert [seen.event.id for seen in filled.undated] == ["Event 0", "Event 3"]
    assert len(filled.hidden_ids) == 2


def test_numbers_without_some_of_them() -> None:
    assert without([1, 3, 5, 7], [7, 3]) == [1, 5]
    assert without([], ()) == []


def test_hidden_events_are_known_with_those_that_have_no_date() -> None:
    undated = (an_event("Wall", when="XXXX"), an_event("Gate", when="XXXX"))
    dated = [an_event(f"Event {n}") for n in range(3)]
    lane = lane_in_view("Events", a_view(a_story(*dated, *undated)), a_scale(a_story(*dated)), PENCIL)
    assert lane.filled(1).hidden_ids == ("Event 1", "Event 2", "Gate")
