"""Stretches of a line put in rows so that none covers another; pure numbers."""

from collections.abc import Sequence


def rows(stretches: Sequence[tuple[float, float]], gap: float) -> tuple[int, ...]:
    """The row of each stretch (its start and end), from 0: the first in which it has room, with a gap before it.

    Stretches are placed in the order given, which decides who stands first.
    """
    taken: list[list[tuple[float, float]]] = []
    chosen = []
    for start, end in stretches:
        free = (n for n, row in enumerate(taken) if all(end + gap <= a or b + gap <= start for a, b in row))
        number = next(free, len(taken))
        if number == len(taken):
            taken.append([])
        taken[number].append((start, end))
        chosen.append(number)
    return tuple(chosen)
