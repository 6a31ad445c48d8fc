"""The report of a mistake of our own, from the status line to the clipboard."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QApplication, QPlainTextEdit, QPushButton
from pytestqt.qtbot import QtBot
from reader import Reader, shows_magenta

from viewer.export.accident import Accident
from viewer.window.accidents import Accidents
from viewer.window.error_report import ErrorReport

TRACE = "Traceback…\nValueError: the sum is wrong\n"


@pytest.fixture
def accidents(dressed: QApplication) -> Iterator[Accidents]:
    """What the application has heard of: nothing so far."""
    heard = Accidents(QCoreApplication.instance())
    yield heard
    heard.setParent(None)


def button(reader: Reader) -> QPushButton:
    return reader.window.findChild(QPushButton, "accidents")


def report_opened(reader: Reader) -> ErrorReport:
    reader.qtbot.mouseClick(button(reader), Qt.MouseButton.LeftButton)
    shown = reader.window.findChild(ErrorReport, "error_report")
    assert shown.isVisible()
    return shown


def text_of(report: ErrorReport) -> str:
    return report.findChild(QPlainTextEdit).toPlainText()


def test_as_long_as_all_goes_well_nothing_is_said(accidents: Accidents, reader: Reader) -> None:
    assert not button(reader).isVisible()


def test_a_mistake_is_told_in_the_status_line_and_moves_nothing(accidents: Accidents, reader: Reader) -> None:
    heights = [canvas.height() for canvas in reader.window.canvases]
    accidents.tell(Accident("ValueError: the sum is wrong", "a.py:1", TRACE))
    assert button(reader).text() == "Something went wrong: details"
    assert button(reader).isVisible()
    accidents.tell(Accident("KeyError: 'x'", "a.py:2", TRACE))
    assert button(reader).text() == "2 things went wrong: details"
    assert [canvas.height() for canvas in reader.window.canvases] == heights


def test_its_report_can_be_copied_while_the_work_goes_on(accidents: Accidents, reader: Reader) -> None:
    accidents.tell(Accident("ValueError: the sum is wrong", "a.py:1", TRACE))
    reader.clicks_event("deal")
    report = report_opened(reader)
    assert not report.isModal()
    for part in ("Claimline ", reader.story.checksum, "event=deal", TRACE):
        assert part in text_of(report)
    copy = next(each for each in report.findChildren(QPushButton) if "Copy" in each.text())
    reader.qtbot.waitUntil(copy.hasFocus)
    reader.qtbot.keyClick(copy, Qt.Key.Key_Space)
    assert QApplication.clipboard().text() == text_of(report)
    assert copy.text() == "Copied"
    reader.clicks_event("first-patrol")
    assert reader.chosen_title == "First joint patrol on the M4"
    reader.qtbot.keyClick(report, Qt.Key.Key_Escape)
    assert not report.isVisible()


def test_a_window_that_opens_later_tells_of_it_too(accidents: Accidents, open_window: Callable[..., Reader]) -> None:
    accidents.tell(Accident("ValueError: the sum is wrong", "a.py:1", TRACE))
    assert button(open_window()).isVisible()


def test_what_a_mistake_repeats_of_a_story_is_no_markup(magenta: Path, reader: Reader, qtbot: QtBot) -> None:
    report = ErrorReport(reader.window)
    report.show_report(f'ValueError: <img src="{magenta}"> to \u202ewithdraw')
    with qtbot.waitActive(report):
        report.show()
        report.activateWindow()
    assert not shows_magenta(report)
    assert text_of(report) == f'ValueError: <img src="{magenta}"> to [U+202E]withdraw'
    report.close()


def test_a_report_is_read_from_the_left_in_every_language(dressed: QApplication, qtbot: QtBot) -> None:
    report = ErrorReport()
    qtbot.addWidget(report)
    report.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert not report.findChild(QPlainTextEdit).isRightToLeft()
