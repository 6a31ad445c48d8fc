"""Selecting text of a document with pointer and keys, and copying it exactly as it is kept."""

from PySide6.QtCore import QBasicTimer, QPoint, QPointF, Qt, QTextBoundaryFinder, QTimerEvent
from PySide6.QtGui import QClipboard, QContextMenuEvent, QGuiApplication, QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QApplication, QMenu, QWidget

from viewer.story.sources import Passage, Source
from viewer.window.document_scroll import ScrolledPage
from viewer.words import say

SCROLL_MS = 30  # between steps, while a selection is drawn beyond the view
Key, LEFT, SHIFT = Qt.Key, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.ShiftModifier
ARROWS = (Key.Key_Left, Key.Key_Right, Key.Key_Up, Key.Key_Down)


class SelectableText(ScrolledPage):
    """A page of which a stretch can be selected; places are code points of the source."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._fixed = self._caret = 0  # the selection's ends: the one that stays, the one that moves
        self._drawing = False  # a selection is being drawn
        self._last_double: tuple[int, QPoint] | None = None  # when and where was double-clicked
        self._pointer = QPointF()
        self._scrolling = QBasicTimer()

    @property
    def selected_passage(self) -> Passage | None:
        """What is selected; None where nothing is."""
        first, last = sorted((self._fixed, self._caret))
        return Passage(first, last) if first < last else None

    @property
    def selected_text(self) -> str:
        """The selected words, exactly as they stand in the source."""
        passage = self.selected_passage
        return self._page.source.text[passage.start : passage.end] if self._page and passage else ""

    def select(self, first: int, last: int) -> None:
        """Select from one place of the text to another."""
        self._fixed, self._caret = first, last
        self.viewport().update()

    def select_all(self) -> None:
        """Select the whole text."""
        self.select(0, len(self._page.source.text) if self._page else 0)

    def copy(self) -> None:
        """Put the selected words on the clipboard."""
        if self.selected_text:
            QGuiApplication.clipboard().setText(self.selected_text)

    def _show_page(self, source: Source | None) -> None:
        self._drawing = False
        self._scrolling.stop()
        self.select(0, 0)
        super()._show_page(source)

    def _select_word(self, position: int) -> None:
        """The word at a place, as Unicode parts words."""
        assert self._page is not None
        paragraph = self._page.paragraph(self._page.paragraphs.at(position))
        finder = QTextBoundaryFinder(QTextBoundaryFinder.BoundaryType.Word, paragraph.shown.shown)
        unit = min(paragraph.unit(position), max(len(paragraph.shown.shown) - 1, 0))
        finder.setPosition(unit + 1)
        first = max(finder.toPreviousBoundary(), 0)
        finder.setPosition(unit)
        last = finder.toNextBoundary()
        shown = paragraph.shown
        end = shown.to_text(last - 1) + 1 if last > 0 else 0
        self.select(paragraph.start + shown.to_text(first), paragraph.start + end)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin to select, go on with Shift; a third click takes the whole line of the text."""
        if event.button() is not LEFT or self._page is None:
            return
        caret, self._pointer = self._caret_at(event.position()), event.position()
        if self._is_third(event):
            self.select(*self._page.paragraphs.line(caret))
            self._drawing = False
        else:
            self.select(self._fixed if event.modifiers() & SHIFT else caret, caret)
            self._drawing = True

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Select up to the pointer; beyond the view, scroll."""
        moved = (event.position() - self._pointer).manhattanLength()
        if self._drawing and (self.selected_passage or moved >= QApplication.startDragDistance()):
            self._pointer = event.position()
            self.select(self._fixed, self._caret_at(self._pointer))
            beyond = not 0 <= self._pointer.y() < self.viewport().height()
            if beyond and not self._scrolling.isActive():
                self._scrolling.start(SCROLL_MS, self)
            elif not beyond:
                self._scrolling.stop()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """What is selected can be pasted with the middle button where the system does so."""
        self._drawing = False
        self._scrolling.stop()
        clipboard = QGuiApplication.clipboard()
        if self.selected_text and clipboard.supportsSelection():
            clipboard.setText(self.selected_text, QClipboard.Mode.Selection)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Select a word."""
        position = self._character_at(event.position())
        if event.button() is LEFT and position is not None:
            self._select_word(position)
            self._last_double = event.timestamp(), event.position().toPoint()

    def _is_third(self, event: QMouseEvent) -> bool:
        if self._last_double is None:
            return False
        when, where = self._last_double
        self._last_double = None
        near = (event.position().toPoint() - where).manhattanLength() < QApplication.startDragDistance()
        return near and event.timestamp() - when < QApplication.doubleClickInterval()

    def timerEvent(self, event: QTimerEvent) -> None:
        """Scroll the faster the farther the pointer is beyond the view."""
        if event.timerId() != self._scrolling.timerId():
            super().timerEvent(event)
            return
        height, y = self.viewport().height(), self._pointer.y()
        self._go(self._first, self._above + round((y if y < 0 else y - height) / 2))
        self.select(self._fixed, self._caret_at(QPointF(self._pointer.x(), min(max(y, 0), height - 1))))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy, select all; move the end of the selection by arrows with Shift."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
        elif event.matches(QKeySequence.StandardKey.SelectAll):
            self.select_all()
        elif event.modifiers() == SHIFT and event.key() in ARROWS and self._page:
            self._move_caret(Key(event.key()))
        else:
            super().keyPressEvent(event)

    def _move_caret(self, key: Qt.Key) -> None:
        """By a character or a line, from what is selected or else from the top of the view."""
        if self._fixed == self._caret and self._rect_of(self._caret) is None:
            self._fixed = self._caret = self._caret_at(QPointF(0, 0))
        if key in (Key.Key_Left, Key.Key_Right):
            self._caret = self._beside(key is Key.Key_Right)
        elif rect := self._rect_of(self._caret):
            step = self._type.pitch
            y = rect.top() - step / 2 if key is Key.Key_Up else rect.bottom() + step / 2
            self._caret = self._caret_at(QPointF(rect.left() + 1, y))
        self._bring(self._caret)
        self.viewport().update()

    def _beside(self, forward: bool) -> int:
        """The place one character on, or back, from the caret."""
        assert self._page is not None
        if not forward and self._caret == 0:
            return 0
        here = self._caret if forward else self._caret - 1
        paragraph = self._page.paragraph(self._page.paragraphs.at(here))
        if forward:
            to = paragraph.step(here, True) if here < paragraph.end else here + 1
            return min(to, len(self._page.source.text))
        return paragraph.step(self._caret, False) if here < paragraph.end else here

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Copy and select all, and the actions that were added to this widget."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        copy = menu.addAction(say("&Copy"), self.copy)
        copy.setEnabled(self.selected_passage is not None)
        menu.addAction(say("Select &All"), self.select_all).setEnabled(self._page is not None)
        if self.actions():
            menu.addSeparator()
            menu.addActions(self.actions())
        menu.popup(event.globalPos())
