"""How the view moves: each move takes a view of a story and gives the next."""

from bisect import bisect_left
from math import isfinite
from typing import Any

from msgspec.structs import replace

from viewer.story.dates import Day
from viewer.story.events import EventId
from viewer.story.sources import ClaimId, SourceId
from viewer.story.story import Story
from viewer.view.chronicle import has_date
from viewer.view.moment import Moment
from viewer.view.search import passing
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import Frame, Layout, Period, Region, Stretch, ViewState
from viewer.view.visible import road_in_view


def selected(state: ViewState, story: Story, event: EventId) -> ViewState:
    """The event is chosen, and its date comes into view."""
    if event not in story.event:
        return state
    return _moved(state, story, selection=OneEvent(event), at=None, document=None)


def claim_selected(state: ViewState, story: Story, claim: ClaimId) -> ViewState:
    """One claim is chosen, and with it its event."""
    event = story.event_of.get(claim)
    if event is None:
        return state
    return _moved(state, story, selection=OneClaim(event, claim), at=None, document=None)


def deselected(state: ViewState, story: Story) -> ViewState:
    """Nothing is chosen."""
    return _moved(state, story, selection=Nothing(), at=None)


def stepped(state: ViewState, story: Story, steps: int) -> ViewState:
    """The event so many steps later (earlier if negative); stays at the ends, enters from the near end.

    Only events that pass the filters count; from one that does not, the first step leads to the next that does.
    """
    events = passing(story, state)
    if not events:
        return state
    match state.selection:
        case OneEvent(event) | OneClaim(event, _) if event in story.rank:
            rank = bisect_left(events, story.rank[event], key=lambda each: story.rank[each.id])
            is_between = rank == len(events) or events[rank].id != event
            rank += steps - (is_between and steps > 0)
        case _:
            rank = 0 if steps > 0 else len(events) - 1
    rank = min(max(rank, 0), len(events) - 1)
    return selected(state, story, events[rank].id)


def claim_stepped(state: ViewState, story: Story, steps: int) -> ViewState:
    """The next claim of the chosen event (the previous if negative), round and round."""
    match state.selection:
        case OneEvent(event):
            place = -1 if steps > 0 else 0
        case OneClaim(event, claim):
            place = [each.id for each in story.event[event].claims].index(claim)
        case Nothing():
            return stepped(state, story, steps)
    claims = story.event[event].claims
    return claim_selected(state, story, claims[(place + steps) % len(claims)].id)


def account_chosen(state: ViewState, story: Story, side: str) -> ViewState:
    """One side's account is shown full and the rest faded; "" shows all."""
    return replace(state, account=side if side in story.sides else "", agreed=False)


def agreed_chosen(state: ViewState, story: Story) -> ViewState:
    """What several sides say is shown full and the rest faded; all is shown where they agree on nothing."""
    return replace(state, account="", agreed=bool(story.agreed_claims))


def document_chosen(state: ViewState, story: Story, source: SourceId) -> ViewState:
    """The text of another source is open, until something else is chosen."""
    return replace(state, document=source) if source in story.source else state


def uncovered_chosen(state: ViewState, story: Story, uncovered: bool) -> ViewState:
    """Sentences that no claim quotes are pointed out, or they are not."""
    return replace(state, uncovered=uncovered)


def layout_chosen(state: ViewState, story: Story, layout: Layout) -> ViewState:
    """The corridor canvas draws the road straightened, or as a map; what is in view stays so."""
    if layout is state.layout:
        return state
    return replace(state, layout=layout, frame=_other_frame(state, story))


def _other_frame(state: ViewState, story: Story) -> Frame | None:
    """The same part of the corridor, as the other layout counts."""
    road, frame = road_in_view(story, state), state.frame
    if road is None or frame is None:
        return None
    if isinstance(frame, Stretch):
        lat, lon = road.projection.to_degrees(*road.point_at(frame.chainage_km, frame.offset_km))
        return Region(lat=lat, lon=lon, width_km=frame.width_km)
    station = road.locate(frame.lat, frame.lon)
    if frame.width_km >= road.length_km:
        return None
    half_km = frame.width_km / 2
    chainage_km = min(max(station.chainage_km, half_km), road.length_km - half_km)
    return Stretch(chainage_km=chainage_km, offset_km=0.0, width_km=frame.width_km)


def framed(state: ViewState, story: Story, frame: Frame | None) -> ViewState:
    """A part of the corridor comes into view; None brings all of it."""
    return replace(state, frame=frame)


