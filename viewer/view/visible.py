"""What of a story is in view: resolved once, so that layouts only place it."""

from collections.abc import Iterator
from functools import cached_property
from math import inf
from typing import Generic, TypeVar

from msgspec import Struct

from viewer.story.dates import Day, civil
from viewer.story.events import Event, EventId
from viewer.story.ground import Holder, Holds, Leg, Strip, Unplaced
from viewer.story.sources import Claim
from viewer.story.story import Story
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import ViewState

Thing = TypeVar("Thing", Leg, Unplaced)


class SeenEvent(Struct, frozen=True, kw_only=True):
    """An event as the view shows it."""

    event: Event
    selected: bool
    faded: bool  # the chosen account does not speak of it
    sides: tuple[str, ...]  # two or more where they speak of one matter; else ()


class SeenClaim(Struct, frozen=True, kw_only=True):
    """A claim as the view shows it."""

    claim: Claim
    side: str  # "" takes none
    chain: tuple[str, ...]  # names: the speaker, then through whom, nearest first
    selected: bool
    faded: bool


class SeenStrip(Struct, frozen=True, kw_only=True):
    """A strip that holds, and who is said to hold it by now."""

    strip: Strip
    holder: Holder | None
    changed: bool  # by the chosen event


class Seen(Struct, Generic[Thing], frozen=True, kw_only=True):
    """A leg, or a thing without a position, that holds."""

    thing: Thing
    changed: bool  # by the chosen event


class Visible(Struct, frozen=True, kw_only=True, dict=True):
    """A story and a view of it, resolved."""

    story: Story
    state: ViewState
    events: tuple[SeenEvent, ...]
    strips: tuple[SeenStrip, ...]
    legs: tuple[Seen[Leg], ...]
    unplaced: tuple[Seen[Unplaced], ...]
    moment: Event | Day | None  # the event or the date as of which the ground is shown; None: nothing is dated

    @cached_property
    def selected(self) -> Event | None:
        """The chosen event, or that of the chosen claim."""
        chosen = chosen_event(self.state)
        return self.story.event[chosen] if chosen else None

    @cached_property
    def marked_claims(self) -> tuple[Claim, ...]:
        """The claims whose quotes are marked in the documents: the chosen one, else those that speak for the event."""
        match self.state.selection:
            case OneClaim(_, claim):
                return (self.story.claim[claim],)
        return self.story.leading_claims(self.selected) if self.selected else ()

    @property
    def day_in_view(self) -> Day | None:
        """The date in view, where it is one known day."""
        if self.state.at is not None:
            return self.state.at
        event = self.selected
        return event.when.earliest if event and event.when.is_day else None

    def year_is_inferred(self, year: int) -> bool:
        """Whether no event that ends in a year has the year from its source."""
        latest = ((event, event.when.latest) for event in self.story.events)
        of_year = [event for event, day in latest if day is not None and civil(day)[0] == year]
        return bool(of_year) and all("year" in event.inferred for event in of_year)

    def seen_claim(self, claim: Claim) -> SeenClaim:
        """A claim as the view shows it."""
        names = (self.story.voice[voice].name for voice in (claim.said_by, *claim.through))
        return SeenClaim(
            claim=claim,
            side=self.story.side_of(claim),
            chain=tuple(names),
            selected=isinstance(self.state.selection, OneClaim) and self.state.selection.claim == claim.id,
            faded=self.faded(claim),
        )

    def faded(self, claim: Claim) -> bool:
        """Whether a claim belongs to another account than the one chosen."""
        return bool(self.state.account) and self.story.side_of(claim) != self.state.account


def look(story: Story, state: ViewState) -> Visible:
    """What of the story the view shows."""
    moment = _Moment(story, state)
    return Visible(
        story=story,
        state=state,
        events=tuple(_seen_events(story, state)),
        strips=tuple(_seen_strips(story, moment)),
        legs=tuple(Seen(thing=leg, changed=moment.changed(leg.holds)) for leg in story.legs if moment.has(leg.holds)),
        unplaced=tuple(
            Seen(thing=thing, changed=moment.changed(thing.holds))
            for thing in story.unplaced
            if moment.has(thing.holds)
        ),
        moment=moment.dated_by,
    )


def chosen_event(state: ViewState) -> EventId | None:
    """The event that is chosen, itself or by one of its claims."""
    match state.selection:
        case OneEvent(event) | OneClaim(event, _):
            return event
        case Nothing():
            return None


class _Moment:
    """The point of the story as of which the ground is shown: a date, the chosen event, or the last one."""

    def __init__(self, story: Story, state: ViewState) -> None:
        self._story = story
        self._chosen = chosen_event(state) if state.at is None else None
        self.dated_by: Event | Day | None = state.at
        if state.at is None:
            self.dated_by = (
                story.event[self._chosen] if self._chosen else max(reversed(story.events), key=_last_day, default=None)
            )

    def has(self, holds: Holds) -> bool:
        """Whether something holds now."""
        return self._come(holds.since) and not (holds.until and self._over(holds.until))

    def changed(self, holds: Holds) -> bool:
        """Whether the chosen event brought it about."""
        return holds.since == self._chosen

    def _come(self, event: EventId) -> bool:
        """By the order of the story where an event is chosen; by a date, once the event has surely happened."""
        if self._chosen:
            return self._story.rank[event] <= self._story.rank[self._chosen]
        return _last_day(self._story.event[event]) <= self._day

    def _over(self, event: EventId) -> bool:
        if self._chosen:
            return self._story.rank[event] < self._story.rank[self._chosen]
        return _last_day(self._story.event[event]) < self._day

    @property
    def _day(self) -> float:
        match self.dated_by:
            case None:
                return inf
            case Event():
                return _last_day(self.dated_by)
            case _:
                return self.dated_by


def _last_day(event: Event) -> float:
    """The day by which an event is surely there; where its end is unknown, that by which it had begun."""
    day = event.when.latest if event.when.latest is not None else event.when.start.latest
    return -inf if day is None else day


def _seen_events(story: Story, state: ViewState) -> Iterator[SeenEvent]:
    chosen = chosen_event(state)
    for event in story.events:
        sides = {story.side_of(claim) for claim in event.claims}
        opposed = {side for dispute in story.disputes(event).values() for side in dispute}
        yield SeenEvent(
            event=event,
            selected=event.id == chosen,
            faded=bool(state.account) and state.account not in sides,
            sides=tuple(side for side in story.sides if side in opposed),
        )


def _seen_strips(story: Story, moment: _Moment) -> Iterator[SeenStrip]:
    for strip in story.strips:
        if moment.has(strip.holds):
            holder = strip.holder if strip.holder and moment.has(strip.holder.holds) else None
            newly_held = holder is not None and moment.changed(holder.holds)
            yield SeenStrip(strip=strip, holder=holder, changed=newly_held or moment.changed(strip.holds))
