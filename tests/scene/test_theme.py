from itertools import combinations

import pytest

from viewer.scene.theme import THEME_NAMES, Theme, load_theme, with_alpha

GROUNDS = ("paper", "sheet", "page", "raised", "quote")


@pytest.fixture(params=THEME_NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def luminance(color: str) -> float:
    """Relative luminance after WCAG 2.2."""
    channels = (int(color[n : n + 2], 16) / 255 for n in (1, 3, 5))
    red, green, blue = (c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in channels)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue


def contrast(color: str, ground: str) -> float:
    """Contrast ratio after WCAG 2.2: 1 to 21."""
    darker, lighter = sorted((luminance(color), luminance(ground)))
    return (lighter + 0.05) / (darker + 0.05)


def test_the_ratio_of_black_and_white_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


@pytest.mark.parametrize("ground", GROUNDS)
@pytest.mark.parametrize("ink", ["ink", "soft"])
def test_text_can_be_read_on_every_ground(theme: Theme, ink: str, ground: str) -> None:
    assert contrast(getattr(theme, ink), getattr(theme, ground)) >= 4.5


@pytest.mark.parametrize("ground", GROUNDS[:-1])
def test_sides_marks_and_what_is_chosen_can_be_told_from_every_ground(theme: Theme, ground: str) -> None:
    colors = (*theme.sides, theme.accent, theme.mark)
    assert all(contrast(color, getattr(theme, ground)) >= 3 for color in colors)


def test_what_nobody_holds_can_be_seen_on_the_paper(theme: Theme) -> None:
    assert contrast(theme.nobody, theme.paper) >= 3


def test_sides_differ_from_each_other_and_from_what_is_chosen(theme: Theme) -> None:
    assert all(one != other for one, other in combinations((*theme.sides, theme.accent, theme.nobody), 2))


def test_a_theme_is_as_dark_as_it_says(theme: Theme) -> None:
    assert (luminance(theme.paper) < luminance(theme.ink)) == theme.dark


def test_where_a_story_has_more_sides_than_colours_they_begin_again(theme: Theme) -> None:
    assert theme.side(len(theme.sides)) == theme.side(0)
    assert theme.side(-1) == theme.soft


def test_opacity_stands_before_the_colour() -> None:
    assert with_alpha("#102030", 0.5) == "#80102030"
    assert with_alpha("#80102030", 1.0) == "#ff102030"
