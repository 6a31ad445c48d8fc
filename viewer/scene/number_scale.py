"""Numbers across a chart: how they become pixels, and where its axis has ticks."""

from collections.abc import Iterable, Iterator
from math import ceil, floor, log10

from msgspec import Struct

from viewer.scene.marks import Font
from viewer.scene.pencil import Pencil
from viewer.words import said_number

LARGEST = 1e15  # numbers beyond it are drawn at it; the checks refuse them
LEAST_SPAN = 1e-9  # of an axis, so that its steps can be written
FROM_ZERO = 0.05  # an axis begins at 0 unless its numbers lie closer together than this, as a ratio of the largest
LEAST_PX = 8.0  # that numbers have, however wide the words beside them are
TICK_GAP_PX = 18.0
POWERS = 3  # of ten, by which the finest step that is tried is smaller than the axis, and the coarsest larger


class Reach(Struct, frozen=True):
    """What one row needs: the numbers that it states, and the room that its marks take beside them."""

    low: float
    high: float
    before_px: float = 0.0
    after_px: float = 0.0


class NumberScale(Struct, frozen=True):
    """The axis: `base` lies at `x_base`, larger numbers to the right of it."""

    base: float
    x_base: float
    px_per_one: float
    x0: float  # where the axis begins, in scene px
    x1: float  # where it ends

    def to_x(self, number: float) -> float:
        """Where a number lies, in scene px; always on the axis."""
        x = self.x_base + (number - self.base) * self.px_per_one
        return min(max(x, self.x0), self.x1)

    @property
    def ends(self) -> tuple[float, float]:
        """The numbers at which the axis begins and ends."""
        return (
            self.base - (self.x_base - self.x0) / self.px_per_one,
            self.base + (self.x1 - self.x_base) / self.px_per_one,
        )


class NumberTick(Struct, frozen=True):
    """A round number on the axis."""

    x: float
    words: str


def number_scale(reaches: Iterable[Reach], x0: float, x1: float) -> NumberScale:
    """A scale from x0 to x1 px on which all of this has room, from 0 on if that lets the numbers be told apart."""
    rows = tuple(reaches)
    low, high = _range([_drawn(number) for row in rows for number in (row.low, row.high)])
    x_base = min(x0 + max(row.before_px for row in rows), (x0 + x1) / 2)
    scales = [_room_px(row.after_px, x_base, x1) / (_drawn(row.high) - low) for row in rows if _drawn(row.high) > low]
    px_per_one = min([_room_px(0.0, x_base, x1) / (high - low), *scales])
    return NumberScale(low, x_base, px_per_one, x0, x1)


def number_ticks(scale: NumberScale, font: Font, pencil: Pencil, *, whole: bool) -> Iterator[NumberTick]:
    """Round numbers whose words have room side by side; only whole ones where all that is stated is whole."""
    digit, power = _step(scale, font, pencil, whole)
    first, last = scale.ends
    start = max(first, 0.0) if scale.base >= 0 else first  # what is never below 0 has no ticks there
    step = digit * 10.0**power
    for count in range(ceil(start / step), floor(last / step) + 1):
        number = _times(count, digit, power)
        yield NumberTick(scale.to_x(number), said_number(number))


def _step(scale: NumberScale, font: Font, pencil: Pencil, whole: bool) -> tuple[int, int]:
    """The finest step whose words have room: a digit and the power of ten by which it is multiplied."""
    finest = floor(log10(scale.ends[1] - scale.ends[0])) - POWERS
    if whole:
        finest = max(finest, 0)
    steps = [(digit, power) for power in range(finest, finest + 2 * POWERS) for digit in (1, 2, 5)]
    for digit, power in steps:
        step = digit * 10.0**power
        words = [said_number(_times(floor(end / step), digit, power)) for end in scale.ends]
        if step * scale.px_per_one >= max(pencil.width(each, font) for each in words) + TICK_GAP_PX:
            return digit, power
    return steps[-1]


def _drawn(number: float) -> float:
    return max(-LARGEST, min(LARGEST, number))


def _range(numbers: list[float]) -> tuple[float, float]:
    """From where to where the axis has to reach; never nothing."""
    low, high = min(numbers), max(numbers)
    if low == high or high - low >= FROM_ZERO * max(abs(low), abs(high)):
        low, high = min(low, 0.0), max(high, 0.0)
    return low, (high if high - low >= LEAST_SPAN else low + 1.0)


def _room_px(after_px: float, x_base: float, x1: float) -> float:
    return max(x1 - x_base - after_px, LEAST_PX)


def _times(count: int, digit: int, power: int) -> float:
    """So many steps, as the number that is nearest to them."""
    if power >= 0:
        return float(count * digit * 10**power)
    return float(count * digit / 10**-power)
