"""The palette of actions over the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from building import A_STORY, a_story, changed
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QApplication
from reader import Reader, shows_magenta, words

from viewer.window.command_palette import CommandPalette
from viewer.window.plain import PlainLabel
from viewer.window.rows import RowsView

Key = Qt.Key


class Palette:
    """The palette as a reader knows it."""

    def __init__(self, reader: Reader) -> None:
        self.reader = reader
        reader.presses(Key.Key_K, control=True)
        self.frame = reader.window.findChild(CommandPalette)
        self.list = self.frame.findChild(RowsView)

    @property
    def titles(self) -> list[str]:
        return [row.head.text for row in self.list.rows]

    @property
    def current(self) -> str:
        return self.list.rows[self.list.current].head.text

    @property
    def told(self) -> str:
        return self.frame.findChild(PlainLabel).text()

    def types(self, text: str) -> None:
        self.reader.qtbot.keyClicks(QApplication.focusWidget(), text)


@pytest.fixture
def palette(reader: Reader) -> Palette:
    return Palette(reader)


def test_words_in_any_order_find_an_action_and_return_does_it(palette: Palette, reader: Reader) -> None:
    palette.types("next ev")
    assert palette.current == "Next Event"
    reader.presses(Key.Key_Return)
    assert reader.chosen_title == "Sochi agreement"
    assert not palette.frame.isVisible()


def test_every_row_tells_its_keys_and_its_menu(palette: Palette) -> None:
    palette.types("story open")
    assert [(row.head.text, row.beside, row.aside) for row in palette.list.rows] == [
        ("Open Story…", "File", "Ctrl+O"),
        ("Open Packed Story or Picture…", "File", "Ctrl+Shift+O"),
        ("Open the Story That Ships", "File", ""),
    ]


def test_arrows_lead_to_another_and_what_is_on_is_told(palette: Palette, reader: Reader) -> None:
    palette.types("theme")
    assert palette.current == "Theme: System"
    assert palette.list.told.endswith("1 of 3")
    reader.presses(Key.Key_Down)
    assert palette.list.told == "Theme: Light, View, on, 2 of 3"
    reader.presses(Key.Key_Down)
    reader.presses(Key.Key_Return)
    assert reader.window.findChild(QAction, "theme_dark").isChecked()


def test_escape_leaves_and_nothing_is_done_and_the_focus_is_where_it_was(reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.document.setFocus()
    palette = Palette(reader)
    palette.types("next event")
    reader.presses(Key.Key_Escape)
    assert not palette.frame.isVisible()
    assert QApplication.focusWidget() is reader.document
    assert reader.chosen_title == "Deal on a corridor and joint patrols"


def test_what_is_done_is_done_in_the_pane_that_had_the_focus(reader: Reader) -> None:
    reader.document.setFocus()
    before = words(reader.corridor.scene)
    palette = Palette(reader)
    palette.types("zoom in")
    reader.presses(Key.Key_Return)
    assert reader.document.zoom > 1
    assert words(reader.corridor.scene) == before


def test_what_was_done_last_comes_first_the_next_time(palette: Palette, reader: Reader) -> None:
    for typed in ("whole story", "dark"):
        palette.types(typed)
        reader.presses(Key.Key_Return)
        palette = Palette(reader)
    assert palette.titles[:3] == ["Theme: Dark", "Whole Story", "New Window"]


def test_the_same_key_closes_it(palette: Palette, reader: Reader) -> None:
    assert palette.frame.isVisible()
    reader.chooses("find_action")
    assert not palette.frame.isVisible()


def test_what_cannot_be_done_now_is_told_and_not_done(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window()
    reader.window.findChild(QAction, "copy_quote").setEnabled(False)
    palette = Palette(reader)
    palette.types("quote with")
    assert palette.list.told == "Copy Quote with Source, Edit · not available now, Ctrl+Alt+C, 1 of 1"
    reader.presses(Key.Key_Return)
    assert palette.frame.isVisible()
    assert "“Copy Quote with Source” is not available now" in reader.labels


def test_what_is_called_nothing_like_it_is_told(palette: Palette, reader: Reader) -> None:
    palette.types("elephant")
    assert (palette.titles, palette.told) == ([], "No action is called so")
    reader.presses(Key.Key_Return)
    assert palette.frame.isVisible()


def test_how_many_actions_are_found_is_told(palette: Palette) -> None:
    count = len(palette.titles)
    assert palette.told == f"{count} of {count} actions"
    palette.types("print")
    assert palette.told == f"1 of {count} actions"


def test_a_click_does_an_action(palette: Palette, reader: Reader) -> None:
    palette.types("previous event")
    view = palette.list
    spot = view.visualRect(view.model().index(0, 0)).center()
    reader.qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert reader.chosen_title == "First joint patrol on the M4"


def test_who_goes_elsewhere_leaves_it(palette: Palette, reader: Reader) -> None:
    reader.timeline.setFocus()
    assert not palette.frame.isVisible()


def test_it_stays_within_a_window_of_any_size(palette: Palette, reader: Reader) -> None:
    for size in ((2560, 1440), (700, 500)):
        reader.window.resize(*size)
        frame = palette.frame.geometry()
        assert reader.window.rect().contains(frame)
        assert abs(frame.center().x() - reader.window.rect().center().x()) <= 1


def test_lanes_are_shown_character_for_character(
    open_window: Callable[..., Reader], magenta: Path, tmp_path: Path
) -> None:
    lane = f'<img src="{magenta}">&<b>\u202e'
    lanes = changed(A_STORY.replace('"Talks"', '"Lane"'), '"Lane", ', f"'{lane}', ").replace('"Lane"', f"'{lane}'")
    reader = open_window(a_story(tmp_path, lanes))
    palette = Palette(reader)
    palette.types("lanes img")
    assert palette.titles == [f"Lanes: {lane}".replace("\u202e", "[U+202E]")]
    assert not shows_magenta(palette.frame)
    reader.presses(Key.Key_Return)
    assert reader.window.store.state.hidden_lanes == (lane,)


def test_it_is_drawn_over_the_panes(palette: Palette, reader: Reader) -> None:
    middle = palette.frame.geometry().center()
    beneath = reader.window.childAt(QPoint(middle))
    assert palette.frame.isAncestorOf(beneath)
