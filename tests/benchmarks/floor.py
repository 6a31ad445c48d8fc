"""The floor that widgets are measured against: as much blank, painted by the same toolkit in the same run."""

import statistics
import time
from collections.abc import Callable, Sequence

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget


class Blank(QWidget):
    """A widget that paints nothing but its ground."""

    def __init__(self, size: QSize) -> None:
        super().__init__()
        self.resize(size)
        self.show()
        QApplication.processEvents()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint it white."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.end()


def timed_ms(change: Callable[[], None]) -> float:
    """How long a change takes until what it asked to be painted is painted."""
    began = time.perf_counter()
    change()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


def compared(ours: Sequence[float], floor: Sequence[float]) -> dict[str, float]:
    """p50 and p99 in ms, and as ratios to the floor."""
    blank, p50, p99 = statistics.median(floor), statistics.median(ours), statistics.quantiles(ours, n=100)[98]
    figures = {"floor_ms": blank, "p50_ms": p50, "p99_ms": p99, "ratio_p50": p50 / blank, "ratio_p99": p99 / blank}
    return {name: round(value, 2 if name.endswith("ms") else 1) for name, value in figures.items()}
