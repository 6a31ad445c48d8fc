from itertools import pairwise

from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.lane_rooms import CLOSED_PX, HEAP_PX, LEAST_ROW_PX, ROW_PX, lane_rooms, lanes_with_room

WANTED = st.lists(st.none() | st.integers(1, 40) | st.just(10_000), max_size=12)


def rows(wanted: list[int | None], height: float) -> list[int]:
    return [room.rows for room in lane_rooms(wanted, 0.0, height)]


@given(WANTED, st.floats(0, 600))
def test_lanes_lie_beneath_each_other_and_end_within_the_height(wanted: list, height: float) -> None:
    fit = lanes_with_room(wanted, height)
    rooms = list(lane_rooms(wanted[:fit], 8.0, height))
    assert len(rooms) == min(fit, len(wanted))
    assert all(before.y1 == after.y for before, after in pairwise(rooms))
    if len(rooms) > 1:
        assert rooms[-1].y1 <= 8.0 + height + len(rooms)


@given(WANTED, st.floats(0, 600))
def test_no_row_is_too_low_to_be_read(wanted: list, height: float) -> None:
    for want, room in zip(wanted, lane_rooms(wanted, 0.0, height), strict=True):
        assert LEAST_ROW_PX <= room.row_px <= ROW_PX
        assert 1 <= room.rows <= (want or 1)


@given(WANTED, st.floats(0, 600))
def test_only_a_lane_that_lost_rows_has_a_heap(wanted: list, height: float) -> None:
    for want, room in zip(wanted, lane_rooms(wanted, 0.0, height), strict=True):
        assert not room.heap_px or room.rows < (want or 1)


def test_with_room_to_spare_rows_are_high_and_as_many_as_wanted() -> None:
    rooms = list(lane_rooms([2, 3], 0.0, 500))
    assert [(room.rows, room.row_px, room.heap_px) for room in rooms] == [(2, ROW_PX, 0), (3, ROW_PX, 0)]


def test_the_lane_that_wants_most_loses_rows_first() -> None:
    assert rows([2, 9, 3], 10 * LEAST_ROW_PX + HEAP_PX) == [2, 5, 3]


def test_where_heaps_have_no_room_there_are_none() -> None:
    [one, other] = lane_rooms([5, 5], 0.0, 2 * LEAST_ROW_PX + 1)
    assert (one.rows, one.heap_px, other.rows, other.heap_px) == (1, 0, 1, 0)


def test_a_closed_lane_is_one_thin_row_and_leaves_its_room_to_the_others() -> None:
    closed, other = lane_rooms([None, 9], 0.0, CLOSED_PX + 9 * LEAST_ROW_PX)
    assert (closed.height, other.rows) == (CLOSED_PX, 9)


def test_lanes_without_room_are_told_by_their_number() -> None:
    assert lanes_with_room([1] * 100, 190) == 10
    assert lanes_with_room([1, 1], 5) == 1


def test_a_row_is_drawn_about_its_middle() -> None:
    [room] = lane_rooms([2], 10.0, 2 * ROW_PX)
    assert [room.middle_of(row) for row in range(2)] == [10 + ROW_PX / 2, 10 + 1.5 * ROW_PX]
