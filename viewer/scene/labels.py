"""Labels beside points: each at the first of a few positions where it covers nothing."""

from collections.abc import Iterable, Iterator

from msgspec import Struct, field

from viewer.scene.marks import Font, Line, Mark, Pen, Point, Rect, Subject
from viewer.scene.measure import Extent
from viewer.scene.pencil import Pencil
from viewer.scene.theme import with_alpha

GAP_PX = 3.0
PLATE_OPACITY = 0.72  # of the ground behind a label, so that it reads on a hatch too
EDGE_PX = 4.0  # between a label and the sheet's edge
RISES = (0.5, 0.7, 0.3, 0.95, 0.05)  # of its height, by which a label beside its point stands above it
GAPS_PX = (0.0, 6.0)  # more between a point and its label than there must be
ADJACENT = len(GAPS_PX) * (6 + 2 * len(RISES))  # so many of the places that are tried lie at the point itself
NEAR_PX = 3.0  # between a label and any other place than its own
APART_PX = 9.0  # where a line leads from it to its own
FARTHEST = 8  # lines above or below its point, that a label may lie
CELL_PX = 2.0  # what is taken is kept to this grid, rounded outwards


class Box(Struct, frozen=True):
    """A part of the sheet, in scene px."""

    x: float
    y: float
    width: float
    height: float

    def overlaps(self, other: "Box") -> bool:
        """Whether the two share any room."""
        across = self.x < other.x + other.width and other.x < self.x + self.width
        return across and self.y < other.y + other.height and other.y < self.y + self.height


