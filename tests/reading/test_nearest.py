"""The passage most like some words."""

from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.nearest import ALIKE, nearest_passage


def edits_between(one: str, other: str) -> int:
    """The edit distance as the textbook has it."""
    row = list(range(len(other) + 1))
    for count, letter in enumerate(one, start=1):
        row, above = [count], row
        for index, partner in enumerate(other, start=1):
            row.append(min(above[index] + 1, row[-1] + 1, above[index - 1] + (letter != partner)))
    return row[-1]


@given(st.text("abc ", max_size=30), st.text("abc", min_size=1, max_size=12))
def test_no_passage_is_more_like_the_words_than_the_nearest(text: str, words: str) -> None:
    passages = {text[start:end] for start in range(len(text)) for end in range(start + 1, len(text) + 1)}
    fewest = min((edits_between(words, passage) for passage in passages), default=len(words))
    near = nearest_passage(text, words)
    if 1 - fewest / len(words) < ALIKE:
        assert near is None
    else:
        assert near
        assert edits_between(words, text[near.start : near.end]) == fewest
        assert near.likeness == 1 - fewest / len(words)


def test_a_slip_is_found_in_the_middle_of_a_long_text() -> None:
    text = " ".join(f"word{number}" for number in range(100_000))
    near = nearest_passage(text, "word50000 wurd50001 word50002")
    assert near
    assert text[near.start : near.end] == "word50000 word50001 word50002"


def test_words_unlike_everything_have_no_nearest_passage() -> None:
    assert nearest_passage("abc" * 100_000, "xyz" * 20) is None
    assert nearest_passage("", "xyz") is None
    assert nearest_passage("abc", "") is None
