"""Passages found by place."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.passages import Passages
from viewer.story.sources import Passage

PASSAGES = st.lists(st.tuples(st.integers(0, 50), st.integers(1, 40)).map(lambda pair: Passage(pair[0], sum(pair))))


def test_they_are_known_by_the_number_under_which_they_were_given() -> None:
    passages = Passages([Passage(30, 40), Passage(0, 10), Passage(5, 35)])
    assert passages.touching(8, 31) == [1, 2, 0]
    assert passages.touching(40, 50) == []
    assert Passages().touching(0, 10) == []


@given(PASSAGES, st.integers(0, 60), st.integers(1, 60))
def test_exactly_those_that_share_a_character_are_found(passages: list[Passage], start: int, length: int) -> None:
    stretch = Passage(start, start + length)
    found = Passages(passages).touching(stretch.start, stretch.end)
    assert sorted(found) == [number for number, passage in enumerate(passages) if passage.overlaps(stretch)]
