"""What of a story is in view: resolved once, so that layouts only place it."""

from collections.abc import Iterable, Iterator
from functools import cached_property

from msgspec import Struct
from msgspec.structs import replace

from viewer.story.corridor import Road
from viewer.story.dates import Day
from viewer.story.events import Event
from viewer.story.ground import Area, Leg, Strip, Unplaced
from viewer.story.sources import Claim, Source
from viewer.story.story import Story
from viewer.view.chronicle import Chronicle
from viewer.view.moment import Moment, Seen, SeenGround, chosen_event
from viewer.view.search import passing
from viewer.view.selection import OneClaim
from viewer.view.state import ViewState


class SeenEvent(Struct, frozen=True, kw_only=True):
    """An event as the view shows it."""

    event: Event
    selected: bool
    faded: bool  # no claim of it is shown full
    sides: tuple[str, ...]  # two or more where they speak of one matter; else ()


class SeenClaim(Struct, frozen=True, kw_only=True):
    """A claim as the view shows it."""

    claim: Claim
    side: str  # "" takes none
    chain: tuple[str, ...]  # names: the speaker, then through whom, nearest first
    selected: bool
    faded: bool


class Visible(Struct, frozen=True, kw_only=True, dict=True):
    """A story and a view of it, resolved."""

    story: Story
    state: ViewState
    events: tuple[SeenEvent, ...]  # those that pass the filters
    chronicle: Chronicle  # the same events by lane and time
    road: Road | None  # the one that is drawn straightened; None: the story has none
    strips: tuple[SeenGround[Strip], ...]
    areas: tuple[SeenGround[Area], ...]
    legs: tuple[Seen[Leg], ...]
    unplaced: tuple[Seen[Unplaced], ...]
    moment: Event | Day | None  # the event or the date as of which the ground is shown; None: nothing is dated

    @cached_property
    def selected(self) -> Event | None:
        """The chosen event, or that of the chosen claim."""
        chosen = chosen_event(self.state)
        return self.story.event[chosen] if chosen else None

    @cached_property
    def chosen(self) -> SeenEvent | None:
        """The same event as the view shows it, even where filters keep it from the timeline."""
        return next(_seen_events(self.story, self.state, (self.selected,))) if self.selected else None

    @property
    def hidden_events(self) -> int:
        """How many events the filters keep from the timeline."""
        return len(self.story.events) - len(self.events)

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
        return year in self.story.inferred_years

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

    @property
    def source(self) -> Source | None:
        """The source whose text is open: the one asked for, else that of what is chosen, else the story's first."""
        if self.state.document:
            return self.story.source[self.state.document]
        if self.marked_claims:
            return self.story.source[self.marked_claims[0].quote.source]
        return next(iter(self.story.sources), None)

    def faded(self, claim: Claim) -> bool:
        """Whether a claim is none of those that are shown full: of the account chosen, or of what several sides say."""
        return not _is_full(self.story, self.state, claim)


def look(story: Story, state: ViewState, before: Visible | None = None) -> Visible:
    """What of the story the view shows; from the view before it is taken over what cannot have changed."""
    if before is not None and before.story is story and state == _timeline_changed(before.state, state):
        return replace(before, state=state)
    if before is not None and before.story is story and state == filters_changed(before.state, state):
        return _sifted(before, state)
    moment = Moment(story, state)
    strips, legs = tuple(moment.ground(story.strips)), tuple(moment.things(story.legs))
    chronicle = _chronicle(story, state, before)
    return Visible(
        story=story,
        state=state,
        events=tuple(_seen_events(story, state, chronicle.events)),
        chronicle=chronicle,
        road=_road_of(story, state, (*strips, *legs)),
        strips=strips,
        areas=tuple(moment.ground(story.areas)),
        legs=legs,
        unplaced=tuple(moment.things(story.unplaced)),
        moment=moment.dated_by,
    )


def road_in_view(story: Story, state: ViewState) -> Road | None:
    """The road that is drawn straightened; None where the story has none."""
    if len(story.roads) < 2:
        return story.road
    moment = Moment(story, state)
    return _road_of(story, state, (*moment.ground(story.strips), *moment.things(story.legs)))


def _road_of(story: Story, state: ViewState, things: Iterable[SeenGround[Strip] | Seen[Leg]]) -> Road | None:
    """The road that was asked for; else that of what the chosen event changed; else the main one."""
    changed = (seen.thing.road for seen in things if seen.changed)
    return next((story.road_by_id[road] for road in (state.road, *changed) if road in story.road_by_id), story.road)


def filters_changed(state: ViewState, after: ViewState) -> ViewState:
    """A state in which the filters of events alone are as in another one: the words sought and the hidden lanes."""
    return replace(state, hidden_lanes=after.hidden_lanes, words=after.words)


def _sifted(before: Visible, state: ViewState) -> Visible:
    """A view with other filters; an event that was in it is seen as it was."""
    story, seen = before.story, {each.event.id: each for each in before.events}
    chronicle = _chronicle(story, state, before)
    anew = _seen_events(story, state, (event for event in chronicle.events if event.id not in seen))
    seen.update((each.event.id, each) for each in anew)
    return replace(before, state=state, events=tuple(seen[event.id] for event in chronicle.events), chronicle=chronicle)


def _timeline_changed(state: ViewState, after: ViewState) -> ViewState:
    """A state in which the timeline alone is as in another one: its period, folds and closed lanes."""
    return replace(
        state, period=after.period, folded=after.folded, unfolded=after.unfolded, closed_lanes=after.closed_lanes
    )


def _chronicle(story: Story, state: ViewState, before: Visible | None) -> Chronicle:
    """The events that pass the filters; those of the view before where it has the same filters."""
    if before is not None and before.story is story:
        filters, same = (state.hidden_lanes, state.words), (before.state.hidden_lanes, before.state.words)
        if filters == same:
            return before.chronicle
    return Chronicle(passing(story, state), tuple(lane for lane in story.lanes if lane not in state.hidden_lanes))


def _is_full(story: Story, state: ViewState, claim: Claim) -> bool:
    if state.agreed:
        return claim.id in story.agreed_claims
    return state.account in ("", story.side_of(claim))


def _seen_events(story: Story, state: ViewState, events: Iterable[Event]) -> Iterator[SeenEvent]:
    chosen = chosen_event(state)
    for event in events:
        opposed = {side for dispute in story.disputes(event).values() for side in dispute}
        yield SeenEvent(
            event=event,
            selected=event.id == chosen,
            faded=not any(_is_full(story, state, claim) for claim in event.claims),
            sides=tuple(side for side in story.sides if side in opposed),
        )
