"""How large a picture may be, and how its size is written."""

import re

from msgspec import Struct

from viewer.refusal import ViewerError
from viewer.words import said_number, say

SCALES = (0.5, 8.0)  # pixels of the file for one of the layout
NAMED_PX = {
    "16:9": (1920, 1080),
    "4:3": (1600, 1200),
    "square": (1080, 1080),
    "a4": (794, 1123),
    "a4-landscape": (1123, 794),
}
_SMALLEST_PX = (160, 120)  # below, a page has no room for its words
_LARGEST_PX = (16_384, 16_384)
_MOST_PIXELS = 2**28  # 1 GiB in memory, at four bytes each


class Size(Struct, frozen=True):
    """A picture's size in the pixels of its layout, before any scale.

    >>> str(Size(1920, 1080))
    '1920x1080'
    """

    width_px: int
    height_px: int

    def __post_init__(self) -> None:
        (least_width, least_height), (most_width, most_height) = _SMALLEST_PX, _LARGEST_PX
        if not (least_width <= self.width_px <= most_width and least_height <= self.height_px <= most_height):
            raise ValueError(
                say(
                    "no picture can be {size}: from {least} to {most} is possible",
                    size=self,
                    least=f"{least_width}x{least_height}",
                    most=f"{most_width}x{most_height}",
                )
            )

    def __str__(self) -> str:
        return f"{self.width_px}x{self.height_px}"


def parse_size(text: str) -> Size:
    """A size from text like 1920x1080, or from one of the names in `NAMED_PX`.

    Raises:
        ValueError: It is no size, or none that a picture can have; the message says why.
    """
    if named := NAMED_PX.get(text.strip().lower()):
        return Size(*named)
    written = re.fullmatch(r"([0-9]{1,9}) ?[xX×] ?([0-9]{1,9})", text.strip())
    if not written:
        names = ", ".join(NAMED_PX)
        raise ValueError(
            say(
                "{text} is not a size; write width and height in pixels, as 1920x1080, or {names}",
                text=repr(text),
                names=names,
            )
        )
    return Size(int(written[1]), int(written[2]))


def parse_scale(text: str) -> float:
    """A scale from text like 2 or 1.5.

    Raises:
        ValueError: It is no number, or one that is out of reach.
    """
    least, most = SCALES
    try:
        scale = float(text)
    except ValueError:
        scale = float("nan")
    if not least <= scale <= most:
        raise ValueError(
            say(
                "{text} is not a scale; write a number from {least} to {most}",
                text=repr(text),
                least=f"{least:g}",
                most=f"{most:g}",
            )
        )
    return scale


def check_pixels(size: Size, scale: float) -> None:
    """Refuse a file of more pixels than memory should have to hold.

    Raises:
        ViewerError: The picture at this scale is too large.
    """
    pixels = size.width_px * size.height_px * scale * scale
    if pixels > _MOST_PIXELS:
        raise ViewerError(
            say(
                "{size} at scale {scale} is {pixels} pixels; {most} are possible",
                size=size,
                scale=f"{scale:g}",
                pixels=f"{pixels:,.0f}",
                most=said_number(_MOST_PIXELS),
            )
        )
