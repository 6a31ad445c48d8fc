"""A list of rows: keys and clicks lead to those that can be chosen."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.view.marked import Marked
from viewer.window.row import Row
from viewer.window.rows import RowsView

EVENTS = ("Events", "deal", "patrol", "Claims", "said", "claimed")


def rows(*names: str) -> list[Row]:
    """Names with a capital are headings."""
    return [Row(head=Marked(name), heading=name[0].isupper()) for name in names]


@pytest.fixture
def view(show: Callable[..., QWidget]) -> RowsView:
    view = RowsView("Found")
    show(view, 300, 200)
    view.show_rows(rows(*EVENTS))
    return view


def name(view: RowsView) -> str:
    return "" if view.current is None else view.rows[view.current].head.text


def test_the_first_row_below_a_heading_is_the_current_one(view: RowsView) -> None:
    assert (name(view), view.told) == ("deal", "deal, 1 of 4")


@pytest.mark.parametrize(
    ("steps", "expected"),
    [
        ((1,), "patrol"), ((1, 1), "said"), ((1, 1, -1), "patrol"), ((-1,), "claimed"), ((-1, 1), "deal"),
        ((8,), "claimed"), ((8, -8), "deal"), ((8, 1), "deal"),
    ],
)  # fmt: skip
def test_steps_pass_headings_and_go_round_but_pages_stop_at_the_ends(
    steps: tuple[int, ...], expected: str, view: RowsView
) -> None:
    for step in steps:
        view.step(step)
    assert name(view) == expected


def test_of_nothing_nothing_is_current(view: RowsView) -> None:
    for nothing in ([], rows("Events", "Claims")):
        view.show_rows(nothing)
        view.step(1)
        assert (name(view), view.told) == ("", "")


def test_a_click_chooses_a_row_but_no_heading(view: RowsView, qtbot: QtBot) -> None:
    chosen: list[int] = []
    view.row_chosen.connect(chosen.append)
    for number in (0, 4):
        spot = view.visualRect(view.model().index(number, 0)).center()
        qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert chosen == [4]


def test_the_current_row_is_in_view(view: RowsView) -> None:
    view.show_rows(rows(*(f"row {number}" for number in range(200))))
    view.step(-1)
    assert view.viewport().rect().contains(view.visualRect(view.currentIndex()).center())
    assert view.told == "row 199, 200 of 200"


def test_a_row_can_be_hit_and_two_lines_have_room(view: RowsView) -> None:
    view.show_rows([Row(head=Marked("one")), Row(head=Marked("two"), below=Marked("lines"))])
    one, two = (view.sizeHintForRow(number) for number in (0, 1))
    assert one >= 24
    assert two >= one + 12
    assert view.wanted_height == one + two
