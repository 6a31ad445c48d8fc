"""How dense the bar of a span is along its width: full where the span surely is, less where it may be."""

from itertools import pairwise

from msgspec import Struct

from viewer.scene.marks import Fade
from viewer.scene.theme import with_alpha
from viewer.scene.timescale import TimeScale
from viewer.story.dates import Bound, Ending, Open, Span, SpanKind

BAR_PX = 12.0  # a bar is no shorter than it is high
BEYOND_PX = 84.0  # how far a bar goes on towards an end that is open or that nobody tells
OPEN_DENSITY = 0.35  # at the tip of an open end; one that is unknown fades away
SOFT_RATIO = 0.3  # of a bar, for the soft edge of an approximate date: at every zoom, as no source says how far


class Ramp(Struct, frozen=True):
    """One end of a bar: from its tip, which has a density, to where it is full."""

    tip_x: float
    full_x: float
    tip: float = 0.0

    def at(self, x: float) -> float:
        """The density that this end leaves at x: 0…1."""
        if self.tip_x == self.full_x:
            return 1.0
        ratio = (x - self.tip_x) / (self.full_x - self.tip_x)
        return self.tip + (1 - self.tip) * min(max(ratio, 0.0), 1.0)


class Profile(Struct, frozen=True):
    """The density of a bar, 0…1, along its width."""

    points: tuple[tuple[float, float], ...]  # x in scene px and density, from left to right; straight between them

    @property
    def x0(self) -> float:
        """The left end of the bar."""
        return self.points[0][0]

    @property
    def x1(self) -> float:
        """Its right end."""
        return self.points[-1][0]

    def at(self, x: float) -> float:
        """The density at x; beyond the ends theirs."""
        for (left, low), (right, high) in pairwise(self.points):
            if x <= right:
                return low + (high - low) * min(max((x - left) / ((right - left) or 1.0), 0.0), 1.0)
        return self.points[-1][1]

    def fade(self, x0: float, x1: float, color: str, opacity: float) -> Fade:
        """A part of the bar in a colour, opaque at most to this ratio: as the whole has it there."""
        inner = [(x, density) for x, density in self.points if x0 < x < x1]
        ends = (x0, self.at(x0)), (x1, self.at(x1))
        return Fade(
            tuple(
                ((x - x0) / (x1 - x0), with_alpha(color, opacity * density))
                for x, density in (ends[0], *inner, ends[1])
            )
        )


def profile(span: Span, scale: TimeScale) -> Profile:
    """The profile of a span's bar; it may lie anywhere, on the scale or beyond it."""
    first, last = span.known_moments
    x0, x1 = scale.to_x(first), scale.to_x(last)
    spare = max(BAR_PX - (x1 - x0), 0.0) / 2
    x0, x1 = x0 - spare, x1 + spare
    soft_px = SOFT_RATIO * (x1 - x0)
    rise = _ramp(span, span.start, x0, -1, soft_px, scale)
    fall = _ramp(span, span.end, x1, 1, soft_px, scale)
    return Profile(tuple((x, min(rise.at(x), fall.at(x))) for x in _corners(rise, fall)))


def _ramp(span: Span, ending: Ending, x: float, outward: int, soft_px: float, scale: TimeScale) -> Ramp:
    """One end of a bar whose known days end at x: vague from the earliest to the latest moment that it can be."""
    if not isinstance(ending, Bound):
        return Ramp(x + outward * BEYOND_PX, x, OPEN_DENSITY if isinstance(ending, Open) else 0.0)
    is_interval = span.kind is SpanKind.INTERVAL
    about = ending.approximate if is_interval else span.approximate
    inward_px = soft_px if about else 0.0
    if is_interval and ending.latest > ending.earliest:
        inner = ending.last_moment if outward < 0 else ending.first_moment
        inward_px = max(inward_px, (x - scale.to_x(inner)) * outward)
    return Ramp(x, x - outward * inward_px)


def _corners(rise: Ramp, fall: Ramp) -> list[float]:
    """Where the density changes its course, between the tips: also where it stops rising because it falls already."""
    corners = {rise.tip_x, rise.full_x, fall.full_x, fall.tip_x}
    if rise.full_x > fall.full_x and rise.full_x != rise.tip_x and fall.full_x != fall.tip_x:
        rising, falling = ((1 - ramp.tip) / (ramp.full_x - ramp.tip_x) for ramp in (rise, fall))
        corners.add((fall.tip - falling * fall.tip_x - rise.tip + rising * rise.tip_x) / (rising - falling))
    return sorted(x for x in corners if rise.tip_x <= x <= fall.tip_x)
