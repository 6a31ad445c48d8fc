"""The timeline: lanes of events over an axis whose quiet stretches are folded."""

from collections.abc import Iterator
from dataclasses import dataclass

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
ROW_GAP_PX = 14.0  # between two events in one row


@dataclass(frozen=True, slots=True)
class Lane:
    """The events of a lane, each with the row in which it covers none of the others."""

    name: str
    placed: tuple[tuple[int, Labelled], ...]

    @property
    def height_rows(self) -> int:
        """How many rows the lane needs; an empty lane keeps one."""
        return max((row for row, _ in self.placed), default=0) + 1


def layout_timeline(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    """The timeline on a sheet of the given size, in logical px."""
    x0, x1 = LANE_NAMES_PX + MARGIN_PX, width - MARGIN_PX
    scale = scale_for((seen.event.when for seen in visible.events), x0, x1, visible.state.folded)
    lanes = [_lane(name, visible, scale, (x0, x1), pencil) for name in visible.story.lanes]
    axis_y = height - AXIS_PX
    marks = [
        *_date_in_view(visible, scale, axis_y, pencil),
        *_lane_marks(lanes, visible, width, axis_y, scale, pencil),
        *axis_marks(visible, scale, x0, x1, axis_y, pencil),
    ]
    return Scene(width=width, height=height, background=pencil.theme.sheet, marks=tuple(marks))


def _lane(name: str, visible: Visible, scale: TimeScale, room: tuple[float, float], pencil: Pencil) -> Lane:
    events = [labelled(seen, scale, room, pencil) for seen in visible.events if seen.event.lane == name]
    numbers = rows([(each.x0, each.x1) for each in events], gap=ROW_GAP_PX)
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
        yield from _lane_name(lane.name, hidden, y + shown * row_px / 2, pencil)
        for row, event in lane.placed:
            if row < shown:
                yield from event_marks(event, visible, y + (row + 0.5) * row_px, row_px, scale, pencil)
        y = round(y + shown * row_px)


def _rows_that_fit(lanes: list[Lane], height: float) -> tuple[float, int]:
    """How high a row is, and how many rows a lane may have."""
    counts = [lane.height_rows for lane in lanes]
    row_px = min(ROW_PX, max(height / sum(counts), LEAST_ROW_PX))
    most = max(counts)
    while most > 1 and sum(min(count, most) for count in counts) * row_px > height:
        most -= 1
    return row_px, most


def _lane_name(name: str, hidden: int, y: float, pencil: Pencil) -> Iterator[Mark]:
    up = 8 if hidden else 0
    yield pencil.text(MARGIN_PX, y + 4 - up, name, BODY, pencil.theme.soft, most=LANE_NAMES_PX - 8)
    if hidden:
        yield pencil.text(MARGIN_PX, y + 12, f"+{hidden} more", SMALL, pencil.theme.accent)


def _date_in_view(visible: Visible, scale: TimeScale, axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """A line at the date in view, where that is one day."""
    day = visible.day_in_view
    if day is not None:
        x = scale.to_x(day + 0.5)
        yield Line(points=((x, 0), (x, axis_y)), pen=Pen(pencil.theme.accent, 1, (2, 3)))
