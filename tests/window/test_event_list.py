"""The list of events beside the timeline: one selection, by keys alone."""

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QApplication, QLineEdit
from reader import Reader

from viewer.scene.theme import load_theme
from viewer.window.event_list_view import EventListView

Key = Qt.Key


@pytest.fixture
def listing(reader: Reader) -> EventListView:
    """The list, asked for by its key."""
    reader.presses(Key.Key_E)
    view = reader.window.findChild(EventListView, "events")
    assert isinstance(view, EventListView)
    view.setFocus()
    return view


def chosen(view: EventListView) -> str:
    """The title in the row that is chosen."""
    rows = view.selectionModel().selectedRows(2)
    return rows[0].data() if rows else ""


def test_arrows_choose_events_and_all_panes_follow(listing: EventListView, reader: Reader) -> None:
    reader.presses(Key.Key_Down)
    assert chosen(listing) == reader.chosen_title == "Sochi agreement"
    reader.presses(Key.Key_Down)
    assert chosen(listing) == reader.chosen_title == "Aerial attack on Turkish troops"
    assert "Aerial attack on Turkish troops" in reader.card
    reader.presses(Key.Key_Up)
    assert reader.chosen_title == "Sochi agreement"
    assert QApplication.focusWidget() is listing


def test_what_is_chosen_elsewhere_is_chosen_in_the_list_and_in_view(listing: EventListView, reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    assert chosen(listing) == "First joint patrol on the M4"
    assert listing.viewport().rect().contains(listing.visualRect(listing.currentIndex()).center())
    reader.chooses("let_go")
    assert chosen(listing) == ""


def test_a_claim_that_is_chosen_keeps_its_event_chosen(listing: EventListView, reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.chooses("next_claim")
    reader.chooses("next_claim")
    state = reader.window.store.state
    assert chosen(listing) == "Deal on a corridor and joint patrols"
    assert reader.window.store.state == state


def test_the_ends_are_one_key_away(listing: EventListView, reader: Reader) -> None:
    reader.presses(Key.Key_End)
    assert reader.chosen_title == "First joint patrol on the M4"
    reader.presses(Key.Key_Home)
    assert reader.chosen_title == "Sochi agreement"


def test_keys_of_the_window_work_in_the_list(listing: EventListView, reader: Reader) -> None:
    reader.presses(Key.Key_Right)
    reader.presses(Key.Key_Right)
    assert chosen(listing) == "Aerial attack on Turkish troops"
    reader.presses(Key.Key_Escape)
    assert chosen(listing) == ""
    reader.presses(Key.Key_E)
    assert not listing.isVisible()


def test_return_and_a_double_click_come_closer_to_the_event(listing: EventListView, reader: Reader) -> None:
    reader.presses(Key.Key_Down)
    reader.presses(Key.Key_Return)
    near = reader.window.store.state.period
    assert near is not None
    spot = listing.visualRect(listing.model().index(1, 2)).center()
    reader.qtbot.mouseClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    reader.qtbot.mouseDClick(listing.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert reader.window.store.state.period not in (None, near)


def test_it_shows_what_the_timeline_shows_and_tells_how_many(listing: EventListView, reader: Reader) -> None:
    assert reader.label("event_count") == "8 events"
    field = reader.window.findChild(QLineEdit, "find")
    field.setText("patrol")
    assert listing.model().rowCount() == 2
    assert reader.label("event_count") == "2 of 8 events shown"
    field.setText("")
    reader.window.store.move(lambda state, story: type(state)(hidden_lanes=("Fighting",)))
    assert listing.model().rowCount() == 5


def test_an_event_that_is_sought_away_stays_chosen_elsewhere(listing: EventListView, reader: Reader) -> None:
    reader.clicks_event("sochi-agreement")
    reader.window.findChild(QLineEdit, "find").setText("patrol")
    assert chosen(listing) == ""
    assert "Sochi agreement" in reader.card
    reader.window.findChild(QLineEdit, "find").setText("")
    assert chosen(listing) == "Sochi agreement"


def test_the_tab_key_leads_on(listing: EventListView, reader: Reader) -> None:
    reader.presses(Key.Key_Tab)
    assert QApplication.focusWidget() is not listing


def test_a_screen_reader_finds_a_table_with_a_name_headings_and_cells(listing: EventListView, reader: Reader) -> None:
    table = QAccessible.queryAccessibleInterface(listing)
    assert table.role() == QAccessible.Role.Table
    assert table.text(QAccessible.Text.Name) == "List of events: 8 events"
    told = [table.child(number).text(QAccessible.Text.Name) for number in range(table.childCount())]
    assert {"Event", "Who says so", "Sochi agreement", "“in late February”"} <= set(told)


@pytest.fixture
def screen_reader(dressed: QApplication) -> Iterator[None]:
    """Qt is told that one runs."""
    QAccessible.setActive(True)
    yield
    QAccessible.setActive(False)


def test_it_can_be_read_out(screen_reader: None, listing: EventListView, reader: Reader) -> None:
    for key in (Key.Key_Down, Key.Key_Down, Key.Key_Up):
        reader.presses(key)
    assert chosen(listing) == "Sochi agreement"


def test_the_chosen_row_has_a_ground_and_a_bar_and_the_columns_fill_the_width(
    listing: EventListView, reader: Reader
) -> None:
    reader.presses(Key.Key_Down)
    image = listing.viewport().grab().toImage()
    bars = [image.pixelColor(1, listing.rowViewportPosition(row) + 14).name() for row in (0, 1)]
    assert bars == [load_theme("light").accent, load_theme("light").sheet]
    for width in (1440, 900):
        reader.window.resize(width, 900)
        header = listing.horizontalHeader()
        assert header.length() == listing.viewport().width()
    assert listing.rowHeight(0) >= 24


def test_a_theme_changes_it(listing: EventListView, reader: Reader) -> None:
    reader.chooses("theme_dark")
    assert listing.viewport().grab().toImage().pixelColor(3, 3).name() == load_theme("dark").sheet


def test_without_a_story_it_is_empty(open_window: Callable[..., Reader], tmp_path: object) -> None:
    reader = open_window(tmp_path / "nowhere")
    reader.presses(Key.Key_E)
    assert reader.label("event_count") == "no story is open"


def test_a_list_that_opens_shows_the_event_that_is_chosen(reader: Reader) -> None:
    reader.clicks_event(reader.story.events[-1].id)
    reader.chooses("toggle_event_list")
    view = reader.window.findChild(EventListView)
    reader.qtbot.waitUntil(lambda: view.viewport().rect().contains(view.visualRect(view.currentIndex())))
