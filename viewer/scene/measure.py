"""How wide and high text is: given to layouts from outside, so that they need no device."""

from typing import Protocol

from msgspec import Struct

from viewer.scene.marks import Font


class Extent(Struct, frozen=True):
    """The size of one line of text, in logical pixels."""

    width: float
    ascent: float  # from the baseline up
    descent: float  # from the baseline down

    @property
    def height(self) -> float:
        """From the top of the tallest letter to the bottom of the lowest."""
        return self.ascent + self.descent


class Measure(Protocol):
    """Tells the extent of one line of text in a font."""

    def __call__(self, text: str, font: Font) -> Extent:
        """The extent of the text; an empty text has a height."""
        ...


class FixedMeasure:
    """Every character is as wide as half the font's size: for layouts without a device, such as in tests."""

    def __call__(self, text: str, font: Font) -> Extent:
        """See `Measure`."""
        return Extent(len(text) * font.size_px / 2, font.size_px * 0.8, font.size_px * 0.2)
