"""A frame of the corridor, laid out and painted at 1920×1080, in ms, and as a ratio to painting as much blank."""

import json
import random
import statistics
import sys
import time
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import cycle, islice

from a_story import a_place, a_road, a_story, a_view, an_event, the_m4_story
from own_process import figures_of
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.paint.fonts import measure
from viewer.paint.offscreen import offscreen_application
from viewer.paint.painter import paint_scene
from viewer.scene.corridor_map import layout_corridor
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
from viewer.story.story import Story
from viewer.view.state import Layout
from viewer.view.visible import Visible

SIZE_PX = (1920, 1080)
PLACES = 1000
REACH_DEG = 0.54  # of latitude: 60 km
FRAMES = 32  # of a round


def measure_corridor(rounds: int) -> dict[str, dict[str, float]]:
    """p50 and p99 of stepping from event to event, and of many places; in a process of its own, with nothing kept."""
    return figures_of(__file__, rounds)


def main() -> None:
    """Tell the figures as JSON, for as many rounds as the argument says."""
    application = offscreen_application()
    pencil, image = Pencil(load_theme("light"), measure), QImage(*SIZE_PX, QImage.Format.Format_RGB32)
    results = {}
    for layout in Layout:
        for name, views in (("steps", _steps(the_m4_story(), layout)), ("places", [_many_places(layout)])):
            frames = [partial(_paint, image, view, pencil) for view in views]
            results[f"corridor_{name}_{layout.value}"] = _compared(frames, partial(_blank, image), int(sys.argv[1]))
    print(json.dumps(results))
    application.shutdown()


def _steps(story: Story, layout: Layout) -> list[Visible]:
    """The views of one event after the other."""
    return [a_view(story, event.id, layout=layout) for event in story.events]


def _many_places(layout: Layout) -> Visible:
    """Places all around a straight road."""
    chance = random.Random(1)
    places = tuple(
        a_place(f"Place {number}", 50 + chance.uniform(-REACH_DEG, REACH_DEG), chance.uniform(10, 11))
        for number in range(PLACES)
    )
    return a_view(a_story(an_event("War"), road=a_road(), places=places), layout=layout)


def _paint(image: QImage, view: Visible, pencil: Pencil) -> None:
    painter = QPainter(image)
    paint_scene(layout_corridor(view, *SIZE_PX, pencil), painter)
    painter.end()


def _blank(image: QImage) -> None:
    painter = QPainter(image)
    painter.fillRect(image.rect(), QColor("white"))
    painter.end()


def _compared(frames: list[Callable[[], None]], blank: Callable[[], None], rounds: int) -> dict[str, float]:
    """How long frames take once each was painted before, and the slowest of those that were not."""
    first = list(_timed_ms(frames))
    ours = list(_timed_ms(islice(cycle(frames), rounds * FRAMES)))
    floor = statistics.median(_timed_ms([blank] * rounds * FRAMES))
    p50, p99 = statistics.median(ours), statistics.quantiles(ours, n=100)[98]
    figures = {"floor_ms": floor, "first_ms": max(first), "p50_ms": p50, "p99_ms": p99}
    ratios = {"ratio_p50": p50 / floor, "ratio_p99": p99 / floor}
    return {name: round(value, 2) for name, value in (figures | ratios).items()}


def _timed_ms(frames: Iterable[Callable[[], None]]) -> Iterator[float]:
    for frame in frames:
        began = time.perf_counter()
        frame()
        yield 1000 * (time.perf_counter() - began)


if __name__ == "__main__":
    main()
