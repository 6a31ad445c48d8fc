"""Ground that was painted before is laid down again, and nobody can tell."""

from collections.abc import Callable
from itertools import pairwise

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QRect, QRectF
from PySide6.QtGui import QColor, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QWidget

from viewer.export.picture import scene_image
from viewer.paint.ground import draw_ground
from viewer.paint.layers import LAYER_BYTES, PIXEL_BYTES, lay_ground
from viewer.paint.painter import paint_scene
from viewer.scene.marks import Fade, Hatch, Line, Mark, Pen, Point, Rect, Scene, moved, placed
from viewer.window.canvas import Canvas

pytestmark = pytest.mark.usefixtures("dressed")

RGB, RED, WHITE = QImage.Format.Format_RGB32, "#ff0000", "#ffffff"
SHEET_PX = (320, 200)


def fading(alpha: str, axis: tuple[Point, Point] | None = ((40, 30), (270, 160))) -> Fade:
    clear, full = "#00b84a12", f"#{alpha}b84a12"
    return Fade(((0.0, clear), (0.34, full), (0.66, full), (1.0, clear)), axis)


def a_ground(opacity: float = 1.0, rising: bool = True) -> Line:
    """Fading ground of no simple shape, with a hole."""
    hole = ((120.0, 80.0), (170.0, 85.0), (150.0, 120.0))
    lines = Pen(fading("80"), 1.3)  # Qt draws lines of 1 px at scale 1 too thin where they slope
    hatch = Hatch(fading("1a"), lines, rising=rising, anchor=(41.3, 12.9))
    return Line(
        points=((20.5, 30.2), (150.0, 10.7), (301.3, 60.1), (290.0, 180.4), (140.0, 150.0), (25.0, 190.6)),
        holes=(hole,),
        closed=True,
        fill=hatch,
        pen=Pen(fading("ff"), 2.4),
        opacity=opacity,
    )


def a_scene(*marks: Mark) -> Scene:
    return Scene(width=SHEET_PX[0], height=SHEET_PX[1], background=WHITE, marks=marks or (a_ground(),))


def pixels(image: QImage) -> memoryview:
    return memoryview(image.constBits()).cast("B")


def difference(one: QImage, other: QImage) -> tuple[float, int]:
    """Between two pictures, per channel of 0 … 255: on average and at the most."""
    apart = [abs(a - b) for a, b in zip(pixels(one), pixels(other), strict=True)]
    return sum(apart) / len(apart), max(apart)


def blank(scale: float = 1.0) -> QImage:
    image = QImage(round(SHEET_PX[0] * scale), round(SHEET_PX[1] * scale), RGB)
    image.fill(WHITE)
    return image


def drawn(mark: Line | Rect, how: Callable[..., None], scale: float = 1.0) -> QImage:
    """A hatched mark in one of the two ways."""
    image = blank(scale)
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing)
    painter.scale(scale, scale)
    painter.setOpacity(mark.opacity)
    how(mark, painter, QRectF(0, 0, *SHEET_PX))
    painter.end()
    return image


# It looks like the lines that it stands for


@pytest.mark.parametrize("scale", [1, 1.5, 2])
@pytest.mark.parametrize("rising", [True, False])
def test_in_pixels_a_hatch_looks_as_it_does_in_lines(scale: float, rising: bool) -> None:
    ground = a_ground(rising=rising)
    average, most = difference(drawn(ground, lay_ground, scale), drawn(ground, draw_ground, scale))
    assert average < 1
    assert most < 80, "at the ends of lines"


@pytest.mark.parametrize("fill", ["#1ab84a12", fading("1a", None)])
@pytest.mark.parametrize("radius_px", [0, 30])
def test_so_does_a_rectangle_and_a_hatch_in_one_colour(fill: str | Fade, radius_px: float) -> None:
    hatch = Hatch(fill, Pen("#80b84a12", 1.6), rising=False)
    box = Rect(x=20, y=20, width=280.5, height=150, fill=hatch, pen=Pen("#b84a12", 2), radius_px=radius_px)
    average, most = difference(drawn(box, lay_ground), drawn(box, draw_ground))
    assert average < 1
    assert most < 64


