"""Where quotes stand in their sources."""

import time
from unicodedata import normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.anchors import Astray, Found, Missing, Several, find_quote, stands_in
from viewer.reading.folds import folded_words, leaves_a_mark
from viewer.story.sources import Passage, QuoteState

TEXT = "He said: “We left – at dawn.”\nThe trucks had\nmet. The trucks had met again. 34 were killed there."

SCRIPTS = st.text(
    st.sampled_from("aAéе́Åбم\u0651\u064eقहि한🚚👩🏽\u200d\u0301\u0327\ufe0f \n“–") | st.characters(), min_size=1
).filter(str.strip)


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


def test_a_quote_with_a_space_too_many_is_not_exact() -> None:
    anchor = find_quote(TEXT, "We left ", prefix='said: "')
    assert (anchor.state, words(anchor)) == (QuoteState.DIFFERS, ["We left"])


@pytest.mark.parametrize(
    "quote",
    ['"We left - at dawn."', "WE LEFT – AT DAWN", "we  left\n– at dawn", "trucks had met. The"],
)
def test_other_spaces_marks_dashes_and_capitals_are_differences(quote: str) -> None:
    anchor = find_quote(TEXT, quote)
    assert isinstance(anchor, Found)
    assert anchor.state is QuoteState.DIFFERS
    assert folded_words(words(anchor)[0]) == folded_words(quote)


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


@given(st.data())
def test_any_stretch_of_any_text_is_found_exactly_where_it_was_cut_out(data: st.DataObject) -> None:
    text = data.draw(SCRIPTS)
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    around = data.draw(st.integers(0, len(text)))
    quote, prefix, suffix = text[start:end], text[max(start - around, 0) : start], text[end : end + around]
    if quote.strip():
        anchor = find_quote(text, quote, prefix, suffix, about=start)
        assert anchor.state is QuoteState.EXACT
        assert Passage(start, end) in anchor.passages
        if len(anchor.passages) > 1:  # what stands around it was not enough
            assert isinstance(anchor, Several)
            assert text.count(quote) > 1


@given(SCRIPTS, st.data())
def test_nothing_that_differs_is_found_without_the_marks_of_its_last_letter(text: str, data: st.DataObject) -> None:
    quote = data.draw(SCRIPTS)
    anchor = find_quote(text, quote, about=data.draw(st.integers(0, 200)))
    if anchor.state is QuoteState.DIFFERS:
        assert not any(leaves_a_mark(text, passage.end) for passage in anchor.passages)
        assert not any(leaves_a_mark(text, passage.start) for passage in anchor.passages)


@given(SCRIPTS)
def test_a_quote_typed_with_other_code_points_is_found_all_the_same(text: str) -> None:
    for form in ("NFC", "NFD"):
        quote = normalize(form, text)
        anchor = find_quote(text, quote)
        assert anchor.state is (QuoteState.EXACT if quote == text else QuoteState.DIFFERS)
        assert anchor.passages == (_without_space_around(text) if quote != text else Passage(0, len(text)),)


def _without_space_around(text: str) -> Passage:
    return Passage(len(text) - len(text.lstrip()), len(text.rstrip()))


def test_a_composed_quote_is_found_in_a_decomposed_source_at_its_own_offsets() -> None:
    text = "In the cafe\u0301 the cafe was named."
    anchor = find_quote(text, "café the")
    assert (anchor.state, words(anchor, text)) == (QuoteState.DIFFERS, ["cafe\u0301 the"])
    assert words(find_quote(text, "cafe was"), text) == ["cafe was"]


def test_a_letter_is_never_torn_from_its_mark_where_the_quote_differs() -> None:
    text = "THE CAFE\u0301"
    assert find_quote(text, "the cafe").state is not QuoteState.EXACT
    assert [text[passage.start : passage.end] for passage in find_quote(text, "the cafe").passages] in ([], [text])


def test_a_place_alone_singles_nothing_out_where_the_words_stand_twice() -> None:
    assert isinstance(find_quote(TEXT, "The trucks had", about=50), Several)


@pytest.mark.parametrize(("about", "start"), [(0, 0), (12, 0), (14, 27), (70, 27)])
def test_of_passages_that_differ_the_one_nearest_to_the_old_place_is_taken(about: int, start: int) -> None:
    anchor = find_quote("the trucks had met in May, THE TRUCKS had met again.", "The Trucks Had", about=about)
    assert anchor == Found(QuoteState.DIFFERS, (Passage(start, start + 14),))


def test_passages_that_differ_at_the_same_distance_stay_ambiguous() -> None:
    text = "A bee. A bee."
    assert isinstance(find_quote(text, "a Bee"), Several)
    assert isinstance(find_quote(text, "a Bee", about=3), Found)
    assert isinstance(find_quote("A bee.. A bee.", "a Bee", about=4), Several)


def test_of_slips_of_the_pen_the_one_nearest_to_the_old_place_is_meant() -> None:
    text = "The convoy has arived safely. The convoy has arived safely." + " Nothing else." * 50
    quote = "The convoy has arrived safely."
    assert find_quote(text, quote).passages == (Passage(0, 29),)
    assert find_quote(text, quote, about=2).passages == (Passage(0, 29),)
    assert find_quote(text, quote, about=28).passages == (Passage(30, 59),)
    assert find_quote(text + text, quote, about=len(text) + 28).passages == (Passage(len(text) + 30, len(text) + 59),)


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
