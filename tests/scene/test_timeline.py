import re
from collections.abc import Sequence
from time import process_time

import pytest
from a_story import a_day, a_pencil, a_story, a_view, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sheet import collisions, marks_of, says, strays, texts, the_text

from viewer.scene.hit import hit
from viewer.scene.marks import Line, OfEvent, OfFold, OfLane, OfMoment, OfMore, Rect, Scene, Text, placed
from viewer.scene.periods import panned_period, zoomed_period
from viewer.scene.timeline import layout_timeline, timeline_sheet
from viewer.story.events import Event, EventId
from viewer.story.story import Story
from viewer.view.state import Period
from viewer.view.visible import look

PENCIL = a_pencil()
M4 = the_m4_story()


def timeline(
    story: Story, event: str = "", *, account: str = "", at: str = "", folded: bool = True,
    size: tuple[float, float] = (1264, 222), **looked_at: object,
) -> Scene:  # fmt: skip
    state = replace(a_view(story, event, account=account, at=at, folded=folded).state, **looked_at)
    return layout_timeline(look(story, state), *size, PENCIL)


def days(first: str, last: str) -> Period:
    return Period(a_day(first), a_day(last) + 1)


def counted(sheet: Scene) -> int:
    """How many events are said to be left out."""
    return sum(len(events) for events in left_out(sheet))


def left_out(sheet: Scene) -> list[tuple[EventId, ...]]:
    """The events behind each "+3 more", of which there must be as many as it says."""
    found = []
    for mark in sheet.marks:
        if isinstance(mark, Text) and (count := re.fullmatch(r"\+([\d,]+) more", mark.text)):
            subject = hit(sheet, mark.x + mark.width / 2, mark.y - 4)
            assert isinstance(subject, OfMore)
            assert len(subject.events) == int(count[1].replace(",", ""))
            found.append(subject.events)
    return found


def drawn(sheet: Scene, story: Story) -> list[Event]:
    return [event for event in story.events if marks_of(sheet, OfEvent(event.id))]


# The story that ships


def test_every_event_of_the_story_that_ships_is_on_the_timeline_with_its_date() -> None:
    sheet = timeline(M4, size=(2400, 222))
    for event in M4.events:
        assert the_text(sheet, event.title)
        assert not event.words or says(sheet, f"“{event.words}”")
    assert counted(sheet) == 0


def test_lanes_stand_in_the_order_of_the_story() -> None:
    heights = [the_text(timeline(M4), lane).y for lane in ("Diplomacy", "Fighting")]
    assert heights == sorted(heights)


@pytest.mark.parametrize("event", [event.id for event in M4.events])
@pytest.mark.parametrize("width", [640, 900, 1264, 1920])
def test_whichever_event_is_chosen_no_words_stand_on_each_other(event: str, width: float) -> None:
    assert collisions(timeline(M4, event, size=(width, 222))) == []


def test_a_click_on_a_title_hits_its_event() -> None:
    sheet = timeline(M4)
    for event in M4.events:
        title = the_text(sheet, event.title)
        assert hit(sheet, title.x + title.width / 2, title.y - 4) == OfEvent(event.id)


def test_the_date_in_view_is_a_line_through_the_lanes() -> None:
    accent = PENCIL.theme.accent
    lines = [m for m in timeline(M4, "deal").marks if isinstance(m, Line) and m.pen and m.pen.color == accent]
    assert len(lines) == 1
    [(x, _), _] = lines[0].points
    [row] = [m for m in marks_of(timeline(M4, "deal"), OfEvent("deal")) if isinstance(m, Rect)]
    assert row.x <= x <= row.x + row.width


def test_no_line_is_drawn_for_a_date_that_is_no_day() -> None:
    accent = PENCIL.theme.accent
    sheet = timeline(M4, "aerial-attack")
    assert not [mark for mark in sheet.marks if isinstance(mark, Line) and mark.pen and mark.pen.color == accent]


