"""What was found, as rows."""

from a_source import a_source
from a_story import a_claim, a_story, an_event
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.story import Story
from viewer.view.finds import Finds
from viewer.view.places import Place
from viewer.view.selection import OneClaim, OneEvent
from viewer.window.found_rows import MOST_SHOWN, FoundRows
from viewer.window.row import Row

STORY = a_story(
    an_event("Talks", a_claim("the deal was signed", said_by="RIA", through=("Anadolu",)), words="on Monday"),
    an_event("Deal", a_claim("they met", note="so RIA says"), when="2020-03-06"),
)


def found(words: str, story: Story = STORY) -> FoundRows:
    finds = Finds(story, words)
    for _ in finds.steps():
        pass
    return FoundRows(finds)


def told(row: Row) -> str:
    return row.told


def test_each_row_tells_what_it_leads_to() -> None:
    goals, rows = zip(*found("deal").rows(), strict=True)
    assert [row.told for row in rows] == [
        "Events · 2",
        "Deal, 6 March 2020",
        "Talks, “on Monday”, the deal was signed",
        "Claims · 1",
        "RIA ← Anadolu · said, Talks, “the deal was signed”",
        "Documents · 1",
        "the deal was signed they met",
    ]
    assert [row.heading for row in rows] == [True, False, False, True, False, True, False]
    assert goals[1:3] == (OneEvent("Deal"), OneEvent("Talks"))
    assert goals[4] == OneClaim("Talks", "the deal was signed")
    assert isinstance(goals[6], Place)
    assert (goals[0], goals[3], goals[5]) == (None, None, None)


def test_an_event_shows_where_the_words_are_that_are_not_in_its_title() -> None:
    rows = {row.head.text: row for _, row in found("deal ria says").rows()}
    assert rows["Deal"].below.text == "so RIA says"
    assert [mark.start for mark in rows["Deal"].below.marks] == [3, 7]
    assert [mark.start for mark in rows["Deal"].head.marks] == [0]


def test_a_claim_that_is_found_by_its_speaker_shows_its_words_all_the_same() -> None:
    rows = [row for _, row in found("anadolu").rows()]
    assert rows[-1].below.text == "“the deal was signed”"
    assert rows[-1].below.marks == ()
    assert len(rows[-1].head.marks) == 1


def test_of_several_documents_each_place_tells_its_own() -> None:
    other = replace(a_source("Another report", text="No deal."), id="other")
    rows = [row for _, row in found("deal", replace(STORY, sources=(*STORY.sources, other))).rows()]
    assert [row.aside for row in rows[-2:]] == ["A report", "Another report"]


def test_what_is_too_much_to_be_listed_is_counted() -> None:
    story = a_story(*(an_event(f"Deal {number}") for number in range(MOST_SHOWN + 5)))
    rows = [row.head.text for _, row in found("deal", story).rows()]
    assert f"Deal {MOST_SHOWN - 1}" in rows
    assert f"Deal {MOST_SHOWN}" not in rows
    assert rows.count("and 5 more") == 3


def test_what_is_still_sought_is_told_as_such() -> None:
    finds = Finds(STORY, "deal")
    some = FoundRows(finds)
    assert (some.told, some.rows()) == ("…", [])
    steps = finds.steps()
    next(steps)
    assert not some.is_whole
    assert some.told.endswith("…")
    for _ in steps:
        pass
    assert some.told == "2 events · 1 claim · 1 place"
    assert found("elephants").told == "Nothing is found"


@given(st.text(st.sampled_from('aedl “"-\u202e'), max_size=6))
def test_whatever_is_sought_rows_and_counts_agree(words: str) -> None:
    some = found(words)
    counts = [int(row.head.text.split(" · ")[1]) for _, row in some.rows() if row.heading]
    assert sum(counts) == sum(1 for goal, _ in some.rows() if goal is not None)
    assert (some.told == "Nothing is found") == (counts == [])
