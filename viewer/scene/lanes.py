"""Which events of a lane have words, and in which row; all others in view are to be told in another way."""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cached_property
from math import inf

from msgspec import Struct

from viewer.scene.asked import MOST_SPARSE, left_of_view, spread
from viewer.scene.event_row import Labelled, labelled
from viewer.scene.pencil import Pencil
from viewer.scene.rows import Rows
from viewer.scene.timescale import TimeScale
from viewer.story.events import EventId
from viewer.view.chronicle import LaneTimes
from viewer.view.visible import SeenEvent, Visible

ROW_GAP_PX = 14.0  # between two events in one row
DENSE_WORDS_PX = 180.0  # of an event among very many


class Lane(Struct, frozen=True, kw_only=True, dict=True):
    """What of a lane is in view, and which of its events ask for words.

    The numbers of events are those of its `LaneTimes`.
    """

    name: str
    times: LaneTimes
    undated: tuple[SeenEvent, ...]
    in_view: Sequence[int]  # the dated events, by when they begin
    beside: Sequence[int]  # those that share a moment with the view, but whose point lies beside it
    asking: Sequence[tuple[int, Labelled]]  # in the order in which they are given room
    before: Sequence[tuple[int, Labelled]]  # what lies left of the view, and holds its place
    chosen: int | None  # the chosen event; None: it is not in view

    @property
    def is_dense(self) -> bool:
        """Whether there are more events than are asked."""
        return len(self.in_view) > MOST_SPARSE

    @cached_property
    def rows_wanted(self) -> int:
        """How many rows its events would fill; an empty lane keeps one."""
        if self.is_dense:
            return len(self.in_view)
        rows = Rows(ROW_GAP_PX, len(self.asking))
        wanted = [rows.place((event.x0, event.x1)) for _, event in self.asking]
        return max(*wanted, len(self.undated) - 1, 0, 0) + 1

    def filled(self, most: int) -> "Filled":
        """The lane with its events in so many rows."""
        rows = self._in_order(most)
        if self.chosen is not None and rows[self.chosen] == most:
            rows = _placed(sorted(self.asking, key=lambda each: each[0] != self.chosen), most)
        placed = tuple((rows[number], event) for number, event in self.asking if rows[number] < most)
        shown = [number for number, row in rows.items() if row < most]
        undated = {seen.event.id for seen in sorted(self.undated, key=lambda seen: not seen.selected)[:most]}
        return Filled(
            lane=self,
            placed=placed,
            shown=shown,
            hidden=without(self.in_view, shown),
            undated=tuple(seen for seen in self.undated if seen.event.id in undated),
        )

    def _in_order(self, most: int) -> dict[int, int]:
        """The row of each that asks; what finds none beside what lies left of the view is asked again without that."""
        if not self.before:
            return _placed(self.asking, most)
        first = _placed((*self.before, *self.asking), most)
        again = Rows(ROW_GAP_PX, most)
        for number, event in self.asking:
            again.put((event.x0, event.x1), first[number])
        return {
            number: again.place((event.x0, event.x1)) if first[number] == most else first[number]
            for number, event in self.asking
        }


class Filled(Struct, frozen=True, kw_only=True, dict=True):
    """A lane with its events in rows."""

    lane: Lane
    placed: tuple[tuple[int, Labelled], ...]  # by row
    shown: Sequence[int]  # they, by their numbers
    hidden: Sequence[int]  # the dated events in view that have no row
    undated: tuple[SeenEvent, ...]  # those without a date that have a row, from the first

    @cached_property
    def hidden_ids(self) -> tuple[EventId, ...]:
        """The events that are in view, or without a date, and have no row; those with a date first."""
        shown = {seen.event.id for seen in self.undated}
        undated = (seen.event.id for seen in self.lane.undated if seen.event.id not in shown)
        return (*map(self.lane.times.ids.__getitem__, self.hidden), *undated)


def without(numbers: Sequence[int], others: Iterable[int]) -> list[int]:
    """Numbers, which are in order, without a few of them."""
    left = list(numbers)
    for number in others:
        del left[bisect_left(left, number)]
    return left


def lane_in_view(name: str, visible: Visible, scale: TimeScale, pencil: Pencil) -> Lane:
    """A lane, as far as it is in view."""
    times = visible.chronicle.by_lane[name]
    start, end = scale.to_moment(scale.x0), scale.to_moment(scale.x1)
    near = times.between(start, end)
    chosen = times.number.get(visible.selected.id) if visible.selected else None
    dense = len(near) > MOST_SPARSE
    asked = spread(times, scale, chosen) if dense else [*left_of_view(times, scale), *near]
    before, asking, beside = [], [], []
    for number in asked:
        room = (scale.x0 if times.ends[number] > start else -inf, scale.x1)
        most = DENSE_WORDS_PX if dense and number != chosen else inf
        event = labelled(visible.events[times.places[number]], scale, room, pencil, most)
        if room[0] == -inf or event.mark.middle < scale.x0:
            before.append((number, event))
        elif event.mark.middle <= scale.x1:
            asking.append((number, event))
        if room[0] > -inf and not scale.x0 <= event.mark.middle <= scale.x1:
            beside.append(number)
    return Lane(
        name=name, times=times, undated=tuple(visible.events[place] for place in times.undated),
        in_view=near if dense else without(near, beside), beside=() if dense else beside, asking=asking, before=before,
        chosen=next((number for number, event in asking if event.seen.selected), None),
    )  # fmt: skip


def _placed(events: Iterable[tuple[int, Labelled]], most: int) -> dict[int, int]:
    """The row of each event, in the order given; `most` for those without."""
    rows = Rows(ROW_GAP_PX, most)
    return {number: rows.place((event.x0, event.x1)) for number, event in events}
