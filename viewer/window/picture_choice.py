"""What is to leave the window, and how: chosen in the dialog, and remembered until the next time."""

from enum import Enum
from typing import Self

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.page import Part
from viewer.scene.slide import Aspect
from viewer.words import noted, say

VIEWS = {False: noted("As on screen"), True: noted("Whole story")}
AS_THE_WINDOW = "window"
COLOURS = {
    AS_THE_WINDOW: noted("As the window"),
    "light": noted("Light"),
    "dark": noted("Dark"),
    "print": noted("Print"),
}
SCALES = (1, 4)
LEAST_PX, MOST_PX = (640, 360), (7680, 4320)  # of a size that is typed in
OWN_SIZE = (0, 0)  # stands for one that is typed in
SIZES = {
    (1920, 1080): "16:9, 1920 × 1080",
    (3840, 2160): "16:9, 3840 × 2160",
    (1600, 1200): "4:3, 1600 × 1200",
    (1080, 1080): noted("Square, 1080 × 1080"),
    (794, 1123): noted("A4 upright, 794 × 1123"),
    (1123, 794): noted("A4 sideways, 1123 × 794"),
    OWN_SIZE: noted("Another size"),
}
ASPECTS = {(1920, 1080): Aspect.WIDE, (1600, 1200): Aspect.STANDARD}
SLIDE_SIZES = {size: aspect.value for size, aspect in ASPECTS.items()}

_PICTURES = {".png": "PNG", ".svg": "SVG", ".pdf": "PDF", ".jpg": "JPEG", ".webp": "WebP"}
_DECKS = {".pptx": "PowerPoint", ".pdf": "PDF"}
_ANIMATIONS = {
    ".png": noted("Animated PNG"),
    ".webp": noted("Animated WebP"),
    ".mp4": noted("MP4 video"),
    ".webm": noted("WebM video"),
}
_OF_PIXELS = (".png", ".jpg", ".webp")
_BY_ENCODER = (".mp4", ".webm")


class What(Enum):
    """What leaves: a part of the page, or all pages."""

    PAGE = noted("Page")
    TIMELINE = noted("Timeline")
    CORRIDOR = noted("Corridor")
    SOURCE = noted("Source")
    DECK = noted("Deck of slides")
    ANIMATION = noted("Animation")

    @property
    def part(self) -> Part | None:
        """What a picture shows; None where it is more than one picture."""
        return Part[self.name] if self.name in Part.__members__ else None

    @property
    def formats(self) -> dict[str, str]:
        """How files of it end, and what these are called."""
        return {What.DECK: _DECKS, What.ANIMATION: _ANIMATIONS}.get(self, _PICTURES)

    @property
    def sizes(self) -> dict[tuple[int, int], str]:
        """The sizes to choose from, in px, and what they are called."""
        return SLIDE_SIZES if self is What.DECK else SIZES


class PictureChoice(Struct, frozen=True, kw_only=True):
    """What is to leave the window, and how."""

    what: What = What.PAGE
    whole: bool = False  # all time and all of the road, wherever the window has been moved to
    colours: str = AS_THE_WINDOW
    width_px: int = 1920
    height_px: int = 1080
    scale: int = 1  # pixels for each px of the size
    suffix: str = ".png"

    def __post_init__(self) -> None:
        (least_width, least_height), (most_width, most_height) = LEAST_PX, MOST_PX
        if not (least_width <= self.width_px <= most_width and least_height <= self.height_px <= most_height):
            raise ValueError(say("no picture is {width} × {height} px", width=self.width_px, height=self.height_px))
        if not SCALES[0] <= self.scale <= SCALES[1]:
            raise ValueError(say("no picture is {scale} times its size", scale=self.scale))
        if self.colours not in COLOURS or self.suffix not in self.what.formats:
            raise ValueError(
                say(
                    "{what} cannot be {colours} and {suffix}",
                    what=say(self.what.value),
                    colours=self.colours,
                    suffix=self.suffix,
                )
            )
        if self.what is What.DECK and self.size_px not in SLIDE_SIZES:
            raise ValueError(say("no slides are {width} × {height} px", width=self.width_px, height=self.height_px))

    @property
    def size_px(self) -> tuple[int, int]:
        """Width and height, before any scale."""
        return self.width_px, self.height_px

    @property
    def has_pixels(self) -> bool:
        """Whether it is a picture of pixels, of which there may be more or fewer to a px."""
        return self.what.part is not None and self.suffix in _OF_PIXELS

    @property
    def file_px(self) -> tuple[int, int]:
        """How many pixels the file has across and down."""
        scale = self.scale if self.has_pixels else 1
        return self.width_px * scale, self.height_px * scale

    def of(self, what: What) -> Self:
        """The same for something else, as far as it can be so."""
        suffix = self.suffix if self.suffix in what.formats else next(iter(what.formats))
        width, height = (
            self.size_px if what is not What.DECK or self.size_px in SLIDE_SIZES else next(iter(SLIDE_SIZES))
        )
        return replace(self, what=what, suffix=suffix, width_px=width, height_px=height)

    def possible(self) -> Self:
        """The same in a format that can be written here."""
        at_hand = formats_at_hand(self.what)
        return self if self.suffix in at_hand else replace(self, suffix=next(iter(at_hand)))

    def to_json(self) -> str:
        """The choice as one line."""
        return msgspec.json.encode(self).decode()

    @classmethod
    def from_json(cls, text: str) -> Self:
        """The choice that was written; as at the first time if it cannot be read."""
        try:
            return msgspec.json.decode(text, type=cls)
        except (ValueError, RecursionError):  # msgspec's errors are ValueErrors
            return cls()


def formats_at_hand(what: What) -> dict[str, str]:
    """The formats that can be written here: video needs an encoder."""
    from viewer.export.animation_video import has_encoder

    formats = what.formats
    if what is not What.ANIMATION or has_encoder():
        return formats
    return {suffix: name for suffix, name in formats.items() if suffix not in _BY_ENCODER}
