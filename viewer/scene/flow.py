"""Text and boxes set one beneath the other in a column, as on a page."""

from collections.abc import Iterator

from viewer.scene.marks import Font, Mark, Pen, Rect, Subject
from viewer.scene.pencil import Align, Pencil
from viewer.story.invisible import has_letters_from_the_right, readable, runs_from_the_right

CHIP_PAD_PX = 8.0
LEADING = 1.42  # from baseline to baseline, as a ratio of the font's size


class Flow:
    """A column that grows downwards; `y` is where the next thing goes, in scene px.

    All type, and what is left free between, is `larger` times as large as is asked for.
    """

    def __init__(self, pencil: Pencil, x: float, y: float, width: float, larger: float = 1.0) -> None:
        self.pencil, self.larger = pencil, larger
        self.x, self.y, self.width = x, y, width
        self.marks: list[Mark] = []

    def skip(self, height: float) -> None:
        """Leave room."""
        self.y += height * self.larger

    def sized(self, font: Font) -> Font:
        """A font as large as it is in this column."""
        return Font(round(font.size_px * self.larger), bold=font.bold, serif=font.serif)

    def text(self, text: str, font: Font, color: str, *, behind: str = "", opacity: float = 1.0) -> None:
        """A paragraph, wrapped, along the side from which its script runs; with a colour behind its lines if asked."""
        lines = self.pencil.wrapped(text, self.sized(font), self.width)
        self.lines(lines, font, color, from_right=runs_from_the_right(text), behind=behind, opacity=opacity)

    def lines(
        self, lines: tuple[str, ...], font: Font, color: str, *,
        from_right: bool = False, behind: str = "", opacity: float = 1.0,
    ) -> None:  # fmt: skip
        """Lines that are already broken, at the left of the column or at its right."""
        font = self.sized(font)
        leading = round(font.size_px * LEADING)
        x, align = (self.x + self.width, Align.RIGHT) if from_right else (self.x, Align.LEFT)
        for line in lines:
            baseline = self.y + leading * 0.76
            text = self.pencil.line(x, baseline, line, font, color, from_right=from_right, align=align, opacity=opacity)
            if behind:
                box = Rect(x=text.x - 2, y=self.y, width=text.width + 4, height=leading, fill=behind)
                self.marks.append(box)
            self.marks.append(text)
            self.y += leading

    def words(self, words: list[tuple[str, Font, str]], *, opacity: float = 1.0) -> None:
        """Runs of different fonts and colours on the same lines, broken between words.

        A run with words from the right stays together as long as it fits, so that they stand in their own order.
        """
        sized = [(run, self.sized(font), color) for run, font, color in words]
        x, leading = self.x, round(max(font.size_px for _, font, _ in sized) * LEADING)
        for run, font, color in sized:
            from_right = runs_from_the_right(run)
            for word in self._fitting(run, font):
                width = self.pencil.width(word, font)
                if x > self.x and x + width > self.x + self.width:
                    x, self.y = self.x, self.y + leading
                baseline = self.y + leading * 0.76
                self.marks.append(
                    self.pencil.line(x, baseline, word, font, color, from_right=from_right, opacity=opacity)
                )
                x += width + self.pencil.width(" ", font)
        self.y += leading

    def _fitting(self, run: str, font: Font) -> Iterator[str]:
        """The words of a run, those cut that are wider than the column."""
        for word in [run] if has_letters_from_the_right(run) else readable(run).split():
            yield from self.pencil.wrapped(word, font, self.width)

    def chips(self, chips: list[tuple[str, str]], font: Font, *, opacity: float = 1.0) -> None:
        """Short words in outlines, each with its colour, side by side; words too wide for an outline as plain text."""
        asked, font = font, self.sized(font)
        x, height = self.x, round(font.size_px * 1.6)
        for text, color in chips:
            width = self.pencil.width(text, font) + 2 * CHIP_PAD_PX
            if x > self.x and x + width > self.x + self.width:
                x, self.y = self.x, self.y + height + 4
            if width > self.width:
                self.text(text, asked, color, opacity=opacity)
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
