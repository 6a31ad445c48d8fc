"""A column of heights that change."""

from itertools import accumulate

from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.heights import BLOCK, Heights

COLUMNS = st.lists(st.integers(1, 500), min_size=1, max_size=30).map(
    lambda some: some * (1 + 2 * BLOCK // len(some) % 90)
)


def test_tops_lie_beneath_each_other() -> None:
    heights = Heights([10, 20, 30])
    assert [heights.top(number) for number in range(3)] == [0, 10, 30]
    assert heights.total == 60


def test_a_height_that_turns_out_otherwise_moves_what_lies_beneath() -> None:
    heights = Heights([10] * (3 * BLOCK))
    heights[BLOCK] = 25
    assert (heights.top(BLOCK), heights.top(BLOCK + 1), heights.total) == (10 * BLOCK, 10 * BLOCK + 25, 30 * BLOCK + 15)


def test_above_all_lies_the_first_and_beneath_all_the_last() -> None:
    heights = Heights([10, 20])
    assert [heights.at(y) for y in (-5, 0, 9, 10, 29, 30, 10_000)] == [0, 0, 0, 1, 1, 1, 1]


@given(COLUMNS, st.data())
def test_what_lies_at_a_height_begins_above_it_and_ends_beneath(column: list[int], data: st.DataObject) -> None:
    heights = Heights(column)
    number, height = data.draw(st.integers(0, len(column) - 1)), data.draw(st.integers(1, 900))
    heights[number] = column[number] = height
    tops = list(accumulate(column, initial=0))
    assert heights.total == tops[-1]
    y = data.draw(st.integers(0, heights.total - 1))
    found = heights.at(y)
    assert tops[found] <= y < tops[found + 1]
    assert heights.top(found) == tops[found]
