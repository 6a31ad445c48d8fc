"""The words that quotes of different sides have in common."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.same_words import MOST_RUNS, MOST_WORDS, same_words

SIDES = st.lists(st.lists(st.text("ab ,", max_size=12).map(str.strip), max_size=3).map(tuple), max_size=3).map(tuple)


@pytest.mark.parametrize(
    ("sides", "shared"),
    [
        ((("The joint patrol was cut short",), ("the joint patrol was carried out",)), ("The joint patrol was",)),
        ((("a joint patrol on Sunday",), ("on Sunday, a joint patrol",)), ("a joint patrol",)),
        ((("“six km” to the south",), ("to the north", "six km")), ()),
        ((("in the security corridor",), ("a security corridor",)), ("security corridor",)),
        ((("one two three",), ("four five six", "ONE: two – three!")), ("one two three",)),
        ((("one two three", "one two three"), ("four",)), ()),
        ((("a b c d e f",), ("a b c x d e f",)), ("a b c", "d e f")),
        ((("one",), ("two three four five",), ("no, two three four",)), ("two three four",)),
        ((("نفذت القوات أول دورية",), ("أوقفت القوات أول دورية",)), ("القوات أول دورية",)),
        (((), ()), ()),
    ],
)
def test_the_longest_words_that_several_sides_use_are_found(
    sides: tuple[tuple[str, ...], ...], shared: tuple[str, ...]
) -> None:
    assert same_words(sides) == shared


@given(SIDES)
def test_what_is_told_stands_in_quotes_of_two_sides_word_by_word(sides: tuple[tuple[str, ...], ...]) -> None:
    def plain(words: str) -> str:
        return f" {' '.join(words.replace(',', ' ').split())} "

    for words in same_words(sides):
        assert any(words in quote for quotes in sides for quote in quotes), "as it stands in a quote"
        assert sum(any(plain(words) in plain(quote) for quote in quotes) for quotes in sides) > 1


def test_no_more_than_a_few_are_told() -> None:
    one, other = " x ".join(f"{a} b c" for a in "defghi"), " y ".join(f"{a} b c" for a in "ihgfed")
    assert len(same_words(((one,), (other,)))) == MOST_RUNS


def test_of_long_quotes_only_the_beginning_is_looked_through() -> None:
    long = " ".join(map(str, range(20 * MOST_WORDS)))
    [shared] = same_words(((long,), (long,)))
    assert long.startswith(shared)
