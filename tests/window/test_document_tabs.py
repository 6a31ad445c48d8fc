"""A tab for each document of a story."""

from collections.abc import Callable
from pathlib import Path

import pytest
from a_source import a_source
from building_sources import a_story_of_two_sources
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reader import tip_over

from viewer.reading.read import read_story
from viewer.story.story import Story
from viewer.window.document_tabs import DocumentTabs


@pytest.fixture
def strike(tmp_path: Path) -> Story:
    """A story of two documents."""
    story = read_story(a_story_of_two_sources(tmp_path)).story
    assert story is not None
    return story


@pytest.fixture
def tabs(strike: Story, show: Callable[..., QWidget]) -> DocumentTabs:
    """Their tabs."""
    tabs = DocumentTabs(strike.sources)
    show(tabs)
    return tabs


def test_keys_lead_from_tab_to_tab_whatever_they_do_in_the_window(tabs: DocumentTabs, qtbot: QtBot) -> None:
    elsewhere = QAction("Next Event", tabs)
    elsewhere.setShortcut("Right")
    tabs.addAction(elsewhere)
    tabs.setFocus()
    with qtbot.assertNotEmitted(elsewhere.triggered), qtbot.waitSignal(tabs.document_requested) as asked:
        qtbot.keyClick(tabs, Qt.Key.Key_Right)
    assert asked.args == ["bulletin"]


def test_a_document_that_the_event_does_not_quote_has_a_softer_tab(tabs: DocumentTabs, strike: Story) -> None:
    tabs.show_open(strike.sources[0], strike.event["count-at-the-gates"])
    assert tabs.tabTextColor(0) != tabs.tabTextColor(1)
    tabs.show_open(strike.sources[0], strike.event["walkout"])
    assert tabs.tabTextColor(0) == tabs.tabTextColor(1)


def test_the_pointer_is_told_the_whole_title_and_whether_the_text_is_the_one_that_was_quoted(
    tabs: DocumentTabs, qtbot: QtBot
) -> None:
    told = tip_over(qtbot, tabs, tabs.tabRect(0).center() + QPoint(2, 0))
    assert "Dockers walk out in Port Salma" in told
    assert "text verified" in told


def test_a_title_is_read_as_words(show: Callable[..., QWidget]) -> None:
    tabs = DocumentTabs((a_source("<b>a</b> & more"), a_source("to \u202ewithdraw\nnow")))
    show(tabs)
    assert [tabs.tabText(number) for number in (0, 1)] == ["<b>a</b> && more", "to [U+202E]withdraw now"]
