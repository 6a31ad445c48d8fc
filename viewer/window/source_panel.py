"""The source panel: the claims behind the chosen event, and the document they stand in."""

from collections.abc import Iterator

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QSplitter, QVBoxLayout, QWidget

from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.scene.pencil import Pencil
from viewer.scene.source_card import layout_card
from viewer.scene.telling import attributed, spoken
from viewer.scene.theme import Theme
from viewer.story.coverage import Sentence, coverage
from viewer.story.sources import Claim, Passage, Source
from viewer.story.story import Story
from viewer.view.selection import OneClaim
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
        self._card.setAccessibleName("Claims")
        self._scroll = QScrollArea()
        self._scroll.setViewport(QWidget())  # PySide need not look for the type of one of ours
        self.splitter = QSplitter(Qt.Orientation.Vertical)
        self._about = PlainLabel()
        self._about.setWordWrap(True)
        self._document = DocumentView()
        self._document.setObjectName("document")
        self._visible: Visible | None = None
        self._pencil: Pencil | None = None
        self._covered: tuple[Story, Source] | None = None
        self._sentences: tuple[Sentence, ...] = ()
        self._arrange()
        self._card.subject_clicked.connect(self.subject_clicked)
        self._document.claim_clicked.connect(self.claim_clicked)

    def show_visible(self, visible: Visible | None, pencil: Pencil) -> None:
        """Show the claims and the document of what is chosen; nothing without a story."""
        self._visible, self._pencil = visible, pencil
        self._set_card()
        source = _source_in_view(visible) if visible else None
        self._document.show_source(source)
        self._about.setText(self._told_about(visible.story, source) if visible and source else "")
        if visible and source:
            self._document.show_claims(_underlined(visible, source, pencil), self._uncovered, pencil.theme)

    def _told_about(self, story: Story, source: Source) -> str:
        """The line above a document; its sentences are looked through once, when it comes into view."""
        if self._covered is None or self._covered[0] is not story or self._covered[1] is not source:
            self._covered = (story, source)
            self._sentences = coverage(story, source)
        linked = len(self._sentences) - len(self._uncovered)
        verified = "text verified" if source.verified else "text not verified: see the problems"
        about = ", ".join(filter(None, (source.kind or source.title, source.place)))
        return f"Source: {about} · {linked} of {len(self._sentences)} sentences linked · {verified}"

    @property
    def _uncovered(self) -> list[Passage]:
        """The sentences of the source in view that no claim quotes."""
        return [sentence.passage for sentence in self._sentences if not sentence.claims]

    def _set_card(self) -> None:
        """Lay the card out as wide as the panel and as high as it needs, and bring the chosen claim into view."""
        if self._visible is None or self._pencil is None:
            self._card.setVisible(False)
            return
        visible, pencil = self._visible, self._pencil
        width = self._scroll.width() - self._scroll.verticalScrollBar().sizeHint().width()  # seen or not
        scene = layout_card(visible, width, pencil)
        self._card.setVisible(True)
        self._card.setFixedHeight(max(round(scene.height), self._scroll.viewport().height()))
        self._card.show_scene(scene)
        self._card.setAccessibleDescription(spoken(visible))
        self._scroll.verticalScrollBar().setValue(_top_of_chosen(scene, visible))

    def _arrange(self) -> None:
        self._scroll.setWidget(self._card)
        self._scroll.setWidgetResizable(True)
        self._scroll.setFrameShape(QFrame.Shape.NoFrame)
        self._scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card takes it
        self._scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        below = QWidget()
        below.setObjectName("below")
        column = QVBoxLayout(below)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        self._about.setContentsMargins(MARGIN_PX, 10, MARGIN_PX, 6)
        column.addWidget(self._about)
        column.addWidget(self._document)
        self.splitter.setObjectName("claims_and_document")
        self.splitter.setChildrenCollapsible(False)
        self.splitter.addWidget(self._scroll)
        self.splitter.addWidget(below)
        self.splitter.setSizes([460, 400])
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self.splitter)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the card out anew for the new width."""
        super().resizeEvent(event)
        self._set_card()


def _top_of_chosen(scene: Scene, visible: Visible) -> int:
    """How far down the card the chosen claim stands; 0 where only the event is chosen."""
    match visible.state.selection:
        case OneClaim(_, claim):
            tops = (mark.y for mark in scene.marks if isinstance(mark, Rect) and mark.subject == OfClaim(claim))
            return round(next(tops, 0.0))
    return 0


def _source_in_view(visible: Visible) -> Source | None:
    """The document of what is chosen, else the story's first."""
    if visible.marked_claims:
        return visible.story.source[visible.marked_claims[0].quote.source]
    return next(iter(visible.story.sources), None)


def _underlined(visible: Visible, source: Source, pencil: Pencil) -> Iterator[Underlined]:
    """Every passage of a source that a claim rests on, the marked ones first."""
    story, marked = visible.story, {claim.id: claim for claim in visible.marked_claims}
    for claim in (*marked.values(), *(claim for claim in story.claims if claim.id not in marked)):
        if claim.quote.source == source.id:
            color = _line_color(visible, claim, pencil.theme)
            told = f"{attributed(story, claim)}\n{story.event[story.event_of[claim.id]].title}"
            for passage in claim.quote.passages:
                yield Underlined(passage, claim.id, color, told, claim.id in marked)


def _line_color(visible: Visible, claim: Claim, theme: Theme) -> str:
    """A claim of the chosen event has the colour of its side, all others a faint one."""
    story = visible.story
    if visible.selected is None or story.event_of[claim.id] != visible.selected.id:
        return theme.rule
    side = story.side_of(claim)
    return theme.side(story.sides.index(side)) if side else theme.soft
