"""What a layout draws with: the colours of a theme and a measure of text."""

from enum import Enum

from msgspec import Struct

from viewer.scene.marks import Font, Subject, Text
from viewer.scene.measure import Extent, Measure
from viewer.scene.theme import Theme
from viewer.scene.wrapping import shortened, wrapped
from viewer.story.invisible import readable, runs_from_the_right


class Align(Enum):
    """Which part of a text lies at its x, as a ratio of its width."""

    LEFT = 0.0
    CENTRE = 0.5
    RIGHT = 1.0


class Pencil(Struct, frozen=True):
    """A theme and a measure, and the words that layouts write with them; what no eye can see is made visible."""

    theme: Theme
    measure: Measure

    def width(self, text: str, font: Font) -> float:
        """How wide one line of text is, in px."""
        return self.measure(readable(text), font).width

    def extent(self, text: str, font: Font) -> Extent:
        """How wide and high one line of text is, in px."""
        return self.measure(readable(text), font)

    def text(
        self, x: float, y: float, text: str, font: Font, color: str, *,
        align: Align = Align.LEFT, most: float | None = None, opacity: float = 1.0, subject: Subject | None = None,
    ) -> Text:  # fmt: skip
        """One line on the baseline y; shortened with an ellipsis where it is wider than `most` px.

        What fades is never its words: below full opacity they are in the softer ink, in which they can still be read.
        """
        line = readable(text) if most is None else self.shortened(text, font, most)
        from_right = runs_from_the_right(text)
        return self.line(x, y, line, font, color, from_right=from_right, align=align, opacity=opacity, subject=subject)

    def line(
        self, x: float, y: float, line: str, font: Font, color: str, *,
        from_right: bool, align: Align = Align.LEFT, opacity: float = 1.0, subject: Subject | None = None,
    ) -> Text:  # fmt: skip
        """A line of a text that is broken into lines already; it runs as its whole paragraph does."""
        width = self.measure(line, font).width
        color = color if opacity == 1.0 else self.theme.soft
        return Text(
            x=x - width * align.value, y=y, text=line, font=font, color=color, width=width,
            from_right=from_right, subject=subject,
        )  # fmt: skip

    def shortened(self, text: str, font: Font, width: float) -> str:
        """The text, or as much of its beginning as fits."""
        return shortened(readable(text), font, width, self.measure)

    def wrapped(self, text: str, font: Font, width: float) -> tuple[str, ...]:
        """The text in lines no wider than this."""
        return wrapped(readable(text), font, width, self.measure)
