"""JPEG and WebP: the picture, and what it remembers."""

from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QColor, QImage
from two_processes import THE_PATROL, made_twice

from viewer.export.raster import chunk, jpeg_bytes, webp_bytes
from viewer.reading.pictures import note_in
from viewer.refusal import ViewerError
from viewer.story.picture_note import PictureNote

pytestmark = pytest.mark.usefixtures("dressed")

NOTE = PictureNote(
    program="Claimline 1", title="Deal & “<b>”", checksum="ab12", view="event=deal", credits="", alt="A road, وزارة"
)


def a_picture(width_px: int = 67, height_px: int = 41) -> QImage:
    """Red lines on blue, for which half the colours would not be enough."""
    image = QImage(width_px, height_px, QImage.Format.Format_RGB32)
    image.fill(QColor("#0000ff"))
    for y in range(0, height_px, 2):
        for x in range(width_px):
            image.setPixelColor(x, y, QColor("#ff0000"))
    return image


def chunks(webp: bytes) -> dict[bytes, bytes]:
    """The chunks of a WebP file by name."""
    assert webp[:4] + webp[8:12] == b"RIFFWEBP"
    assert int.from_bytes(webp[4:8], "little") == len(webp) - 8
    found, start = {}, 12
    while start < len(webp):
        size = int.from_bytes(webp[start + 4 : start + 8], "little")
        found[webp[start : start + 4]] = webp[start + 8 : start + 8 + size]
        start += 8 + size + size % 2
    assert start == len(webp)
    return found


def test_webp_has_every_pixel_as_it_was() -> None:
    image = a_picture()
    read = QImage.fromData(webp_bytes(image, NOTE))
    assert not read.hasAlphaChannel()
    assert read.convertToFormat(image.format()) == image


def test_webp_says_how_large_it_is_and_that_it_has_xmp() -> None:
    found = chunks(webp_bytes(a_picture(300, 41), NOTE))
    assert list(found) == [b"VP8X", b"VP8L", b"XMP "]
    assert found[b"VP8X"] == bytes((4, 0, 0, 0)) + (299).to_bytes(3, "little") + (40).to_bytes(3, "little")


def test_a_chunk_of_odd_length_is_filled_up() -> None:
    assert chunk(b"ABCD", b"xyz") == b"ABCD\3\0\0\0xyz\0"
    assert chunk(b"ABCD", b"") == b"ABCD\0\0\0\0"


def test_jpeg_keeps_lines_of_a_pixel_in_their_colours() -> None:
    read = QImage.fromData(jpeg_bytes(a_picture(), NOTE))
    assert (read.width(), read.height()) == (67, 41)
    assert read.pixelColor(30, 20).red() > 220 > 60 > read.pixelColor(30, 20).blue()
    assert read.pixelColor(30, 21).blue() > 220 > 60 > read.pixelColor(30, 21).red()


def test_jpeg_has_the_note_right_after_its_header() -> None:
    written = jpeg_bytes(a_picture(), NOTE)
    header = 2 + 2 + int.from_bytes(written[4:6], "big")
    assert written[2:4] + written[6:11] == b"\xff\xe0JFIF\0"
    assert written[header : header + 2] == b"\xff\xe1"
    end = header + 2 + int.from_bytes(written[header + 2 : header + 4], "big")
    assert written[header + 4 : end].startswith(b"http://ns.adobe.com/xap/1.0/\0<?xpacket begin=")
    assert written[header + 4 : end].endswith(b'<?xpacket end="r"?>')
    assert written[end] == 0xFF


@pytest.mark.parametrize("bytes_of", [jpeg_bytes, webp_bytes])
def test_the_note_is_read_again(bytes_of: object) -> None:
    assert note_in(bytes_of(a_picture(), NOTE)) == NOTE  # type: ignore[operator]


def test_a_note_that_a_jpeg_has_no_room_for_is_left_out_and_the_picture_is_whole() -> None:
    written = jpeg_bytes(a_picture(), replace(NOTE, alt="so " * 30_000))
    assert note_in(written) is None
    assert QImage.fromData(written) == QImage.fromData(jpeg_bytes(a_picture(), NOTE))


def test_nothing_can_be_seen_through() -> None:
    clear = QImage(8, 8, QImage.Format.Format_ARGB32)
    clear.fill(QColor(255, 0, 0, 128))
    assert not QImage.fromData(webp_bytes(clear, NOTE)).hasAlphaChannel()


def test_more_pixels_than_webp_has_room_for_are_refused_in_words() -> None:
    with pytest.raises(ViewerError, match="at most 16,383 pixels each way, this one 16384x1"):
        webp_bytes(QImage(16_384, 1, QImage.Format.Format_RGB32), NOTE)


@pytest.mark.parametrize("format", ["jpeg", "webp"])
def test_the_bytes_are_the_same_everywhere(format: str, tmp_path: Path) -> None:
    code = f"from viewer.export.raster import {format}_bytes as told\nwrite(told(scene_image(scene, ratio, 1), note))"
    here, there = made_twice(THE_PATROL + code, tmp_path)
    assert len(here) > 10_000
    assert here == there
