"""The upper half of the source panel: the card, and charts beneath it, scrolled together."""

from collections.abc import Callable
from pathlib import Path

import pytest
from a_story import a_claim, a_story, a_view, an_event
from building_sources import a_story_of_two_sources
from PySide6.QtWidgets import QApplication, QWidget
from reader import Reader

from viewer.paint.fonts import measure
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
from viewer.window.canvas import Canvas
from viewer.window.claims_pane import ClaimsPane

PENCIL = Pencil(load_theme("light"), measure)
LONG = " ".join(f"word{number}" for number in range(400))
STORY = a_story(an_event("short", a_claim("a few words", id="few")), an_event("long", a_claim(LONG, id="many")))


@pytest.fixture
def card() -> Canvas:
    """The card of what is chosen."""
    return Canvas(str)


@pytest.fixture
def pane(card: Canvas, show: Callable[..., QWidget]) -> ClaimsPane:
    """A pane that shows nothing yet."""
    pane = ClaimsPane(card)
    show(pane, 540, 300)
    return pane


@pytest.mark.parametrize("events", [("short", "long"), ("long", "short"), ("", "long", ""), ("long", "", "short")])
def test_a_card_is_seen_whether_it_fits_or_not(events: tuple[str, ...], pane: ClaimsPane, card: Canvas) -> None:
    for event in events:
        pane.show_visible(a_view(STORY, event), PENCIL)
        assert card.isVisible()
        assert card.scene is not None
        assert card.width() >= card.scene.width > 500, event or "no event"
        QApplication.processEvents()
        assert card.width() >= card.scene.width, event or "no event"


def test_how_far_a_card_reaches_is_known_at_once(pane: ClaimsPane, card: Canvas) -> None:
    for event, scrolls in (("long", True), ("short", False), ("long", True)):
        pane.show_visible(a_view(STORY, event), PENCIL)
        assert (pane.verticalScrollBar().maximum() > 0) is scrolls


@pytest.mark.parametrize("event", ["short", "long", ""])
def test_a_card_that_was_shown_before_its_pane_is_as_wide_as_its_room(
    event: str, card: Canvas, show: Callable[..., QWidget]
) -> None:
    pane = ClaimsPane(card)
    pane.show_visible(a_view(STORY, event), PENCIL)
    show(pane, 540, 300)
    for width in (540, 380, 800):
        pane.resize(width, 300)
        QApplication.processEvents()
        assert card.scene is not None
        assert card.width() >= card.scene.width > width - 40


def test_beneath_a_short_card_the_page_goes_on_in_its_colour(
    open_window: Callable[..., Reader], tmp_path: Path
) -> None:
    for theme in ("light", "dark"):
        reader = open_window(a_story_of_two_sources(tmp_path / theme), theme)
        pane = reader.claims.parentWidget()
        assert reader.claims.height() < pane.height()
        beneath = pane.grab().toImage().pixelColor(40, pane.height() - 4)
        assert beneath.name() == load_theme(theme).page
