"""Labels beside points: each at the first of a few positions where it covers nothing."""

from collections.abc import Iterator

from msgspec import Struct, field

from viewer.scene.marks import Font, Line, Mark, Pen, Point, Rect, Subject
from viewer.scene.measure import Extent
from viewer.scene.pencil import Pencil
from viewer.scene.theme import with_alpha

GAP_PX = 3.0
PLATE_OPACITY = 0.72  # of the ground behind a label, so that it reads on a hatch too
EDGE_PX = 4.0  # between a label and the sheet's edge
ADJACENT = 8  # so many of the places that are tried lie at the point itself
FARTHEST = 8  # lines above or below its point, that a label may lie


class Box(Struct, frozen=True):
    """A part of the sheet that is taken, in scene px."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share any room."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


class Labels(Struct):
    """What is taken on a sheet so far, and the search for room beside it."""

    width: float  # of the sheet: no label leaves it
    taken: list[Box] = field(default_factory=list)

    def take(self, box: Box) -> None:
        """Nothing may be put here any more."""
        self.taken.append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing has been put there, and it lies on the sheet."""
        on_sheet = box.x >= EDGE_PX and box.x + box.width <= self.width - EDGE_PX
        return on_sheet and box.y >= 0 and not any(box.overlaps(other) for other in self.taken)

    def beside(
        self, point: Point, reach: float, text: str, font: Font, pencil: Pencil, subject: Subject
    ) -> Iterator[Mark]:
        """A label near a point: above, below, beside it; else farther off, with a line to it; none without room."""
        extent = pencil.measure(text, font)
        boxes = [Box(x, y, extent.width, extent.height) for x, y in self._spots(point, reach + GAP_PX, extent)]
        place = next((place for place, box in enumerate(boxes) if self.is_free(box)), None)
        if place is None:
            return
        box = boxes[place]
        self.take(box)
        if place >= ADJACENT:
            yield Line(points=_leader(point, reach, box), pen=Pen(pencil.theme.soft, 1))
        plate = with_alpha(pencil.theme.paper, PLATE_OPACITY)
        yield Rect(x=box.x - 2, y=box.y, width=box.width + 4, height=box.height, radius_px=3, fill=plate)
        yield pencil.text(box.x, box.y + extent.ascent, text, font, pencil.theme.ink, subject=subject)

    def _spots(self, point: Point, reach: float, extent: Extent) -> list[Point]:
        x, y = point
        centred = min(max(x - extent.width / 2, EDGE_PX), self.width - EDGE_PX - extent.width)
        return [
            (centred, y - reach - extent.height),
            (centred, y + reach),
            (x + reach, y - extent.height / 2),
            (x - reach - extent.width, y - extent.height / 2),
            *((x + dx, y + dy) for dy in (-reach - extent.height, reach) for dx in (0.0, -extent.width)),
            *((centred, y + dy) for rise in range(2, FARTHEST) for dy in _lines_away(rise, reach, extent.height)),
        ]


def _lines_away(lines: int, reach: float, height: float) -> tuple[float, float]:
    """How far above and how far below a point a label lies that leaves some lines free."""
    return -reach - height * lines, reach + height * (lines - 1)


def _leader(point: Point, reach: float, box: Box) -> tuple[Point, Point]:
    """The line from a label to the point beneath or above it."""
    x, y = point
    return ((x, box.y + box.height), (x, y - reach)) if box.y < y else ((x, box.y), (x, y + reach))
