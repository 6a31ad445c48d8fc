"""From a click on an event to all three panes painted, in ms, and as a ratio to repainting the same panes blank."""

from collections.abc import Callable, Iterator

from floor import Blank, compared, timed_ms
from PySide6.QtWidgets import QApplication

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
    clicked = [timed_ms(click) for _ in range(rounds) for click in _clicks(window)]
    blank = Blank(window.size())
    floor = [timed_ms(blank.update) for _ in clicked]
    window.close()
    return {"click_to_paint": compared(clicked, floor)}


def _clicks(window: MainWindow) -> Iterator[Callable[[], None]]:
    """A click on each event of the timeline, one after the other."""
    canvas = window.findChild(Canvas, "timeline")
    assert isinstance(canvas, Canvas)
    for event in window.store.story.events if window.store.story else ():
        subject = OfEvent(event.id)
        yield lambda subject=subject: canvas.subject_clicked.emit(subject)  # type: ignore[misc]
