"""What of a story has the words that are sought."""

import pytest
from a_source import a_source
from a_story import a_claim, a_story, an_event, the_m4_story
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.story import Story
from viewer.view.finds import MOST_PLACES, Finds
from viewer.view.search import passing
from viewer.view.state import ViewState

M4 = the_m4_story()
STORY = a_story(
    an_event("Talks", a_claim("the deal was signed", said_by="RIA"), a_claim("it rained", said_by="Reuters")),
    an_event("Deal", a_claim("they met", through=("Anadolu",), note="a deal, perhaps"), when="2020-03-06", lane="War"),
)


def found(words: str, story: Story = STORY, hidden: tuple[str, ...] = ()) -> Finds:
    finds = Finds(story, words, hidden)
    for _ in finds.steps():
        pass
    return finds


def told(finds: Finds) -> tuple[list[str], list[str], list[str]]:
    texts = {source.id: source.text for source in finds.story.sources}
    stand = [texts[place.source][place.marks[0].start : place.marks[-1].end] for place in finds.places]
    return [event.id for event in finds.events], [claim.id for claim in finds.claims], stand


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("deal", (["Deal", "Talks"], ["the deal was signed", "they met"], ["deal"])),
        ("signed DEAL", (["Talks"], ["the deal was signed"], ["deal was signed"])),
        ("ria", (["Talks"], ["the deal was signed"], [])),
        ("rained reuters", (["Talks"], ["it rained"], [])),
        ("anadolu", (["Deal"], ["they met"], [])),
        ("talks", (["Talks"], [], [])),
        ("elephants", ([], [], [])),
        ("", ([], [], [])),
        (" \u0301", ([], [], [])),
    ],
)
def test_events_claims_and_places_are_found(words: str, expected: tuple[list[str], list[str], list[str]]) -> None:
    assert told(found(words)) == expected


def test_what_is_on_a_hidden_lane_is_not_found_but_its_document_is() -> None:
    assert told(found("met", hidden=("War",))) == ([], [], ["met"])


@given(st.sampled_from(["", "deal", "russia patrol", "idlib", "e", "MARCH 15", "said turkish"]))
def test_the_events_are_those_that_the_words_let_through_on_the_timeline(words: str) -> None:
    on_timeline = passing(M4, ViewState(words=words)) if words else ()
    assert {event.id for event in found(words, M4).events} == {event.id for event in on_timeline}


def test_it_tells_how_far_it_has_come() -> None:
    finds = Finds(STORY, "deal")
    steps, seen = finds.steps(), []
    while next(steps, 0) is None:
        seen.append((finds.all_events, finds.all_places))
    assert (seen[0], seen[-1]) == ((False, False), (True, False))
    assert (finds.all_events, finds.all_places) == (True, True)


def test_of_places_without_end_no_more_are_kept_than_anybody_counts() -> None:
    source = a_source(text="deal " * (MOST_PLACES + 50))
    finds = found("deal", replace(STORY, sources=(*STORY.sources, source)))
    assert len(finds.places) == MOST_PLACES
    assert finds.too_many
    assert finds.all_places
    assert not found("deal").too_many


def test_every_document_is_looked_through() -> None:
    other = replace(a_source(text="No deal."), id="other")
    finds = found("deal", replace(STORY, sources=(*STORY.sources, other)))
    assert [place.source for place in finds.places] == ["report", "other"]
