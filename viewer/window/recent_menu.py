"""The menu of stories that were opened before."""

import os
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from viewer.story.invisible import readable
from viewer.window.remembered import forget_stories, remembered_stories
from viewer.words import say

MOST = 10


class RecentMenu(QMenu):
    """One entry a story, the last one first; those that are gone cannot be chosen.

    Signals:
        path_requested: A story is to be opened. arg: its Path.
    """

    path_requested = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Open Re&cent"), parent)
        self.setObjectName("recent")
        self.aboutToShow.connect(self.fill)
        self.triggered.connect(self._on_triggered)

    def fill(self) -> None:
        """Offer what is remembered now."""
        self.clear()
        stories = [path for _, path in remembered_stories()][:MOST]
        for path in stories:
            action = self.addAction(_told(path))
            action.setEnabled(os.path.exists(path))
            action.setData(path)
        if not stories:
            self.addAction(say("No story was opened so far")).setEnabled(False)
        self.addSeparator()
        clear = self.addAction(say("C&lear"))
        clear.setObjectName("clear_recent")
        clear.setEnabled(bool(stories))
        clear.triggered.connect(forget_stories)

    def _on_triggered(self, action: QAction) -> None:
        if isinstance(path := action.data(), Path):
            self.path_requested.emit(path)


def _told(path: Path) -> str:
    """A path as the reader knows it: from their own folder if it lies in that."""
    try:
        shown = f"~/{path.relative_to(Path.home())}"
    except ValueError:
        shown = str(path)
    return readable(shown).replace("&", "&&")
