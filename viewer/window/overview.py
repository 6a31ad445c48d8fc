"""The overview: all of the story's time on one linear scale, with the period that the timeline shows.

Imported when it is first asked for: pyqtgraph takes longer to import than the rest of the window to appear.
"""

from collections.abc import Sequence

import pyqtgraph
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QVBoxLayout, QWidget

from viewer.paint.fonts import qt_font
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.typography import TINY
from viewer.story.date_words import said_year
from viewer.story.dates import Day, civil, day_of
from viewer.view.chronicle import has_date
from viewer.view.state import Period
from viewer.view.visible import SeenEvent, Visible
from viewer.words import say

HEIGHT_PX = 64
LANE_GAP = 1.0
BAR = 0.5  # of a lane's height
MOST_TICKS = 12
REGION_OPACITY = 0.10


class Overview(QWidget):
    """Where the events lie in true proportions; nothing on it is folded. A region shows the period in view.

    Signals:
        period_chosen: The region was dragged or resized. arg: the Period that it covers.
    """

    period_chosen = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("overview")
        self.setAccessibleName(say("Overview of all time"))
        self.setFixedHeight(HEIGHT_PX)
        self.plot = pyqtgraph.PlotWidget(enableMenu=False)
        self.ticks: list[tuple[float, str]] = []  # the starts of years, and their words
        self._all = Period(0.0, 1.0)  # what the strip reaches over
        self.region: pyqtgraph.LinearRegionItem | None = None  # None: there is no time to show
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
        self.region = None
        self.plot.setBackground(theme.sheet)
        axis = self.plot.getAxis("bottom")
        axis.setPen(theme.rule)
        axis.setTextPen(theme.soft)
        dated = [seen for seen in visible.events if has_date(seen.event.when)] if visible else []
        if visible is None or not dated:
            return
        first, end = (min(seen.event.when.known[0] for seen in dated), max(seen.event.when.known[1] for seen in dated))
        self._show_stretches(visible, theme)
        self._show_bars([seen for seen in dated if not seen.selected], visible, theme.mark)
        self._show_bars([seen for seen in dated if seen.selected], visible, theme.accent)
        margin = max(1, (end - first) // 50)
        self._all = Period(first - margin, end + 1 + margin)
        self.plot.setXRange(self._all.start, self._all.end, padding=0)
        self.plot.setYRange(-LANE_GAP * len(visible.story.lanes) + BAR, BAR, padding=0)
        self.ticks = _year_ticks(visible, first, end)
        axis.setTicks([self.ticks])
        self._add_region(theme)
        self.show_period(visible)

    def show_period(self, visible: Visible | None) -> None:
        """Show which period is in view."""
        if self.region is not None and visible is not None:
            period = visible.state.period or self._all
            self.region.blockSignals(True)
            self.region.setRegion((period.start, period.end))
            self.region.blockSignals(False)

    def _add_region(self, theme: Theme) -> None:
        self.region = pyqtgraph.LinearRegionItem(
            brush=QColor(with_alpha(theme.accent, REGION_OPACITY)), pen=pyqtgraph.mkPen(theme.accent, width=2),
            bounds=(self._all.start, self._all.end),
        )  # fmt: skip
        self.region.setZValue(1)
        self.plot.addItem(self.region)
        self.region.sigRegionChanged.connect(self._on_region_changed)

    def _on_region_changed(self) -> None:
        assert self.region is not None
        self.period_chosen.emit(Period(*self.region.getRegion()))

    def _show_stretches(self, visible: Visible, theme: Theme) -> None:
        """The stretches that the timeline does not fold."""
        for times in visible.chronicle.busy:
            region = pyqtgraph.LinearRegionItem(
                (times.first, times.end), movable=False, brush=theme.faint, pen=theme.rule
            )
            region.setZValue(-1)
            self.plot.addItem(region)

    def _show_bars(self, events: Sequence[SeenEvent], visible: Visible, color: str) -> None:
        """The events as one item, however many they are."""
        if events:
            lanes = {lane: -LANE_GAP * number for number, lane in enumerate(visible.story.lanes)}
            ys = [lanes[seen.event.lane] for seen in events]
            self.plot.addItem(
                pyqtgraph.BarGraphItem(
                    x0=[seen.event.when.known[0] for seen in events],
                    x1=[seen.event.when.known[1] + 1 for seen in events],
                    y0=[y - BAR / 2 for y in ys], y1=[y + BAR / 2 for y in ys], brush=color, pen=color,
                )
            )  # fmt: skip


def _year_ticks(visible: Visible, first: Day, last: Day) -> list[tuple[float, str]]:
    """The starts of years with their words, thinned so that these have room."""
    years = range(civil(first)[0], civil(last)[0] + 2)
    sizes = (size * 10**power for power in range(10) for size in (1, 2, 5))
    step = next(size for size in sizes if len(years) <= size * MOST_TICKS)
    ticks = [(float(day_of(year, 1, 1)), _year_words(visible, year)) for year in years if year % step == 0]
    begun = (float(first), _year_words(visible, years[0]))  # the year that has begun where the strip does
    return [begun, *(tick for tick in ticks if tick[0] > first)] if step == 1 else ticks


def _year_words(visible: Visible, year: int) -> str:
    """Without brackets: pyqtgraph keeps its words in a QPicture, which forgets in which direction they open."""
    return say("{year} · inferred", year=said_year(year)) if visible.year_is_inferred(year) else said_year(year)
