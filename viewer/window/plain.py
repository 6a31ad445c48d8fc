"""Story text in widgets that would read it as markup: made plain first."""

from html import escape

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def tooltip(text: str) -> str:
    """The text for a tooltip, which shows it character for character, wrapped."""
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if text else ""


class PlainLabel(QLabel):
    """A label that shows its text character for character."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
