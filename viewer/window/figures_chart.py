"""The charts beneath the claims: numbers that several claims state, as each of them states it."""

from typing import TYPE_CHECKING

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.paint.fonts import measure
from viewer.scene.marks import OfClaim, Subject
from viewer.scene.pencil import Pencil
from viewer.scene.theme import Theme
from viewer.story.figures import Series, series_of
from viewer.view.visible import Visible
from viewer.window.canvas import Canvas
from viewer.words import say

if TYPE_CHECKING:  # imported when there is something to draw
    from viewer.window.series_plot import SeriesPlot


class FiguresChart(Canvas):
    """The numbers that the chosen event has a part in; hidden where it has none.

    Up and Down lead from claim to claim, Return opens one. As high as its charts need at its width.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(self._told, parent)
        self.setObjectName("figures")
        self.setAccessibleName(say("Numbers that several claims state"))
        self._series: tuple[Series, ...] = ()
        self._visible: Visible | None = None
        self._pencil: Pencil | None = None
        self._plots: list[SeriesPlot] = []
        self.setVisible(False)

    def show_visible(self, visible: Visible | None, theme: Theme) -> None:
        """Show the numbers of the chosen event; nothing without one."""
        self._visible, self._pencil = visible, Pencil(theme, measure)
        self._series = series_of(visible.story, visible.selected) if visible and visible.selected else ()
        self._set_charts()
        self.setVisible(bool(self._series))

    def _set_charts(self) -> None:
        """Lay the words out for the width, and have pyqtgraph draw the numbers among them."""
        if not self._series or self._visible is None or self._pencil is None:
            self.setAccessibleDescription("")
            return
        from viewer.scene.figures_sheet import layout_figures  # few stories have such numbers: no start waits for them
        from viewer.window.series_plot import SeriesPlot

        sheet = layout_figures(self._series, self._visible, self.width(), self._pencil)
        self.setFixedHeight(round(sheet.scene.height))
        self.show_scene(sheet.scene)
        self.setAccessibleDescription(sheet.told)
        while len(self._plots) < len(sheet.charts):
            self._plots.append(SeriesPlot(self))
        for plot, chart in zip(self._plots, sheet.charts, strict=False):
            plot.show_chart(chart, self.width(), self._pencil.theme)
        for number, plot in enumerate(self._plots):
            plot.setVisible(number < len(sheet.charts))

    def _told(self, subject: Subject) -> str:
        """What a row says in full: who states which number, when, in which words."""
        from viewer.scene.figure_words import told_in_full

        values = [(series.unit, value) for series in self._series for value in series.values]
        found = next(((unit, value) for unit, value in values if OfClaim(value.claim) == subject), None)
        return told_in_full(self._visible.story, *found) if self._visible and found else ""

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out anew for another width."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._set_charts()
