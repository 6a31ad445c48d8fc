"""How rows look: words as they are, the sought ones on a ground, the current row told by more than a colour."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QWidget
from reader import shows_magenta

from viewer.scene.theme import load_theme
from viewer.story.sources import Passage
from viewer.view.marked import Marked
from viewer.window.look import apply_theme
from viewer.window.row import Row
from viewer.window.rows import RowsView


@pytest.fixture
def shown(show: Callable[..., QWidget]) -> Callable[..., RowsView]:
    def shows(*rows: Row, width: int = 420) -> RowsView:
        apply_theme(load_theme("light"))
        view = RowsView("Found")
        show(view, width, 120)
        view.show_rows(rows)
        return view

    return shows


def image(view: RowsView, row: int) -> QImage:
    """The pixels of a row."""
    return view.viewport().grab(view.visualRect(view.model().index(row, 0))).toImage()


def columns(one: QImage, other: QImage) -> list[int]:
    """Where two rows differ, in px from the left."""
    size = range(one.width()), range(one.height())
    return [x for x in size[0] if any(one.pixel(x, y) != other.pixel(x, y) for y in size[1])]


FIRST = Row(head=Marked("above"))


def test_a_sought_word_has_a_ground_and_the_rest_has_none(shown: Callable[..., RowsView]) -> None:
    plain = image(shown(FIRST, Row(head=Marked("the deal of the day"))), 1)
    found = image(shown(FIRST, Row(head=Marked("the deal of the day", (Passage(4, 8),)))), 1)
    differing = columns(plain, found)
    assert 20 < differing[-1] - differing[0] < 40
    assert differing[0] > 50


def test_a_mark_stands_behind_its_word_whatever_stands_before_it(shown: Callable[..., RowsView]) -> None:
    """An emoji takes two of Qt's units, and a chip eight."""
    head = Marked("🚚\u202e deal", (Passage(3, 7),))
    differing = columns(image(shown(FIRST, Row(head=Marked(head.text))), 1), image(shown(FIRST, Row(head=head)), 1))
    assert 20 < differing[-1] - differing[0] < 40
    assert differing[0] > 85


def test_words_are_never_markup(shown: Callable[..., RowsView], magenta: Path) -> None:
    payload = f'<img src="{magenta}"> <b>b</b>'
    view = shown(Row(head=Marked(payload), beside=payload, aside=payload, below=Marked(payload)), width=1200)
    assert not shows_magenta(view)
    assert columns(image(view, 0), image(shown(Row(head=Marked("b"), below=Marked("b")), width=1200), 0))


def test_words_without_room_end_in_an_ellipsis_and_keep_off_what_stands_aside(shown: Callable[..., RowsView]) -> None:
    long = Row(head=Marked("word " * 40, (Passage(0, 4), Passage(150, 154))), aside="Ctrl+K")
    view = shown(FIRST, long, width=300)
    short = shown(FIRST, Row(head=Marked("word", (Passage(0, 4),)), aside="Ctrl+K"), width=300)
    differing = columns(image(view, 1), image(short, 1))
    assert 200 < differing[-1] < 240


def test_the_current_row_has_a_bar_at_its_left(shown: Callable[..., RowsView]) -> None:
    view = shown(FIRST, Row(head=Marked("above")))
    accent = load_theme("light").accent
    assert [image(view, row).pixelColor(1, 12).name() == accent for row in (0, 1)] == [True, False]
    view.step(1)
    assert [image(view, row).pixelColor(1, 12).name() == accent for row in (0, 1)] == [False, True]


def test_what_is_on_has_a_tick(shown: Callable[..., RowsView]) -> None:
    on, off = (image(shown(FIRST, Row(head=Marked("Map"), ticked=ticked)), 1) for ticked in (True, False))
    differing = columns(on, off)
    assert differing[0] > 5
    assert differing[-1] < 30


def test_words_from_the_right_begin_there_within_their_line(shown: Callable[..., RowsView]) -> None:
    view = shown(FIRST, Row(head=Marked("وكالة RIA", (Passage(0, 5),))))
    plain = shown(FIRST, Row(head=Marked("وكالة RIA")))
    nothing = shown(FIRST, Row(head=Marked("")))
    marked, written = columns(image(view, 1), image(plain, 1)), columns(image(plain, 1), image(nothing, 1))
    assert marked[-1] >= written[-1]
    assert marked[0] > written[0] + 10


def test_in_a_window_read_from_the_right_a_row_begins_there(shown: Callable[..., RowsView]) -> None:
    def mirrored(*rows: Row) -> RowsView:
        view = shown(*rows)
        view.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        return view

    view, nothing = mirrored(FIRST, Row(head=Marked("Map"), aside="Ctrl+M")), mirrored(FIRST, Row(head=Marked("")))
    head_alone = mirrored(FIRST, Row(head=Marked("Map")))
    written = columns(image(head_alone, 1), image(nothing, 1))
    aside = columns(image(view, 1), image(head_alone, 1))
    assert min(written) > view.viewport().width() - 70
    assert max(aside) < 70
    assert image(view, 0).pixelColor(view.viewport().width() - 2, 12).name() == load_theme("light").accent
