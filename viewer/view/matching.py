"""Which of several texts a few words mean: those that have them all, in any order, the best first."""

from collections.abc import Sequence

from msgspec import Struct

from viewer.story.sources import Passage
from viewer.view.hits import hits
from viewer.view.marked import marked
from viewer.view.search import folded

WHOLE, BEGINNING, MIDDLE = range(3)  # how a word stands in a text, the best first


class Match(Struct, frozen=True):
    """A text that has all the words, and where they stand in it."""

    number: int  # which of the texts it is, from 0
    marks: tuple[Passage, ...]

    def marks_within(self, length: int) -> tuple[Passage, ...]:
        """The marks in the first so many code points of the text."""
        return tuple(mark for mark in self.marks if mark.end <= length)


def best_first(words: str, texts: Sequence[str], recent: Sequence[int] = ()) -> tuple[Match, ...]:
    """The texts with all the words: whole words before beginnings, these before middles; then the recent ones.

    Of two that fit as well, the one with a word farther to the left comes first. Without words it is all of them.

    >>> [match.number for match in best_first("in", ["Print", "Zoom In", "Inside", "Find Inside"])]
    [1, 2, 3, 0]
    """
    sought = folded(words).split()
    rank = {number: place for place, number in enumerate(recent)}
    found = []
    for number, text in enumerate(texts):
        stands = [_best(text, word) for word in sought]
        if None not in stands:
            marks = marked(text, words).marks
            left = marks[0].start if marks else 0
            found.append((sum(filter(None, stands)), rank.get(number, len(rank)), left, number, marks))
    return tuple(Match(number, marks) for *_, number, marks in sorted(found))


def _best(text: str, word: str) -> int | None:
    """How a word stands in a text, where it stands there best; None where it does not."""
    return min((_stands(text, hit) for some in hits(text, word) for hit in some), default=None)


def _stands(text: str, hit: Passage) -> int:
    if hit.start > 0 and text[hit.start - 1].isalnum():
        return MIDDLE
    return BEGINNING if text[hit.end : hit.end + 1].isalnum() else WHOLE
