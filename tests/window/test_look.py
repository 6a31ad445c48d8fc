"""How widgets look: the roles of a theme."""

import re
from collections.abc import Callable

import pytest
from contrast import MARK, TEXT, Veil, contrast, too_pale
from PySide6.QtCore import Qt
from PySide6.QtGui import QFontInfo, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication, QCheckBox, QComboBox, QLabel, QPushButton, QSpinBox, QVBoxLayout, QWidget

from viewer.resources import resource
from viewer.scene.theme import THEME_NAMES, load_theme
from viewer.window.document import SELECTED
from viewer.window.document_adornment import CURRENT, HIT, UNCOVERED
from viewer.window.look import apply_theme, system_theme
from viewer.window.menus import THEMES
from viewer.window.painted_words import HIT as SOUGHT
from viewer.window.row_painter import CURRENT as CURRENT_ROW

CURRENT_HIT = Veil("accent", CURRENT, "page")
PAIRS = (
    ("ink", "faint", TEXT, "the entry of a menu that is chosen, made-visible letters in a document"),
    ("sheet", "ink", TEXT, "the account that is chosen"),
    ("sheet", "accent", TEXT, "what is selected in a line of text or a list"),
    ("accent", "raised", TEXT, "buttons that are down, numbers of hints"),
    ("accent", "page", TEXT, "links in the help"),
    ("accent", "sheet", TEXT, "buttons in the status line"),
    ("soft", "raised", TEXT, "what stands in an empty line of text; tooltips are in ink"),
    ("page", "accent", TEXT, "numbers in the margin of the chosen event, of no side"),
    ("page", "sides", TEXT, "numbers in the margin of the chosen event"),
    ("ink", CURRENT_HIT, TEXT, "the hit that is shown in a document"),
    ("ink", Veil("accent", HIT, "quote"), TEXT, "another hit in a quote"),
    ("ink", Veil("accent", SELECTED, "quote"), TEXT, "a selection in a quote"),
    ("ink", Veil("accent", SELECTED, CURRENT_HIT), TEXT, "a selection on the hit that is shown"),
    ("ink", Veil("nobody", UNCOVERED, "page"), TEXT, "what no claim quotes"),
    ("soft", Veil("accent", CURRENT_ROW, "raised"), TEXT, "words of second rank in the current row"),
    ("ink", Veil("accent", SOUGHT, Veil("accent", CURRENT_ROW, "raised")), TEXT, "sought words in the current row"),
    ("accent", Veil("accent", CURRENT_ROW, "sheet"), MARK, "the bar of the current row"),
    ("edge", "sheet", MARK, "buttons, lines of text, boxes, scroll bars"),
    ("edge", "page", MARK, "the same beside claims; underlines and margins of other events and accounts"),
    ("sides", "page", MARK, "underlines in a document"),
    ("sides", "quote", MARK, "underlines of the chosen quotes"),
    ("nobody", "page", MARK, "dots around what no claim quotes"),
    ("accent", "sheet", MARK, "the ring of the focus, the region of the overview"),
    ("accent", "paper", MARK, "the ring of the focus on the corridor"),
    ("accent", "quote", MARK, "the frame of a hit in a quote"),
    ("mark", "faint", MARK, "events of the overview, on stretches"),
    ("accent", "faint", MARK, "the chosen one among them"),
)
"""What lies on what, and where. Disabled buttons, entries and texts are exempt, and in `soft` all the same."""


@pytest.mark.parametrize("name", THEME_NAMES)
def test_everything_around_the_canvases_can_be_told_from_what_it_lies_on(name: str) -> None:
    assert too_pale(load_theme(name), PAIRS) == []


@pytest.mark.parametrize("name", THEME_NAMES)
@pytest.mark.parametrize("kind", [QComboBox, QSpinBox, QPushButton, QCheckBox])
def test_the_outline_of_a_box_can_be_told_from_the_window(
    name: str, kind: type[QWidget], show: Callable[..., QWidget]
) -> None:
    theme = load_theme(name)
    apply_theme(theme)
    around = QWidget()
    box = kind()
    QVBoxLayout(around).addWidget(box)
    show(around, 200, 100)
    image, middle = around.grab().toImage(), box.geometry().center()
    colors = [image.pixelColor(x, middle.y()).name() for x in range(middle.x())]
    assert max(contrast(color, theme.sheet) for color in colors) >= MARK


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
