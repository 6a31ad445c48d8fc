"""Story text in widgets that would read it as markup or hide some of its characters: made plain first."""

from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QFrame, QLabel, QPlainTextEdit, QWidget

from viewer.story.invisible import readable

_ESCAPED = str.maketrans({"&": "&amp;", "<": "&lt;", ">": "&gt;"})  # `html` brings a table of all entities along


def tooltip(text: str) -> str:
    """The text for a tooltip, which shows it character for character, wrapped; those that no eye can see as chips."""
    return f'<p style="white-space: pre-wrap">{readable(text).translate(_ESCAPED)}</p>' if text else ""


def set_tip(widget: QWidget, text: str) -> None:
    """Tell a text on pointing, and as it is to screen readers, which would read out the markup of a tooltip."""
    widget.setToolTip(tooltip(text))
    widget.setAccessibleDescription(readable(text))


class PlainLabel(QLabel):
    """A label that shows its text character for character; those that no eye can see as chips."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)

    def setText(self, text: str) -> None:
        """Show another text."""
        super().setText(readable(text))


class ShortenedLabel(PlainLabel):
    """A label that may be narrower than its text, which then ends in an ellipsis."""

    def minimumSizeHint(self) -> QSize:
        """Room for the ellipsis."""
        return QSize(self.fontMetrics().height(), super().minimumSizeHint().height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """As much of the text as there is room for."""
        shown = self.fontMetrics().elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        side = Qt.AlignmentFlag.AlignRight if self.isRightToLeft() else Qt.AlignmentFlag.AlignLeft
        place = int(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)
        painter = QPainter(self)
        try:
            painter.setLayoutDirection(Qt.LayoutDirection.LayoutDirectionAuto)  # a title may be in another script
            painter.setPen(self.palette().color(self.foregroundRole()))
            painter.drawText(self.rect(), place, shown)  # not by the style, which PySide takes 30 ms to wrap
        finally:
            painter.end()


class WrappedLabel(PlainLabel):
    """A label of as many lines as it takes, in which words that are wider than it are broken."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(text, parent)
        self.setWordWrap(True)

    def _laid_out(self, width: int) -> tuple[QTextLayout, float]:
        """The text in lines no wider than this, and how high they are together."""
        layout, option = QTextLayout(self.text().replace("\n", "\u2028"), self.font()), QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        height = 0.0
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            line.setLineWidth(width)
            line.setPosition(QPointF(0, height))
            height += line.height()
        layout.endLayout()
        return layout, height

    def minimumSizeHint(self) -> QSize:
        """Room for a short word."""
        return QSize(4 * self.fontMetrics().height(), self.fontMetrics().height())

    def heightForWidth(self, width: int) -> int:
        """How high all lines are together."""
        return ceil(self._laid_out(width)[1])

    def paintEvent(self, event: QPaintEvent) -> None:
        """The lines, in the middle of what room there is."""
        painter = QPainter(self)
        try:
            layout, height = self._laid_out(self.width())
            painter.setPen(self.palette().color(self.foregroundRole()))
            layout.draw(painter, QPointF(0, max((self.height() - height) / 2, 0)))
        finally:
            painter.end()  # a painter that is still open when its widget goes takes the program with it


class PlainText(QPlainTextEdit):
    """Lines that can be selected and copied, no higher than they need, and scrolled where they are many."""

    def __init__(self, most_lines: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._most_lines = most_lines
        self.setReadOnly(True)
        self.setTabChangesFocus(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(0)

    @property
    def text(self) -> str:
        """What is shown."""
        return self.toPlainText()

    def show_text(self, text: str) -> None:
        """Show another text."""
        self.setPlainText(readable(text))
        self._fit()

    def _fit(self) -> None:
        lines = min(round(self.document().size().height()), self._most_lines)  # which Qt counts in lines
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Another width breaks it into other lines."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()
