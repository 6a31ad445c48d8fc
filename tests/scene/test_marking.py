"""What is marked in a text, found by place; and how many places words have, in words."""

import pytest

from viewer.scene.marking import Found, Marking, SoughtWords
from viewer.scene.theme import load_theme
from viewer.scene.underlines import Underlined
from viewer.story.sources import ClaimId, Passage

LIGHT = load_theme("light")


def on(start: int, end: int, claim: str = "", *, marked: bool = False) -> Underlined:
    return Underlined(Passage(start, end), ClaimId(claim or f"{start}–{end}"), LIGHT.ink, "", marked)


def test_passages_are_found_by_the_stretch_they_touch() -> None:
    marking = Marking([on(20, 30), on(0, 10), on(5, 25)], [Passage(40, 50)], LIGHT)
    assert [(each.claim, level) for each, level in marking.underlined_in(8, 22)] == [
        ("0–10", 0), ("5–25", 1), ("20–30", 0),
    ]  # fmt: skip
    assert marking.uncovered_in(0, 40) == []
    assert marking.uncovered_in(45, 46) == [Passage(40, 50)]


def test_marked_passages_stay_in_the_order_in_which_they_were_given() -> None:
    assert Marking([on(20, 30, marked=True), on(0, 9, marked=True)], (), LIGHT).marked == (
        Passage(20, 30),
        Passage(0, 9),
    )


def test_the_lines_lie_where_they_lay_whichever_claim_is_marked() -> None:
    one = Marking([on(0, 10, "a", marked=True), on(0, 10, "b")], (), LIGHT)
    other = Marking([on(0, 10, "b", marked=True), on(0, 10, "a")], (), LIGHT)
    assert list(one.depths) == list(other.depths)
    assert [each.claim for each, _ in one.underlined_in(0, 1)] == [each.claim for each, _ in other.underlined_in(0, 1)]


def test_the_narrowest_passage_at_a_place_is_the_one_that_is_meant() -> None:
    marking = Marking([on(0, 30), on(5, 10)], (), LIGHT)
    assert [getattr(marking.narrowest_at(place), "claim", None) for place in (0, 5, 9, 10, 30)] == [
        "0–30", "5–10", "5–10", "0–30", None,
    ]  # fmt: skip


def test_of_several_claims_the_one_after_the_marked_one_is_next() -> None:
    claims = [ClaimId("a"), ClaimId("b"), ClaimId("c")]
    for marked, expected in (("a", "b"), ("b", "c"), ("c", "a"), ("x", "a")):
        assert Marking([on(0, 5, marked, marked=True)], (), LIGHT).next_of(claims) == expected
    assert Marking((), (), LIGHT).next_of([]) is None


def test_places_of_words_are_found_by_the_stretch_they_touch() -> None:
    sought = SoughtWords([Passage(0, 4), Passage(10, 14)])
    assert sought.hits_in(3, 11) == [Passage(0, 4), Passage(10, 14)]
    assert sought.hits_in(4, 10) == []


@pytest.mark.parametrize(
    ("found", "told"),
    [
        (Found(3, 12), "3 of 12"),
        (Found(0, 0), "not found"),
        (Found(1, 10_000, more=True), "1 of 10,000+"),
        (Found(2, 1_234, running=True), "2 of 1,234…"),
        (Found(0, 7, running=True), "7…"),
        (Found(0, 0, running=True), "…"),
        (Found(3, 12, apart=True), "3 of 12 apart"),
        (Found(0, 0, apart=True), "not found"),
    ],
)
def test_what_was_found_is_told_in_words(found: Found, told: str) -> None:
    assert found.told == told
