"""What holds on the ground at one point of the story, what has changed there, and what comes later."""

from collections.abc import Iterable, Iterator
from math import inf
from typing import Generic, TypeVar

from msgspec import Struct

from viewer.story.dates import Day
from viewer.story.events import Event, EventId
from viewer.story.ground import Area, Holder, Holds, Leg, Strip, Unplaced
from viewer.story.sources import ClaimId
from viewer.story.story import Story
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import ViewState

Ground = TypeVar("Ground", Strip, Area)
Thing = TypeVar("Thing", Leg, Unplaced)


class SeenGround(Struct, Generic[Ground], frozen=True, kw_only=True):
    """A strip or an area, and who is said to hold it."""

    thing: Ground
    holders: tuple[Holder, ...]  # by now; none: nobody is said to; several: the claims contradict each other
    later_holders: tuple[Holder, ...] = ()  # who is said to hold it later, where that is asked for
    changed: bool  # by the chosen event
    later: bool = False  # it does not hold yet, and is shown because that is asked for

    @property
    def claim(self) -> ClaimId:
        """What it rests on: the claim of who holds it, else that of the ground itself."""
        return self.holders[0].claim if self.holders else self.thing.claim


class Seen(Struct, Generic[Thing], frozen=True, kw_only=True):
    """A leg, or a thing without a position."""

    thing: Thing
    changed: bool  # by the chosen event
    later: bool = False  # it does not hold yet, and is shown because that is asked for

    @property
    def claim(self) -> ClaimId:
        """What it rests on."""
        return self.thing.claim


class Moment:
    """The point of the story as of which the ground is shown: a date, the chosen event, or the last one."""

    def __init__(self, story: Story, state: ViewState) -> None:
        self._story, self._shows_later = story, state.later
        self._selected = chosen_event(state)
        self._chosen = self._selected if state.at is None else None  # the one whose place in the story tells what holds
        self.dated_by: Event | Day | None = state.at
        if state.at is None:
            self.dated_by = (
                story.event[self._chosen] if self._chosen else max(reversed(story.events), key=last_day, default=None)
            )

    def ground(self, things: Iterable[Ground]) -> Iterator[SeenGround[Ground]]:
        """The strips or areas that are to be seen, each with those who hold it."""
        for thing in things:
            later = self._comes_later(thing.holds)
            if self._has(thing.holds) or (later and self._shows_later):
                holders = tuple(_one_a_side(holder for holder in thing.holders if self._has(holder.holds)))
                newly_held = any(self._changed(holder.holds) for holder in holders)
                yield SeenGround(
                    thing=thing, holders=holders, changed=newly_held or self._changed(thing.holds), later=later,
                    later_holders=tuple(
                        holder
                        for holder in thing.holders
                        if self._shows_later and self._comes_later(holder.holds)
                    ),
                )  # fmt: skip

    def things(self, things: Iterable[Thing]) -> Iterator[Seen[Thing]]:
        """The legs, or things without a position, that are to be seen."""
        for thing in things:
            later = self._comes_later(thing.holds)
            if self._has(thing.holds) or (later and self._shows_later):
                yield Seen(thing=thing, changed=self._changed(thing.holds), later=later)

    def _has(self, holds: Holds) -> bool:
        """Whether something holds now."""
        return self._come(holds.since) and not (holds.until and self._over(holds.until))

    def _comes_later(self, holds: Holds) -> bool:
        """Whether something is still to come."""
        return not self._come(holds.since)

    def _changed(self, holds: Holds) -> bool:
        """Whether the chosen event brought it about, whichever day is in view."""
        return holds.since == self._selected

    def _come(self, event: EventId) -> bool:
        """By the order of the story where an event is chosen; by a date, once the event has surely happened."""
        if self._chosen:
            return self._story.rank[event] <= self._story.rank[self._chosen]
        return last_day(self._story.event[event]) <= self.day

    def _over(self, event: EventId) -> bool:
        if self._chosen:
            return self._story.rank[event] < self._story.rank[self._chosen]
        return last_day(self._story.event[event]) < self.day

    @property
    def day(self) -> float:
        """The day as of which the ground is shown; without end where nothing is dated."""
        match self.dated_by:
            case None:
                return inf
            case Event():
                return last_day(self.dated_by)
            case _:
                return self.dated_by


def chosen_event(state: ViewState) -> EventId | None:
    """The event that is chosen, itself or by one of its claims."""
    match state.selection:
        case OneEvent(event) | OneClaim(event, _):
            return event
        case Nothing():
            return None


def last_day(event: Event) -> float:
    """The day by which an event is surely there; where its end is unknown, that by which it had begun."""
    day = event.when.latest if event.when.latest is not None else event.when.start.latest
    return -inf if day is None else day


def _one_a_side(holders: Iterable[Holder]) -> Iterable[Holder]:
    """Of each side the holder that is named last: a later one takes over from an earlier one of its own side."""
    return {holder.side: holder for holder in holders}.values()