def test_faded_ground_lets_through_half_of_it() -> None:
    full, half = drawn(a_ground(), lay_ground), drawn(a_ground(opacity=0.5), lay_ground)
    for x, y in ((150, 60), (200, 100), (141, 72), (230, 90)):
        one, other = QColor(full.pixel(x, y)), QColor(half.pixel(x, y))
        assert 255 - other.blue() == pytest.approx((255 - one.blue()) / 2, abs=2)


# It is the same wherever it is painted


@pytest.mark.parametrize("scale", [1, 1.5, 2])
def test_a_screen_shows_the_pixels_of_a_picture_at_its_scale(scale: float) -> None:
    scene = a_scene(a_ground(), a_ground(0.35, rising=False))
    canvas = Canvas(str)
    canvas.show_scene(scene)
    canvas.resize(*SHEET_PX)
    screen = QPixmap(round(SHEET_PX[0] * scale), round(SHEET_PX[1] * scale))
    screen.setDevicePixelRatio(scale)
    canvas.render(screen)
    canvas.deleteLater()
    shown = screen.toImage().convertToFormat(RGB)
    shown.setDevicePixelRatio(1)
    assert shown == scene_image(scene, 1, scale)


def test_a_canvas_shows_them_wherever_it_stands_in_its_window(show: Callable[..., QWidget]) -> None:
    window, scene = QWidget(), a_scene()
    canvas = Canvas(str, window)
    canvas.show_scene(scene)
    canvas.setGeometry(33, 17, *SHEET_PX)
    show(window, 400, 300)
    shown = window.grab().toImage().copy(QRect(33, 17, *SHEET_PX)).convertToFormat(RGB)
    assert shown == scene_image(scene, 1, 1)


def test_it_is_the_same_a_second_time_and_by_a_painter_that_was_moved() -> None:
    once, again, aside = scene_image(a_scene(), 1, 1), scene_image(a_scene(), 1, 1), blank()
    painter = QPainter(aside)
    painter.translate(-40, -30)
    paint_scene(a_scene(), painter)
    painter.end()
    assert once == again
    assert aside.copy(0, 0, 280, 170) == once.copy(40, 30, 280, 170)


@pytest.mark.parametrize("scale", [1, 2])
def test_part_of_a_page_looks_as_it_does_alone(scale: float) -> None:
    page = Scene(width=500, height=400, background="#000000", marks=tuple(placed(a_scene(), 64, 128)))
    part = scene_image(page, 1, scale).copy(QRect(*(round(n * scale) for n in (64, 128, *SHEET_PX))))
    average, most = difference(part, scene_image(a_scene(), 1, scale))
    assert average < 0.01
    assert most <= 2, "a fade is rounded by where it begins"


def test_a_hatch_stays_with_its_ground_while_that_is_moved() -> None:
    here, there = scene_image(a_scene(), 1, 1), scene_image(a_scene(moved(a_ground(), 7, 5)), 1, 1)
    average, most = difference(there.copy(7, 5, 300, 190), here.copy(0, 0, 300, 190))
    assert average < 0.01
    assert most <= 2


def test_ground_that_takes_several_layers_has_no_seam() -> None:
    side = 2100
    seam = LAYER_BYTES // (PIXEL_BYTES * side)
    assert 1000 < seam < side - 100
    huge = Rect(x=-50, y=-50, width=9000, height=9000, fill=a_ground().fill)
    whole, part = QImage(side, side, RGB), QImage(side, side, RGB)
    for image, sheet in ((whole, QRectF(0, 0, side, side)), (part, QRectF(0, seam - 100, side, 200))):
        image.fill(WHITE)
        painter = QPainter(image)
        lay_ground(huge, painter, sheet)
        painter.end()
    assert whole.copy(0, seam - 100, side, 200) == part.copy(0, seam - 100, side, 200)


