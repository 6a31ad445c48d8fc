"""Marks on a sheet: all that a painter has to know.

A scene is in logical pixels, x to the right and y down, from the sheet's top left corner. Marks are in paint order.
Colours are `#rrggbb` or `#aarrggbb`, as Qt reads them.
"""

from collections.abc import Iterable
from itertools import pairwise
from typing import assert_never

from msgspec import Struct
from msgspec.structs import replace

from viewer.story.dates import Day
from viewer.story.events import EventId
from viewer.story.sources import ClaimId

Point = tuple[float, float]


class OfEvent(Struct, frozen=True):
    """The mark stands for an event."""

    event: EventId


class OfClaim(Struct, frozen=True):
    """The mark rests on a claim."""

    claim: ClaimId


class OfReading(Struct, frozen=True):
    """The mark is what the story's author makes of claims; it leads to the first of them."""

    claim: ClaimId


class OfPlace(Struct, frozen=True):
    """The mark is reference geography: a credit stands behind it, no claim."""

    place: str


class OfRoad(Struct, frozen=True):
    """The mark leads to a road that is not in the picture."""

    road: str


class OfMore(Struct, frozen=True):
    """The mark stands for events that have no words on the sheet, or none at all."""

    events: tuple[EventId, ...]


class OfLane(Struct, frozen=True):
    """The mark opens a lane of the timeline, or closes it."""

    lane: str


class OfFold(Struct, frozen=True):
    """The mark stands for a quiet stretch that is folded, from the start of `first` to that of `end`."""

    first: Day
    end: Day


class OfMoment(Struct, frozen=True):
    """The mark stands for the date in view."""


Subject = OfEvent | OfClaim | OfReading | OfPlace | OfRoad | OfMore | OfLane | OfFold | OfMoment


class Fade(Struct, frozen=True):
    """A colour that changes along a line; positions are 0…1 of its length."""

    stops: tuple[tuple[float, str], ...]  # by position, colours with their alpha
    axis: tuple[Point, Point] | None = None  # the line, in scene px; None: from left to right of the mark

    def at(self, position: float) -> str:
        """The colour at a position; beyond the outermost stops theirs."""
        for (before, low), (after, high) in pairwise(self.stops):
            if position <= after:
                ratio = min(max((position - before) / (after - before or 1.0), 0.0), 1.0)
                return "#" + "".join(_between(low, high, ratio, digit) for digit in (1, 3, 5, 7))
        return self.stops[-1][1]

    def line(self, left: float, right: float) -> tuple[Point, Point]:
        """The line along which a mark fades that reaches from left to right; an axis without length is none."""
        if self.axis is None or self.axis[0] == self.axis[1]:
            return (left, 0.0), (right, 0.0)
        return self.axis


def _between(low: str, high: str, ratio: float, digit: int) -> str:
    """Two hexadecimal digits between those of two colours."""
    a, b = int(low[digit : digit + 2], 16), int(high[digit : digit + 2], 16)
    return f"{round(a + (b - a) * ratio):02x}"


Color = str | Fade


class Pen(Struct, frozen=True):
    """How a line is drawn; dashes and gaps are in pixels."""

    color: Color
    width_px: float = 1.0
    dash: tuple[float, ...] = ()


class Hatch(Struct, frozen=True):
    """Parallel lines over a plain fill, so that an area reads without colour."""

    background: Color
    pen: Pen
    rising: bool  # lines go up to the right, else down
    gap_px: float = 9.0  # from line to line, across the sheet
    anchor: Point = (0.0, 0.0)  # a line goes through it, and so the hatch moves with its ground


Fill = Color | Hatch


class Font(Struct, frozen=True):
    """One of the bundled typefaces."""

    size_px: int
    bold: bool = False
    serif: bool = False


class Rect(Struct, frozen=True, kw_only=True):
    """A rectangle, with rounded corners if asked."""

    x: float
    y: float
    width: float
    height: float
    fill: Fill | None = None
    pen: Pen | None = None
    radius_px: float = 0.0
    opacity: float = 1.0
    subject: Subject | None = None


