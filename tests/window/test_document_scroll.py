"""Moving through a document: what is read stays where it is, while what is not seen is only estimated."""

from collections.abc import Callable

import pytest
from a_source import a_source
from gestures import wheel
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtGui import QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from viewer.story.sources import Passage
from viewer.window.document import DocumentView

CONTROL = Qt.KeyboardModifier.ControlModifier
LINES = [f"Paragraph {number} " + "has a word or some more " * (number % 7) + "and ends." for number in range(400)]
TEXT = "\n\n".join(LINES)


@pytest.fixture
def document(show: Callable[..., QWidget]) -> DocumentView:
    """A long document, at its beginning."""
    document = DocumentView()
    show(document, 500, 300)
    text = a_source(text=TEXT)
    document.show_source(text)
    return document


def top_of(document: DocumentView, number: int) -> int:
    """How far down the view a paragraph begins."""
    start = TEXT.index(f"Paragraph {number} ")
    return document.passage_rect(Passage(start, start + 1)).top()


def first_words(document: DocumentView) -> str:
    return next(line for line in document.shown_text.split("\n") if line)


def bar(document: DocumentView) -> int:
    return document.verticalScrollBar().value()


def test_it_opens_at_its_beginning(document: DocumentView) -> None:
    assert bar(document) == 0
    assert first_words(document) == LINES[0]


def test_the_end_can_be_reached_and_nothing_lies_beneath_it(document: DocumentView) -> None:
    document.verticalScrollBar().setValue(document.verticalScrollBar().maximum())
    assert document.shown_text.endswith(LINES[-1])
    assert bar(document) == document.verticalScrollBar().maximum()
    bottom = document.passage_rect(Passage(len(TEXT) - 1, len(TEXT))).bottom()
    assert document.viewport().height() - 40 < bottom < document.viewport().height()


@pytest.mark.parametrize("step", [1, 37, 250])
def test_every_step_moves_the_text_by_as_much(step: int, document: DocumentView) -> None:
    for sign in (1, -1):
        for _ in range(20 if sign > 0 else 15):
            number = int(first_words(document).split()[1]) + 1
            before = top_of(document, number)
            document.verticalScrollBar().setValue(bar(document) + sign * step)
            if before - sign * step in range(document.viewport().height()):
                assert top_of(document, number) == before - sign * step


def test_all_of_it_is_passed_from_end_to_beginning(document: DocumentView) -> None:
    document.verticalScrollBar().setValue(document.verticalScrollBar().maximum())
    seen = set()
    for _ in range(400):
        seen |= set(document.shown_text.split("\n"))
        document.verticalScrollBar().setValue(bar(document) - 200)
    assert set(LINES) <= seen
    assert bar(document) == 0


@pytest.mark.parametrize("letters", ["W" * 60, "i" * 60, "国" * 60, "\u202e" * 9])
def test_nothing_is_skipped_where_letters_are_wider_or_narrower_than_was_estimated(
    letters: str, document: DocumentView
) -> None:
    lines = [f"{number}: {letters}" for number in range(120)]
    document.show_source(a_source(text="\n".join(lines)))
    for step, end in ((180, "119:"), (-180, "0:")):
        seen = set()
        for _ in range(200):
            seen |= {line.split(" ")[0] for line in document.shown_text.split("\n")}
            document.verticalScrollBar().setValue(bar(document) + step)
        assert seen == {line.split(" ")[0] for line in lines}
        assert end in document.shown_text


