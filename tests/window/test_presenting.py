"""Presenting, seen from the window and from the room."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from reader import Reader

from viewer.window.presentation import Presentation

Key = Qt.Key


@pytest.fixture
def presenting(reader: Reader) -> Iterator[Reader]:
    reader.presses(Key.Key_F5)
    yield reader
    for screen in screens():
        screen.close()


def screens() -> list[Presentation]:
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, Presentation)]


def words() -> str:
    [screen] = screens()
    return " ".join(screen.scene.words) if screen.scene else ""


def test_the_pages_begin_with_what_is_chosen(reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.presses(Key.Key_F5)
    assert words().startswith("Deal on a corridor and joint patrols 5 March 2020 (year inferred)")
    [screen] = screens()
    assert screen.isFullScreen()
    screen.close()


def test_pages_are_stepped_through_and_the_window_follows(presenting: Reader) -> None:
    assert words().startswith("The M4 corridor, Idlib")
    for key, title in (
        (Key.Key_Right, "Sochi agreement"),
        (Key.Key_Space, "Aerial attack on Turkish troops"),
        (Key.Key_PageDown, "Turkey strikes Syrian forces"),
        (Key.Key_PageUp, "Aerial attack on Turkish troops"),
        (Key.Key_End, "First joint patrol on the M4"),
        (Key.Key_Right, "First joint patrol on the M4"),
    ):
        presenting.presses(key, on=screens()[0])
        assert words().startswith(title)
        assert presenting.chosen_title == title


def test_before_the_first_event_comes_the_story(presenting: Reader) -> None:
    presenting.presses(Key.Key_Right, on=screens()[0])
    presenting.presses(Key.Key_Left, on=screens()[0])
    assert words().startswith("The M4 corridor, Idlib")
    presenting.presses(Key.Key_Left, on=screens()[0])
    assert words().startswith("The M4 corridor, Idlib")


def test_home_leads_to_the_story(presenting: Reader) -> None:
    presenting.presses(Key.Key_End, on=screens()[0])
    presenting.presses(Key.Key_Home, on=screens()[0])
    assert words().startswith("The M4 corridor, Idlib")


def test_it_is_left_and_can_be_begun_again(presenting: Reader) -> None:
    presenting.presses(Key.Key_Escape, on=screens()[0])
    presenting.qtbot.waitUntil(lambda: screens() == [])
    presenting.presses(Key.Key_F5, on=presenting.window)
    assert len(screens()) == 1


def test_there_is_one_presentation_at_a_time(presenting: Reader) -> None:
    presenting.chooses("present")
    assert len(screens()) == 1


def test_it_looks_like_the_window(open_window: Callable[..., Reader]) -> None:
    reader = open_window(theme="dark")
    reader.chooses("present")
    [screen] = screens()
    assert screen.scene is not None
    assert screen.scene.background == reader.timeline.scene.background
    screen.close()


def test_a_window_that_closes_takes_its_presentation_along(reader: Reader) -> None:
    reader.chooses("present")
    reader.window.close()
    reader.qtbot.waitUntil(lambda: screens() == [])


def test_without_a_story_there_is_nothing_to_present(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    reader.chooses("present")
    assert screens() == []
