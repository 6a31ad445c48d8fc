"""A list of rows with the words marked in them that were sought: of actions, of what was found, of keys."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import QAbstractListModel, QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QFrame, QListView, QWidget

from viewer.window.row import Row
from viewer.window.row_painter import RowPainter
from viewer.words import say

Index = QModelIndex | QPersistentModelIndex


class RowsModel(QAbstractListModel):
    """The rows as Qt asks for them."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.rows: Sequence[Row] = ()

    def show_rows(self, rows: Sequence[Row]) -> None:
        """Have these rows, and no others."""
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:
        """How many there are."""
        return 0 if parent is not None and parent.isValid() else len(self.rows)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        if self.rows[index.row()].heading:
            return Qt.ItemFlag.ItemIsEnabled
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The row itself for who paints it, and as text for who reads it out."""
        row = self.rows[index.row()]
        if role == Qt.ItemDataRole.UserRole:
            return row
        return row.told if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole) else None


class RowsView(QListView):
    """Shows rows, of which one is the current one; keys that lead through them come from a line above.

    Signals:
        row_chosen: A row was clicked that can be chosen. arg: its number.
    """

    row_chosen = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(name)
        self._model = RowsModel(self)
        self.setModel(self._model)
        self.setItemDelegate(RowPainter(self))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self.setMouseTracking(True)
        self.clicked.connect(self._on_clicked)

    @property
    def rows(self) -> Sequence[Row]:
        """What is shown."""
        return self._model.rows

    def show_rows(self, rows: Sequence[Row], current: int = 0) -> None:
        """Show other rows; the first from a number on that can be chosen is the current one."""
        self._model.show_rows(rows)
        self._go(current, 1)
        if current == 0:
            self.scrollToTop()  # a heading is seen, too

    @property
    def current(self) -> int | None:
        """The number of the current row; None where none can be chosen."""
        index = self.currentIndex()
        return index.row() if index.isValid() else None

    def show_current(self, number: int) -> None:
        """Make a row the current one."""
        self._go(number, 1)

    @property
    def told(self) -> str:
        """The current row as it is read out, and which of how many it is."""
        if self.current is None:
            return ""
        can_be = [number for number, row in enumerate(self.rows) if not row.heading]
        return say(
            "{told}, {index} of {n}",
            told=self.rows[self.current].told,
            index=can_be.index(self.current) + 1,
            n=len(can_be),
        )

    def step(self, steps: int) -> None:
        """Go so many rows on, or back if negative: by one around the ends, by more only up to them."""
        if self.current is None:
            return
        to, last = self.current + steps, len(self.rows) - 1
        if abs(steps) == 1:
            self._go(to % len(self.rows), steps)
        else:
            self._go(min(max(to, 0), last), -1 if to >= last else 1)

    @property
    def wanted_height(self) -> int:
        """How high all rows are together."""
        return sum(self.sizeHintForRow(number) for number in range(len(self.rows)))

    def _go(self, number: int, way: int) -> None:
        """Make a row the current one, or the next that can be chosen in a direction, around the ends."""
        count = len(self.rows)
        for step in range(count):
            place = (number + way * step) % count
            if not self.rows[place].heading:
                self.setCurrentIndex(self._model.index(place))
                return

    def _on_clicked(self, index: QModelIndex) -> None:
        if not self.rows[index.row()].heading:
            self.row_chosen.emit(index.row())
