"""A story of two documents, in English and in Arabic, read at the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from building_sources import a_story_of_two_sources
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QPushButton, QTabBar, QToolButton
from reader import Reader


@pytest.fixture
def reader(open_window: Callable[..., Reader], tmp_path: Path) -> Reader:
    """A reader before that story."""
    return open_window(a_story_of_two_sources(tmp_path / "strike"))


def tabs(reader: Reader) -> QTabBar:
    [found] = reader.window.findChildren(QTabBar)
    return found


def test_documents_are_turned_to_by_keys_and_the_chosen_event_stays(reader: Reader) -> None:
    reader.clicks_event("walkout")
    tabs(reader).setFocus()
    reader.presses(Qt.Key.Key_Right)
    assert reader.document.text.startswith("نشرة")
    assert reader.chosen_title == "Dockers walk out"
    reader.presses(Qt.Key.Key_Left)
    assert reader.document.text.startswith("Dockers")
    assert QApplication.focusWidget() is tabs(reader)


def test_the_focus_goes_through_the_panel_from_top_to_bottom(reader: Reader) -> None:
    reader.clicks_event("quay")
    reader.claims.setFocus()
    details = next(each for each in reader.window.findChildren(QToolButton) if each.text() == "Details")
    details.click()
    names = []
    while not names or names[-1] != "Timeline":
        names.append(QApplication.focusWidget().accessibleName())
        reader.presses(Qt.Key.Key_Tab)
    assert names == [
        "Claims", "Numbers that several claims state", "Documents", "Show details of this source",
        "Details of this source", "Document", "Timeline",
    ]  # fmt: skip


def test_accounts_are_chosen_by_keys(reader: Reader) -> None:
    button = next(each for each in reader.window.findChildren(QPushButton) if each.text() == "All accounts")
    button.setFocus()
    for name, account, agreed in (("Union", "Union", False), ("Company", "Company", False), ("Agreed", "", True)):
        reader.presses(Qt.Key.Key_Right)
        assert QApplication.focusWidget().text() == name
        assert (reader.window.store.state.account, reader.window.store.state.agreed) == (account, agreed)
    reader.presses(Qt.Key.Key_Left)
    assert reader.window.store.state.account == "Company"
    assert reader.chosen_title == ""
