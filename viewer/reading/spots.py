"""Spots in a text: the line and column of an offset, as editors count them."""

from bisect import bisect_right
from typing import Self

from msgspec import Struct


class Spot(Struct, frozen=True, order=True):
    """A place in a text file."""

    line: int = 1  # from 1
    col: int = 1  # from 1, in code points


class Lines(Struct, frozen=True):
    r"""Where the lines of a text begin; only a line feed ends a line.

    >>> Lines.of("one\ntwo").spot(5)
    Spot(line=2, col=2)
    >>> Lines.of("").spot(0)
    Spot(line=1, col=1)
    """

    starts: tuple[int, ...]  # offsets in code points

    @classmethod
    def of(cls, text: str) -> Self:
        """The lines of a text."""
        starts = [0]
        while end := text.find("\n", starts[-1]) + 1:
            starts.append(end)
        return cls(tuple(starts))

    def spot(self, offset: int) -> Spot:
        """The line and column of an offset in code points."""
        line = bisect_right(self.starts, offset)
        return Spot(line, offset - self.starts[line - 1] + 1)
