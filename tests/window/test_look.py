"""How widgets look: the roles of a theme."""

import re
from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget

from viewer.resources import resource
from viewer.scene.theme import THEME_NAMES, load_theme
from viewer.window.look import apply_theme, system_theme
from viewer.window.menus import THEMES


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_widget_takes_on_the_colours_of_the_theme(name: str, show: Callable[..., QWidget]) -> None:
    theme = load_theme(name)
    apply_theme(theme)
    around = QWidget()
    column = QVBoxLayout(around)
    column.addWidget(QLabel("words"))
    column.addWidget(QPushButton("a button"))
    show(around, 200, 100)
    assert around.palette().color(QPalette.ColorRole.Window).name() == theme.sheet
    assert around.palette().color(QPalette.ColorRole.WindowText).name() == theme.ink
    assert around.grab().toImage().pixelColor(1, 1).name() == theme.sheet


@pytest.mark.parametrize("name", THEME_NAMES)
def test_every_role_of_the_style_sheet_has_its_colour(name: str, dressed: QApplication) -> None:
    apply_theme(load_theme(name))
    rules = re.sub(r"/\*.*?\*/", "", dressed.styleSheet(), flags=re.DOTALL)
    assert "@" not in rules
    assert load_theme(name).ink in rules


def test_the_style_sheet_itself_holds_no_colour() -> None:
    sheet = resource("style", "claimline.qss").read_text("utf-8")
    assert re.findall(r":[^;]*#[0-9a-fA-F]{3,8}\b|rgb\(", sheet) == []


def test_words_are_set_in_the_fonts_that_come_along(show: Callable[..., QWidget]) -> None:
    assert QFontInfo(show(QLabel("words")).font()).family() == "Inter"


def test_the_system_says_whether_it_is_dark(dressed: QApplication) -> None:
    dark = QGuiApplication.styleHints().colorScheme() == Qt.ColorScheme.Dark
    assert system_theme() == load_theme("dark" if dark else "light")


def test_every_theme_that_can_be_chosen_is_there() -> None:
    assert set(THEMES) - {"system"} <= set(THEME_NAMES)
