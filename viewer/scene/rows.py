"""Stretches of a line put in rows so that none covers another; pure numbers."""

from bisect import bisect, insort
from collections.abc import Sequence

Ends = tuple[float, float]  # where a stretch starts and ends


def rows(stretches: Sequence[Ends], gap: float, most: int) -> tuple[int, ...]:
    """The row of each stretch, from 0: the first in which it has room, with a gap beside it; `most` if none has.

    Stretches are placed in the order given, which decides who stands first.

    >>> rows([(0, 5), (3, 8), (4, 6), (9, 9)], gap=1, most=2), rows([], gap=1, most=2)
    ((0, 1, 2, 0), ())
    """
    taken: list[list[Ends]] = [[] for _ in range(most)]
    chosen = []
    for stretch in stretches:
        number = next((number for number, row in enumerate(taken) if _has_room(row, stretch, gap)), most)
        if number < most:
            insort(taken[number], stretch)
        chosen.append(number)
    return tuple(chosen)


def _has_room(row: list[Ends], stretch: Ends, gap: float) -> bool:
    """Whether a stretch keeps its distance from its neighbours in a row, which is in order."""
    after = bisect(row, stretch)
    free_before = after == 0 or row[after - 1][1] + gap <= stretch[0]
    return free_before and (after == len(row) or stretch[1] + gap <= row[after][0])
