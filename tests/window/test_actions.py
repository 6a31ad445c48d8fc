"""Every action of the program: in a menu, with an effect, on keys of its own."""

from collections import Counter
from collections.abc import Callable

import pytest
from PySide6.QtGui import QAction, QKeySequence
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot
from reader import Reader

from viewer.window.actions import ACTIONS, ActionRow, make_actions
from viewer.window.copying import Copying
from viewer.window.deeds import Deeds
from viewer.window.guidance import Guidance
from viewer.window.pictures import Pictures
from viewer.window.presenting import Presenting
from viewer.window.sizing import Sizing

ROWS = pytest.mark.parametrize("row", ACTIONS, ids=[row.name for row in ACTIONS])
DOERS = (Deeds, Copying, Presenting, Pictures, Guidance, Sizing)
ONLY_SHOW = [row for row in ACTIONS if not any(hasattr(doer, row.name) for doer in DOERS)]


def test_no_two_actions_share_a_name_or_a_key() -> None:
    assert Counter(row.name for row in ACTIONS).most_common(1)[0][1] == 1
    keys = [QKeySequence(key).toString() for row in ACTIONS for key in row.keys]
    assert "" not in keys
    assert Counter(keys).most_common(1)[0][1] == 1


@ROWS
def test_an_action_is_made_as_its_row_says(row: ActionRow, qtbot: QtBot, dressed: object) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    action = make_actions(window, window)[row.name]
    assert (action.objectName(), action.text(), action.isCheckable()) == (row.name, row.text, row.checkable)
    assert [key.toString() for key in action.shortcuts()] == [QKeySequence(key).toString() for key in row.keys]
    assert "&" not in action.iconText()


@pytest.mark.parametrize("row", ONLY_SHOW, ids=[row.name for row in ONLY_SHOW])
def test_an_action_without_a_deed_shows_something_and_hides_it_again(row: ActionRow, reader: Reader) -> None:
    """A pane is shown from the first, and hidden first."""
    assert row.checkable
    before, shown = visible_names(reader.window), reader.window.findChild(QAction, row.name).isChecked()
    reader.chooses(row.name)
    assert visible_names(reader.window) < before if shown else visible_names(reader.window) > before
    reader.chooses(row.name)
    reader.qtbot.waitUntil(lambda: visible_names(reader.window) == before)


@ROWS
def test_an_action_has_one_deed_or_shows_something(row: ActionRow) -> None:
    deeds = [getattr(doer, row.name) for doer in DOERS if hasattr(doer, row.name)]
    assert row in ONLY_SHOW or (len(deeds) == 1 and isinstance(deeds[0], Callable))


def visible_names(window: QWidget) -> set[str]:
    """The parts of the window that are seen."""
    return {child.objectName() for child in window.findChildren(QWidget) if child.isVisible() and child.objectName()}
