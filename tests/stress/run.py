"""Load: use the window without a pause and watch what it takes: `run.py [--minutes N] [--json FILE]`.

A round opens stories, good and broken, steps through every event in both layouts and every account, and lets pictures,
decks and claims leave. Memory may grow in the first minute, in which everything is used for the first time; after that,
neither memory nor open files nor widgets may, and no exception may be raised: else the exit status is 1.
"""

import argparse
import gc
import json
import os
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from shutil import copytree

os.environ.setdefault("QT_QPA_PLATFORM", f"offscreen:configfile={Path(__file__).parents[1] / 'screen.json'}")
sys.path[:0] = [str(Path(__file__).parents[1]), str(Path(__file__).parents[2])]

from building import A_STORY, a_story  # noqa: E402
from building_sources import a_story_of_two_sources  # noqa: E402
from msgspec import Struct, to_builtins  # noqa: E402
from PySide6.QtCore import QMetaObject, Qt, QTimer  # noqa: E402
from PySide6.QtGui import QAction  # noqa: E402
from PySide6.QtWidgets import QApplication  # noqa: E402

from viewer.export.claims_file import ClaimsFormat, write_claims  # noqa: E402
from viewer.resources import shipped_story  # noqa: E402
from viewer.view import moves  # noqa: E402
from viewer.window.accidents import Accidents  # noqa: E402
from viewer.window.look import dress  # noqa: E402
from viewer.window.main_window import MainWindow  # noqa: E402
from viewer.window.outgoing import Outgoing  # noqa: E402
from viewer.window.picture_choice import PictureChoice, What  # noqa: E402

WARM_S = 60.0
MOST_GROWTH_MB = 12.0  # of the median of the last quarter over that of the first after the warm minute
TOGGLES = ("toggle_later", "toggle_uncovered", "toggle_folding", "toggle_overview", "toggle_problems")
PICTURES = (".png", ".svg", ".pdf", ".jpg", ".webp")


class Use(Struct, frozen=True):
    """What the process takes at one moment."""

    at_s: float
    memory_mb: float
    files: int
    widgets: int
    objects: int


def main() -> int:
    """Go round until the time is over; 1 where something grew or broke."""
    arguments = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    arguments.add_argument("--minutes", type=float, default=10.0, help="(%(default)s)")
    arguments.add_argument("--json", type=Path, default=Path("build/stress.json"), help="(%(default)s)")
    given = arguments.parse_args()
    application = QApplication(["claimline", "-style", "fusion"])
    accidents = Accidents(application)
    accidents.listen()
    dress(application)
    with tempfile.TemporaryDirectory() as folder:
        uses = list(_rounds(application, Path(folder), 60 * given.minutes))
    found = {"rounds": len(uses), "grown": _growth(uses), "accidents": [accident.title for accident in accidents.all]}
    given.json.parent.mkdir(parents=True, exist_ok=True)
    given.json.write_text(json.dumps({**found, "uses": to_builtins(uses)}), encoding="utf-8")
    print(json.dumps(found, indent=2))
    grown = found["grown"]
    bad = accidents.all or grown["memory_mb"] > MOST_GROWTH_MB or grown["files"] > 0 or grown["widgets"] > 0
    return 1 if bad else 0


def _rounds(application: QApplication, folder: Path, seconds: float) -> Iterator[Use]:
    window = MainWindow("light")
    window.show()
    shipped = Path(copytree(shipped_story(), folder / "shipped"))
    broken = a_story(folder / "broken", A_STORY.replace("they “turned", "we “turned"))
    stories = (shipped, broken, a_story_of_two_sources(folder / "two"), folder / "nowhere")
    began = time.monotonic()
    while (at_s := time.monotonic() - began) < seconds:
        for story in stories:
            window.opening.open_path(story)
            _step_through(application, window)
        window.opening.open_path(shipped)
        _let_leave(window, folder)
        (shipped / "story.toml").touch()  # which the window notices
        _go_on(application, 20)
        gc.collect()
        yield _use(at_s)
    window.close()
    application.clipboard().clear()


def _step_through(application: QApplication, window: MainWindow) -> None:
    """Every event in both layouts and on every account, with all that can be shown shown once."""
    story = window.store.story
    for name in TOGGLES * 2:
        _choose(application, window, name)
    for account in ("", *(story.sides if story else ())):
        window.store.move(moves.account_chosen, account)
        _choose(application, window, "toggle_map")
        for _ in range(len(story.events) if story else 1):
            for name in ("next_event", "next_claim", "day_after", "zoom_in", "fit_selection"):
                _choose(application, window, name)
    window.store.move(moves.words_sought, "road")
    for name in ("theme_dark", "theme_light", "copy_quote", "copy_bibtex", "copy_picture", "whole_story"):
        _choose(application, window, name)


def _let_leave(window: MainWindow, folder: Path) -> None:
    """A picture in each format, a deck in both, an animation, and the claims; and a picture is opened again."""
    story, state = window.store.story, window.store.state
    assert story is not None
    choices = [PictureChoice(suffix=suffix) for suffix in PICTURES]
    choices += [PictureChoice(what=What.DECK, suffix=suffix) for suffix in (".pptx", ".pdf")]
    choices += [PictureChoice(what=What.ANIMATION, suffix=".png", width_px=640, height_px=360)]
    for number, choice in enumerate(choices):
        outgoing = Outgoing(story=story, state=state, theme="light", choice=choice)
        outgoing.write(folder / f"{number}{choice.suffix}", lambda _done, _all: True)
    for form in ClaimsFormat:
        write_claims(story, form, folder / f"claims.{form.value}")
    window.opening.open_path(folder / "0.png")


def _choose(application: QApplication, window: MainWindow, name: str) -> None:
    action = window.findChild(QAction, name)
    QMetaObject.invokeMethod(action, "trigger", Qt.ConnectionType.QueuedConnection)
    _go_on(application, 0)


def _go_on(application: QApplication, ms: int) -> None:
    """Let Qt's loop do what waits, and what comes within a time."""
    QTimer.singleShot(ms, application.exit)
    application.exec()


def _use(at_s: float) -> Use:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    memory_mb = pages * os.sysconf("SC_PAGE_SIZE") / 2**20
    return Use(
        round(at_s, 1),
        round(memory_mb, 1),
        len(os.listdir("/proc/self/fd")),
        len(QApplication.allWidgets()),
        len(gc.get_objects()),
    )


def _growth(uses: list[Use]) -> dict[str, float]:
    """By how much each use grew from the first to the last quarter of the rounds after the first minute."""
    warm = [use for use in uses if use.at_s >= WARM_S] or uses
    quarter = max(1, len(warm) // 4)

    def grown(of: Callable[[Use], float]) -> float:
        first, last = (statistics.median(map(of, part)) for part in (warm[:quarter], warm[-quarter:]))
        return round(last - first, 1)

    return {name: grown(lambda use, name=name: getattr(use, name)) for name in Use.__struct_fields__[1:]}


if __name__ == "__main__":
    sys.exit(main())
