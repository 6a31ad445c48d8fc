"""What the window remembers from one start to the next, and what it does where that is spoilt."""

from base64 import b64encode
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMainWindow, QSplitter, QWidget
from reader import Reader

from viewer.settings import keep
from viewer.window.remembered import (
    MOST_STORIES,
    remember_folder,
    remember_picture,
    remember_story,
    remember_theme,
    remember_window,
    remembered_folder,
    remembered_picture,
    remembered_stories,
    remembered_theme,
    restore_window,
)

SUM, OTHER_SUM = "ab" * 32, "cd" * 32


def a_window() -> QMainWindow:
    window, splitter = QMainWindow(), QSplitter(Qt.Orientation.Horizontal)
    splitter.setObjectName("side_by_side")
    splitter.addWidget(QWidget())
    splitter.addWidget(QWidget())
    window.setCentralWidget(splitter)
    return window


def panes(window: QMainWindow) -> QSplitter:
    splitter = window.findChild(QSplitter, "side_by_side")
    assert isinstance(splitter, QSplitter)
    return splitter


def test_at_the_first_start_the_system_chooses_the_theme(settings: Path) -> None:
    assert remembered_theme() == "system"


def test_a_chosen_theme_is_remembered(settings: Path) -> None:
    remember_theme("dark")
    assert remembered_theme() == "dark"
    assert '"theme": "dark"' in settings.read_text("utf-8")


@pytest.mark.parametrize("theme", ["neon", "", "../../etc/passwd", "dark\0", "<b>dark</b>"])
def test_a_theme_that_does_not_exist_is_that_of_the_system(theme: str, settings: Path) -> None:
    keep(theme=theme)
    assert remembered_theme() == "system"


def test_size_and_panes_are_remembered(settings: Path, show: Callable[..., QWidget]) -> None:
    first = a_window()
    show(first, 640, 300)
    panes(first).setSizes([500, 135])
    remember_window(first, [panes(first)])
    second = a_window()
    restore_window(second, [panes(second)])
    show(second)
    assert (second.width(), second.height()) == (640, 300)
    assert panes(second).sizes() == panes(first).sizes()


@pytest.mark.parametrize(
    "spoilt",
    [
        "no settings at all \x01\x02",
        '{"geometry": 17}',
        '{"geometry": "AdnQ"}',
        '{"shares": {"bands": "rubbish", "side_by_side": []}}',
        '{"shares": {"bands": [1e308, -1], "side_by_side": [0, 0], "claims_and_document": [7, 7]}}',
        '{"panes": {"bands": "AAAA/wAAAAEAAAACAAACWAAAAOQB/////wEAAAACAA=="}}',
        '{"theme": "neon"}',
    ],
)
def test_a_spoilt_file_is_as_none(spoilt: str, settings: Path, open_window: Callable[..., Reader]) -> None:
    settings.parent.mkdir(exist_ok=True)
    settings.write_text(spoilt, "utf-8")
    window = open_window(theme=remembered_theme()).window
    assert (window.width(), window.height()) == (1440, 900)


@given(st.binary(max_size=80), st.integers(0, 80), st.integers(0, 255))
def test_any_state_of_a_window_is_put_up_with(dressed: QApplication, data: bytes, place: int, byte: int) -> None:
    window = a_window()
    good = bytearray(window.saveGeometry().data())
    good[place % len(good)] = byte
    for state in (data, bytes(good), bytes(good) + data, bytes(good)[:place]):
        keep(geometry=b64encode(state).decode())
        restore_window(window, [panes(window)])
        assert window.width() < 100_000


def test_the_real_window_comes_back_as_it_was_left(open_window: Callable[..., Reader]) -> None:
    first = open_window().window
    first.resize(780, 700)  # within the screen
    bands = first.findChild(QSplitter, "bands")
    bands.setSizes([350, 0, 260])
    left = bands.sizes()
    first.close()
    second = open_window().window
    assert (second.width(), second.height()) == (780, 700)
    assert second.findChild(QSplitter, "bands").sizes() == left


