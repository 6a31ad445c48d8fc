"""The charts beneath the claims."""

from collections.abc import Callable

import pytest
from a_story import a_claim, a_story, a_view, an_event
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QColor, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reader import run_python, shows_magenta, tip_over, words
from sheet import the_text

from viewer.scene.doors import doors
from viewer.scene.marks import OfClaim
from viewer.scene.theme import load_theme
from viewer.story.sources import Claim, Figure
from viewer.story.story import Story
from viewer.window.figures_chart import FiguresChart

LIGHT, DARK = load_theme("light"), load_theme("dark")
WIDTH = 540


def counts(quote: str, said_by: str = "Ministry", side: str = "", unit: str = "trucks", **numbers: float) -> Claim:
    return a_claim(quote, said_by=said_by, side=side, figure=Figure(unit=unit, **numbers or {"best": 12}))


THREE = a_story(
    an_event("Convoy", counts("a", "Ministry", "North", best=12), counts("b", "Mayor", low=20), when="2021-05-03"),
    an_event("Return", counts("c", "Ministry", "North", low=8, high=10), when="2021-05-09"),
    an_event("Peace", when="2021-05-12"),
)


@pytest.fixture
def chart(show: Callable[..., QWidget]) -> FiguresChart:
    """A chart that shows nothing yet."""
    chart = FiguresChart()
    show(chart, WIDTH, 200)
    return chart


def showing(chart: FiguresChart, story: Story = THREE, event: str = "Convoy", **view: str) -> FiguresChart:
    chart.show_visible(a_view(story, event, **view), LIGHT)
    return chart


def spot(chart: FiguresChart, claim: str, x: float | None = None) -> QPoint:
    """The middle of a row, or so far along it."""
    assert chart.scene is not None
    [box] = [door.box for door in doors(chart.scene) if door.subject.claim == claim]
    return QPoint(round(box.x + box.width / 2 if x is None else x), round(box.y + box.height / 2))


def test_an_event_whose_numbers_nobody_else_states_has_no_chart(chart: FiguresChart) -> None:
    chart.show_visible(None, LIGHT)
    assert chart.isHidden()
    assert showing(chart, event="Peace").isHidden()
    assert showing(chart, event="").isHidden()


def test_a_chart_comes_and_goes_with_the_events_that_have_one(chart: FiguresChart) -> None:
    assert showing(chart).isVisible()
    assert "trucks · 3 claims" in words(chart.scene)
    assert showing(chart, event="Peace").isHidden()
    assert chart.accessibleDescription() == ""
    assert showing(chart).isVisible()


def test_the_chart_is_as_high_as_it_needs_at_its_width(chart: FiguresChart) -> None:
    showing(chart)
    assert chart.scene is not None
    high = chart.height()
    assert high == round(chart.scene.height)
    chart.resize(300, high)
    assert chart.height() == round(chart.scene.height) > high, "voices go above their numbers"


def test_showing_the_same_again_changes_nothing(chart: FiguresChart) -> None:
    before = showing(chart).grab().toImage()
    assert showing(chart).grab().toImage() == before


def test_another_theme_is_seen_at_once(chart: FiguresChart) -> None:
    showing(chart)
    chart.show_visible(a_view(THREE, "Convoy"), DARK)
    image = chart.grab().toImage()
    assert image.pixelColor(2, 2) == QColor(DARK.page)
    seen = {image.pixelColor(x, y).name() for x in range(0, WIDTH) for y in range(0, image.height())}
    assert DARK.side(0) in seen
    assert LIGHT.side(0) not in seen


def test_several_numbers_have_a_chart_each_and_those_that_are_gone_leave_nothing(chart: FiguresChart) -> None:
    both = a_story(
        an_event("Two", counts("a"), counts("b"), counts("c", unit="men"), counts("d", unit="men")),
        an_event("One", counts("e", unit="cars"), counts("f", unit="cars"), when="2021-05-03"),
    )
    showing(chart, both, "Two")
    assert len(seen_plots(chart)) == 2
    showing(chart, both, "One")
    assert len(seen_plots(chart)) == 1
    assert "men" not in words(chart.scene)


def seen_plots(chart: FiguresChart) -> list[QWidget]:
    import pyqtgraph

    return [plot for plot in chart.findChildren(pyqtgraph.GraphicsView) if plot.isVisible()]


# Who asks


@pytest.mark.parametrize("x", [30, 400, WIDTH - 30])
def test_a_click_anywhere_on_a_row_asks_for_its_claim(chart: FiguresChart, qtbot: QtBot, x: int) -> None:
    showing(chart)
    target = chart.childAt(spot(chart, "c", x)) or chart
    assert target is chart, "the plot lets the pointer through"
    with qtbot.waitSignal(chart.subject_clicked) as asked:
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=spot(chart, "c", x))
    assert asked.args == [OfClaim("c")]


def test_a_click_beside_the_rows_asks_for_nothing(chart: FiguresChart, qtbot: QtBot) -> None:
    showing(chart)
    with qtbot.assertNotEmitted(chart.subject_clicked):
        qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(60, 6))


