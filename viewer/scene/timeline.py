"""The timeline: lanes of events over an axis whose quiet stretches are folded."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.axis import AXIS_PX, axis_marks
from viewer.scene.event_row import Labelled, event_marks, labelled
from viewer.scene.marks import Line, Mark, Pen, Scene
from viewer.scene.pencil import Pencil
from viewer.scene.rows import rows
from viewer.scene.timescale import TimeScale, scale_for
from viewer.scene.typography import BODY, SMALL
from viewer.view.visible import Visible

LANE_NAMES_PX = 104.0
MARGIN_PX = 20.0
TOP_PX = 8.0
ROW_PX = 27.0
LEAST_ROW_PX = 19.0  # closer rows could not be read
TWO_LINES_PX = 38.0  # a lane lower than this has its name and its count side by side
LEAST_TIME_PX = 40.0  # of width, for the time on however narrow a sheet
ROW_GAP_PX = 14.0  # between two events in one row


class Lane(Struct, frozen=True):
    """The events of a lane, each with the row in which it covers none of the others."""

    name: str
    placed: tuple[tuple[int, Labelled], ...]

    @property
    def height_rows(self) -> int:
        """How many rows the lane needs; an empty lane keeps one."""
        return max((row for row, _ in self.placed), default=0) + 1


def layout_timeline(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    """The timeline on a sheet of the given size, in logical px."""
    x0 = LANE_NAMES_PX + MARGIN_PX
    x1 = max(width - MARGIN_PX, x0 + LEAST_TIME_PX)
    scale = scale_for((seen.event.when for seen in visible.events), x0, x1, visible.state.folded)
    axis_y = height - AXIS_PX
    most_rows = max(1, int((axis_y - TOP_PX) // LEAST_ROW_PX))
    lanes = [_lane(name, visible, scale, most_rows, pencil) for name in visible.story.lanes]
    marks = [
        *_date_in_view(visible, scale, axis_y, pencil),
        *_lane_marks(lanes[:most_rows], visible, width, axis_y, scale, pencil),
        *_left_out(lanes[most_rows:], axis_y, pencil),
        *axis_marks(visible, scale, x0, x1, axis_y, pencil),
    ]
    return Scene(width=width, height=height, background=pencil.theme.sheet, marks=tuple(marks))


def _lane(name: str, visible: Visible, scale: TimeScale, most_rows: int, pencil: Pencil) -> Lane:
    room = scale.x0, scale.x1
    events = [labelled(seen, scale, room, pencil) for seen in visible.events if seen.event.lane == name]
    numbers = rows([(each.x0, each.x1) for each in events], ROW_GAP_PX, most_rows)
    return Lane(name, tuple(zip(numbers, events, strict=True)))


def _lane_marks(
    lanes: list[Lane], visible: Visible, width: float, axis_y: float, scale: TimeScale, pencil: Pencil
) -> Iterator[Mark]:
    """The lanes from top to bottom; rows for which there is no height are counted beside the lane's name."""
    row_px, most_rows = _rows_that_fit(lanes, axis_y - TOP_PX)
    y = TOP_PX
    for lane in lanes:
        if y > TOP_PX:
            yield Line(points=((MARGIN_PX, y), (width - MARGIN_PX, y)), pen=Pen(pencil.theme.faint))
        shown = min(lane.height_rows, most_rows)
        hidden = sum(row >= shown for row, _ in lane.placed)
        yield from _lane_name(lane.name, hidden, y, shown * row_px, pencil)
        for row, event in lane.placed:
            if row < shown:
                yield from event_marks(event, visible, y + (row + 0.5) * row_px, row_px, scale, pencil)
        y = round(y + shown * row_px)


def _rows_that_fit(lanes: list[Lane], height: float) -> tuple[float, int]:
    """How high a row is, and how many rows a lane may have."""
    counts = [lane.height_rows for lane in lanes]
    row_px = min(ROW_PX, max(height / max(sum(counts), 1), LEAST_ROW_PX))
    most = max(counts, default=1)
    while most > 1 and sum(min(count, most) for count in counts) * row_px > height:
        most -= 1
    return row_px, most


def _lane_name(name: str, hidden: int, y: float, height: float, pencil: Pencil) -> Iterator[Mark]:
    """The lane's name at half its height; how many events are left out beneath it, in a low lane beside it."""
    middle, most, beneath = y + height / 2 + 4, LANE_NAMES_PX - 8, height >= TWO_LINES_PX
    count = f"+{hidden} more" if hidden else ""
    if count and not beneath:
        most -= pencil.width(count, SMALL) + 6
    name_y, count_y = (middle - 8, middle + 8) if count and beneath else (middle, middle)
    lane = pencil.text(MARGIN_PX, name_y, name, BODY, pencil.theme.soft, most=most)
    count_x = MARGIN_PX if beneath else lane.x + lane.width + 6
    yield lane
    if count:
        yield pencil.text(count_x, count_y, count, SMALL, pencil.theme.accent)


def _left_out(lanes: list[Lane], axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """Beside the axis, how many events stand in lanes for which there is no height."""
    hidden = sum(len(lane.placed) for lane in lanes)
    if hidden:
        yield pencil.text(MARGIN_PX, axis_y + 20, f"+{hidden} more", SMALL, pencil.theme.accent)


def _date_in_view(visible: Visible, scale: TimeScale, axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """A line at the date in view, where that is one day."""
    day = visible.day_in_view
    if day is not None:
        x = scale.to_x(day + 0.5)
        yield Line(points=((x, 0), (x, axis_y)), pen=Pen(pencil.theme.accent, 1, (2, 3)))