def test_in_a_window_of_another_size_panes_have_the_same_shares(open_window: Callable[..., Reader]) -> None:
    first = open_window().window
    first.resize(1200, 800)
    first.findChild(QSplitter, "side_by_side").setSizes([600, 600])
    first.findChild(QSplitter, "bands").setSizes([400, 320])
    first.close()
    keep(geometry="")
    second = open_window().window  # 1440 × 900
    assert abs(second.findChild(QSplitter, "side_by_side").sizes()[0] - 720) < 8
    assert abs(second.findChild(QSplitter, "bands").sizes()[-1] - 320 * 900 / 800) < 24


def test_a_window_that_was_on_a_screen_which_is_gone_comes_back_where_it_is_seen(
    open_window: Callable[..., Reader],
) -> None:
    first = open_window().window
    first.setGeometry(5000, 3000, 900, 700)
    first.close()
    second = open_window().window
    assert second.screen().availableGeometry().contains(second.geometry())
    assert (second.width(), second.height()) == (900, 700)


# Stories


@pytest.mark.parametrize("name", ["story", "a name, with “quotes” and a comma", "ملف", "@Invalid()", "50%41"])
def test_where_a_story_was_opened_is_remembered(name: str, settings: Path, tmp_path: Path) -> None:
    assert remembered_stories() == ()
    remember_story(tmp_path / name, SUM)
    assert remembered_stories() == ((SUM, tmp_path / name),)


def test_the_last_story_comes_first_and_each_place_once(settings: Path, tmp_path: Path) -> None:
    remember_story(tmp_path / "first", SUM)
    remember_story(tmp_path / "second", SUM)
    remember_story(tmp_path / "first", OTHER_SUM)
    assert remembered_stories() == ((OTHER_SUM, tmp_path / "first"), (SUM, tmp_path / "second"))


def test_only_the_last_stories_are_remembered(settings: Path, tmp_path: Path) -> None:
    for number in range(MOST_STORIES + 5):
        remember_story(tmp_path / str(number), SUM)
    paths = [path.name for _, path in remembered_stories()]
    assert paths == [str(number) for number in range(MOST_STORIES + 4, 4, -1)]


@pytest.mark.parametrize(("path", "checksum"), [("story", ""), ("a\nb", SUM), ("a\udcffb", SUM)])
def test_what_could_not_be_read_again_is_not_kept(path: str, checksum: str, settings: Path) -> None:
    remember_story(Path(path), checksum)
    assert remembered_stories() == ()


@pytest.mark.parametrize("spoilt", [17, ["a", "b"], [["a"]], [["no checksum", "/there"]], {"a": "b"}])
def test_spoilt_places_are_as_none(spoilt: object, settings: Path) -> None:
    keep(stories=spoilt)
    assert remembered_stories() == ()


def test_what_was_chosen_for_a_picture_is_remembered_letter_for_letter(settings: Path) -> None:
    assert remembered_picture() == ""
    written = '{"what":"Page","colours":"a, b \\u0041 @Invalid() “c”; %d"}'
    remember_picture(written)
    assert remembered_picture() == written


def test_the_folder_of_the_last_picture_is_remembered_while_it_is_there(settings: Path, tmp_path: Path) -> None:
    assert remembered_folder() == Path.home()
    for name in ("plain", "with, commas", "صور", "100% [a] = b"):
        folder = tmp_path / name
        folder.mkdir()
        remember_folder(folder)
        assert remembered_folder() == folder
    folder.rmdir()
    assert remembered_folder() == Path.home()


@pytest.mark.parametrize("spoilt", ["relative/path", "/nowhere/at/all", "", "a\0b"])
def test_a_spoilt_folder_is_the_readers_own(spoilt: str, settings: Path) -> None:
    keep(folder=spoilt)
    assert remembered_folder() == Path.home()