def test_an_account_fades_the_events_of_which_it_does_not_speak() -> None:
    sheet = timeline(M4, account="Russia")
    faint = {text.text for text in texts(sheet) if text.color == PENCIL.theme.soft}
    assert "Sochi agreement" in faint
    assert "First joint patrol on the M4" not in faint


# Whatever happens


EVENTS = st.lists(
    st.tuples(
        st.dates().map(str) | st.integers(1, 2500).map("{:04}".format) | st.dates().map("/{}".format),
        st.text("abc ", min_size=1, max_size=40).filter(str.strip),
        st.sampled_from(("Talks", "War", "Road")),
    ),
    min_size=1,
    max_size=9,
)


def a_story_of(happened: Sequence[tuple[str, str, str]]) -> Story:
    events = (an_event(title, when=when, lane=lane, id=f"e{n}") for n, (when, title, lane) in enumerate(happened))
    return a_story(*events)


@settings(max_examples=60, deadline=None)
@given(EVENTS, st.floats(500, 2500), st.floats(120, 600), st.booleans())
def test_no_two_words_stand_on_each_other(happened: list, width: float, height: float, folded: bool) -> None:
    assert collisions(timeline(a_story_of(happened), size=(width, height), folded=folded)) == []


@settings(max_examples=60, deadline=None)
@given(EVENTS, st.floats(200, 2500), st.floats(60, 600), st.booleans())
def test_every_event_is_on_the_timeline_or_counted(happened: list, width: float, height: float, folded: bool) -> None:
    story = a_story_of(happened)
    sheet = timeline(story, size=(width, height), folded=folded)
    assert len(drawn(sheet, story)) + counted(sheet) == len(story.events)


@settings(max_examples=60, deadline=None)
@given(EVENTS, st.floats(100, 8000), st.floats(50, 4500), st.booleans())
def test_nothing_strays_on_a_sheet_of_any_size(happened: list, width: float, height: float, folded: bool) -> None:
    assert strays(timeline(a_story_of(happened), size=(width, height), folded=folded)) == []


def test_events_on_one_day_stand_beneath_each_other() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(5)))
    rows = [mark.y for n in range(5) for mark in marks_of(timeline(story), OfEvent(f"Event {n}"))]
    assert len(set(rows)) == 5


def test_ten_thousand_events_on_one_day_are_laid_out_soon_and_counted() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(10_000)))
    visible, started = a_view(story), process_time()
    sheet = layout_timeline(visible, 1000, 300, PENCIL)
    assert process_time() - started < 5
    assert 5 < len(drawn(sheet, story)) < 20
    assert len(drawn(sheet, story)) + counted(sheet) == 10_000


def test_of_a_hundred_lanes_those_without_room_are_counted() -> None:
    story = a_story(*(an_event(f"Event {n}", lane=f"Lane {n}") for n in range(100)))
    sheet = timeline(story)
    assert len(drawn(sheet, story)) + counted(sheet) == 100
    assert collisions(sheet) == []
    assert all(mark.y <= 222 for mark in sheet.marks if isinstance(mark, Text))


def test_an_empty_lane_keeps_its_place() -> None:
    sheet = timeline(a_story(an_event("Deal", lane="Talks"), lanes=("War", "Talks")))
    assert the_text(sheet, "War").y < the_text(sheet, "Talks").y


def test_a_story_without_events_says_so_on_an_axis_without_dates() -> None:
    sheet = timeline(a_story())
    assert sheet.words == ("no events",)
    assert any(isinstance(mark, Line) for mark in sheet.marks)


def test_a_title_is_never_taken_for_markup() -> None:
    assert "<b>Deal</b> &amp;" in timeline(a_story(an_event("<b>Deal</b> &amp;"))).words


# A part of the time


MARCH = days("2020-03-03", "2020-03-09")


