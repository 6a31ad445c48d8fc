"""What the menus offer, as commands."""

from collections.abc import Callable

from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMainWindow, QWidget
from reader import Reader

from viewer.window.actions import ACTIONS
from viewer.window.commands import Command, commands_of, plain


def commands(reader: Reader) -> dict[str, Command]:
    return {command.title: command for command in commands_of(reader.window.menuBar())}


def test_every_action_of_the_table_is_a_command(reader: Reader) -> None:
    names = [command.action.objectName() for command in commands(reader).values()]
    assert {row.name for row in ACTIONS} <= set(names)


def test_themes_and_lanes_are_commands_that_tell_their_menus(reader: Reader) -> None:
    found = commands(reader)
    assert {"Theme: Dark", "Theme: System", "Lanes: Diplomacy", "Lanes: On the M4"} <= set(found)
    assert (found["Theme: Dark"].menu, found["Copy Picture"].menu) == ("View", "Edit")


def test_a_command_tells_the_first_of_its_keys(reader: Reader) -> None:
    found = commands(reader)
    assert [found[title].keys for title in ("Open Story…", "Zoom In", "Theme: Dark")] == ["Ctrl+O", "Ctrl++", ""]


def test_what_is_greyed_out_is_not_usable_nor_what_is_in_a_menu_that_is(show: Callable[..., QWidget]) -> None:
    window = QMainWindow()
    menu = window.menuBar().addMenu("&Edit")
    inner = menu.addMenu("&Recent")
    inner.aboutToShow.connect(lambda: inner.addAction("Search && &Rescue") if inner.isEmpty() else None)
    menu.addAction("Undo").setEnabled(False)
    show(window)
    assert [(each.title, each.usable) for each in commands_of(window.menuBar())] == [
        ("Recent: Search & Rescue", True),
        ("Undo", False),
    ]
    inner.setEnabled(False)
    assert [each.usable for each in commands_of(window.menuBar())] == [False, False]


def test_the_sign_for_a_letter_is_no_part_of_a_name() -> None:
    assert [plain(text) for text in ("&Print…", "Zoom &In", "a && b", "&&&x", "")] == [
        "Print…", "Zoom In", "a & b", "&x", "",
    ]  # fmt: skip


def test_separators_and_what_is_not_seen_are_no_commands(show: Callable[..., QWidget]) -> None:
    window = QMainWindow()
    menu = window.menuBar().addMenu("&Edit")
    menu.addSeparator()
    hidden = QAction("Hidden", window)
    hidden.setVisible(False)
    menu.addAction(hidden)
    show(window)
    assert commands_of(window.menuBar()) == ()
