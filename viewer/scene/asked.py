"""Which events of a lane are asked whether their words have room: all, or some of very many."""

from bisect import bisect_left
from itertools import islice, pairwise
from math import floor

from viewer.scene.timescale import TimeScale
from viewer.view.chronicle import LaneTimes

MOST_SPARSE = 48  # events in view, of which each is asked
MOST_ASKED = 30  # of more of them, or one in a bucket
BUCKET_PX = 80.0  # of which first one in so many px is asked
LOOKBACK_PX = 420.0  # left of the view; what lies there holds its place, so that rows stay while time is dragged
SPREAD_BACK_PX = 240.0  # the same among very many events, whose words are short
MOST_RUNNING = 24  # events that began before that, which are asked, too


def left_of_view(times: LaneTimes, scale: TimeScale) -> list[int]:
    """What is over where the view begins: all of it if that is little, else the last of it, from a place in time."""
    start = scale.to_moment(scale.x0)
    if len(times.places) <= MOST_SPARSE:
        return [number for number, end in enumerate(times.ends) if end <= start]
    origin = scale.to_x(scale.times[0].first)
    left = origin + ((scale.x0 - origin) // LOOKBACK_PX - 1) * LOOKBACK_PX
    near = times.between(scale.to_moment(left), start)
    return [number for number in near if times.ends[number] <= start][-MOST_SPARSE:]


def spread(times: LaneTimes, scale: TimeScale, chosen: int | None) -> list[int]:
    """Of very many events some, evenly over the sheet, and the same wherever it is dragged; the chosen one first.

    The sheet is parted in buckets that go with time. The first to begin in a bucket asks for words, before those of the
    buckets between it and the next whose number is as often even; then the second of each, and so on.
    """
    origin = scale.to_x(scale.times[0].first)
    first, last = (floor((x - origin) / BUCKET_PX) for x in (scale.x0 - SPREAD_BACK_PX, scale.x1))
    edges = [bisect_left(times.starts, scale.to_moment(origin + place * BUCKET_PX)) for place in range(first, last + 2)]
    buckets = [(place, range(*ends)) for place, ends in enumerate(pairwise(edges), first)]
    buckets.sort(key=lambda each: (-(each[0] & -each[0]), each[0]))
    begun = (numbers[turn] for turn in range(MOST_ASKED) for _, numbers in buckets if turn < len(numbers))
    running = times.running_at(scale.to_moment(scale.x0))[:MOST_RUNNING]
    in_view = [chosen] if chosen is not None and _shares_moment(times, chosen, scale) else []
    return list(dict.fromkeys([*in_view, *running, *islice(begun, max(MOST_ASKED, len(buckets)))]))


def _shares_moment(times: LaneTimes, number: int, scale: TimeScale) -> bool:
    return times.starts[number] < scale.to_moment(scale.x1) and scale.to_moment(scale.x0) < times.ends[number]
