"""The dialog about the program."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QPushButton
from reader import Reader

from viewer import __version__
from viewer.window.about import AboutDialog
from viewer.window.plain import PlainLabel
from viewer.window.rows import RowsView
from viewer.window.versions import details, parts


@pytest.fixture
def dialog(reader: Reader) -> Iterator[AboutDialog]:
    reader.chooses("about")
    found = reader.window.findChild(AboutDialog, "about")
    reader.qtbot.waitUntil(lambda: QApplication.activeWindow() is found)
    yield found
    reader.presses(Qt.Key.Key_Escape)


def test_it_tells_name_version_purpose_and_licence(dialog: AboutDialog) -> None:
    told = [label.text() for label in dialog.findChildren(PlainLabel)]
    assert f"Claimline {__version__}" in told
    assert any("who says so" in text for text in told)
    assert any("MIT licence" in text for text in told)


def test_it_lists_what_the_program_is_made_with(dialog: AboutDialog) -> None:
    listed = [(row.head.text, row.beside, row.aside) for row in dialog.findChild(RowsView).rows]
    assert listed == [(part.name, part.version, part.licence) for part in parts()[1:]]


def test_all_of_it_can_be_copied(dialog: AboutDialog, reader: Reader) -> None:
    button = next(each for each in dialog.findChildren(QPushButton) if each.text() == "&Copy Details")
    assert button.height() >= 24
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == details()
    assert "Details copied" in [label.text() for label in dialog.findChildren(PlainLabel)]


def test_keys_reach_all_of_it(dialog: AboutDialog, reader: Reader) -> None:
    reached = set()
    for _ in range(4):
        reached.add(QApplication.focusWidget())
        reader.presses(Qt.Key.Key_Tab)
    assert {*dialog.findChildren(QPushButton), dialog.findChild(RowsView)} <= reached
    assert dialog.findChild(RowsView).accessibleName()
