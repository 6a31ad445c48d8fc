"""The menu bar: every action is in it, and every theme."""

from collections import Counter
from collections.abc import Iterator

import pytest
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from reader import Reader

from viewer.languages import NAMES
from viewer.translated import Translated
from viewer.window.actions import ACTIONS, Menu
from viewer.window.menus import THEMES
from viewer.words import English, say, speak


def entries(menu: QMenu) -> list[QAction]:
    return [entry for entry in menu.actions() if not entry.isSeparator()]


def menus(reader: Reader) -> list[QMenu]:
    return [entry.menu() for entry in reader.window.menuBar().actions()]


def with_size(reader: Reader) -> list[QMenu]:
    """The menus, and the one in them that is filled from the table, too."""
    inner = [entry.menu() for menu in menus(reader) for entry in menu.actions() if entry.menu()]
    return menus(reader) + [menu for menu in inner if menu.title() == say(Menu.SIZE.value)]


def test_every_action_is_in_its_menu_in_the_order_of_the_table(reader: Reader) -> None:
    shown = {
        menu.title(): [entry.objectName() for entry in entries(menu) if not entry.menu()] for menu in with_size(reader)
    }
    assert shown == {menu.value: [row.name for row in ACTIONS if row.menu is menu] for menu in Menu}


@pytest.fixture(params=[code for code in NAMES if code != "en"])
def in_another_language(request: pytest.FixtureRequest) -> Iterator[Reader]:
    speak(Translated(request.param))
    yield request.getfixturevalue("reader")
    speak(English())


def test_a_letter_opens_one_menu_and_one_entry_of_it(reader: Reader) -> None:
    one_letter_each(reader)


def test_so_it_is_in_every_language(in_another_language: Reader) -> None:
    one_letter_each(in_another_language)


def one_letter_each(reader: Reader) -> None:
    rows = [[menu.title() for menu in menus(reader)]]
    rows += [[entry.text() for entry in entries(menu)] for menu in with_size(reader)]
    for row in rows:
        letters = Counter(text[text.index("&") + 1].lower() for text in row)
        assert letters.most_common(1)[0][1] == 1, row


def test_the_themes_can_be_chosen_and_the_chosen_one_is_ticked(reader: Reader) -> None:
    for name in (*THEMES, "light"):
        reader.chooses(f"theme_{name}")
        themes = reader.window.findChildren(QAction)
        assert [each.objectName() for each in themes if each.isChecked() and "theme_" in each.objectName()] == [
            f"theme_{name}"
        ]


def test_what_is_on_is_ticked(reader: Reader) -> None:
    action = reader.window.findChild(QAction, "toggle_map")
    reader.chooses("toggle_map")
    assert action.isChecked()
    reader.chooses("toggle_map")
    assert not action.isChecked()
