"""Finding in story and source, from the first letter to the place."""

from collections.abc import Callable
from pathlib import Path

import pytest
from a_story import a_claim, a_story, an_event
from building import A_SOURCE, A_STORY, changed
from building import a_story as a_folder
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reader import Reader, shows_magenta

from viewer.reading.read import Reading
from viewer.window.find_results import FindResults
from viewer.window.list_field import ListField
from viewer.window.plain import PlainLabel
from viewer.window.rows import RowsView
from viewer.window.seeking import FEW_EVENTS

Key = Qt.Key


class Search:
    """A search as a reader knows it."""

    def __init__(self, reader: Reader, words: str = "") -> None:
        self.reader = reader
        reader.presses(Key.Key_F, control=True)
        self.field = reader.window.findChild(ListField, "find")
        self.types(words)

    def types(self, words: str) -> None:
        self.reader.qtbot.keyClicks(QApplication.focusWidget(), words)
        self.reader.qtbot.waitUntil(lambda: not self.told.endswith("…"))

    @property
    def results(self) -> FindResults:
        return self.reader.window.findChild(FindResults)

    @property
    def listed(self) -> RowsView:
        return self.results.findChild(RowsView)

    @property
    def told(self) -> str:
        return self.results.findChild(PlainLabel, "found_count").text()

    @property
    def rows(self) -> list[str]:
        return [row.head.text for row in self.listed.rows]

    @property
    def current(self) -> str:
        return self.listed.rows[self.listed.current].head.text

    def steps_to(self, heading: str, number: int = 0) -> None:
        """Go by the arrow to a row below a heading."""
        wanted = next(place for place, row in enumerate(self.rows) if row.startswith(heading)) + 1 + number
        for _ in self.rows:
            if self.listed.current == wanted:
                return
            self.reader.presses(Key.Key_Down)
        raise AssertionError(f"the arrow never led to row {wanted} of {self.rows}")


def titles(reader: Reader) -> set[str]:
    """The events on the timeline."""
    return {seen.event.title for seen in reader.window.store.visible.events}


# What is listed


def test_what_is_found_is_listed_while_words_are_typed_and_the_timeline_shows_the_same_events(reader: Reader) -> None:
    search = Search(reader, "patrol")
    assert search.results.isVisible()
    assert search.told == "2 events · 4 claims · 6 places"
    assert [row for row in search.rows if "·" in row and row[-1].isdigit()] == [
        "Events · 2", "Claims · 4", "Documents · 6",
    ]  # fmt: skip
    assert titles(reader) == {"Deal on a corridor and joint patrols", "First joint patrol on the M4"}
    search.types("ling")
    assert search.told == "2 events · 2 claims · 2 places"


def test_the_words_are_marked_in_what_surrounds_them(reader: Reader) -> None:
    search = Search(reader, "cease-fire")
    marked = [
        text.text[mark.start : mark.end]
        for row in search.listed.rows
        for text in (row.head, row.below)
        if text
        for mark in text.marks
    ]
    assert len(marked) >= 3
    assert set(marked) == {"cease-fire"}


def test_what_is_nowhere_is_told(reader: Reader) -> None:
    search = Search(reader, "elephants")
    assert (search.rows, search.told) == ([], "Nothing is found")
    reader.presses(Key.Key_Return)
    reader.presses(Key.Key_Down)
    assert search.results.isVisible()


def test_without_words_there_is_no_list(reader: Reader) -> None:
    search = Search(reader, "p")
    reader.presses(Key.Key_Backspace)
    assert not search.results.isVisible()
    search.types("  ")
    assert not search.results.isVisible()
    assert len(titles(reader)) == len(reader.story.events)


