"""From a click on an event to all three panes painted, in ms, and as a ratio to repainting the same panes blank."""

import statistics
import time
from collections.abc import Callable, Iterator

from PySide6.QtGui import QColor, QPainter
from PySide6.QtWidgets import QApplication, QWidget

from viewer.app import settle
from viewer.resources import shipped_story
from viewer.scene.marks import OfEvent
from viewer.window.canvas import Canvas
from viewer.window.look import dress
from viewer.window.main_window import MainWindow

SIZE_PX = (1920, 1080)


def measure_clicks(rounds: int) -> dict[str, dict[str, float]]:
    """p50 and p99 over clicks on every event, round after round."""
    application = QApplication(["benchmark", "-style", "fusion"])
    dress(application)
    window = MainWindow("light")
    window.open_path(shipped_story())
    window.resize(*SIZE_PX)
    window.show()
    application.processEvents()
    settle()
    clicked = [_timed_ms(click) for _ in range(rounds) for click in _clicks(window)]
    blank_window = _blank(window)
    blank = [_timed_ms(blank_window.update) for _ in clicked]
    window.close()
    return {"click_to_paint": _compared(clicked, blank)}


def _clicks(window: MainWindow) -> Iterator[Callable[[], None]]:
    """A click on each event of the timeline, one after the other."""
    canvas = window.findChild(Canvas, "timeline")
    assert isinstance(canvas, Canvas)
    for event in window.store.story.events if window.store.story else ():
        subject = OfEvent(event.id)
        yield lambda subject=subject: canvas.subject_clicked.emit(subject)  # type: ignore[misc]


def _timed_ms(change: Callable[[], None]) -> float:
    """How long a change takes until what it asked to be painted is painted."""
    began = time.perf_counter()
    change()
    QApplication.processEvents()
    return 1000 * (time.perf_counter() - began)


class _Blank(QWidget):
    """As large as the window, and empty."""

    def paintEvent(self, event: object) -> None:
        painter = QPainter(self)
        painter.fillRect(self.rect(), QColor("white"))
        painter.end()


def _blank(window: QWidget) -> QWidget:
    blank = _Blank()
    blank.resize(window.size())
    blank.show()
    QApplication.processEvents()
    return blank


def _compared(ours: list[float], floor: list[float]) -> dict[str, float]:
    p99 = statistics.quantiles(ours, n=100)[98]
    return {
        "floor_ms": round(statistics.median(floor), 2),
        "p50_ms": round(statistics.median(ours), 2),
        "p99_ms": round(p99, 2),
        "ratio_p50": round(statistics.median(ours) / statistics.median(floor), 1),
        "ratio_p99": round(p99 / statistics.median(floor), 1),
    }
