"""Which stretches of time the timeline shows, and which it folds because nothing happens in them."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from viewer.story.dates import Day, Span

PAD_RATIO = 0.05  # free time about the events of a stretch, as a ratio of all busy time


class Times(Struct, frozen=True):
    """Days that are shown, from the start of `first` to that of `end`, and how many events they hold."""

    first: Day
    end: Day
    count: int


def busy_times(spans: Iterable[Span]) -> tuple[Times, ...]:
    """The times in which something happens, with free time about them, in order; () where nothing does.

    A gap longer than all that happens together parts two of them.
    """
    known = sorted(span.known for span in spans)
    together = _merged((Times(first, Day(last + 1), 1) for first, last in known), longest_gap=0)
    total = sum(each.end - each.first for each in together)
    pad = max(1, round(PAD_RATIO * sum(each.end - each.first for each in _merged(together, longest_gap=total))))
    parted = _merged(together, longest_gap=total)
    return tuple(_merged((Times(Day(t.first - pad), Day(t.end + pad), t.count) for t in parted), longest_gap=0))


def unfolded_times(busy: Sequence[Times], days: Iterable[Day]) -> tuple[Times, ...]:
    """The same times, joined wherever one of these days lies between two of them."""
    joined: list[Times] = []
    for times in busy:
        if joined and any(joined[-1].end <= day < times.first for day in days):
            times = _joined(joined.pop(), times)
        joined.append(times)
    return tuple(joined)


def linear_time(busy: Sequence[Times]) -> tuple[Times, ...]:
    """All of the times and what is between them as one, for a scale without folds."""
    return tuple(_merged(busy, longest_gap=None))


def _merged(times: Iterable[Times], longest_gap: int | None) -> list[Times]:
    """Times, which are in order, joined wherever the gap between two is no longer than this; None joins all."""
    merged: list[Times] = []
    for each in times:
        if merged and (longest_gap is None or each.first - merged[-1].end <= longest_gap):
            each = _joined(merged.pop(), each)
        merged.append(each)
    return merged


def _joined(before: Times, after: Times) -> Times:
    return Times(before.first, max(before.end, after.end), before.count + after.count)