def test_keys_lead_from_row_to_row_and_open_one(chart: FiguresChart, qtbot: QtBot) -> None:
    showing(chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    for key, claim in ((Qt.Key.Key_Down, "a"), (Qt.Key.Key_Down, "b"), (Qt.Key.Key_Down, "c"), (Qt.Key.Key_Up, "b")):
        qtbot.keyClick(chart, key)
        with qtbot.waitSignal(chart.subject_clicked) as asked:
            qtbot.keyClick(chart, Qt.Key.Key_Return)
        assert asked.args == [OfClaim(claim)]


def test_the_row_that_keys_led_to_has_a_ring_that_is_seen(chart: FiguresChart, qtbot: QtBot) -> None:
    showing(chart)
    chart.setFocus(Qt.FocusReason.TabFocusReason)
    left = spot(chart, "b", 16)
    before = ring(chart, left)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    qtbot.keyClick(chart, Qt.Key.Key_Down)
    assert chart.palette().highlight().color().name() in ring(chart, left) - before


def ring(chart: FiguresChart, where: QPoint) -> set[str]:
    image = chart.grab().toImage()
    return {image.pixelColor(x, where.y()).name() for x in range(8, 24)}


def test_the_pointer_is_told_who_says_so_when_and_in_which_words(chart: FiguresChart, qtbot: QtBot) -> None:
    told = tip_over(qtbot, showing(chart), spot(chart, "b"))
    assert "Mayor" in told
    assert "at least 20 trucks" in told
    assert "Convoy, 3 May 2021" in told


def test_all_that_is_drawn_is_told_in_words(chart: FiguresChart) -> None:
    assert showing(chart).accessibleName() == "Numbers that several claims state"
    assert chart.accessibleDescription().splitlines() == [
        "Ministry, 3 May 2021: 12 trucks",
        "Mayor, 3 May 2021: at least 20 trucks",
        "Ministry, 9 May 2021: 8–10 trucks",
    ]


def test_the_wheel_is_left_to_what_the_chart_stands_in(chart: FiguresChart) -> None:
    before = showing(chart).grab().toImage()
    where, turn = QPointF(spot(chart, "b")), QPoint(0, -120)
    no_button, plain = Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier
    wheel = QWheelEvent(where, where, QPoint(), turn, no_button, plain, Qt.ScrollPhase.NoScrollPhase, False)
    assert chart.childAt(where.toPoint()) is None, "nothing else takes it"
    QApplication.sendEvent(chart, wheel)
    assert not wheel.isAccepted()
    assert chart.grab().toImage() == before


# What is hostile


def test_markup_in_names_and_words_is_read_as_it_is_written(chart: FiguresChart, magenta: str, qtbot: QtBot) -> None:
    hostile = f'<img src="{magenta}"> <b>x</b>'
    story = a_story(
        an_event(
            "Convoy",
            a_claim("a", said_by=hostile, side=hostile, figure=Figure(unit=hostile, best=1, words="<b>one</b>")),
            a_claim("b", figure=Figure(unit=hostile, best=2)),
        )
    )
    showing(chart, story)
    assert the_text(chart.scene, "“<b>one</b>”")
    assert words(chart.scene).count("<img src=") >= 2
    assert not shows_magenta(chart)
    told = tip_over(qtbot, chart, spot(chart, "a"))
    assert "<b>" not in told
    assert "&lt;b&gt;one" in told


@pytest.mark.parametrize("numbers", [(0, 0), (1e15, -1e15), (1e15, 1e15), (1e-300, 2e-300), (-3, -3)])
def test_extreme_numbers_are_shown_all_the_same(chart: FiguresChart, numbers: tuple[float, float]) -> None:
    one, other = numbers
    showing(chart, a_story(an_event("Convoy", counts("a", "M", "N", best=one), counts("b", "M", "N", best=other))))
    image = chart.grab().toImage()
    for claim in "ab":
        y = spot(chart, claim).y()
        row = {image.pixelColor(x, y).name() for x in range(60, WIDTH)}
        assert LIGHT.side(0) in row, "its dot is seen"


def test_a_story_without_such_numbers_never_loads_what_draws_them() -> None:
    done = run_python(
        """
import sys
from PySide6.QtWidgets import QApplication
application = QApplication(["claimline"])
from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from viewer.scene.theme import load_theme
from viewer.story.sources import Figure
from viewer.window.figures_chart import FiguresChart
chart = FiguresChart()
chart.show_visible(a_view(the_m4_story(), "first-patrol"), load_theme("light"))
print([name for name in ("pyqtgraph", "numpy") if name in sys.modules])
claims = [a_claim(quote, figure=Figure(unit="km", best=1)) for quote in "ab"]
chart.show_visible(a_view(a_story(an_event("Deal", *claims)), "Deal"), load_theme("light"))
print("pyqtgraph" in sys.modules)
"""
    )
    assert done.stdout.split("\n")[:2] == ["[]", "True"], done.stderr
