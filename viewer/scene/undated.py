"""A part of the timeline left of all time, for events of which no source tells when they happened."""

from collections.abc import Iterator

from viewer.scene.event_row import FADED, title_font
from viewer.scene.lane_rooms import LaneRoom
from viewer.scene.lanes import Filled
from viewer.scene.marks import Disc, Line, Mark, OfEvent, Pen, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.typography import SMALL
from viewer.view.visible import SeenEvent
from viewer.words import noted, say

UNDATED_PX = 168.0
UNDATED_RATIO = 0.2  # of the sheet, at the most
GAP_PX = 18.0  # to where time begins
DISC_PX = 6.0
HEADING = noted("no date known")


def undated_width(width: float) -> float:
    """How much of a sheet of this width the part takes, with the gap beside it."""
    return min(UNDATED_PX, UNDATED_RATIO * width) + GAP_PX


def undated_events(filled: Filled, room: LaneRoom, x: float, width: float, pencil: Pencil) -> Iterator[Mark]:
    """The events of a lane that have no date, in the rows from its first."""
    for row, seen in enumerate(filled.undated):
        yield from _event(seen, room.middle_of(row), room.row_px, x, width - GAP_PX, pencil)


def undated_frame(x: float, width: float, axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """What the part is, and a line between it and time."""
    right, theme = x + width - GAP_PX / 2, pencil.theme
    yield Line(points=((right, 4), (right, axis_y)), pen=Pen(theme.rule, 1, (1, 3)))
    yield pencil.text(x, axis_y + 20, say(HEADING), SMALL, theme.soft, most=width - GAP_PX)


def _event(seen: SeenEvent, y: float, row_px: float, x: float, width: float, pencil: Pencil) -> Iterator[Mark]:
    theme, opacity = pencil.theme, FADED if seen.faded else 1.0
    center, words_x = x + DISC_PX + 1, x + 2 * DISC_PX + 8
    yield Rect(x=x, y=y - row_px / 2, width=width, height=row_px, subject=OfEvent(seen.event.id))
    if seen.selected:
        yield Disc(x=center, y=y, radius_px=DISC_PX + 3, pen=Pen(theme.accent, 2), fills=(theme.sheet,))
    yield Disc(x=center, y=y, radius_px=DISC_PX, pen=Pen(theme.mark, 1.5, (2, 2)), opacity=opacity)
    words = seen.event.title
    yield pencil.text(words_x, y + 4, words, title_font(seen), theme.ink, most=x + width - words_x, opacity=opacity)
