"""A canvas shows a scene, and what was painted is what answers to the pointer."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QLineEdit, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot
from reader import differing_pixels, shows_magenta, tip_over

from viewer.scene.marks import Disc, Font, OfClaim, OfEvent, Rect, Scene, Subject, Text
from viewer.window.canvas import Canvas
from viewer.window.plain import tooltip

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
PATROL, DEAL = OfEvent("patrol"), OfClaim("deal")


def a_scene(width: float = 200, height: float = 100) -> Scene:
    """A patrol in red, half of it covered by a deal in blue, and words; on yellow."""
    return Scene(
        width=width,
        height=height,
        background="#ffff00",
        marks=(
            Rect(x=20, y=30, width=60, height=40, fill="#ff0000", subject=PATROL),
            Rect(x=50, y=30, width=60, height=40, fill="#0000ff", subject=DEAL),
            Disc(x=150.25, y=50.5, radius_px=9.3, fills=("#00aa00", "#aa00aa")),
            Text(x=20, y=92, text="Patrol & deal", font=Font(13), color="#000000", width=90),
        ),
    )


def described(subject: Subject) -> str:
    return f"<b>{subject}</b>"


@pytest.fixture
def canvas(show: Callable[..., QWidget]) -> Canvas:
    """A canvas with the scene."""
    canvas = Canvas(described)
    canvas.show_scene(a_scene())
    show(canvas, 200, 100)
    return canvas


def color(canvas: QWidget, x: int, y: int) -> str:
    return canvas.grab().toImage().pixelColor(x, y).name()


def test_before_anything_is_shown_there_is_plain_ground(show: Callable[..., QWidget]) -> None:
    canvas = show(Canvas(described), 50, 50)
    assert canvas.scene is None
    assert color(canvas, 25, 25) == canvas.palette().window().color().name()


def test_the_scene_is_seen_as_a_picture_shows_it(canvas: Canvas) -> None:
    assert [color(canvas, 5, 5), color(canvas, 30, 50), color(canvas, 100, 50)] == ["#ffff00", "#ff0000", "#0000ff"]
    assert differing_pixels(canvas) == 0


def test_a_click_asks_for_what_lies_on_top(canvas: Canvas, qtbot: QtBot) -> None:
    for spot, subject in ((QPoint(30, 50), PATROL), (QPoint(60, 50), DEAL)):
        with qtbot.waitSignal(canvas.subject_clicked) as asked:
            qtbot.mouseClick(canvas, LEFT, pos=spot)
        assert asked.args == [subject]


@pytest.mark.parametrize(("button", "spot"), [(LEFT, QPoint(5, 5)), (LEFT, QPoint(150, 50)), (RIGHT, QPoint(30, 50))])
def test_nothing_else_answers(button: Qt.MouseButton, spot: QPoint, canvas: Canvas, qtbot: QtBot) -> None:
    with qtbot.assertNotEmitted(canvas.subject_clicked):
        qtbot.mouseClick(canvas, button, pos=spot)


def test_the_pointer_tells_what_can_be_clicked(canvas: Canvas, qtbot: QtBot) -> None:
    qtbot.mouseMove(canvas, QPoint(30, 50))
    assert canvas.cursor().shape() is Qt.CursorShape.PointingHandCursor
    qtbot.mouseMove(canvas, QPoint(5, 5))
    assert canvas.cursor().shape() is Qt.CursorShape.ArrowCursor


def test_the_tooltip_says_what_lies_under_the_pointer_and_reads_nothing_as_markup(canvas: Canvas, qtbot: QtBot) -> None:
    assert tip_over(qtbot, canvas, QPoint(5, 5)) == ""
    assert tip_over(qtbot, canvas, QPoint(30, 50)) == tooltip(described(PATROL))


def test_another_size_is_laid_out_anew(show: Callable[..., QWidget]) -> None:
    canvas = Canvas(described)
    canvas.show_layout(a_scene)
    show(canvas, 200, 100)
    canvas.resize(317, 141)
    assert canvas.scene == a_scene(317, 141)
    assert color(canvas, 316, 140) == "#ffff00"
    assert differing_pixels(canvas) == 0


def test_a_scene_that_was_laid_out_already_stays_at_any_size(canvas: Canvas) -> None:
    canvas.resize(300, 150)
    assert canvas.scene == a_scene()
    assert color(canvas, 299, 149) == "#ffff00"


def test_what_is_shown_next_replaces_what_was_painted(canvas: Canvas) -> None:
    assert color(canvas, 30, 50) == "#ff0000"
    canvas.show_scene(Scene(width=200, height=100, background="#123456", marks=()))
    assert color(canvas, 30, 50) == "#123456"


def test_a_focus_that_comes_by_a_key_is_seen_and_one_that_comes_by_a_click_is_not(
    show: Callable[..., QWidget], qtbot: QtBot
) -> None:
    around, canvas = QWidget(), Canvas(described)
    line = QLineEdit()
    column = QVBoxLayout(around)
    column.addWidget(line)
    column.addWidget(canvas)
    canvas.show_layout(a_scene)
    show(around, 300, 200)
    line.setFocus()
    qtbot.mouseClick(canvas, LEFT, pos=QPoint(30, 50))
    assert canvas.hasFocus()
    assert differing_pixels(canvas) == 0
    line.setFocus()
    qtbot.keyClick(line, Qt.Key.Key_Tab)
    assert canvas.hasFocus()
    assert color(canvas, 0, 0) == canvas.palette().highlight().color().name() != QColor("#ffff00").name()


def test_words_that_look_like_markup_are_painted_as_they_are(magenta: object, show: Callable[..., QWidget]) -> None:
    canvas = Canvas(described)
    words = Text(x=4, y=40, text=f'<img src="{magenta}">', font=Font(13), color="#000000", width=300)
    canvas.show_scene(Scene(width=400, height=100, background="#ffffff", marks=(words,)))
    show(canvas, 400, 100)
    assert not shows_magenta(canvas)
