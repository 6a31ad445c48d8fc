"""How the view moves: each move takes a view of a story and gives the next."""

from msgspec.structs import replace

from viewer.story.events import EventId
from viewer.story.sources import ClaimId
from viewer.story.story import Story
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import Layout, ViewState


def selected(state: ViewState, story: Story, event: EventId) -> ViewState:
    """The event is chosen, and its date comes into view."""
    return replace(state, selection=OneEvent(event), at=None) if event in story.event else state


def claim_selected(state: ViewState, story: Story, claim: ClaimId) -> ViewState:
    """One claim is chosen, and with it its event."""
    event = story.event_of.get(claim)
    return state if event is None else replace(state, selection=OneClaim(event, claim), at=None)


def deselected(state: ViewState, story: Story) -> ViewState:
    """Nothing is chosen."""
    return replace(state, selection=Nothing(), at=None)


def stepped(state: ViewState, story: Story, steps: int) -> ViewState:
    """The event so many steps later (earlier if negative); stays at the ends, enters from the near end."""
    if not story.events:
        return state
    match state.selection:
        case OneEvent(event) | OneClaim(event, _) if event in story.rank:
            rank = story.rank[event] + steps
        case _:
            rank = 0 if steps > 0 else len(story.events) - 1
    rank = min(max(rank, 0), len(story.events) - 1)
    return selected(state, story, story.events[rank].id)


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
    return replace(state, account=side if side in story.sides else "")


def layout_chosen(state: ViewState, story: Story, layout: Layout) -> ViewState:
    """The corridor canvas draws the road straightened, or as a map."""
    return replace(state, layout=layout)


def folding_chosen(state: ViewState, story: Story, folded: bool) -> ViewState:
    """Quiet stretches of the timeline are folded, or shown at their length."""
    return replace(state, folded=folded)


def kept(state: ViewState, story: Story) -> ViewState:
    """The same view of a story that was read again; what is gone from it is let go."""
    state = account_chosen(state, story, state.account)
    match state.selection:
        case OneClaim(event, claim) if story.event_of.get(claim) != event:
            return kept(replace(state, selection=OneEvent(event)), story)
        case OneEvent(event) if event not in story.event:
            return deselected(state, story)
    return state