def test_of_huge_ground_only_what_is_on_the_sheet_is_painted() -> None:
    huge = replace(a_ground(), points=((-1e5, -1e5), (1e5, -1e5), (1e5, 1e5), (-1e5, 1e5)), holes=())
    average, _ = difference(drawn(huge, lay_ground), drawn(huge, draw_ground))
    assert average < 1
    assert drawn(huge, lay_ground) != blank()
    assert drawn(moved(huge, 3e5, 0), lay_ground) == drawn(moved(huge, 3e5, 0), draw_ground) == blank()  # type: ignore[arg-type]


@pytest.mark.parametrize("turn", [lambda painter: painter.rotate(3), lambda painter: painter.scale(1, 1.5)])
def test_a_painter_that_is_turned_or_stretched_draws_lines(turn: Callable[[QPainter], None]) -> None:
    images = [blank(), blank()]
    for image, how in zip(images, (lambda p: paint_scene(a_scene(), p), lines), strict=True):
        painter = QPainter(image)
        turn(painter)
        how(painter)
        painter.end()
    assert images[0] == images[1]


def lines(painter: QPainter) -> None:
    painter.setRenderHints(QPainter.RenderHint.Antialiasing)
    painter.fillRect(QRectF(0, 0, *SHEET_PX), QColor(WHITE))
    draw_ground(a_ground(), painter, QRectF(0, 0, *SHEET_PX))


# Outlines that fade

FULL_IN_THE_MIDDLE = Fade(
    ((0.0, "#00000000"), (0.3, "#ff000000"), (0.7, "#ff000000"), (1.0, "#00000000")), axis=((0, 0), (100, 0))
)
GROWING = Fade(((0.0, "#00000000"), (1.0, "#ff000000")), axis=((0, 0), (100, 0)))
BOX = ((50.0, 20.0), (90.0, 20.0), (90.0, 80.0), (10.0, 80.0), (10.0, 20.0))


def ink(image: QImage, x: int, y: int) -> int:
    return 255 - image.pixelColor(x, y).green()


def test_an_outline_fades_all_round() -> None:
    image = scene_image(a_scene(Line(points=BOX, closed=True, pen=Pen(FULL_IN_THE_MIDDLE, 4))), 1, 1)
    for y in (20, 80):
        assert ink(image, 50, y) > 250
        assert 0 < ink(image, 12, y) < ink(image, 20, y) < ink(image, 28, y)
        assert 0 < ink(image, 87, y) < ink(image, 80, y) < ink(image, 72, y)
    assert ink(image, 10, 50) == pytest.approx(255 / 3, abs=20)
    assert ink(image, 50, 50) == 0


@pytest.mark.parametrize("width_px", [1.4, 2.4, 6])
def test_there_is_neither_a_gap_nor_a_blot_along_it(width_px: float) -> None:
    image = scene_image(a_scene(Line(points=BOX, closed=True, pen=Pen(GROWING, width_px))), 1, 1)
    along = [ink(image, x, 20) for x in range(15, 88)]
    assert all(0 <= after - before <= 12 for before, after in pairwise(along))


def test_the_dashes_of_a_line_that_fades_are_as_long_as_told() -> None:
    image = scene_image(a_scene(Line(points=((0, 50), (100, 50)), pen=Pen(GROWING, 2, (10, 10)))), 1, 1)
    assert all(ink(image, x, 50) > 200 * x / 100 for x in (5, 25, 45, 65, 85))
    assert all(ink(image, x, 50) == 0 for x in (15, 35, 55, 75, 95))


def test_an_outline_that_fades_keeps_its_plain_fill() -> None:
    image = scene_image(a_scene(Line(points=BOX, closed=True, fill=RED, pen=Pen(FULL_IN_THE_MIDDLE, 4))), 1, 1)
    assert [image.pixelColor(x, y).name() for x, y in ((50, 50), (12, 22), (5, 5))] == [RED, RED, WHITE]
