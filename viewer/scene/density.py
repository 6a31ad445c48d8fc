"""Very many events on little room: how many there are at each place, as the outline of a heap, with doors to them."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import accumulate, groupby, pairwise
from math import ceil, sqrt
from operator import add

from msgspec import Struct

from viewer.scene.marks import Line, Mark, OfMore, Point, Rect
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.timescale import TimeScale
from viewer.story.events import EventId
from viewer.view.chronicle import LaneTimes

COLUMN_PX = 8.0
DOOR_COLUMNS = 6  # of a door among very many events
LEAST_DOOR_PX = 14.0
ONE_DOOR = 12  # events side by side, to which one door leads
LEAST_PX = 4.0  # of height, for one event
STEP_PX = 1.5  # in which a heap grows: finer steps could not be told apart
MOST_EVEN = 4  # so few events at one place do not make a full heap
OPACITY = 0.6


class Columns(Struct, frozen=True, dict=True):
    """The view in columns of a few px, which go with time when it is dragged."""

    scale: TimeScale

    @cached_property
    def xs(self) -> tuple[float, ...]:
        """Where the columns begin; at last where all end."""
        left, right = self.scale.x0, self.scale.x1
        start = left + (self.scale.to_x(self.scale.times[0].first) - left) % (COLUMN_PX * DOOR_COLUMNS)
        number = ceil((left - start) / COLUMN_PX + 0.5)
        inner = (start + each * COLUMN_PX for each in range(number, ceil((right - start) / COLUMN_PX)))
        return (left, *inner, right)

    @cached_property
    def moments(self) -> tuple[float, ...]:
        """The same in time."""
        return tuple(self.scale.to_moment(x) for x in self.xs)

    def counts(self, times: LaneTimes, shown: Iterable[int]) -> tuple[int, ...]:
        """How many events of a lane there are in each column, without those that are shown elsewhere."""
        edges, change = self.moments, [0] * len(self.moments)
        for number in shown:
            change[max(bisect_right(edges, times.starts[number]) - 1, 0)] -= 1
            change[min(bisect_left(edges, times.ends[number]), len(edges) - 1)] += 1
        return tuple(map(add, times.counts(edges), accumulate(change)))


class Heap(Struct, frozen=True, kw_only=True, dict=True):
    """Events of a lane that are in view and have no words, heaped on a line."""

    columns: Columns
    times: LaneTimes
    hidden: Sequence[int]  # they, by their numbers in the lane, in order
    ids: Sequence[EventId]  # theirs
    shown: Iterable[int]  # all others that share a moment with the view
    y: float
    height: float

    @cached_property
    def counts(self) -> tuple[int, ...]:
        """How many there are in each column."""
        return self.columns.counts(self.times, self.shown)

    def begun(self, column: int) -> int:
        """How many of the hidden begin before a column; those that run into the view count as within the first."""
        return bisect_left(self.hidden, bisect_left(self.times.starts, self.columns.moments[column])) if column else 0


def heap_marks(heap: Heap, theme: Theme) -> Iterator[Mark]:
    """The outline of a heap, and doors to the events that begin there."""
    if heap.hidden:
        yield Line(points=tuple(_outline(heap)), closed=True, fill=with_alpha(theme.mark, OPACITY))
        yield from _doors(heap)


def _outline(heap: Heap) -> Iterator[Point]:
    """Along the top, which rises with the root of the count; down on the line where there is nothing."""
    xs, step = heap.columns.xs, (heap.height - LEAST_PX) / sqrt(max(*heap.counts, MOST_EVEN))
    height = {count: LEAST_PX + STEP_PX * (step * sqrt(count - 1) // STEP_PX) for count in set(heap.counts) if count}
    yield xs[0], heap.y
    for level, (first, end) in _alike([height.get(count, 0.0) for count in heap.counts]):
        yield from ((xs[first], heap.y - level), (xs[end], heap.y - level))
    yield xs[-1], heap.y


def _doors(heap: Heap) -> Iterator[Mark]:
    for is_heap, (first, end) in _alike([bool(count) for count in heap.counts]):
        if is_heap:
            yield from _doors_between(heap, first, end)


def _doors_between(heap: Heap, first: int, end: int) -> Iterator[Mark]:
    """One door to all events of a part of the heap if they are few, else a row of them."""
    few = heap.begun(end) - heap.begun(first) <= ONE_DOOR
    edges = [first, *(() if few else range(first + DOOR_COLUMNS, end - DOOR_COLUMNS, DOOR_COLUMNS)), end]
    parts = ((left, heap.ids[heap.begun(left) : heap.begun(right)]) for left, right in pairwise(edges))
    begun = [(left, events) for left, events in parts if events]
    xs = heap.columns.xs
    for (left, events), right in zip(begun, [*(left for left, _ in begun[1:]), end], strict=True):
        spare = max(LEAST_DOOR_PX - (xs[right] - xs[left]), 0.0)
        yield Rect(
            x=xs[left] - spare / 2, y=heap.y - heap.height, width=xs[right] - xs[left] + spare, height=heap.height,
            subject=OfMore(tuple(events)),
        )  # fmt: skip


def _alike(values: Sequence[float]) -> Iterator[tuple[float, tuple[int, int]]]:
    """Neighbours that are the same, as one: their value, and from which to before which they stand."""
    first = 0
    for value, group in groupby(values):
        end = first + len(list(group))
        yield value, (first, end)
        first = end
