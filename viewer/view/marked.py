"""A text with the words marked in it that were sought, and of a long one as much as surrounds them."""

from collections.abc import Sequence
from unicodedata import combining

from msgspec import Struct

from viewer.story.sources import Passage
from viewer.view.hits import hits, hits_of_any

BEFORE, AFTER = 48, 96  # code points around the first place that is shown
BLANK = "\n\n"  # a line without words parts paragraphs
_LINE_ENDS = str.maketrans("\n\t\r", "   ")


class Marked(Struct, frozen=True):
    """A text and the places in it that are marked, in code points of this text, in order."""

    text: str
    marks: tuple[Passage, ...] = ()


def marked(text: str, words: str) -> Marked:
    """A text with the words marked where they stand together, or where they stand nowhere so, with each of them.

    >>> marked("The Deal", "deal").marks
    (Passage(start=4, end=8),)
    """
    together = tuple(hit for some in hits(text, words) for hit in some)
    return Marked(text, together or tuple(hit for some in hits_of_any(text, words) for hit in some))


def surroundings(text: str, marks: Sequence[Passage]) -> Marked:
    r"""What stands about marked places in their paragraph: whole words in one line, with an ellipsis where it goes on.

    >>> surroundings("It rained.\nThe deal held.", [Passage(15, 19)])
    Marked(text='It rained. The deal held.', marks=(Passage(start=15, end=19),))
    """
    first, last = marks[0].start, marks[0].end
    begins, ends = text.rfind(BLANK, max(first - BEFORE, 0), first), text.find(BLANK, last, first + AFTER)
    start = begins + len(BLANK) if begins >= 0 else _start(text, max(first - BEFORE, 0), first)
    end = ends if ends >= 0 else _end(text, first, min(first + AFTER, len(text)))
    before, after = ("… " if start > 0 and begins < 0 else ""), (" …" if end < len(text) and ends < 0 else "")
    shift = len(before) - start
    within = (Passage(mark.start + shift, min(mark.end, end) + shift) for mark in marks if mark.start < end)
    return Marked(before + text[start:end].translate(_LINE_ENDS) + after, tuple(within))


def _start(text: str, start: int, first: int) -> int:
    """The beginning of a word, from a place on; where there is none before the mark, that of a letter."""
    if start == 0 or text[start - 1].isspace():
        return start
    word = next((place + 1 for place in range(start, first) if text[place].isspace()), None)
    if word is not None:
        return word
    return next(place for place in range(start, first + 1) if place == first or not combining(text[place]))


def _end(text: str, first: int, end: int) -> int:
    """The end of a word, back from a place; where there is none behind the mark, that of a letter."""
    if end == len(text) or text[end].isspace():
        return end
    word = next((place for place in range(end, first, -1) if text[place - 1].isspace()), None)
    if word is not None and text[first : word - 1].strip():
        return word - 1
    return next(place for place in range(end, len(text) + 1) if place == len(text) or not combining(text[place]))
