"""The upper half of the source panel: the card of what is chosen, and charts of numbers that several claims state."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QVBoxLayout, QWidget

from viewer.scene.labels import Box
from viewer.scene.marks import OfClaim, Rect, Scene
from viewer.scene.pencil import Pencil
from viewer.scene.source_card import layout_card
from viewer.scene.telling import spoken
from viewer.story.figures import series_of
from viewer.view.selection import OneClaim
from viewer.view.visible import Visible
from viewer.window.canvas import Canvas
from viewer.words import say

if TYPE_CHECKING:  # imported, and pyqtgraph with it, when a story has such numbers
    from viewer.window.figures_chart import FiguresChart


class ClaimsPane(QScrollArea):
    """Cards above, charts below them, scrolled together.

    Signals:
        subject_clicked: A claim was clicked. arg: its Subject.
    """

    subject_clicked = Signal(object)

    def __init__(self, card: Canvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setViewport(QWidget())  # PySide need not look for the type of one of ours
        self._card = card
        self._card.setObjectName("claims")
        self._card.setAccessibleName(say("Claims"))
        self._figures: FiguresChart | None = None  # None: no event with such numbers was chosen yet
        self._shown: tuple[Visible, Pencil] | None = None
        self._inside = QWidget()
        self._column = QVBoxLayout(self._inside)
        self._set_for_px = 0  # the width of the pane for which the card is laid out
        self._arrange()
        self._card.subject_clicked.connect(self.subject_clicked)
        self._card.pointed.connect(self._on_card_pointed)

    def show_visible(self, visible: Visible | None, pencil: Pencil) -> None:
        """Show the claims of what is chosen; nothing without a story."""
        self._shown = (visible, pencil) if visible else None
        self._set_card()
        self._set_figures(visible, pencil)

    def _set_card(self) -> None:
        """Lay the card out as wide as the pane and as high as it needs, and bring the chosen claim into view."""
        self._card.setVisible(self._shown is not None)
        if self._shown is None:
            return
        visible, pencil = self._shown
        self._set_for_px = self.width()
        width = self._set_for_px - self.verticalScrollBar().sizeHint().width()  # seen or not
        scene = layout_card(visible, width, pencil)
        self._card.setFixedHeight(round(scene.height))
        self._card.show_scene(scene)
        self._card.setAccessibleDescription(spoken(visible))
        self._column.activate()
        QApplication.sendEvent(self, QEvent(QEvent.Type.LayoutRequest))  # so that the bar knows now how far it reaches
        self.verticalScrollBar().setValue(_top_of_chosen(scene, visible))

    def _set_figures(self, visible: Visible | None, pencil: Pencil) -> None:
        if self._figures is None and visible and visible.selected and series_of(visible.story, visible.selected):
            from viewer.window.figures_chart import FiguresChart

            self._figures = FiguresChart()
            self._figures.subject_clicked.connect(self.subject_clicked)
            self._figures.pointed.connect(self._on_figure_pointed)
            self._column.insertWidget(1, self._figures)
            self.setTabOrder(self._card, self._figures)
        if self._figures:
            self._figures.show_visible(visible, pencil.theme)

    def _on_card_pointed(self, box: Box) -> None:
        self._follow(box, 0)

    def _on_figure_pointed(self, box: Box) -> None:
        self._follow(box, self._card.height())

    def _follow(self, box: Box, top: int) -> None:
        """Bring what keys led to into view."""
        self.ensureVisible(0, round(top + box.y + box.height / 2), 0, round(box.height / 2) + 8)

    def _arrange(self) -> None:
        self._inside.setObjectName("inside_claims")
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        self._column.addWidget(self._card)
        self._column.addStretch()
        self.setWidget(self._inside)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the card takes it
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay the card out anew for another width; that a scroll bar comes or goes, which Qt tells here, is none."""
        super().resizeEvent(event)
        if self.width() != self._set_for_px:
            self._set_card()


def _top_of_chosen(scene: Scene, visible: Visible) -> int:
    """How far down the card the chosen claim stands; 0 where only the event is chosen."""
    match visible.state.selection:
        case OneClaim(_, claim):
            tops = (mark.y for mark in scene.marks if isinstance(mark, Rect) and mark.subject == OfClaim(claim))
            return round(next(tops, 0.0))
    return 0
