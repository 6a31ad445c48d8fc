"""Make the pictures of the help anew: `python3 packaging/dev.py help-pictures`; they go into `resources/help`.

All are made by the program: the window as it is on screen, in light and in dark, and pages as they leave it.
"""

import os
import sys
import tempfile
from pathlib import Path

os.environ["QT_QPA_PLATFORM"] = "offscreen"
os.environ["XDG_CONFIG_HOME"] = tempfile.mkdtemp(prefix="claimline-settings-")  # nobody's own settings

from help_stories import looks_story, ten_minutes_story
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QWidget

from viewer.export.picture import PictureRequest, picture_image
from viewer.reading.read import read_story
from viewer.resources import resource, shipped_story
from viewer.scene.page import Part
from viewer.story.events import EventId
from viewer.view import moves
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState
from viewer.window.look import dress
from viewer.window.main_window import MainWindow

WINDOW_PX, PAGE_PX, TIMELINE_PX = (1200, 750), (1200, 675), (1280, 400)
LOSSLESS = 100  # the quality from which WebP keeps every pixel; and takes half of what PNG does
THEMES = ("light", "dark")
PATROL = EventId("first-patrol")


def main(arguments: list[str]) -> int:
    """Write every picture in every theme into a folder, that of the help if none is named."""
    folder = Path(arguments[0]) if arguments else resource("help", "pictures")
    folder.mkdir(parents=True, exist_ok=True)
    dress(QApplication(["claimline", "-style", "fusion"]))
    with tempfile.TemporaryDirectory() as stories:
        bridge, looks = ten_minutes_story(Path(stories)), looks_story(Path(stories, "looks"))
        made = {
            "page-light": _picture(shipped_story(), "light", PATROL, Part.PAGE, PAGE_PX),
            "bridge-light": _picture(bridge, "light", EventId("collision"), Part.PAGE, PAGE_PX),
        }
        for theme in THEMES:
            made[f"looks-{theme}"] = _picture(looks, theme, None, Part.TIMELINE, TIMELINE_PX)
            made |= {f"{name}-{theme}": image for name, image in _windows(theme).items()}
        for name, image in made.items():
            path = folder / f"{name}.webp"
            if not image.save(str(path), "WEBP", LOSSLESS):  # type: ignore[call-overload]
                raise OSError(f"{path} cannot be written")
    return 0


def _windows(theme: str) -> dict[str, QImage]:
    """The window as a reader sees it at four places of the tour."""
    window = MainWindow(theme)
    window.resize(*WINDOW_PX)
    window.opening.open_path(shipped_story())
    window.show()
    window.activateWindow()
    made = {"window": _grabbed(window)}
    window.store.move(moves.selected, PATROL)
    made["accounts"] = _grabbed(window)
    window.store.move(moves.whole)
    _trigger(window, "find")
    line = window.findChild(QLineEdit, "find")
    assert isinstance(line, QLineEdit)
    QTest.keyClicks(line, "patrol")
    made["find"] = _grabbed(window)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    _trigger(window, "toggle_event_list")
    window.store.move(moves.selected, EventId("deal"))
    made["list"] = _grabbed(window)
    window.close()
    return made


def _picture(path: Path, theme: str, event: EventId | None, part: Part, size_px: tuple[int, int]) -> QImage:
    story = read_story(path).story
    assert story is not None
    state = ViewState(selection=OneEvent(event)) if event else ViewState()
    width, height = size_px
    return picture_image(story, PictureRequest(state=state, part=part, theme=theme, width_px=width, height_px=height))


def _grabbed(window: QWidget) -> QImage:
    QTest.qWait(50)  # whatever is put off until the window is idle
    return window.grab().toImage()


def _trigger(window: MainWindow, action: str) -> None:
    found = window.findChild(QAction, action)
    assert isinstance(found, QAction), action
    found.trigger()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
