"""The timeline: lanes of events over an axis whose quiet stretches are folded."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from viewer.scene.asked import MOST_SPARSE
from viewer.scene.axis import AXIS_PX, axis_marks
from viewer.scene.density import Columns
from viewer.scene.lane_marks import (
    NAMES_PX,
    NAMES_X,
    LanePen,
    closed_lane,
    lane_arrows,
    lane_handle,
    lane_name,
    more_door,
    open_lane,
)
from viewer.scene.lane_rooms import LaneRoom, lane_rooms, lanes_with_room
from viewer.scene.lanes import Filled, Lane, lane_in_view
from viewer.scene.marks import Line, Mark, OfFold, Pen, Rect, Scene
from viewer.scene.moment_line import LABEL_PX, moment_door, moment_handle, moment_line
from viewer.scene.pencil import Align, Pencil
from viewer.scene.telling import shown_label
from viewer.scene.timescale import TimeScale, scale_of
from viewer.scene.typography import BODY, TINY
from viewer.scene.undated import undated_events, undated_frame, undated_width
from viewer.story.events import EventId
from viewer.view.visible import Visible
from viewer.words import noted, said_number, say

MARGIN_PX = 20.0
TOP_PX = 8.0
NAMES_GAP_PX = 8.0  # between the lanes' names and what is right of them
LEAST_TIME_PX = 40.0  # of width, for the time on however narrow a sheet
LEFT_OUT_PX = 18.0  # of height, to say how many events are on lanes without room
SHOWN_PX = 84.0  # of width, left of the axis, for how many events pass the filters
NO_EVENTS = noted("no events")


class TimelineSheet(Struct, frozen=True):
    """What lies where on the sheet, in logical px."""

    width: float
    top: float
    axis_y: float
    undated_px: float  # of width, for events without a date; 0: there are none
    scale: TimeScale
    whole: TimeScale  # the same with all time in view

    @property
    def left(self) -> float:
        """Where what is right of the lanes' names begins."""
        return self.scale.x0 - self.undated_px


class LaneInRoom(Struct, frozen=True):
    """A lane with its events in rows, and where it lies."""

    filled: Filled
    room: LaneRoom
    closed: bool

    @property
    def hidden(self) -> tuple[EventId, ...]:
        """The events that are only counted beside the lane's name."""
        return () if self.closed else self.filled.hidden_ids


def timeline_sheet(visible: Visible, width: float, height: float) -> TimelineSheet:
    """The sheet of a view, with the scale on which its time lies."""
    undated_px = undated_width(width) if visible.chronicle.has_undated else 0.0
    x0 = NAMES_X + NAMES_PX + NAMES_GAP_PX + undated_px
    x1 = max(width - MARGIN_PX, x0 + LEAST_TIME_PX)
    busy, state = visible.chronicle.busy, visible.state
    whole = scale_of(busy, x0, x1, state.folded, unfolded=state.unfolded)
    scale = scale_of(busy, x0, x1, state.folded, unfolded=state.unfolded, period=state.period)
    top = TOP_PX if state.at is None else TOP_PX + LABEL_PX
    return TimelineSheet(width, top, height - AXIS_PX, undated_px, scale, whole)


