"""One line of story text painted in a list: character for character, with a ground behind sought words."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QGuiApplication,
    QPainter,
    QTextCharFormat,
    QTextLayout,
    QTextOption,
)

from viewer.scene.shown_text import ShownText
from viewer.story.invisible import runs_from_the_right
from viewer.view.marked import Marked

HIT = 0.22  # opacity of the accent behind sought words
ELIDED = Qt.TextElideMode.ElideRight


def accent(opacity: float) -> QColor:
    """The accent of the theme, at an opacity of 0…1."""
    color = QColor(QGuiApplication.palette().highlight().color())
    color.setAlphaF(opacity)
    return color


def write(
    painter: QPainter, words: Marked, room: QRectF, font: QFont, color: QColor, hit: QColor | None = None
) -> float:
    """Write words in one line, with an ellipsis where they have no room; how wide they came out.

    They begin at the left of the room, in a window that is read from the right at its right.
    """
    shown = ShownText.of(words.text)
    text = QFontMetricsF(font).elidedText(shown.shown, ELIDED, room.width()) if room.width() > 0 else ""
    if not text:
        return 0.0
    layout = QTextLayout(text, font)
    layout.setTextOption(_option(words.text, painter.layoutDirection()))
    if hit is not None:
        end = len(text.encode("utf-16-le")) // 2 - (text != shown.shown)  # the ellipsis stands for none of the words
        spans = ((shown.to_shown(mark.start), min(shown.to_shown(mark.end), end)) for mark in words.marks)
        layout.setFormats([_ground(first, last, hit) for first, last in spans if first < last])
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(room.width())
    layout.endLayout()
    painter.setPen(color)
    layout.draw(painter, QPointF(room.left(), room.top() + (room.height() - line.height()) / 2))
    return line.naturalTextWidth()


def mirrored(room: QRectF, whole: QRectF, painter: QPainter) -> QRectF:
    """A part of a whole that is read from the left, where it lies in the window that is painted."""
    if painter.layoutDirection() is Qt.LayoutDirection.LeftToRight:
        return room
    return room.translated(whole.left() + whole.right() - room.left() - room.right(), 0)


def _option(text: str, window: Qt.LayoutDirection) -> QTextOption:
    """Where the window begins, in the direction in which the text runs."""
    side = Qt.AlignmentFlag.AlignRight if window is Qt.LayoutDirection.RightToLeft else Qt.AlignmentFlag.AlignLeft
    option = QTextOption(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.NoWrap)
    from_right = runs_from_the_right(text)
    option.setTextDirection(Qt.LayoutDirection.RightToLeft if from_right else Qt.LayoutDirection.LeftToRight)
    return option


def _ground(first: int, last: int, color: QColor) -> QTextLayout.FormatRange:
    """A colour behind the letters from one UTF-16 unit to another, which are in ink on it."""
    found, ground = QTextLayout.FormatRange(), QTextCharFormat()
    ground.setBackground(color)
    ground.setForeground(QGuiApplication.palette().text())
    found.start, found.length, found.format = first, last - first, ground
    return found
