"""Places of a document where words stand together, or near each other."""

import pytest
from a_source import a_source
from hypothesis import given
from hypothesis import strategies as st

from viewer.view.hits import hits
from viewer.view.places import places
from viewer.view.search import AROUND, folded

TEXTS = st.text(st.sampled_from("aAb \né\u0301–-ß"), max_size=80)


def found(text: str, words: str) -> list[list[str]]:
    return [
        [text[mark.start : mark.end] for mark in place.marks]
        for some in places(a_source(text=text), words)
        for place in some
    ]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Deal. A deal!", "deal", [["Deal"], ["deal"]]),
        ("a joint\n patrol left; the patrol was joint", "joint patrol", [["joint\n patrol"]]),
        (
            "The patrol was joint.\nIt was joint, the patrol.",
            "joint patrol",
            [["patrol", "joint"], ["joint", "patrol"]],
        ),
        ("A patrol left.\nIt was joint.", "joint patrol", []),
        ("patrolling: pat", "patrol pat", [["patrol"]]),
        ("“Cut–off”", '"cut-off"', [["“Cut–off”"]]),
        ("São and Luís", "luis sao", [["São", "Luís"]]),
        ("nothing", "", []),
        ("", "words", []),
    ],
)
def test_words_are_found_together_or_else_within_a_line(text: str, words: str, expected: list[list[str]]) -> None:
    assert found(text, words) == expected


def test_words_of_a_line_without_end_must_stand_near_each_other() -> None:
    assert found("joint " + "x " * AROUND + "patrol", "patrol joint") == []
    assert found("joint " + "x " * 20 + "patrol", "patrol joint") == [["joint", "patrol"]]


def test_a_word_that_is_sought_twice_need_stand_only_once() -> None:
    assert found("joint patrol", "patrol patrol joint") == [["joint", "patrol"]]


@given(TEXTS, TEXTS)
def test_a_place_has_all_the_words_in_order_within_the_text(text: str, words: str) -> None:
    sought = folded(words).split()
    for some in places(a_source(text=text), words):
        for place in some:
            marks = [text[mark.start : mark.end] for mark in place.marks]
            together = " ".join(folded(" ".join(marks)).split())
            assert all(word in together for word in sought)
            assert list(place.marks) == sorted(place.marks)


@given(TEXTS, TEXTS)
def test_where_words_stand_together_these_are_the_places(text: str, words: str) -> None:
    together = [[text[hit.start : hit.end]] for some in hits(text, words) for hit in some]
    if together:
        assert found(text, words) == together