def layout_timeline(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    """The timeline on a sheet of the given size, in logical px."""
    sheet = timeline_sheet(visible, width, height)
    pen = LanePen(visible, sheet.scale, Columns(sheet.scale), pencil)
    lanes, left_out = _lanes(visible, sheet, pencil)
    marks = (
        *moment_line(visible, sheet.scale, sheet.axis_y, pencil),
        *(mark for lane in lanes for mark in _events(lane, pen)),
        *_grounds(sheet, pencil),
        *_frames(lanes, visible, sheet, pencil),
        *_arrows(lanes, pen),
        *_left_out(left_out, visible, sheet, pencil),
        *_shown(visible, sheet, pencil),
        *_axis(visible, sheet, pencil),
        *moment_door(visible, sheet.scale, sheet.axis_y, pencil),
    )
    handles = (
        *(lane_handle(lane.closed, lane.hidden, lane.room, pencil) for lane in lanes),
        *moment_handle(visible, sheet.scale, sheet.axis_y, pencil),
    )
    return Scene(width=width, height=height, background=pencil.theme.sheet, marks=marks, handles=handles)


def _lanes(visible: Visible, sheet: TimelineSheet, pencil: Pencil) -> tuple[list[LaneInRoom], list[Lane]]:
    """The lanes from top to bottom, and those for which there is no height."""
    names, closed = visible.chronicle.lanes, visible.state.closed_lanes
    lanes = [lane_in_view(name, visible, sheet.scale, pencil) for name in names]
    wanted = [None if lane.name in closed else _rows_wanted(lane, visible, sheet, pencil) for lane in lanes]
    height = sheet.axis_y - sheet.top
    fit = lanes_with_room(wanted, height)
    if fit < len(lanes):
        fit = lanes_with_room(wanted, height - LEFT_OUT_PX)
        height -= LEFT_OUT_PX
    rooms = lane_rooms(wanted[:fit], sheet.top, height)
    placed = [
        LaneInRoom(lane.filled(room.rows), room, lane.name in closed) for lane, room in zip(lanes, rooms, strict=False)
    ]
    return placed, lanes[fit:]


def _rows_wanted(lane: Lane, visible: Visible, sheet: TimelineSheet, pencil: Pencil) -> int:
    """How many rows a lane asks for: as many as with all time in view, so that lanes stay as high as they are."""
    if sheet.scale.is_whole:
        return lane.rows_wanted
    if lane.times.count > MOST_SPARSE:
        return lane.times.count
    return max(lane.rows_wanted, lane_in_view(lane.name, visible, sheet.whole, pencil).rows_wanted)


def _events(lane: LaneInRoom, pen: LanePen) -> Iterator[Mark]:
    if lane.closed:
        return closed_lane(lane.filled.lane, lane.room, pen)
    return open_lane(lane.filled, lane.room, pen)


def _grounds(sheet: TimelineSheet, pencil: Pencil) -> Iterator[Mark]:
    """Plain ground left and right of the time in view, over what runs out of it."""
    for x, end in ((0.0, sheet.scale.x0), (sheet.scale.x1, sheet.width)):
        yield Rect(x=x, y=0, width=end - x, height=sheet.axis_y, fill=pencil.theme.sheet)


def _frames(lanes: Sequence[LaneInRoom], visible: Visible, sheet: TimelineSheet, pencil: Pencil) -> Iterator[Mark]:
    """Lines between lanes, their names, and what has no place in time."""
    for number, lane in enumerate(lanes):
        if number:
            line = ((MARGIN_PX, lane.room.y), (sheet.width - MARGIN_PX, lane.room.y))
            yield Line(points=line, pen=Pen(pencil.theme.faint))
        count = lane.filled.lane.times.count
        yield from lane_name(lane.filled.lane.name, count, lane.hidden, lane.room, pencil)
        if not lane.closed:
            yield from undated_events(lane.filled, lane.room, sheet.left, sheet.undated_px, pencil)
    if sheet.undated_px:
        yield from undated_frame(sheet.left, sheet.undated_px, sheet.axis_y, pencil)


def _arrows(lanes: Sequence[LaneInRoom], pen: LanePen) -> Iterator[Mark]:
    for lane in lanes:
        if lane.closed:
            events = ((event.seen, lane.room.middle_of(0)) for _, event in lane.filled.lane.asking)
        else:
            events = ((event.seen, lane.room.middle_of(row)) for row, event in lane.filled.placed)
        yield from lane_arrows(events, pen)


def _left_out(lanes: Sequence[Lane], visible: Visible, sheet: TimelineSheet, pencil: Pencil) -> Iterator[Mark]:
    """Above the axis, how many events stand in lanes for which there is no height."""
    hidden = tuple(visible.events[place].event.id for lane in lanes for place in lane.times.all_places)
    if hidden:
        yield from more_door(NAMES_X, sheet.axis_y - 5, say("+{n} more", n=said_number(len(hidden))), hidden, pencil)


def _shown(visible: Visible, sheet: TimelineSheet, pencil: Pencil) -> Iterator[Mark]:
    """How many events pass the filters, left of the axis; and that there are none."""
    words = shown_label(visible)
    for number, line in enumerate(pencil.wrapped(words, TINY, SHOWN_PX)):
        yield pencil.text(NAMES_X, sheet.axis_y + 12 + 13 * number, line, TINY, pencil.theme.ink)
    if not visible.events:
        x, y = (sheet.scale.x0 + sheet.scale.x1) / 2, (sheet.top + sheet.axis_y) / 2
        yield pencil.text(x, y, say(NO_EVENTS), BODY, pencil.theme.soft, align=Align.CENTRE)


def _axis(visible: Visible, sheet: TimelineSheet, pencil: Pencil) -> Iterator[Mark]:
    """The axis with its folds as doors, dotted where one is cut off; without a date nothing is on it."""
    scale, y = sheet.scale, sheet.axis_y
    if not visible.chronicle.busy:
        yield Line(points=((scale.x0, y), (scale.x1, y)), pen=Pen(pencil.theme.ink, 1.2))
        return
    yield from axis_marks(visible, scale, scale.x0, scale.x1, y, pencil)
    for fold in scale.cut_folds:
        yield Rect(x=fold.x0, y=y - 2, width=fold.x1 - fold.x0, height=4, fill=pencil.theme.sheet)
        yield Line(points=((fold.x0, y), (fold.x1, y)), pen=Pen(pencil.theme.ink, 1.2, (1, 4)))
    for fold in (*scale.folds, *scale.cut_folds):
        x0, x1 = max(fold.x0, scale.x0), min(fold.x1, scale.x1)
        yield Rect(x=x0, y=y - 14, width=x1 - x0, height=40, subject=OfFold(fold.first, fold.end))
