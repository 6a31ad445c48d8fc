"""From a click on an event to all three panes painted, in ms, and as a ratio to repainting the same panes blank."""

from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

from document import a_long_text
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
    dress(QApplication.instance() or QApplication(["benchmark", "-style", "fusion"]))
    with TemporaryDirectory() as folder:
        return {
            "click_to_paint": _measured(shipped_story(), rounds),
            "click_to_1mb": _measured(_long_story(Path(folder)), rounds),
        }


def _measured(story: Path, rounds: int) -> dict[str, float]:
    window = MainWindow("light")
    window.opening.open_path(story)
    window.resize(*SIZE_PX)
    window.show()
    QApplication.processEvents()
    settle()
    clicked = [timed_ms(click) for _ in range(rounds) for click in _clicks(window)]
    blank = Blank(window.size())
    floor = [timed_ms(blank.update) for _ in clicked]
    blank.close()
    window.close()
    return compared(clicked, floor)


def _long_story(folder: Path) -> Path:
    """Three events, each of which rests on a document of 1 MB of its own."""
    tables = ['format = 1\n[story]\ntitle = "Long"\nlanes = ["Lane"]\n[[voice]]\nid = "they"\nname = "They"\n']
    for name in "abc":
        text = f"{a_long_text(ord(name))}\nThe end of {name}"
        (folder / f"{name}.txt").write_text(text, "utf-8")
        tables += [
            f'[[source]]\nid = "{name}"\nfile = "{name}.txt"\ntitle = "{name}"\n',
            f'[[event]]\nid = "{name}"\ntitle = "{name}"\nwhen = "2020"\nlane = "Lane"\n',
            f'[[event.claim]]\nid = "c-{name}"\nsource = "{name}"\nquote = "The end of {name}"\nsaid_by = "they"\n',
        ]
    (folder / "story.toml").write_text("".join(sorted(tables, key=lambda table: "[[event" in table)), "utf-8")
    return folder


def _clicks(window: MainWindow) -> Iterator[Callable[[], None]]:
    """A click on each event of the timeline, one after the other."""
    canvas = window.findChild(Canvas, "timeline")
    assert isinstance(canvas, Canvas)
    for event in window.store.story.events if window.store.story else ():
        subject = OfEvent(event.id)
        yield lambda subject=subject: canvas.subject_clicked.emit(subject)  # type: ignore[misc]
