"""The problems panel: the lines of the check command, character for character."""

from collections.abc import Callable

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reader import shows_magenta, tip_over

from viewer.reading.problems import Problem, Severity
from viewer.window.plain import tooltip
from viewer.window.problems_panel import MOST, ProblemsPanel


@pytest.fixture
def panel(show: Callable[..., QWidget]) -> ProblemsPanel:
    """A panel without problems."""
    panel = ProblemsPanel()
    show(panel, 700, 200)
    return panel


def a_problem(message: str = "it stands nowhere.", hint: str = "", line: int = 3) -> Problem:
    return Problem(code="quote-missing", file="a story/story.toml", line=line, col=11, message=message, hint=hint)


def lines(panel: ProblemsPanel) -> list[str]:
    return [panel.item(row).text() for row in range(panel.count())]


def test_each_problem_is_a_line_with_file_line_code_and_what_to_do(panel: ProblemsPanel) -> None:
    warning = Problem(code="no-sha", file="s", line=1, col=1, message="none.", severity=Severity.WARNING)
    panel.show_problems([a_problem(hint="Did you mean “six”?"), warning])
    assert lines(panel) == [
        "a story/story.toml:3:11: quote-missing: it stands nowhere. Did you mean “six”?",
        "s:1:1: no-sha: warning: none.",
    ]


def test_mended_problems_are_gone(panel: ProblemsPanel) -> None:
    panel.show_problems([a_problem(line=1), a_problem(line=2)])
    panel.show_problems([a_problem(line=2)])
    assert lines(panel) == [str(a_problem(line=2))]
    panel.show_problems([])
    assert lines(panel) == []


def test_what_a_file_says_is_read_as_words(panel: ProblemsPanel, magenta: object, qtbot: QtBot) -> None:
    words = f'<img src="{magenta}"> <b>a</b> &lt;'
    panel.show_problems([a_problem(words, words)])
    assert words in lines(panel)[0]
    assert not shows_magenta(panel)
    spot = panel.visualItemRect(panel.item(0)).center()
    assert tip_over(qtbot, panel.viewport(), spot) == tooltip(f"{words}\n{words}")


def test_each_line_can_be_read_out(panel: ProblemsPanel) -> None:
    assert panel.accessibleName() == "Problems in the story's files"


def test_of_very_many_the_first_are_listed_and_the_others_counted(panel: ProblemsPanel) -> None:
    panel.show_problems([a_problem()] * (MOST + 2_000))
    assert panel.count() == MOST + 1
    assert panel.item(MOST).text() == "2,000 more, which “claimline check” lists"
    panel.itemActivated.emit(panel.item(MOST))  # leads nowhere
