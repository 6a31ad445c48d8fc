"""Pictures one after the other as PNG (third edition, 11.3.4.4): programs that know no animation show the first."""

from collections.abc import Iterable, Iterator
from struct import pack

from PySide6.QtGui import QImage

from viewer.export.png import SIGNATURE, chunk, head_chunks, note_chunks, packed
from viewer.story.picture_note import PictureNote

MS = 1000  # in a second
_FOR_EVER = 0
_LEFT_STANDING, _OVER_ALL = 0, 0  # what is done with a frame before the next, and how the next is laid


def animated_png(frames: Iterable[QImage], count: int, ms: int, note: PictureNote) -> bytes:
    """The file: frames of one size, each shown for so many milliseconds, again and again."""
    return b"".join(_chunks(frames, count, ms, note))


def _chunks(frames: Iterable[QImage], count: int, ms: int, note: PictureNote) -> Iterator[bytes]:
    for number, image in enumerate(frames):
        if number == 0:
            yield (
                SIGNATURE + head_chunks(image, 1.0) + chunk(b"acTL", pack(">II", count, _FOR_EVER)) + note_chunks(note)
            )
        place = max(2 * number - 1, 0)  # among the chunks of frames: one before the first picture, two for each other
        yield chunk(
            b"fcTL",
            pack(">IIIIIHHBB", place, image.width(), image.height(), 0, 0, ms, MS, _LEFT_STANDING, _OVER_ALL),
        )
        yield chunk(b"IDAT", packed(image)) if number == 0 else chunk(b"fdAT", pack(">I", place + 1) + packed(image))
    yield chunk(b"IEND", b"")
