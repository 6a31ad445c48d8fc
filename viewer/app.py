"""The window's composition root: application, fonts, main window, story."""

import gc
import os
import sys
from pathlib import Path

# What needs no Qt is imported before Qt: from then on PySide6 reads the source of every module that is imported.
import viewer.paint.stripes
import viewer.scene.corridor_map
import viewer.scene.heights
import viewer.scene.margin
import viewer.scene.marking
import viewer.scene.paragraphs
import viewer.scene.quoted_passages
import viewer.scene.read_out
import viewer.scene.shown_text
import viewer.scene.source_card
import viewer.scene.telling
import viewer.scene.text_type
import viewer.scene.timeline
import viewer.view.moves  # noqa: F401
from viewer.reading.pictures import is_picture
from viewer.reading.read import read_story
from viewer.refusal import ViewerError

IDLE_MS = 1200
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_window(path: Path, *, theme: str, timings: bool, exit_when_painted: bool) -> int:
    """Show the story at a path in a window until it is closed; gives the exit status.

    Raises:
        ViewerError: There is no display.
    """
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        raise ViewerError(
            f"there is no display here; “claimline picture {path} -o story.png” makes a picture without one."
        )
    reading = None if is_picture(path) else read_story(path)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from viewer.window.first_paint import FirstPaint
    from viewer.window.look import dress
    from viewer.window.main_window import MainWindow
    from viewer.window.remembered import remembered_theme

    application = QApplication(["claimline", "-style", "fusion"])  # setStyle() would wrap QStyle, which takes 25 ms
    application.setApplicationDisplayName("Claimline")
    dress(application)
    window = MainWindow(remembered_theme() if theme == "system" else theme)
    if reading:
        window.show_reading(path, reading)
    else:
        QTimer.singleShot(0, lambda: window.open_path(path))  # it may have to ask where the story is
    painted = FirstPaint((canvas for canvas in window.canvases if canvas.isVisibleTo(window)), window)
    painted.complete.connect(settle)
    painted.complete.connect(_prepare)
    if timings:
        painted.complete.connect(painted.tell)
    if exit_when_painted:
        painted.complete.connect(application.quit)
    window.show()
    return application.exec()


def _prepare() -> None:
    """Soon, but not while the window still comes up, import what the map needs, so that it is there at once."""
    from PySide6.QtCore import QTimer

    QTimer.singleShot(IDLE_MS, _import_for_the_map)


def _import_for_the_map() -> None:
    import shapely.ops  # noqa: F401


def settle() -> None:
    """Let the collector run again, but not over what the start has made: that stays, and no click waits for it."""
    gc.freeze()
    gc.enable()
