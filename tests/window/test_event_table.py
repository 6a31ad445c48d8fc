"""The events as a table."""

from collections.abc import Callable, Iterator

import pytest
from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from viewer.view.visible import look
from viewer.window.event_table import COLUMNS, EventTable

M4 = the_m4_story()
ACROSS, DOWN = Qt.Orientation.Horizontal, Qt.Orientation.Vertical


@pytest.fixture
def table(show: Callable[..., QWidget]) -> Iterator[EventTable]:
    parent = QWidget()
    show(parent)
    table = EventTable(parent)
    table.show_visible(a_view(M4))
    yield table
    parent.close()


def row(table: EventTable, number: int) -> list[str]:
    return [table.data(table.index(number, column)) for column in range(table.columnCount())]


def test_each_event_is_a_row_in_the_order_of_the_story(table: EventTable) -> None:
    assert table.rowCount() == len(M4.events)
    assert [row(table, number)[2] for number in range(8)] == [event.title for event in M4.events]
    assert [table.headerData(number, DOWN) for number in range(8)] == [str(number) for number in range(1, 9)]


def test_a_row_tells_when_in_the_words_of_the_source_what_where_on_whose_word_and_on_how_many_claims(
    table: EventTable,
) -> None:
    headings = [table.headerData(column, ACROSS) for column in range(table.columnCount())]
    assert dict(zip(headings, row(table, 7), strict=True)) == {
        "In the source": "“on March 15”",
        "Understood as": "15 March 2020 (year and day inferred)",
        "Event": "First joint patrol on the M4",
        "Lane": "On the M4",
        "Who says so": "Turkey, Russia, The report itself, Unnamed",
        "Claims": "11",
    }


def test_an_event_for_whose_date_the_source_has_no_words_has_none(table: EventTable) -> None:
    assert row(table, 3)[:2] == ["", "until 5 March 2020, start unknown (year inferred)"]
    assert "In the source" not in table.told(3)


def test_a_row_is_read_out_with_its_headings_and_its_place(table: EventTable) -> None:
    assert table.told(4).splitlines() == [
        "5 of 8", "In the source: “March 5”", "Understood as: 5 March 2020 (year inferred)",
        "Event: Deal on a corridor and joint patrols", "Lane: Diplomacy", "Who says so: The report itself", "Claims: 8",
    ]  # fmt: skip


def test_only_what_passes_the_filters_is_there_and_keeps_its_number(table: EventTable) -> None:
    view = a_view(M4)
    table.show_visible(look(M4, replace(view.state, words="patrol")))
    assert [table.headerData(number, DOWN) for number in range(table.rowCount())] == ["5", "8"]
    words, faded = table.cell(1, 2)
    assert [words.text[mark.start : mark.end] for mark in words.marks] == ["patrol"]
    assert not faded


def test_what_an_account_does_not_tell_is_faded(table: EventTable) -> None:
    table.show_visible(a_view(M4, account="Russia"))
    assert [table.cell(number, 0)[1] for number in range(8)] == [True] * 7 + [False]


def test_without_a_story_it_is_empty(table: EventTable) -> None:
    table.show_visible(None)
    assert (table.rowCount(), table.headerData(0, ACROSS)) == (0, None)
    assert table.row_of(M4.events[0]) is None


def test_words_are_shown_character_for_character_in_cells_and_tooltips(table: EventTable) -> None:
    table.show_visible(a_view(a_story(an_event("<b>to \u202ewithdraw</b>", a_claim("x", said_by="<i>RIA</i>")))))
    assert row(table, 0)[2] == "<b>to [U+202E]withdraw</b>"
    tips = [table.data(table.index(0, column), Qt.ItemDataRole.ToolTipRole) for column in range(len(COLUMNS))]
    assert "&lt;b&gt;to [U+202E]withdraw" in tips[2]
    assert "&lt;i&gt;RIA" in tips[4]
    assert "[U+202E]" in table.told(0)
