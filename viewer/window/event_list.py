"""The list of events: what the timeline shows, in words, for screen readers and for who likes lists."""

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.scene.telling import shown_label
from viewer.view.visible import Visible
from viewer.window.event_list_view import EventListView
from viewer.window.event_table import EventTable
from viewer.window.plain import PlainLabel
from viewer.window.speech import announce
from viewer.words import many, say

SEEN_ROWS, LEAST_ROWS = 5, 3  # when the list is first shown, and at the least


class EventList(QWidget):
    """A table of the events that pass the filters, with how many these are; one selection with all other panes.

    Signals:
        event_chosen: An event was chosen. arg: its EventId.
        event_opened: The chosen event is to be seen closely. arg: its EventId.
    """

    event_chosen = Signal(str)
    event_opened = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("event_list")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._table, self._count = EventTable(self), PlainLabel()
        self._count.setObjectName("event_count")
        self._view = EventListView(self._table)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._count)
        column.addWidget(self._view, 1)
        self._view.row_chosen.connect(self._on_row_chosen)
        self._view.opened.connect(self._on_opened)

    def show_visible(self, visible: Visible | None) -> None:
        """Show the events of a view, and which of them is chosen."""
        told = _told(visible) if visible else say("no story is open")
        self._count.setText(told)
        self._view.setAccessibleName(say("List of events: {count}", count=told))
        self._table.show_visible(visible)
        self._view.fit_rows()
        self._view.show_chosen(self._table.row_of(visible.selected) if visible and visible.selected else None)
        self._view.viewport().update()  # a theme or an account may have changed

    def _on_row_chosen(self, row: int) -> None:
        announce(self._view, self._table.told(row))
        self.event_chosen.emit(self._table.events[row].event.id)

    def _on_opened(self, row: int) -> None:
        self.event_opened.emit(self._table.events[row].event.id)

    def _height(self, rows: int) -> int:
        row = self._view.verticalHeader().defaultSectionSize()
        return self._count.sizeHint().height() + self._view.horizontalHeader().sizeHint().height() + rows * row

    def sizeHint(self) -> QSize:
        """A few rows."""
        return QSize(600, self._height(SEEN_ROWS))

    def minimumSizeHint(self) -> QSize:
        """Fewer still."""
        return QSize(300, self._height(LEAST_ROWS))


def _told(visible: Visible) -> str:
    """How many events there are."""
    return shown_label(visible) or many("{n} events", "{n} event", len(visible.events))
