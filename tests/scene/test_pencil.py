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
