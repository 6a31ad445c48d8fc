"""Two pictures of the same thing: how far they lie apart to the eye, and where."""

from pathlib import Path
from zlib import compress

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QPainter

from viewer.export.png import SIGNATURE, chunk, head_chunks

APPROVED = Path(__file__).parent / "approved"
FAILED = APPROVED / "failed"
AREA_PX = 12
GAP_PX = 8
GAP_COLOR = "#ff00ff"
DOUBLINGS = 3


def how_far_apart(one: QImage, other: QImage, area_px: int = AREA_PX) -> int:
    """The most by which a colour of one differs from the other's, 0 … 255, on average over squares of so many px.

    So it does not matter where in a pixel a letter begins.
    """
    assert one.size() == other.size()
    blurred = [
        image.scaled(
            image.width() // area_px, image.height() // area_px, mode=Qt.TransformationMode.SmoothTransformation
        ).convertToFormat(QImage.Format.Format_RGB32)
        for image in (one, other)
    ]
    colors = [bytes(image.constBits()) for image in blurred]
    return max(abs(a - b) for a, b in zip(*colors, strict=True))


def complaint(result: QImage, name: str, most: int, area_px: int, failed: Path = FAILED) -> str:
    """ "" if a picture looks as the approved one of that name; else why not, and a file that shows where."""
    approved = QImage(str(APPROVED / f"{name.partition('.')[0]}.png"))
    if approved.isNull():
        return f"there is no approved picture {name}"
    if result.size() == approved.size():
        apart = how_far_apart(result, approved, area_px)
        if apart <= most:
            return ""
        why = f"is {apart} of 255 apart from what was approved, where {most} may be"
    else:
        why = f"has {result.width()}x{result.height()} px, approved were {approved.width()}x{approved.height()}"
    failed.mkdir(exist_ok=True)
    file = failed / f"{name}.png"
    write_pixels(side_by_side(result, approved), file)
    return f"{name} {why}; see result | approved | difference in {file}"


def side_by_side(result: QImage, approved: QImage) -> QImage:
    """A picture, what it should look like, and where they differ: black where they are equal, brighter where not."""
    width, height = max(result.width(), approved.width()), max(result.height(), approved.height())
    sheet = QImage(3 * width + 2 * GAP_PX, height, QImage.Format.Format_RGB32)
    sheet.fill(QColor(GAP_COLOR))
    painter = QPainter(sheet)
    for place, image in enumerate((result, approved, _difference(result, approved))):
        painter.drawImage(place * (width + GAP_PX), 0, image)
    painter.end()
    return sheet


def write_pixels(image: QImage, file: Path) -> None:
    """Write nothing but the pixels, packed closely, as they are kept for years."""
    rgb = image.convertToFormat(QImage.Format.Format_RGB888)
    pixels, stride, width = bytes(rgb.constBits()), rgb.bytesPerLine(), rgb.width() * 3
    rows = b"".join(b"\0" + pixels[row * stride : row * stride + width] for row in range(rgb.height()))
    packed = chunk(b"IDAT", compress(rows, 9))
    file.write_bytes(SIGNATURE + head_chunks(image, 1) + packed + chunk(b"IEND", b""))


def _difference(one: QImage, other: QImage) -> QImage:
    """How far each pixel is off, eight times as bright, so that the eye finds what is a little off."""
    difference = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(difference)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Plus)
    for _ in range(DOUBLINGS):
        painter.drawImage(0, 0, difference.copy())
    painter.end()
    return difference
