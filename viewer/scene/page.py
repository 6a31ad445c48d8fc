"""Sheets that leave the program: a page composed of title, corridor, quotes and timeline, or one part; with credits."""

from collections.abc import Callable
from enum import Enum

from viewer.scene.claims_column import set_claims
from viewer.scene.corridor_map import layout_corridor
from viewer.scene.flow import Flow
from viewer.scene.marks import Font, Line, Mark, Pen, Rect, Scene, placed
from viewer.scene.pencil import Pencil
from viewer.scene.source_card import layout_card, set_events
from viewer.scene.timeline import layout_timeline
from viewer.scene.typography import SMALL
from viewer.scene.wording import accounts_label, credits, dated, story_period
from viewer.view.visible import Visible

MARGIN_PX = 26.0
HEADING = Font(27, bold=True)
SUBHEADING = Font(16)
HEADING_PX = 68.0
TIMELINE_PX = 222.0
TIMELINE_RATIO = 0.33  # of a low page's height
QUOTES_RATIO = 0.34  # of a landscape page's width


class Part(Enum):
    """What a picture shows."""

    PAGE = "page"
    TIMELINE = "timeline"
    CORRIDOR = "corridor"
    SOURCE = "source"


def layout_picture(visible: Visible, part: Part, width: float, height: float, pencil: Pencil) -> Scene:
    """A sheet of the given size with one part, or all of them, above a line of credits."""
    lines = pencil.wrapped(credits(visible), SMALL, width - 2 * MARGIN_PX)
    foot = 18 + 17 * len(lines)
    marks = list(_LAYOUTS[part](visible, width, height - foot, pencil))
    y = height - foot
    marks.append(Rect(x=0, y=y, width=width, height=foot, fill=pencil.theme.sheet))
    marks.append(Line(points=((MARGIN_PX, y), (width - MARGIN_PX, y)), pen=Pen(pencil.theme.rule)))
    for number, line in enumerate(lines):
        marks.append(pencil.text(MARGIN_PX, y + 20 + 17 * number, line, SMALL, pencil.theme.soft))
    return Scene(width=width, height=height, background=pencil.theme.sheet, marks=tuple(marks))


def _page(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
    return (_landscape if width > 1.15 * height else _portrait)(visible, width, height, pencil)


def _landscape(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
    quotes = round(width * QUOTES_RATIO)
    timeline = min(TIMELINE_PX, round(height * TIMELINE_RATIO))
    middle = height - HEADING_PX - timeline
    return [
        *_heading(visible, width, pencil),
        *placed(layout_corridor(visible, width - quotes, middle, pencil), 0, HEADING_PX),
        *placed(_quotes(visible, quotes, middle, pencil), width - quotes, HEADING_PX),
        *placed(layout_timeline(visible, width, timeline, pencil), 0, height - timeline),
    ]


def _portrait(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
    rest = height - HEADING_PX - TIMELINE_PX
    corridor = min(round(rest * 0.55), 560)
    return [
        *_heading(visible, width, pencil),
        *placed(layout_corridor(visible, width, corridor, pencil), 0, HEADING_PX),
        *placed(_quotes(visible, width, rest - corridor, pencil), 0, HEADING_PX + corridor),
        *placed(layout_timeline(visible, width, TIMELINE_PX, pencil), 0, height - TIMELINE_PX),
    ]


def _heading(visible: Visible, width: float, pencil: Pencil) -> list[Mark]:
    """The event's title and date, or the story's title and period."""
    event, theme = visible.selected, pencil.theme
    title = event.title if event else visible.story.title
    under = dated(event) if event else story_period(visible.story)
    if event:
        under = " · ".join(filter(None, (under, accounts_label(visible.chosen.sides if visible.chosen else ()))))
    most = width - 2 * MARGIN_PX
    heading = pencil.text(MARGIN_PX, 44, title, HEADING, theme.ink, most=most)
    left = most - heading.width - 16
    if pencil.width(under, SUBHEADING) <= left:
        return [heading, pencil.text(MARGIN_PX + heading.width + 16, 44, under, SUBHEADING, theme.soft)]
    return [heading, pencil.text(MARGIN_PX, 65, under, SMALL, theme.soft, most=most)]


def _quotes(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    """The claims of the chosen event; of a whole story its events."""
    flow = Flow(pencil, MARGIN_PX, 16, width - 2 * MARGIN_PX)
    if visible.selected:
        set_claims(flow, visible, visible.selected, height - 8)
    else:
        set_events(flow, visible, height)
    return Scene(width=width, height=height, background=pencil.theme.page, marks=tuple(flow.marks))


def _whole(layout: Callable[[Visible, float, float, Pencil], Scene]) -> Callable[..., list[Mark]]:
    """A part that fills the sheet."""

    def fill(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
        return list(placed(layout(visible, width, height, pencil), 0, 0))

    return fill


def _card(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    return layout_card(visible, width, pencil, height)


_LAYOUTS: dict[Part, Callable[[Visible, float, float, Pencil], list[Mark]]] = {
    Part.PAGE: _page,
    Part.TIMELINE: _whole(layout_timeline),
    Part.CORRIDOR: _whole(layout_corridor),
    Part.SOURCE: _whole(_card),
}
