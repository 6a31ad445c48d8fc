"""The source panel: the claims behind the chosen event, and the document they stand in."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QSplitter, QVBoxLayout, QWidget

from viewer.scene.pencil import Pencil
from viewer.scene.source_card import layout_card
from viewer.scene.telling import attributed, spoken
from viewer.story.coverage import coverage
from viewer.story.sources import Source
from viewer.view.visible import Visible
from viewer.window.canvas import Canvas
from viewer.window.document import DocumentView, Underlined
from viewer.window.plain import PlainLabel

MARGIN_PX = 26


class SourcePanel(QWidget):
    """Who says so, in which words.

    Signals:
        subject_clicked: A claim card was clicked. arg: its Subject.
        claim_clicked: An underlined passage was clicked. arg: its ClaimId.
    """

    subject_clicked = Signal(object)
    claim_clicked = Signal(str)

    def __init__(self, canvas: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("source")
        self.setAccessibleName("Source: who says so")
        self._card = canvas
        self._card.setObjectName("claims")
        self._scroll = QScrollArea()
        self._about, self._state = PlainLabel(), PlainLabel()
        self._document = DocumentView()
        self._document.setObjectName("document")
        self._visible: Visible | None = None
        self._pencil: Pencil | None = None
        self._arrange()
        self._card.subject_clicked.connect(self.subject_clicked)
        self._document.claim_clicked.connect(self.claim_clicked)

    def show_visible(self, visible: Visible | None, pencil: Pencil) -> None:
        """Show the claims and the document of what is chosen; nothing without a story."""
        self._visible, self._pencil = visible, pencil
        self._set_card()
        source = _source_in_view(visible) if visible else None
        self._document.show_source(source)
        if visible and source:
            self._show_source(visible, source, pencil)

    def _show_source(self, visible: Visible, source: Source, pencil: Pencil) -> None:
        sentences = coverage(visible.story, source)
        uncovered = [sentence.passage for sentence in sentences if not sentence.claims]
        self._about.setText(", ".join(filter(None, (f"Source: {source.kind or source.title}", source.place))))
        verified = "text verified" if source.verified else "text NOT verified"
        self._state.setText(f"{len(sentences) - len(uncovered)} of {len(sentences)} sentences linked · {verified}")
        self._document.show_claims(_underlined(visible, source, pencil), uncovered, pencil.theme)

    def _set_card(self) -> None:
        """Lay the card out as wide as the panel and as high as it needs, and bring the chosen claim into view."""
        if self._visible is None or self._pencil is None:
            self._card.setVisible(False)
            return
        visible, pencil = self._visible, self._pencil
        width = self._scroll.viewport().width()
        scene = layout_card(visible, width, pencil)
        self._card.setVisible(True)
        self._card.setFixedHeight(max(round(scene.height), self._scroll.viewport().height()))
        self._card.show_scene(scene)
        self._card.setAccessibleDescription(spoken(visible))
        self._scroll.verticalScrollBar().setValue(0)

    def _arrange(self) -> None:
        self._scroll.setWidget(self._card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QWidget()
        below.setObjectName("below")
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addLayout(self._line_above_document())
        column.addWidget(self._document)
        splitter = QSplitter(Qt.Orientation.Vertical)
        splitter.setObjectName("claims_and_document")
        splitter.setChildrenCollapsible(False)
        splitter.addWidget(self._scroll)
        splitter.addWidget(below)
        splitter.setSizes([460, 400])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(splitter)

    def _line_above_document(self) -> QHBoxLayout:
        line = QHBoxLayout()
        line.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 6)
        line.addWidget(self._about)
        line.addStretch()
        line.addWidget(self._state)
        return line

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the card out anew for the new width."""
        super().resizeEvent(event)
        self._set_card()


def _source_in_view(visible: Visible) -> Source | None:
    """The document of what is chosen, else the story's first."""
    if visible.marked_claims:
        return visible.story.source[visible.marked_claims[0].quote.source]
    return next(iter(visible.story.sources), None)


def _underlined(visible: Visible, source: Source, pencil: Pencil) -> Iterator[Underlined]:
    """Every passage that a claim rests on: those of the chosen event in the colour of their side, the marked first."""
    story, theme, marked = visible.story, pencil.theme, visible.marked_claims
    for claim in (*marked, *(claim for claim in story.claims if claim not in marked)):
        if claim.quote.source != source.id:
            continue
        event, side = story.event[story.event_of[claim.id]], story.side_of(claim)
        color = (
            (theme.side(story.sides.index(side)) if side else theme.soft) if event == visible.selected else theme.rule
        )
        for passage in claim.quote.passages:
            yield Underlined(passage, claim.id, color, f"{attributed(story, claim)}\n{event.title}", claim in marked)
