"""The events of a view in the order of time, lane by lane, so that those of a period are found without asking each."""

from bisect import bisect_left, bisect_right
from collections.abc import Mapping, Sequence
from functools import cached_property
from itertools import accumulate

from msgspec import Struct

from viewer.story.clock import Clock
from viewer.story.dates import Span, SpanKind, civil
from viewer.story.events import Event, EventId
from viewer.view.folding import Times, busy_times

NO_YEAR = "XXXX"
MOMENT_DAYS = 1e-6  # an event that lasts no time counts as so long, so that periods share a moment with it


def has_date(span: Span) -> bool:
    """Whether a span can stand on a timeline: "some year", written XXXX, cannot.

    >>> from viewer.story.edtf import parse_edtf
    >>> has_date(parse_edtf("XXXX-12-XX")), has_date(parse_edtf("202X"))
    (False, True)
    """
    return span.kind is not SpanKind.SINGLE or NO_YEAR not in span.edtf


class LaneTimes(Struct, frozen=True, kw_only=True, dict=True):
    """The dated events of one lane, in the order in which they begin; moments are in days, as a `Period` has them."""

    places: tuple[int, ...]  # of each event, which of all the view's events it is
    ids: tuple[EventId, ...]
    starts: tuple[float, ...]
    ends: tuple[float, ...]
    latest: tuple[float, ...]  # the latest end of an event and all before it
    sorted_ends: tuple[float, ...]
    undated: tuple[int, ...]  # which of the view's events have no date

    @property
    def count(self) -> int:
        """How many events the lane has, dated or not."""
        return len(self.places) + len(self.undated)

    @cached_property
    def number(self) -> Mapping[EventId, int]:
        """The numbers of the dated events by their ids."""
        return {event: number for number, event in enumerate(self.ids)}

    @property
    def all_places(self) -> tuple[int, ...]:
        """Which of the view's events the lane has, dated or not."""
        return (*self.places, *self.undated)

    def between(self, start: float, end: float) -> list[int]:
        """The numbers, from 0 in this lane, of the events that share a moment with a period, in order."""
        return [*self.running_at(start), *range(bisect_left(self.starts, start), bisect_left(self.starts, end))]

    def running_at(self, moment: float) -> list[int]:
        """The numbers of the events that began before a moment and are not over."""
        some = range(bisect_right(self.latest, moment), bisect_left(self.starts, moment))
        return [number for number in some if self.ends[number] > moment]

    def counts(self, moments: Sequence[float]) -> list[int]:
        """How many events share a moment with the time from each of these moments to the next."""
        begun = [bisect_left(self.starts, moment) for moment in moments]
        over = [bisect_right(self.sorted_ends, moment) for moment in moments]
        return [before_end - before for before, before_end in zip(over, begun[1:], strict=False)]


class Chronicle(Struct, frozen=True, dict=True):
    """The events of a view, which lanes they are on, and when things happen; worked out when it is first asked."""

    events: tuple[Event, ...]
    lanes: tuple[str, ...]

    @cached_property
    def by_lane(self) -> dict[str, LaneTimes]:
        """The events of each lane."""
        members: dict[str, list[int]] = {lane: [] for lane in self.lanes}
        for place, event in enumerate(self.events):
            members[event.lane].append(place)
        return {lane: _lane_times(self.events, places) for lane, places in members.items()}

    @cached_property
    def busy(self) -> tuple[Times, ...]:
        """The times in which something happens."""
        return busy_times(event.when for event in self.events if has_date(event.when))

    @cached_property
    def inferred_years(self) -> frozenset[int]:
        """The years in which events end for which no source states the year."""
        latest = (event.when.latest for event in self.events if "year" in event.inferred)
        return frozenset(civil(day)[0] for day in latest if day is not None)

    @cached_property
    def clocks(self) -> frozenset[Clock]:
        """The times of day that sources tell."""
        return frozenset(clock for event in self.events for clock in event.when.clocks)

    @cached_property
    def has_undated(self) -> bool:
        """Whether an event has no date."""
        return any(lane.undated for lane in self.by_lane.values())

    @property
    def is_timed(self) -> bool:
        """Whether a source tells the time of day of anything."""
        return bool(self.clocks)


def _lane_times(events: Sequence[Event], places: Sequence[int]) -> LaneTimes:
    known = sorted((*events[place].when.known_moments, place) for place in places if has_date(events[place].when))
    starts = tuple(start for start, _, _ in known)
    ends = tuple(max(end, start + MOMENT_DAYS) for start, end, _ in known)
    return LaneTimes(
        places=tuple(place for _, _, place in known),
        ids=tuple(events[place].id for _, _, place in known),
        starts=starts,
        ends=ends,
        latest=tuple(accumulate(ends, max)),
        sorted_ends=tuple(sorted(ends)),
        undated=tuple(place for place in places if not has_date(events[place].when)),
    )
