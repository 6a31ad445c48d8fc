"""The card of what is chosen: an event with who says so; of a whole story the list of its events."""

from math import inf

from viewer.scene.claims_column import CLAIM_GAP_PX, set_claims
from viewer.scene.flow import Flow
from viewer.scene.marks import OfEvent, Scene
from viewer.scene.pencil import Pencil
from viewer.scene.typography import BODY, SMALL, STRONG, TINY, TITLE
from viewer.scene.wording import date_label, inferred_label
from viewer.story.date_words import said
from viewer.story.events import Event
from viewer.story.invisible import has_letters_from_the_right
from viewer.view.visible import Visible
from viewer.words import said_number, say

MARGIN_PX = 26.0
EVENT_PX = 60.0  # of height, for one more event and the line that counts the rest
LIST_PX = 6_000.0  # a list of events is never higher


def layout_card(visible: Visible, width: float, pencil: Pencil, height: float = inf) -> Scene:
    """The chosen event and its claims, as high as they need; claims for which there is no room are counted."""
    flow = Flow(pencil, MARGIN_PX, 18, width - 2 * MARGIN_PX)
    if visible.selected is None:
        flow.text(say("Choose an event to read who says so."), BODY, pencil.theme.soft)
        flow.skip(CLAIM_GAP_PX)
        set_events(flow, visible, min(height, LIST_PX))
    else:
        _heading(flow, visible.selected)
        set_claims(flow, visible, visible.selected, height)
    flow.skip(12)
    height = min(height, round(flow.y))
    return Scene(width=width, height=height, background=pencil.theme.page, marks=tuple(flow.marks))


def _heading(flow: Flow, event: Event) -> None:
    theme = flow.pencil.theme
    _set_date(flow, event)
    flow.text(event.title, TITLE, theme.ink)
    if event.inferred:
        flow.skip(4)
        flow.chips([(inferred_label(event.inferred), theme.soft)], TINY)
    if event.note:
        flow.skip(4)
        flow.text(event.note, SMALL, theme.soft)
    flow.skip(CLAIM_GAP_PX)


def _set_date(flow: Flow, event: Event) -> None:
    """The date in the source's words and in ours; words from the right apart, so that neither turns the other round."""
    words, color = ([date_label(event)] if event.words else []) + [said(event.when)], flow.pencil.theme.soft
    if has_letters_from_the_right(words[0]):
        flow.words([(run, BODY, color) for run in (words[0], "·", words[1])])
    else:
        flow.text(" · ".join(words), BODY, color)


def set_events(flow: Flow, visible: Visible, bottom: float = inf) -> bool:
    """The events of the story one beneath the other, as far down as `bottom`; what is left out is counted.

    Tells whether all had room.
    """
    events = visible.story.events
    for place, event in enumerate(events):
        if flow.y > bottom - EVENT_PX * flow.larger:
            flow.text(say("and {n} more", n=said_number(len(events) - place)), BODY, flow.pencil.theme.soft)
            return False
        top = flow.y
        flow.text(event.title, STRONG, flow.pencil.theme.ink)
        flow.text(date_label(event), BODY, flow.pencil.theme.soft)
        flow.door(top, OfEvent(event.id))
        flow.skip(8)
    return True
