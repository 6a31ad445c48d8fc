"""What a lane looks like: its name, its events in rows, and what has no row heaped beneath them."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.density import Columns, Heap, heap_marks
from viewer.scene.event_row import arrows, event_marks, event_words, mark_alone
from viewer.scene.lane_rooms import LaneRoom
from viewer.scene.lanes import Filled, Lane, without
from viewer.scene.marks import Line, Mark, OfEvent, OfLane, OfMore, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.timescale import TimeScale
from viewer.scene.typography import BODY, SMALL
from viewer.story.events import EventId
from viewer.view.visible import SeenEvent, Visible
from viewer.words import said_number, say

NAMES_X = 20.0
NAMES_PX = 96.0
TWO_LINES_PX = 38.0  # a lane lower than this has its name and its counts side by side
TRIANGLE_X = 8.0
TRIANGLE_PX = 7.0
SPACE_PX = 6.0
HEAP_GAP_PX = 2.0  # above and beneath a heap


class LanePen(Struct, frozen=True):
    """What lanes are drawn with."""

    visible: Visible
    scale: TimeScale
    columns: Columns
    pencil: Pencil


def open_lane(filled: Filled, room: LaneRoom, pen: LanePen) -> Iterator[Mark]:
    """The events of a lane, those without a row heaped beneath the others."""
    if room.heap_px:
        heap = Heap(
            columns=pen.columns, times=filled.lane.times, hidden=filled.hidden, ids=filled.hidden_ids,
            shown=(*filled.shown, *filled.lane.beside), y=room.y1 - HEAP_GAP_PX, height=room.heap_px - 2 * HEAP_GAP_PX,
        )  # fmt: skip
        yield from heap_marks(heap, pen.pencil.theme)
    for row, event in filled.placed:
        yield from event_marks(event, pen.visible, room.middle_of(row), room.row_px, pen.scale, pen.pencil)
    for row, event in filled.placed:
        yield from event_words(event, room.middle_of(row), room.row_px, pen.pencil)


def closed_lane(lane: Lane, room: LaneRoom, pen: LanePen) -> Iterator[Mark]:
    """The marks of all events on one line, short ones over long ones and the chosen one over all; or a heap of them."""
    events = lane.asking
    if lane.is_dense:
        events = [(number, event) for number, event in events if number == lane.chosen]
        shown = [number for number, _ in events]
        hidden = without(lane.in_view, shown)
        heap = Heap(
            columns=pen.columns, times=lane.times, hidden=hidden, ids=[lane.times.ids[number] for number in hidden],
            shown=shown, y=room.y1 - HEAP_GAP_PX, height=room.height - 2 * HEAP_GAP_PX,
        )  # fmt: skip
        yield from heap_marks(heap, pen.pencil.theme)
    for _, event in sorted(events, key=lambda each: (each[1].seen.selected, each[1].mark.x0 - each[1].mark.x1)):
        x, width = event.mark.x0, event.mark.x1 - event.mark.x0
        yield Rect(x=x, y=room.y, width=width, height=room.height, subject=OfEvent(event.seen.event.id))
        yield from mark_alone(event.seen, pen.visible, room.middle_of(0), pen.scale, pen.pencil)


def lane_arrows(events: Iterator[tuple[SeenEvent, float]], pen: LanePen) -> Iterator[Mark]:
    """Arrows beside the bars, each told with its line, that go on beyond the view."""
    for seen, y in events:
        yield from arrows(seen, y, pen.scale, pen.pencil)


def lane_name(name: str, count: int, hidden: tuple[EventId, ...], room: LaneRoom, pencil: Pencil) -> Iterator[Mark]:
    """The lane's name with the number of its events, and how many of them are only heaped: beneath it, or beside it."""
    theme, right, name_y = pencil.theme, NAMES_X + NAMES_PX, _name_y(hidden, room)
    two_lines = _has_two_lines(hidden, room)
    more_y = name_y + 16 if two_lines else name_y
    yield Rect(x=0, y=room.y, width=right, height=room.height, subject=OfLane(name))
    more = say("+{n} more", n=said_number(len(hidden)))
    beside = "" if hidden and not two_lines else said_number(count)
    taken = pencil.width(beside or more, SMALL) + SPACE_PX
    text = pencil.text(NAMES_X, name_y, name, BODY, theme.soft, most=NAMES_PX - taken)
    yield text
    if beside:
        yield pencil.text(text.x + text.width + SPACE_PX, name_y, beside, SMALL, theme.soft)
    if hidden:
        more_x = NAMES_X if two_lines else text.x + text.width + SPACE_PX
        yield from more_door(more_x, more_y, more, hidden, pencil)


def more_door(x: float, y: float, words: str, events: tuple[EventId, ...], pencil: Pencil) -> Iterator[Mark]:
    """How many events are not to be seen, as a door to them."""
    text = pencil.text(x, y, words, SMALL, pencil.theme.accent)
    yield Rect(x=x - 2, y=y - 12, width=text.width + 4, height=16, subject=OfMore(events))
    yield text


def _has_two_lines(hidden: tuple[EventId, ...], room: LaneRoom) -> bool:
    return bool(hidden) and room.height >= TWO_LINES_PX


def _name_y(hidden: tuple[EventId, ...], room: LaneRoom) -> float:
    """The baseline of a lane's name."""
    y = room.y + room.height / 2 + 4
    return y - 8 if _has_two_lines(hidden, room) else y


def lane_handle(closed: bool, hidden: tuple[EventId, ...], room: LaneRoom, pencil: Pencil) -> Line:
    """What shows that a lane can be opened or closed: it points down to what is open, right from what is closed."""
    x, y, half = TRIANGLE_X, _name_y(hidden, room) - 4, TRIANGLE_PX / 2
    corners = (
        ((x, y - half), (x + TRIANGLE_PX * 0.8, y), (x, y + half)) if closed
        else ((x - 1, y - half * 0.8), (x - 1 + TRIANGLE_PX, y - half * 0.8), (x - 1 + half, y + half))
    )  # fmt: skip
    return Line(points=corners, closed=True, fill=pencil.theme.soft)
