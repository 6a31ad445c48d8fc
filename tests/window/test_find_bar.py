"""The bar in which words are typed that are looked for in a document."""

from collections.abc import Callable

import pytest
from a_source import a_source
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QToolButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from viewer.scene.marking import Found
from viewer.window.document import DocumentView
from viewer.window.find_bar import FindBar
from viewer.window.plain import PlainLabel

SHIFT = Qt.KeyboardModifier.ShiftModifier


@pytest.fixture
def bar(show: Callable[..., QWidget]) -> FindBar:
    """An open bar, without a document."""
    bar = FindBar()
    show(bar, 420, 40)
    bar.open_with()
    return bar


def line_of(bar: FindBar) -> QLineEdit:
    found = bar.findChild(QLineEdit)
    assert isinstance(found, QLineEdit)
    return found


def told(bar: FindBar) -> str:
    return bar.findChild(PlainLabel).text()


def test_what_is_typed_is_looked_for_and_the_count_is_told(bar: FindBar, qtbot: QtBot) -> None:
    assert QApplication.focusWidget() is line_of(bar)
    assert told(bar) == ""
    with qtbot.waitSignal(bar.words_sought) as sought:
        qtbot.keyClicks(line_of(bar), "p")
    assert sought.args == ["p"]
    bar.show_found(Found(3, 12))
    assert told(bar) == "3 of 12"
    bar.show_found(Found())
    assert told(bar) == "not found"


@pytest.mark.parametrize(
    ("key", "modifier", "steps"),
    [
        (Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_Return, SHIFT, -1),
        (Qt.Key.Key_F3, Qt.KeyboardModifier.NoModifier, 1),
        (Qt.Key.Key_F3, SHIFT, -1),
    ],
)
def test_keys_lead_from_place_to_place(
    key: Qt.Key, modifier: Qt.KeyboardModifier, steps: int, bar: FindBar, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(bar.step_requested) as asked:
        qtbot.keyClick(line_of(bar), key, modifier)
    assert asked.args == [steps]


def test_escape_and_the_cross_close_it_and_nothing_is_looked_for(bar: FindBar, qtbot: QtBot) -> None:
    for close in (
        lambda: qtbot.keyClick(line_of(bar), Qt.Key.Key_Escape),
        lambda: qtbot.mouseClick(button(bar, "Close (Esc)"), Qt.MouseButton.LeftButton),
    ):
        bar.open_with("words")
        with qtbot.waitSignals([bar.words_sought, bar.closed]):
            close()
        assert not bar.isVisible()


def test_words_typed_elsewhere_are_looked_for_here_too_and_the_focus_stays_there(
    show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    both, elsewhere, bar = QWidget(), QLineEdit(), FindBar()
    column = QVBoxLayout(both)
    column.addWidget(elsewhere)
    column.addWidget(bar)
    bar.hide()
    show(both, 420, 100)
    elsewhere.setFocus()
    with qtbot.waitSignal(bar.words_sought) as sought:
        bar.show_words("talks")
    assert sought.args == ["talks"]
    assert (bar.words, bar.isVisible(), QApplication.focusWidget()) == ("talks", True, elsewhere)
    with qtbot.waitSignal(bar.words_sought) as sought:
        bar.show_words("")
    assert sought.args == [""]
    assert (bar.words, bar.isVisible(), QApplication.focusWidget()) == ("", False, elsewhere)


def test_a_bar_that_opens_again_looks_again_for_what_stands_in_it(bar: FindBar, qtbot: QtBot) -> None:
    qtbot.keyClicks(line_of(bar), "talks")
    for opens in (bar.open_with, lambda: bar.show_words("talks"), lambda: bar.open_with("talks")):
        bar.close_bar()
        bar.show_found(Found())
        with qtbot.waitSignal(bar.words_sought) as sought:
            opens()
        assert sought.args == ["talks"]


def test_an_empty_bar_tells_nothing_and_is_not_sought_for(bar: FindBar) -> None:
    bar.close_bar()
    bar.open_with()
    assert (bar.words, told(bar)) == ("", "")


def button(bar: FindBar, name: str) -> QToolButton:
    return next(button for button in bar.findChildren(QToolButton) if button.accessibleName() == name)


def test_its_buttons_are_large_enough_named_and_of_use_only_where_something_was_found(bar: FindBar) -> None:
    names = ("Previous place (Shift+F3)", "Next place (F3)", "Close (Esc)")
    assert all(button(bar, name).width() >= 24 <= button(bar, name).height() for name in names)
    assert [button(bar, name).isEnabled() for name in names] == [False, False, True]
    bar.show_found(Found(1, 2))
    assert [button(bar, name).isEnabled() for name in names] == [True, True, True]


def test_with_a_document_it_leads_through_its_places(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    both = QWidget()
    column = QVBoxLayout(both)
    bar, document = FindBar(), DocumentView()
    column.addWidget(bar)
    column.addWidget(document)
    bar.words_sought.connect(document.find_words)
    bar.step_requested.connect(document.find_next)
    document.found.connect(bar.show_found)
    show(both, 500, 400)
    document.show_source(a_source(text="A deal. A Deal!"))
    bar.open_with()
    qtbot.keyClicks(line_of(bar), "deal")
    assert told(bar) == "1 of 2"
    qtbot.keyClick(line_of(bar), Qt.Key.Key_Return)
    assert told(bar) == "2 of 2"
    qtbot.keyClick(line_of(bar), Qt.Key.Key_Return)
    assert told(bar) == "1 of 2"
