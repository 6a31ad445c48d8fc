"""The numbers of one series as pyqtgraph draws them."""

from collections.abc import Callable

import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event
from msgspec import Struct
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QWidget

from viewer.scene.figures_sheet import layout_figures
from viewer.scene.theme import load_theme
from viewer.story.figures import series_of
from viewer.story.sources import Claim, Figure
from viewer.window.series_plot import SeriesPlot

THEME = load_theme("light")
WIDTH = 540


class Drawn(Struct):
    """What is seen of a chart, to the pixel."""

    image: QImage
    spots: dict[str, tuple[float, float]]  # by claim: where its lowest number lies
    ends: dict[str, float]  # where its highest number lies, across

    def is_inked(self, claim: str, dx: float, dy: float = 0.0) -> bool:
        """Whether something is drawn so far from the lowest number of a claim."""
        x, y = self.spots[claim]
        return self.color(x + dx, y + dy) != QColor(THEME.page)

    def color(self, x: float, y: float) -> QColor:
        return self.image.pixelColor(round(x), round(y))


def drawn(show: Callable[..., QWidget], *claims: Claim, account: str = "", theme: str = "light") -> Drawn:
    story = a_story(an_event("Convoy", *claims))
    sheet = layout_figures(
        series_of(story, story.events[0]), a_view(story, "Convoy", account=account), WIDTH, a_pencil(theme)
    )
    [chart] = sheet.charts
    paper = QWidget()
    paper.setStyleSheet(f"background: {load_theme(theme).page}")
    plot = SeriesPlot(paper)
    plot.show_chart(chart, WIDTH, load_theme(theme))
    show(paper, WIDTH, round(sheet.scene.height))
    figures = {spot.row.value.claim: (spot.row.value.figure, spot.y) for spot in chart.spots}
    numbers = {claim: [n for n in (f.low, f.best, f.high) if n is not None] for claim, (f, _) in figures.items()}
    return Drawn(
        paper.grab().toImage(),
        {claim: (chart.scale.to_x(numbers[claim][0]), y) for claim, (_, y) in figures.items()},
        {claim: chart.scale.to_x(numbers[claim][-1]) for claim in figures},
    )


def counts(quote: str, side: str = "", **numbers: float) -> Claim:
    return a_claim(quote, side=side, figure=Figure(unit="trucks", **numbers))


def test_a_number_is_a_dot_where_it_lies_in_the_colour_of_its_side(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", "North", best=10), counts("b", "South", best=30))
    for number, claim in enumerate("ab"):
        assert seen.color(*seen.spots[claim]) == QColor(THEME.side(number))
        assert not seen.is_inked(claim, 20)
        assert not seen.is_inked(claim, -20)


def test_a_dot_of_another_side_has_another_shape(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", "North", best=10), counts("b", "South", best=30))
    corners = [seen.color(x + 3.3, y + 3.3).lightness() for x, y in (seen.spots["a"], seen.spots["b"])]
    assert corners[0] > corners[1] + 50, "a circle has no corner, a square has"


def test_a_bar_goes_from_the_lowest_to_the_highest_number_and_no_farther(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", low=10, high=30), counts("b", best=40))
    low, high = seen.spots["a"][0], seen.ends["a"]
    assert all(seen.is_inked("a", dx) for dx in range(0, round(high - low), 5))
    assert not seen.is_inked("a", -4)
    assert not seen.is_inked("a", high - low + 4)


def test_what_is_only_a_bar_has_no_dot(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", "North", low=10, high=30), counts("b", "North", low=10, best=20, high=30))
    middle = (seen.ends["a"] - seen.spots["a"][0]) / 2
    assert not seen.is_inked("a", middle, 3)
    assert seen.is_inked("b", middle, 3)


@pytest.mark.parametrize(("bound", "way"), [("low", 1), ("high", -1)])
def test_a_bound_is_an_arrow_to_where_the_number_is_open(show: Callable[..., QWidget], bound: str, way: int) -> None:
    seen = drawn(show, counts("a", **{bound: 20}), counts("b", best=40))
    assert all(seen.is_inked("a", way * dx) for dx in (2, 8, 14, 20))
    assert not seen.is_inked("a", way * 28)
    assert not seen.is_inked("a", -way * 4)
    assert seen.is_inked("a", way * 16, 3), "it has a head"
    assert not seen.is_inked("a", way * 8, 3), "and a thin tail"


def test_numbers_of_another_account_are_faded(show: Callable[..., QWidget]) -> None:
    claims = counts("a", "North", low=10, high=20), counts("b", "South", best=30)
    seen = drawn(show, *claims, account="South")
    bar = seen.color(seen.spots["a"][0] + 10, seen.spots["a"][1])
    assert QColor(THEME.side(0)).lightness() < bar.lightness() < QColor(THEME.page).lightness()
    assert seen.color(*seen.spots["b"]) == QColor(THEME.side(1))


def test_the_largest_numbers_lie_where_the_words_beside_them_say(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", best=1e15), counts("b", best=1e15 - 1), counts("c", best=-1e15))
    for claim in "abc":
        assert seen.is_inked(claim, 0)


def test_a_theme_has_its_own_colours(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", "North", best=10), counts("b", "South", best=30), theme="dark")
    assert seen.color(*seen.spots["a"]) == QColor(load_theme("dark").side(0))


def test_the_axis_has_words(show: Callable[..., QWidget]) -> None:
    seen = drawn(show, counts("a", best=10), counts("b", best=30))
    below = round(max(y for _, y in seen.spots.values())) + 13
    band = {seen.color(x, y).name() for x in range(0, WIDTH, 1) for y in range(below + 6, below + 22)}
    assert len(band) > 3, "something is written there"
