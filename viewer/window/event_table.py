"""The events of a view as a table: when, what, on which lane, and on whose word."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QWidget

from viewer.scene.telling import who_says
from viewer.scene.wording import dated
from viewer.story.events import Event
from viewer.story.invisible import readable
from viewer.story.story import Story
from viewer.view.marked import Marked, marked
from viewer.view.visible import SeenEvent, Visible
from viewer.window.plain import tooltip
from viewer.words import noted, said_number, say

Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole
COLUMNS: tuple[tuple[str, int, Callable[[Story, Event], str]], ...] = (  # heading, share of the width, words
    (noted("In the source"), 20, lambda story, event: f"“{event.words}”" if event.words else ""),
    (noted("Understood as"), 24, lambda story, event: dated(event)),
    (noted("Event"), 30, lambda story, event: event.title),
    (noted("Lane"), 12, lambda story, event: event.lane),
    (noted("Who says so"), 22, lambda story, event: ", ".join(who_says(story, event))),
    (noted("Claims"), 8, lambda story, event: said_number(len(event.claims))),
)


class EventTable(QAbstractTableModel):
    """A row for each event that passes the filters, in story order, numbered as in the margin of documents."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._visible: Visible | None = None

    def show_visible(self, visible: Visible | None) -> None:
        """Have the events of a view; which of them is chosen is no matter of the table."""
        before, self._visible = self._visible, visible
        same = before is not None and visible is not None and before.chronicle is visible.chronicle
        if not same:
            self.beginResetModel()
            self.endResetModel()

    @property
    def events(self) -> Sequence[SeenEvent]:
        """The events, a row each."""
        return self._visible.events if self._visible else ()

    def row_of(self, event: Event | None) -> int | None:
        """Where an event stands; None where it does not pass the filters."""
        return next((row for row, seen in enumerate(self.events) if seen.event is event), None)

    def told(self, row: int) -> str:
        """A row as it is read out: which of how many it is, and all its cells."""
        cells = ((say(heading), self._words(row, column)) for column, (heading, *_) in enumerate(COLUMNS))
        told = (f"{heading}: {words}" for heading, words in cells if words)
        return readable("\n".join((say("{row} of {rows}", row=row + 1, rows=len(self.events)), *told)))

    def cell(self, row: int, column: int) -> tuple[Marked, bool]:
        """The words of a cell, those marked by which events are sought; and whether the event is faded."""
        assert self._visible is not None
        return marked(self._words(row, column), self._visible.state.words), self.events[row].faded

    def _words(self, row: int, column: int) -> str:
        assert self._visible is not None
        return COLUMNS[column][2](self._visible.story, self.events[row].event)

    def rowCount(self, parent: Index | None = None) -> int:
        """How many events pass the filters."""
        return 0 if parent is not None and parent.isValid() else len(self.events)

    def columnCount(self, parent: Index | None = None) -> int:
        """How much is told of each."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        """The words of a cell, character for character."""
        if role == Role.DisplayRole:
            return readable(self._words(index.row(), index.column()))
        return tooltip(self._words(index.row(), index.column())) if role == Role.ToolTipRole else None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        """The headings; the number of each event in the story."""
        if role != Role.DisplayRole or self._visible is None:
            return None
        if orientation is Qt.Orientation.Horizontal:
            return say(COLUMNS[section][0])
        return str(self._visible.story.rank[self.events[section].event.id] + 1)
