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
from viewer.story.invisible import readable
from viewer.window.plain import PlainLabel, PlainText, ShortenedLabel, WrappedLabel, tooltip

HONEST = ["a<b>c", "a &lt; b", "quote <i>sic</i>", "<img src='/etc/hostname'>", "<!-- gone? -->", '6 < 7 > 5 & "so"']
LINES = st.text(st.characters(exclude_categories=["Cs", "Cc", "Zl", "Zp", "Co", "Cn"], include_characters="\n"))
GUESSING = {  # what of Qt takes a text for markup if it looks like it
    "QLabel", "QTextBrowser", "QTextEdit", "QErrorMessage", "QInputDialog", "QWhatsThis", "setWhatsThis",
    "setInformativeText", "setDetailedText",
}  # fmt: skip
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
    shown = document.toPlainText().replace("\N{NO-BREAK SPACE}", " ")
    assert shown == readable(text).replace("\N{NO-BREAK SPACE}", " ")


def test_nothing_hides_in_a_label_or_a_tooltip(dressed: QApplication) -> None:
    hidden, seen = "to \u202ewithdraw", "to [U+202E]withdraw"
    label = PlainLabel(hidden)
    assert label.text() == seen
    label.setText(f"{hidden}!")
    assert label.text() == f"{seen}!"
    assert seen in tooltip(hidden)


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
            case ast.Attribute(attr="setHtml") if ast.unparse(call.args[0]).startswith("quoted_html("):
                continue  # for the clipboard; its own test proves that it is escaped
            case ast.Attribute(attr=name) if name in MARKUP_SINKS:
                yield f"{file.name}:{call.lineno}: {name}"
            case ast.Name(id=name) | ast.Attribute(attr=name) if name in GUESSING:
                yield f"{file.name}:{call.lineno}: {ast.unparse(call)}"
            case ast.Name(id="QMessageBox"):
                if "setTextFormat(Qt.TextFormat.PlainText)" not in file.read_text("utf-8"):
                    yield f"{file.name}:{call.lineno}: {ast.unparse(call)}"
            case ast.Attribute(attr="setToolTip") | ast.Attribute(value=ast.Name(id="QToolTip"), attr="showText"):
                given_text = next(each for each in call.args if "globalPos" not in ast.unparse(each))
                if not ast.unparse(given_text).startswith("tooltip("):
                    yield f"{file.name}:{call.lineno}: {ast.unparse(call)}"


def test_a_label_without_room_ends_in_an_ellipsis_and_keeps_its_text(show: Callable[..., QWidget]) -> None:
    label, uncaring = ShortenedLabel("A title of some length"), PlainLabel("A title of some length")
    whole = label.sizeHint().width()
    assert label.minimumSizeHint().width() < whole / 3
    for width, differs in ((whole, False), (whole // 2, True)):
        seen = [show(each, width, 30).grab().toImage() for each in (label, uncaring)]
        assert (seen[0] != seen[1]) is differs, "an ellipsis stands where letters would be cut"
    assert label.text() == "A title of some length"


def test_a_title_ends_where_its_own_script_ends_on_whichever_side_it_stands(show: Callable[..., QWidget]) -> None:
    label = ShortenedLabel("IIII.")
    label.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    image = show(label, 200, 30).grab().toImage()
    ground = image.pixel(0, 0)
    inked = {x: [y for y in range(30) if image.pixel(x, y) != ground] for x in range(200)}
    columns = [x for x, ys in inked.items() if ys]
    assert columns[0] > 100, "it stands at the right"
    assert len(inked[columns[-1]]) < len(inked[columns[0]]), "with its full stop behind it"


@pytest.mark.parametrize("text", ["word " * 40, "w" * 200, "قال " * 40, "a line\n" + "b" * 90])
def test_a_label_in_lines_is_as_high_as_they_are_and_breaks_words_that_are_too_wide(
    text: str, show: Callable[..., QWidget]
) -> None:
    label = WrappedLabel(text)
    heights = [label.heightForWidth(width) for width in (900, 300, 100)]
    assert heights == sorted(set(heights))
    assert label.minimumSizeHint().width() < 100
    image = show(label, 200, label.heightForWidth(200)).grab().toImage()
    rows = [y for y in range(image.height()) if len({image.pixel(x, y) for x in range(image.width())}) > 1]
    line = label.fontMetrics().height()
    assert min(rows) < line
    assert max(rows) > image.height() - line


def test_a_label_in_lines_takes_no_markup(magenta: Path, show: Callable[..., QWidget]) -> None:
    text = f'<img src="{magenta}"> to \u202ewithdraw'
    label = WrappedLabel(text)
    assert not shows_magenta(show(label, 400, 100))
    assert label.text() == readable(text)


def test_text_in_lines_can_be_selected_and_is_no_higher_than_it_needs(
    magenta: Path, show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    text = PlainText(most_lines=5)
    show(text, 300, 200)
    text.show_text(f'<img src="{magenta}"> to \u202ewithdraw')
    assert text.text == readable(f'<img src="{magenta}"> to \u202ewithdraw')
    assert not shows_magenta(text)
    heights = []
    for lines in (1, 2, 5, 50):
        text.show_text("\n".join(["line"] * lines))
        heights.append(text.height())
    assert heights[0] < heights[1] < heights[2] == heights[3]
    qtbot.keyClick(text, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(text, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QApplication.clipboard().text() == text.text
    QApplication.clipboard().clear()
