"""Two wordings set against each other: nothing is lost, and only what differs is told to."""

from itertools import pairwise

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from viewer.story.differing import MOST_LETTERS, MOST_WORDS, Wording, closely, compared

WORDS = st.text('ab “"-–Aa\u200b\u0301 \n', max_size=40)


def apart(source: str, quote: str) -> list[tuple[str, str]]:
    """What the source has and what the quote has instead, as closely as it is told."""
    told = (each for wording in compared(source, quote) for each in closely(wording))
    return [(each.source, each.quote) for each in told if not each.same]


@pytest.mark.parametrize(
    ("source", "quote", "told"),
    [
        ("six km south", "six km south", []),
        ("", "", []),
        ("six km south", "six miles south", [("km", "miles")]),
        ("six km to the south", "six km to south", [("the ", "")]),
        ("six km", "about six km", [("", "about ")]),
        ("six km south", "six km", [(" south", "")]),
        ("six\nkm  south", "six km south", [("\n", " "), ("  ", " ")]),
        ("the South", "the south", [("S", "s")]),
        ("six “Km” – south", 'six "km" - south', [("“K", '"k'), ("”", '"'), ("–", "-")]),
        ("withdraw", "with\u200bdraw", [("", "\u200b")]),
        ("cafe\u0301 au lait", "café au lait", [("e\u0301", "é")]),
        ("قوات تركية", "قوات «تركية»", [("تركية", "«تركية»")]),
        ("a South b", "a south c", [("S", "s"), ("b", "c")]),
    ],
)
def test_what_differs_is_told_by_words_and_what_hardly_does_by_letters(
    source: str, quote: str, told: list[tuple[str, str]]
) -> None:
    assert apart(source, quote) == told


@given(WORDS, WORDS)
@example("a b", "a b c")
def test_put_together_the_stretches_are_both_wordings_again(source: str, quote: str) -> None:
    for told in (compared(source, quote), [each for part in compared(source, quote) for each in closely(part)]):
        assert "".join(each.source for each in told) == source
        assert "".join(each.quote for each in told) == quote


@given(WORDS, WORDS)
def test_nothing_is_told_apart_just_where_both_are_the_same(source: str, quote: str) -> None:
    assert (apart(source, quote) == []) == (source == quote)


@given(WORDS, WORDS)
def test_neighbours_are_told_as_one(source: str, quote: str) -> None:
    told = [each.same for each in compared(source, quote)]
    assert all(one != other for one, other in pairwise(told))


def test_a_long_wording_is_compared_word_by_word_at_its_beginning_and_then_as_a_whole() -> None:
    words = [f"w{number} " for number in range(2 * MOST_WORDS)]
    changed = [*words[:10], "x ", *words[11:-1], "y "]
    told = [each for each in compared("".join(words), "".join(changed)) if not each.same]
    assert told[0] == Wording("w10", "x")
    assert told[1:] == [Wording("".join(words[MOST_WORDS:]), "".join(changed[MOST_WORDS:]))]


def test_a_word_without_end_is_not_compared_letter_by_letter() -> None:
    some, many = "a" * (MOST_LETTERS - 1), "a" * 100 * MOST_LETTERS
    assert apart(f"{some}B", f"{some}b") == [("B", "b")]
    assert apart(f"{many}A", f"A{many}") == [(f"{many}A", f"A{many}")]
