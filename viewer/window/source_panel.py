"""The source panel: the claims behind what is chosen, and the document they stand in."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.scene.pencil import Pencil
from viewer.scene.quoted_passages import quoted_passages
from viewer.story.sources import Passage
from viewer.view.visible import Visible
from viewer.window.canvas import Canvas
from viewer.window.claims_pane import ClaimsPane
from viewer.window.document import DocumentView
from viewer.window.document_scroll import PlaceInView
from viewer.window.find_bar import FindBar
from viewer.window.source_count import SourceCount
from viewer.window.source_line import SourceLine
from viewer.window.splitters import a_splitter
from viewer.words import say

CARDS_PX, DOCUMENT_PX = 620, 380  # how they share the height at first: both quotes of a dispute are seen


class SourcePanel(QWidget):
    """Who says so, in which words.

    Signals:
        subject_clicked: A claim card was clicked. arg: its Subject.
        claim_clicked: An underlined passage was clicked. arg: its ClaimId.
        document_requested: Another document is to be open. arg: its SourceId.
    """

    subject_clicked = Signal(object)
    claim_clicked = Signal(str)
    document_requested = Signal(str)

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAccessibleName(say("Source: who says so"))
        self._claims = ClaimsPane(canvas)
        self._line, self._count = SourceLine(), SourceCount(self)
        self.find_bar, self.document = FindBar(), DocumentView()
        self.document.setObjectName("document")
        self._shown: tuple[Visible, Pencil] | None = None
        self._sought = ""  # words by which events are found
        self._read: PlaceInView | None = None  # where the reader was before they sought something
        self._arrange()
        self._connect()

    def show_visible(self, visible: Visible | None, pencil: Pencil) -> None:
        """Show the claims and the document of what is chosen; nothing without a story."""
        self._shown = (visible, pencil) if visible else None
        self._claims.show_visible(visible, pencil)
        source = visible.source if visible else None
        if visible and source:
            self._count.show_source(visible.story, source)
        is_other = self.document.show_source(source)
        self._show_source()
        self.show_words(visible)
        if is_other and self.find_bar.isVisibleTo(self):
            self.document.find_words(self.find_bar.words)

    def show_words(self, visible: Visible | None) -> None:
        """Look in the document for the words by which events are found, if they are others than before."""
        words = visible.state.words if visible else ""
        if words != self._sought:
            self._sought = words
            self.find_bar.show_words(words)

    def show_place(self, words: str, start: int) -> None:
        """Show a place of the open document where words stand; from there on they are found again."""
        self.find_bar.show_words(words)
        self.document.reveal_found(words, start)
        self.document.setFocus()

    def remember_place(self) -> None:
        """The reader may want to come back to what of the document they see now."""
        self._read = self.document.place_in_view

    def return_to_place(self) -> None:
        """Show what of the document was seen before, if that is still open."""
        if self._read is not None:
            self.document.return_to(self._read)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the focus, from above."""
        return (self._claims, *self._line.in_order, self.find_bar, self.document)

    def show_news(self, lines: tuple[str, ...]) -> None:
        """Tell what has changed in the documents since they were read before; () tells nothing."""
        self._line.show_news(lines)

    def selected_passage(self) -> Passage | None:
        """What of the open document is selected; None where nothing is."""
        return self.document.selected_passage

    def _show_source(self) -> None:
        """Tell about the open document, and mark in it what claims quote."""
        visible = self._shown[0] if self._shown else None
        self._line.show_visible(visible, self._count.told)
        if self._shown and visible and visible.source:
            theme, uncovered = self._shown[1].theme, self._count.uncovered if visible.state.uncovered else ()
            self.document.show_claims(quoted_passages(visible, visible.source, theme), uncovered, theme)

    def _connect(self) -> None:
        self._claims.subject_clicked.connect(self.subject_clicked)
        self.document.claim_clicked.connect(self.claim_clicked)
        self._line.document_requested.connect(self.document_requested)
        self._count.counted.connect(self._show_source)
        self.find_bar.words_sought.connect(self.document.find_words)
        self.find_bar.step_requested.connect(self._on_step_requested)
        self.find_bar.closed.connect(self._on_find_closed)
        self.document.found.connect(self.find_bar.show_found)

    def _on_step_requested(self, steps: int) -> None:
        """Another place is to be shown; where the bar is closed, it opens for words to be typed or looked for again."""
        if self.find_bar.isHidden():
            self.find_bar.open_with()
        else:
            self.document.find_next(steps)

    def _on_find_closed(self) -> None:
        self.document.setFocus()

    def _arrange(self) -> None:
        below = QWidget()
        below.setObjectName("below")
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._line)
        column.addWidget(self.find_bar)
        column.addWidget(self.document, 1)
        self.find_bar.hide()
        sizes = CARDS_PX, DOCUMENT_PX
        self.splitter = a_splitter("claims_and_document", Qt.Orientation.Vertical, (self._claims, below), sizes)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """What stands above the document begins where its text does."""
        super().resizeEvent(event)
        for widget in (self._line, self.find_bar):
            widget.indent(self.document.margin_in(self.width()))