class Labels(Struct):
    """What is taken on a sheet so far, and the search for room beside it.

    A row of the grid is a number with a bit for each cell that is taken, so that whether a label has room is asked of a
    few numbers, however much there is on the sheet.
    """

    width: float  # of the sheet: no label leaves it
    height: float
    rows: dict[int, int] = field(default_factory=dict)
    words: dict[int, int] = field(default_factory=dict)  # what of that are labels: no line to another crosses them
    rings: dict[int, int] = field(default_factory=dict)  # what of that are places
    left_out: int = 0  # labels for which there was no room

    def take_words(self, box: Box) -> None:
        """Nothing may be put here, and no line may cross it."""
        self._fill(self.rows, box)
        self._fill(self.words, box)

    def take_ring(self, box: Box) -> None:
        """Nothing may be put on a place, and no label of another place close beside it."""
        self._fill(self.rows, box)
        self._fill(self.rings, box)

    def take(self, box: Box) -> None:
        """Nothing may be put here any more."""
        self._fill(self.rows, box)

    def _fill(self, rows: dict[int, int], box: Box) -> None:
        cells = self._cells(box)
        for row in self._rows(box):
            rows[row] = rows.get(row, 0) | cells

    def is_free(self, box: Box) -> bool:
        """Whether nothing has been put there, and it lies on the sheet."""
        if box.x < EDGE_PX or box.x + box.width > self.width - EDGE_PX or box.y < 0 or box.y + box.height > self.height:
            return False
        return self._is_clear(self.rows, box)

    def _is_clear(self, rows: dict[int, int], box: Box) -> bool:
        cells = self._cells(box)
        for row in self._rows(box):  # noqa: SIM110  asked thousands of times a picture
            if rows.get(row, 0) & cells:
                return False
        return True

    def leave_out(self) -> None:
        """Count a label for which there is no room."""
        self.left_out += 1

    def first_free(self, boxes: Iterable[Box]) -> Box | None:
        """The first box that is free, which is then taken; None where none is."""
        box = next(filter(self.is_free, boxes), None)
        if box:
            self.take_words(box)
        return box

    def beside(
        self, point: Point, reach: float, text: str, font: Font, pencil: Pencil, subject: Subject, *, far: bool = True
    ) -> Iterator[Mark]:
        """A label near a point: above, below, beside it; else farther off, with a line to it; else it is counted."""
        extent = pencil.extent(text, font)
        for place, (x, y) in enumerate(self._spots(point, reach + GAP_PX, extent, far)):
            box = Box(x, y, extent.width, extent.height)
            leader = _leader(point, reach, box) if place >= ADJACENT else ()
            if self.is_free(box) and self._is_of_one(box, leader):
                break
        else:
            self.leave_out()
            return
        self.take_words(box)
        if leader:
            self.take(_around(leader))
            yield Line(points=leader, pen=Pen(pencil.theme.soft, 1))
        yield from self.plated(box, text, font, pencil, subject)

    def _is_of_one(self, box: Box, leader: tuple[Point, ...]) -> bool:
        """Whether a label does not seem to be that of another place, and its line, if it has one, crosses no other."""
        if not leader:
            return self._is_clear(self.rings, _grown(box, NEAR_PX))
        return self._is_clear(self.words, _around(leader)) and self._is_clear(self.rings, _grown(box, APART_PX))

    def plated(
        self, box: Box, text: str, font: Font, pencil: Pencil, subject: Subject, *, color: str = ""
    ) -> Iterator[Mark]:
        """One line of text in a box, with a veil over the ground behind it."""
        plate = with_alpha(pencil.theme.paper, PLATE_OPACITY)
        yield Rect(x=box.x - 2, y=box.y, width=box.width + 4, height=box.height, radius_px=3, fill=plate)
        baseline = box.y + pencil.extent(text, font).ascent
        yield pencil.text(box.x, baseline, text, font, color or pencil.theme.ink, subject=subject)

    def _spots(self, point: Point, reach: float, extent: Extent, far: bool) -> Iterator[Point]:
        """The corners of where a label may lie: `ADJACENT` of them at the point, and more with a line to it."""
        x, y = point
        centred = min(max(x - extent.width / 2, EDGE_PX), self.width - EDGE_PX - extent.width)
        for gap in GAPS_PX if far else GAPS_PX[:1]:
            above, below = y - reach - gap - extent.height, y + reach + gap
            yield from ((centred, above), (centred, below))
            for rise in RISES if far else RISES[:1]:
                top = y - extent.height * rise
                yield from ((x + reach + gap, top), (x - reach - gap - extent.width, top))
            if far:
                yield from ((x + dx, top) for top in (above, below) for dx in (0.0, -extent.width))
        if far:
            for rise in range(2, FARTHEST):
                for left in (centred, x - 2 * reach, x + 2 * reach - extent.width):
                    yield from ((left, y + dy) for dy in _lines_away(rise, reach, extent.height))

    def _cells(self, box: Box) -> int:
        """A number with a bit for each column of the grid that a box covers."""
        first, last = max(box.x, 0.0) // CELL_PX, -(min(box.x + box.width, self.width) // -CELL_PX)
        return ((1 << max(int(last - first), 0)) - 1) << int(first)

    def _rows(self, box: Box) -> range:
        """The rows of the grid that a box covers."""
        first, last = max(box.y, 0.0) // CELL_PX, -(min(box.y + box.height, self.height) // -CELL_PX)
        return range(int(first), int(last))


def _lines_away(lines: int, reach: float, height: float) -> tuple[float, float]:
    """How far above and how far below a point a label lies that leaves some lines free."""
    return -reach - height * lines, reach + height * (lines - 1)


def _leader(point: Point, reach: float, box: Box) -> tuple[Point, Point]:
    """The line from a label to the point beneath or above it."""
    x, y = point
    return ((x, box.y + box.height), (x, y - reach)) if box.y < y else ((x, box.y), (x, y + reach))


def _grown(box: Box, by: float) -> Box:
    return Box(box.x - by, box.y - by, box.width + 2 * by, box.height + 2 * by)


def _around(leader: tuple[Point, ...]) -> Box:
    (x, y1), (_, y2) = leader
    return Box(x - 1, min(y1, y2), 2, abs(y2 - y1))
