"""A kept document, set like a page: the quotes of the chosen event marked, all other claims underlined."""

from collections.abc import Iterable
from itertools import accumulate

from msgspec import Struct
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QEnterEvent, QMouseEvent, QResizeEvent, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from viewer.paint.fonts import qt_font
from viewer.scene.marks import Font
from viewer.scene.theme import Theme
from viewer.story.sources import ClaimId, Passage, Source
from viewer.window.plain import tooltip

TEXT = Font(16, serif=True)
HEADING = Font(17, bold=True, serif=True)
MEASURE_PX = 560  # some 70 characters of the text, the most that reads well
MARGIN_PX = 26
LINE_HEIGHT_PERCENT = 118
PARAGRAPH_GAP_PX = 9


class Underlined(Struct, frozen=True):
    """A passage that a claim rests on."""

    passage: Passage
    claim: ClaimId
    color: str  # of the line beneath it
    told: str  # what the pointer is told over it
    marked: bool  # its quote is the one to read


class DocumentView(QTextEdit):
    """The text of one source, exactly as kept.

    Signals:
        claim_clicked: A passage was clicked that a claim rests on. arg: its ClaimId.
    """

    claim_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QTextEdit.Shape.NoFrame)
        self.setAccessibleName("Document")
        self._source: Source | None = None
        self._units: list[int] | None = None
        self._underlined: tuple[Underlined, ...] = ()

    def show_source(self, source: Source | None) -> None:
        """Show the text of a source; nothing if None."""
        if source == self._source:
            return
        self._source = source
        self._units = utf16_offsets(source.text) if source else None
        self.clear()
        if source:
            self._set_text(source)

    def show_claims(self, underlined: Iterable[Underlined], uncovered: Iterable[Passage], theme: Theme) -> None:
        """Mark and underline the passages, and dim the sentences that no claim covers."""
        self._underlined = tuple(underlined)
        dim = QTextCharFormat()
        dim.setForeground(QColor(theme.soft))
        selections = [self._selection(passage, dim) for passage in uncovered]
        for each in self._underlined:
            selections.append(self._selection(each.passage, _format(each, theme)))
        self.setExtraSelections(selections)
        if first := next((each for each in self._underlined if each.marked), None):
            self._scroll_to(first.passage)

    def _set_text(self, source: Source) -> None:
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        body = QTextCharFormat()
        body.setFont(qt_font(TEXT))
        paragraph = QTextBlockFormat()
        paragraph.setLineHeight(LINE_HEIGHT_PERCENT, QTextBlockFormat.LineHeightTypes.ProportionalHeight.value)
        cursor.setBlockFormat(paragraph)
        cursor.insertText(source.text, body)
        cursor.endEditBlock()
        self._set_lines(source.title)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _set_lines(self, title: str) -> None:
        """Lines that repeat the title become headings; empty lines become the space between paragraphs."""
        heading, gap = QTextCharFormat(), QTextBlockFormat()
        heading.setFont(qt_font(HEADING))
        gap.setLineHeight(PARAGRAPH_GAP_PX, QTextBlockFormat.LineHeightTypes.FixedHeight.value)
        block = self.document().begin()
        while block.isValid():
            cursor = QTextCursor(block)
            if not block.text():
                cursor.mergeBlockFormat(gap)
            elif block.text() == title:
                cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock, QTextCursor.MoveMode.KeepAnchor)
                cursor.mergeCharFormat(heading)
            block = block.next()

    def _selection(self, passage: Passage, look: QTextCharFormat) -> QTextEdit.ExtraSelection:
        selection = QTextEdit.ExtraSelection()
        selection.cursor = self._cursor(passage)
        selection.format = look
        return selection

    def _cursor(self, passage: Passage) -> QTextCursor:
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._to_qt(passage.start))
        cursor.setPosition(self._to_qt(passage.end), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    def _to_qt(self, position: int) -> int:
        return position if self._units is None else self._units[position]

    def _scroll_to(self, passage: Passage) -> None:
        """Bring a passage to the upper third of the view."""
        cursor = self._cursor(Passage(passage.start, passage.start + 1))
        cursor.clearSelection()
        self.setTextCursor(cursor)
        top = self.cursorRect(cursor).top() + self.verticalScrollBar().value()
        self.verticalScrollBar().setValue(round(top - self.height() / 4))

    def _at(self, event: QMouseEvent) -> Underlined | None:
        """The narrowest underlined passage beneath the pointer."""
        position = self.cursorForPosition(event.position().toPoint()).position()
        beneath = [each for each in self._underlined if self._holds(each.passage, position)]
        return min(beneath, key=lambda each: each.passage.end - each.passage.start, default=None)

    def _holds(self, passage: Passage, qt_position: int) -> bool:
        return self._to_qt(passage.start) <= qt_position < self._to_qt(passage.end)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the claim beneath it; a drag selects text."""
        super().mouseReleaseEvent(event)
        beneath = self._at(event)
        if beneath and not self.textCursor().hasSelection():
            self.claim_clicked.emit(beneath.claim)

    def enterEvent(self, event: QEnterEvent) -> None:
        """From now on the pointer is followed; not before, as PySide looks through all its types for a viewport."""
        self.viewport().setMouseTracking(True)
        super().enterEvent(event)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be clicked; resting on it, whose claim it is."""
        super().mouseMoveEvent(event)
        beneath = self._at(event)
        self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if beneath else Qt.CursorShape.IBeamCursor)
        self.viewport().setToolTip(tooltip(beneath.told) if beneath else "")

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Keep the lines from growing too long to read."""
        spare = max(self.width() - MEASURE_PX - 2 * MARGIN_PX, 0)
        self.setViewportMargins(MARGIN_PX - 4, 0, MARGIN_PX - 4 + spare, 0)
        super().resizeEvent(event)


def utf16_offsets(text: str) -> list[int] | None:
    """Where each code point of a text begins in UTF-16, as Qt counts; None where both count alike."""
    if text.isascii() or max(text) <= "\uffff":
        return None
    return list(accumulate((1 + (character > "\uffff") for character in text), initial=0))


def _format(each: Underlined, theme: Theme) -> QTextCharFormat:
    look = QTextCharFormat()
    if each.marked:
        look.setBackground(QColor(theme.quote))
    look.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
    look.setUnderlineColor(QColor(each.color))
    return look
