"""The words on a page: the quotes that speak for an event, or the list of events, as large as there is room for."""

from viewer.scene.claims_column import set_claims
from viewer.scene.flow import Flow
from viewer.scene.marks import OfClaim, OfReading, Scene
from viewer.scene.page_heading import MARGIN_PX
from viewer.scene.pencil import Pencil
from viewer.scene.source_card import set_events
from viewer.story.events import Event
from viewer.view.visible import Visible

LARGER = (1.5, 1.4, 1.3, 1.2, 1.1, 1.0)  # times as large as on screen; a page is read from far off
TOP_PX, BOTTOM_PX = 16.0, 8.0


def layout_quotes(visible: Visible, width: float, most: float, pencil: Pencil) -> Scene:
    """A sheet as high as the words need it, but not higher than `most` px; what has no room is counted."""
    for larger in LARGER:
        flow = Flow(pencil, MARGIN_PX, TOP_PX, width - 2 * MARGIN_PX, larger)
        if visible.selected is None:
            is_told = set_events(flow, visible, most)
        else:
            set_claims(flow, visible, visible.selected, most - BOTTOM_PX)
            is_told = _tells_most(flow, visible, visible.selected)
        if is_told:
            break
    height = min(flow.y + BOTTOM_PX, most)
    return Scene(width=width, height=height, background=pencil.theme.page, marks=tuple(flow.marks))


def _tells_most(flow: Flow, visible: Visible, event: Event) -> bool:
    """Whether the claims that speak for an event are set, and what sides agree on where that is what is looked at."""
    shown = {mark.subject for mark in flow.marks}
    agreed = visible.state.agreed and any(claim.id in visible.story.agreed_claims for claim in event.claims)
    return all(OfClaim(claim.id) in shown for claim in visible.marked_claims) and (
        not agreed or any(isinstance(subject, OfReading) for subject in shown)
    )
