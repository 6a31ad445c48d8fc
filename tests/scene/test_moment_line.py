import pytest
from a_story import a_day, a_pencil, a_story, a_view, an_event
from msgspec.structs import replace

from viewer.scene.hit import hit
from viewer.scene.marks import Line, Mark, OfMoment, Scene, Text
from viewer.scene.moment_line import moment_door, moment_handle, moment_line
from viewer.scene.timescale import TimeScale, scale_for
from viewer.view.selection import OneEvent
from viewer.view.state import Period
from viewer.view.visible import Visible, look

PENCIL = a_pencil()
STORY = a_story(an_event("War", when="2020-01"), an_event("Deal", when="2020-03-05"))
AXIS_Y = 150.0


def a_scale(period: Period | None = None) -> TimeScale:
    return scale_for([event.when for event in STORY.events], 124, 1244, True, period=period)


def line(visible: Visible, scale: TimeScale) -> list[Mark]:
    return list(moment_line(visible, scale, AXIS_Y, PENCIL))


def handle(visible: Visible, scale: TimeScale) -> Scene:
    door, grip = (tuple(part(visible, scale, AXIS_Y, PENCIL)) for part in (moment_door, moment_handle))
    return Scene(width=1264, height=200, background="#ffffff", marks=door, handles=grip)


@pytest.mark.parametrize("view", [a_view(STORY, "Deal"), a_view(STORY, at="2020-03-05")])
def test_the_line_stands_in_the_middle_of_the_day_and_can_be_taken_hold_of(view: Visible) -> None:
    [mark] = line(view, a_scale())
    assert isinstance(mark, Line)
    assert {x for x, _ in mark.points} == {a_scale().to_x(a_day("2020-03-05") + 0.5)}
    assert mark.subject == OfMoment()


@pytest.mark.parametrize("view", [a_view(STORY), a_view(STORY, "War")])
def test_where_no_one_day_is_in_view_there_is_no_line_and_no_handle(view: Visible) -> None:
    assert line(view, a_scale()) == []
    assert handle(view, a_scale()).marks == handle(view, a_scale()).handles == ()


def test_the_handle_is_large_enough_to_be_hit() -> None:
    x = a_scale().to_x(a_day("2020-03-05") + 0.5)
    sheet = handle(a_view(STORY, "Deal"), a_scale())
    assert [hit(sheet, x + dx, AXIS_Y + 8) for dx in (-11, 0, 11)] == [OfMoment()] * 3
    assert hit(sheet, x + 20, AXIS_Y + 8) is None


def test_only_a_date_that_is_no_events_is_told_in_words() -> None:
    assert handle(a_view(STORY, "Deal"), a_scale()).words == ()
    assert handle(a_view(STORY, at="2020-03-07"), a_scale()).words == ("7 March 2020",)


def test_a_date_is_told_even_where_an_event_is_chosen() -> None:
    state = replace(a_view(STORY, at="2020-03-07").state, selection=OneEvent("Deal"))
    assert handle(look(STORY, state), a_scale()).words == ("7 March 2020",)


@pytest.mark.parametrize(("at", "words"), [("2020-01-05", "← 5 January 2020"), ("2020-04-01", "1 April 2020 →")])
def test_beyond_the_edge_of_the_view_an_arrow_says_where_the_date_lies(at: str, words: str) -> None:
    view, scale = a_view(STORY, at=at), a_scale(Period(a_day("2020-02-20"), a_day("2020-03-08")))
    assert line(view, scale) == []
    [label] = handle(view, scale).marks
    assert isinstance(label, Text)
    assert label.text == words
    assert label.x >= 124
    assert label.x + label.width <= 1244
