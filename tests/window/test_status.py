"""The line at the bottom: counts, notices, problems."""

from collections.abc import Callable

import pytest
from a_story import a_view, the_m4_story
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.reading.problems import Problem
from viewer.window.plain import PlainLabel
from viewer.window.status import Status

PROBLEM = Problem(code="quote-missing", file="story.toml", line=3, col=1, message="nowhere")


@pytest.fixture
def status(show: Callable[..., QWidget]) -> Status:
    """A line that tells of nothing yet."""
    status = Status()
    show(status, 1200, 40)
    return status


def told(status: Status) -> list[str]:
    return [label.text() for label in status.findChildren(PlainLabel) if label.text()]


def test_it_counts_what_is_open(status: Status) -> None:
    status.show_visible(a_view(the_m4_story()))
    assert "8 events · 29 claims · 1 source" in told(status)


def test_without_a_story_it_counts_nothing(status: Status) -> None:
    status.show_visible(a_view(the_m4_story()))
    status.show_visible(None)
    assert not any("event" in text and "step" not in text for text in told(status))


def test_it_says_where_accounts_differ(status: Status) -> None:
    status.show_visible(a_view(the_m4_story(), "first-patrol"))
    assert "two accounts differ on this event" in told(status)
    status.show_visible(a_view(the_m4_story(), "sochi-agreement"))
    assert not any("differ" in text for text in told(status))


def test_a_notice_goes_with_the_next_change(status: Status) -> None:
    status.show_notice("Quote <b>copied</b>")
    assert "Quote <b>copied</b>" in told(status)
    status.show_visible(a_view(the_m4_story()))
    assert "Quote <b>copied</b>" not in told(status)


def test_problems_are_counted_and_the_count_leads_to_them(status: Status, qtbot: QtBot) -> None:
    count = status.findChild(QPushButton, "problem_count")
    assert not count.isVisible()
    status.show_problems([PROBLEM, PROBLEM])
    assert (count.text(), count.isVisible()) == ("2 problems", True)
    with qtbot.waitSignal(status.problems_requested):
        qtbot.mouseClick(count, Qt.MouseButton.LeftButton)
    status.show_problems([])
    assert not count.isVisible()


def test_a_long_notice_makes_no_window_wider(show: Callable[..., QWidget]) -> None:
    status = Status()
    show(status, 600, 80)
    status.show_notice("a sentence that goes on and on, " * 10)
    assert status.minimumSizeHint().width() < 600
    assert status.width() == 600
