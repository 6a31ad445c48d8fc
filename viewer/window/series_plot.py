"""The numbers of one series as pyqtgraph draws them: dots, bars from lowest to highest, arrows and an axis.

Imported when a story first has such numbers to show: pyqtgraph takes longer to import than the window to appear.
It is given pixels of the sheet, in which nothing is too large or too small for it to place.
"""

from collections.abc import Iterator, Sequence

import numpy
import pyqtgraph
from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainterPath
from PySide6.QtWidgets import QGraphicsItem, QWidget

from viewer.paint.fonts import qt_font
from viewer.paint.outlines import polygon
from viewer.scene.claim_card import FADED
from viewer.scene.figure_chart import ARROW_PX, DOT_PX, Chart, Spot
from viewer.scene.figures_sheet import AXIS_PX
from viewer.scene.side_shapes import side_shape
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.typography import TINY
from viewer.story.figures import opens, stated

BAR_PX = 2.0
CAP_PX = 10.0  # how high the ends of a bar are
HEAD_PX = 9.0


class SeriesPlot(pyqtgraph.GraphicsView):  # type: ignore[misc]  # pyqtgraph has no types
    """Lies over the words of a chart; the pointer goes through it."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, background=None)
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAntialiasing(True)
        self.setCacheMode(self.CacheModeFlag.CacheNone)  # a background that is kept covers the words below
        self.viewport().setAutoFillBackground(False)
        self._view = pyqtgraph.ViewBox(enableMouse=False, enableMenu=False, invertY=True, defaultPadding=0)
        self._axis = pyqtgraph.AxisItem("bottom")
        self._axis.setStyle(tickFont=qt_font(TINY), tickLength=4, hideOverlappingLabels=False)
        for item in (self._view, self._axis):
            self.addItem(item)

    def show_chart(self, chart: Chart, width: float, theme: Theme) -> None:
        """Show the numbers of a chart on a sheet of this width; the plot is moved to where the chart lies."""
        height = chart.bottom - chart.top
        self.setGeometry(0, round(chart.top), round(width), round(height + AXIS_PX))
        self._view.setGeometry(0, 0, width, height)
        self._view.setRange(xRange=(0, width), yRange=(chart.top, chart.bottom), padding=0)
        self._view.clear()
        for item in _items(chart, theme):
            self._view.addItem(item)
        self._show_axis(chart, theme)

    def _show_axis(self, chart: Chart, theme: Theme) -> None:
        scale = chart.scale
        self._axis.setGeometry(scale.x0, chart.bottom - chart.top, scale.x1 - scale.x0, AXIS_PX)
        self._axis.setRange(scale.x0, scale.x1)
        self._axis.setPen(theme.rule)
        self._axis.setTextPen(theme.soft)
        self._axis.setTicks([[(tick.x, tick.words) for tick in chart.ticks]])


def _items(chart: Chart, theme: Theme) -> Iterator[QGraphicsItem]:
    """Bars, arrows and over them the dots."""
    spots: dict[str, list[Spot]] = {}
    for spot in chart.spots:
        spots.setdefault(_color(spot, theme), []).append(spot)
    for color, alike in spots.items():
        yield _bars(chart, alike, color)
    for spot in chart.spots:
        if way := opens(spot.row.value.figure):
            yield _arrow(chart, spot, way, _color(spot, theme))
    yield _dots(chart, theme)


def _color(spot: Spot, theme: Theme) -> str:
    """With its alpha as Qt reads it; pyqtgraph looks for it at the other end."""
    return with_alpha(theme.side(spot.row.side), FADED if spot.row.faded else 1.0)


def _bars(chart: Chart, spots: Sequence[Spot], color: str) -> QGraphicsItem:
    """From the lowest to the highest number that a claim states; of a bound only the end of a bar."""
    ends = [(*_ends(chart, spot), spot.y) for spot in spots if _has_bar(spot)]
    low, high, y = numpy.array(ends).reshape(-1, 3).T
    pen, nothing = pyqtgraph.mkPen(QColor(color), width=BAR_PX, cosmetic=False), numpy.zeros_like(low)
    bars: QGraphicsItem = pyqtgraph.ErrorBarItem(x=low, y=y, left=nothing, right=high - low, beam=CAP_PX, pen=pen)
    return bars


def _has_bar(spot: Spot) -> bool:
    low, high = stated(spot.row.value.figure)
    return low < high or opens(spot.row.value.figure) != 0


def _ends(chart: Chart, spot: Spot) -> tuple[float, float]:
    low, high = stated(spot.row.value.figure)
    return chart.scale.to_x(low), chart.scale.to_x(high)


def _arrow(chart: Chart, spot: Spot, way: int, color: str) -> QGraphicsItem:
    """From a bound to where the claim leaves the number open: as long for each, as it has no end."""
    tip = chart.scale.to_x(stated(spot.row.value.figure)[0]) + way * ARROW_PX
    arrow: QGraphicsItem = pyqtgraph.ArrowItem(
        pos=(tip, spot.y), angle=180 if way > 0 else 0, headLen=HEAD_PX, headWidth=HEAD_PX / 2,
        tailLen=ARROW_PX - HEAD_PX, tailWidth=BAR_PX, pen=pyqtgraph.mkPen(None), brush=QColor(color),
    )  # fmt: skip
    return arrow


def _dots(chart: Chart, theme: Theme) -> QGraphicsItem:
    """The numbers that claims state as such, each in the shape of its side."""
    dots: QGraphicsItem = pyqtgraph.ScatterPlotItem(
        [
            {
                "pos": (chart.scale.to_x(best), spot.y),
                "symbol": _symbol(spot.row.side),
                "brush": QColor(_color(spot, theme)),
                "pen": pyqtgraph.mkPen(theme.page, width=1),
                "size": DOT_PX,
            }
            for spot in chart.spots
            if (best := spot.row.value.figure.best) is not None
        ]
    )
    return dots


def _symbol(side: int) -> QPainterPath:
    """The shape of a side, 1 px large."""
    path, corners = QPainterPath(), side_shape(side)
    if corners:
        path.addPolygon(polygon(corners))
        path.closeSubpath()
    else:
        path.addEllipse(-0.5, -0.5, 1.0, 1.0)
    return path
