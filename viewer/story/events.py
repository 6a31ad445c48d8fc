"""What happened, when and on which lane, by which claims."""

from typing import NewType

from msgspec import Struct

from viewer.story.dates import Day, Ending, Span
from viewer.story.sources import Claim

EventId = NewType("EventId", str)
NOON = 0.5  # of a day


class Event(Struct, frozen=True, kw_only=True):
    """Something that at least one claim says happened."""

    id: EventId
    title: str
    when: Span
    lane: str
    claims: tuple[Claim, ...]
    words: str = ""  # the date as the source puts it: "in late February"; "" where the source has no words for it
    inferred: tuple[str, ...] = ()  # parts of `when` that the source does not state: "year", "month", "day"
    note: str = ""  # how the span was chosen

    def __post_init__(self) -> None:
        if not self.claims:
            raise ValueError(f"event {self.id!r} rests on no claim")

    @property
    def order(self) -> tuple[float, float]:
        """Sorts events as they happened; see `story_order`."""
        return story_order(self.when)


def story_order(when: Span) -> tuple[float, float]:
    """Sorts what happened: by the earliest moment that is known, else by the latest; then by how early it was over.

    Times with different offsets are compared in UTC. A day without a time counts from its noon, so that it comes after
    every time of the day before it, wherever that was taken down, and before every time of the day after.
    """
    earliest, latest = _moment(when.earliest, when.start), _moment(when.latest, when.end)
    first = earliest if earliest is not None else latest
    return (float("-inf") if first is None else first, float("inf") if latest is None else latest)


def _moment(day: Day | None, ending: Ending) -> float | None:
    if day is None:
        return None
    return day + (ending.clock.utc_ratio if ending.clock else NOON)
