"""A device without pixels gets lines and words that stay sharp at any size."""

import re

import pytest
from PySide6.QtCore import QBuffer, QIODevice, QRectF
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgGenerator

from viewer.paint.painter import paint_scene
from viewer.scene.marks import Fade, Font, Hatch, Line, Mark, Pen, Rect, Scene, Text

pytestmark = pytest.mark.usefixtures("dressed")

SOFT = Fade(((0.0, "#001a62a0"), (0.5, "#ff1a62a0"), (1.0, "#001a62a0")))


def as_svg(*marks: Mark) -> str:
    buffer, generator = QBuffer(), QSvgGenerator()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator.setOutputDevice(buffer)
    generator.setViewBox(QRectF(0, 0, 200, 100))
    painter = QPainter(generator)
    paint_scene(Scene(width=200, height=100, background="#ffffff", marks=marks), painter)
    painter.end()
    return bytes(buffer.data().data()).decode()


def test_a_hatch_is_drawn_as_lines_and_not_as_an_image() -> None:
    hatch = Hatch("#ffffff", Pen("#1a62a0", 1), rising=True, gap_px=10, anchor=(5, 0))
    svg = as_svg(Rect(x=20, y=20, width=160, height=60, fill=hatch))
    assert "<image" not in svg
    assert len(re.findall("<polyline", svg)) == (160 + 60) // 10


def test_a_hatch_that_fades_is_drawn_in_its_shades() -> None:
    svg = as_svg(Rect(x=20, y=20, width=160, height=60, fill=Hatch("#ffffff", Pen(SOFT, 1), rising=False)))
    opacities = {float(found) for found in re.findall(r'stroke="#1a62a0" stroke-opacity="([.\d]+)"', svg)}
    assert 12 <= len(opacities) <= 32
    assert max(opacities) > 0.9
    assert min(opacities) < 0.1


def test_an_outline_that_fades_is_drawn_in_its_shades_and_its_dashes_go_on() -> None:
    svg = as_svg(Line(points=((0, 50), (200, 50)), pen=Pen(SOFT, 2, (10, 6))))
    strokes = re.findall(r'stroke="#1a62a0" stroke-opacity="([.\d]+)".*?stroke-dashoffset="([.\d]+)"', svg)
    assert len(strokes) >= 30
    assert max(float(opacity) for opacity, _ in strokes) > 0.9
    assert len({offset for _, offset in strokes}) == len(strokes)


def test_a_text_is_drawn_as_the_outlines_of_its_letters() -> None:
    svg = as_svg(Text(x=9, y=50, text="door وزارة", font=Font(13), color="#000000", width=90))
    assert "<text" not in svg
    assert len(re.findall("<path", svg)) >= 4 + 5
