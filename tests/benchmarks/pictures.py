"""A page of the story that ships at 3840×2160, painted and written as PNG, in ms, and as a ratio to Qt's own writer."""

import json
import sys
from functools import partial

from a_story import a_view, the_m4_story
from own_process import figures_of, median_ms
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
    return figures_of(__file__, rounds)


def main() -> None:
    """Tell the figures as JSON, for as many rounds as the argument says."""
    application = offscreen_application()
    story, rounds = the_m4_story(), int(sys.argv[1])
    state = a_view(story, "first-patrol").state
    request = PictureRequest(state=state, part=Part.PAGE, theme="light", width_px=1920, height_px=1080, scale=SCALE)
    scene, type_scale = picture_scene(story, request)
    note, image = note_of(story, state), scene_image(scene, type_scale, SCALE)
    floor = median_ms(partial(_saved, image), rounds)
    ours = median_ms(partial(png_bytes, image, note, SCALE), rounds)
    painted = median_ms(partial(scene_image, scene, type_scale, SCALE), rounds)
    figures = {"floor_ms": floor, "p50_ms": ours, "paint_ms": painted, "ratio_p50": ours / floor}
    sizes = {"ratio_bytes": len(png_bytes(image, note, SCALE)) / len(_saved(image))}
    print(json.dumps({"picture_png_4k": {name: round(value, 2) for name, value in (figures | sizes).items()}}))
    application.shutdown()


def _saved(image: QImage) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    return bytes(buffer.data())


if __name__ == "__main__":
    main()
