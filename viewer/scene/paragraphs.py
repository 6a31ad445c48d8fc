"""A text in paragraphs: its lines; one that is too long to be set at once is broken softly, for display only."""

from array import array
from bisect import bisect_right
from itertools import accumulate
from operator import add, sub
from unicodedata import category, combining

from msgspec import Struct

LONGEST = 4_000  # code points that are set at once
NEAR = 400  # how far from there a space is looked for
CLUSTER = 40  # code points that are kept together at the most
VIRAMA = 9  # the class of signs by which one letter joins the next
_JOINER = "\u200d"


class Paragraphs(Struct, frozen=True):
    """Where each paragraph of a text begins; together they hold all of it but the line feeds between them."""

    text: str
    starts: "array[int]"
    soft: frozenset[int]  # the paragraphs whose line goes on in the next

    @classmethod
    def of(cls, text: str) -> "Paragraphs":
        """The paragraphs of a text; an empty line is one, too."""
        lines = text.split("\n")
        starts = array("q", map(add, accumulate(map(len, lines[:-1]), initial=0), range(len(lines))))
        if max(map(len, lines)) <= LONGEST:
            return cls(text, starts, frozenset())
        return cls(text, *_broken(lines))

    def __len__(self) -> int:
        return len(self.starts)

    def span(self, number: int) -> tuple[int, int]:
        """From where to where a paragraph goes, without the line feed after it, in code points."""
        return self.starts[number], self.after(number) - (number not in self.soft)

    def after(self, number: int) -> int:
        """Where the next paragraph begins."""
        return self.starts[number + 1] if number + 1 < len(self.starts) else len(self.text) + 1

    def at(self, position: int) -> int:
        """The paragraph that holds a code point; the line feed at its end belongs to it."""
        return bisect_right(self.starts, position) - 1

    def line(self, position: int) -> tuple[int, int]:
        """From where to where the line goes that holds a code point, however it is broken."""
        end = self.text.find("\n", position)
        return self.text.rfind("\n", 0, position) + 1, len(self.text) if end < 0 else end

    @property
    def lengths(self) -> "array[int]":
        """How long the paragraphs are, each with the line feed after it."""
        return array("q", map(sub, self.starts[1:] + array("q", [len(self.text) + 1]), self.starts))


def _broken(lines: list[str]) -> tuple["array[int]", frozenset[int]]:
    """Where paragraphs begin, and which of them go on, if long lines are broken."""
    starts, soft, start = array("q"), set(), 0
    for line in lines:
        starts.append(start)
        if len(line) > LONGEST:
            for cut in _cuts(line):
                soft.add(len(starts) - 1)
                starts.append(start + cut)
        start += len(line) + 1
    return starts, frozenset(soft)


def _cuts(line: str) -> list[int]:
    """Where a long line is broken: after a space near by, or between what belongs together."""
    cuts, cut = [], 0
    while len(line) - cut > LONGEST:
        furthest = cut + LONGEST
        space = line.rfind(" ", furthest - NEAR, furthest)
        cut = space + 1 if space >= 0 else _between_clusters(line, furthest)
        cuts.append(cut)
    return cuts


def _between_clusters(line: str, place: int) -> int:
    """A place where no mark is parted from its letter, no emoji from what it is joined to."""
    for cut in range(place, place - CLUSTER, -1):
        if not clings(line[cut], line[cut - 1]):
            return cut
    return place


def clings(character: str, before: str) -> bool:
    """Whether a character belongs to the one before it: a mark to its letter, an emoji to what it is joined to."""
    if before == _JOINER or combining(before) == VIRAMA:
        return True
    if character.isascii():
        return False
    return category(character)[0] == "M" or character == _JOINER or "\U0001f3fb" <= character <= "\U0001f3ff"
