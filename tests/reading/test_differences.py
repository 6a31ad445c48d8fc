"""How a quote differs from its passage, in words."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.differences import MOST_TOLD, differences


@pytest.mark.parametrize(
    ("passage", "quote", "told"),
    [
        ("six km to the south", "six miles to the south", "“km” is quoted as “miles”"),
        ("six km to the south", "six km to south", "“the” is left out"),
        ("six km", "about six km", "“about” is not in the source"),
        ("six\nkm", "six km", "spaces or line breaks"),
        ("cafe\u0301", "café", "letters and their marks are other code points"),
        ("a b c", "x b y", "“a” is quoted as “x”, “c” is quoted as “y”"),
    ],
)
def test_a_difference_is_told_by_its_words(passage: str, quote: str, told: str) -> None:
    assert differences(passage, quote) == told


def test_only_the_first_few_differences_are_told() -> None:
    told = differences("a 1 b 2 c 3 d 4", "e 1 f 2 g 3 h 4")
    assert told.count("is quoted as") == MOST_TOLD
    assert told.endswith(", and more")


@given(st.text(), st.text())
def test_any_two_texts_can_be_told_apart_on_one_line(passage: str, quote: str) -> None:
    assert differences(passage, quote).isprintable()
