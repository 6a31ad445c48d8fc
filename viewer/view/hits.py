"""Where words stand in a text, whatever their case, accents and vowel points; white space counts as one space."""

import re
from bisect import bisect_left, bisect_right
from collections.abc import Iterator
from itertools import accumulate

from viewer.story.sources import Passage
from viewer.view.search import folded

STRETCH = 32_768  # code points that are looked through at a time: a millisecond or two
MOST_SPACES = 9  # that count as one


class _Folded(dict[int, str]):
    """How each letter is compared, worked out when it is first met."""

    def __missing__(self, letter: int) -> str:
        self[letter] = plain = folded(chr(letter))
        return plain


_LETTERS = _Folded()


def hits(text: str, words: str, stretch: int = STRETCH) -> Iterator[list[Passage]]:
    r"""The passages of a text that read like the words, one stretch of it after the other.

    >>> list(hits("A cafe\u0301, a CAFÉ", "café"))
    [[Passage(start=2, end=7), Passage(start=11, end=15)]]
    """
    return _hits(text, rf"\s{{1,{MOST_SPACES}}}".join(_patterns(words)), stretch, len(words))


def hits_of_any(text: str, words: str, stretch: int = STRETCH) -> Iterator[list[Passage]]:
    """The passages that read like one of the words, each by itself; the longest where one begins like another."""
    return _hits(text, "|".join(sorted(_patterns(words), key=len, reverse=True)), stretch, len(words))


def _patterns(words: str) -> list[str]:
    return [re.escape(word) for word in words.translate(_LETTERS).split()]


def _hits(text: str, sought: str, stretch: int, length: int) -> Iterator[list[Passage]]:
    """The passages that read like a pattern, made of so many letters; of one without any there are none."""
    pattern, beyond = re.compile(sought), 200 + 10 * length  # a hit may be longer than the words by accents and spaces
    start = 0
    while sought and start < len(text):
        end = start + stretch
        found = _hits_in(text[start : end + beyond], pattern, stretch)
        yield [Passage(start + first, start + last) for first, last in found]
        start = max(end, start + found[-1][1] if found else 0)


def _hits_in(text: str, pattern: re.Pattern[str], stretch: int) -> list[tuple[int, int]]:
    """From where to where the hits go that begin in the first so many code points of a text."""
    if text.isascii():
        return [hit.span() for hit in pattern.finditer(text.lower()) if hit.start() < stretch]
    matches = list(pattern.finditer(text.translate(_LETTERS)))
    if not matches:
        return []
    places = list(accumulate((len(_LETTERS[ord(letter)]) for letter in text), initial=0))
    found: list[tuple[int, int]] = []
    for match in matches:
        first = bisect_right(places, match.start()) - 1
        if first < stretch and (not found or found[-1][1] <= first):
            found.append((first, _end(places, match.end())))
    return found


def _end(places: list[int], end: int) -> int:
    """Behind the letter in which a hit ends, and the accents that follow it."""
    last = bisect_right(places, end) - 1
    return last if places[last] == end else bisect_left(places, end)
