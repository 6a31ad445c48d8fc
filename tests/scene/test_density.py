from collections.abc import Sequence

import pytest
from a_story import a_story, a_view, an_event
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.density import Columns, Heap, heap_marks
from viewer.scene.marks import Line, Mark, OfMore, Rect
from viewer.scene.theme import load_theme
from viewer.scene.timescale import TimeScale, scale_for
from viewer.story.edtf import parse_edtf
from viewer.story.events import EventId
from viewer.view.chronicle import LaneTimes
from viewer.view.state import Period

X0, X1, Y, HEIGHT = 124.0, 1244.0, 100.0, 12.0
DATES = st.lists(st.integers(1900, 1999).map(str) | st.dates().map(str), min_size=1, max_size=40)


def lane_of(dates: Sequence[str]) -> LaneTimes:
    story = a_story(*(an_event(f"Event {n}", when=date, id=f"e{n}") for n, date in enumerate(dates)))
    return a_view(story).chronicle.by_lane["Events"]


def a_scale(dates: Sequence[str], period: Period | None = None) -> TimeScale:
    return scale_for([parse_edtf(date) for date in dates], X0, X1, False, period=period)


def a_heap(dates: Sequence[str], shown: Sequence[int] = (), period: Period | None = None) -> Heap:
    times, scale = lane_of(dates), a_scale(dates, period)
    near = times.between(scale.to_moment(X0), scale.to_moment(X1))
    hidden = [number for number in near if number not in shown]
    return Heap(
        columns=Columns(scale), times=times, hidden=hidden, ids=[times.ids[number] for number in hidden],
        shown=[number for number in near if number in shown], y=Y, height=HEIGHT,
    )  # fmt: skip


def marks(heap: Heap) -> list[Mark]:
    return list(heap_marks(heap, load_theme("light")))


def doors(heap: Heap) -> list[tuple[EventId, ...]]:
    return [mark.subject.events for mark in marks(heap) if isinstance(mark.subject, OfMore)]


def test_columns_lie_side_by_side_over_all_of_the_view() -> None:
    xs = Columns(a_scale(["1900", "1999"])).xs
    assert (xs[0], xs[-1]) == (X0, X1)
    assert list(xs) == sorted(set(xs))


@settings(max_examples=60, deadline=None)
@given(DATES, st.data())
def test_each_hidden_event_is_behind_one_door(dates: list[str], data: st.DataObject) -> None:
    shown = data.draw(st.lists(st.sampled_from(range(len(dates))), unique=True))
    heap = a_heap(dates, shown)
    behind = [event for events in doors(heap) for event in events]
    assert sorted(behind) == sorted(heap.ids)


@settings(max_examples=60, deadline=None)
@given(DATES, st.data())
def test_a_heap_is_as_high_as_the_events_without_words(dates: list[str], data: st.DataObject) -> None:
    shown = data.draw(st.lists(st.sampled_from(range(len(dates))), unique=True))
    heap, alone = a_heap(dates, shown), a_heap(dates)
    assert min(heap.counts) >= 0
    assert max(alone.counts) <= len(dates)
    edges = heap.columns.moments
    for number in heap.hidden:
        start = heap.times.starts[number]
        column = next(place for place in range(len(edges) - 1) if edges[place + 1] > start)
        assert heap.counts[column] > 0


def test_where_all_events_have_words_there_is_no_heap() -> None:
    assert marks(a_heap(["1950"], shown=[0])) == []


def test_the_outline_stays_in_its_height() -> None:
    heap = a_heap(["1950-05-05"] * 300 + ["1900", "1999"])
    outline, *_ = [mark for mark in marks(heap) if isinstance(mark, Line)]
    ys = [y for _, y in outline.points]
    assert max(ys) == Y
    assert Y - HEIGHT - 1 <= min(ys) < Y - HEIGHT / 2


def test_many_events_side_by_side_have_several_doors_wide_enough_to_be_hit() -> None:
    heap = a_heap([f"{1900 + n % 100}" for n in range(1_000)])
    rects = [mark for mark in marks(heap) if isinstance(mark, Rect)]
    assert 10 < len(rects) < 60
    assert min(rect.width for rect in rects) >= 14


def test_an_event_that_began_before_the_view_is_behind_its_first_door() -> None:
    first = parse_edtf("1950-01-01").known[0]
    heap = a_heap(["1900/1999", "1955-05-05"], period=Period(first, first + 3000))
    assert "e0" in doors(heap)[0]


@pytest.mark.parametrize("dx", [1.0, 2.5, 17.0])
def test_columns_go_with_time_when_it_is_dragged(dx: float) -> None:
    scale = a_scale(["1900", "1999"])
    near = TimeScale(scale.times, scale.busy_px * 4, scale.times[0].first + 9000, 300.0, X0, X1)
    moved = TimeScale(near.times, near.busy_px, near.moment, 300.0 + dx, X0, X1)
    columns = {round(moment, 4) for moment in Columns(near).moments[1:-1]}
    after = {round(moment, 4) for moment in Columns(moved).moments[1:-1]}
    assert len(columns & after) > 0.95 * len(columns)
