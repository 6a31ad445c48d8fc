"""The program in another language: no English is left of what it says by itself."""

import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QDialog, QLabel, QLineEdit, QTableView, QWidget
from reader import Reader

from viewer.languages import NAMES
from viewer.resources import shipped_story
from viewer.scene.marks import Text
from viewer.window.versions import system
from viewer.words import English, speak

WORD = re.compile("[A-Za-z]{2,}")
EVERYWHERE = re.compile(  # names, formats, keys and units, which are the same in every language
    "Claimline|PNG|SVG|PDF|JPEG|WebP|MP4|WebM|PowerPoint|BibTeX|RIS|CSL|JSON|SHA|Ctrl|Shift|Alt|Esc|Enter|Return|Space|"
    "Tab|Home|End|Page|Up|Down|Del|Ins|px|OCHA|GeoNames|M4|" + "|".join(NAMES.values())
)
OF_OTHERS = re.compile("<p style[^>]*>|</p>|Restore Defaults|Close")  # markup of ours, and words of Qt
SHOWN_BY = ("preferences", "about", "show_shortcuts", "find_action", "save_picture")


class Cyrillic:
    """A language in which every letter is the same, and none is English."""

    code, from_right = "xx", False

    def text(self, text: str, comment: str, n: int) -> str:
        """All letters, but those of the names in braces."""
        return re.sub(r"{\w+}|[A-Za-z]", lambda found: found[0] if found[0][0] == "{" else "ж", text)

    def number(self, number: float, decimals: int | None) -> str:
        """As in English."""
        return English().number(number, decimals)

    def month(self, month: int, *, alone: bool, short: bool) -> str:
        """By its number."""
        return f"ж{month}"


@pytest.fixture
def _speaks_another() -> Iterator[None]:
    speak(Cyrillic())
    yield
    speak(English())


@pytest.fixture
def foreign(_speaks_another: None, reader: Reader) -> Reader:
    """The window, made while another language was spoken."""
    return reader


def of_the_story() -> set[str]:
    files = [path for path in Path(shipped_story()).rglob("*") if path.suffix in (".toml", ".txt", ".geojson", ".json")]
    return {word.lower() for path in files for word in WORD.findall(path.read_text("utf-8"))} | set(
        WORD.findall(str(shipped_story()).lower())
    )


def english(texts: Iterator[str]) -> set[str]:
    """What is left of English in texts."""
    known = of_the_story()
    left = (OF_OTHERS.sub("", EVERYWHERE.sub("", text)) for text in texts if text)
    return {text for text in left if any(word.lower() not in known for word in WORD.findall(text))}


def texts_of(window: QWidget) -> Iterator[str]:
    """All that a window and what is in it says: shown, on pointing, and to screen readers."""
    for widget in (window, *window.findChildren(QWidget)):
        yield from (widget.windowTitle(), widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
        match widget:
            case QLabel() | QAbstractButton():
                yield widget.text()
            case QLineEdit():
                yield widget.placeholderText()
            case QComboBox():
                yield from (widget.itemText(row) for row in range(widget.count()))
            case QTableView():
                model = widget.model()
                yield from (
                    str(model.headerData(n, widget.horizontalHeader().orientation()))
                    for n in range(model.columnCount())
                )
    for action in window.findChildren(QAction):
        yield from (action.text(), action.toolTip(), action.iconText())


def test_the_window_says_nothing_in_english(foreign: Reader) -> None:
    for name in ("toggle_event_list", "find_in_document", "next_event", "next_event"):
        foreign.chooses(name)
    foreign.window.parts.show_welcome()
    assert english(texts_of(foreign.window)) == set()


def test_no_scene_says_anything_in_english(foreign: Reader) -> None:
    for name in ("next_event",) * 8 + ("toggle_map", "toggle_later", "whole_story"):
        foreign.chooses(name)
        for canvas in foreign.window.canvases:
            assert english(mark.text for mark in canvas.scene.marks if isinstance(mark, Text)) == set()


@pytest.mark.parametrize("name", SHOWN_BY)
def test_no_dialog_says_anything_in_english(name: str, foreign: Reader) -> None:
    foreign.chooses(name)
    shown = [each for each in QApplication.topLevelWidgets() if isinstance(each, QDialog) and each.isVisible()]
    texts = [text for each in shown or [foreign.window] for text in texts_of(each) if text != system()]
    for each in shown:
        each.close()
    assert english(iter(texts)) == set()
