from itertools import pairwise

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.marks import Font
from viewer.scene.measure import FixedMeasure
from viewer.scene.paragraphs import clings
from viewer.scene.wrapping import ELLIPSIS, shortened, wrapped

FONT, MEASURE = Font(10), FixedMeasure()  # every character is 5 px wide
WIDTHS = st.floats(5, 300)


@settings(max_examples=200)
@given(st.text(), WIDTHS)
def test_no_line_is_wider_than_there_is_room(text: str, width: float) -> None:
    for line in wrapped(text, FONT, width, MEASURE):
        is_one_letter = all(clings(sign, before) for before, sign in pairwise(line))
        assert is_one_letter or MEASURE(line, FONT).width <= width


@settings(max_examples=200)
@given(st.text(), WIDTHS)
def test_wrapping_loses_no_letter(text: str, width: float) -> None:
    assert "".join("".join(wrapped(text, FONT, width, MEASURE)).split()) == "".join(text.split())


@given(st.lists(st.text("abc", min_size=1, max_size=6), max_size=20), st.floats(30, 300))
def test_words_that_fit_stay_whole(words: list[str], width: float) -> None:
    assert " ".join(wrapped(" ".join(words), FONT, width, MEASURE)).split() == words


def test_lines_are_as_full_as_they_can_be() -> None:
    assert wrapped("one two three", FONT, 35, MEASURE) == ("one two", "three")


def test_a_word_wider_than_the_line_is_broken() -> None:
    assert wrapped("a Mississippi", FONT, 20, MEASURE) == ("a", "Miss", "issi", "ppi")


def test_a_width_for_not_even_one_letter_gets_a_letter_a_line() -> None:
    assert wrapped("abc", FONT, 0, MEASURE) == ("a", "b", "c")


def test_nothing_takes_no_lines() -> None:
    assert wrapped("", FONT, 100, MEASURE) == wrapped(" \n ", FONT, 100, MEASURE) == ()


@settings(max_examples=200)
@given(st.text(), WIDTHS)
def test_a_shortened_text_fits_and_says_that_it_is_shortened(text: str, width: float) -> None:
    short = shortened(text, FONT, width, MEASURE)
    assert MEASURE(short, FONT).width <= width
    assert short == text or (short.endswith(ELLIPSIS) and text.startswith(short.removesuffix(ELLIPSIS)))


def test_a_text_that_fits_is_not_shortened() -> None:
    assert shortened("Saraqib", FONT, 35, MEASURE) == "Saraqib"


def test_a_shortened_text_keeps_as_much_as_fits() -> None:
    assert shortened("Saraqib", FONT, 30, MEASURE) == "Saraq…"
    assert shortened("to Saraqib", FONT, 20, MEASURE) == "to…"


def test_what_stands_for_an_invisible_character_is_not_broken() -> None:
    assert wrapped("ab[U+200B][U+202E]", FONT, 50, MEASURE) == ("ab[U+200B]", "[U+202E]")


@pytest.mark.parametrize("letter", ["e\u0301", "กั", "👩\u200d👩\u200d👧", "👍🏽", "عَ", "न्द"])
def test_a_word_that_is_broken_keeps_each_letter_whole(letter: str) -> None:
    lines = wrapped(letter * 40, FONT, 100, MEASURE)
    assert len(lines) > 1
    assert all(line == letter * (len(line) // len(letter)) for line in lines)


def test_marks_without_end_are_broken_all_the_same() -> None:
    assert len(wrapped("e" + "\u0301" * 1_000, FONT, 100, MEASURE)) > 10
