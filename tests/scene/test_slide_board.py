"""The sheet of slides: boxes of one size, side by side where they are wide enough."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.room import Room
from viewer.scene.slide_board import cells

WIDE, NARROW = Room(44, 128, 1192, 530), Room(790, 128, 446, 320)


def test_no_boxes_for_nothing() -> None:
    assert cells(0, WIDE) == []


def test_one_box_is_the_whole_room() -> None:
    assert cells(1, NARROW) == [NARROW]


@pytest.mark.parametrize("count", [2, 3, 4])
def test_where_there_is_width_boxes_stand_side_by_side(count: int) -> None:
    assert len({cell.y for cell in cells(count, WIDE)}) == 1


@pytest.mark.parametrize("count", [2, 3])
def test_in_a_narrow_room_boxes_stand_one_beneath_the_other(count: int) -> None:
    assert len({cell.x for cell in cells(count, NARROW)}) == 1


@given(st.integers(1, 40), st.floats(200, 2000), st.floats(100, 1000))
def test_boxes_have_one_size_lie_in_the_room_and_apart(count: int, width: float, height: float) -> None:
    room = Room(10, 20, width, height)
    found = cells(count, room)
    assert len(found) == count
    assert len({(cell.width, cell.height) for cell in found}) == 1
    assert all(room.x <= cell.x and cell.right <= room.right + 1e-6 for cell in found)
    assert len({(cell.x, cell.y) for cell in found}) == count
