"""The words that quotes of different sides have in common."""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import islice

from msgspec import Struct

LEAST_WORDS = 3  # of a run that tells something
LEAST_LETTERS = 16  # of one that is shorter
MOST_WORDS = 500  # of a side, that are looked through
MOST_RUNS = 3
_WORD = re.compile(r"\w+(?:[^\w\s]+\w+)*")

Quotes = tuple[str, ...]


class _Words(Struct, frozen=True):
    """A quote, and where in it words stand, without the marks about them."""

    text: str
    spans: tuple[tuple[int, int], ...]

    def runs(self, length: int) -> Iterator[tuple[tuple[str, ...], str]]:
        """Every run of so many words: as it is compared, and as it stands in the quote."""
        folded = [self.text[start:end].casefold() for start, end in self.spans]
        for first in range(len(folded) - length + 1):
            start, end = self.spans[first][0], self.spans[first + length - 1][1]
            yield tuple(folded[first : first + length]), self.text[start:end]


@lru_cache(maxsize=16)  # asked at every layout
def same_words(sides: tuple[Quotes, ...]) -> Quotes:
    """The longest runs of words that stand in quotes of more than one side, as the first of them has it.

    >>> same_words((("They signed the new deal.",), ("No: the new deal is off",)))
    ('the new deal',)
    >>> same_words((("yes",), ("no",))), same_words(())
    ((), ())
    """
    texts = [tuple(_worded(quotes)) for quotes in sides]
    length = bisect_left(range(2, MOST_WORDS + 1), True, key=lambda words: not _shared(texts, words)) + 1
    runs = _shared(texts, length) if length > 1 else {}
    told = [words for words in runs.values() if length >= LEAST_WORDS or len(words) >= LEAST_LETTERS]
    return tuple(told[:MOST_RUNS])


def _shared(texts: list[tuple[_Words, ...]], length: int) -> dict[tuple[str, ...], str]:
    """The runs of so many words that several sides have, with their words in the quote of the first."""
    first: dict[tuple[str, ...], tuple[int, str]] = {}
    shared: dict[tuple[str, ...], str] = {}
    for side, quotes in enumerate(texts):
        for quote in quotes:
            for run, words in quote.runs(length):
                if first.setdefault(run, (side, words))[0] != side:
                    shared[run] = first[run][1]
    return shared


def _worded(quotes: Iterable[str]) -> Iterator[_Words]:
    """The words of quotes, as far as they are looked through."""
    left = MOST_WORDS
    for text in quotes:
        spans = tuple(_spans(text, left))
        left -= len(spans)
        yield _Words(text, spans)


def _spans(text: str, most: int) -> Iterator[tuple[int, int]]:
    """Words without the marks about them; "Turkish-Russian" is one."""
    return (match.span() for match in islice(_WORD.finditer(text), most))
