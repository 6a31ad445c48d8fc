"""Ground that is hatched or fades, as pixels: painted once at a scale and laid down again, for that takes longest."""

from collections.abc import Iterator
from math import floor

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, QRectF
from PySide6.QtGui import QImage, QPainter, QTransform

from viewer.paint.outlines import Shape, box_of, path_of
from viewer.paint.pens import brush, pen
from viewer.paint.shelf import Shelf
from viewer.paint.stripes import BAND_ROWS, band, band_width, shift, stripes
from viewer.scene.marks import Hatch

Compose = QPainter.CompositionMode
IMAGE_FORMAT = QImage.Format.Format_ARGB32_Premultiplied
KEPT_BYTES = 64 << 20
LAYER_BYTES = 16 << 20  # a larger mark takes several layers, one below the other
PIXEL_BYTES = 4
EDGE_PX = 1.0  # of a shape, beyond its outline, that may be partly covered


class Layer(Struct, frozen=True, cache_hash=True):
    """A part of a mark in pixels: all that its look depends on."""

    mark: Shape
    scale: float
    dx: float  # of the sheet's origin, in fractions of a pixel
    dy: float
    left: int
    top: int
    width: int
    height: int


_shelf = Shelf(KEPT_BYTES)


def lay_ground(mark: Shape, painter: QPainter, sheet: QRectF) -> None:
    """Paint the mark, as far as it lies on the sheet, by a painter that has pixels and one scale."""
    world, to_device = painter.worldTransform(), painter.deviceTransform()
    x, y = floor(to_device.dx()), floor(to_device.dy())
    to_pixels = QTransform.fromScale(to_device.m11(), to_device.m22()) * QTransform.fromTranslate(
        to_device.dx() - x, to_device.dy() - y
    )
    painter.setWorldTransform(to_device.inverted()[0] * world)  # so that a pixel of the layer is one of the device
    for layer in _layers(replace(mark, opacity=1.0, subject=None), to_pixels, sheet):
        painter.drawImage(QPoint(x + layer.left, y + layer.top), _image(layer))
    painter.setWorldTransform(world)


def _layers(mark: Shape, to_pixels: QTransform, sheet: QRectF) -> Iterator[Layer]:
    """The mark in layers of a size that can be kept."""
    edge = EDGE_PX + (mark.pen.width_px / 2 if mark.pen else 0)
    box = to_pixels.mapRect(box_of(mark).adjusted(-edge, -edge, edge, edge) & sheet).toAlignedRect()
    if box.isEmpty():
        return
    most = max(1, LAYER_BYTES // (PIXEL_BYTES * box.width()))
    for top in range(box.top(), box.bottom() + 1, most):
        height = min(most, box.bottom() + 1 - top)
        yield Layer(mark, to_pixels.m11(), to_pixels.dx(), to_pixels.dy(), box.left(), top, box.width(), height)


def _image(layer: Layer) -> QImage:
    image = _shelf.find(layer)
    if image is None:
        image = _painted(layer)
        _shelf.keep(layer, image)
    return image


def _painted(layer: Layer) -> QImage:
    image = QImage(layer.width, layer.height, IMAGE_FORMAT)
    image.fill(0)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.translate(layer.dx - layer.left, layer.dy - layer.top)
        painter.scale(layer.scale, layer.scale)
        _paint(layer, painter)
    return image


def _paint(layer: Layer, painter: QPainter) -> None:
    """The hatch comes first, as long as what lies between its lines can be taken away; the ground goes behind it."""
    mark, path, box = layer.mark, path_of(layer.mark), box_of(layer.mark)
    ground = mark.fill.background if isinstance(mark.fill, Hatch) else mark.fill
    if isinstance(mark.fill, Hatch):
        painter.fillPath(path, brush(mark.fill.pen.color, box.left(), box.right()))
        _leave_stripes(layer, mark.fill, painter)
    if mark.pen is not None:
        painter.strokePath(path, pen(mark.pen, box.left(), box.right()))
    if ground is not None:
        painter.setCompositionMode(Compose.CompositionMode_DestinationOver)
        painter.fillPath(path, brush(ground, box.left(), box.right()))


def _leave_stripes(layer: Layer, hatch: Hatch, painter: QPainter) -> None:
    """Take away what lies between the lines of a hatch."""
    lines = stripes(hatch, layer.scale, (layer.dx - layer.left, layer.dy - layer.top))
    pixels, across = band(lines, layer.width, layer.height), band_width(layer.width, layer.height)
    kept = QImage(pixels, across, BAND_ROWS, PIXEL_BYTES * across, IMAGE_FORMAT)  # does not copy them
    painter.save()
    painter.resetTransform()
    painter.setCompositionMode(Compose.CompositionMode_DestinationIn)
    for top in range(0, layer.height, BAND_ROWS):
        part = QRect(shift(lines, top, layer.height), 0, layer.width, min(BAND_ROWS, layer.height - top))
        painter.drawImage(QPoint(0, top), kept, part)
    painter.restore()
