"""Extreme numbers: after them, charts and the overview still show what there is, and one gets back to all of it."""

from collections.abc import Callable
from math import isfinite
from pathlib import Path

import pytest
from building import A_STORY, a_story
from reader import Reader

from viewer.window.overview import Overview

YEARS = ("Y17E7", "Y-17E7", "-9999-01-01", "9999-12-31", "0000")
FIGURES = ("low = -1e308, best = 1e308, high = 1.7e308", "best = 5e-324", "low = 0, high = 1.79e308", "best = -0.0")


@pytest.mark.parametrize("year", YEARS)
def test_after_years_beyond_reason_the_overview_is_clamped_and_home_shows_all(
    year: str, tmp_path: Path, open_window: Callable[..., Reader]
) -> None:
    story = A_STORY.replace('when = "2021-05-03"\nwords = "on 3 May"\ninferred = ["year"]', f'when = "{year}"')
    reader = open_window(a_story(tmp_path / "story", story))
    reader.chooses("toggle_overview")
    [overview] = reader.window.findChildren(Overview)
    before = reader.timeline.scene
    for _ in range(10):
        reader.chooses("zoom_in")
    for _ in range(12):
        reader.chooses("zoom_out")
    reader.chooses("whole_story")
    period = reader.window.store.visible.state.period
    assert period is None or (isfinite(period.start) and isfinite(period.end))
    assert reader.timeline.scene == before
    assert overview.grab().toImage().width() > 0


@pytest.mark.parametrize("figure", FIGURES)
def test_figures_beyond_reason_are_shown_or_told(
    figure: str, tmp_path: Path, open_window: Callable[..., Reader]
) -> None:
    reader = open_window(a_story(tmp_path / "story", A_STORY.replace("best = 12", figure)))
    assert reader.told_problems or reader.story
    if reader.window.store.story is not None:
        reader.clicks_event("convoy")
        assert "12 trucks passed" in reader.card
