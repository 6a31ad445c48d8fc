"""The overview: all of the story's time on one linear scale."""

from collections.abc import Callable, Iterator

import pytest
from a_story import a_story, a_view, an_event, the_m4_story
from PySide6.QtWidgets import QWidget

from viewer.scene.theme import load_theme
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
    ends = [(bar.opts["x0"][0], bar.opts["x1"][0]) for bar in found]
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
    assert [words for _, words in overview.ticks] == ["2018", "2019", "2020 (inferred)", "2021"]


def test_without_a_story_or_without_dates_it_is_empty(overview: Overview) -> None:
    overview.show_visible(a_view(the_m4_story()), THEME)
    overview.show_visible(None, THEME)
    assert bars(overview) == []
    overview.show_visible(a_view(a_story()), THEME)
    assert bars(overview) == []


def test_centuries_are_ticked_in_steps_that_have_room(overview: Overview) -> None:
    overview.show_visible(a_view(a_story(an_event("Founding", when="-0752"), an_event("Now", when="2020"))), THEME)
    assert 3 <= len(overview.ticks) <= 12
