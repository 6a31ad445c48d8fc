"""The words of a claim: set as a quote only where they stand in the source."""

import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event
from msgspec.structs import replace
from sheet import says, texts

from viewer.scene.claim_words import set_words
from viewer.scene.flow import Flow
from viewer.scene.marks import Line, Rect, Scene
from viewer.story.sources import Passage, QuoteState
from viewer.story.story import Story

PENCIL = a_pencil()
MARKED = PENCIL.theme.quote


def differing(quote: str, passage: str) -> Story:
    """A story whose only claim is quoted otherwise than it stands in the source."""
    story = a_story(an_event("Deal", a_claim(quote, id="c", found=QuoteState.DIFFERS)))
    [event], [source] = story.events, story.sources
    [claim] = event.claims
    found = replace(claim.quote, passages=(Passage(0, len(passage)),))
    event = replace(event, claims=(replace(claim, quote=found),))
    return replace(story, events=(event,), sources=(replace(source, text=f"{passage} and more"),))


def words_of(story: Story, *, chosen: bool = False, opacity: float = 1.0) -> Scene:
    visible, flow = a_view(story, "Deal", claim="c" if chosen else ""), Flow(PENCIL, 20, 10, 400)
    set_words(flow, visible, visible.seen_claim(story.claim["c"]), opacity)
    return Scene(width=440, height=flow.y, background="#ffffff", marks=tuple(flow.marks))


def in_state(state: QuoteState) -> Story:
    return a_story(an_event("Deal", a_claim("it was signed", id="c", found=state)))


def lined(sheet: Scene) -> list[str]:
    """The words that have a line through or beneath them."""
    ends = [mark.points for mark in sheet.marks if isinstance(mark, Line)]
    spots = {(first[0], round(first[1] / 10)) for first, _ in ends}
    return [text.text for text in texts(sheet) if any(x == text.x and abs(10 * y - text.y) < 12 for x, y in spots)]


def grounds(sheet: Scene) -> list[Rect]:
    return [mark for mark in sheet.marks if isinstance(mark, Rect) and mark.fill == MARKED]


def test_exact_words_stand_in_quotation_marks_with_nothing_else() -> None:
    sheet = words_of(in_state(QuoteState.EXACT))
    assert sheet.words == ("“it was signed”",)
    assert texts(sheet)[0].font.serif


def test_both_wordings_of_a_quote_that_differs_are_shown_with_what_differs_marked() -> None:
    sheet = words_of(differing("six miles to the south", "six km to the south"))
    assert sheet.words[0] == "differs from the source"
    assert says(sheet, "“six miles to the south” In the source: “six km to the south”")
    assert lined(sheet) == ["miles", "km"]


def test_a_word_that_differs_only_in_case_is_marked_where_it_does() -> None:
    assert lined(words_of(differing("the south", "the South"))) == ["s", "S"]


def test_words_that_stand_in_no_source_are_no_quote() -> None:
    sheet = words_of(in_state(QuoteState.MISSING))
    assert sheet.words == ("not found in the source", "it was signed")
    words = texts(sheet)[-1]
    assert not words.font.serif
    [outline] = [mark for mark in sheet.marks if isinstance(mark, Rect) and mark.pen and mark.pen.dash]
    assert outline.x < words.x
    assert outline.y < words.y < outline.y + outline.height


@pytest.mark.parametrize("state", list(QuoteState))
def test_what_is_chosen_is_marked_where_it_stands_in_the_source_and_nowhere_else(state: QuoteState) -> None:
    story = in_state(state)
    assert grounds(words_of(story)) == []
    marked = grounds(words_of(story, chosen=True))
    assert len(marked) == (state is not QuoteState.MISSING)
    if state is QuoteState.DIFFERS:
        label = next(text for text in texts(words_of(story)) if text.text == "In the source:")
        assert marked[0].y >= label.y


@pytest.mark.parametrize("state", list(QuoteState))
def test_all_of_it_fades_with_its_claim(state: QuoteState) -> None:
    faded = words_of(in_state(state), opacity=0.5)
    assert {text.color for text in texts(faded)} == {PENCIL.theme.soft}
    assert {mark.opacity for mark in faded.marks if isinstance(mark, Rect)} <= {0.5}
