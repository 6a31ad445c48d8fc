"""Words found in a text: every place, exactly."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.view.hits import hits, hits_of_any
from viewer.view.search import folded

LETTERS = st.text(st.sampled_from("aAäÄßsS eé\u0301ﬁifشَّـ 🚚\n’'İi"))


def found(text: str, words: str, stretch: int = 32_768) -> list[str]:
    return [text[hit.start : hit.end] for some in hits(text, words, stretch) for hit in some]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Deal. A deal!", "deal", ["Deal", "deal"]),
        ("São Luís, Sa\u0303o Luis", "sao luis", ["São Luís", "Sa\u0303o Luis"]),
        ("Die Straße, die STRASSE", "strasse", ["Straße", "STRASSE"]),
        ("in İdlib", "idlib", ["İdlib"]),
        ("وَكالَة إدلب", "ادلب", ["إدلب"]),
        ("وَكالَة", "وكالة", ["وَكالَة"]),
        ("joint\n  patrol", "Joint patrol", ["joint\n  patrol"]),
        ("🚚🚚 trucks", "🚚 T", ["🚚 t"]),
        ("a.b axb", "a.b", ["a.b"]),
        ("ﬁre", "f", ["ﬁ"]),
        ("some words", "", []),
        ("some words", " \n", []),
        ("", "words", []),
        ("some words", "\u0301", []),
    ],
)
def test_words_are_found_whatever_their_case_and_accents(text: str, words: str, expected: list[str]) -> None:
    assert found(text, words) == expected


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The patrol left. São Luís: a Patrol", "luis patrol", ["patrol", "Luís", "Patrol"]),
        ("patrolling", "pat patrol", ["patrol"]),
        ("The deal", "deal", ["deal"]),
        ("The deal", "talks axb", []),
        ("a.b axb", "a.b zz", ["a.b"]),
        ("The deal", " \n", []),
    ],
)
def test_several_words_are_found_each_by_itself(text: str, words: str, expected: list[str]) -> None:
    assert [text[hit.start : hit.end] for some in hits_of_any(text, words) for hit in some] == expected


@given(LETTERS, st.data())
def test_what_a_text_says_is_found_in_it(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text)))
    words = text[start : data.draw(st.integers(start, len(text)))]
    if folded(words).split():
        assert found(text, words)


@given(LETTERS, LETTERS.filter(bool))
def test_every_place_reads_like_the_words(text: str, words: str) -> None:
    sought = folded(words).split()
    for place in found(text, words):
        assert " ".join(sought) in " ".join(folded(place).split())


@given(LETTERS, LETTERS, st.integers(1, 7))
def test_a_text_looked_through_in_stretches_gives_the_same(text: str, words: str, stretch: int) -> None:
    assert found(text, words, stretch) == found(text, words)


def test_places_do_not_overlap() -> None:
    assert found("ßß aaaa", "ss") == ["ß", "ß"]
    assert found("aaaa", "aa") == ["aa", "aa"]
