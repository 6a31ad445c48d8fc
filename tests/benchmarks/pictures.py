"""A page of the story that ships at 3840×2160, painted and written as PNG, in ms, and as a ratio to Qt's own writer."""

import json
import os
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from a_story import a_view, the_m4_story
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QImage

from viewer.export.note import note_of
from viewer.export.picture import PictureRequest, picture_scene, scene_image
from viewer.export.png import png_bytes
from viewer.paint.offscreen import offscreen_application
from viewer.scene.page import Part

SCALE = 2.0  # of a page of 1920×1080


def measure_pictures(rounds: int) -> dict[str, dict[str, float]]:
    """The medians of writing and of painting, in a process of its own."""
    command = (sys.executable, __file__, str(rounds))
    paths = {**os.environ, "PYTHONPATH": str(Path(__file__).parent.parent)}
    told: dict[str, dict[str, float]] = json.loads(subprocess.check_output(command, env=paths))
    return told


def main() -> None:
    """Tell the figures as JSON, for as many rounds as the argument says."""
    application = offscreen_application()
    story, rounds = the_m4_story(), int(sys.argv[1])
    state = a_view(story, "first-patrol").state
    request = PictureRequest(state=state, part=Part.PAGE, theme="light", width_px=1920, height_px=1080, scale=SCALE)
    scene, type_scale = picture_scene(story, request)
    note, image = note_of(story, state), scene_image(scene, type_scale, SCALE)
    floor = _median_ms(partial(_saved, image), rounds)
    ours = _median_ms(partial(png_bytes, image, note, SCALE), rounds)
    painted = _median_ms(partial(scene_image, scene, type_scale, SCALE), rounds)
    figures = {"floor_ms": floor, "p50_ms": ours, "paint_ms": painted, "ratio_p50": ours / floor}
    sizes = {"ratio_bytes": len(png_bytes(image, note, SCALE)) / len(_saved(image))}
    print(json.dumps({"picture_png_4k": {name: round(value, 2) for name, value in (figures | sizes).items()}}))
    application.shutdown()


def _saved(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


def _median_ms(work: Callable[[], object], rounds: int) -> float:
    took = []
    for _ in range(rounds):
        began = time.perf_counter()
        work()
        took.append(1000 * (time.perf_counter() - began))
    return statistics.median(took)


if __name__ == "__main__":
    main()
