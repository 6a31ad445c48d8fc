"""How a page of the help is set."""

from collections.abc import Callable

import pytest
from PySide6.QtGui import QTextBlock, QTextTable
from PySide6.QtWidgets import QWidget

from viewer.scene.theme import load_theme
from viewer.window.help_browser import HelpBrowser
from viewer.window.look import apply_theme

PAGE = (
    "# One\n\n## Two\n\nWords of a `file`.\n\n| a | b |\n|---|---|\n| 1 | 2 |\n\n```\nfirst\n\nlast "
    + "x " * 200
    + "\n```\n"
)


@pytest.fixture
def browser(show: Callable[..., QWidget]) -> HelpBrowser:
    apply_theme(load_theme("light"))
    browser = HelpBrowser({"page": PAGE})
    show(browser, 600, 500)
    browser.show_page("page")
    return browser


def block(browser: HelpBrowser, words: str) -> QTextBlock:
    return browser.document().findBlock(browser.document().find(words).position())


def letters_px(browser: HelpBrowser, words: str) -> float:
    """How high a line of a block is."""
    return block(browser, words).layout().lineAt(0).ascent()


def test_headings_are_larger_than_text_and_the_first_the_largest(browser: HelpBrowser) -> None:
    assert letters_px(browser, "One") > letters_px(browser, "Two") > letters_px(browser, "Words")


def test_code_has_a_ground_without_gaps_and_no_line_of_it_is_cut_off(browser: HelpBrowser) -> None:
    paper = load_theme("light").paper
    assert block(browser, "first").blockFormat().background().color().name() == paper
    image = browser.viewport().grab().toImage()
    top = round(browser.cursorRect(browser.document().find("first")).top())
    rows = [image.pixelColor(image.width() - 60, top + 2 + y).name() for y in range(30)]
    assert set(rows) == {paper}
    assert block(browser, "last").layout().lineCount() > 1
    assert browser.horizontalScrollBar().maximum() == 0


def test_tables_have_thin_lines(browser: HelpBrowser) -> None:
    [table] = [frame for frame in browser.document().rootFrame().childFrames() if isinstance(frame, QTextTable)]
    form = table.format().toTableFormat()
    assert form.borderCollapse()
    assert form.borderBrush().color().name() == load_theme("light").rule
