"""The menu of stories that were opened before."""

from collections.abc import Callable
from pathlib import Path

import pytest
from building import a_story
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from pytestqt.qtbot import QtBot
from reader import Reader

from viewer.window.recent_menu import MOST, RecentMenu
from viewer.window.remembered import remember_story

SUM = "ab" * 32


def entries(reader: Reader) -> list[QAction]:
    menu = reader.window.findChild(QMenu, "recent")
    menu.aboutToShow.emit()
    return [entry for entry in menu.actions() if not entry.isSeparator()]


def test_the_last_story_comes_first_and_opens_again(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(a_story(tmp_path / "first"))
    reader.window.opening.open_path(a_story(tmp_path / "second"))
    last, before, _clear = entries(reader)
    assert (last.text(), before.text()) == (str(tmp_path / "second"), str(tmp_path / "first"))
    before.trigger()
    assert reader.window.store.path == tmp_path / "first"


def test_what_is_gone_cannot_be_chosen(reader: Reader, tmp_path: Path) -> None:
    remember_story(tmp_path / "gone", SUM)
    gone, here, _clear = entries(reader)
    assert (gone.isEnabled(), here.isEnabled()) == (False, True)


def test_a_name_is_read_letter_for_letter(settings: Path, tmp_path: Path, qtbot: QtBot) -> None:
    menu = RecentMenu()
    qtbot.addWidget(menu)
    remember_story(tmp_path / "Q & A <b>", SUM)
    menu.fill()
    assert menu.actions()[0].text() == f"{tmp_path}/Q && A <b>"


def test_the_readers_own_folder_is_shortened(
    settings: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qtbot: QtBot
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    remember_story(tmp_path / "stories" / "one", SUM)
    menu = RecentMenu()
    qtbot.addWidget(menu)
    menu.fill()
    assert menu.actions()[0].text() == "~/stories/one"


def test_only_so_many_are_offered_and_they_can_be_forgotten(reader: Reader, tmp_path: Path) -> None:
    for number in range(MOST + 5):
        remember_story(tmp_path / str(number), SUM)
    *stories, clear = entries(reader)
    assert len(stories) == MOST
    clear.trigger()
    none, clear = entries(reader)
    assert (none.text(), none.isEnabled(), clear.isEnabled()) == ("No story was opened so far", False, False)
