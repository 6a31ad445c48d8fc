"""A window in which one part of the program after the other is broken; run in a process of its own by a test.

Prints one line of JSON: for each part that was broken, what came of it.
"""

import json
import sys
from collections.abc import Callable, Iterator
from inspect import isfunction
from types import ModuleType

from PySide6.QtCore import QCoreApplication, QEvent, QMetaObject, QPointF, Qt, QTimer
from PySide6.QtGui import QAction, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from reader import middle
from sheet import marks_of

from viewer.export.accident import report
from viewer.resources import shipped_story
from viewer.scene.marks import OfEvent, Text
from viewer.view import moves
from viewer.view.state import ViewState
from viewer.window.accidents import Accidents
from viewer.window.look import dress
from viewer.window.main_window import MainWindow

ACTIONS = (
    "next_event", "toggle_map", "toggle_later", "day_after", "toggle_uncovered", "next_claim", "zoom_in",
    "fit_selection", "copy_quote", "reload", "whole_story",
)  # fmt: skip
EARLIER = ("viewer.scene", "viewer.view", "viewer.paint", "viewer.export", "viewer.story", "viewer.reading")


def main() -> None:
    """Break each part for a while, and look whether the window goes on."""
    application = QApplication(["claimline", "-style", "fusion"])
    accidents = Accidents(application)
    accidents.listen()
    dress(application)
    window = MainWindow("light")
    window.opening.open_path(shipped_story())
    window.show()
    used = called(lambda: use(application, window))
    as_it_was = seen(application, window)
    assert not accidents.all
    outcome = {}
    for module, name in used:
        accidents.kept.clear()
        if not with_broken(module, name, lambda: use(application, window)):
            continue  # what it gave the first time was kept
        outcome[f"{module.__name__}.{name}"] = {
            "told": f"{name} is broken" in report(accidents.all, window.store.story, window.store.state),
            "button": window.findChild(QPushButton, "accidents").isVisible(),
            "goes on": seen(application, window) == as_it_was,
        }
    sys.stdout.write(json.dumps(outcome))
    window.close()
    application.clipboard().clear()  # the offscreen platform drops what is on it too late, and the process would crash


def parts() -> Iterator[tuple[ModuleType, str]]:
    """The functions of earlier stages that the window has loaded."""
    loaded = [module for name, module in sorted(sys.modules.items()) if name.startswith("viewer.window.")]
    for module in (*loaded, moves):
        for name, value in sorted(vars(module).items()):
            if isfunction(value) and value.__module__.startswith(EARLIER):
                yield module, name


def called(work: Callable[[], None]) -> list[tuple[ModuleType, str]]:
    """Those of them that are called while something is done."""
    found: dict[tuple[ModuleType, str], Callable[..., object]] = {}
    whole = {(module, name): getattr(module, name) for module, name in parts()}

    def noting(part: tuple[ModuleType, str]) -> Callable[..., object]:
        def noted(*args: object, **kwargs: object) -> object:
            found[part] = whole[part]
            return whole[part](*args, **kwargs)

        return noted

    for module, name in whole:
        setattr(module, name, noting((module, name)))
    try:
        work()
    finally:
        for (module, name), function in whole.items():
            setattr(module, name, function)
    return list(found)


def with_broken(module: ModuleType, name: str, work: Callable[[], None]) -> int:
    """Do something while a function raises whenever it is called; how often it was."""
    times = 0

    def broken(*_args: object, **_kwargs: object) -> None:
        nonlocal times
        times += 1
        raise RuntimeError(f"{name} is broken")

    whole = getattr(module, name)
    setattr(module, name, broken)
    try:
        work()
    finally:
        setattr(module, name, whole)
    return times


def use(application: QApplication, window: MainWindow) -> None:
    """Click, press keys and choose from the menus, all through Qt's own loop, as a reader's hand does."""
    click_event(window, "deal")
    for action in ACTIONS:
        chosen = next(each for each in window.findChildren(QAction) if each.objectName() == action)
        QMetaObject.invokeMethod(chosen, "trigger", Qt.ConnectionType.QueuedConnection)
        go_on(application)
    timeline = window.findChild(QWidget, "timeline")
    for key in (Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Escape):
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            QCoreApplication.postEvent(timeline, QKeyEvent(kind, key, Qt.KeyboardModifier.NoModifier))
    go_on(application)


def click_event(window: MainWindow, event: str) -> None:
    """Post what a click on an event of the timeline sends."""
    timeline = window.canvases[0]
    if timeline._scene is None:  # nothing was laid out: there is nothing to aim at
        return
    spot = QPointF(middle(next(m for m in marks_of(timeline._scene, OfEvent(event)) if not isinstance(m, Text))))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    for kind, buttons in ((QEvent.Type.MouseButtonPress, left), (QEvent.Type.MouseButtonRelease, none)):
        place = timeline.mapToGlobal(spot)
        QCoreApplication.postEvent(
            timeline, QMouseEvent(kind, spot, place, left, buttons, Qt.KeyboardModifier.NoModifier)
        )


def go_on(application: QApplication) -> None:
    """Let Qt's loop run until what was asked for is done and painted."""
    QTimer.singleShot(5, application.exit)  # unlike quit() it closes no window
    application.exec()


def seen(application: QApplication, window: MainWindow) -> list[bytes]:
    """The pixels of all panes, with the deal chosen."""
    window.store.move(lambda _state, _story: ViewState())
    window.store.move(moves.selected, "deal")
    for canvas in window.canvases:
        canvas.clearFocus()
    go_on(application)
    images = [canvas.grab().toImage() for canvas in window.canvases]  # which have to outlive their bits
    return [bytes(image.constBits()) for image in images]


if __name__ == "__main__":
    main()
