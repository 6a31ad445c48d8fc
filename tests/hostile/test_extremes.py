"""Extreme numbers: after them, charts and the overview still show what there is, and one gets back to all of it."""

from collections.abc import Callable
from math import isfinite
from pathlib import Path

import pytest
from building import A_STORY, a_story
from reader import Reader

from viewer.story.sources import ClaimId
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
    (first, end), _ = overview.plot.viewRange()
    known = [event.when.known for event in reader.story.events]
    days = max(last for _, last in known) - min(start for start, _ in known) + 1
    assert days <= end - first <= 1.1 * days + 4, "the overview shows all time, and little more"


@pytest.mark.parametrize("figure", FIGURES)
def test_figures_beyond_reason_are_shown_or_told(
    figure: str, tmp_path: Path, open_window: Callable[..., Reader]
) -> None:
    reader = open_window(a_story(tmp_path / "story", A_STORY.replace("best = 12", figure)))
    reader.clicks_event("convoy")
    assert "12 trucks passed" in reader.card
    if not reader.told_problems:  # the number is good, and drawn as it is
        assert reader.story.claim[ClaimId("passed")].figure is not None
