"""Numbers across a chart."""

from itertools import pairwise
from math import isfinite

import pytest
from a_story import a_pencil
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.number_scale import NumberScale, NumberTick, Reach, number_scale, number_ticks
from viewer.scene.typography import TINY

PENCIL = a_pencil()
LEFT, RIGHT = 40.0, 340.0
NUMBERS = st.floats(-1e15, 1e15)
REACHES = st.builds(
    lambda one, other, before, after: Reach(min(one, other), max(one, other), before, after),
    *(NUMBERS, NUMBERS, st.floats(0, 30), st.floats(0, 180)),
)


def scale_of(*numbers: float) -> NumberScale:
    return number_scale([Reach(number, number) for number in numbers], LEFT, RIGHT)


def ticks(scale: NumberScale, *, whole: bool = True) -> list[NumberTick]:
    return list(number_ticks(scale, TINY, PENCIL, whole=whole))


def words(scale: NumberScale, *, whole: bool = True) -> list[str]:
    return [tick.words for tick in ticks(scale, whole=whole)]


def test_counts_are_drawn_from_zero() -> None:
    scale = scale_of(100, 400)
    assert (scale.to_x(0), scale.to_x(200), scale.to_x(400)) == (LEFT, (LEFT + RIGHT) / 2, RIGHT)


def test_numbers_that_lie_close_together_far_from_zero_are_told_apart() -> None:
    scale = scale_of(1998, 2003)
    assert scale.to_x(2003) - scale.to_x(1998) > 200
    assert all(1998 <= float(each.replace(",", "")) <= 2003 for each in words(scale))


@pytest.mark.parametrize("numbers", [(0, 0), (34, 34), (-5, -5), (1e15, 1e15), (-1e15, 1e15), (5e-324, 0), (1e300, 2)])
def test_equal_and_extreme_numbers_have_an_axis_all_the_same(numbers: tuple[float, float]) -> None:
    scale = scale_of(*numbers)
    assert all(isfinite(end) for end in scale.ends)
    assert scale.ends[0] < scale.ends[1]
    assert all(LEFT <= scale.to_x(number) <= RIGHT for number in numbers)
    assert ticks(scale)


def test_beside_a_number_there_is_room_for_its_words() -> None:
    scale = number_scale([Reach(0, 10, 5, 5), Reach(9, 9, 5, 120)], LEFT, RIGHT)
    assert scale.to_x(9) + 120 <= RIGHT
    assert scale.to_x(10) + 5 <= RIGHT
    assert scale.to_x(0) - 5 >= LEFT


def test_the_words_of_ticks_have_thousands_separators_and_a_true_minus() -> None:
    assert "1,000" in words(scale_of(0, 3000))
    assert "−1,000" in words(scale_of(-3000, 0))


def test_what_is_counted_in_ones_has_no_ticks_between_them() -> None:
    assert words(scale_of(0, 2)) == ["0", "1", "2"]
    assert words(scale_of(0, 2), whole=False)[:2] == ["0", "0.2"]


def test_what_is_never_below_zero_has_no_ticks_there() -> None:
    scale = number_scale([Reach(0, 10, 100, 0)], LEFT, RIGHT)
    assert words(scale)[0] == "0"


@given(st.lists(REACHES, min_size=1, max_size=6))
def test_whatever_is_stated_lies_on_the_axis_in_its_order_with_its_words(rows: list[Reach]) -> None:
    scale = number_scale(rows, LEFT, RIGHT)
    assert isfinite(scale.px_per_one)
    assert scale.px_per_one > 0
    for row in rows:
        assert LEFT <= scale.to_x(row.low) <= scale.to_x(row.high) <= RIGHT
        assert scale.to_x(row.high) + row.after_px <= RIGHT + 0.01
        assert scale.to_x(row.low) - row.before_px >= LEFT - 0.01


@given(st.lists(NUMBERS, min_size=1, max_size=6), st.booleans())
def test_ticks_are_few_and_their_words_do_not_touch(numbers: list[float], whole: bool) -> None:
    found = ticks(scale_of(*numbers), whole=whole)
    assert len(found) <= 20
    for one, other in pairwise(found):
        assert one.words != other.words
        assert one.x + PENCIL.width(one.words, TINY) / 2 < other.x - PENCIL.width(other.words, TINY) / 2
