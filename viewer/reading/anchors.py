"""Anchors: where the words of a quote stand in the text of their source.

A quote is a W3C TextQuoteSelector: the exact words, and where these stand more than once, the text just before and just
after them. Every offset counts code points of the text that was given.
"""

import re
from collections.abc import Iterable
from functools import lru_cache
from itertools import islice, takewhile
from typing import ClassVar

from msgspec import Struct

from viewer.reading.folds import folded, folded_words, is_mark, leaves_a_mark
from viewer.reading.nearest import nearest_passage
from viewer.reading.occurrences import occurrences_in
from viewer.story.sources import Passage, QuoteState

MOST_PLACES = 1_000  # a quote that stands more often says nothing
LONGEST_WORD = 20  # letters by which a passage is stretched to whole words
SAME_WORDS = 0.9  # likeness from which a passage is the quote with differences, and no other passage


class Found(Struct, frozen=True):
    """The quote stands in the source, in one place or in all that are meant."""

    state: QuoteState  # EXACT or DIFFERS
    passages: tuple[Passage, ...]


class Several(Struct, frozen=True):
    """The quote stands in several places, and nothing tells which of them is meant."""

    state: QuoteState
    passages: tuple[Passage, ...]  # the first MOST_PLACES of them


class Astray(Struct, frozen=True):
    """The words stand in the source, but nowhere between the prefix and the suffix."""

    state: QuoteState
    passages: tuple[Passage, ...]


class Missing(Struct, frozen=True):
    """The words do not stand in the source."""

    nearest: Passage | None  # the passage most like them; None: none is like them
    state: ClassVar[QuoteState] = QuoteState.MISSING
    passages: ClassVar[tuple[Passage, ...]] = ()


Anchor = Found | Several | Astray | Missing


def find_quote(
    text: str,
    quote: str,
    prefix: str = "",
    suffix: str = "",
    everywhere: bool = False,
    nearest: bool = True,
    about: int | None = None,
) -> Anchor:
    """Where a quote stands in a text: exactly, else with differences, else nowhere.

    First the very words are looked for; then the same with other spaces, quotation marks, dashes, capitals and composed
    letters; then the passage most like them, which takes long and only happens if `nearest` is wanted. `everywhere`
    means every place where the words stand. `about` is where they once began: of passages that differ from them the
    nearest to it is taken, while the very words are only singled out by what stands around them.

    >>> find_quote("six km, six km", "six km", everywhere=True).passages
    (Passage(start=0, end=6), Passage(start=8, end=14))
    >>> find_quote("", "six km")
    Missing(nearest=None)
    """
    passages = _exact_passages(text, quote, prefix, suffix) or _folded_passages(text, quote, prefix, suffix)
    if not everywhere and about is not None and _state(text, quote, passages) is QuoteState.DIFFERS:
        passages = _nearest_to(about, passages)
    state = _state(text, quote, passages)
    if len(passages) > (MOST_PLACES if everywhere else 1):
        return Several(state, passages[:MOST_PLACES])
    if passages:
        return Found(state, passages)
    if (prefix or suffix) and (others := _exact_passages(text, quote, "", "")):
        return Astray(QuoteState.EXACT, others[:MOST_PLACES])
    return _nearest_anchor(text, quote, about) if nearest else Missing(None)


def stands_in(text: str, words: str) -> bool:
    """Whether words stand in a text exactly but for the spaces and line breaks between them."""
    return words in text or " ".join(words.split()) in _single_spaced(text)


@lru_cache(maxsize=4)
def _single_spaced(text: str) -> str:
    return re.sub(r"\s{2,}|[^\S ]", " ", text)


def _exact_passages(text: str, quote: str, prefix: str, suffix: str) -> tuple[Passage, ...]:
    """The places where the quote stands between prefix and suffix, at most one more than MOST_PLACES."""
    starts = (start + len(prefix) for start in occurrences_in(text).starts(prefix + quote + suffix))
    return tuple(Passage(start, start + len(quote)) for start in islice(starts, MOST_PLACES + 1))


def _folded_passages(text: str, quote: str, prefix: str, suffix: str) -> tuple[Passage, ...]:
    """As `_exact_passages`, whatever the spaces, quotation marks, dashes, capitals and composed letters."""
    whole, within = folded(text), folded_words(quote)
    befores, afters = _beside(folded_words(prefix), "{} "), _beside(folded_words(suffix), " {}")
    starts = {
        start + len(before)
        for before in befores
        for after in afters
        for start in islice(occurrences_in(whole.text).starts(before + within + after), MOST_PLACES + 1)
    }
    passages = (whole.passage(start, start + len(within)) for start in sorted(starts))
    return tuple(passage for passage in passages if not leaves_a_mark(text, passage.end))


def _beside(words: str, apart: str) -> tuple[str, ...]:
    """The words before or after a passage, with or without a space between them."""
    return (words, apart.format(words)) if words else ("",)


def _nearest_to(about: int, passages: tuple[Passage, ...]) -> tuple[Passage, ...]:
    """The passage that begins nearest to an offset; both, where two are equally near."""
    nearest = min(abs(passage.start - about) for passage in passages)
    return tuple(passage for passage in passages if abs(passage.start - about) == nearest)


def _state(text: str, quote: str, passages: tuple[Passage, ...]) -> QuoteState:
    exact = all(text[passage.start : passage.end] == quote for passage in passages)
    return QuoteState.EXACT if exact else QuoteState.DIFFERS


def _nearest_anchor(text: str, quote: str, about: int | None) -> Anchor:
    whole = folded(text)
    once = None if about is None else whole.place(min(about, len(text)))
    near = nearest_passage(whole.text, folded_words(quote), once)
    if near is None:
        return Missing(None)
    passage = _whole_words(text, whole.passage(near.start, near.end))
    same_numbers = _numbers(text[passage.start : passage.end]) == _numbers(quote)
    if near.likeness >= SAME_WORDS and same_numbers:
        return Found(QuoteState.DIFFERS, (passage,))
    return Missing(passage)


def _whole_words(text: str, passage: Passage) -> Passage:
    """The passage without half a word at its ends; where words are not set apart, as in Chinese, with whole letters."""
    start, end = passage.start, passage.end
    if _in_word(text[start]):
        start -= _letters(reversed(text[max(start - LONGEST_WORD, 0) : start]))
    if _in_word(text[end - 1]):
        end += _letters(text[end : end + LONGEST_WORD])
    while leaves_a_mark(text, start):
        start -= 1
    while leaves_a_mark(text, end):
        end += 1
    return Passage(start, end)


def _letters(beside: Iterable[str]) -> int:
    """How many letters of a word stand beside a passage; none of a word without end."""
    count = sum(1 for _ in takewhile(_in_word, beside))
    return count if count < LONGEST_WORD else 0


def _in_word(letter: str) -> bool:
    return letter.isalnum() or letter == "_" or is_mark(letter)


def _numbers(words: str) -> list[str]:
    """The numbers in a text: with another number in it, a passage says something else."""
    return re.findall(r"\d+", words)
