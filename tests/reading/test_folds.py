"""Folded texts, and the way back from them."""

import sys
import time
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.folds import folded, folded_words, leaves_a_mark
from viewer.story.sources import Passage

LETTERS = st.text(st.sampled_from("aéе́ÅКйİςب\u0651\u064eُहि각🚚👩\u200d\u0301\u0327\u1100\u1161\u11a8 \n\u3000“–"))
TEXTS = st.text() | LETTERS | LETTERS.map(lambda text: normalize("NFD", text))


@given(TEXTS)
def test_texts_that_are_canonically_equivalent_fold_alike(text: str) -> None:
    assert folded_words(normalize("NFD", text)) == folded_words(normalize("NFC", text)) == folded_words(text)


@given(TEXTS)
def test_every_letter_of_a_folded_text_leads_back_to_where_it_came_from(text: str) -> None:
    fold = folded(text)
    for index in range(len(fold.text)):
        passage = fold.passage(index, index + 1)
        if fold.text[index].isalnum():
            assert fold.text[index] in folded_words(text[passage.start : passage.end])


@given(TEXTS)
def test_a_folded_text_leads_back_to_all_of_the_text(text: str) -> None:
    fold = folded(text)
    if text:
        assert fold.passage(0, len(fold.text)) == Passage(0, len(text))


@given(TEXTS, st.integers(0, 100))
def test_every_offset_has_a_place_in_the_folded_text(text: str, offset: int) -> None:
    fold = folded(text)
    assert 0 <= fold.place(min(offset, len(text))) <= len(fold.text)


@pytest.mark.parametrize(
    ("text", "fold"),
    [
        ("“Neutralized” –\n\n İ", '"neutralized" - İ'),
        ("e\u0301te\u0301", "été"),
        ("ΟΔΟΣ", "οδοσ"),
        ("\u1112\u1161\u11ab\u1100\u1173\u11af", "한글"),
        ("لم تُفر\u0651\u064eغ", normalize("NFC", "لم تُفر\u0651\u064eغ")),
    ],
)
def test_a_fold_has_single_spaces_plain_marks_small_and_composed_letters(text: str, fold: str) -> None:
    assert folded(text).text == fold


def test_every_space_there_is_folds_to_a_plain_one() -> None:
    spaces = [letter for letter in map(chr, range(sys.maxunicode + 1)) if letter.isspace()]
    assert len(spaces) > 20
    assert {folded(f"a{space}b").text for space in spaces} == {"a b"}


@pytest.mark.parametrize(("text", "end", "leaves"), [("e\u0301", 1, True), ("e\u0301", 2, False), ("ex", 1, False)])
def test_a_passage_ends_behind_the_marks_of_its_last_letter(text: str, end: int, leaves: bool) -> None:
    assert leaves_a_mark(text, end) == leaves


def test_a_megabyte_folds_in_a_moment() -> None:
    text = "Über die Straße nach Île-de-\n\nFrance. " * 27_000
    start = time.perf_counter()
    folded(text)
    folded(normalize("NFD", text))
    assert time.perf_counter() - start < 3
