"""How a row of a list is painted: its text as it is, never as markup, the sought words on a ground of their own."""

from functools import partial

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.story.invisible import readable
from viewer.view.marked import Marked
from viewer.window.painted_words import HIT, accent, mirrored, write
from viewer.window.row import Row

LEAST_PX = 28  # of height: more than the 24 that a pointer needs
PADDING_PX = 5  # above and below the lines of a row
TICK_PX, LEFT_PX, RIGHT_PX = (
    12,
    30,
    14,
)  # from the edges: a tick and headings, a row, its end
GAP_PX = 10
BAR_PX = 3  # at the beginning of the current row
MOST_ASIDE = 0.45  # of the width
CURRENT, POINTED = 0.12, 0.05  # opacity of the accent behind rows
TICK = Marked("✓")


class RowPainter(QStyledItemDelegate):
    """Paints the rows of a view, whose model gives them by `UserRole`."""

    def __init__(self, view: QListView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """One line or two, and room about them."""
        lines = 1 if index.data(Qt.ItemDataRole.UserRole).below is None else 2
        height = lines * self._view.fontMetrics().lineSpacing() + 2 * PADDING_PX
        return QSize(0, max(height, LEAST_PX))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Paint the row on its ground: the head with what stands beside and aside of it, and the line below."""
        row, rect, state = index.data(Qt.ItemDataRole.UserRole), option.rect, option.state
        is_pointed = bool(state & QStyle.StateFlag.State_MouseOver) and not row.heading
        painter.setLayoutDirection(option.direction)
        put = partial(_put, painter, QRectF(rect))
        self._paint_ground(painter, rect, index == self._view.currentIndex(), is_pointed)
        ink, soft = self._view.palette().text().color(), self._view.palette().placeholderText().color()
        first, second = self._rooms(row, rect)
        font, hit = QFont(self._view.font()), accent(HIT)
        if row.ticked:
            put(TICK, first.adjusted(TICK_PX - LEFT_PX, 0, 0, 0), font, ink)
        if row.below is not None:
            put(row.below, second, font, soft, hit)
        if row.aside:
            width = min(QFontMetricsF(font).horizontalAdvance(readable(row.aside)), MOST_ASIDE * first.width())
            put(Marked(row.aside), first.adjusted(first.width() - width, 0, 1, 0), font, soft)
            first.setWidth(max(first.width() - width - GAP_PX, 0))
        head = QFont(font)
        head.setWeight(QFont.Weight.DemiBold if row.heading else font.weight())
        used = put(row.head, first, head, ink if row.enabled and not row.heading else soft, hit)
        put(Marked(row.beside), first.adjusted(used + GAP_PX, 0, 0, 0), font, soft)

    def _paint_ground(self, painter: QPainter, rect: QRect, is_current: bool, is_pointed: bool) -> None:
        """The current row has a ground and a bar, the one under the pointer a fainter ground."""
        if is_current or is_pointed:
            painter.fillRect(rect, accent(CURRENT if is_current else POINTED))
        if is_current:
            bar = QRectF(rect.left(), rect.top(), BAR_PX, rect.height())
            painter.fillRect(mirrored(bar, QRectF(rect), painter), accent(1))

    def _rooms(self, row: Row, rect: QRect) -> tuple[QRectF, QRectF]:
        """Where the first line of a row stands, and the second; in the middle where there is only one."""
        height = self._view.fontMetrics().lineSpacing()
        left = TICK_PX if row.heading else LEFT_PX
        first = QRectF(rect.left() + left, 0, max(rect.width() - left - RIGHT_PX, 0), height)
        first.moveTop(rect.top() + (rect.height() - height * (1 if row.below is None else 2)) / 2)
        return first, first.translated(0, height)


def _put(
    painter: QPainter, whole: QRectF, words: Marked, room: QRectF, font: QFont, color: QColor, hit: QColor | None = None
) -> float:
    """Write words into a room of a row that is read from the left; how wide they came out."""
    return write(painter, words, mirrored(room, whole, painter), font, color, hit)