def test_of_a_period_only_what_happens_in_it_is_on_the_timeline() -> None:
    assert [event.id for event in drawn(timeline(M4, period=MARCH), M4)] == [
        "clashes", "deal", "technical-talks", "strips-announced",
    ]  # fmt: skip


def test_what_goes_on_outside_the_period_ends_at_its_edge_with_an_arrow_beside_it() -> None:
    sheet = timeline(M4, period=MARCH)
    [row] = [mark for mark in marks_of(sheet, OfEvent("technical-talks")) if isinstance(mark, Rect)]
    edge, y = (
        timeline_sheet(look(M4, replace(a_view(M4).state, period=MARCH)), 1264, 222).scale.x1,
        row.y + row.height / 2,
    )
    assert row.x + row.width <= edge
    [arrow] = [
        mark for mark in sheet.marks
        if isinstance(mark, Line) and mark.closed and all(x > edge for x, _ in mark.points) and mark.points[1][1] == y
    ]  # fmt: skip
    assert arrow.points[1][0] == max(x for x, _ in arrow.points)


def test_the_title_of_a_bar_that_began_earlier_and_goes_on_stands_on_it_at_the_left_edge() -> None:
    story = a_story(an_event("A long war", when="1900/1999"), an_event("A battle", when="1950-05-05"))
    sheet = timeline(story, period=days("1950-05-01", "1950-05-09"))
    title = the_text(sheet, "A long war")
    assert 124 < title.x < 150


def test_lanes_are_as_high_in_a_part_of_the_time_as_in_all_of_it() -> None:
    whole, part = timeline(M4), timeline(M4, period=MARCH)
    for lane in M4.lanes:
        assert the_text(part, lane).y == the_text(whole, lane).y


def test_while_time_is_dragged_events_stay_in_their_rows() -> None:
    story = a_story(*(an_event(f"Event {n}", when=f"2020-03-{n + 1:02}") for n in range(28)))
    visible = a_view(story)
    state = visible.state
    scale = timeline_sheet(visible, 1264, 222).scale
    state = replace(state, period=zoomed_period(scale, 2.5, 700))
    heights: dict[str, set[float]] = {}
    for _ in range(12):
        sheet = layout_timeline(look(story, state), 1264, 222, PENCIL)
        for text in texts(sheet):
            if text.text.startswith("Event ") and 200 < text.x < 900:
                heights.setdefault(text.text, set()).add(text.y)
        scale = timeline_sheet(look(story, state), 1264, 222).scale
        state = replace(state, period=panned_period(scale, -23))
    assert len(heights) > 8
    assert {len(ys) for ys in heights.values()} == {1}


def a_period_of(story: Story, factor: float, x: float, width: float) -> Period | None:
    return zoomed_period(timeline_sheet(a_view(story), width, 222).scale, factor, x)


@settings(max_examples=100, deadline=None)
@given(EVENTS, st.floats(500, 2500), st.floats(120, 600), st.floats(1, 60), st.floats(0, 1), st.booleans())
def test_however_time_is_zoomed_no_two_words_stand_on_each_other(
    happened: list, width: float, height: float, factor: float, ratio: float, chosen: bool
) -> None:
    story = a_story_of(happened)
    period = a_period_of(story, factor, 124 + ratio * (width - 144), width)
    sheet = timeline(story, "e0" if chosen else "", size=(width, height), period=period)
    assert collisions(sheet) == []
    assert strays(sheet) == []


@settings(max_examples=60, deadline=None)
@given(EVENTS, st.floats(500, 2500), st.floats(1, 60), st.floats(0, 1))
def test_what_is_in_view_is_on_the_timeline_or_counted(
    happened: list, width: float, factor: float, ratio: float
) -> None:
    story = a_story_of(happened)
    period = a_period_of(story, factor, 124 + ratio * (width - 144), width)
    scale = timeline_sheet(look(story, replace(a_view(story).state, period=period)), width, 222).scale
    sheet = timeline(story, size=(width, 222), period=period)
    told = {event.id for event in drawn(sheet, story)} | {event for events in left_out(sheet) for event in events}
    for event in story.events:
        first, end = event.when.known_moments
        is_in_view = scale.to_x(first) < scale.x1 - 1 and scale.to_x(end) > scale.x0 + 1
        if is_in_view and not (event.when.is_moment and not scale.x0 < scale.to_x((first + end) / 2) < scale.x1):
            assert event.id in told


