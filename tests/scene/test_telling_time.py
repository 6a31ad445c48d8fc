"""What is told of the marks of a timeline that stand for no event."""

from a_story import a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace

from viewer.scene.marks import OfFold, OfLane, OfMoment, OfMore
from viewer.scene.telling import shown_label, told_of
from viewer.story.dates import Day
from viewer.view.visible import look

M4 = the_m4_story()


def test_a_fold_tells_how_long_nothing_happens() -> None:
    assert told_of(a_view(M4), OfFold(Day(0), Day(517))) == "17 months in which nothing happens; click to unfold"


def test_hidden_events_are_told_by_their_titles_at_most_ten_of_them() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(12)))
    events = tuple(story.event)
    assert told_of(a_view(story), OfMore(events[:2])) == "Event 0\nEvent 1"
    told = told_of(a_view(story), OfMore(events)).splitlines()
    assert (len(told), told[-1]) == (11, "and 2 more")


def test_a_lane_tells_how_many_events_it_has_and_what_a_click_does() -> None:
    visible = a_view(M4)
    assert told_of(visible, OfLane("Fighting")) == "Fighting\n3 events; click to close the lane"
    closed = look(M4, replace(visible.state, closed_lanes=("Fighting",), words="aerial"))
    assert told_of(closed, OfLane("Fighting")).endswith("2 events; click to open the lane")


def test_the_moment_tells_its_day() -> None:
    assert told_of(a_view(M4, at="2020-03-07"), OfMoment()) == "7 March 2020; drag to another day"
    assert told_of(a_view(M4), OfMoment()) == ""


def test_how_many_events_pass_the_filters_is_told_where_not_all_do() -> None:
    visible = a_view(M4)
    assert shown_label(visible) == ""
    assert shown_label(look(M4, replace(visible.state, hidden_lanes=("Fighting",)))) == "5 of 8 events shown"
    assert shown_label(look(M4, replace(visible.state, words="elephants"))) == "0 of 8 events shown"
