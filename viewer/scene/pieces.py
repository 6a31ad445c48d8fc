"""The pieces of a time scale, along each of which time runs evenly: stretches, and the folds between them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from viewer.story.dates import Day
from viewer.view.folding import Times
from viewer.view.state import Period

FOLD_PX = 104.0  # wide enough for "17 months folded" beneath the break
LEAST_SHARE = 0.12  # of the width, for a stretch with few events

Folded = tuple[Day, Day]
"""The days that are folded: from the start of the first to the start of the second."""


class Piece(Struct, frozen=True):
    """A part of a scale, from one moment to another."""

    first: float
    end: float
    width: float  # px
    folded: Folded | None = None  # the fold of which it is all, or a part; None: it is of a stretch

    @property
    def px_per_day(self) -> float:
        """How wide a day is."""
        return self.width / (self.end - self.first)


def shares(times: Sequence[Times]) -> tuple[float, ...]:
    """How much of all stretches' width each of them takes: the more, the more events it holds."""
    least, total = min(LEAST_SHARE, 1 / len(times)), sum(each.count for each in times)
    wanted = [max(least, each.count / total) for each in times]
    return tuple(share / sum(wanted) for share in wanted)


def pieces(times: Sequence[Times], busy_px: float, *moments: float) -> Iterator[Piece]:
    """All pieces, from left to right, of a scale on which the stretches together take so many px.

    The first and the last stretch reach as far as moments that lie outside all times.
    """
    for place, (stretch, share) in enumerate(zip(times, shares(times), strict=True)):
        first = min(stretch.first, *moments) if place == 0 else stretch.first
        end = max(stretch.end, *moments) if place == len(times) - 1 else stretch.end
        yield Piece(first, end, busy_px * share * ((end - first) / (stretch.end - stretch.first)))
        if place < len(times) - 1:
            after = times[place + 1].first
            yield Piece(stretch.end, after, FOLD_PX, (stretch.end, after))


def parted(all_pieces: Sequence[Piece], moment: float) -> tuple[list[Piece], list[Piece]]:
    """The pieces before and after a moment; the one in which it lies is cut there."""
    before, after = [], []
    for piece in all_pieces:
        if piece.end <= moment:
            before.append(piece)
        elif piece.first >= moment:
            after.append(piece)
        else:
            width = (moment - piece.first) * piece.px_per_day
            before.append(Piece(piece.first, moment, width, piece.folded))
            after.append(Piece(moment, piece.end, piece.width - width, piece.folded))
    return before, after


class Extent(Struct, frozen=True):
    """How much of a scale a period takes."""

    share: float  # of what all stretches take together
    folds: float  # how many, and parts of them
    shown_days: float  # outside folds


def extent(times: Sequence[Times], period: Period) -> Extent:
    """How much of the scale of these times a period takes."""
    share = folds = shown_days = 0.0
    for piece in pieces(times, 1.0, period.start, period.end):
        days = min(piece.end, period.end) - max(piece.first, period.start)
        if days > 0 and piece.folded:
            folds += days / (piece.end - piece.first)
        elif days > 0:
            share, shown_days = share + days * piece.px_per_day, shown_days + days
    return Extent(share, folds, shown_days)
