from itertools import combinations

import pytest
from contrast import MARK, TEXT, contrast, luminance, too_pale

from viewer.scene.bars import FULL
from viewer.scene.density import OPACITY
from viewer.scene.points import LINE
from viewer.scene.theme import THEME_NAMES, Theme, load_theme, with_alpha

PAIRS = (
    ("ink", "paper", TEXT, "the corridor's heading, names of places"),
    ("ink", "sheet", TEXT, "titles of events, the axis"),
    ("ink", "page", TEXT, "claims"),
    ("ink", "raised", TEXT, "tags of strips, cards, notes"),
    ("ink", "quote", TEXT, "the words of a chosen claim"),
    ("paper", "ink", TEXT, "the road's sign, what is measured"),
    ("soft", "paper", TEXT, "rulers, notes, what the corridor leaves out"),
    ("soft", "sheet", TEXT, "words of dates, names of lanes, events of other accounts"),
    ("soft", "page", TEXT, "who passes a claim on, claims of other accounts"),
    ("soft", "raised", TEXT, "on whose word a strip is, cards of other accounts"),
    ("soft", "quote", TEXT, "a chosen claim of another account"),
    ("accent", "sheet", TEXT, "the date in view, what is filtered"),
    ("accent", "page", TEXT, "states of quotes and claims"),
    ("accent", "quote", MARK, "words that differ from the source, which are also struck through or underlined"),
    ("sides", "sheet", TEXT, "names of sides on slides"),
    ("sides", "page", TEXT, "names of sides over claims, and bars beside these"),
    ("sides", "paper", MARK, "outlines of strips and areas"),
    ("sides", "raised", MARK, "outlines of tags"),
    (f"sides@{FULL}", "sheet", MARK, "bars on the timeline"),
    (f"mark@{FULL}", "sheet", MARK, "bars of no side"),
    (f"mark@{OPACITY}", "sheet", MARK, "heaps of very many events"),
    (f"mark@{LINE}", "sheet", MARK, "the day around a point"),
    ("mark", "sheet", MARK, "points, arrows, outlines of doubt"),
    ("accent", "paper", MARK, "legs, rings around places"),
    ("accent", "raised", MARK, "outlines of notes"),
    ("ink", "faint", TEXT, "the axis over grid lines"),
    ("nobody", "paper", MARK, "outlines of ground that nobody holds"),
    ("edge", "paper", MARK, "chips over the corridor"),
    ("edge", "raised", MARK, "the same, from within"),
)
"""What lies on what, and where. Not here, as the guidelines do not ask for it:

- lines that divide and nothing more: `rule` and `faint` of grids, frames, stretches, bars beside claims of no side;
- the borders of cards, which their words show as well;
- hatching, soft ends and pale fills, within an outline or beside words that say the same; they fade as far as the
  source leaves open;
- marks of other accounts, and of what comes later, which fade: their words, which do not, stand with them.
"""


@pytest.fixture(params=THEME_NAMES)
def theme(request: pytest.FixtureRequest) -> Theme:
    return load_theme(request.param)


def test_the_ratio_of_black_and_white_is_that_of_the_guidelines() -> None:
    assert contrast("#000000", "#ffffff") == pytest.approx(21)


def test_everything_can_be_told_from_what_it_lies_on(theme: Theme) -> None:
    assert too_pale(theme, PAIRS) == []


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