def test_a_leap_leads_to_about_the_place(document: DocumentView) -> None:
    document.verticalScrollBar().setValue(document.verticalScrollBar().maximum() // 2)
    assert 150 < int(first_words(document).split()[1]) < 250


def test_the_text_at_the_top_stays_when_the_view_is_resized(document: DocumentView) -> None:
    document.verticalScrollBar().setValue(4_000)
    top = int(first_words(document).split()[1]) + 1
    document.reveal(Passage(TEXT.index(LINES[top]), TEXT.index(LINES[top]) + 1))
    document.verticalScrollBar().setValue(bar(document) + top_of(document, top))
    for width in (380, 700, 300, 500):
        document.resize(width, 300)
        assert abs(top_of(document, top)) <= 3, width


def test_ctrl_and_the_wheel_zoom_and_the_text_at_the_top_stays(document: DocumentView) -> None:
    document.verticalScrollBar().setValue(4_000)
    top = int(first_words(document).split()[1]) + 1
    document.verticalScrollBar().setValue(bar(document) + top_of(document, top))
    for notches in (1, 4, -8):
        before = document.zoom
        wheel(document.viewport(), 100, 100, notches, CONTROL)
        assert (document.zoom > before) == (notches > 0)
        assert abs(top_of(document, top)) <= 5


def test_zoom_has_its_limits_and_makes_letters_and_measure_larger(document: DocumentView) -> None:
    document.resize(1900, 300)
    widths = []
    for factor, zoom in ((0.01, 0.5), (2, 1), (100, 3.0)):
        document.zoom_about_middle(factor)
        assert document.zoom == pytest.approx(zoom)
        widths.append(document.passage_rect(Passage(0, 1)).width())
    assert widths[0] < widths[1] < widths[2]


def test_a_touch_pad_scrolls_by_the_pixel(document: DocumentView) -> None:
    spot, before = QPointF(100, 100), top_of(document, 0)
    event = QWheelEvent(
        spot, document.mapToGlobal(spot), QPoint(0, -7), QPoint(0, -56), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.ScrollUpdate, False,
    )  # fmt: skip
    QApplication.sendEvent(document.viewport(), event)
    assert top_of(document, 0) == before - 7


def test_keys_scroll_by_lines_views_and_to_the_ends(document: DocumentView, qtbot: QtBot) -> None:
    qtbot.keyClick(document, Qt.Key.Key_Down)
    line = bar(document)
    qtbot.keyClick(document, Qt.Key.Key_PageDown)
    assert 0 < line < 40
    assert 200 < bar(document) - line < 300
    qtbot.keyClick(document, Qt.Key.Key_PageUp)
    qtbot.keyClick(document, Qt.Key.Key_Up)
    assert bar(document) == 0
    qtbot.keyClick(document, Qt.Key.Key_End, CONTROL)
    assert bar(document) == document.verticalScrollBar().maximum()
    qtbot.keyClick(document, Qt.Key.Key_Home, CONTROL)
    assert bar(document) == 0


@pytest.mark.parametrize("modifier", [Qt.KeyboardModifier.NoModifier, CONTROL])
@pytest.mark.parametrize("key", [Qt.Key.Key_Left, Qt.Key.Key_Right])
def test_arrows_to_the_sides_are_left_to_the_window(
    key: Qt.Key, modifier: Qt.KeyboardModifier, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    class Window(QWidget):
        pressed = None

        def keyPressEvent(self, event: object) -> None:
            self.pressed = event.key()  # type: ignore[attr-defined]

    window = Window()
    document = DocumentView(window)
    show(window, 300, 300)
    qtbot.keyClick(document, key, modifier)
    assert window.pressed == key


def test_the_focus_is_seen_when_it_comes_by_a_key(document: DocumentView) -> None:
    def frame() -> str:
        return document.viewport().grab().toImage().pixelColor(0, 0).name()

    document.clearFocus()
    before = frame()
    document.setFocus(Qt.FocusReason.TabFocusReason)
    assert frame() != before
    document.clearFocus()
    document.setFocus(Qt.FocusReason.MouseFocusReason)
    assert frame() == before


def test_a_text_that_fits_is_not_scrolled(document: DocumentView) -> None:
    short = a_source(text="Short.")
    document.verticalScrollBar().setValue(2_000)
    document.show_source(short)
    assert (bar(document), document.verticalScrollBar().maximum()) == (0, 0)
    assert document.shown_text == "Short."
