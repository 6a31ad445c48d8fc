"""Mistakes of our own, as they are told."""

from a_story import a_story, an_event

from viewer.export.accident import MOST_LETTERS, Accident, report, versions
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState


def accident(text: str = "the sum is wrong", depth: int = 0) -> Accident:
    def deep(levels: int) -> None:
        if levels:
            deep(levels - 1)
        raise ValueError(text)

    try:
        deep(depth)
    except ValueError as mistake:
        return Accident.of(mistake)


def test_it_tells_what_happened_and_where() -> None:
    told = accident()
    assert told.title == "ValueError: the sum is wrong"
    assert told.place.startswith(f"{__file__}:")
    assert told.trace.startswith("Traceback")
    assert told.trace.endswith("ValueError: the sum is wrong\n")


def test_two_accidents_at_one_place_are_of_one_kind_whatever_they_say() -> None:
    assert accident("one").kind == accident("two").kind
    assert accident().kind != Accident.of(KeyError("one")).kind


def test_what_no_eye_can_see_is_seen_in_it() -> None:
    assert "to [U+202E]withdraw" in accident("to \u202ewithdraw").trace


def test_a_long_one_keeps_its_beginning_and_its_end() -> None:
    told = accident("x" * 10 * MOST_LETTERS + "!")
    assert told.trace.startswith("Traceback")
    assert told.trace.endswith("x!\n")
    assert len(told.trace) < MOST_LETTERS + 100


def test_an_exception_that_cannot_even_be_told_is_one_all_the_same() -> None:
    class Unspeakable(Exception):  # noqa: N818
        def __str__(self) -> str:
            raise RuntimeError

    assert "Unspeakable" in Accident.of(Unspeakable()).title


def test_a_report_says_what_it_takes_to_mend_it_and_not_what_the_story_says() -> None:
    story = a_story(an_event("A secret meeting"))
    told = report((accident(),), story, ViewState(selection=OneEvent(story.events[0].id), later=True))
    assert told.splitlines()[0].startswith("Claimline ")
    for part in ("Python 3", "PySide6-Essentials 6", story.checksum, "later=yes", "ValueError: the sum is wrong"):
        assert part in told
    assert "A secret meeting" not in told


def test_without_a_story_a_report_says_so() -> None:
    assert "no story" in report((accident(),), None, ViewState())


def test_a_package_that_is_not_known_keeps_no_report_back() -> None:
    assert all("None" not in line for line in versions())
