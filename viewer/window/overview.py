"""The overview: all of the story's time on one linear scale, with the stretches that the timeline shows in full.

Imported when it is first asked for: pyqtgraph takes longer to import than the rest of the window to appear.
"""

import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.paint.fonts import qt_font
from viewer.scene.theme import Theme
from viewer.scene.timescale import scale_for
from viewer.scene.typography import TINY
from viewer.story.date_words import said_year
from viewer.story.dates import Day, Span, civil, day_of
from viewer.view.visible import Visible

HEIGHT_PX = 64
LANE_GAP = 1.0
BAR = 0.5  # of a lane's height
MOST_TICKS = 12


class Overview(QWidget):
    """Where the events lie in true proportions; nothing on it is folded."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName("Overview of all time")
        self.setFixedHeight(HEIGHT_PX)
        self.plot = pyqtgraph.PlotWidget(enableMenu=False)
        self.ticks: list[tuple[float, str]] = []  # the starts of years, and their words
        self.plot.setMouseEnabled(x=False, y=False)
        self.plot.hideButtons()
        self.plot.hideAxis("left")
        self.plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.plot.getAxis("bottom").setStyle(tickFont=qt_font(TINY), tickLength=4)
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 0, 20, 0)
        column.addWidget(self.plot)

    def show_visible(self, visible: Visible | None, theme: Theme) -> None:
        """Show the events of a story; nothing without one."""
        self.plot.clear()
        self.plot.setBackground(theme.sheet)
        axis = self.plot.getAxis("bottom")
        axis.setPen(theme.rule)
        axis.setTextPen(theme.soft)
        if visible is None or not visible.events:
            return
        spans = [seen.event.when for seen in visible.events]
        first, last = min(span.known[0] for span in spans), max(span.known[1] for span in spans)
        self._show_stretches(spans, theme)
        for seen in visible.events:
            color = theme.accent if seen.selected else theme.mark
            self._show_span(seen.event.when, -LANE_GAP * visible.story.lanes.index(seen.event.lane), color)
        margin = max(1, (last - first) // 50)
        self.plot.setXRange(first - margin, last + 1 + margin, padding=0)
        self.plot.setYRange(-LANE_GAP * len(visible.story.lanes) + BAR, BAR, padding=0)
        self.ticks = _year_ticks(visible, first, last)
        axis.setTicks([self.ticks])

    def _show_stretches(self, spans: list[Span], theme: Theme) -> None:
        """The stretches that the timeline does not fold."""
        for stretch in scale_for(spans, 0, 1000, folded=True).stretches:
            region = pyqtgraph.LinearRegionItem(
                (stretch.first, stretch.end), movable=False, brush=theme.faint, pen=theme.rule
            )
            region.setZValue(-1)
            self.plot.addItem(region)

    def _show_span(self, span: Span, y: float, color: str) -> None:
        first, last = span.known
        top, bottom = y - BAR / 2, y + BAR / 2
        bar = pyqtgraph.BarGraphItem(x0=[first], x1=[last + 1], y0=[top], y1=[bottom], brush=color, pen=color)
        self.plot.addItem(bar)


def _year_ticks(visible: Visible, first: Day, last: Day) -> list[tuple[float, str]]:
    """The starts of years with their words, thinned so that these have room."""
    years = range(civil(first)[0], civil(last)[0] + 2)
    sizes = (size * 10**power for power in range(10) for size in (1, 2, 5))
    step = next(size for size in sizes if len(years) <= size * MOST_TICKS)
    return [(day_of(year, 1, 1), _year_words(visible, year)) for year in years if year % step == 0]


def _year_words(visible: Visible, year: int) -> str:
    return f"{said_year(year)} (inferred)" if visible.year_is_inferred(year) else said_year(year)
