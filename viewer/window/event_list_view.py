"""The table of events as it is seen: its rows, its columns, and the keys that lead through it."""

from itertools import accumulate, pairwise

from PySide6.QtCore import (
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QFocusEvent, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QStyledItemDelegate, QStyleOptionViewItem, QTableView

from viewer.window.event_table import COLUMNS, EventTable
from viewer.window.painted_words import HIT, accent, mirrored, write
from viewer.window.taken_keys import takes

LEAST_ROW_PX, PADDING_PX = 28, 10  # of height: more than the 24 that a pointer needs
MARGIN_PX = 8  # of a cell, left and right
BAR_PX = 3  # at the left of the chosen event
CHOSEN = 0.12  # opacity of the accent behind it
ENDS = (Qt.Key.Key_Home, Qt.Key.Key_End)
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EventListView(QTableView):
    """One event a row, one of them chosen.

    Signals:
        row_chosen: The reader chose another row. arg: its number.
        opened: A row was double-clicked, or Return pressed on it. arg: its number.
    """

    row_chosen = Signal(int)
    opened = Signal(int)

    def __init__(self, table: EventTable) -> None:
        super().__init__()
        self._table = table
        self._shows = False  # what was chosen elsewhere is being shown
        self.setModel(table)
        self.setObjectName("events")
        self.setItemDelegate(EventPainter(self, table))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.setCornerButtonEnabled(False)
        self.horizontalHeader().setHighlightSections(False)
        self.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            header.setMinimumSectionSize(LEAST_ROW_PX)
        self.doubleClicked.connect(self._on_double_clicked)

    @property
    def chosen_row(self) -> int | None:
        """The number of the row that is chosen; None where none is."""
        rows = self.selectionModel().selectedRows()
        return rows[0].row() if rows else None

    def show_chosen(self, row: int | None) -> None:
        """Have a row chosen, and in view; none if None."""
        self._shows = True
        if row is None:
            self.selectionModel().clear()
        elif self.chosen_row != row:
            self._choose(row)
        self._shows = False

    def _choose(self, row: int) -> None:
        flags = QItemSelectionModel.SelectionFlag.ClearAndSelect | QItemSelectionModel.SelectionFlag.Rows
        self.selectionModel().setCurrentIndex(self._table.index(row, max(self.currentIndex().column(), 0)), flags)

    def fit_rows(self) -> None:
        """Make the rows as high as the letters ask for."""
        self.verticalHeader().setDefaultSectionSize(max(self.fontMetrics().lineSpacing() + PADDING_PX, LEAST_ROW_PX))

    def _on_double_clicked(self, index: QModelIndex) -> None:
        self.opened.emit(index.row())

    def event(self, event: QEvent) -> bool:
        """Keys to the ends of the list are taken here, before they are those of an action of the window."""
        return takes(event, ENDS) or super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go to an end of the list, open an event; letters are left to the window."""
        if event.key() in ENDS and self._table.rowCount():
            self._choose(0 if event.key() == Qt.Key.Key_Home else self._table.rowCount() - 1)
        elif event.key() in OPENING and self.chosen_row is not None:
            self.opened.emit(self.chosen_row)
        elif event.text().isprintable() and event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)

    def selectionChanged(self, selected: QItemSelection, deselected: QItemSelection) -> None:
        """Tell what the reader chose."""
        super().selectionChanged(selected, deselected)
        if not self._shows and self.chosen_row is not None:
            self.row_chosen.emit(self.chosen_row)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """To come here chooses nothing; the first arrow leads to the first event."""
        super().focusInEvent(event)
        if self.chosen_row is None:
            self.selectionModel().clearCurrentIndex()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """The columns have their shares of the width; what is too long for them is told by a tooltip."""
        super().resizeEvent(event)
        if self.currentIndex().isValid():  # what is chosen stays in view
            self.scrollTo(self.currentIndex())
        shares = [share for _, share, _ in COLUMNS]
        ends = [self.viewport().width() * end // sum(shares) for end in accumulate(shares, initial=0)]
        for column, (start, end) in enumerate(pairwise(ends)):
            self.horizontalHeader().resizeSection(column, end - start)


class EventPainter(QStyledItemDelegate):
    """Paints cells as the table has them, sought words marked."""

    def __init__(self, view: EventListView, table: EventTable) -> None:
        super().__init__(view)
        self._view, self._table = view, table

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the words of a cell; the chosen row has a ground and a bar where it begins."""
        words, faded = self._table.cell(index.row(), index.column())
        rect, view = QRectF(option.rect), self._view
        painter.setLayoutDirection(option.direction)
        if index.row() == view.chosen_row:
            painter.fillRect(rect, accent(CHOSEN))
            if index.column() == 0:
                bar = QRectF(rect.left(), rect.top(), BAR_PX, rect.height())
                painter.fillRect(mirrored(bar, rect, painter), accent(1))
        palette = view.palette()
        color = (palette.placeholderText() if faded else palette.text()).color()
        write(painter, words, rect.adjusted(MARGIN_PX, 0, -MARGIN_PX, 0), view.font(), color, accent(HIT))
