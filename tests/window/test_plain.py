"""Story text is never markup: what is read is what is in the file."""

import ast
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QApplication, QLabel, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from reader import TIP, shows_magenta

import viewer
from viewer.window.plain import PlainLabel, tooltip

HONEST = ["a<b>c", "a &lt; b", "quote <i>sic</i>", "<img src='/etc/hostname'>", "<!-- gone? -->", '6 < 7 > 5 & "so"']
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Co", "Cn"], include_characters="\n"))
MARKUP_SINKS = {"setHtml", "insertHtml", "setMarkdown", "insertMarkdown", "setDefaultStyleSheet"}


@pytest.mark.parametrize("text", HONEST)
def test_a_label_shows_its_text_character_for_character(text: str, dressed: QApplication) -> None:
    label = PlainLabel(text)
    assert (label.text(), label.textFormat()) == (text, Qt.TextFormat.PlainText)
    label.setText(text + text)
    assert (label.text(), label.textFormat()) == (text + text, Qt.TextFormat.PlainText)


@pytest.mark.parametrize("address", ["file://{}", "{}"])
def test_a_label_loads_no_picture_that_its_text_names(
    address: str, magenta: Path, show: Callable[..., QWidget]
) -> None:
    text = f'<img src="{address.format(magenta)}">'
    assert shows_magenta(show(QLabel(text), 400, 100)), "Qt's own label would"
    assert not shows_magenta(show(PlainLabel(text), 400, 100))


@given(LINES)
def test_a_tooltip_shows_any_text_character_for_character(text: str) -> None:
    document = QTextDocument()
    text = f"a{text}z"
    document.setHtml(tooltip(text))
    assert document.toPlainText().replace("\N{NO-BREAK SPACE}", " ") == text.replace("\N{NO-BREAK SPACE}", " ")


def test_where_there_is_nothing_to_tell_no_tooltip_comes_up() -> None:
    assert tooltip("") == ""


def test_a_tooltip_loads_no_picture_that_its_text_names(
    magenta: Path, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    around = show(QWidget(), 300, 300)
    QToolTip.showText(QPoint(10, 10), tooltip(f'a picture: <img src="{magenta}">'), around)
    [tip] = [widget for widget in QApplication.topLevelWidgets() if widget.objectName() == TIP]
    qtbot.waitUntil(tip.isVisible)
    assert not shows_magenta(tip)


def test_no_part_of_the_window_takes_markup_or_a_label_that_guesses() -> None:
    package = Path(viewer.__file__).parent
    files = [file for file in sorted(package.rglob("*.py")) if file.name != "plain.py"]
    assert [found for file in files for found in markup_sinks(file)] == []


def markup_sinks(file: Path) -> Iterator[str]:
    """The calls in a module that would read story text as markup."""
    for call in ast.walk(ast.parse(file.read_text("utf-8"))):
        if not isinstance(call, ast.Call):
            continue
        match call.func:
            case ast.Attribute(attr=name) if name in MARKUP_SINKS:
                yield f"{file.name}:{call.lineno}: {name}"
            case ast.Name(id="QLabel" | "QTextBrowser"):
                yield f"{file.name}:{call.lineno}: {ast.unparse(call)}"
            case ast.Attribute(attr="setToolTip") | ast.Attribute(value=ast.Name(id="QToolTip"), attr="showText"):
                given_text = next(each for each in call.args if "globalPos" not in ast.unparse(each))
                if not ast.unparse(given_text).startswith("tooltip("):
                    yield f"{file.name}:{call.lineno}: {ast.unparse(call)}"
