"""When everything was painted once, the figures of a start are told."""

import json
from collections.abc import Callable

import pytest
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from viewer.scene.marks import Scene
from viewer.window.canvas import Canvas
from viewer.window.first_paint import FirstPaint

PLAIN = Scene(width=50, height=50, background="#ffffff", marks=())


def a_canvas() -> Canvas:
    canvas = Canvas(str)
    canvas.show_scene(PLAIN)
    return canvas


def test_it_is_complete_once_every_canvas_was_painted(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    first, second, watcher = a_canvas(), a_canvas(), QObject()
    painted = FirstPaint((first, second), watcher)
    with qtbot.assertNotEmitted(painted.complete, wait=50):
        show(first, 50, 50)
    with qtbot.waitSignal(painted.complete):
        show(second, 50, 50)
    assert 0 < painted.first_paint_s <= painted.complete_s


def test_what_is_painted_again_is_not_told_again(show: Callable[..., QWidget], qtbot: QtBot) -> None:
    canvas, watcher = a_canvas(), QObject()
    painted = FirstPaint((canvas,), watcher)
    with qtbot.waitSignal(painted.complete):
        show(canvas, 50, 50)
    first_paint_s = painted.first_paint_s
    with qtbot.assertNotEmitted(painted.complete, wait=50):
        canvas.repaint()
    assert painted.first_paint_s == first_paint_s


def test_the_figures_are_one_line_of_json(
    show: Callable[..., QWidget], qtbot: QtBot, capsys: pytest.CaptureFixture[str]
) -> None:
    canvas, watcher = a_canvas(), QObject()
    painted = FirstPaint((canvas,), watcher)
    with qtbot.waitSignal(painted.complete):
        show(canvas, 50, 50)
    painted.tell()
    [line] = capsys.readouterr().err.splitlines()
    figures = json.loads(line)
    assert 0 < figures["first_paint_ms"] <= figures["complete_ms"]
    assert 10 < figures["peak_memory_mb"] < 10_000
