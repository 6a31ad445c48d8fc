"""Finding words in a document: every place is marked, one after the other is shown."""

from collections.abc import Callable

import pytest
from a_source import a_source
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.scene.marking import Found
from viewer.story.sources import Passage
from viewer.window.document import DocumentView
from viewer.window.document_search import MOST_HITS

TEXT = "\n".join(f"Line {number}: the pâtrol {'met' if number % 10 else 'left'} in Idlib." for number in range(300))


@pytest.fixture
def document(show: Callable[..., QWidget]) -> DocumentView:
    """A document of many lines."""
    document = DocumentView()
    show(document, 500, 300)
    document.show_source(a_source(text=TEXT))
    return document


def pixels(document: DocumentView) -> list[int]:
    image = document.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return memoryview(image.constBits()).cast("I").tolist()


def in_sight(document: DocumentView, position: int) -> bool:
    rect = document.passage_rect(Passage(position, position + 1))
    return not rect.isEmpty() and document.viewport().rect().contains(rect)


def test_places_are_counted_marked_and_shown_one_after_the_other(document: DocumentView) -> None:
    plain = pixels(document)
    assert document.find_words("PATROL left") == Found(1, 30)
    assert pixels(document) != plain
    for steps, index in ((1, 2), (1, 3), (-1, 2), (5, 7), (-8, 29), (1, 30), (1, 1)):
        assert document.find_next(steps) == Found(index, 30)
        assert in_sight(document, TEXT.index(f"Line {10 * index - 10}:") + 15)
    assert document.find_words("") == Found()
    document.verticalScrollBar().setValue(0)
    assert pixels(document) == plain


def test_the_first_place_is_the_next_one_from_where_the_reader_is(document: DocumentView) -> None:
    document.reveal(Passage(TEXT.index("Line 145"), TEXT.index("Line 145") + 1))
    assert document.find_words("left in") == Found(16, 30)
    assert document.find_words("left in idlib") == Found(16, 30), "typing on stays there"


def test_behind_the_last_place_the_first_one_comes_again(document: DocumentView) -> None:
    document.verticalScrollBar().setValue(document.verticalScrollBar().maximum())
    assert document.find_words("Line 7:") == Found(1, 1)
    assert in_sight(document, TEXT.index("Line 7:"))


def test_words_that_stand_nowhere_are_told(document: DocumentView) -> None:
    assert document.find_words("helicopter") == Found(0, 0)
    assert document.find_next(1) == Found(0, 0)


def test_words_that_nowhere_stand_together_are_found_each_by_itself_and_this_is_told(
    document: DocumentView, qtbot: QtBot
) -> None:
    for words, told in (
        ("Idlib left patrol", "1 of 630 apart"),
        ("idlib helicopter", "1 of 300 apart"),
        ("no helicopter", "not found"),
        ("patrol left", "1 of 30"),
    ):
        document.find_words(words)
        qtbot.waitUntil(lambda told=told: document.find_next(0).told == told)


def test_more_than_ten_thousand_places_are_not_counted(document: DocumentView, qtbot: QtBot) -> None:
    document.show_source(a_source(text="so it was " * (MOST_HITS + 5)))
    document.find_words("it")
    qtbot.waitUntil(lambda: document.find_next(0).told == "1 of 10,000+")


def test_a_large_text_is_looked_through_while_the_window_answers(document: DocumentView, qtbot: QtBot) -> None:
    document.show_source(a_source(text="nicht schön, aber wahr\n" * 400_000 + "am Ende"))
    found = document.find_words("am ende")
    assert found.running
    with qtbot.waitSignal(document.found, check_params_cb=lambda told: not told.running, timeout=60_000):
        pass
    assert document.find_next(0) == Found(1, 1)
    assert "am Ende" in document.shown_text


def test_another_source_is_not_searched_for_what_was_sought_before(document: DocumentView) -> None:
    document.find_words("Idlib")
    document.show_source(a_source(text="Idlib"))
    assert document.find_next(1) == Found()
