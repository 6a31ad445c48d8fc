"""The type of a page: its measure and margins in a width, at a zoom."""

import pytest

from viewer.scene.text_type import LEAST_MEASURE_PX, LETTER_PX, Type


@pytest.mark.parametrize("zoom", [0.5, 1.0, 2.0, 3.0])
def test_lines_have_sixty_to_seventy_five_letters_where_there_is_room(zoom: float) -> None:
    assert 60 <= Type(4_000, zoom).measure / (LETTER_PX * zoom) <= 75


@pytest.mark.parametrize("width", [320, 380, 429, 430, 540, 800])
def test_margins_and_measure_fit_into_the_width(width: int) -> None:
    type = Type(width)
    assert 0 < type.tags_end < type.margin
    assert type.margin + type.measure < width


def test_in_a_narrow_pane_the_margin_is_narrow() -> None:
    assert Type(380).margin < Type(540).margin


def test_even_in_no_room_at_all_there_is_a_line() -> None:
    assert Type(0, 3.0).measure == LEAST_MEASURE_PX


def test_lines_are_one_and_a_half_times_as_high_as_the_type() -> None:
    for zoom in (0.5, 1.0, 3.0):
        assert Type(600, zoom).pitch == pytest.approx(1.5 * Type(600, zoom).text.size_px, abs=1)


def test_marks_in_the_margin_grow_but_less_than_the_text() -> None:
    sizes = [Type(600, zoom).tag.size_px for zoom in (0.5, 1.0, 1.5, 3.0)]
    assert sizes == sorted(sizes)
    assert sizes[-1] < 2 * sizes[1]


def test_a_paragraph_is_estimated_by_its_length_and_an_empty_line_is_a_gap() -> None:
    type = Type(600)
    heights = type.heights(500)
    assert heights[1] == type.gap
    assert heights[2] == heights[30] == type.pitch
    assert heights[300] == type.pitch * round(300 * LETTER_PX / type.measure + 0.5)
