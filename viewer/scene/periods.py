"""Which part of the timeline comes into view when it is zoomed, dragged or asked for: from px of the sheet to a period.

None stands for all of the time, as in the state of the view.
"""

from msgspec.structs import replace

from viewer.scene.pieces import FOLD_PX, extent, shares
from viewer.scene.timescale import ROUNDING, TimeScale
from viewer.story.dates import Span
from viewer.view.chronicle import has_date
from viewer.view.state import Period
from viewer.view.visible import Visible

LEAST_DAYS = 2.0  # across the sheet; closer up, days would look as if the sources told their hours
LEAST_TIMED_DAYS = 2 / 24  # where they do
AROUND_RATIO = 3.0  # how much more than an event comes into view around it
LEAST_AROUND_DAYS = 12.0
LEAST_AROUND_TIMED_DAYS = 1.0
SPARE_RATIO = 0.08  # of the sheet, that stays free beside what is brought into view


def least_days(visible: Visible) -> float:
    """How many days lie across the sheet at the closest."""
    return LEAST_TIMED_DAYS if visible.chronicle.is_timed else LEAST_DAYS


def zoomed_period(scale: TimeScale, factor: float, x: float, closest_days: float = LEAST_DAYS) -> Period | None:
    """The period in which stretches are so many times as wide, and the moment at x stays there."""
    busy_px = scale.busy_px * factor
    if factor > 1:
        busy_px = min(busy_px, max(_closest(scale, scale.to_moment(x), closest_days), scale.busy_px))
    return _aimed(scale, busy_px, scale.to_moment(x), x)


def panned_period(scale: TimeScale, dx: float) -> Period | None:
    """The period after what is seen was dragged so many px to the right."""
    return _aimed(scale, scale.busy_px, scale.to_moment(scale.x0), scale.x0 + dx)


def period_around(scale: TimeScale, span: Span) -> Period | None:
    """The period that shows an event of this span amid some time around it; without a date, what is in view."""
    if not has_date(span):
        return panned_period(scale, 0.0)
    first, end = span.known_moments
    part = extent(scale.times, Period(first, max(end, first + ROUNDING)))
    middle_x = (scale.to_x(first) + scale.to_x(end)) / 2
    middle = scale.to_moment(middle_x)
    room = (scale.x1 - scale.x0) / AROUND_RATIO - FOLD_PX * part.folds
    closest = _closest(scale, middle, LEAST_AROUND_TIMED_DAYS if span.clocks else LEAST_AROUND_DAYS)
    busy_px = min(max(room, 0.0) / part.share, closest) if part.share else closest
    return _aimed(scale, busy_px, middle, (scale.x0 + scale.x1) / 2)


def period_with(scale: TimeScale, span: Span) -> Period | None:
    """The period in view, moved no farther than needed for an event of this span to be in it."""
    if not has_date(span):
        return panned_period(scale, 0.0)
    x0, x1 = (scale.to_x(moment) for moment in span.known_moments)
    spare = SPARE_RATIO * (scale.x1 - scale.x0)
    left, right = scale.x0 + spare, scale.x1 - spare
    if x1 < left or (x0 < left and x1 - x0 <= right - left):
        return panned_period(scale, left - x0)
    if x0 > right or (x1 > right and x1 - x0 <= right - left):
        return panned_period(scale, max(right - x1, left - x0))
    return panned_period(scale, 0.0)


def allowed_period(scale: TimeScale, period: Period, closest_days: float = LEAST_DAYS) -> Period | None:
    """A period that was asked for, as far as it can be shown: no closer than allowed, and not beyond all time."""
    part = extent(scale.times, period)
    middle = (period.start + period.end) / 2
    if not part.share:
        return panned_period(scale, 0.0)
    busy_px = (scale.x1 - scale.x0 - FOLD_PX * part.folds) / part.share
    closest = _closest(scale, middle, closest_days)
    if busy_px > closest:
        return _aimed(scale, closest, middle, (scale.x0 + scale.x1) / 2)
    return _aimed(scale, busy_px, period.start, scale.x0)


def _closest(scale: TimeScale, moment: float, least_days: float) -> float:
    """The `busy_px` at which so few days lie across the sheet, in the stretch that is nearest to a moment."""
    stretches = zip(scale.times, shares(scale.times), strict=True)
    nearest, share = min(stretches, key=lambda each: max(each[0].first - moment, moment - each[0].end, 0))
    return (scale.x1 - scale.x0) / least_days * (nearest.end - nearest.first) / share


def _aimed(scale: TimeScale, busy_px: float, moment: float, x: float) -> Period | None:
    """The period in which a moment lies at x; at either end of all time, the sheet ends with it."""
    if busy_px <= scale.whole_px * (1 + ROUNDING):
        return None
    near = replace(scale, busy_px=busy_px, moment=moment, at_x=x)
    first, end = scale.times[0].first, scale.times[-1].end
    if near.to_x(first) > scale.x0:
        near = replace(near, moment=first, at_x=scale.x0)
    elif near.to_x(end) < scale.x1:
        near = replace(near, moment=end, at_x=scale.x1)
    return Period(near.to_moment(scale.x0), near.to_moment(scale.x1))
