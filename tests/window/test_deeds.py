"""What each action does, seen from the window."""

from collections.abc import Callable
from pathlib import Path

from building import a_story
from dialogs import answered_with
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot
from reader import Reader, differing_pixels, replaced, words

# File


def test_a_folder_is_asked_for_and_opened(reader: Reader, tmp_path: Path) -> None:
    answered_with(a_story(tmp_path / "story"))
    reader.chooses("open_story")
    assert reader.label("story_title") == "The coast road"


def test_who_changes_their_mind_stays_where_they_are(reader: Reader) -> None:
    answered_with(None)
    reader.chooses("open_story")
    assert reader.label("story_title") == "The M4 corridor, Idlib"


def test_the_story_that_ships_is_always_at_hand(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    reader.chooses("open_shipped_story")
    assert reader.label("story_title") == "The M4 corridor, Idlib"
    assert reader.told_problems == []


def test_a_story_is_read_again(open_window: Callable[..., Reader], shipped: Path) -> None:
    reader = open_window(shipped)
    replaced(shipped / "story.toml", "The M4 corridor, Idlib", "Another title")
    reader.presses(Qt.Key.Key_R, control=True)
    assert reader.label("story_title") == "Another title"


def test_the_window_is_closed(reader: Reader) -> None:
    reader.chooses("close_window")
    assert not reader.window.isVisible()


# Edit


def test_the_exact_words_are_copied_with_who_said_them(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    reader.clicks_claim("human-shields")
    reader.chooses("copy_quote")
    text = QGuiApplication.clipboard().text()
    assert "“To carry out provocations, terrorists were trying to use civilians as human shields”" in text
    assert "Russian Defense Ministry ← RIA · was quoted as saying" in text
    assert "Turkey, Russia launched first joint patrol in Idlib" in text


def test_without_a_story_no_quote_is_copied(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    QGuiApplication.clipboard().setText("what was there")
    reader.chooses("copy_quote")
    assert QGuiApplication.clipboard().text() == "what was there"


# View


def test_the_corridor_becomes_a_map_and_a_straight_road_again(reader: Reader) -> None:
    assert "straightened along the road" in words(reader.corridor.scene)
    for drawn, former in (("true shape, north up", "straightened"), ("straightened along the road", "true shape")):
        reader.presses(Qt.Key.Key_M)
        reader.qtbot.waitUntil(lambda drawn=drawn: drawn in words(reader.corridor.scene))
        reader.qtbot.waitUntil(lambda former=former: former not in words(reader.corridor.scene))
        assert differing_pixels(reader.corridor) == 0


def test_quiet_stretches_unfold_and_fold_again(reader: Reader) -> None:
    folded = words(reader.timeline.scene)
    reader.presses(Qt.Key.Key_F)
    assert words(reader.timeline.scene) != folded
    reader.presses(Qt.Key.Key_F)
    assert words(reader.timeline.scene) == folded


def test_the_window_fills_the_screen_and_leaves_it(reader: Reader, qtbot: QtBot) -> None:
    reader.presses(Qt.Key.Key_F11)
    qtbot.waitUntil(reader.window.isFullScreen)
    reader.presses(Qt.Key.Key_F11)
    qtbot.waitUntil(lambda: not reader.window.isFullScreen())


# Go


def test_events_and_claims_are_stepped_through_from_the_menu(reader: Reader) -> None:
    reader.chooses("next_event")
    reader.chooses("next_event")
    reader.chooses("previous_event")
    assert reader.chosen_title == "Sochi agreement"
    reader.chooses("next_claim")
    reader.chooses("next_claim")
    assert reader.marked == ["its 12 observation posts under the Sochi Agreement"]
    reader.chooses("previous_claim")
    assert reader.marked == ["the Sochi Agreement between Turkey and Russia in September 2018"]
    reader.chooses("whole_story")
    assert (reader.chosen_title, reader.marked) == ("", [])