# What has no room


def test_what_has_no_row_is_heaped_where_it_happened_and_counted_beside_the_lane() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(20)), an_event("Later", when="2020-04-01"))
    sheet = timeline(story)
    [more] = left_out(sheet)
    [heap] = [mark for mark in marks_of(sheet, OfMore(more)) if mark.x > 124]
    point = the_text(sheet, "Event 0")
    assert len(more) == 21 - len(drawn(sheet, story))
    assert heap.x < point.x
    assert heap.y > point.y


def test_the_chosen_event_is_never_among_the_hidden() -> None:
    story = a_story(*(an_event(f"Event {n}") for n in range(20)))
    for event in story.event:
        sheet = timeline(story, event)
        assert the_text(sheet, event).font.bold
        assert all(event not in events for events in left_out(sheet))


def test_among_thousands_the_chosen_event_has_its_words() -> None:
    story = a_story(*(an_event(f"Event {n}", when=f"{1700 + n % 300}-05-05", id=f"e{n}") for n in range(3000)))
    for event in ("e7", "e1500", "e2999"):
        assert the_text(timeline(story, event), f"Event {event[1:]}").font.bold


# Lanes


def test_a_lane_says_how_many_events_it_has_and_opens_and_closes_at_a_click() -> None:
    sheet = timeline(M4)
    name = the_text(sheet, "Fighting")
    assert [text.text for text in texts(sheet) if text.y == name.y and name.x < text.x < 124] == ["3"]
    assert hit(sheet, name.x + 4, name.y - 4) == OfLane("Fighting")


def test_a_closed_lane_is_one_thin_row_with_its_marks_but_without_words() -> None:
    whole, closed = timeline(M4), timeline(M4, closed_lanes=("Fighting",))
    assert not says(closed, "Aerial attack on Turkish troops")
    assert {event.id for event in drawn(closed, M4)} == set(M4.event)
    ys = {mark.y for event in ("aerial-attack", "clashes") for mark in marks_of(closed, OfEvent(event))}
    assert len(ys) == 1
    assert the_text(closed, "On the M4").y < the_text(whole, "On the M4").y


def test_in_a_closed_lane_of_thousands_their_number_is_seen() -> None:
    story = a_story(*(an_event(f"Event {n}", when=f"{1700 + n % 300}", id=f"e{n}") for n in range(3000)))
    sheet = timeline(story, "e1500", closed_lanes=("Events",))
    assert "3,000" in sheet.words
    assert [event.id for event in drawn(sheet, story)] == ["e1500"]


def test_a_hidden_lane_is_not_there() -> None:
    sheet = timeline(M4, hidden_lanes=("Fighting",))
    assert "Fighting" not in sheet.words
    assert says(sheet, "5 of 8 events shown")


# Filters


def test_what_is_not_sought_is_not_there_and_left_of_the_axis_it_says_so() -> None:
    sheet = timeline(M4, "deal", words="patrol")
    shown = [event.id for event in drawn(sheet, M4)]
    assert "sochi-agreement" not in shown
    assert says(sheet, f"{len(shown)} of 8 events shown")
    assert collisions(sheet) == []


def test_where_nothing_is_found_it_says_so() -> None:
    sheet = timeline(M4, words="no such words")
    assert says(sheet, "0 of 8 events shown")
    assert "no events" in sheet.words


# Folds, and the date in view


