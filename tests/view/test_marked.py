"""A text with the words marked that were sought, and what surrounds them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.sources import Passage
from viewer.view.marked import AFTER, BEFORE, Marked, marked, surroundings
from viewer.view.search import folded

TEXTS = st.text(st.sampled_from("aÄé\u0301 \n.🚚ﬁ“"), min_size=1, max_size=400)


def marks_of(shown: Marked) -> list[str]:
    return [shown.text[mark.start : mark.end] for mark in shown.marks]


@pytest.mark.parametrize(
    ("text", "words", "expected"),
    [
        ("The Deal of the deal", "deal", ["Deal", "deal"]),
        ("Copy Quote with Source", "source copy", ["Copy", "Source"]),
        ("“Cut–off” in São Luís", '"cut-off" luis', ["“Cut–off”", "Luís"]),
        ("Joint work: the joint\npatrol", "joint patrol", ["joint\npatrol"]),
        ("nothing", "", []),
        ("", "words", []),
    ],
)
def test_words_are_marked_where_they_stand_together_or_else_each_by_itself(
    text: str, words: str, expected: list[str]
) -> None:
    assert marks_of(marked(text, words)) == expected


def test_what_surrounds_a_place_is_whole_words_in_one_line() -> None:
    text = (
        "Before it, nothing happened. " * 9 + "The troops\nhad left the deal at\nnoon and then. " + "So it was. " * 30
    )
    start = text.index("deal")
    shown = surroundings(text, [Passage(start, start + 4)])
    assert marks_of(shown) == ["deal"]
    assert shown.text.startswith("… it, nothing happened. The troops had left the deal at noon and then. So it was.")
    assert shown.text.endswith(" So it was. So it …")


def test_a_paragraph_is_shown_and_not_the_one_beside_it() -> None:
    text = "Before.\n\nThe deal held.\n\nAfter."
    assert surroundings(text, [Passage(13, 17)]) == Marked("The deal held.", (Passage(4, 8),))


def test_a_short_text_is_shown_whole() -> None:
    assert surroundings("The deal", [Passage(4, 8)]) == Marked("The deal", (Passage(4, 8),))


def test_a_line_without_spaces_is_cut_between_letters() -> None:
    text = "e\u0301" * 400
    shown = surroundings(text, [Passage(200, 202)])
    assert shown.text.strip("… ").startswith("e")
    assert marks_of(shown) == ["e\u0301"]
    assert shown.text.startswith("… ")
    assert shown.text.endswith("\u0301 …")


def test_all_that_is_marked_and_still_in_sight_is_marked() -> None:
    text = "deal " * 400
    shown = surroundings(text, [Passage(500, 504), Passage(510, 514), Passage(1500, 1504)])
    assert marks_of(shown) == ["deal", "deal"]


@given(TEXTS, st.data())
def test_the_marked_words_are_those_of_the_text_and_little_stands_about_them(text: str, data: st.DataObject) -> None:
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, min(start + 20, len(text))))
    shown = surroundings(text, [Passage(start, end)])
    assert [word.split() for word in marks_of(shown)] == [text[start:end].split()]
    assert "\n" not in shown.text
    about = shown.text.removeprefix("… ").removesuffix(" …")
    assert about in text.replace("\n", " ")
    assert len(about) <= BEFORE + AFTER + len(text) * (" " not in about)


@given(TEXTS, TEXTS)
def test_whatever_is_marked_reads_like_one_of_the_words(text: str, words: str) -> None:
    sought = folded(words).split()
    for mark in marks_of(marked(text, words)):
        assert any(word in folded(mark) for word in sought)
