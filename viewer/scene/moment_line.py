"""The date in view on the timeline: a line through the lanes, a handle on the axis, and the day in words."""

from collections.abc import Iterator

from viewer.scene.marks import Line, Mark, OfMoment, Pen, Rect, Text
from viewer.scene.pencil import Align, Pencil
from viewer.scene.timescale import TimeScale
from viewer.scene.typography import SMALL_STRONG
from viewer.story.date_words import said_day
from viewer.view.visible import Visible

LABEL_PX = 15.0  # of height above the lanes, for the day in words
HANDLE_PX = 6.0  # half of its width
REACH_PX = 12.0  # beside it a press still takes it


def moment_line(visible: Visible, scale: TimeScale, axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """A line at the date in view, where that is one day; beneath what happens."""
    x = _x(visible, scale)
    if x is not None:
        top = LABEL_PX + 2 if visible.state.at is not None else 0.0
        yield Line(points=((x, top), (x, axis_y)), pen=Pen(pencil.theme.accent, 1, (2, 3)), subject=OfMoment())


def moment_door(visible: Visible, scale: TimeScale, axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """Where the date is taken hold of; and which day it is, where that is not the day of the chosen event."""
    x = _x(visible, scale)
    if visible.state.at is not None:
        yield _label(visible, scale, pencil)
    if x is not None:
        yield Rect(x=x - REACH_PX, y=axis_y - 2, width=2 * REACH_PX, height=24, subject=OfMoment())


def moment_handle(visible: Visible, scale: TimeScale, axis_y: float, pencil: Pencil) -> Iterator[Mark]:
    """What shows that the date can be dragged."""
    x = _x(visible, scale)
    if x is not None:
        corners = ((x, axis_y + 1), (x + HANDLE_PX, axis_y + 10), (x - HANDLE_PX, axis_y + 10))
        yield Line(points=corners, closed=True, fill=pencil.theme.accent)


def _x(visible: Visible, scale: TimeScale) -> float | None:
    """Where the middle of the day lies; None where it is out of view, or no day."""
    if visible.day_in_view is None:
        return None
    x = scale.to_x(visible.day_in_view + 0.5)
    return x if scale.x0 <= x <= scale.x1 else None


def _label(visible: Visible, scale: TimeScale, pencil: Pencil) -> Text:
    """The day in words above its line; at the edge of the view, with an arrow, where it lies beyond."""
    assert visible.state.at is not None
    x, words = scale.to_x(visible.state.at + 0.5), said_day(visible.state.at)
    if x < scale.x0:
        words = f"← {words}"
    elif x > scale.x1:
        words = f"{words} →"
    half = pencil.width(words, SMALL_STRONG) / 2
    x = max(min(x, scale.x1 - half), scale.x0 + half)
    return pencil.text(
        x, LABEL_PX - 2, words, SMALL_STRONG, pencil.theme.accent, align=Align.CENTRE, subject=OfMoment()
    )
