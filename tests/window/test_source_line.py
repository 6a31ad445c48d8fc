"""The lines above a document, and the tabs where there are several."""

from collections.abc import Callable
from pathlib import Path

import pytest
from a_story import a_view, the_m4_story
from building_sources import a_story_of_two_sources
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from viewer.reading.read import read_story
from viewer.story.story import Story
from viewer.view.moves import document_chosen
from viewer.view.visible import Visible, look
from viewer.window.plain import PlainLabel, PlainText
from viewer.window.source_line import MOST_TOLD, SourceLine

M4 = the_m4_story()


@pytest.fixture
def line(show: Callable[..., QWidget]) -> SourceLine:
    shown = SourceLine()
    show(shown, 540, 300)
    return shown


@pytest.fixture
def strike(tmp_path: Path) -> Story:
    story = read_story(a_story_of_two_sources(tmp_path)).story
    assert story is not None
    return story


def told(line: SourceLine) -> str:
    labels = [label.text() for label in line.findChildren(PlainLabel) if label.isVisibleTo(line)]
    return "\n".join((*labels, *(each.text for each in line.findChildren(PlainText) if each.isVisibleTo(line))))


def tabs(line: SourceLine) -> QTabBar:
    [found] = line.findChildren(QTabBar)
    return found


def button(line: SourceLine, text: str) -> QToolButton:
    return next(each for each in line.findChildren(QToolButton) if each.text() == text)


def opened(visible: Visible, source: str) -> Visible:
    return look(visible.story, document_chosen(visible.state, visible.story, visible.story.source[source].id))


def test_one_document_needs_no_tabs(line: SourceLine) -> None:
    line.show_visible(a_view(M4), "16 of 17 sentences linked")
    assert line.findChildren(QTabBar) == []
    assert told(line) == "Source: news report, Ankara · 16 of 17 sentences linked · text verified"


def test_without_a_story_nothing_is_told(line: SourceLine) -> None:
    line.show_visible(a_view(M4), "")
    line.show_visible(None, "")
    assert told(line) == ""
    assert not button(line, "Details").isVisible()


def test_several_documents_have_a_tab_each_and_the_open_one_is_in_front(line: SourceLine, strike: Story) -> None:
    line.show_visible(a_view(strike, "walkout"), "")
    assert [tabs(line).tabText(number) for number in range(tabs(line).count())] == [
        "Dockers walk out in Port Sa…", "نشرة إذاعة سلمى",
    ]  # fmt: skip
    assert tabs(line).currentIndex() == 0
    line.show_visible(opened(a_view(strike), "bulletin"), "")
    assert tabs(line).currentIndex() == 1


def test_a_tab_asks_for_its_document(line: SourceLine, strike: Story, qtbot: QtBot) -> None:
    line.show_visible(a_view(strike), "")
    with qtbot.waitSignal(line.document_requested) as asked:
        qtbot.mouseClick(tabs(line), Qt.MouseButton.LeftButton, pos=tabs(line).tabRect(1).center())
    assert asked.args == ["bulletin"]


def test_showing_another_document_asks_for_nothing(line: SourceLine, strike: Story, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(line.document_requested):
        line.show_visible(a_view(strike), "")
        line.show_visible(opened(a_view(strike), "bulletin"), "")
        line.show_visible(a_view(M4), "")


def test_details_are_told_when_asked_for(line: SourceLine, qtbot: QtBot) -> None:
    line.show_visible(a_view(M4), "")
    assert "SHA-256" not in told(line)
    qtbot.mouseClick(button(line, "Details"), Qt.MouseButton.LeftButton)
    assert "Not stated: publisher, author, date of publication" in told(line)
    assert f"SHA-256: {M4.sources[0].sha256}" in told(line)


def test_what_has_changed_is_told_until_the_reader_knows(line: SourceLine, qtbot: QtBot) -> None:
    line.show_visible(a_view(M4), "")
    line.show_news(("joint-patrol.txt has changed: 2 quotes moved",))
    assert "2 quotes moved" in told(line)
    qtbot.mouseClick(button(line, "OK"), Qt.MouseButton.LeftButton)
    assert "2 quotes moved" not in told(line)


def test_much_news_is_counted(line: SourceLine) -> None:
    line.show_news(tuple(f"line {number}" for number in range(MOST_TOLD + 5)))
    assert told(line).splitlines()[-1] == "and 5 more"


def test_words_from_the_right_turn_nothing_round(line: SourceLine, strike: Story) -> None:
    line.show_visible(opened(a_view(strike), "bulletin"), "3 of 6 sentences linked")
    assert told(line).startswith("Source: ")
    assert told(line).count("\u200e·") == 2


def test_long_words_make_it_no_wider(line: SourceLine, qtbot: QtBot) -> None:
    source = replace(M4.sources[0], kind="k" * 300, publisher="p" * 2_000, url=f"https://example.org/{'u' * 2_000}")
    line.show_visible(a_view(replace(M4, sources=(source,))), "")
    line.show_news((f"{'n' * 500} has changed",))
    qtbot.mouseClick(button(line, "Details"), Qt.MouseButton.LeftButton)
    assert line.minimumSizeHint().width() <= 320
    assert line.sizeHint().height() < 2_000


def test_no_line_about_a_document_is_cut_in_a_narrow_pane(line: SourceLine) -> None:
    line.show_visible(a_view(M4), "16 of 17 sentences linked")
    [about] = [label for label in line.findChildren(PlainLabel) if label.text().startswith("Source:")]
    for width in (540, 240, 400):
        line.resize(width, 20)
        QApplication.processEvents()  # the labels get their places
        assert about.height() >= about.heightForWidth(about.width())
        assert line.height() < 300
