"""A kept document, set like a page: the quotes to read marked, all claims underlined and named in the margin."""

from collections.abc import Iterable, Iterator

from PySide6.QtCore import QPointF, QRect, QRectF, Qt, Signal
from PySide6.QtGui import QEnterEvent, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.paint.pens import plain_brush
from viewer.scene.marking import Marking
from viewer.scene.read_out import read_out
from viewer.scene.theme import Theme, load_theme, with_alpha
from viewer.scene.underlines import Underlined
from viewer.story.sources import ClaimId, Passage, Source
from viewer.window.canvas import KEYBOARD_REASONS
from viewer.window.document_adornment import Adornment, Ground, ShownTag, adorned, ground
from viewer.window.document_find import SearchableText
from viewer.window.document_painter import hook, paint_hook, paint_paragraph
from viewer.window.document_paragraph import SetParagraph
from viewer.window.document_selection import LEFT
from viewer.window.focus import paint_ring
from viewer.window.plain import tooltip
from viewer.words import noted, say

GOES_ON = noted("The line goes on: it is broken here only to be shown")
SLOP_PX = 4  # how far beside a mark in a margin the pointer still finds it
MOST_ADORNED = 600
SELECTED = 0.22  # opacity of the accent over what is selected


class DocumentView(SearchableText):
    """The text of one source, exactly as kept.

    Signals:
        claim_clicked: A passage was clicked that a claim rests on, or its mark in the margin. arg: the ClaimId.
    """

    claim_clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setAccessibleName(say("Document"))
        self._marking = Marking((), (), load_theme("light"))
        self._adornments: dict[int, tuple[SetParagraph, Adornment]] = {}
        self._awaited: int | None = None  # the place that is to be in view when the document first is
        self._by_keyboard = False  # the focus came by a key, and is shown

    def show_source(self, source: Source | None) -> bool:
        """Show the text of a source from its beginning, nothing if None; whether another one was shown before."""
        if source == (self._page.source if self._page else None):
            return False
        self._marking = Marking((), (), self._marking.theme)
        self._awaited = None
        self._adornments.clear()
        self._show_page(source)
        self.setAccessibleDescription("")
        return True

    def show_claims(self, underlined: Iterable[Underlined], uncovered: Iterable[Passage], theme: Theme) -> None:
        """Mark and underline the passages, and point out the sentences that no claim covers.

        The first of the marked passages comes into the upper third of the view, if they are others than before.
        """
        before, self._marking = self._marking.marked, Marking(underlined, uncovered, theme)
        self._adorn_anew()
        if self._page is None:
            return
        self._page.set_depths(self._marking.depths)
        self._settle()
        marked = self._marking.marked
        if marked and marked != before:
            self._awaited, self._follows_found = marked[0].start, False
            self._show_at(self._awaited)
        self.setAccessibleDescription(read_out(self._page.source.text, marked))

    @property
    def text(self) -> str:
        """The text that is shown, as it is kept; "" without a source."""
        return self._page.source.text if self._page else ""

    @property
    def shown_text(self) -> str:
        """What is in view, as it is shown: with chips, and broken where lines are too long to be set."""
        return "\n".join(paragraph.shown.shown for _, _, paragraph in self._in_view())

    @property
    def marked_texts(self) -> list[str]:
        """The words of the quotes to read, as the page shows them marked."""
        page = self._page
        return [page.words_between(each.start, each.end) for each in self._marking.marked] if page else []

    @property
    def tags(self) -> list[tuple[str, QRect]]:
        """The marks in the margin that are in view, and where they stand; those without a word are hollow."""
        return [(tag.tag.label, tag.rect.translated(0, y).toAlignedRect()) for y, tag in self._tags_in_view()]

    def passage_rect(self, passage: Passage) -> QRect:
        """Where in the view the first character of a passage stands; empty out of view."""
        rect = self._rect_of(passage.start)
        return rect.toAlignedRect() if rect else QRect()

    def reveal(self, passage: Passage) -> None:
        """Bring a passage to the upper third of the view."""
        self._show_at(passage.start)

    def _adorn_anew(self) -> None:
        self._adornments.clear()
        super()._adorn_anew()

    def _adornment(self, number: int, paragraph: SetParagraph) -> Adornment:
        """What adorns a paragraph; worked out anew where it was set anew."""
        kept = self._adornments.get(number)
        if kept and kept[0] is paragraph:
            return kept[1]
        assert self._page is not None
        if len(self._adornments) >= MOST_ADORNED:
            self._adornments.clear()
        found = adorned(paragraph, self._page.paragraphs.after(number), self._marking, self._sought)
        self._adornments[number] = paragraph, found
        return found

    def _selection(self, paragraph: SetParagraph) -> Iterator[Ground]:
        selected = self.selected_passage
        if selected and selected.start < paragraph.end and paragraph.start < selected.end:
            yield from ground(paragraph, selected, with_alpha(self._marking.theme.accent, SELECTED))

    def _tags_in_view(self) -> Iterator[tuple[int, ShownTag]]:
        for number, y, paragraph in self._in_view():
            for tag in self._adornment(number, paragraph).tags:
                yield y, tag

    def _tag_at(self, point: QPointF) -> ShownTag | None:
        """The mark in the margin at a point, or else very near to it."""
        for slop in (0, SLOP_PX):
            for y, tag in self._tags_in_view():
                if tag.rect.translated(0, y).adjusted(-slop, -slop, slop, slop).contains(point):
                    return tag
        return None

    def _claim_at(self, point: QPointF) -> ClaimId | None:
        """The claim that a click at a point chooses: of a mark for several, the one after the marked one."""
        if tag := self._tag_at(point):
            return self._marking.next_of(tag.tag.claims)
        beneath = self._underlined_at(point)
        return beneath.claim if beneath else None

    def _underlined_at(self, point: QPointF) -> Underlined | None:
        """The narrowest underlined passage at a point."""
        position = self._character_at(point)
        return None if position is None else self._marking.narrowest_at(position)

    def _told_at(self, point: QPointF) -> str:
        """What the pointer is told at a point of the view."""
        if tag := self._tag_at(point):
            return tag.tag.told
        if any(_about(each).contains(point) for each in self._hooks()):
            return say(GOES_ON)
        beneath = self._underlined_at(point)
        return beneath.told if beneath else ""

    def _hooks(self) -> Iterator[QRectF]:
        """Where hooks in the right margin say that a line goes on."""
        for number, y, paragraph in self._in_view():
            if self._page and number in self._page.paragraphs.soft:
                yield hook(paragraph).translated(0, y)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint what is in view."""
        self._awaited = None
        theme, seen = self._marking.theme, QRectF(event.rect())
        painter = QPainter(self.viewport())
        try:
            painter.fillRect(seen, plain_brush(theme.page))
            painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
            for number, y, paragraph in self._in_view():
                if y <= seen.bottom() and y + paragraph.height >= seen.top():
                    adornment = self._adornment(number, paragraph)
                    paint_paragraph(
                        painter,
                        paragraph,
                        adornment,
                        self._selection(paragraph),
                        y,
                        seen,
                        theme,
                        self._marking.some_chosen,
                    )
            for each in self._hooks():
                paint_hook(painter, each, theme)
            if self.hasFocus() and self._by_keyboard:
                paint_ring(painter, self.viewport().rect(), self.palette().highlight().color())
        finally:
            painter.end()  # a painter that is still open when its widget goes takes the program with it

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click chooses the claim beneath it; a drag selects text."""
        clicked = self._drawing and event.button() is LEFT and self.selected_passage is None
        super().mouseReleaseEvent(event)
        if clicked and (claim := self._claim_at(event.position())):
            self.claim_clicked.emit(claim)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be clicked; resting on it, whose claim it is and of which event."""
        super().mouseMoveEvent(event)
        if not self._drawing:
            opens, told = self._claim_at(event.position()), self._told_at(event.position())
            beside = event.position().x() < self._type.margin
            shape = Qt.CursorShape.ArrowCursor if beside else Qt.CursorShape.IBeamCursor
            self.viewport().setCursor(Qt.CursorShape.PointingHandCursor if opens else shape)
            self.viewport().setToolTip(tooltip(told))

    def enterEvent(self, event: QEnterEvent) -> None:
        """From now on the pointer is followed."""
        self.viewport().setMouseTracking(True)
        super().enterEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Until the document is seen for the first time, what is marked stays where it is read first."""
        super().resizeEvent(event)
        if self._awaited is not None:
            self._show_at(self._awaited)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is to those who move it by keys."""
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        self.viewport().update()
        super().focusInEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """The focus is elsewhere, and no longer shown here."""
        self.viewport().update()
        super().focusOutEvent(event)


def _about(rect: QRectF) -> QRectF:
    """A small mark, with as much about it as a pointer needs to find it."""
    return rect.adjusted(-SLOP_PX, -2 * SLOP_PX, 2 * SLOP_PX, 2 * SLOP_PX)
