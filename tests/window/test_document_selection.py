"""Selecting text of a document: by drags, clicks and keys; what is copied is the source's text."""

from collections.abc import Callable, Iterator

import pytest
from a_source import a_source
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction, QContextMenuEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget
from pytestqt.qtbot import QtBot
from reader import place

from viewer.story.sources import Passage
from viewer.window.document import DocumentView

LEFT, SHIFT, CONTROL = Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier, Qt.KeyboardModifier.ControlModifier
TEXT = "They met in Ankara.\nIt rained 🚚 he\u200bre, e\u0301te\u0301 said.\n\nقالت الوكالة اليوم\nThey left."


@pytest.fixture
def document(show: Callable[..., QWidget]) -> Iterator[DocumentView]:
    """A short document with what is hard to select."""
    document = DocumentView()
    show(document, 500, 300)
    document.show_source(a_source(text=TEXT))
    yield document
    QApplication.clipboard().clear()


def before(document: DocumentView, words: str) -> QPoint:
    """Just before the first letter of some words that run from the left."""
    start = document.text.index(words)
    rect = document.passage_rect(Passage(start, start + 1))
    return QPoint(rect.left() + 1, rect.center().y())


def drag(qtbot: QtBot, document: DocumentView, first: QPoint, last: QPoint) -> None:
    qtbot.mousePress(document.viewport(), LEFT, pos=first)
    qtbot.mouseMove(document.viewport(), last)
    qtbot.mouseRelease(document.viewport(), LEFT, pos=last)


def test_a_drag_over_chips_and_emoji_selects_the_text_itself(document: DocumentView, qtbot: QtBot) -> None:
    drag(qtbot, document, before(document, "rained"), before(document, "said"))
    assert document.selected_text == "rained 🚚 he\u200bre, e\u0301te\u0301 "
    assert document.selected_passage == Passage(TEXT.index("rained"), TEXT.index("said"))
    qtbot.keyClick(document, Qt.Key.Key_C, CONTROL)
    assert QApplication.clipboard().text() == document.selected_text


def test_a_drag_back_over_several_lines_selects_them_with_their_ends(document: DocumentView, qtbot: QtBot) -> None:
    drag(qtbot, document, before(document, "left"), before(document, "met"))
    assert document.selected_text == TEXT[TEXT.index("met") : TEXT.index("left")]


def test_a_double_click_takes_a_word_and_a_third_the_line(document: DocumentView, qtbot: QtBot) -> None:
    for word in ("Ankara", "rained", "الوكالة", "left"):
        spot = place(document, TEXT.index(word) + 1)
        qtbot.mouseDClick(document.viewport(), LEFT, pos=spot)
        assert document.selected_text == word
        qtbot.mousePress(document.viewport(), LEFT, pos=spot)
        assert document.selected_text == next(line for line in TEXT.split("\n") if word in line)
        qtbot.mouseRelease(document.viewport(), LEFT, pos=spot)
        qtbot.mouseClick(document.viewport(), LEFT, pos=place(document, 0))
        assert document.selected_passage is None


def test_shift_and_a_click_goes_on_with_a_selection(document: DocumentView, qtbot: QtBot) -> None:
    qtbot.mouseClick(document.viewport(), LEFT, pos=before(document, "met"))
    qtbot.mouseClick(document.viewport(), LEFT, SHIFT, before(document, "Ankara"))
    assert document.selected_text == "met in "


def test_arrows_with_shift_move_the_end_of_a_selection(document: DocumentView, qtbot: QtBot) -> None:
    qtbot.mouseClick(document.viewport(), LEFT, pos=before(document, "🚚"))
    for _ in range(6):
        qtbot.keyClick(document, Qt.Key.Key_Right, SHIFT)
    assert document.selected_text == "🚚 he\u200br"
    qtbot.keyClick(document, Qt.Key.Key_Left, SHIFT)
    assert document.selected_text == "🚚 he\u200b"
    qtbot.keyClick(document, Qt.Key.Key_Up, SHIFT)
    assert document.selected_text.endswith(TEXT[TEXT.index("\n") : TEXT.index("🚚")])


def test_one_step_is_one_character_as_the_eye_sees_it(document: DocumentView, qtbot: QtBot) -> None:
    qtbot.mouseClick(document.viewport(), LEFT, pos=before(document, "e\u0301te\u0301"))
    qtbot.keyClick(document, Qt.Key.Key_Right, SHIFT)
    assert document.selected_text == "e\u0301"


def test_everything_can_be_selected(document: DocumentView, qtbot: QtBot) -> None:
    qtbot.keyClick(document, Qt.Key.Key_A, CONTROL)
    assert document.selected_text == TEXT


def test_what_is_selected_is_seen(document: DocumentView) -> None:
    spot = before(document, "Ankara")
    plain = document.viewport().grab().toImage().pixelColor(spot.x(), spot.y() - 8)
    document.select(0, 18)
    assert document.viewport().grab().toImage().pixelColor(spot.x(), spot.y() - 8) != plain


def test_beyond_the_view_a_drag_scrolls(document: DocumentView, qtbot: QtBot) -> None:
    long = "\n".join(f"Line {number}" for number in range(200))
    document.show_source(a_source(text=long))
    qtbot.mousePress(document.viewport(), LEFT, pos=before(document, "Line 1"))
    qtbot.mouseMove(document.viewport(), QPoint(200, 400))
    qtbot.waitUntil(lambda: "Line 60" in document.selected_text)
    assert document.verticalScrollBar().value() > 500
    qtbot.mouseRelease(document.viewport(), LEFT, pos=QPoint(200, 400))
    value = document.verticalScrollBar().value()
    qtbot.wait(80)
    assert document.verticalScrollBar().value() == value


def test_the_menu_copies_selects_and_has_what_was_added(document: DocumentView) -> None:
    document.addAction(QAction("Make a Claim of This", document))
    assert texts_of(menu_of(document)) == {"&Copy": False, "Select &All": True, "Make a Claim of This": True}
    menu = menu_of(document)
    next(action for action in menu.actions() if action.text() == "Select &All").trigger()
    menu.close()
    menu = menu_of(document)
    next(action for action in menu.actions() if action.text() == "&Copy").trigger()
    menu.close()
    assert QApplication.clipboard().text() == TEXT


def menu_of(document: DocumentView) -> QMenu:
    """The menu that a right click opens."""
    spot = QPoint(100, 20)
    event = QContextMenuEvent(QContextMenuEvent.Reason.Mouse, spot, document.viewport().mapToGlobal(spot))
    QApplication.sendEvent(document.viewport(), event)
    return document.findChildren(QMenu)[-1]


def texts_of(menu: QMenu) -> dict[str, bool]:
    """What a menu offers, and whether it can be chosen."""
    offered = {action.text(): action.isEnabled() for action in menu.actions() if not action.isSeparator()}
    menu.close()
    return offered


def test_another_source_has_nothing_selected(document: DocumentView) -> None:
    document.select_all()
    document.show_source(None)
    assert (document.selected_passage, document.selected_text) == (None, "")


def test_a_hand_that_trembles_selects_nothing(document: DocumentView, qtbot: QtBot) -> None:
    spot = before(document, "Ankara")
    drag(qtbot, document, spot, spot + QPoint(5, 1))
    assert document.selected_passage is None
