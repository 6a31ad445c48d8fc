"""PNG: every pixel as it was painted, valid to the last check, the same bytes anywhere, and what it is to remember."""

import zlib
from hashlib import sha256
from pathlib import Path
from struct import unpack

import pytest
from a_story import a_view, the_m4_story
from msgspec.structs import replace
from PySide6.QtCore import QBuffer, QIODevice
from PySide6.QtGui import QColor, QImage, QPainter
from two_processes import THE_PATROL, made_twice

from viewer.export.note import note_of
from viewer.export.picture import PictureRequest, picture_image
from viewer.export.png import png_bytes
from viewer.scene.page import Part
from viewer.story.invisible import chip
from viewer.story.picture_note import PictureNote

pytestmark = pytest.mark.usefixtures("dressed")

M4 = the_m4_story()
STATE = a_view(M4, "first-patrol").state
NOTE = note_of(M4, STATE)
PAGE = PictureRequest(state=STATE, part=Part.PAGE, theme="light", width_px=960, height_px=540)


def chunks(data: bytes) -> list[tuple[bytes, bytes]]:
    """Kinds and bodies of a file's chunks, each of which is checked."""
    assert data[:8] == b"\x89PNG\r\n\x1a\n"
    found, start = [], 8
    while start < len(data):
        (length,) = unpack(">I", data[start : start + 4])
        kind, body = data[start + 4 : start + 8], data[start + 8 : start + 8 + length]
        (check,) = unpack(">I", data[start + 8 + length : start + 12 + length])
        assert check == zlib.crc32(kind + body)
        found.append((kind, body))
        start += 12 + length
    return found


def noise(width: int, height: int) -> QImage:
    """A picture in which no pixel is as another."""
    image = QImage(width, height, QImage.Format.Format_RGB32)
    for y in range(height):
        for x in range(width):
            image.setPixel(x, y, 0xFF000000 | (x * 7919 + y * 104729) * 2654435761 & 0xFFFFFF)
    return image


def pixels(image: QImage) -> bytes:
    """Red, green, blue of every pixel."""
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    return bytes(plain.constBits())


@pytest.mark.parametrize("size", [(1, 1), (2, 33), (3, 32), (160, 120), (161, 65)])
def test_every_pixel_comes_back(size: tuple[int, int]) -> None:
    image = noise(*size)
    assert pixels(QImage.fromData(png_bytes(image))) == pixels(image)


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_a_page_comes_back_pixel_by_pixel(theme: str) -> None:
    image = picture_image(M4, replace(PAGE, theme=theme))
    assert pixels(QImage.fromData(png_bytes(image, NOTE))) == pixels(image)


def test_a_picture_with_transparency_becomes_opaque() -> None:
    image = QImage(4, 4, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(QColor("teal"))
    [first] = {QImage.fromData(png_bytes(image)).pixelColor(x, 2).name() for x in range(4)}
    assert first == "#008080"


def test_its_chunks_are_whole_and_in_order() -> None:
    found = chunks(png_bytes(noise(8, 40), NOTE, scale=2))
    assert [kind for kind, _ in found] == [b"IHDR", b"sRGB", b"pHYs", *[b"iTXt"] * 5, b"IDAT", b"IEND"]
    assert len(zlib.decompress(dict(found)[b"IDAT"])) == 40 * (1 + 8 * 3)


@pytest.mark.parametrize(("scale", "inch"), [(1.0, 96), (2.0, 192), (1.5, 144)])
def test_it_is_as_large_on_paper_at_any_scale(scale: float, inch: int) -> None:
    image = QImage.fromData(png_bytes(noise(8, 8), scale=scale))
    assert round(image.dotsPerMeterX() * 0.0254) == inch


def test_it_tells_other_programs_what_it_is() -> None:
    note = replace(NOTE, title="A \u202etitle")
    image = QImage.fromData(png_bytes(noise(8, 8), note))
    assert image.text("Title") == "A " + chip("\u202e") + "title"
    assert image.text("Description") == NOTE.alt
    assert image.text("Source") == NOTE.credits
    assert image.text("Software") == NOTE.program
    assert PictureNote.from_json(image.text("Claimline")) == note


def test_without_a_note_it_tells_nothing() -> None:
    assert QImage.fromData(png_bytes(noise(8, 8))).textKeys() == []


def test_nothing_is_no_picture() -> None:
    with pytest.raises(ValueError, match="at least one pixel"):
        png_bytes(QImage())


def test_a_page_takes_hardly_more_room_than_as_qt_writes_it() -> None:
    image, buffer = picture_image(M4, replace(PAGE, width_px=1920, height_px=1080)), QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    image.save(buffer, "PNG")
    assert len(png_bytes(image)) < 1.5 * buffer.size()


def test_the_bytes_are_the_same_everywhere(tmp_path: Path) -> None:
    code = "from viewer.export.png import png_bytes\nwrite(png_bytes(scene_image(scene, ratio, 1), note))"
    here, there = made_twice(THE_PATROL + code, tmp_path)
    assert len(here) > 10_000
    assert here == there


def test_the_bytes_are_those_that_were_approved() -> None:
    """They are kept here so that a release of a library that would change them is noticed."""
    image = QImage(200, 100, QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for number in range(20):
        painter.fillRect(number * 9, number * 4, 30 + number, 7, QColor(number * 12, 255 - number * 9, number * 5))
    painter.end()
    assert sha256(png_bytes(image)).hexdigest() == APPROVED


APPROVED = "5cd9b91136d0efeb7035f7cc4ced98c5620d8664114ae08a85141c9c3769977b"
