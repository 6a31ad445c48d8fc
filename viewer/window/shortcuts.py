"""The window of keyboard shortcuts: all keys of the program, by menus and panes, to be searched."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from viewer.view.marked import Marked
from viewer.view.matching import best_first
from viewer.window.actions import ACTIONS, Menu
from viewer.window.commands import plain
from viewer.window.key_words import key_words
from viewer.window.list_field import ListField
from viewer.window.pane_keys import PANE_KEYS
from viewer.window.plain import PlainLabel
from viewer.window.row import Row
from viewer.window.rows import RowsView
from viewer.window.speech import announce
from viewer.window.window_place import resize_within_screen
from viewer.words import many, noted, say

SIZE_PX = (580, 640)
FIND = noted("Find a shortcut by its key or what it does")
NOTHING = noted("No shortcut is called so")


class Shortcut(Struct, frozen=True):
    """What keys do, and where."""

    place: str  # a menu, or a part of the window
    does: str
    keys: tuple[str, ...]


def shortcuts() -> Iterator[Shortcut]:
    """All there are: those of the menus, then those that only one part of the window knows."""
    for menu in Menu:
        rows = (row for row in ACTIONS if row.menu is menu and row.keys)
        yield from (Shortcut(plain(say(menu.value)), plain(say(row.text)), row.keys) for row in rows)
    yield from (Shortcut(say(pane.place), say(pane.does), pane.keys) for pane in PANE_KEYS)


class ShortcutsWindow(QDialog):
    """Lists the keys, all of them or those that some words find; it can stay open beside the main window."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shortcuts")
        self.setWindowTitle(say("Keyboard Shortcuts"))
        self._field, self._list, self._count = ListField(), RowsView(say("Keyboard shortcuts")), PlainLabel()
        self._shortcuts = tuple(shortcuts())
        self._arrange()
        self._field.textChanged.connect(self._on_words_typed)
        self._field.step_requested.connect(self._on_step_requested)
        self._field.left.connect(self.reject)
        self._show_found("")

    def _arrange(self) -> None:
        self._field.setPlaceholderText(say(FIND))
        self._field.setAccessibleName(say(FIND))
        self._field.setClearButtonEnabled(True)
        self._list.setObjectName("shortcut_list")
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 12, 12, 10)
        column.addWidget(self._field)
        column.addWidget(self._list, 1)
        column.addWidget(self._count)
        self.setFocusProxy(self._field)
        resize_within_screen(self, *SIZE_PX)

    def _on_words_typed(self, words: str) -> None:
        self._show_found(words)
        announce(self._field, self._list.told or self._count.text())

    def _on_step_requested(self, steps: int) -> None:
        self._list.step(steps)
        announce(self._field, self._list.told)

    def _show_found(self, words: str) -> None:
        """Show those that have all the words, below the name of their place."""
        rows, place = [], ""
        matches = sorted(best_first(words, [_sought(each) for each in self._shortcuts]), key=lambda each: each.number)
        for match in matches:
            shortcut = self._shortcuts[match.number]
            if shortcut.place != place:
                place = shortcut.place
                rows.append(Row(head=Marked(place), heading=True))
            head = Marked(shortcut.does, match.marks_within(len(shortcut.does)))
            rows.append(Row(head=head, aside=key_words(shortcut.keys)))
        self._list.show_rows(rows)
        self._count.setText(many("{n} shortcuts", "{n} shortcut", len(matches)) if matches else say(NOTHING))


def _sought(shortcut: Shortcut) -> str:
    """By which words a shortcut is found: what it does, its keys by their signs and their names, and where."""
    return " ".join((shortcut.does, key_words(shortcut.keys), *shortcut.keys, shortcut.place))
