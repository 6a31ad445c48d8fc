"""Moments to pixels and back, with quiet stretches folded: the only such formula in the program.

All stretches of time lie side by side, with a fold between two of them. A stretch takes its share of what the stretches
take together, `busy_px`, by which the scale is zoomed; a fold is equally wide at every zoom. So a scale is told by its
`busy_px` and by one moment of which is known where it lies.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, pairwise
from math import floor
from operator import sub

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.pieces import FOLD_PX, Folded, Piece, extent, parted, pieces
from viewer.story.dates import Day, Span
from viewer.view.folding import Times, busy_times, linear_time, unfolded_times
from viewer.view.state import Period

LEAST_SHOWN_DAYS = 1 / 24  # of a period must lie outside folds, or these are opened
ROUNDING = 1e-6  # of a day, by which floating-point numbers may miss where it begins
TOLD_PX = 34.0  # of a break must be in view on either side of its middle, for its words to be on the sheet
BEYOND_PX = 100.0
ENDLESS_PX = 1e9
NO_TIMES = (Times(Day(0), Day(1), 1),)  # for a story in which nothing is dated


class Stretch(Struct, frozen=True):
    """What is in view of days that are shown at one scale: from the moment `first` to `end`, at x0 … x1 px."""

    first: float
    end: float
    x0: float
    x1: float

    @property
    def px_per_day(self) -> float:
        """The scale of this stretch."""
        return (self.x1 - self.x0) / (self.end - self.first)

    def to_x(self, day: float) -> float:
        """Where a moment lies; moments outside the stretch go on at its scale."""
        return self.x0 + (day - self.first) * self.px_per_day


class Fold(Struct, frozen=True):
    """A break in the scale: nothing happens from the start of `first` to the start of `end`."""

    first: Day
    end: Day
    x0: float
    x1: float

    @property
    def middle(self) -> float:
        """Half way across the break."""
        return (self.x0 + self.x1) / 2


class TimeScale(Struct, frozen=True, dict=True):
    """All stretches of time, of which those parts are in view that lie on x0 … x1 px."""

    times: tuple[Times, ...]
    busy_px: float  # what the stretches take together, in view or not
    moment: float  # lies at `at_x`
    at_x: float
    x0: float
    x1: float

    def to_x(self, day: float) -> float:
        """Where a moment lies, in scene px; inside a fold, evenly along it; outside all times, at the scale there."""
        days, xs, slopes = self._course
        place = max(bisect_right(days, day, hi=len(slopes)) - 1, 0)
        return xs[place] + (day - days[place]) * slopes[place]

    def to_moment(self, x: float) -> float:
        """The moment that is shown at an x of the scene; the inverse of `to_x`."""
        days, xs, slopes = self._course
        place = max(bisect_right(xs, x, hi=len(slopes)) - 1, 0)
        return days[place] + (x - xs[place]) / slopes[place]

    def to_day(self, x: float) -> Day:
        """The day that is shown at an x of the scene."""
        return Day(floor(self.to_moment(x) + ROUNDING))

    @property
    def whole_px(self) -> float:
        """The `busy_px` at which all of the times are in view."""
        return self.x1 - self.x0 - FOLD_PX * (len(self.times) - 1)

    @property
    def is_whole(self) -> bool:
        """Whether all of the times are in view."""
        return self.busy_px <= self.whole_px

    @cached_property
    def stretches(self) -> tuple[Stretch, ...]:
        """What is in view of the stretches, from left to right."""
        return tuple(Stretch(*shown) for folded, *shown in self._in_view if folded is None)

    @cached_property
    def folds(self) -> tuple[Fold, ...]:
        """The breaks that are in view, as far as their words."""
        folds = (Fold(*folded, *map(self.to_x, folded)) for folded, *_ in self._in_view if folded)
        return tuple(fold for fold in folds if self.x0 + TOLD_PX <= fold.middle <= self.x1 - TOLD_PX)

    @cached_property
    def cut_folds(self) -> tuple[Fold, ...]:
        """What is in view of the other breaks."""
        told = {(fold.first, fold.end) for fold in self.folds}
        cut = ((folded, x0, x1) for folded, _, _, x0, x1 in self._in_view)
        return tuple(Fold(*folded, x0, x1) for folded, x0, x1 in cut if folded and folded not in told)

    @cached_property
    def beyond(self) -> "TimeScale":
        """The same scale with a little more in view on either side, for marks that run out of it."""
        return replace(self, x0=self.x0 - BEYOND_PX, x1=self.x1 + BEYOND_PX)

    @cached_property
    def endless(self) -> "TimeScale":
        """The same scale on a sheet without ends, to ask where anything lies."""
        return replace(self, x0=self.x0 - ENDLESS_PX, x1=self.x1 + ENDLESS_PX)

    @cached_property
    def _parted(self) -> tuple[list[Piece], list[Piece]]:
        """The pieces before and after the moment that is known."""
        return parted(tuple(pieces(self.times, self.busy_px, self.moment)), self.moment)

    @cached_property
    def _course(self) -> tuple[list[float], list[float], list[float]]:
        """From left to right, where the pieces meet, in days and in px; and the px per day of each piece.

        Counted outwards from the moment that is known, so that it is exact there however far the scale is zoomed.
        """
        before, after = self._parted
        lefts = list(accumulate((piece.width for piece in reversed(before)), sub, initial=self.at_x))
        rights = list(accumulate((piece.width for piece in after), initial=self.at_x))
        all_pieces = (*before, *after)
        days = [*(piece.first for piece in all_pieces), all_pieces[-1].end]
        return days, [*reversed(lefts), *rights[1:]], [piece.px_per_day for piece in all_pieces]

    @cached_property
    def _in_view(self) -> tuple[tuple[Folded | None, float, float, float, float], ...]:
        """What is in view of each stretch and fold: what is folded; from when to when; from where to where."""
        return tuple(shown for shown in self._cut() if shown[3] < shown[4])

    def _cut(self) -> Iterator[tuple[Folded | None, float, float, float, float]]:
        """Every stretch and fold, no longer than the view; the outermost reach to its edges."""
        before, after = self._parted
        folded = [piece.folded for piece in (*before, *after)]
        days, xs, _ = self._course
        starts = [place for place, each in enumerate(folded) if place == 0 or each != folded[place - 1]]
        for start, end in pairwise([*starts, len(folded)]):
            first, x0 = self._edge(days[start], xs[start], self.x0, start == 0 or xs[start] < self.x0)
            last, x1 = self._edge(days[end], xs[end], self.x1, end == len(folded) or xs[end] > self.x1)
            yield folded[start], first, last, x0, x1

    def _edge(self, day: float, x: float, edge: float, at_edge: bool) -> tuple[float, float]:
        """Where something begins or ends: there, or at the edge of the view."""
        if abs(x - edge) < ROUNDING:
            return day, edge
        return (self.to_moment(edge), edge) if at_edge else (day, x)


def scale_for(
    spans: Iterable[Span], x0: float, x1: float, folded: bool,
    *, unfolded: Sequence[Day] = (), period: Period | None = None,
) -> TimeScale:  # fmt: skip
    """A scale on x0 … x1 px that shows all spans, or a period; the more of them a stretch holds, the wider it is."""
    return scale_of(busy_times(spans), x0, x1, folded, unfolded=unfolded, period=period)


def scale_of(
    busy: Sequence[Times], x0: float, x1: float, folded: bool,
    *, unfolded: Sequence[Day] = (), period: Period | None = None,
) -> TimeScale:  # fmt: skip
    """The same for the times in which something happens; where breaks do not fit, nothing is folded."""
    breaks_fit = x1 - x0 >= FOLD_PX * len(busy)
    busy = tuple(busy) or NO_TIMES
    times = unfolded_times(busy, unfolded) if folded and breaks_fit else linear_time(busy)
    if period is None:
        return TimeScale(times, x1 - x0 - FOLD_PX * (len(times) - 1), times[0].first, x0, x0, x1)
    part = extent(times, period)
    if part.folds and part.shown_days < LEAST_SHOWN_DAYS:
        gaps = ((before.end, after.first) for before, after in pairwise(times))
        opened = (end for end, first in gaps if end < period.end and period.start < first)
        return scale_of(busy, x0, x1, folded, unfolded=(*unfolded, *opened), period=period)
    return TimeScale(times, (x1 - x0 - FOLD_PX * part.folds) / part.share, period.start, x0, x0, x1)
