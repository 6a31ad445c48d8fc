"""The problems panel: what the checks found in the story's files."""

from collections.abc import Iterable

from PySide6.QtCore import QSize, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QWidget

from viewer.reading.problems import Problem
from viewer.window.plain import tooltip
from viewer.words import said_number, say

HEIGHT_PX = 88  # five lines
MOST = 1_000  # that are listed


class ProblemsPanel(QListWidget):
    """One line a problem, as the `check` command tells it; a double click opens the file."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("problems")
        self.setAccessibleName(say("Problems in the story's files"))
        self.setWordWrap(True)
        self.setAlternatingRowColors(True)
        self.itemActivated.connect(self._on_activated)

    def show_problems(self, problems: Iterable[Problem]) -> None:
        """Show these problems, and no others; of very many the first, and how many more there are."""
        self.clear()
        listed = tuple(problems)
        for problem in listed[:MOST]:
            item = QListWidgetItem(str(problem))
            item.setToolTip(tooltip(f"{problem.message}\n{problem.hint}"))
            item.setData(0x0100, problem.file)
            self.addItem(item)
        if len(listed) > MOST:
            self.addItem(say("{n} more, which “claimline check” lists", n=said_number(len(listed) - MOST)))

    def _on_activated(self, item: QListWidgetItem) -> None:
        if file := item.data(0x0100):
            QDesktopServices.openUrl(QUrl.fromLocalFile(file))

    def sizeHint(self) -> QSize:
        """A few lines: the story keeps its room, the rest is scrolled to."""
        return QSize(400, HEIGHT_PX)