def test_without_a_story_nothing_is_listed(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    reader.presses(Key.Key_F, control=True)
    reader.qtbot.keyClicks(QApplication.focusWidget(), "patrol")
    reader.presses(Key.Key_Down)
    reader.presses(Key.Key_Return)
    results = reader.window.findChild(FindResults)
    assert results is None or not results.isVisible()


def test_the_list_lies_below_its_line_within_the_window(reader: Reader) -> None:
    search = Search(reader, "e")
    for size in ((1440, 900), (700, 500)):
        reader.window.resize(*size)
        line = search.field.mapTo(reader.window, search.field.rect().bottomRight())
        frame = search.results.geometry()
        assert reader.window.rect().contains(frame)
        assert 0 < frame.top() - line.y() < 12


def test_words_of_a_story_are_never_markup(open_window: Callable[..., Reader], magenta: Path, tmp_path: Path) -> None:
    payload = f'<img src="{magenta}"> deal\u202e'
    story = changed(A_STORY, 'title = "A convoy"', f"title = '{payload}'")
    reader = open_window(a_folder(tmp_path, story, A_SOURCE + payload))
    search = Search(reader, "deal")
    assert search.told == "1 event · 1 place"
    assert not shows_magenta(search.results)
    assert search.listed.told.startswith('<img src="')
    assert "[U+202E]" in search.listed.told


# Where a row leads


def test_an_event_is_chosen_and_the_focus_is_where_it_was(reader: Reader) -> None:
    search = Search(reader, "patrol")
    search.steps_to("Events", 1)
    reader.presses(Key.Key_Return)
    assert reader.chosen_title == "First joint patrol on the M4"
    assert not search.results.isVisible()
    assert QApplication.focusWidget() is reader.timeline
    reader.presses(Key.Key_Left)
    assert reader.chosen_title == "Deal on a corridor and joint patrols", "the words still sift the events"


def test_a_claim_is_chosen_and_its_quote_is_in_view(reader: Reader) -> None:
    search = Search(reader, "human shields")
    search.steps_to("Claims")
    reader.presses(Key.Key_Return)
    [marked] = reader.marked
    assert "human shields" in marked
    claim = reader.story.claim["human-shields"]
    assert reader.document.viewport().rect().contains(reader.document.passage_rect(claim.quote.passages[0]))


def test_a_document_is_opened_at_the_place_and_marked(reader: Reader) -> None:
    search = Search(reader, "highway")
    search.steps_to("Documents", 2)
    place = search.current
    reader.presses(Key.Key_Return)
    assert QApplication.focusWidget() is reader.document
    assert "highway" in reader.document.shown_text
    assert reader.label("found_places").startswith("3 of")
    surrounding = place.strip("… ").split("highway")[0]
    assert surrounding.split()[-1] in reader.document.shown_text


def test_a_place_in_another_document_opens_that(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    story = A_STORY.replace(
        "[[voice]]", '[[source]]\nid = "other"\nfile = "sources/other.txt"\ntitle = "B"\n\n[[voice]]', 1
    )
    folder = a_folder(tmp_path, story)
    (folder / "sources" / "other.txt").write_text(
        "Nothing.\n" * 200 + "An elephant passed.\n" + "Nothing.\n" * 200, "utf-8"
    )
    reader = open_window(folder)
    search = Search(reader, "elephant")
    assert search.rows == ["Documents · 1", "An elephant passed."] or "elephant" in search.rows[1]
    reader.presses(Key.Key_Return)
    assert reader.document.text.startswith("Nothing.")
    assert "An elephant passed." in reader.document.shown_text
    assert reader.label("found_places") == "1 of 1"


def test_a_click_leads_there_too(reader: Reader) -> None:
    search = Search(reader, "patrol")
    view = search.listed
    spot = view.visualRect(view.model().index(2, 0)).center()
    reader.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert reader.chosen_title == "First joint patrol on the M4"


def test_the_list_that_was_left_comes_back_with_its_row(reader: Reader) -> None:
    search = Search(reader, "patrol")
    search.steps_to("Documents", 3)
    row = search.listed.current
    reader.presses(Key.Key_Return)
    reader.presses(Key.Key_F, control=True)
    assert not search.results.isVisible()
    reader.presses(Key.Key_Down)
    assert search.results.isVisible()
    assert search.listed.current == row


# Leaving


def test_escape_leads_back_to_where_the_reader_was(reader: Reader) -> None:
    reader.clicks_event("sochi-agreement")
    reader.document.setFocus()
    before = reader.window.store.state
    search = Search(reader, "technical talks")
    reader.presses(Key.Key_Down)
    reader.presses(Key.Key_Escape)
    assert not search.results.isVisible()
    assert search.field.text() == ""
    assert reader.window.store.state == before
    assert QApplication.focusWidget() is reader.document
    assert len(titles(reader)) == len(reader.story.events)


def test_escape_leads_back_to_what_was_read_of_the_document(reader: Reader) -> None:
    reader.clicks_event("deal")
    seen, [before] = reader.document.shown_text, reader.marked[:1]
    search = Search(reader, "human shields")
    assert reader.document.shown_text != seen
    reader.presses(Key.Key_Escape)
    assert search.field.text() == ""
    assert reader.document.shown_text == seen
    assert before in reader.document.shown_text.replace("\n", " ")


def test_escape_after_another_search_leads_back_to_what_the_first_one_led_to(reader: Reader) -> None:
    Search(reader, "talks")
    reader.presses(Key.Key_Return)
    assert reader.chosen_title == "Technical talks in Ankara"
    Search(reader, "sochi")
    reader.presses(Key.Key_Escape)
    assert reader.chosen_title == "Technical talks in Ankara"
    assert len(titles(reader)) == len(reader.story.events)


def test_who_goes_elsewhere_leaves_the_list_but_the_words_stay(reader: Reader) -> None:
    search = Search(reader, "patrol")
    reader.corridor.setFocus()
    assert not search.results.isVisible()
    assert search.field.text() == "patrol"
    assert len(titles(reader)) == 2
    reader.presses(Key.Key_Escape)
    assert search.field.text() == ""
    assert len(titles(reader)) == len(reader.story.events)


def test_a_story_that_is_read_again_takes_the_list_away(reader: Reader) -> None:
    search = Search(reader, "patrol")
    reader.window.opening.open_path(reader.window.store.path)
    assert not search.results.isVisible()
    reader.presses(Key.Key_Down)
    assert search.told == "2 events · 4 claims · 6 places"


# Stories of many events


@pytest.fixture
def of_many(open_window: Callable[..., Reader]) -> Reader:
    """A reader before a story of more events than are sifted while words are typed."""
    events = [an_event(f"Event {number}", a_claim(f"it was the {number}th")) for number in range(FEW_EVENTS + 1)]
    reader = open_window()
    reader.window.opening.show_reading(Path("many"), Reading(a_story(*events)))
    return reader


def test_of_many_events_the_first_are_listed_and_the_rest_counted(of_many: Reader) -> None:
    search = Search(of_many, "event")
    assert search.told.startswith("501 events")
    assert search.rows[:2] == ["Events · 501", "Event 0"]
    assert "and 481 more" in search.rows


def test_many_events_are_sifted_when_the_reader_pauses(of_many: Reader, qtbot: QtBot) -> None:
    search = Search(of_many, "event 7")
    count = int(search.told.split()[0])
    assert len(titles(of_many)) == FEW_EVENTS + 1
    qtbot.waitUntil(lambda: len(titles(of_many)) == count)


def test_who_goes_to_an_event_before_does_not_wait(of_many: Reader) -> None:
    Search(of_many, "event 77")
    of_many.presses(Key.Key_Return)
    assert titles(of_many) == {f"Event {number}" for number in (77, 177, 277, 377, 477)}
    assert of_many.chosen_title == "Event 77"


def test_the_line_has_a_name_and_the_list_too(reader: Reader) -> None:
    search = Search(reader, "patrol")
    named: list[QWidget] = [search.field, search.listed]
    assert all(widget.accessibleName() for widget in named)
