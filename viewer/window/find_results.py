"""The list below the line in which words are sought: what was found of events, claims and documents."""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QFrame, QVBoxLayout, QWidget

from viewer.window.found_rows import FoundRows, Goal
from viewer.window.plain import PlainLabel
from viewer.window.rows import RowsView
from viewer.words import say

WIDTH_PX, BELOW_PX, MARGIN_PX = 600, 4, 12
HEIGHT = 0.66  # of the window, at the most


class FindResults(QFrame):
    """Lies over the panes, below the line; the line has the focus, and its keys lead through the list.

    Signals:
        goal_chosen: A row was chosen. arg: the Goal.
    """

    goal_chosen = Signal(object)

    def __init__(self, field: QWidget, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("find_results")
        self.hide()
        self._field, self._window = field, window
        self._list, self._count = RowsView(say("Found in story and source")), PlainLabel()
        self._goals: Sequence[Goal | None] = ()
        self._stepped = False  # the reader has gone to a row
        self._count.setObjectName("found_count")
        self._count.setContentsMargins(12, 0, 12, 0)
        column = QVBoxLayout(self)
        column.setContentsMargins(1, 8, 1, 8)
        column.addWidget(self._list, 1)
        column.addWidget(self._count)
        self._list.row_chosen.connect(self._on_row_chosen)
        window.installEventFilter(self)

    @property
    def told(self) -> str:
        """The current row as it is read out; how much was found where none is."""
        return self._list.told or self._count.text()

    @property
    def count(self) -> str:
        """How much was found."""
        return self._count.text()

    def show_found(self, found: FoundRows, *, anew: bool) -> None:
        """Show what was found; unless it was sought anew, the row that the reader went to stays the current one."""
        self._stepped = self._stepped and not anew
        goal = self._goal if self._stepped else None
        pairs = found.rows()
        self._goals = [to for to, _ in pairs]
        self._list.show_rows([row for _, row in pairs], self._goals.index(goal) if goal in self._goals else 0)
        self._count.setText(found.told)
        self._place()
        self.raise_()
        self.show()

    def step(self, steps: int) -> None:
        """Go to another row."""
        self._stepped = True
        self._list.step(steps)

    def choose(self) -> None:
        """Choose the current row."""
        if self._goal is not None:
            self.goal_chosen.emit(self._goal)

    @property
    def _goal(self) -> Goal | None:
        return None if self._list.current is None else self._goals[self._list.current]

    def _on_row_chosen(self, number: int) -> None:
        self.goal_chosen.emit(self._goals[number])

    def _place(self) -> None:
        """Below the line, ending where it ends, no higher than what is shown."""
        room, corner = self._window.rect(), self._field.mapTo(self._window, self._field.rect().bottomRight())
        width, top = min(WIDTH_PX, room.width() - 2 * MARGIN_PX), corner.y() + BELOW_PX
        around = self.sizeHint().height() - self._list.sizeHint().height()
        height = min(self._list.wanted_height + around, round(HEIGHT * room.height()), room.height() - top - MARGIN_PX)
        left = min(max(corner.x() - width, MARGIN_PX), room.width() - width - MARGIN_PX)
        self.setGeometry(left, top, width, height)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Stay below the line."""
        if event.type() is QEvent.Type.Resize and self.isVisible():
            self._place()
        return super().eventFilter(watched, event)
