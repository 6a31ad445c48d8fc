"""What the window remembers from one start to the next, and what it does where that is spoilt."""

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter, QWidget
from reader import Reader

from viewer.window.remembered import remember_theme, remember_window, remembered_theme, restore_window


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
    QSettings(str(settings), QSettings.Format.IniFormat).sync()
    assert "theme=dark" in settings.read_text("utf-8")


@pytest.mark.parametrize("theme", ["neon", "", "../../etc/passwd", "a, b", "@Invalid()", "dark\\0", "@ByteArray(x)"])
def test_a_theme_that_does_not_exist_is_that_of_the_system(theme: str, settings: Path) -> None:
    settings.parent.mkdir(exist_ok=True)
    settings.write_text(f"[General]\ntheme={theme}\n", "utf-8")
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
    ["no settings at all \x01\x02", "[General]\ngeometry=17\n", "[General]\ngeometry=@ByteArray(\\x1\\xd9\\xd0)\n",
     "[panes]\nbands=@ByteArray(rubbish)\nside_by_side=@Invalid()\n", "[General]\ntheme=neon\n"],
)  # fmt: skip
def test_a_spoilt_file_is_as_none(spoilt: str, settings: Path, open_window: Callable[..., Reader]) -> None:
    settings.parent.mkdir(exist_ok=True)
    settings.write_text(spoilt, "utf-8")
    window = open_window(theme=remembered_theme()).window
    assert (window.width(), window.height()) == (1440, 900)


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
