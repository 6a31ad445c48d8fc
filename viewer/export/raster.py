"""Pictures as JPEG and WebP: Qt's pixels, with the note in a place of its own.

JPEG has the note as XMP in an APP1 segment, after Adobe's "XMP Specification Part 3", 1.1.3; WebP as a chunk of its own
in an extended file, after the "WebP Container Specification".
"""

from PySide6.QtCore import QBuffer, QByteArray, QIODevice
from PySide6.QtGui import QImage, QImageWriter

from viewer.export.xmp import xmp_packet
from viewer.refusal import ViewerError
from viewer.story.picture_note import PictureNote
from viewer.words import said_number, say

JPEG_QUALITY = 92  # below it, letters have shadows
LOSSLESS = 100  # of WebP
MOST_OF_WEBP_PX = 16_383
_XMP = b"http://ns.adobe.com/xap/1.0/\0"
_MOST_SEGMENT_BYTES = 0xFFFF - 2
_HAS_XMP = 0x04


def jpeg_bytes(image: QImage, note: PictureNote) -> bytes:
    """A picture as JPEG; a note too long for a segment is left out."""
    written = _written(image, "jpeg", JPEG_QUALITY)
    segment = _XMP + xmp_packet(note)
    if len(segment) > _MOST_SEGMENT_BYTES:
        return written
    start, header_end = b"\xff\xd8", 4 + int.from_bytes(written[4:6], "big")
    assert written.startswith(start + b"\xff\xe0"), "Qt begins with the JFIF header"
    header = written[2:header_end]
    return start + header + b"\xff\xe1" + (len(segment) + 2).to_bytes(2, "big") + segment + written[header_end:]


def webp_bytes(image: QImage, note: PictureNote) -> bytes:
    """A picture as lossless WebP, pixel for pixel.

    Raises:
        ViewerError: The format has no room for so many pixels.
    """
    packet = chunk(b"XMP ", xmp_packet(note))
    return extended_webp(image.width(), image.height(), webp_picture(image) + packet, _HAS_XMP)


def webp_picture(image: QImage) -> bytes:
    """The chunk of a WebP file with a picture, lossless; raises what `webp_bytes` raises."""
    if max(image.width(), image.height()) > MOST_OF_WEBP_PX:
        raise ViewerError(
            say(
                "a WebP picture has at most {most} pixels each way, this one {width}x{height}",
                most=said_number(MOST_OF_WEBP_PX),
                width=image.width(),
                height=image.height(),
            )
        )
    written = _written(image, "webp", LOSSLESS)
    assert written[8:16] == b"WEBPVP8L", "Qt writes one lossless picture and nothing else"
    return written[12:]


def extended_webp(width_px: int, height_px: int, chunks: bytes, flags: int) -> bytes:
    """A WebP file that holds more than a picture; the flags say what (2: frames, 4: XMP, 16: transparency)."""
    size = (width_px - 1).to_bytes(3, "little") + (height_px - 1).to_bytes(3, "little")
    return chunk(b"RIFF", b"WEBP" + chunk(b"VP8X", bytes((flags, 0, 0, 0)) + size) + chunks)


def chunk(name: bytes, data: bytes) -> bytes:
    """A chunk with its length, filled up to an even one."""
    return name + len(data).to_bytes(4, "little") + data + b"\0" * (len(data) % 2)


def _written(image: QImage, format: str, quality: int) -> bytes:
    """A picture as Qt writes it, without transparency."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QImageWriter(buffer, QByteArray(format.encode()))
    writer.setQuality(quality)
    if not writer.write(image.convertToFormat(QImage.Format.Format_RGB32)):
        raise OSError(
            say(
                "the picture cannot be written as {format}: {reason}",
                format=format,
                reason=writer.errorString(),
            )
        )
    return bytes(buffer.data().data())
