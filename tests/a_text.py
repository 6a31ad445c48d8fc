"""Builders for tests of passages: any text, any stretch of it, and a story that quotes it."""

from a_source import HOSTILE
from a_story import a_claim, a_story, an_event
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.sources import Passage, Quote, QuoteState
from viewer.story.story import Story

# Few letters, so that words stand more than once; of several scripts, as combining marks and as pairs of UTF-16.
_LETTERS = st.sampled_from('ab ab\n.“é\u0301ع🚚\u200f"\\\t')
texts = st.text(_LETTERS, min_size=1, max_size=60) | st.text(min_size=1) | st.sampled_from(HOSTILE)


@st.composite
def passages_of_texts(draw: st.DrawFn) -> tuple[str, Passage]:
    """A text and a stretch of it with a character that is seen."""
    text = draw(texts.filter(str.strip))
    start = draw(st.integers(0, len(text.rstrip()) - 1))
    seen = next(place for place in range(start, len(text)) if not text[place].isspace())
    return text, Passage(start, draw(st.integers(seen + 1, len(text))))


@st.composite
def quoting_stories(draw: st.DrawFn) -> Story:
    """A story of one document, any text, with claims that quote it, exactly, with differences or not at all."""
    text, first = draw(passages_of_texts())
    ends = st.tuples(st.integers(0, len(text) - 1), st.integers(1, len(text)))
    further = draw(st.lists(ends.filter(lambda pair: pair[0] < pair[1]), max_size=3))
    quotes = [_quote(text, passage, draw(st.sampled_from(QuoteState))) for passage in (first, *_passages(further))]
    words = st.sampled_from(HOSTILE) | st.text()
    claims = tuple(
        replace(
            a_claim(said_by=draw(words), side=draw(words).replace("|", ""), note=draw(words), topic=draw(words), id=id),
            quote=quote,
        )
        for id, quote in zip("abcd", quotes, strict=False)
    )
    story = a_story(an_event("event", *claims))
    # a_story says where quotes stand in a text of its own; this story has another
    event = replace(story.events[0], title=draw(words), claims=claims)
    source = replace(story.sources[0], text=text, language=draw(st.sampled_from(("", "en", "ar", '"><script>'))))
    return replace(story, events=(event,), sources=(source,))


def _passages(ends: list[tuple[int, int]]) -> list[Passage]:
    return [Passage(start, end) for start, end in ends]


def _quote(text: str, passage: Passage, state: QuoteState) -> Quote:
    words = text[passage.start : passage.end]
    passages = () if state is QuoteState.MISSING else (passage,)
    written = words if state is QuoteState.EXACT else f"{words} otherwise"
    return Quote(text=written, source=a_claim().quote.source, state=state, passages=passages)
