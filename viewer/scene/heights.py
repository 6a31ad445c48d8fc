"""How high paragraphs stand above each other: estimated until they are set, then known."""

from array import array
from bisect import bisect_right
from collections.abc import Iterable
from itertools import accumulate

BLOCK = 512  # paragraphs whose sum is kept


class Heights:
    """A column of heights in whole px, of which each may change; asked for the top of one, or what lies at a height."""

    def __init__(self, heights: Iterable[int]) -> None:
        self._heights = array("q", heights)
        self._sums = [sum(self._heights[start : start + BLOCK]) for start in range(0, len(self._heights), BLOCK)]

    @property
    def total(self) -> int:
        """The height of the whole column."""
        return sum(self._sums)

    def __getitem__(self, number: int) -> int:
        return self._heights[number]

    def __setitem__(self, number: int, height: int) -> None:
        self._sums[number // BLOCK] += height - self._heights[number]
        self._heights[number] = height

    def top(self, number: int) -> int:
        """How far down one begins."""
        block = number // BLOCK
        return sum(self._sums[:block]) + sum(self._heights[block * BLOCK : number])

    def at(self, y: int) -> int:
        """Which one lies at a height; the last one beneath all of them."""
        tops = list(accumulate(self._sums, initial=0))
        block = min(max(bisect_right(tops, y) - 1, 0), len(self._sums) - 1)
        first = block * BLOCK
        ends = list(accumulate(self._heights[first : first + BLOCK], initial=tops[block]))[1:]
        return min(first + bisect_right(ends, y), len(self._heights) - 1)