class Line(Struct, frozen=True, kw_only=True):
    """A polyline, or where it is closed a filled outline, which may have holes."""

    points: tuple[Point, ...]
    holes: tuple[tuple[Point, ...], ...] = ()  # closed outlines within a closed one
    pen: Pen | None = None
    fill: Fill | None = None
    closed: bool = False
    opacity: float = 1.0
    subject: Subject | None = None


class Disc(Struct, frozen=True, kw_only=True):
    """A circle; with two fills its upper and lower halves differ: two accounts."""

    x: float  # of its centre
    y: float
    radius_px: float
    fills: tuple[str, ...] = ()
    pen: Pen | None = None
    opacity: float = 1.0
    subject: Subject | None = None


class Text(Struct, frozen=True, kw_only=True):
    """One line of text, from `x` on the baseline `y`; never interpreted as markup."""

    x: float
    y: float
    text: str
    font: Font
    color: str
    width: float  # as measured when it was placed
    from_right: bool = False  # its sentence begins at the right; `x` is the left end all the same
    opacity: float = 1.0
    subject: Subject | None = None


Mark = Rect | Line | Disc | Text


class Scene(Struct, frozen=True, kw_only=True):
    """A sheet with marks in paint order."""

    width: float
    height: float
    background: str
    marks: tuple[Mark, ...]
    handles: tuple[Mark, ...] = ()  # by which a hand opens or drags what is drawn: on screen only, in no picture

    @property
    def words(self) -> tuple[str, ...]:
        """Every text on the sheet, in paint order: what a reader can read."""
        return tuple(mark.text for mark in self.marks if isinstance(mark, Text))


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The same mark elsewhere, with the same look: fades and hatches go with it."""
    match mark:
        case Line():
            return replace(
                mark,
                points=_points_moved(mark.points, dx, dy),
                holes=tuple(_points_moved(hole, dx, dy) for hole in mark.holes),
                pen=_pen_moved(mark.pen, dx, dy),
                fill=_fill_moved(mark.fill, dx, dy),
            )
        case Rect():
            pen, fill = _pen_moved(mark.pen, dx, dy), _fill_moved(mark.fill, dx, dy)
            return replace(mark, x=mark.x + dx, y=mark.y + dy, pen=pen, fill=fill)
        case Disc():
            return replace(mark, x=mark.x + dx, y=mark.y + dy, pen=_pen_moved(mark.pen, dx, dy))
        case Text():
            return replace(mark, x=mark.x + dx, y=mark.y + dy)
        case _:
            assert_never(mark)


def _points_moved(points: tuple[Point, ...], dx: float, dy: float) -> tuple[Point, ...]:
    return tuple((x + dx, y + dy) for x, y in points)


def _color_moved(color: Color, dx: float, dy: float) -> Color:
    if isinstance(color, str) or color.axis is None:
        return color
    (x0, y0), (x1, y1) = color.axis
    return replace(color, axis=((x0 + dx, y0 + dy), (x1 + dx, y1 + dy)))


def _pen_moved(pen: Pen | None, dx: float, dy: float) -> Pen | None:
    if pen is None or isinstance(pen.color, str):
        return pen
    return replace(pen, color=_color_moved(pen.color, dx, dy))


def _fill_moved(fill: Fill | None, dx: float, dy: float) -> Fill | None:
    if not isinstance(fill, Hatch):
        return fill and _color_moved(fill, dx, dy)
    lines = replace(fill.pen, color=_color_moved(fill.pen.color, dx, dy))
    anchor = fill.anchor[0] + dx, fill.anchor[1] + dy
    return replace(fill, background=_color_moved(fill.background, dx, dy), pen=lines, anchor=anchor)


def placed(scene: Scene, x: float, y: float) -> Iterable[Mark]:
    """The marks of a scene, with its background, as part of a larger sheet at (x, y)."""
    yield Rect(x=x, y=y, width=scene.width, height=scene.height, fill=scene.background)
    for mark in scene.marks:
        yield moved(mark, x, y)
