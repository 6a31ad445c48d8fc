"""How much height each lane gets, and how high its rows are; pure numbers."""

from collections.abc import Iterator, Sequence
from itertools import accumulate

from msgspec import Struct

ROW_PX = 38.0  # farther apart they would not read as one lane
LEAST_ROW_PX = 19.0  # closer rows could not be read
CLOSED_PX = 21.0  # of a closed lane
HEAP_PX = 13.0  # for what has no row


class LaneRoom(Struct, frozen=True, kw_only=True):
    """Where a lane lies, in scene px."""

    y: float
    rows: int
    row_px: float
    heap_px: float  # beneath the rows; 0: none

    @property
    def height(self) -> float:
        """From the top of its first row to beneath its last."""
        return self.rows * self.row_px + self.heap_px

    @property
    def y1(self) -> float:
        """Where the next lane begins."""
        return round(self.y + self.height)

    def middle_of(self, row: int) -> float:
        """The line about which a row is drawn."""
        return self.y + (row + 0.5) * self.row_px


def lanes_with_room(wanted: Sequence[int | None], height: float) -> int:
    """How many lanes, from the first, can have one row at the least; one has it in any case."""
    least = accumulate(CLOSED_PX if rows is None else LEAST_ROW_PX for rows in wanted)
    return max(sum(y <= height for y in least), 1)


def lane_rooms(wanted: Sequence[int | None], y: float, height: float) -> Iterator[LaneRoom]:
    """Room for lanes beneath each other, from y on, in so much height; None stands for a closed lane.

    If not all of them can have the rows they want, those with the most lose rows first, and have a heap for the rest.
    """
    open_px = height - CLOSED_PX * sum(rows is None for rows in wanted)
    rows = [each for each in wanted if each is not None]
    most, heap_px = _rows_that_fit(rows, open_px)
    heaps_px = heap_px * sum(each > most for each in rows)
    row_px = min(ROW_PX, max((open_px - heaps_px) / max(sum(min(each, most) for each in rows), 1), LEAST_ROW_PX))
    for each in wanted:
        if each is None:
            room = LaneRoom(y=y, rows=1, row_px=CLOSED_PX, heap_px=0.0)
        else:
            room = LaneRoom(y=y, rows=min(each, most), row_px=row_px, heap_px=heap_px if each > most else 0.0)
        yield room
        y = room.y1


def _rows_that_fit(wanted: Sequence[int], height: float) -> tuple[int, float]:
    """How many rows a lane may have, and how high a heap is: 0 where not even heaps have room."""
    for most in range(min(max(wanted, default=1), int(height // LEAST_ROW_PX) + 1), 0, -1):
        rows_px = LEAST_ROW_PX * sum(min(each, most) for each in wanted)
        if rows_px + HEAP_PX * sum(each > most for each in wanted) <= height:
            return most, HEAP_PX
    return 1, 0.0
