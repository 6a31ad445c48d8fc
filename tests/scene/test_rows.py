from itertools import combinations

from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.rows import Rows, rows

STRETCHES = st.lists(
    st.tuples(st.floats(0, 500), st.floats(0.5, 200)).map(lambda each: (each[0], sum(each))), max_size=30
)


@settings(max_examples=150, deadline=None)
@given(STRETCHES, st.floats(0, 20), st.integers(1, 30))
def test_in_one_row_no_stretch_covers_another(stretches: list, gap: float, most: int) -> None:
    chosen = rows(stretches, gap, most)
    for (a, row), (b, other) in combinations(zip(stretches, chosen, strict=True), 2):
        if row == other < most:
            assert a[1] + gap <= b[0] or b[1] + gap <= a[0]


@settings(max_examples=100, deadline=None)
@given(STRETCHES)
def test_with_as_many_rows_as_stretches_each_finds_room(stretches: list) -> None:
    assert all(row < len(stretches) for row in rows(stretches, 0, len(stretches)))


def test_the_first_in_order_stands_in_the_first_row() -> None:
    assert rows([(5, 15), (0, 10)], 0, 9) == (0, 1)


def test_a_later_stretch_fills_a_free_place_in_an_upper_row() -> None:
    assert rows([(0, 10), (5, 15), (20, 30)], 0, 9) == (0, 1, 0)


def test_a_gap_keeps_neighbours_apart() -> None:
    assert rows([(0, 10), (12, 20)], 2, 9) == (0, 0)
    assert rows([(0, 10), (12, 20)], 3, 9) == (0, 1)


def test_what_finds_no_room_is_told_by_the_number_of_rows() -> None:
    assert rows([(0, 10)] * 4, 0, 2) == (0, 1, 2, 2)


def test_no_stretches_take_no_rows() -> None:
    assert rows([], 5, 3) == ()


def test_what_was_put_in_a_row_keeps_others_out_of_it() -> None:
    filled = Rows(gap=1, most=2)
    filled.put((0, 10), 1)
    filled.put((0, 10), 7)
    assert [filled.place((5, 8)), filled.place((5, 8)), filled.place((12, 15))] == [0, 2, 0]
