"""What happened, when and on which lane, by which claims."""

from typing import NewType

from msgspec import Struct

from viewer.story.dates import Span
from viewer.story.sources import Claim

EventId = NewType("EventId", str)


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
    """Sorts what happened: by the earliest day that is known, else by the latest; then by how early it was over."""
    earliest, latest = when.earliest, when.latest
    first = earliest if earliest is not None else latest
    last = latest if latest is not None else float("inf")
    return (float("-inf") if first is None else first, last)
