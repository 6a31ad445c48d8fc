"""Passages of a text that are asked which of them touch a stretch of it."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable
from itertools import accumulate

from viewer.story.sources import Passage


class Passages:
    """Passages by their number, found by place without looking at all of them."""

    def __init__(self, passages: Iterable[Passage] = ()) -> None:
        numbered = sorted((passage.start, passage.end, number) for number, passage in enumerate(passages))
        self._starts = [start for start, _, _ in numbered]
        self._ends = [end for _, end, _ in numbered]
        self._numbers = [number for _, _, number in numbered]
        self._furthest = list(accumulate(self._ends, max))  # how far any of them so far reaches

    def touching(self, start: int, end: int) -> list[int]:
        """The numbers of those that share a code point with a stretch, by their starts."""
        first, last = bisect_right(self._furthest, start), bisect_left(self._starts, end)
        return [self._numbers[place] for place in range(first, last) if self._ends[place] > start]
