"""A picture as PNG, with what it remembers.

Qt's own writer takes ten times as long, nearly all of it to choose among PNG's filters. Here rows are packed as they
are: on the flat grounds of a page a filter gains a tenth. zlib-ng packs them; it comes with the program, so that the
bytes do not hang on which zlib a system has, and at level 2, the fastest at which they do not hang on how rows are
handed over either.
"""

from collections.abc import Iterator
from struct import pack

from PySide6.QtGui import QImage

from viewer.story.invisible import readable
from viewer.story.picture_note import PictureNote

SIGNATURE = b"\x89PNG\r\n\x1a\n"
PX_PER_M = 96 / 0.0254  # of a picture at scale 1: a px is the 96th part of an inch, as in CSS
LEVEL = 2
_BAND_ROWS = 32  # packed at once: few enough to stay in the processor's cache, and in memory while 16384 px wide
_TRUE_COLOUR, _PERCEPTUAL, _METRE = 2, 0, 1  # PNG, third edition, 11.2.1, 11.3.2.5 and 11.3.4.3


def png_bytes(image: QImage, note: PictureNote | None = None, scale: float = 1.0) -> bytes:
    """The file: opaque pixels in sRGB, and the note if there is one; `scale` is how many pixels a px takes."""
    texts = note_chunks(note) if note else b""
    return b"".join((SIGNATURE, head_chunks(image, scale), texts, chunk(b"IDAT", packed(image)), chunk(b"IEND", b"")))


def head_chunks(image: QImage, scale: float) -> bytes:
    """What stands first: the size in pixels, how colours are meant, and how large a pixel is.

    Raises:
        ValueError: There are no pixels.
    """
    if image.isNull():
        raise ValueError("a picture has at least one pixel")
    per_metre = round(PX_PER_M * scale)
    return (
        chunk(b"IHDR", pack(">IIBBBBB", image.width(), image.height(), 8, _TRUE_COLOUR, 0, 0, 0))
        + chunk(b"sRGB", bytes((_PERCEPTUAL,)))
        + chunk(b"pHYs", pack(">IIB", per_metre, per_metre, _METRE))
    )


def note_chunks(note: PictureNote) -> bytes:
    """The note in the words that other programs show, and as it is read again."""
    texts = {
        "Title": readable(note.title),
        "Description": readable(note.alt),
        "Source": readable(note.credits),
        "Software": note.program,
        "Claimline": note.to_json(),
    }
    return b"".join(chunk(b"iTXt", f"{name}\0\0\0\0\0{text}".encode()) for name, text in texts.items())


def packed(image: QImage) -> bytes:
    """The pixels as one zlib stream, row by row, each behind the number of its filter, which is none."""
    from zlib_ng import zlib_ng

    packing = zlib_ng.compressobj(LEVEL)
    return b"".join([*(packing.compress(band) for band in _bands(image)), packing.flush()])


def chunk(kind: bytes, body: bytes) -> bytes:
    """A part of a PNG file: its length, kind, body and check."""
    from zlib_ng import zlib_ng

    return b"".join((pack(">I", len(body)), kind, body, pack(">I", zlib_ng.crc32(body, zlib_ng.crc32(kind)))))


def _bands(image: QImage) -> Iterator[bytes]:
    """The rows, some at a time: red, green and blue of every pixel."""
    width = image.width() * 3
    for top in range(0, image.height(), _BAND_ROWS):
        rows = min(_BAND_ROWS, image.height() - top)
        band = image.copy(0, top, image.width(), rows).convertToFormat(QImage.Format.Format_RGB888)
        pixels, stride = band.constBits(), band.bytesPerLine()  # the band has to outlive them
        yield b"\0" + b"\0".join([pixels[row * stride : row * stride + width] for row in range(rows)])
