"""The lines beneath quoted words: whose they are, how they are stroked, how far down each lies where there are more."""

from collections.abc import Sequence
from enum import Enum

from msgspec import Struct

from viewer.story.sources import ClaimId, Passage

MOST_LEVELS = 8  # lines beneath each other; what is quoted more often shares the lowest


class Stroke(Enum):
    """How a line is stroked: one way a side, so that sides are told apart without colour."""

    PLAIN = "plain"  # whoever takes no side
    SOLID = "solid"
    DASHED = "dashed"
    DOTTED = "dotted"
    DASH_DOTTED = "dash-dotted"


_OF_SIDES = (Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED, Stroke.DASH_DOTTED)


def stroke_of_side(number: int) -> Stroke:
    """The stroke of the story's side of that number, from 0; of none if negative."""
    return _OF_SIDES[number % len(_OF_SIDES)] if number >= 0 else Stroke.PLAIN


class Underlined(Struct, frozen=True):
    """A passage that a claim rests on."""

    passage: Passage
    claim: ClaimId
    color: str  # of its side
    told: str  # what the pointer is told over it
    marked: bool  # its quote is the one to read
    stroke: Stroke = Stroke.PLAIN
    event: str = ""  # the claim's event, by its id
    label: str = ""  # by which the margin names the event: its number in the story; "": no mark in the margin
    chosen: bool = False  # its event is the chosen one
    faded: bool = False  # it belongs to another account than the one that is shown full
    first: int | None = None  # where its first letter stands; None: at its beginning

    @property
    def begins(self) -> int:
        """Where the words are seen to begin, beside which their mark stands."""
        return self.passage.start if self.first is None else self.first


def levels(passages: Sequence[Passage]) -> list[int]:
    """How far down the line of each passage lies, from 0, so that no two lie on each other.

    >>> levels([Passage(5, 9), Passage(0, 10), Passage(10, 12)])
    [1, 0, 0]
    """
    found, ends = [0] * len(passages), [0] * MOST_LEVELS  # where the last line of each level ends
    for number in sorted(range(len(passages)), key=lambda number: (passages[number].start, -passages[number].end)):
        passage = passages[number]
        free = (level for level, end in enumerate(ends) if end <= passage.start)
        level = next(free, MOST_LEVELS - 1)
        found[number], ends[level] = level, max(passage.end, ends[level])
    return found
