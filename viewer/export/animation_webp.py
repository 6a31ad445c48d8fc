"""Pictures one after the other as WebP (RFC 9649): lossless frames that Qt packs, put together here."""

from collections.abc import Iterable

from PySide6.QtGui import QImage

from viewer.export.raster import chunk, extended_webp, webp_picture
from viewer.export.xmp import xmp_packet
from viewer.story.picture_note import PictureNote

_FRAMES, _XMP = 0x02, 0x04
_OPAQUE_BLACK, _FOR_EVER = b"\0\0\0\xff", b"\0\0"  # what is behind the frames, and how often they are shown
_AT_THE_CORNER = bytes(6)
_OVER_ALL = b"\x02"  # a frame is laid over the one before as it is


def animated_webp(frames: Iterable[QImage], count: int, ms: int, note: PictureNote) -> bytes:
    """The file: frames of one size, each shown for so many milliseconds, again and again."""
    width, height, chunks = 0, 0, [chunk(b"ANIM", _OPAQUE_BLACK + _FOR_EVER)]
    for image in frames:
        width, height = image.width(), image.height()
        place = _AT_THE_CORNER + _three(width - 1) + _three(height - 1)
        chunks.append(chunk(b"ANMF", place + _three(ms) + _OVER_ALL + webp_picture(image)))
    chunks.append(chunk(b"XMP ", xmp_packet(note)))
    return extended_webp(width, height, b"".join(chunks), _FRAMES | _XMP)


def _three(number: int) -> bytes:
    return number.to_bytes(3, "little")
