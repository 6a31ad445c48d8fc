"""A hatch as pixels: how much of each pixel its lines cover, which on a line at 45 degrees takes one row to tell."""

from functools import lru_cache
from math import ceil, sqrt

from msgspec import Struct

from viewer.scene.marks import Hatch, Point

STEPS = 64  # to a pixel, in which distances are told
BAND_ROWS = 64


class Stripes(Struct, frozen=True):
    """The lines of a hatch on a grid of pixels: all pixels with the same x + y (x − y where it falls) are alike."""

    slope: int  # 1: lines rise to the right
    zero: float  # the x + slope·y of one line, in px
    gap_px: float
    half_px: float  # half of what a line takes of a row


def stripes(hatch: Hatch, scale: float, origin: Point) -> Stripes:
    """The lines at a scale, with the sheet's origin at a pixel."""
    slope = 1 if hatch.rising else -1
    zero = hatch.anchor[0] * scale + origin[0] + slope * (hatch.anchor[1] * scale + origin[1])
    return Stripes(slope, zero, hatch.gap_px * scale, hatch.pen.width_px * scale / sqrt(2))


def band(lines: Stripes, width: int, height: int) -> bytes:
    """The lines on the uppermost `BAND_ROWS` of so many pixels, and as far to the side as `shift` asks for.

    Pixels of four bytes, each 0 … 255 by how much of the pixel is covered: white, premultiplied by alpha. Each row is
    the one above moved by a pixel, and so each band the uppermost one moved by the rows between.
    """
    first = 1 if lines.slope > 0 else 1 - _whole_bands(height)  # x + slope·y of the middle of the first pixel
    covered = _row(lines, first, band_width(width, height) + BAND_ROWS)
    row = bytearray(4 * len(covered))
    for channel in range(4):
        row[channel::4] = covered
    starts = range(BAND_ROWS) if lines.slope > 0 else range(BAND_ROWS)[::-1]
    return b"".join([row[4 * start : 4 * (start + band_width(width, height))] for start in starts])


def band_width(width: int, height: int) -> int:
    """How many pixels wide the band is from which all rows can be cut."""
    return width + _whole_bands(height) - BAND_ROWS


def shift(lines: Stripes, top: int, height: int) -> int:
    """How far from the band's left end the rows from a multiple of `BAND_ROWS` on begin in it."""
    return top if lines.slope > 0 else _whole_bands(height) - BAND_ROWS - top


def _whole_bands(height: int) -> int:
    return ceil(height / BAND_ROWS) * BAND_ROWS


def _row(lines: Stripes, first: int, count: int) -> bytes:
    """How much is covered of the pixels whose middles follow each other from the first on."""
    told, gap, start = _told(lines.gap_px, lines.half_px), lines.gap_px, first - lines.zero
    return bytes([told[int((start + pixel) % gap * STEPS)] for pixel in range(count)])


@lru_cache(maxsize=64)
def _told(gap_px: float, half_px: float) -> bytes:
    """How much is covered of a pixel by its distance from a line, in steps up to the next line."""
    around = range(-ceil((half_px + 1) / gap_px), ceil((half_px + 1) / gap_px) + 2)
    distances = ((step + 0.5) / STEPS for step in range(ceil(gap_px * STEPS) + 1))
    covered = (sum(_covered(distance - line * gap_px, half_px) for line in around) for distance in distances)
    return bytes(round(255 * min(ratio, 1.0)) for ratio in covered)


def _covered(offset: float, half_px: float) -> float:
    """How much of a pixel a line covers, whose middle lies this far from the line's."""
    return _below(half_px - offset) - _below(-half_px - offset)


def _below(diagonal: float) -> float:
    """How much of a pixel lies below a line at 45 degrees: none at −1, half at 0, where it goes through the middle."""
    if diagonal <= 0:
        return max(1 + diagonal, 0.0) ** 2 / 2
    return 1 - max(1 - diagonal, 0.0) ** 2 / 2
