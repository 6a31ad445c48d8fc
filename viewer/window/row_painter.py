"""How a row of a list is painted: its text as it is, never as markup, the sought words on a ground of their own."""

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QTextCharFormat, QTextLayout, QTextOption
from PySide6.QtWidgets import QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from viewer.scene.shown_text import ShownText
from viewer.story.invisible import runs_from_the_right
from viewer.view.marked import Marked
from viewer.window.row import Row

LEAST_PX = 28  # of height: more than the 24 that a pointer needs
PADDING_PX = 5  # above and below the lines of a row
TICK_PX, LEFT_PX, RIGHT_PX = 12, 30, 14  # from the edges: a tick and headings, a row, and its end
GAP_PX = 10
BAR_PX = 3  # at the left of the current row
CURRENT, POINTED, HIT = 0.12, 0.05, 0.22  # opacity of the accent behind rows, and behind sought words
TICK = Marked("✓")
ELIDED = Qt.TextElideMode.ElideRight


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
        self._paint_ground(painter, rect, index == self._view.currentIndex(), is_pointed)
        ink, soft = self._view.palette().text().color(), self._view.palette().placeholderText().color()
        first, second = self._rooms(row, rect)
        font = QFont(self._view.font())
        if row.ticked:
            self._write(painter, TICK, first.adjusted(TICK_PX - LEFT_PX, 0, 0, 0), font, ink)
        if row.below is not None:
            self._write(painter, row.below, second, font, soft)
        if row.aside:
            width = min(QFontMetricsF(font).horizontalAdvance(row.aside), first.width())
            self._write(painter, Marked(row.aside), first.adjusted(first.width() - width, 0, 1, 0), font, soft)
            first.setWidth(max(first.width() - width - GAP_PX, 0))
        head = QFont(font)
        head.setWeight(QFont.Weight.DemiBold if row.heading else font.weight())
        used = self._write(painter, row.head, first, head, ink if row.enabled and not row.heading else soft)
        self._write(painter, Marked(row.beside), first.adjusted(used + GAP_PX, 0, 0, 0), font, soft)

    def _paint_ground(self, painter: QPainter, rect: QRect, is_current: bool, is_pointed: bool) -> None:
        """The current row has a ground and a bar, the one under the pointer a fainter ground."""
        if is_current or is_pointed:
            painter.fillRect(rect, self._accent(CURRENT if is_current else POINTED))
        if is_current:
            painter.fillRect(QRect(rect.left(), rect.top(), BAR_PX, rect.height()), self._accent(1))

    def _rooms(self, row: Row, rect: QRect) -> tuple[QRectF, QRectF]:
        """Where the first line of a row stands, and the second; in the middle where there is only one."""
        height = self._view.fontMetrics().lineSpacing()
        left = TICK_PX if row.heading else LEFT_PX
        first = QRectF(rect.left() + left, 0, max(rect.width() - left - RIGHT_PX, 0), height)
        first.moveTop(rect.top() + (rect.height() - height * (1 if row.below is None else 2)) / 2)
        return first, first.translated(0, height)

    def _accent(self, opacity: float) -> QColor:
        color = QColor(self._view.palette().highlight().color())
        color.setAlphaF(opacity)
        return color

    def _write(self, painter: QPainter, words: Marked, room: QRectF, font: QFont, color: QColor) -> float:
        """Write words in one line, with an ellipsis where they have no room; how wide they came out."""
        shown = ShownText.of(words.text)
        text = QFontMetricsF(font).elidedText(shown.shown, ELIDED, room.width()) if room.width() > 0 else ""
        if not text:
            return 0.0
        layout = QTextLayout(text, font)
        option = QTextOption(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
        option.setWrapMode(QTextOption.WrapMode.NoWrap)
        from_right = runs_from_the_right(words.text)
        option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
        layout.setTextOption(option)
        end = len(text.encode("utf-16-le")) // 2 - (text != shown.shown)  # the ellipsis stands for none of the words
        spans = ((shown.to_shown(mark.start), min(shown.to_shown(mark.end), end)) for mark in words.marks)
        layout.setFormats([self._hit(first, last) for first, last in spans if first < last])
        layout.beginLayout()
        line = layout.createLine()
        line.setLineWidth(room.width() + 1)
        layout.endLayout()
        painter.setPen(color)
        layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
        return line.naturalTextWidth()

    def _hit(self, first: int, last: int) -> QTextLayout.FormatRange:
        """The ground of sought words, from one UTF-16 unit to another."""
        found = QTextLayout.FormatRange()
        found.start, found.length = first, last - first
        ground = QTextCharFormat()
        ground.setBackground(self._accent(HIT))
        found.format = ground
        return found
