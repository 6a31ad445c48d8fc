import pytest
from a_story import a_pencil

from viewer.scene.pencil import Align
from viewer.scene.typography import SMALL

PENCIL = a_pencil()


@pytest.mark.parametrize(("align", "x"), [(Align.LEFT, 100), (Align.CENTRE, 88), (Align.RIGHT, 76)])
def test_a_text_is_set_from_at_or_towards_its_x(align: Align, x: float) -> None:
    assert PENCIL.text(100, 50, "Deal", SMALL, "#000000", align=align).x == x


def test_a_text_wider_than_its_room_is_shortened_before_it_is_set() -> None:
    text = PENCIL.text(100, 50, "A long title", SMALL, "#000000", most=30, align=Align.RIGHT)
    assert text.text == "A lo…"
    assert text.x + text.width == 100


def test_what_no_eye_can_see_is_made_visible_and_has_room() -> None:
    hidden, seen = "a\u202eb", "a[U+202E]b"
    assert PENCIL.text(100, 50, hidden, SMALL, "#000000").text == seen
    assert PENCIL.width(hidden, SMALL) == PENCIL.width(seen, SMALL) == PENCIL.text(0, 0, hidden, SMALL, "#000000").width
    assert PENCIL.wrapped(f"{hidden} {hidden}", SMALL, PENCIL.width(seen, SMALL)) == (seen, seen)
    assert PENCIL.shortened(hidden, SMALL, 30) == "a[U+…"


@pytest.mark.parametrize(("words", "from_right"), [("RIA وكالة", False), ("«وكالة» RIA", True), ("2020", False)])
def test_a_text_runs_as_its_first_letter_does(words: str, from_right: bool) -> None:
    assert PENCIL.text(0, 0, words, SMALL, "#000000").from_right == from_right
