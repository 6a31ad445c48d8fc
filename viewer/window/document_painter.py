"""Stroking a document: grounds, letters, lines beneath them, marks in the margin."""

from collections.abc import Iterable

from PySide6.QtCore import QLineF, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter

from viewer.paint.fonts import measure, qt_font
from viewer.paint.pens import NO_BRUSH, NO_PEN, pen, plain_brush, text_pen
from viewer.scene.marks import Font, Pen
from viewer.scene.theme import Theme
from viewer.window.document_adornment import DASHES, HOLLOW_PX, Adornment, Ground, Rule, ShownTag
from viewer.window.document_paragraph import SetParagraph

CENTRE = Qt.AlignmentFlag.AlignCenter


def paint_paragraph(
    painter: QPainter, paragraph: SetParagraph, adornment: Adornment, selection: Iterable[Ground], y: int,
    seen: QRectF, theme: Theme, some_chosen: bool,
) -> None:  # fmt: skip
    """Paint a paragraph that begins so far down the view, as far as it is seen."""
    x = paragraph.type.margin
    painter.translate(x, y)
    inside = seen.translated(-x, -y)
    for each in (*adornment.grounds, *selection):
        if each.rect.bottom() >= inside.top() and each.rect.top() <= inside.bottom():
            _ground(painter, each)
    painter.setPen(text_pen(theme.ink))
    paragraph.draw(painter, 0, 0, inside)
    for rule in adornment.rules:
        if inside.top() <= rule.y <= inside.bottom():
            _rule(painter, rule)
    painter.translate(-x, 0)
    for tag in adornment.tags:
        _tag(painter, tag, paragraph.type.tag, theme, some_chosen)
    painter.translate(0, -y)


def hook(paragraph: SetParagraph) -> QRectF:
    """Where in the right margin a hook says that a line goes on in the next paragraph, from the paragraph's top."""
    line, size = paragraph.lines[-1], paragraph.type.pitch / 4
    return QRectF(
        paragraph.type.margin + paragraph.type.measure + 5, line.top + line.height / 2 - size, size, 1.5 * size
    )


def paint_hook(painter: QPainter, rect: QRectF, theme: Theme) -> None:
    """An arrow that turns back to the next line."""
    head = rect.width() / 2
    painter.setPen(pen(Pen(theme.soft, 1.2), 0, 0))
    painter.drawPolyline([rect.topRight(), rect.bottomRight(), rect.bottomLeft()])
    for up in (-head, head):
        painter.drawLine(rect.bottomLeft(), rect.bottomLeft() + QPointF(head, up))


def _ground(painter: QPainter, ground: Ground) -> None:
    painter.fillRect(ground.rect, QColor(ground.fill))
    if ground.pen:
        painter.setBrush(NO_BRUSH)
        painter.setPen(pen(ground.pen, 0, 0))
        painter.drawRoundedRect(ground.rect, 2, 2)


def _rule(painter: QPainter, rule: Rule) -> None:
    painter.setPen(pen(rule.pen, 0, 0))
    painter.drawLine(QLineF(rule.left, rule.y, rule.right, rule.y))


def _tag(painter: QPainter, shown: ShownTag, font: Font, theme: Theme, some_chosen: bool) -> None:
    """The chosen event's filled, others outlined, of no event hollow and dotted."""
    tag, rect = shown.tag, shown.rect.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setBrush(plain_brush(theme.page))
    if not tag.label:
        painter.setPen(pen(Pen(theme.nobody, 1.4, (1.4, 1.6)), 0, 0))
        painter.drawEllipse(rect.center(), HOLLOW_PX / 2 - 1, HOLLOW_PX / 2 - 1)
        return
    faded = some_chosen and not tag.chosen
    color = theme.edge if faded or not tag.color else tag.color
    if tag.chosen:
        painter.setBrush(plain_brush(color))
        painter.setPen(NO_PEN)
    else:
        painter.setPen(pen(Pen(color, 1.2, DASHES[tag.stroke]), 0, 0))
    painter.drawRoundedRect(rect, 4, 4)
    painter.setFont(qt_font(_fitting(font, tag.label, rect.width())))
    painter.setPen(text_pen(theme.page if tag.chosen else theme.soft if faded else theme.ink))
    painter.drawText(rect, CENTRE, tag.label)


def _fitting(font: Font, label: str, width: float) -> Font:
    """The font, smaller where a label is long for its margin."""
    wide = measure(label, font).width
    return font if wide <= width else Font(max(int(font.size_px * width / wide), 6), font.bold)
