"""The problems panel: what the checks found in the story's files."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from viewer.reading.problems import Problem
from viewer.window.plain import tooltip

HEIGHT_PX = 88  # five lines


class ProblemsPanel(QListWidget):
    """One line a problem, as the `check` command tells it; a double click opens the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setAccessibleName("Problems in the story's files")
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.itemActivated.connect(self._on_activated)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show these problems, and no others."""
        self.clear()
        for problem in problems:
            item = QListWidgetItem(str(problem))
            item.setToolTip(tooltip(f"{problem.message}\n{problem.hint}"))
            item.setData(0x0100, problem.file)
            self.addItem(item)

    def _on_activated(self, item: QListWidgetItem) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(item.data(0x0100)))

    def sizeHint(self) -> QSize:
        """A few lines: the story keeps its room, the rest is scrolled to."""
        return QSize(400, HEIGHT_PX)
