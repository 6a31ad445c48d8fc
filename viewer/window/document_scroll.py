"""Moving through a document: the top of the view stays where it is while the rest is set, resized or zoomed."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QKeyEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QAbstractScrollArea, QFrame, QWidget

from viewer.scene.text_type import LEAST_ZOOM, MOST_ZOOM, Type
from viewer.story.sources import Source, SourceId
from viewer.window.document_page import Page
from viewer.window.document_paragraph import SetParagraph

NOTCH = 1.1  # by how much one notch of the wheel zooms
LEAP = 3  # views: what is scrolled farther is not set on the way
UPPER = 0.25  # of the view: where a passage is shown
Key = Qt.Key


class PlaceInView(Struct, frozen=True):
    """What of a text is at the top of a view."""

    source: SourceId
    paragraph: int
    above_px: int  # how much of that paragraph is above the view


class ScrolledPage(QAbstractScrollArea):
    """A page in a view, of which only what is seen is set."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        viewport = QWidget()  # PySide need not look for the type of one of ours
        viewport.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setViewport(viewport)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._page: Page | None = None
        self._zoom = 1.0
        self._first, self._above = 0, 0  # the paragraph at the top of the view, and how many px of it are above
        self._value = 0  # of the scroll bar, as it was last set
        self._follows = False  # the scroll bar is being set

    @property
    def zoom(self) -> float:
        """How large the text is, to its usual size."""
        return self._zoom

    @property
    def place_in_view(self) -> PlaceInView | None:
        """Where the view is; None without a text."""
        return PlaceInView(self._page.source.id, self._first, self._above) if self._page else None

    def return_to(self, place: PlaceInView) -> None:
        """Go back to where the view was, as long as the text is the same."""
        if self._page and self._page.source.id == place.source and place.paragraph < len(self._page):
            self._go(place.paragraph, place.above_px)

    def margin_in(self, width: int) -> int:
        """How far from the left text of its usual size begins in a view so many px wide."""
        return Type(width - self._beside_px).margin

    def fit(self) -> None:
        """Show the text in its usual size."""
        self.zoom_about_middle(1 / self._zoom)

    def zoom_about_middle(self, factor: float) -> None:
        """Make the text larger or smaller; what is at the top of the view stays there."""
        zoom = min(max(self._zoom * factor, LEAST_ZOOM), MOST_ZOOM)
        if zoom != self._zoom:
            self._zoom = zoom
            self._fit_type()

    def _show_page(self, source: Source | None) -> None:
        self._page = Page(source, self._type) if source else None
        self._go(0, 0)

    @property
    def _type(self) -> Type:
        """The type for the room there is beside a scroll bar, seen or not."""
        return Type(self.width() - self._beside_px, self._zoom)

    @property
    def _beside_px(self) -> int:
        return self.verticalScrollBar().sizeHint().width()

    def _fit_type(self) -> None:
        """Set the page anew, and keep the line at the top of the view where it is."""
        if self._page is None or self._page.type == self._type:
            return
        before = self._page.paragraph(self._first)
        line = next((line for line in before.lines if self._above < line.top + line.height), None)
        into = (self._above - line.top) / line.height if line else 0.0
        position = before.start + before.shown.to_text(line.start) if line else before.start
        self._page.set_type(self._type)
        after = self._page.paragraph(self._first)
        if line and after.lines and self._above > 0:
            line = after.lines[after.line_of(position)]
            self._above = round(line.top + into * line.height)
        self._settle()

    def _in_view(self) -> Iterator[tuple[int, int, SetParagraph]]:
        """The paragraphs that are seen: their numbers, how far down each begins, and themselves."""
        number, y = self._first, -self._above
        while self._page and number < len(self._page) and y < self.viewport().height():
            paragraph = self._page.paragraph(number)
            yield number, y, paragraph
            number, y = number + 1, y + paragraph.height

    def _go(self, number: int, above: int) -> None:
        """Bring a point so many px down a paragraph to the top of the view."""
        self._first, self._above = number, above
        self._settle()

    def _settle(self) -> None:
        """No farther than to the ends of the text; then the scroll bar follows."""
        page = self._page
        if page is not None:
            self._rise()
            while self._first + 1 < len(page) and self._above >= page.paragraph(self._first).height:
                self._above -= page.paragraph(self._first).height
                self._first += 1
            self._above -= self._spare()
            self._rise()
            self._above = max(self._above, 0)
        self._follow()
        self.viewport().update()

    def _rise(self) -> None:
        while self._page and self._above < 0 and self._first > 0:
            self._first -= 1
            self._above += self._page.paragraph(self._first).height

    def _spare(self) -> int:
        """How much of the view is left beneath the text."""
        bottom = 0
        for number, y, paragraph in self._in_view():
            bottom = y + paragraph.height if self._page and number + 1 == len(self._page) else self.viewport().height()
        return max(self.viewport().height() - bottom, 0)

    def _follow(self) -> None:
        bar, height = self.verticalScrollBar(), self.viewport().height()
        heights = self._page.heights if self._page else None
        self._follows = True
        bar.setRange(0, max(heights.total - height, 0) if heights else 0)
        bar.setPageStep(height)
        bar.setSingleStep(self._type.pitch)
        bar.setValue(heights.top(self._first) + self._above if heights else 0)
        self._value = bar.value()
        self._follows = False

    def scrollContentsBy(self, dx: int, dy: int) -> None:
        """The scroll bar was moved: by little step by step, farther to about the place."""
        if self._follows or self._page is None:
            return
        value = self.verticalScrollBar().value()
        moved = value - self._value
        if abs(moved) <= LEAP * self.viewport().height():
            self._go(self._first, self._above + moved)
        elif value == self.verticalScrollBar().maximum():
            self._go_to_end()
        else:
            number = self._page.heights.at(value)
            self._go(number, value - self._page.heights.top(number))

    def _go_to_end(self) -> None:
        if self._page:
            last = len(self._page) - 1
            self._go(last, self._page.paragraph(last).height - 1)

    def _show_at(self, position: int) -> None:
        """Bring a code point to the upper third of the view."""
        if self._page is not None:
            number = self._page.paragraphs.at(position)
            rect = self._page.paragraph(number).rect(position)
            self._go(number, round(rect.top() - UPPER * self.viewport().height()))

    def _bring(self, position: int) -> None:
        """Scroll as little as it takes to see a code point."""
        rect = self._rect_of(position)
        if rect is None:
            self._show_at(position)
        elif rect.top() < 0 or rect.bottom() > self.viewport().height():
            by = rect.top() if rect.top() < 0 else rect.bottom() - self.viewport().height()
            self._go(self._first, self._above + round(by))

    def _rect_of(self, position: int) -> QRectF | None:
        """Where in the view a code point stands; None out of view."""
        for number, y, paragraph in self._in_view():
            if self._page and number == self._page.paragraphs.at(position):
                return paragraph.rect(position).translated(paragraph.type.margin, y)
        return None

    def _paragraph_at(self, y: float) -> tuple[int, SetParagraph] | None:
        """The paragraph at a height of the view and where it begins; the nearest beyond the text."""
        found = None
        for _, top, paragraph in self._in_view():
            found = top, paragraph
            if y < top + paragraph.height:
                break
        return found

    def _caret_at(self, point: QPointF) -> int:
        """The place between two code points that is nearest to a point of the view."""
        found = self._paragraph_at(point.y())
        if found is None:
            return 0
        top, paragraph = found
        return paragraph.caret_at(point.x() - paragraph.type.margin, point.y() - top)

    def _character_at(self, point: QPointF) -> int | None:
        """The code point at a point of the view; None beside the text."""
        found = self._paragraph_at(point.y())
        if found is None or not 0 <= point.y() - found[0] < found[1].height:
            return None
        return found[1].character_at(point.x() - found[1].type.margin, point.y() - found[0])

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Set the text in the room there is."""
        super().resizeEvent(event)
        self._fit_type()
        self._settle()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Scroll, or with Ctrl zoom."""
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.zoom_about_middle(NOTCH ** (event.angleDelta().y() / 120))
            event.accept()
        elif not event.pixelDelta().isNull():
            self._go(self._first, self._above - event.pixelDelta().y())
            event.accept()
        else:
            super().wheelEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Scroll by lines and views, or to an end; keys that the window knows are left to it."""
        view = self.viewport().height() - self._type.pitch
        steps = {
            Key.Key_Up: -self._type.pitch,
            Key.Key_Down: self._type.pitch,
            Key.Key_PageUp: -view,
            Key.Key_PageDown: view,
        }
        control = event.modifiers() == Qt.KeyboardModifier.ControlModifier
        if event.key() == Key.Key_Home:
            self._go(0, 0)
        elif event.key() == Key.Key_End:
            self._go_to_end()
        elif event.key() in steps and not control:
            self._go(self._first, self._above + steps[Key(event.key())])
        else:
            event.ignore()
