"""The overview: all of the story's time on one linear scale."""

from collections.abc import Callable, Iterator

import pytest
from a_story import a_day, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.scene.theme import load_theme
from viewer.view.state import Period
from viewer.view.visible import look
from viewer.window.overview import Overview

THEME = load_theme("light")


@pytest.fixture
def overview(show: Callable[..., QWidget]) -> Iterator[Overview]:
    overview = Overview()
    show(overview, 1000, 64)
    yield overview
    overview.plot.close()  # with it go menus of pyqtgraph that have no parent
    overview.plot.deleteLater()


def bars(overview: Overview) -> list[tuple[float, float]]:
    """First day and day after the last of each bar, in the order of the story."""
    import pyqtgraph

    found = [each for each in overview.plot.items() if isinstance(each, pyqtgraph.BarGraphItem)]
    ends = [end for bar in found for end in zip(bar.opts["x0"], bar.opts["x1"], strict=True)]
    return sorted(ends)


def test_every_event_has_its_place_in_true_proportions(overview: Overview) -> None:
    story = the_m4_story()
    overview.show_visible(a_view(story), THEME)
    assert len(bars(overview)) == len(story.events)
    sochi, *_, last = bars(overview)
    assert sochi[1] - sochi[0] == 30, "September has thirty days"
    assert last[0] - sochi[1] > 500, "nothing is folded"


def test_years_that_no_source_states_are_said_to_be_inferred(overview: Overview) -> None:
    overview.show_visible(a_view(the_m4_story()), THEME)
    assert [words for _, words in overview.ticks] == ["2018", "2019", "2020 · inferred", "2021"]


def test_without_a_story_or_without_dates_it_is_empty(overview: Overview) -> None:
    overview.show_visible(a_view(the_m4_story()), THEME)
    overview.show_visible(None, THEME)
    assert bars(overview) == []
    overview.show_visible(a_view(a_story()), THEME)
    assert bars(overview) == []


def test_centuries_are_ticked_in_steps_that_have_room(overview: Overview) -> None:
    overview.show_visible(a_view(a_story(an_event("Founding", when="-0752"), an_event("Now", when="2020"))), THEME)
    assert 3 <= len(overview.ticks) <= 12


# The period in view


def test_the_region_covers_the_period_in_view(overview: Overview) -> None:
    story = the_m4_story()
    view = a_view(story)
    overview.show_visible(view, THEME)
    whole = overview.region.getRegion()
    assert whole[0] < bars(overview)[0][0]
    assert whole[1] > bars(overview)[-1][1]
    period = Period(float(a_day("2020-02-20")), float(a_day("2020-03-16")))
    overview.show_period(look(story, replace(view.state, period=period)))
    assert overview.region.getRegion() == (period.start, period.end)


def test_dragging_the_region_asks_for_its_period_and_showing_one_does_not(overview: Overview, qtbot: QtBot) -> None:
    story = the_m4_story()
    overview.show_visible(a_view(story), THEME)
    start, end = float(a_day("2019-03-01")), float(a_day("2019-09-01"))
    with qtbot.waitSignal(overview.period_chosen) as asked:
        overview.region.setRegion((start, end))
    assert asked.args == [Period(start, end)]
    with qtbot.assertNotEmitted(overview.period_chosen):
        overview.show_period(a_view(story))
