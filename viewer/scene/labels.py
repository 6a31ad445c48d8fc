"""Labels beside points: each at the first of a few positions where it covers nothing."""

from dataclasses import dataclass, field

from viewer.scene.marks import Font, Point, Subject, Text
from viewer.scene.measure import Extent
from viewer.scene.pencil import Pencil

GAP_PX = 3.0
EDGE_PX = 4.0  # between a label and the sheet's edge


@dataclass(frozen=True, slots=True)
class Box:
    """A part of the sheet that is taken, in scene px."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share any room."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


@dataclass(slots=True)
class Labels:
    """What is taken on a sheet so far, and the search for room beside it."""

    width: float  # of the sheet: no label leaves it
    taken: list[Box] = field(default_factory=list)

    def take(self, box: Box) -> None:
        """Nothing may be put here any more."""
        self.taken.append(box)

    def is_free(self, box: Box) -> bool:
        """Whether nothing has been put there, and it lies on the sheet."""
        on_sheet = box.x >= EDGE_PX and box.x + box.width <= self.width - EDGE_PX
        return on_sheet and not any(box.overlaps(other) for other in self.taken)

    def beside(self, point: Point, reach: float, text: str, font: Font, pencil: Pencil, subject: Subject) -> Text:
        """A label near a point: above, below, right, left, then ever higher; its room is taken."""
        extent = pencil.measure(text, font)
        boxes = [Box(x, y, extent.width, extent.height) for x, y in self._spots(point, reach + GAP_PX, extent)]
        box = next((box for box in boxes if self.is_free(box)), boxes[-1])
        self.take(box)
        return pencil.text(box.x, box.y + extent.ascent, text, font, pencil.theme.ink, subject=subject)

    def _spots(self, point: Point, reach: float, extent: Extent) -> list[Point]:
        x, y = point
        centred = min(max(x - extent.width / 2, EDGE_PX), self.width - EDGE_PX - extent.width)
        return [
            (centred, y - reach - extent.height),
            (centred, y + reach),
            (x + reach, y - extent.height / 2),
            (x - reach - extent.width, y - extent.height / 2),
            *((x + dx, y + dy) for dy in (-reach - extent.height, reach) for dx in (0.0, -extent.width)),
            *((centred, y - reach - extent.height * rise) for rise in (2, 3, 4)),
        ]
