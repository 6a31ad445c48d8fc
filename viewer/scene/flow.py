"""Text and boxes set one beneath the other in a column, as on a page."""

from collections.abc import Iterator

from viewer.scene.marks import Font, Mark, Pen, Rect, Subject
from viewer.scene.pencil import Pencil

CHIP_PAD_PX = 8.0
LEADING = 1.42  # from baseline to baseline, as a ratio of the font's size


class Flow:
    """A column that grows downwards; `y` is where the next thing goes, in scene px."""

    def __init__(self, pencil: Pencil, x: float, y: float, width: float) -> None:
        self.pencil = pencil
        self.x, self.y, self.width = x, y, width
        self.marks: list[Mark] = []

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y += height

    def text(self, text: str, font: Font, color: str, *, behind: str = "", opacity: float = 1.0) -> None:
        """A paragraph, wrapped; with a colour behind its lines if asked."""
        self.lines(self.pencil.wrapped(text, font, self.width), font, color, behind=behind, opacity=opacity)

    def lines(self, lines: tuple[str, ...], font: Font, color: str, *, behind: str = "", opacity: float = 1.0) -> None:
        """Lines that are already broken."""
        leading = round(font.size_px * LEADING)
        for line in lines:
            text = self.pencil.text(self.x, self.y + leading * 0.76, line, font, color, opacity=opacity)
            if behind:
                box = Rect(x=self.x - 2, y=self.y, width=text.width + 4, height=leading, fill=behind)
                self.marks.append(box)
            self.marks.append(text)
            self.y += leading

    def words(self, words: list[tuple[str, Font, str]], *, opacity: float = 1.0) -> None:
        """Runs of different fonts and colours on the same lines, broken between words."""
        x, leading = self.x, round(max(font.size_px for _, font, _ in words) * LEADING)
        for run, font, color in words:
            for word in self._fitting(run, font):
                mark = self.pencil.text(x, self.y + leading * 0.76, word, font, color, opacity=opacity)
                if x > self.x and x + mark.width > self.x + self.width:
                    self.y += leading
                    mark = self.pencil.text(self.x, self.y + leading * 0.76, word, font, color, opacity=opacity)
                self.marks.append(mark)
                x = mark.x + mark.width + self.pencil.width(" ", font)
        self.y += leading

    def _fitting(self, run: str, font: Font) -> Iterator[str]:
        """The words of a run, those cut that are wider than the column."""
        for word in run.split():
            yield from self.pencil.wrapped(word, font, self.width)

    def chips(self, chips: list[tuple[str, str]], font: Font, *, opacity: float = 1.0) -> None:
        """Short words in outlines, each with its colour, side by side; words too wide for an outline as plain text."""
        x, height = self.x, round(font.size_px * 1.6)
        for text, color in chips:
            width = self.pencil.width(text, font) + 2 * CHIP_PAD_PX
            if x > self.x and x + width > self.x + self.width:
                x, self.y = self.x, self.y + height + 4
            if width > self.width:
                self.text(text, font, color, opacity=opacity)
                continue
            outline = Rect(
                x=x, y=self.y, width=width, height=height, radius_px=height / 2, pen=Pen(color), opacity=opacity
            )
            words = self.pencil.text(x + CHIP_PAD_PX, self.y + height * 0.7, text, font, color, opacity=opacity)
            self.marks += [outline, words]
            x += width + 6
        self.y += height if x > self.x else 0

    def bar(self, top: float, color: str, offset: float, *, opacity: float = 1.0) -> None:
        """A thick line at the left, from `top` to here: whose words these are."""
        height = self.y - top
        self.marks.append(Rect(x=self.x - offset, y=top, width=3, height=height, fill=color, opacity=opacity))

    def door(self, top: float, subject: Subject) -> None:
        """Everything from `top` to here answers to a click."""
        self.marks.append(Rect(x=self.x - 12, y=top, width=self.width + 12, height=self.y - top, subject=subject))
