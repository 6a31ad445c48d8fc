import re
from collections.abc import Sequence
from time import process_time

import pytest
from a_story import a_pencil, a_story, a_view, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, marks_of, says, strays, texts, the_text

from viewer.scene.hit import hit
from viewer.scene.marks import Line, OfEvent, Rect, Scene, Text
from viewer.scene.timeline import layout_timeline
from viewer.story.events import Event
from viewer.story.story import Story

PENCIL = a_pencil()
M4 = the_m4_story()


def timeline(
    story: Story, event: str = "", *, account: str = "", at: str = "", folded: bool = True,
    size: tuple[float, float] = (1264, 222),
) -> Scene:  # fmt: skip
    return layout_timeline(a_view(story, event, account=account, at=at, folded=folded), *size, PENCIL)


def counted(sheet: Scene) -> int:
    """How many events are said to be left out."""
    return sum(int(found[1]) for words in sheet.words if (found := re.fullmatch(r"\+(\d+) more", words)))


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
    faint = {text.text for text in texts(sheet) if text.opacity < 1}
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


def test_a_story_without_events_has_an_axis() -> None:
    assert timeline(a_story()).marks


def test_a_title_is_never_taken_for_markup() -> None:
    assert "<b>Deal</b> &amp;" in timeline(a_story(an_event("<b>Deal</b> &amp;"))).words
