"""Where quotes stand in their sources."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.anchors import Astray, Found, Missing, Several, find_quote, folded, stands_in
from viewer.story.sources import Passage, QuoteState

TEXT = "He said: “We left – at dawn.”\nThe trucks had\nmet. The trucks had met again. 34 were killed there."


def words(anchor: Found | Several | Astray | Missing, text: str = TEXT) -> list[str]:
    return [text[passage.start : passage.end] for passage in anchor.passages]


def test_the_very_words_are_found_exactly() -> None:
    assert find_quote(TEXT, "We left – at dawn.") == Found(QuoteState.EXACT, (Passage(10, 28),))


def test_offsets_count_code_points() -> None:
    assert find_quote("🚚🚚 left", "left").passages == (Passage(3, 7),)


def test_words_that_stand_twice_need_to_be_singled_out() -> None:
    several = find_quote(TEXT, "The trucks had")
    assert isinstance(several, Several)
    assert words(several) == ["The trucks had", "The trucks had"]


def test_a_prefix_singles_out_one_of_several_places() -> None:
    assert find_quote(TEXT, "The trucks had", prefix="met. ").passages == (Passage(50, 64),)


def test_a_suffix_singles_out_one_of_several_places() -> None:
    assert find_quote(TEXT, "The trucks had", suffix="\nmet").passages == (Passage(30, 44),)


def test_all_places_are_found_where_all_are_meant() -> None:
    anchor = find_quote(TEXT, "The trucks had", everywhere=True)
    assert isinstance(anchor, Found)
    assert anchor.state is QuoteState.EXACT
    assert len(anchor.passages) == 2


def test_words_between_another_prefix_and_suffix_are_astray() -> None:
    anchor = find_quote(TEXT, "at dawn", prefix="came ")
    assert isinstance(anchor, Astray)
    assert words(anchor) == ["at dawn"]


def test_a_prefix_may_be_spaced_otherwise_and_the_quote_is_still_exact() -> None:
    assert find_quote(TEXT, "The trucks had", prefix='dawn." ').state is QuoteState.EXACT


@pytest.mark.parametrize(
    "quote",
    ['"We left - at dawn."', "WE LEFT – AT DAWN", "we  left\n– at dawn", "trucks had met. The"],
)
def test_other_spaces_marks_dashes_and_capitals_are_differences(quote: str) -> None:
    anchor = find_quote(TEXT, quote)
    assert isinstance(anchor, Found)
    assert anchor.state is QuoteState.DIFFERS
    assert folded(" ".join(words(anchor)[0].split())) == folded(" ".join(quote.split()))


def test_a_slip_of_the_pen_is_a_difference() -> None:
    anchor = find_quote(TEXT, "The trucks had met agian")
    assert anchor.state is QuoteState.DIFFERS
    assert words(anchor) == ["The trucks had met again"]


def test_another_number_is_another_statement() -> None:
    anchor = find_quote(TEXT, "43 were killed there.")
    assert isinstance(anchor, Missing)
    assert anchor.nearest
    assert TEXT[anchor.nearest.start : anchor.nearest.end] == "34 were killed there."


def test_words_that_stand_nowhere_are_missing() -> None:
    assert find_quote(TEXT, "xyzzy plugh") == Missing(None)


def test_an_everyday_letter_stands_too_often_to_be_meant_everywhere() -> None:
    assert isinstance(find_quote("a " * 5_000, "a", everywhere=True), Several)


def test_words_stand_in_a_text_across_its_line_breaks() -> None:
    assert stands_in(TEXT, "had met. The")
    assert not stands_in(TEXT, "Had met.")


@given(st.text(), st.text(min_size=1).filter(str.strip))
def test_whatever_is_found_exactly_is_the_quote(text: str, quote: str) -> None:
    anchor = find_quote(text, quote, everywhere=True)
    assert (anchor.state is QuoteState.EXACT) <= all(word == quote for word in words(anchor, text))
    assert (anchor.state is QuoteState.MISSING) == (not anchor.passages)


@given(st.text(), st.text(min_size=1).filter(str.strip), st.text())
def test_a_quote_from_the_text_is_always_found(before: str, quote: str, after: str) -> None:
    text = before + quote + after
    anchor = find_quote(text, quote, prefix=before, suffix=after)
    assert anchor == Found(QuoteState.EXACT, (Passage(len(before), len(before) + len(quote)),))


@given(st.text())
def test_folding_keeps_every_offset(text: str) -> None:
    assert len(folded(text)) == len(text)


def test_two_hundred_quotes_in_a_megabyte_take_no_time() -> None:
    text = " ".join(f"word{number}" for number in range(120_000))
    start = time.perf_counter()
    for number in range(200):
        find_quote(text, f"word{number * 500} word{number * 500 + 1}")
    exact = time.perf_counter()
    for number in range(200):
        find_quote(text, f"word{number * 500} wrod{number * 500 + 1} xyzzy word{number * 500 + 2}")
    missing = time.perf_counter()
    assert exact - start < 1
    assert missing - exact < 10


def test_the_nearest_passage_is_only_looked_for_where_it_is_wanted() -> None:
    assert find_quote(TEXT, "The trucks had met agian", nearest=False) == Missing(None)
