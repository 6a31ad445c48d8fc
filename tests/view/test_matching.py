"""Which of several texts a few words mean, and in which order."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.view.matching import best_first
from viewer.view.search import folded

ACTIONS = ["Copy Picture", "Copy Quote with Source", "Find in Document…", "Print…", "Zoom In", "Zoom to All", "Über"]
WORDS = st.text(st.sampled_from("aAbÄß é\u0301-–“"), max_size=12)
TEXTS = st.lists(WORDS, max_size=6)


def found(words: str, texts: list[str], recent: list[int] | None = None) -> list[str]:
    return [texts[match.number] for match in best_first(words, texts, recent or [])]


@pytest.mark.parametrize(
    ("words", "expected"),
    [
        ("copy", ["Copy Picture", "Copy Quote with Source"]),
        ("source copy", ["Copy Quote with Source"]),
        ("COPY PIC", ["Copy Picture"]),
        ("in", ["Find in Document…", "Zoom In", "Print…"]),
        ("o", ["Copy Picture", "Copy Quote with Source", "Zoom In", "Zoom to All", "Find in Document…"]),
        ("uber", ["Über"]),
        ("zoom fly", []),
        ("", ACTIONS),
        (" \n", ACTIONS),
    ],
)
def test_what_has_all_the_words_is_found_in_any_order_and_whole_words_come_first(
    words: str, expected: list[str]
) -> None:
    assert found(words, ACTIONS) == expected


def test_beginnings_of_words_come_before_their_middles() -> None:
    assert found("pic", ["Epic Print", "Copy Picture"]) == ["Copy Picture", "Epic Print"]


def test_what_was_used_lately_comes_first_where_nothing_is_typed_and_among_what_fits_as_well() -> None:
    assert found("", ACTIONS, [4, 1])[:3] == ["Zoom In", "Copy Quote with Source", "Copy Picture"]
    assert found("zoom", ACTIONS, [5]) == ["Zoom to All", "Zoom In"]
    assert found("in", ACTIONS, [3]) == ["Find in Document…", "Zoom In", "Print…"]


def test_the_words_are_marked() -> None:
    [match] = best_first("source copy", ACTIONS)
    text = ACTIONS[match.number]
    assert [text[mark.start : mark.end] for mark in match.marks] == ["Copy", "Source"]


@given(WORDS, TEXTS)
def test_exactly_what_has_all_the_words_is_found_once(words: str, texts: list[str]) -> None:
    numbers = [match.number for match in best_first(words, texts)]
    having = [
        number for number, text in enumerate(texts) if all(word in folded(text) for word in folded(words).split())
    ]
    assert sorted(numbers) == having


@given(st.lists(WORDS, max_size=3), TEXTS, st.randoms())
def test_the_order_of_the_words_makes_no_difference(words: list[str], texts: list[str], chance: object) -> None:
    turned = list(words)
    chance.shuffle(turned)
    assert best_first(" ".join(words), texts) == best_first(" ".join(turned), texts)


@given(TEXTS, st.lists(st.integers(0, 5), max_size=4, unique=True))
def test_without_words_all_is_there_and_the_recent_ones_first(texts: list[str], recent: list[int]) -> None:
    known = [number for number in recent if number < len(texts)]
    numbers = [match.number for match in best_first("", texts, recent)]
    assert numbers[: len(known)] == known
    assert sorted(numbers) == list(range(len(texts)))


@given(WORDS, TEXTS)
def test_marks_stand_in_order_and_apart(words: str, texts: list[str]) -> None:
    for match in best_first(words, texts):
        ends = [place for mark in match.marks for place in (mark.start, mark.end)]
        assert ends == sorted(ends)
        assert ends[-1:] <= [len(texts[match.number])]