def road_chosen(state: ViewState, story: Story, road: str) -> ViewState:
    """Another road is drawn straightened, all of it; "" leaves that to what is chosen."""
    return replace(state, road=road if road in story.road_by_id else "", frame=None)


def later_chosen(state: ViewState, story: Story, later: bool) -> ViewState:
    """What comes later than the date in view is shown, too, or it is not."""
    return replace(state, later=later)


def folding_chosen(state: ViewState, story: Story, folded: bool) -> ViewState:
    """Quiet stretches of the timeline are folded, all of them, or shown at their length."""
    return replace(state, folded=folded, unfolded=())


def unfolded(state: ViewState, story: Story, day: Day) -> ViewState:
    """The quiet stretch that holds a day is shown at its length."""
    return state if day in state.unfolded else replace(state, unfolded=tuple(sorted((*state.unfolded, day))))


def period_chosen(state: ViewState, story: Story, period: Period | None) -> ViewState:
    """A part of the timeline comes into view; None brings all of it."""
    return replace(state, period=period)


def dated(state: ViewState, story: Story, day: Day) -> ViewState:
    """The ground is shown as of a day; what is chosen stays chosen."""
    return _moved(state, story, at=day)


def day_stepped(state: ViewState, story: Story, days: int) -> ViewState:
    """The ground is shown as of some days later than it is (earlier if negative)."""
    day = Moment(story, state).day
    return dated(state, story, Day(round(day) + days)) if isfinite(day) else state


def whole(state: ViewState, story: Story) -> ViewState:
    """Nothing is chosen, and all of the story is in view."""
    return replace(deselected(state, story), period=None, frame=None)


def lane_toggled(state: ViewState, story: Story, lane: str) -> ViewState:
    """A lane becomes one thin row without words, or has them again."""
    return replace(state, closed_lanes=_with(state.closed_lanes, story, lane, lane not in state.closed_lanes))


def lane_hidden(state: ViewState, story: Story, lane: str, hidden: bool) -> ViewState:
    """The events of a lane are not shown, or are shown again."""
    return replace(state, hidden_lanes=_with(state.hidden_lanes, story, lane, hidden))


def _with(lanes: tuple[str, ...], story: Story, lane: str, among: bool) -> tuple[str, ...]:
    """Lanes of the story, in its order, with one of them among these or not."""
    return tuple(each for each in story.lanes if (among if each == lane else each in lanes))


def words_sought(state: ViewState, story: Story, words: str) -> ViewState:
    """Only events that have all these words are shown; "" shows all."""
    return replace(state, words=words)


def returned(state: ViewState, story: Story, before: ViewState) -> ViewState:
    """The view as it was before words were sought."""
    return kept(replace(before, words=""), story)


def _moved(state: ViewState, story: Story, **changes: Any) -> ViewState:
    """A view in which something else is chosen; a stretch stays in view as long as its road does."""
    after = replace(state, **changes)
    if isinstance(state.frame, Stretch) and road_in_view(story, after) is not road_in_view(story, state):
        return replace(after, frame=None)
    return after


def kept(state: ViewState, story: Story) -> ViewState:
    """The same view of a story that was read again; what is gone from it is let go."""
    state = agreed_chosen(state, story) if state.agreed else account_chosen(state, story, state.account)
    if state.document not in story.source:
        state = replace(state, document=None)
    if state.road not in ("", *story.road_by_id):
        state = road_chosen(state, story, "")
    state = _timeline_kept(state, story)
    match state.selection:
        case OneClaim(event, claim) if story.event_of.get(claim) != event:
            return kept(replace(state, selection=OneEvent(event)), story)
        case OneEvent(event) if event not in story.event:
            return deselected(state, story)
    road = road_in_view(story, state)
    gone = isinstance(state.frame, Stretch) and (road is None or state.frame.chainage_km > road.length_km)
    return replace(state, frame=None) if gone else state


def _timeline_kept(state: ViewState, story: Story) -> ViewState:
    """The same part of the timeline, as long as something happens in it, with the lanes that are left."""
    closed, hidden = (
        tuple(lane for lane in lanes if lane in story.lanes) for lanes in (state.closed_lanes, state.hidden_lanes)
    )
    state = replace(state, closed_lanes=closed, hidden_lanes=hidden)
    known = (event.when.known for event in story.events if has_date(event.when))
    period = state.period
    if period is None or any(first < period.end and period.start < last + 1 for first, last in known):
        return state
    return replace(state, period=None)
