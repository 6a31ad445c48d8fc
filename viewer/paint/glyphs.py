"""Text as glyphs, shaped once: on devices with pixels that is twice as quick as drawing the text anew each time."""

from functools import cache, lru_cache

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGlyphRun, QPainter, QTextLayout, QTextOption

from viewer.paint.fonts import qt_font
from viewer.paint.pens import text_pen
from viewer.scene.marks import Font, Text

ENDLESS_PX = 1e6  # a line that nothing breaks
STEPS = 64  # to a pixel, in which Qt counts where text begins


def draw_glyphs(mark: Text, painter: QPainter) -> None:
    """Draw a text's glyphs where `draw_text` would put them."""
    runs = glyph_runs(mark.text, mark.font, mark.from_right)
    if runs is None:
        draw_text(mark, painter)
        return
    painter.setPen(text_pen(mark.color))
    baseline = QPointF(int(mark.x * STEPS) / STEPS, mark.y)
    for run in runs:
        painter.drawGlyphRun(baseline, run)


def draw_text(mark: Text, painter: QPainter) -> None:
    """Draw a text as Qt lays it out: on devices that are turned, and where it takes several lines."""
    painter.setLayoutDirection(_direction(mark.from_right))
    painter.setFont(qt_font(mark.font))
    painter.setPen(text_pen(mark.color))
    painter.drawText(QPointF(mark.x, mark.y), mark.text)


@lru_cache(maxsize=4096)
def glyph_runs(text: str, font: Font, from_right: bool) -> tuple[QGlyphRun, ...] | None:
    """The glyphs of one line, from its left end on its baseline; None for a text that Qt lays out in several lines."""
    layout = QTextLayout(text, qt_font(font))
    layout.setTextOption(_in_one_line(from_right))
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(ENDLESS_PX)
    line.setPosition(QPointF(0, -line.ascent()))
    goes_on = layout.createLine().isValid()
    layout.endLayout()
    return None if goes_on else tuple(layout.glyphRuns())


@cache
def _in_one_line(from_right: bool) -> QTextOption:
    """Never broken, at the left end whatever the direction of the sentence."""
    option = QTextOption()
    option.setAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    option.setTextDirection(_direction(from_right))
    return option


def _direction(from_right: bool) -> Qt.LayoutDirection:
    return Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight
