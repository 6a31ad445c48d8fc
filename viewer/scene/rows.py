"""Stretches of a line put in rows so that none covers another; pure numbers."""

from bisect import bisect, insort
from collections.abc import Sequence

Ends = tuple[float, float]  # where a stretch starts and ends


class Rows:
    """Rows that are filled, each with stretches that keep a gap between them."""

    def __init__(self, gap: float, most: int) -> None:
        self._gap = gap
        self._taken: list[list[Ends]] = [[] for _ in range(most)]

    def place(self, stretch: Ends) -> int:
        """Put a stretch in the first row in which it has room; the row, from 0, or how many rows there are if none."""
        free = (number for number, row in enumerate(self._taken) if _has_room(row, stretch, self._gap))
        number = next(free, len(self._taken))
        self.put(stretch, number)
        return number

    def put(self, stretch: Ends, number: int) -> None:
        """Put a stretch in a row, which is known to have room; nowhere if there is no such row."""
        if number < len(self._taken):
            insort(self._taken[number], stretch)


def rows(stretches: Sequence[Ends], gap: float, most: int) -> tuple[int, ...]:
    """The row of each stretch, from 0: the first in which it has room, with a gap beside it; `most` if none has.

    Stretches are placed in the order given, which decides who stands first.

    >>> rows([(0, 5), (3, 8), (4, 6), (9, 9)], gap=1, most=2), rows([], gap=1, most=2)
    ((0, 1, 2, 0), ())
    """
    filled = Rows(gap, most)
    return tuple(filled.place(stretch) for stretch in stretches)


def _has_room(row: list[Ends], stretch: Ends, gap: float) -> bool:
    """Whether a stretch keeps its distance from its neighbours in a row, which is in order."""
    after = bisect(row, stretch)
    free_before = after == 0 or row[after - 1][1] + gap <= stretch[0]
    return free_before and (after == len(row) or stretch[1] + gap <= row[after][0])
