"""What a layout draws with: the colours of a theme and a measure of text."""

from enum import Enum

from msgspec import Struct

from viewer.scene.marks import Font, Subject, Text
from viewer.scene.measure import Measure
from viewer.scene.theme import Theme
from viewer.scene.wrapping import shortened, wrapped


class Align(Enum):
    """Which part of a text lies at its x, as a ratio of its width."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Pencil(Struct, frozen=True):
    """A theme and a measure, and the words that layouts write with them."""

    theme: Theme
    measure: Measure

    def width(self, text: str, font: Font) -> float:
        """How wide one line of text is, in px."""
        return self.measure(text, font).width

    def text(
        self, x: float, y: float, text: str, font: Font, color: str, *,
        align: Align = Align.LEFT, most: float | None = None, opacity: float = 1.0, subject: Subject | None = None,
    ) -> Text:  # fmt: skip
        """One line on the baseline y; shortened with an ellipsis where it is wider than `most` px."""
        if most is not None:
            text = shortened(text, font, most, self.measure)
        width = self.width(text, font)
        x -= width * align.value
        return Text(x=x, y=y, text=text, font=font, color=color, width=width, opacity=opacity, subject=subject)

    def shortened(self, text: str, font: Font, width: float) -> str:
        """The text, or as much of its beginning as fits."""
        return shortened(text, font, width, self.measure)

    def wrapped(self, text: str, font: Font, width: float) -> tuple[str, ...]:
        """The text in lines no wider than this."""
        return wrapped(text, font, width, self.measure)
