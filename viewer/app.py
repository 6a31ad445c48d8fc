"""The window's composition root: application, fonts, main window, story."""

import gc
import os
import sys
from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

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
from viewer.export.crash import crashes_kept, left_crashes
from viewer.languages import speak_in
from viewer.reading.pictures import is_picture
from viewer.reading.read import Reading, read_story
from viewer.refusal import MISTAKEN, ViewerError
from viewer.renewal import WindowNote, handed, start_anew
from viewer.resources import shipped_story
from viewer.settings import Loaded, Settings, load

if TYPE_CHECKING:  # Qt is imported once the story is read
    from viewer.window.accidents import Accidents
    from viewer.window.windows import Windows

IDLE_MS = 1200
DESKTOP_NAME = "io.github.claimline.Claimline"  # that of its .desktop file: a desktop finds the icon by it
ABRUPT = "Claimline ended abruptly the last time"
DISPLAYS = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM")


def open_windows(paths: Sequence[Path], *, theme: str, language: str, timings: bool, exit_when_painted: bool) -> int:
    """Show each story at a path in a window, until all are closed; gives the exit status.

    Without a path it is the last one, if the settings say so, or the story that ships. No mistake of our own ends the
    program from then on: each is logged, told in the window, and makes the status 70.

    Raises:
        ViewerError: There is no display.
    """
    kept = load()  # before anything else reads the settings: a broken file is set aside
    speak_in(language or kept.settings.language)
    first, *beside = handed(os.environ) or [
        WindowNote(path=str(path)) for path in paths or [_path_at_first(kept.settings)]
    ]
    if sys.platform.startswith("linux") and not any(os.environ.get(name) for name in DISPLAYS):
        raise ViewerError(
            f"there is no display here; “claimline picture {first.path} -o story.png” makes a picture without one."
        )
    try:
        with crashes_kept():
            status, handed_on = _run(first, beside, theme, kept, timings=timings, exit_when_painted=exit_when_painted)
        if handed_on:
            start_anew(handed_on)
        return status
    except Exception as mistake:
        if not exit_when_painted:
            _show_mistake(mistake)
        raise


def _path_at_first(kept: Settings) -> Path:
    """What a start without a path opens."""
    last = Path(kept.stories[0][1]) if kept.reopen and kept.stories else None
    return last if last and os.path.exists(last) else shipped_story()


def _run(
    first: WindowNote, beside: Sequence[WindowNote], theme: str, kept: Loaded, *, timings: bool, exit_when_painted: bool
) -> tuple[int, tuple[WindowNote, ...]]:
    """Run until all windows are closed; gives the exit status, and those with which to start anew."""
    path = Path(first.path)
    reading = None if is_picture(path) else read_story(path)
    from viewer.window.scaling import scale_qt

    scale_qt(kept.settings.scale, os.environ)
    from PySide6.QtCore import QTimer
    from PySide6.QtWidgets import QApplication

    from viewer.window.accidents import Accidents
    from viewer.window.look import dress
    from viewer.window.qt_messages import listen_to_qt
    from viewer.window.remembered import remembered_theme
    from viewer.window.windows import Windows
    from viewer.window.words_of_qt import put_into_words

    listen_to_qt()
    application = QApplication(["claimline", "-style", "fusion"])  # setStyle() would wrap QStyle, which takes 25 ms
    application.setApplicationDisplayName("Claimline")
    application.setDesktopFileName(DESKTOP_NAME)
    accidents = Accidents(application)
    accidents.listen()
    put_into_words(application)
    dress(application)
    windows = Windows(remembered_theme() if theme == "system" else theme)
    _show(windows, first, reading, kept, accidents, timings=timings, exit_when_painted=exit_when_painted)
    for note in beside:
        QTimer.singleShot(0, partial(windows.show_again, note))
    return application.exec() or (MISTAKEN if accidents.times else 0), windows.handed_on


def _show(
    windows: "Windows", first: WindowNote, reading: Reading | None, kept: Loaded, accidents: "Accidents",
    *, timings: bool, exit_when_painted: bool,
) -> None:  # fmt: skip
    """Show the first window, and do what waits for its first paint; nothing here keeps it once it is closed."""
    from PySide6.QtCore import QCoreApplication

    from viewer.window.first_paint import FirstPaint

    window = windows.open_again(first, reading)
    painted = FirstPaint((canvas for canvas in window.canvases if canvas.isVisibleTo(window)), window)
    painted.complete.connect(settle)
    painted.complete.connect(_prepare)
    painted.complete.connect(_show_icon)
    painted.complete.connect(partial(_tell_of_crashes, accidents))
    if kept.trouble:
        painted.complete.connect(partial(window.show_notice, kept.trouble))
    if timings:
        painted.complete.connect(painted.tell)
    if exit_when_painted:
        painted.complete.connect(QCoreApplication.quit)
        accidents.happened.connect(QCoreApplication.quit)
    elif not kept.settings.welcomed and first.path == str(shipped_story()):
        window.parts.show_welcome()
    window.show()


def _show_mistake(mistake: Exception) -> None:
    """Tell of a mistake that keeps the window from coming up, as whoever started it from a menu sees no terminal."""
    from PySide6.QtWidgets import QApplication

    from viewer.export.accident import Accident, report
    from viewer.view.state import ViewState
    from viewer.window.error_report import ErrorReport
    from viewer.window.look import dress

    application = QApplication.instance() or QApplication(["claimline", "-style", "fusion"])
    assert isinstance(application, QApplication)
    dress(application)
    shown = ErrorReport()
    shown.show_report(report((Accident.of(mistake),), None, ViewState()))
    shown.show()
    application.exec()


def _tell_of_crashes(accidents: "Accidents") -> None:
    """Tell of former runs that crashed."""
    from viewer.export.accident import Accident

    for stacks in left_crashes():
        accidents.remember(Accident(ABRUPT, "", f"{ABRUPT}:\n{stacks}"))


def _show_icon() -> None:
    """Give all windows the icon; to draw it, the first paint need not wait."""
    from PySide6.QtGui import QGuiApplication

    from viewer.window.icon import program_icon

    QGuiApplication.setWindowIcon(program_icon())


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
