import pytest
from a_story import a_claim, a_day, a_pencil, a_story, a_view, an_event

from viewer.scene.event_row import Labelled, arrows, event_marks, event_words, labelled
from viewer.scene.hit import hit
from viewer.scene.marks import Disc, Line, Mark, OfEvent, Scene, Text
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.edtf import parse_edtf
from viewer.story.events import Event
from viewer.view.state import Period
from viewer.view.visible import Visible

PENCIL = a_pencil()
ROOM = (100.0, 1100.0)
ROW_PX = 27.0


def a_scale(event: Event) -> TimeScale:
    year = [parse_edtf("2020-01"), parse_edtf("2020-12")]
    return scale_for([*year, event.when], *ROOM, folded=False)


def placed(event: Event, *, chosen: bool = False) -> Labelled:
    [seen] = a_view(a_story(event), event.id if chosen else "").events
    return labelled(seen, a_scale(event), ROOM, PENCIL)


def scene(event: Event, account: str = "") -> Scene:
    visible = a_view(a_story(event), account=account)
    [seen] = visible.events
    row = labelled(seen, a_scale(event), ROOM, PENCIL)
    return Scene(width=1200, height=100, background="#ffffff", marks=drawn(row, visible))


def drawn(row: Labelled, visible: Visible) -> tuple[Mark, ...]:
    """The marks of an event, and its words over them."""
    marks = event_marks(row, visible, 50, ROW_PX, a_scale(row.seen.event), PENCIL)
    return (*marks, *event_words(row, 50, ROW_PX, PENCIL))


def test_title_and_date_stand_right_of_the_mark() -> None:
    row = placed(an_event("Deal", when="2020-03-05", words="on March 5"))
    assert row.words_x > row.mark.x1
    assert (row.title, row.detail) == ("Deal", "  “on March 5”")


def test_late_in_the_story_they_stand_left_of_it() -> None:
    row = placed(an_event("The last joint patrol of the year", when="2020-12-24"))
    assert row.words_x + row.words_width < row.mark.x0


def test_where_a_bar_leaves_no_room_beside_it_they_stand_on_it() -> None:
    row = placed(an_event("A year of war", when="2020"))
    assert row.mark.x0 < row.words_x < row.words_x + row.words_width < row.mark.x1
    assert row.title == "A year of war"


@pytest.mark.parametrize("when", ["2020-01-02", "2020-06-15", "2020-12-24", "2020", "2020-02/2020-12", "../2020-06"])
def test_however_long_a_title_it_stays_in_the_room(when: str) -> None:
    row = placed(an_event("a title that goes on and on " * 20, when=when))
    assert ROOM[0] - 8 <= row.x0
    assert row.x1 <= ROOM[1] + 8
    assert row.title.endswith("…")


def test_where_there_is_no_room_for_the_date_the_title_goes_first() -> None:
    row = placed(an_event("a title that goes on and on " * 20, when="2020-06-15"))
    assert row.detail == ""


def test_an_event_without_words_of_its_source_has_its_date_in_ours() -> None:
    assert placed(an_event("Deal", when="2020-03-05")).detail.strip() == "5 March 2020"


def test_an_event_that_sides_tell_differently_says_so_in_words_and_colours() -> None:
    claims = (
        a_claim("won", said_by="a", side="North", topic="war"),
        a_claim("lost", said_by="b", side="South", topic="war"),
    )
    row = scene(an_event("War", *claims, when="2020-06-15"))
    [point] = [mark for mark in row.marks if isinstance(mark, Disc)]
    assert any("two accounts" in words for words in row.words)
    assert point.fills == (PENCIL.theme.side(0), PENCIL.theme.side(1))


def test_an_event_of_which_the_account_does_not_speak_is_fainter() -> None:
    event = an_event("War", a_claim("won", said_by="a", side="North"), a_claim("so it was"), when="2020-06-15")
    other = an_event("Peace", when="2020-07-15")
    visible = a_view(a_story(event, other), account="North")
    rows = {}
    for seen in visible.events:
        row = labelled(seen, a_scale(event), ROOM, PENCIL)
        marks = list(drawn(row, visible))
        rows[seen.event.id] = {mark.opacity for mark in marks if isinstance(mark, Disc)}
        assert (PENCIL.theme.ink in {mark.color for mark in marks if isinstance(mark, Text)}) != seen.faded
    assert rows["War"] == {1.0}
    assert max(rows["Peace"]) < 0.5


