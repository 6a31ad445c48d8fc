"""The card of the chosen event: when, what, and who says so."""

from math import inf

from viewer.scene.claims_column import CLAIM_GAP_PX, set_claims
from viewer.scene.flow import Flow
from viewer.scene.marks import Scene
from viewer.scene.pencil import Pencil
from viewer.scene.typography import BODY, SMALL, TINY, TITLE
from viewer.scene.wording import date_label, inferred_label
from viewer.story.date_words import said
from viewer.story.events import Event
from viewer.view.visible import Visible

MARGIN_PX = 26.0


def layout_card(visible: Visible, width: float, pencil: Pencil, height: float = inf) -> Scene:
    """The chosen event and its claims, as high as they need; claims for which there is no room are counted."""
    flow = Flow(pencil, MARGIN_PX, 18, width - 2 * MARGIN_PX)
    if visible.selected is None:
        flow.text("Choose an event to read who says so.", BODY, pencil.theme.soft)
    else:
        _heading(flow, visible.selected)
        set_claims(flow, visible, visible.selected, height)
    flow.skip(12)
    height = min(height, round(flow.y))
    return Scene(width=width, height=height, background=pencil.theme.page, marks=tuple(flow.marks))


def _heading(flow: Flow, event: Event) -> None:
    theme = flow.pencil.theme
    words = f"{date_label(event)} · {said(event.when)}" if event.words else said(event.when)
    flow.text(words, BODY, theme.soft)
    flow.text(event.title, TITLE, theme.ink)
    if event.inferred:
        flow.skip(4)
        flow.chips([(inferred_label(event.inferred), theme.soft)], TINY)
    if event.note:
        flow.skip(4)
        flow.text(event.note, SMALL, theme.soft)
    flow.skip(CLAIM_GAP_PX)
