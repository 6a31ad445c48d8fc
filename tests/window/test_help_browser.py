"""A page of the help as it is read: nothing of it comes from elsewhere, and nothing leads out of it."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage, QTextDocument
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reader import shows_magenta

from viewer.resources import resource
from viewer.scene.theme import load_theme
from viewer.window.help_browser import COLUMN_PX, HelpBrowser
from viewer.window.look import apply_theme

IMAGE = QTextDocument.ResourceType.ImageResource.value
WINDOW = "help:/pictures/window-light.webp"


@pytest.fixture
def browser(show: Callable[..., QWidget], magenta: Path) -> HelpBrowser:
    """Two pages; the second one has pictures from where none may come."""
    apply_theme(load_theme("light"))
    one = "# One\n\nGo to [two](two.md), [the world](https://example.org/x), [a file](file:///etc/passwd).\n"
    two = f"# Two\n\n![a]({magenta})\n\n![b](file://{magenta})\n\n![c](../../x.webp) words\n"
    browser = HelpBrowser({"one": one, "two": two})
    show(browser, 700, 400)
    browser.show_page("one")
    return browser


def click(browser: HelpBrowser, words: str, qtbot: QtBot) -> None:
    """Click a link."""
    cursor = browser.document().find(words)
    cursor.setPosition(cursor.selectionStart() + 1)
    spot = browser.cursorRect(cursor).center()
    qtbot.mouseClick(browser.viewport(), Qt.MouseButton.LeftButton, pos=spot)


def test_a_link_leads_to_another_page_and_a_key_back(browser: HelpBrowser, qtbot: QtBot) -> None:
    with qtbot.waitSignal(browser.page_shown) as shown:
        click(browser, "two", qtbot)
    assert (shown.args, browser.page) == (["two"], "two")
    assert browser.toPlainText().startswith("Two")
    qtbot.keyClick(browser, Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert browser.page == "one"


@pytest.mark.parametrize(
    ("words", "address"), [("the world", "https://example.org/x"), ("a file", "file:///etc/passwd")]
)
def test_a_link_that_leads_out_is_told_and_not_followed(
    words: str, address: str, browser: HelpBrowser, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(browser.refused) as refused:
        click(browser, words, qtbot)
    assert refused.args == [address]
    assert browser.page == "one"
    assert browser.toPlainText().startswith("One")


def test_no_picture_comes_from_elsewhere(browser: HelpBrowser) -> None:
    browser.show_page("two")
    assert "words" in browser.toPlainText()
    assert not shows_magenta(browser)


@pytest.mark.parametrize(
    "address",
    [
        "file:///etc/passwd", "https://example.org/x.webp", "help:/../schema/story.schema.json", "/etc/hostname",
        "help:/pictures/../../themes/light.toml", "help:/pictures", "help:/pictures/nowhere.webp", "help:/tour.md",
        "data:text/plain,x", "qrc:/x", "",
    ],
)  # fmt: skip
def test_nothing_else_is_read(address: str, browser: HelpBrowser) -> None:
    for kind in QTextDocument.ResourceType:
        if kind is not QTextDocument.ResourceType.ImageResource:
            assert browser.loadResource(kind.value, QUrl(address)) is None
    nothing = browser.loadResource(IMAGE, QUrl(address))
    assert isinstance(nothing, QImage)
    assert (nothing.width(), nothing.pixelColor(0, 0).alpha()) == (1, 0)


def test_a_picture_is_as_wide_as_the_column_and_no_wider_than_it_is(browser: HelpBrowser) -> None:
    for width, expected in ((700, range(600, 660)), (1400, range(COLUMN_PX, COLUMN_PX + 1))):
        browser.resize(width, 400)
        picture = browser.loadResource(IMAGE, QUrl(WINDOW))
        assert isinstance(picture, QImage)
        assert round(picture.deviceIndependentSize().width()) in expected


def test_a_dark_theme_has_the_dark_picture_where_there_is_one(browser: HelpBrowser) -> None:
    def shade(address: str) -> int:
        picture = browser.loadResource(IMAGE, QUrl(address))
        assert isinstance(picture, QImage)
        return picture.pixelColor(2, 2).lightness()

    page = "help:/pictures/page-light.webp"
    assert (shade(WINDOW) > 200, shade(page) > 200) == (True, True)
    apply_theme(load_theme("dark"))
    assert (shade(WINDOW) < 60, shade(page) > 200) == (True, True)
    assert not (resource("help") / "pictures" / "page-dark.webp").exists()


def test_another_theme_colours_the_page_that_is_read_and_keeps_its_place(show: Callable[..., QWidget]) -> None:
    apply_theme(load_theme("light"))
    browser = HelpBrowser({"long": "# Long\n\n" + "A paragraph.\n\n" * 200 + "```\ncode\n```\n"})
    show(browser, 700, 400)
    browser.show_page("long")
    bar = browser.verticalScrollBar()
    bar.setValue(bar.maximum())
    for name in ("dark", "light"):
        apply_theme(load_theme(name))
        image = browser.viewport().grab().toImage()
        colors = {image.pixelColor(image.width() // 2, y).name() for y in range(image.height())}
        assert {load_theme(name).page, load_theme(name).paper} <= colors
        assert bar.value() == bar.maximum() > 0


def test_words_are_found_on_the_page(browser: HelpBrowser) -> None:
    browser.show_words("the world")
    assert browser.textCursor().selectedText() == "the world"
    for nothing in ("", " ", "elephants"):
        browser.show_words(nothing)
        assert browser.page == "one"
