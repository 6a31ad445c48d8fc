"""Anchors: where the words of a quote stand in the text of their source.

A quote is a W3C TextQuoteSelector: the exact words, and where these stand more than once, the text just before and just
after them. Every offset counts code points of the text that was given.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from typing import ClassVar

from msgspec import Struct

from viewer.reading.nearest import nearest_passage
from viewer.story.sources import Passage, QuoteState

MOST_PLACES = 1_000  # a quote that stands more often says nothing
LONGEST_LOOSE = 20_000  # code points of words that are also looked for with other spaces between them
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
    text: str, quote: str, prefix: str = "", suffix: str = "", everywhere: bool = False, nearest: bool = True
) -> Anchor:
    """Where a quote stands in a text: exactly, else with differences, else nowhere.

    First the very words are looked for; then the same with other spaces, quotation marks, dashes and capitals; then the
    passage most like them, which takes long and only happens if `nearest` is wanted. `everywhere` means every place
    where the words stand.

    >>> find_quote("six km, six km", "six km", everywhere=True).passages
    (Passage(start=0, end=6), Passage(start=8, end=14))
    >>> find_quote("", "six km")
    Missing(nearest=None)
    """
    passages = _exact_passages(text, quote, prefix, suffix) or _folded_passages(text, quote, prefix, suffix)
    state = _state(text, quote, passages)
    if len(passages) > (MOST_PLACES if everywhere else 1):
        return Several(state, passages[:MOST_PLACES])
    if passages:
        return Found(state, passages)
    if (prefix or suffix) and (others := _exact_passages(text, quote, "", "")):
        return Astray(QuoteState.EXACT, others[:MOST_PLACES])
    return _nearest_anchor(text, quote) if nearest else Missing(None)


def stands_in(text: str, words: str) -> bool:
    """Whether words stand in a text exactly but for the spaces and line breaks between them."""
    return words in text or (len(words) <= LONGEST_LOOSE and re.search(_spaced(words), text) is not None)


def _exact_passages(text: str, quote: str, prefix: str, suffix: str) -> tuple[Passage, ...]:
    """The places where the quote stands between prefix and suffix, at most one more than MOST_PLACES."""
    starts = (start + len(prefix) for start in _starts(text, prefix + quote + suffix))
    return tuple(Passage(start, start + len(quote)) for start in islice(starts, MOST_PLACES + 1))


def _starts(text: str, words: str) -> Iterator[int]:
    start = text.find(words)
    while start >= 0:
        yield start
        start = text.find(words, start + 1)


def _folded_passages(text: str, quote: str, prefix: str, suffix: str) -> tuple[Passage, ...]:
    """As `_exact_passages`, whatever the spaces, quotation marks, dashes and capitals."""
    if len(prefix) + len(quote) + len(suffix) > LONGEST_LOOSE:
        return ()
    before, within, after = (_spaced(folded(part)) for part in (prefix, quote, suffix))
    pattern = r"\s*".join(part for part in (before, f"({within})", after) if part)
    matches = re.finditer(pattern, folded(text))
    return tuple(Passage(*match.span(1)) for match in islice(matches, MOST_PLACES + 1))


def _spaced(words: str) -> str:
    """A pattern for words with any spaces between them."""
    return r"\s+".join(map(re.escape, words.split()))


def _state(text: str, quote: str, passages: tuple[Passage, ...]) -> QuoteState:
    exact = all(text.startswith(quote, passage.start) for passage in passages)
    return QuoteState.EXACT if exact else QuoteState.DIFFERS


def _nearest_anchor(text: str, quote: str) -> Anchor:
    near = nearest_passage(folded(text), folded(quote))
    if near is None:
        return Missing(None)
    passage = _whole_words(text, near.start, near.end)
    same_numbers = _numbers(text[passage.start : passage.end]) == _numbers(quote)
    if near.likeness >= SAME_WORDS and same_numbers:
        return Found(QuoteState.DIFFERS, (passage,))
    return Missing(passage)


def _whole_words(text: str, start: int, end: int) -> Passage:
    """The passage without half a word at its ends; where words are not set apart, as in Chinese, as it is."""
    head = _length(_LETTERS_BEFORE.search(text, max(start - LONGEST_WORD, 0), start)) if text[start].isalnum() else 0
    tail = _length(_LETTERS.match(text, end, end + LONGEST_WORD)) if text[end - 1].isalnum() else 0
    return Passage(start - head, end + tail)


def _length(letters: re.Match[str] | None) -> int:
    length = len(letters[0]) if letters else 0
    return length if length < LONGEST_WORD else 0


def _numbers(words: str) -> list[str]:
    """The numbers in a text: with another number in it, a passage says something else."""
    return re.findall(r"\d+", words)


_LETTERS = re.compile(r"\w+")
_LETTERS_BEFORE = re.compile(r"\w+\Z")
_SAME = str.maketrans(
    {
        **dict.fromkeys("“”„‟«»″", '"'),
        **dict.fromkeys("‘’‚‛‹›′`´", "'"),
        **dict.fromkeys("‐‑‒–—―−", "-"),
        "ς": "σ",
    }
)


@lru_cache(maxsize=4)  # the claims of one source usually follow each other
def folded(text: str) -> str:
    """The text with plain quotation marks, plain dashes and small letters, each at its old offset.

    >>> folded("“Neutralized” – İ")
    '"neutralized" - İ'
    """
    small = text.lower()
    if len(small) != len(text):  # a few letters become two; these stay as they are
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small.translate(_SAME)
