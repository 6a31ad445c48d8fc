"""Marks on a sheet: all that a painter has to know.

A scene is in logical pixels, x to the right and y down, from the sheet's top left corner. Marks are in paint order.
Colours are `#rrggbb` or `#aarrggbb`, as Qt reads them.
"""

from collections.abc import Iterable
from itertools import pairwise

from msgspec import Struct
from msgspec.structs import replace

from viewer.story.events import EventId
from viewer.story.sources import ClaimId

Point = tuple[float, float]


class OfEvent(Struct, frozen=True):
    """The mark stands for an event."""

    event: EventId


class OfClaim(Struct, frozen=True):
    """The mark rests on a claim."""

    claim: ClaimId


class OfPlace(Struct, frozen=True):
    """The mark is reference geography: a credit stands behind it, no claim."""

    place: str


Subject = OfEvent | OfClaim | OfPlace


class Fade(Struct, frozen=True):
    """A colour that changes from left to right; positions are 0…1 of the mark's width."""

    stops: tuple[tuple[float, str], ...]  # from left to right, colours with their alpha

    def at(self, position: float) -> str:
        """The colour at a position; beyond the outermost stops theirs."""
        for (before, low), (after, high) in pairwise(self.stops):
            if position <= after:
                ratio = min(max((position - before) / (after - before or 1.0), 0.0), 1.0)
                return "#" + "".join(_between(low, high, ratio, digit) for digit in (1, 3, 5, 7))
        return self.stops[-1][1]


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
    gap_px: float = 9.0


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
    """A polyline, or a filled outline where it is closed."""

    points: tuple[Point, ...]
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
    opacity: float = 1.0
    subject: Subject | None = None


Mark = Rect | Line | Disc | Text


class Scene(Struct, frozen=True, kw_only=True):
    """A sheet with marks in paint order."""

    width: float
    height: float
    background: str
    marks: tuple[Mark, ...]

    @property
    def words(self) -> tuple[str, ...]:
        """Every text on the sheet, in paint order: what a reader can read."""
        return tuple(mark.text for mark in self.marks if isinstance(mark, Text))


def moved(mark: Mark, dx: float, dy: float) -> Mark:
    """The same mark elsewhere."""
    if isinstance(mark, Line):
        return replace(mark, points=tuple((x + dx, y + dy) for x, y in mark.points))
    return replace(mark, x=mark.x + dx, y=mark.y + dy)


def placed(scene: Scene, x: float, y: float) -> Iterable[Mark]:
    """The marks of a scene, with its background, as part of a larger sheet at (x, y)."""
    yield Rect(x=x, y=y, width=scene.width, height=scene.height, fill=scene.background)
    for mark in scene.marks:
        yield moved(mark, x, y)
