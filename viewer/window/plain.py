"""Story text in widgets that would read it as markup: made plain first."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QWidget


def tooltip(text: str) -> str:
    """The text for a tooltip, which shows it character for character, wrapped."""
    from html import escape  # brings a table of all entities along, which no start needs

    return f'<p style="white-space: pre-wrap">{escape(text)}</p>' if text else ""


class PlainLabel(QLabel):
    """A label that shows its text character for character."""

    def __init__(self, text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setText(text)