def test_mark_words_and_what_is_between_them_answer_to_a_click() -> None:
    event = an_event("Deal", when="2020-03-05")
    row, sheet = placed(event), scene(event)
    for x in (row.mark.middle, (row.mark.x1 + row.words_x) / 2, row.words_x + row.words_width - 1):
        assert hit(sheet, x, 50) == OfEvent("Deal")
    assert hit(sheet, row.x1 + 10, 50) is None


def test_the_chosen_event_is_in_bold() -> None:
    event = an_event("Deal", when="2020-03-05")
    visible = a_view(a_story(event), "Deal")
    marks = drawn(placed(event, chosen=True), visible)
    assert [mark.font.bold for mark in marks if isinstance(mark, Text) and mark.text == "Deal"] == [True]


# What runs out of view

A_YEAR = scale_for([parse_edtf("2020")], *ROOM, folded=False, period=Period(a_day("2020-03-01"), a_day("2020-04-01")))


def in_march(event: Event) -> Labelled:
    [seen] = a_view(a_story(event)).events
    return labelled(seen, A_YEAR, ROOM, PENCIL)


def arrows_of(event: Event) -> list[tuple[float, float]]:
    """From where to where each arrow beside the view reaches."""
    [seen] = a_view(a_story(event)).events
    found = [[x for x, _ in mark.points] for mark in arrows(seen, 50, A_YEAR, PENCIL) if isinstance(mark, Line)]
    return [(min(xs), max(xs)) for xs in found]


def test_a_bar_ends_at_the_edge_of_the_view() -> None:
    row = in_march(an_event("War", when="2020-02-10/2020-03-10"))
    assert row.mark.x0 == ROOM[0]
    assert ROOM[0] < row.mark.x1 < ROOM[1]


def test_the_words_of_a_bar_that_began_earlier_and_leaves_no_room_stand_on_it_at_the_edge() -> None:
    row = in_march(an_event("A year of war", when="2020"))
    assert (row.mark.x0, row.mark.x1) == ROOM
    assert ROOM[0] < row.words_x < ROOM[0] + 20


def test_the_words_on_a_bar_that_begins_and_ends_in_view_leave_both_ends_free() -> None:
    row = in_march(an_event("A month of war", when="2020-03-02/2020-03-30"))
    assert row.words_x - row.mark.x0 == pytest.approx(row.mark.x1 - row.words_x - row.words_width)


@pytest.mark.parametrize(
    ("when", "sides"),
    [
        ("2020-03-02/2020-03-05", ""),
        ("2020-03-15", ""),
        ("2020-02-02/2020-03-05", "left"),
        ("2020-03-02/2020-05-05", "right"),
        ("2020", "left right"),
    ],
)
def test_arrows_beside_the_view_say_where_an_event_goes_on(when: str, sides: str) -> None:
    told = " ".join("left" if x1 <= ROOM[0] else "right" for x0, x1 in arrows_of(an_event("War", when=when)))
    assert told == sides
    assert not any(ROOM[0] < x < ROOM[1] for ends in arrows_of(an_event("War", when=when)) for x in ends)


def test_among_very_many_events_there_is_room_for_the_title_only() -> None:
    [seen] = a_view(a_story(an_event("a title that goes on and on", when="2020-03-15"))).events
    row = labelled(seen, A_YEAR, ROOM, PENCIL, 80)
    assert (row.title.endswith("…"), row.detail) == (True, "")
    assert row.words_width <= 80


def test_a_date_is_told_whole_or_not_at_all_but_a_sources_words_may_be_shortened() -> None:
    when, room = "2020-03-15", (100.0, 760.0)
    for words, detail in (("", ""), ("in the middle of a month of which more could be said", "…")):
        [seen] = a_view(a_story(an_event("a title that takes nearly all", when=when, words=words))).events
        assert labelled(seen, A_YEAR, room, PENCIL).detail.endswith(detail)
