"""Days to pixels and back, with quiet stretches folded: the only such formula in the program."""

from collections.abc import Iterable
from itertools import pairwise
from math import floor

from msgspec import Struct

from viewer.story.dates import Day, Span

FOLD_PX = 104.0  # wide enough for "17 months folded" beneath the break
LEAST_SHARE = 0.12  # of the width, for a stretch with few events
PAD_RATIO = 0.05  # free time about the events of a stretch, as a ratio of all busy time
ROUNDING = 1e-6  # of a day, by which floating-point numbers may miss where it begins


class Stretch(Struct, frozen=True):
    """Days that are shown at one scale: from the start of `first` to the start of `end`, at x0 … x1 px."""

    first: Day
    end: Day
    x0: float
    x1: float

    @property
    def px_per_day(self) -> float:
        """The scale of this stretch."""
        return (self.x1 - self.x0) / (self.end - self.first)

    def to_x(self, day: float) -> float:
        """Where a day begins; days outside the stretch go on at its scale."""
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


class TimeScale(Struct, frozen=True):
    """Stretches of time side by side, in order; between two of them lies a fold."""

    stretches: tuple[Stretch, ...]

    def to_x(self, day: float) -> float:
        """Where a day begins, in scene px; inside a fold, evenly along it."""
        for before, after in pairwise(self.stretches):
            if before.end <= day < after.first:
                return before.x1 + (day - before.end) / (after.first - before.end) * (after.x0 - before.x1)
        return self._stretch_at(day).to_x(day)

    def to_day(self, x: float) -> Day:
        """The day that is shown at an x of the scene; the inverse of `to_x`."""
        for before, after in pairwise(self.stretches):
            if before.x1 <= x < after.x0:
                ratio = (x - before.x1) / (after.x0 - before.x1)
                return Day(before.end + floor(ratio * (after.first - before.end) + ROUNDING))
        stretch = next((each for each in reversed(self.stretches) if each.x0 <= x), self.stretches[0])
        return Day(stretch.first + floor((x - stretch.x0) / stretch.px_per_day + ROUNDING))

    @property
    def x0(self) -> float:
        """The left end of the scale, in scene px."""
        return self.stretches[0].x0

    @property
    def x1(self) -> float:
        """The right end of the scale, in scene px."""
        return self.stretches[-1].x1

    @property
    def folds(self) -> tuple[Fold, ...]:
        """The breaks between the stretches."""
        return tuple(Fold(a.end, b.first, a.x1, b.x0) for a, b in pairwise(self.stretches))

    def _stretch_at(self, day: float) -> Stretch:
        return next((each for each in reversed(self.stretches) if each.first <= day), self.stretches[0])


def scale_for(spans: Iterable[Span], x0: float, x1: float, folded: bool) -> TimeScale:
    """A scale on x0 … x1 px that shows all spans, and gives a stretch the more room the more of them it holds."""
    busy = _busy(spans)
    if not busy:
        return TimeScale((Stretch(Day(0), Day(1), x0, x1),))
    pad = max(1, round(PAD_RATIO * sum(end - first for first, end, _ in busy)))
    padded = _merged([(first - pad, end + pad, count) for first, end, count in busy], longest_gap=0)
    breaks_fit = x1 - x0 >= FOLD_PX * len(padded)
    stretches = padded if folded and breaks_fit else _merged(padded, longest_gap=None)
    return TimeScale(tuple(_side_by_side(stretches, x0, x1 - x0 - FOLD_PX * (len(stretches) - 1))))


_Busy = tuple[int, int, int]  # first day, day after the last, number of events


def _busy(spans: Iterable[Span]) -> list[_Busy]:
    """The times in which something happens; a gap longer than all of them together parts two of them."""
    known = (span.known for span in spans)
    together = _merged(sorted((first, last + 1, 1) for first, last in known), longest_gap=0)
    return _merged(together, longest_gap=sum(end - first for first, end, _ in together))


def _merged(times: list[_Busy], longest_gap: int | None) -> list[_Busy]:
    """Times joined wherever the gap between two is no longer than this; None joins all."""
    merged: list[_Busy] = []
    for first, end, count in times:
        if merged and (longest_gap is None or first - merged[-1][1] <= longest_gap):
            before = merged.pop()
            merged.append((before[0], max(before[1], end), before[2] + count))
        else:
            merged.append((first, end, count))
    return merged


def _side_by_side(times: list[_Busy], x0: float, room: float) -> Iterable[Stretch]:
    least = min(LEAST_SHARE, 1 / len(times))
    total = sum(count for _, _, count in times)
    shares = [max(least, count / total) for _, _, count in times]
    for (first, end, _), share in zip(times, shares, strict=True):
        width = room * share / sum(shares)
        yield Stretch(Day(first), Day(end), x0, x0 + width)
        x0 += width + FOLD_PX