def test_a_fold_can_be_opened_at_its_break() -> None:
    sheet, scale = timeline(M4), timeline_sheet(a_view(M4), 1264, 222).scale
    [fold] = scale.folds
    assert hit(sheet, fold.middle, 222 - 50) == OfFold(fold.first, fold.end)
    opened = timeline(M4, unfolded=(fold.first,))
    assert not any("folded" in words for words in opened.words)


def test_a_date_in_view_is_told_in_words_above_its_line() -> None:
    sheet = timeline(M4, at="2020-03-07")
    label = the_text(sheet, "7 March 2020")
    assert label.y < min(text.y for text in texts(sheet) if text is not label)
    x = timeline_sheet(a_view(M4, at="2020-03-07"), 1264, 222).scale.to_x(a_day("2020-03-07") + 0.5)
    assert label.x < x < label.x + label.width


@pytest.mark.parametrize(("at", "words"), [("2020-01-01", "← 1 January 2020"), ("2020-03-30", "30 March 2020 →")])
def test_a_date_out_of_view_is_told_at_the_edge(at: str, words: str) -> None:
    assert words in timeline(M4, at=at, period=MARCH).words


@pytest.mark.parametrize("chosen", [{"event": "deal"}, {"at": "2020-03-07"}])
def test_the_date_in_view_can_be_taken_hold_of_on_the_axis(chosen: dict) -> None:
    sheet, scale = timeline(M4, **chosen), timeline_sheet(a_view(M4, **chosen), 1264, 222).scale
    day = a_day(chosen.get("at", "2020-03-05"))
    assert hit(sheet, scale.to_x(day + 0.5), 222 - 50 + 8) == OfMoment()


# No date known


def test_an_event_without_a_date_stands_left_of_all_time() -> None:
    story = a_story(an_event("A wall", when="XXXX", lane="Walls"), an_event("A siege", when="1453", lane="War"))
    sheet = timeline(story, "A wall")
    time_x = timeline_sheet(a_view(story), 1264, 222).scale.x0
    assert the_text(sheet, "no date known").x < time_x
    wall = the_text(sheet, "A wall")
    assert wall.x + wall.width < time_x
    assert wall.font.bold
    assert hit(sheet, wall.x + 4, wall.y - 4) == OfEvent("A wall")
    assert timeline_sheet(a_view(story), 1264, 222).scale.to_day(time_x) > a_day("1400")


def test_events_without_a_date_that_find_no_row_are_counted() -> None:
    story = a_story(*(an_event(f"Event {n}", when="XXXX") for n in range(30)))
    sheet = timeline(story, "Event 29")
    assert len(drawn(sheet, story)) + counted(sheet) == 30
    assert the_text(sheet, "Event 29").font.bold
    assert collisions(sheet) == []


# Any story


@pytest.mark.parametrize(
    "dates",
    [
        ("2020-03-05",),
        ("1000/1999", "2020-03-05", "2020-03-06"),
        ("-0499", "-0043-03-15", "0001-01-01"),
        ("Y-120000", "2020-03-05T14:00:00"),
        ("../2020-03-05", "2020-03-05/..", "/1066"),
        ("2020-02-2X~", "{1960,1961-12}", "[1667,1668,1670..1672]", "2020-03-15?"),
    ],
)
@pytest.mark.parametrize("factor", [1, 3, 50, 1e6])
def test_any_story_can_be_looked_at_from_anywhere(dates: tuple[str, ...], factor: float) -> None:
    story = a_story(*(an_event(f"Event {n}", when=date) for n, date in enumerate(dates)))
    for x in (124, 500, 1244):
        sheet = timeline(story, "Event 0", period=a_period_of(story, factor, x, 1264))
        assert (collisions(sheet), strays(sheet)) == ([], [])


def test_what_only_a_hand_needs_is_no_part_of_a_picture() -> None:
    sheet = layout_timeline(a_view(M4, "deal"), 1264, 220, PENCIL)
    assert len(sheet.handles) == len(M4.lanes) + 1
    page = list(placed(sheet, 0, 0))
    assert not any(handle in page for handle in sheet.handles)
