"""One paragraph of a document, set in lines: where its characters stand, and which of them lies at a point."""

from bisect import bisect_right
from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QPainter, QTextLayout, QTextLine, QTextOption

from viewer.paint.fonts import qt_font
from viewer.scene.marks import Font
from viewer.scene.shown_text import ShownText
from viewer.scene.text_type import FREE_LEVELS, Type
from viewer.story.invisible import has_letters_from_the_right

REACH_PX = 6.0  # how far beside a line its last character is still hit


class Span(Struct, frozen=True):
    """A stretch of one line, in px from the paragraph's left."""

    line: int
    left: float
    right: float


class SetLine(Struct, frozen=True):
    """A line of a set paragraph."""

    qt: QTextLine
    start: int  # in units as shown
    end: int
    top: int  # in px from the paragraph's top
    height: int
    baseline: int


class SetParagraph:
    """A paragraph in lines of one measure; places are code points of the whole text, px count from its top left."""

    def __init__(
        self, shown: ShownText, start: int, font: Font, type: Type, *, from_right: bool = False,
        deep: Sequence[tuple[int, int, int]] = (), above: int = 0, below: int = 0,
    ) -> None:  # fmt: skip
        """Set it. `deep`: from where to where words have so many lines beneath them that the next line gives way."""
        self.shown, self.start, self.type, self.from_right = shown, start, type, from_right
        self.mixed = from_right or has_letters_from_the_right(shown.shown)
        self._layout = QTextLayout(shown.shown, _without_ligatures(font))
        self._layout.setCacheEnabled(True)
        self._layout.setTextOption(_option(from_right))
        self.lines: list[SetLine] = []
        self._ends: list[int] = []  # of the lines, in units
        self.height = above
        self._set([(self.unit(first), self.unit(last), level) for first, last, level in deep])
        self.height += below

    def _set(self, deep: Sequence[tuple[int, int, int]]) -> None:
        if not self.shown.text:
            self.height += self.type.gap
            return
        self._layout.beginLayout()
        while (line := self._layout.createLine()).isValid():
            line.setLineWidth(self.type.measure)
            self._place(line, deep)
        self._layout.endLayout()

    def _place(self, line: QTextLine, deep: Sequence[tuple[int, int, int]]) -> None:
        """Beneath the lines so far, on a baseline of whole px."""
        start, end, natural = line.textStart(), line.textStart() + line.textLength(), line.height()
        height = max(self.type.pitch, ceil(natural) + 1)
        baseline = round(self.height + (height - natural) / 2 + line.ascent())
        line.setPosition(QPointF(0, baseline - line.ascent()))
        most = max((level for first, last, level in deep if first < end and start < last), default=0)
        height += ceil(max(most + 1 - FREE_LEVELS, 0) * self.type.level)
        self.lines.append(SetLine(line, start, end, self.height, height, baseline))
        self._ends.append(end)
        self.height += height

    @property
    def end(self) -> int:
        """Where it ends, without a line feed."""
        return self.start + len(self.shown.text)

    def draw(self, painter: QPainter, x: float, y: float, clip: QRectF) -> None:
        """Write it, as far as it is in view, in the colour of the pen."""
        if self.lines:
            self._layout.draw(painter, QPointF(x, y), [], clip)

    def unit(self, position: int) -> int:
        """A place of the whole text as shown here, in units; of what lies beyond, the nearest."""
        return self.shown.to_shown(min(max(position - self.start, 0), len(self.shown.text)))

    def spans(self, first: int, last: int) -> Iterator[Span]:
        """Where a stretch of the text stands, line by line; in several spans where directions mix.

        A part of a letter, as the accent upon it, stands where the whole letter does.
        """
        yield from self.spans_of_units(*self._whole_letters(self.unit(first), self.unit(last)))

    def _whole_letters(self, first: int, last: int) -> tuple[int, int]:
        layout = self._layout
        return (
            first if layout.isValidCursorPosition(first) else layout.previousCursorPosition(first),
            last if layout.isValidCursorPosition(last) else layout.nextCursorPosition(last),
        )

    def spans_of_units(self, first: int, last: int) -> Iterator[Span]:
        """Where a stretch stands that is counted in units as shown."""
        for number in range(bisect_right(self._ends, first), len(self.lines)):
            line = self.lines[number]
            if line.start >= last:
                return
            for left, right in self._extents(line.qt, max(first, line.start), min(last, line.end)):
                yield Span(number, left, right)

    def _extents(self, line: QTextLine, start: int, end: int) -> list[tuple[float, float]]:
        if not self.mixed:
            right = line.naturalTextRect().right()  # of its words: the space at its end hangs over
            return [(min(_x(line, start), right), min(_x(line, end), right))]
        boxes = (run.boundingRect() for run in line.glyphRuns(start, end - start))
        return _joined(sorted((box.left(), box.right()) for box in boxes))

    def line_of(self, position: int) -> int:
        """The line in which a place stands."""
        return min(bisect_right(self._ends, self.unit(position)), len(self.lines) - 1)

    def rect(self, position: int) -> QRectF:
        """Where one code point stands; what ends the paragraph stands behind its last."""
        if not self.lines:
            return QRectF(0, 0, REACH_PX, self.height)
        line = self.lines[self.line_of(position)]
        span = next(iter(self.spans(position, position + 1)), None)
        x = _x(line.qt, self.unit(position))
        left, right = (span.left, span.right) if span else (x - REACH_PX, x) if self.from_right else (x, x + REACH_PX)
        return QRectF(left, line.top, right - left, line.height)

    def caret_at(self, x: float, y: float) -> int:
        """The place between two code points that is nearest to a point."""
        line = self._line_at(y)
        return self.start + (self.shown.nearest(line.qt.xToCursor(x)) if line else 0)

    def character_at(self, x: float, y: float) -> int | None:
        """The code point at a point, of a letter of several the first; None beside the lines."""
        line = self._line_at(y)
        if line is None:
            return None
        text = line.qt.naturalTextRect()
        if not text.left() - REACH_PX <= x <= text.right() + REACH_PX:
            return None
        if x > text.right() and line is self.lines[-1] and not self.from_right:
            return self.end
        unit = line.qt.xToCursor(x, QTextLine.CursorPosition.CursorOnCharacter)
        unit = min(max(unit, line.start), max(line.end - 1, line.start))
        return self.start + self.shown.to_text(self._whole_letters(unit, unit)[0])

    def _line_at(self, y: float) -> SetLine | None:
        return next((line for line in self.lines if y < line.top + line.height), self.lines[-1] if self.lines else None)

    def step(self, position: int, forward: bool) -> int:
        """The next place for a caret, over a whole character as the eye sees it."""
        unit = self.unit(position)
        to = self._layout.nextCursorPosition(unit) if forward else self._layout.previousCursorPosition(unit)
        near = self.shown.to_text(to)
        return self.start + (near + 1 if forward and self.shown.to_shown(near) < to else near)


@lru_cache(maxsize=16)
def _without_ligatures(font: Font) -> QFont:
    """A font in which each letter has a place of its own, to be clicked, selected and marked, as the t of "left"."""
    single = QFont(qt_font(font))
    single.setFeature(QFont.Tag("liga"), 0)
    return single


def _option(from_right: bool) -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    option.setAlignment(
        Qt.AlignmentFlag.AlignAbsolute | (Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft)
    )
    return option


def _x(line: QTextLine, unit: int) -> float:
    x: float = line.cursorToX(unit)[0]  # type: ignore[index]  # PySide gives it with the place
    return x


def _joined(extents: list[tuple[float, float]]) -> list[tuple[float, float]]:
    """Stretches that meet, as one; from left to right."""
    joined: list[tuple[float, float]] = []
    for left, right in extents:
        if joined and left <= joined[-1][1] + 0.5:
            joined[-1] = (joined[-1][0], max(joined[-1][1], right))
        elif right > left:
            joined.append((left, right))
    return joined
