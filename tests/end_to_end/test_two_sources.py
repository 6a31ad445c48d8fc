"""A story of two documents, in English and in Arabic, read at the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from building_sources import a_story_of_two_sources
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QTabBar
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
