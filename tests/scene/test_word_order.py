"""In which order the words of a line are seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.word_order import seen_from_left

LINES = st.lists(st.sampled_from(["RIA", "said", "قال", "أمس", "15", "–", "2020"]), max_size=8)


def order(line: str, from_right: bool) -> str:
    words = line.split()
    return " ".join(seen_from_left([(word, word) for word in words], from_right))


@pytest.mark.parametrize(
    ("line", "from_right", "seen"),
    [
        ("RIA said so", False, "RIA said so"),
        ("قال وزير الدفاع", True, "الدفاع وزير قال"),
        ("he said قال وزير twice", False, "he said وزير قال twice"),
        ("قال RIA Novosti أمس", True, "أمس RIA Novosti قال"),
        ("في March 15 قال", True, "قال March 15 في"),
        ("في 15 مارس", True, "مارس 15 في"),
        ("قال – أمس here", False, "أمس – قال here"),
        ("RIA – أمس", True, "أمس – RIA"),
        ("2020 – 15", False, "2020 – 15"),
    ],
)
def test_words_stand_as_their_sentence_runs_and_others_in_their_own_order(
    line: str, from_right: bool, seen: str
) -> None:
    assert order(line, from_right) == seen


@given(LINES, st.booleans())
def test_no_word_is_lost(words: list[str], from_right: bool) -> None:
    assert sorted(order(" ".join(words), from_right).split()) == sorted(words)


@given(st.lists(st.sampled_from(["RIA", "15", "–", "so"]), max_size=8))
def test_a_line_from_the_left_alone_stays_as_it_is(words: list[str]) -> None:
    assert order(" ".join(words), from_right=False) == " ".join(words)
