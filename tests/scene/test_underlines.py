"""Lines beneath quoted words: one beneath the other, one stroke a side."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.underlines import MOST_LEVELS, Stroke, levels, stroke_of_side
from viewer.story.sources import Passage

PASSAGES = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 40)).map(lambda pair: Passage(pair[0], sum(pair))))


def test_the_longer_of_two_that_begin_together_lies_nearer_to_the_words() -> None:
    assert levels([Passage(0, 5), Passage(0, 20), Passage(20, 30)]) == [1, 0, 0]


@given(PASSAGES)
def test_no_two_lines_lie_on_each_other_as_far_as_there_is_room(passages: list[Passage]) -> None:
    found = levels(passages)
    assert all(0 <= level < MOST_LEVELS for level in found)
    for number, passage in enumerate(passages):
        for other in range(number):
            apart = found[other] != found[number] or not passage.overlaps(passages[other])
            assert apart or found[number] == MOST_LEVELS - 1


def test_each_of_four_sides_has_a_stroke_of_its_own_and_so_has_no_side() -> None:
    strokes = [stroke_of_side(number) for number in range(-1, 4)]
    assert len(set(strokes)) == 5
    assert strokes[0] is Stroke.PLAIN
    assert stroke_of_side(4) is stroke_of_side(0)
