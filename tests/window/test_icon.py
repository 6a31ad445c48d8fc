"""The icon: sharp in every size, and to be seen on light and dark."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from viewer.window.icon import program_icon

SIZES_PX = (16, 22, 24, 32, 48, 64, 128, 256)
PURPLE, AMBER, WHITE = QColor("#7f43b5"), QColor("#f4b266"), QColor("#fffefa")


def drawn(size_px: int) -> QImage:
    return program_icon().pixmap(QSize(size_px, size_px), 1.0).toImage()


def amount(image: QImage, colour: QColor) -> float:
    """How much of an image has a colour, or nearly."""
    pixels = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    return sum(_near(pixel, colour) for pixel in pixels) / len(pixels)


def _near(pixel: QColor, colour: QColor) -> bool:
    differences = [a - b for a, b in zip(pixel.getRgb(), colour.getRgb(), strict=True)]  # type: ignore[arg-type]
    return max(map(abs, differences)) < 24


@pytest.mark.parametrize("size_px", SIZES_PX)
def test_each_size_shows_the_quotation_mark_on_its_line(dressed: QApplication, size_px: int) -> None:
    image = drawn(size_px)
    assert (image.width(), image.height()) == (size_px, size_px)
    assert amount(image, PURPLE) > 0.3
    assert amount(image, WHITE) > 0.08
    assert amount(image, AMBER) > 0.01


def test_the_smallest_has_no_soft_edge(dressed: QApplication) -> None:
    image = drawn(16)
    middle = image.height() // 2
    assert image.pixelColor(0, middle).alpha() == 255
    assert [image.pixelColor(x, 10) for x in (0, 1, 15)] == [AMBER] * 3
