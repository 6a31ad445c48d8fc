"""The command palette: every action of the menus, found by words and done by Return."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from viewer.view.marked import Marked
from viewer.view.matching import Match, best_first
from viewer.window.commands import Command
from viewer.window.list_field import ListField
from viewer.window.plain import PlainLabel
from viewer.window.row import Row
from viewer.window.rows import RowsView
from viewer.window.speech import announce
from viewer.words import many, noted, said_number, say

WIDTH_PX, HEIGHT_PX = 620, 460  # at the most
MARGIN_PX, TOP_PX = 40, 84  # between it and the edges of its window
NOT_NOW = noted("not available now")
NOTHING = noted("No action is called so")


class CommandPalette(QFrame):
    """Lies over its parent; words in any order find actions, the best first, and first those used lately.

    Signals:
        chosen: An action is to be done, or cannot be now. arg: its Command.
        left: None is.
    """

    chosen = Signal(object)
    left = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("palette")
        self.setAutoFillBackground(True)
        self.hide()
        self._window = parent
        self._field, self._list, self._count = ListField(), RowsView(say("Actions")), PlainLabel()
        self._commands: Sequence[Command] = ()
        self._matches: tuple[Match, ...] = ()
        self._recent: Sequence[int] = ()
        self._arrange()
        self._connect()
        parent.installEventFilter(self)

    def open_with(self, commands: Sequence[Command], recent: Sequence[int]) -> None:
        """Offer these commands; `recent` are the numbers of those used lately, the last one first."""
        self._commands, self._recent = commands, recent
        self._field.clear()
        self._show_found("")
        self.show()
        self.raise_()
        self._field.setFocus(Qt.FocusReason.PopupFocusReason)

    def _arrange(self) -> None:
        self._field.setObjectName("palette_field")
        self._field.setPlaceholderText(say("Find an action"))
        self._field.setAccessibleName(say("Find an action by words of its name"))
        self._list.setObjectName("palette_list")
        self._count.setObjectName("palette_count")
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 10, 1, 8)
        column.setSpacing(8)
        for widget, margin in ((self._field, 12), (self._list, 0), (self._count, 14)):
            box = QVBoxLayout()
            box.setContentsMargins(margin, 0, margin, 0)
            box.addWidget(widget)
            column.addLayout(box, 1 if widget is self._list else 0)
        self.setFocusProxy(self._field)

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_words_typed)
        self._field.step_requested.connect(self._on_step_requested)
        self._field.chosen.connect(self._on_chosen)
        self._field.left.connect(self.left)
        self._field.unfocused.connect(self.hide)
        self._list.row_chosen.connect(self._on_row_clicked)

    def _on_words_typed(self, words: str) -> None:
        self._show_found(words)
        announce(self._field, self._list.told or say(NOTHING))

    def _on_step_requested(self, steps: int) -> None:
        self._list.step(steps)
        announce(self._field, self._list.told)

    def _on_row_clicked(self, number: int) -> None:
        self.chosen.emit(self._commands[self._matches[number].number])

    def _on_chosen(self) -> None:
        if self._list.current is not None:
            self._on_row_clicked(self._list.current)

    def _show_found(self, words: str) -> None:
        titles = [f"{each.title} {each.menu}" for each in self._commands]
        self._matches = best_first(words, titles, self._recent)
        self._list.show_rows([_row(self._commands[match.number], match) for match in self._matches])
        self._count.setText(self._counted() if self._matches else say(NOTHING))
        self._place()

    def _counted(self) -> str:
        shown = said_number(len(self._matches))
        return many("{shown} of {n} actions", "{shown} of {n} action", len(self._commands), shown=shown)

    def _place(self) -> None:
        """In the middle at the top, no higher than what it shows."""
        room = self._window.rect()
        width = min(WIDTH_PX, room.width() - 2 * MARGIN_PX)
        around = self.sizeHint().height() - self._list.sizeHint().height()
        height = min(self._list.wanted_height + around, HEIGHT_PX, room.height() - TOP_PX - MARGIN_PX)
        self.setGeometry((room.width() - width) // 2, TOP_PX, width, max(height, around))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay in the middle of the window."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)


def _row(command: Command, match: Match) -> Row:
    """A command as it is shown; marks that lie in the name of its menu are left out."""
    title = command.title
    return Row(
        head=Marked(title, match.marks_within(len(title))),
        beside=command.menu if command.usable else f"{command.menu} · {say(NOT_NOW)}",
        aside=command.keys,
        enabled=command.usable,
        ticked=command.action.isChecked(),
    )
