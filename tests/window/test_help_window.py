"""The window of the help."""

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtWidgets import QApplication
from reader import Reader

from viewer.window.help_browser import HelpBrowser
from viewer.window.help_pages import PAGES
from viewer.window.help_window import HelpWindow
from viewer.window.plain import PlainLabel
from viewer.window.rows import RowsView

Key = Qt.Key


@pytest.fixture
def window(reader: Reader) -> HelpWindow:
    reader.presses(Key.Key_F1)
    found = reader.window.findChild(HelpWindow, "help")
    reader.qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    return found


def pages(window: HelpWindow) -> list[str]:
    return [row.head.text for row in window.findChild(RowsView).rows]


def read(window: HelpWindow) -> str:
    return window.findChild(HelpBrowser).toPlainText()


def told(window: HelpWindow) -> str:
    return window.findChild(PlainLabel, "help_told").text()


def test_it_opens_with_the_tour_and_lists_its_pages(window: HelpWindow) -> None:
    assert pages(window) == list(PAGES.values())
    assert read(window).startswith("A tour")


@pytest.mark.parametrize("name", PAGES)
def test_arrows_and_return_open_a_page(name: str, window: HelpWindow, reader: Reader) -> None:
    for _ in range(list(PAGES).index(name)):
        reader.presses(Key.Key_Down)
    reader.presses(Key.Key_Return)
    assert read(window).startswith(PAGES[name])
    assert QApplication.focusWidget() is window.findChild(HelpBrowser)
    assert window.findChild(HelpBrowser).horizontalScrollBar().maximum() == 0


def test_words_find_pages_and_are_shown_on_them(window: HelpWindow, reader: Reader) -> None:
    reader.qtbot.keyClicks(QApplication.focusWidget(), "byte order mark")
    assert pages(window) == ["The commands"]
    assert "byte order mark" in window.findChild(RowsView).rows[0].below.text
    reader.presses(Key.Key_Return)
    browser = window.findChild(HelpBrowser)
    assert browser.textCursor().selectedText() in ("byte order mark", "")
    assert "The commands" in read(window)


def test_what_no_page_has_is_told(window: HelpWindow, reader: Reader) -> None:
    reader.qtbot.keyClicks(QApplication.focusWidget(), "elephant")
    assert (pages(window), told(window)) == ([], "No page has these words")
    reader.presses(Key.Key_Return)
    assert read(window).startswith("A tour")


def test_a_link_chooses_its_page_in_the_contents(window: HelpWindow) -> None:
    browser = window.findChild(HelpBrowser)
    browser.anchorClicked.emit(QUrl("looks.md"))
    view = window.findChild(RowsView)
    assert view.rows[view.current].head.text == "What the pictures mean"


def test_an_address_of_the_world_is_told_as_text(window: HelpWindow) -> None:
    window.findChild(HelpBrowser).anchorClicked.emit(QUrl("https://example.org"))
    assert told(window) == "Not opened, as Claimline stays offline: https://example.org"
    window.findChild(HelpBrowser).anchorClicked.emit(QUrl("keys.md"))
    assert told(window) == ""


def test_escape_closes_it_and_it_comes_again_as_it_was(window: HelpWindow, reader: Reader) -> None:
    window.findChild(HelpBrowser).show_page("keys")
    reader.presses(Key.Key_Escape)
    assert not window.isVisible()
    reader.chooses("show_help")
    assert window.isVisible()
    assert read(window).startswith("Keys")


def test_what_takes_the_focus_has_a_name(window: HelpWindow, reader: Reader) -> None:
    reached = set()
    for _ in range(3):
        reached.add(QApplication.focusWidget())
        reader.presses(Key.Key_Tab)
    assert window.findChild(HelpBrowser) in reached
    assert all(widget.accessibleName() for widget in reached)
