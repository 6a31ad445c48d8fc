"""Folds: a text without what keyboards and typesetters change, and where its letters stand in the text itself.

Folded are spaces and line breaks, quotation marks, dashes, capitals, and letters with marks, which may be one code
point or several (canonical equivalence; Unicode Standard Annex #15).
"""

import re
import unicodedata
from array import array
from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache

from msgspec import Struct

from viewer.story.differing import DASHES, DOUBLE_QUOTES, SINGLE_QUOTES
from viewer.story.sources import Passage


class Folded(Struct, frozen=True):
    """A folded text, and the way back: both are cut in as many pieces, by turns the same in both and different."""

    text: str
    at: Sequence[int]  # where the pieces begin in the folded text, and where the last one ends
    was_at: Sequence[int]  # the same in the text itself

    def passage(self, start: int, end: int) -> Passage:
        """What a passage of the folded text was; of a letter and its marks that became one, all."""
        return Passage(self._was(start)[0], self._was(end - 1)[1])

    def place(self, offset: int) -> int:
        """About where an offset of the text itself lies in the folded one."""
        piece = bisect_right(self.was_at, offset) - 1
        return min(self.at[piece] + offset - self.was_at[piece], len(self.text))

    def _was(self, index: int) -> tuple[int, int]:
        piece = bisect_right(self.at, index) - 1
        first, start, end = self.at[piece], self.was_at[piece], self.was_at[piece + 1]
        if piece % 2:
            return start, end
        return start + index - first, start + index - first + 1


@lru_cache(maxsize=4)  # the claims of one source usually follow each other
def folded(text: str) -> Folded:
    r"""A text with single spaces, plain quotation marks and dashes, small letters, each one with its marks.

    >>> folded("“Neutralized” –\n\n İ").text
    '"neutralized" - İ'
    >>> folded("e\u0301t\u00e9").passage(0, 1)
    Passage(start=0, end=2)
    """
    pieces, at, was_at, done = [], array("q", [0]), array("q", [0]), 0
    for start, end, piece in _changes(text):
        for stop, kept in ((start, text[done:start]), (end, piece)):
            pieces.append(kept)
            at.append(at[-1] + len(kept))
            was_at.append(stop)
        done = end
    pieces.append(text[done:])
    at.append(at[-1] + len(text) - done)
    was_at.append(len(text))
    return Folded(_plain("".join(pieces)), at, was_at)


def folded_words(words: str) -> str:
    """Words that are looked for in folded texts, without spaces around them."""
    return _plain(" ".join(unicodedata.normalize("NFC", words).split()))


def leaves_a_mark(text: str, end: int) -> bool:
    """Whether a passage that ends here would leave behind a mark, or another part, of its last letter."""
    return 0 < end < len(text) and (is_mark(text[end]) or _JOINER in text[end - 1 : end + 1])


def is_mark(letter: str) -> bool:
    """Whether a code point is a mark on the letter before it: an accent, a vowel sign."""
    return unicodedata.category(letter).startswith("M")


_SPACES = r"\s{2,}"
_MARKED = r"\S?[^\x00-\u02ff\s]+"  # no mark that could join a letter comes earlier in Unicode
_JOINER = "\u200d"
_SAME = str.maketrans(
    {
        **dict.fromkeys(DOUBLE_QUOTES, '"'),
        **dict.fromkeys(SINGLE_QUOTES, "'"),
        **dict.fromkeys(DASHES, "-"),
        **dict.fromkeys("\t\n\v\f\r\x1c\x1d\x1e\x1f\x85\xa0\u1680\u2028\u2029\u202f\u205f\u3000", " "),
        **dict.fromkeys(map(chr, range(0x2000, 0x200B)), " "),
        "ς": "σ",
    }
)


def _changes(text: str) -> Iterator[tuple[int, int, str]]:
    """Every stretch whose length a fold may change: from where to where, and what becomes of it."""
    composed = unicodedata.is_normalized("NFC", text)
    for found in re.finditer(_SPACES if composed else f"{_SPACES}|{_MARKED}", text):
        if found[0].isspace():
            yield *found.span(), " "
        elif not unicodedata.is_normalized("NFC", found[0]):
            for start, end in _letters(text, *found.span()):
                if (letter := unicodedata.normalize("NFC", text[start:end])) != text[start:end]:
                    yield start, end, letter


def _letters(text: str, first: int, last: int) -> Iterator[tuple[int, int]]:
    """Where each letter of a stretch begins and ends, together with its marks."""
    start = first
    for end in range(first + 1, last + 1):
        if end == last or not _joins(text[end]):
            yield start, end
            start = end


def _joins(letter: str) -> bool:
    """Whether a letter may become one with the letter before it."""
    return is_mark(letter) or "\u1160" <= letter <= "\u11ff"  # vowels and finals of Korean syllables


def _plain(text: str) -> str:
    small = text.lower()
    if len(small) != len(text):  # a few letters become two; these stay as they are
        small = "".join(low if len(low := letter.lower()) == 1 else letter for letter in text)
    return small.translate(_SAME)
