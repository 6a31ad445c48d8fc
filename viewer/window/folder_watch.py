"""Tells when a file of the open story changes, however an editor saves it."""

import os
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QFileSystemWatcher, QObject, QTimer, Signal

QUIET_MS = 150  # an editor writes a file in several steps; it is read once they are over
PATIENCE_MS = 1_000  # where they are never over, it is read all the same


class FolderWatch(QObject):
    """Watches folders as well as files: a file that is replaced drops out of a watch by itself.

    Signals:
        files_changed: Something in the watched places is another than before.
    """

    files_changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watcher = QFileSystemWatcher(self)
        self._paths: frozenset[str] = frozenset()
        self._quiet = QTimer(self, singleShot=True, interval=QUIET_MS)
        self._patience = QTimer(self, singleShot=True, interval=PATIENCE_MS)
        self._watcher.fileChanged.connect(self._on_changed)
        self._watcher.directoryChanged.connect(self._on_changed)
        for timer in (self._quiet, self._patience):
            timer.timeout.connect(self._on_quiet)

    def watch(self, story: Path) -> None:
        """Watch a story and nothing else: a folder with all in it, or one file."""
        self._paths = frozenset(_places(story))
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if left := watched - self._paths:  # what is watched on is not let go: a change just then would be lost
            self._watcher.removePaths(list(left))
        self._renew()

    def _on_changed(self) -> None:
        self._quiet.start()
        if not self._patience.isActive():
            self._patience.start()

    def _on_quiet(self) -> None:
        self._quiet.stop()
        self._patience.stop()
        self._renew()
        self.files_changed.emit()

    def _renew(self) -> None:
        watched = {*self._watcher.files(), *self._watcher.directories()}
        if missing := [path for path in self._paths - watched if os.path.exists(path)]:
            self._watcher.addPaths(missing)


def _places(story: Path) -> Iterable[str]:
    """The story with its folder, or the folder with its files and those in its folders; what can be looked at of it."""
    if not os.path.isdir(story):  # unlike the method of a path, it takes any name for an answer
        yield from (str(story.parent), str(story))
        return
    for folder, folders, files in os.walk(story):
        yield folder
        yield from (os.path.join(folder, file) for file in files)
        if folder != str(story):
            folders.clear()
