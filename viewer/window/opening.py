"""Opening a story in the window: from a path, a picture of it, or the last view of it."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QWidget

from viewer.reading.pictures import is_picture
from viewer.reading.read import Reading, read_story
from viewer.view.address import parse_address
from viewer.view.fitting import shown_as
from viewer.view.state import ViewState
from viewer.window.folder_watch import FolderWatch
from viewer.window.remembered import folds_at_first, remember_story
from viewer.window.store import Store

if TYPE_CHECKING:  # made when the first picture is opened, and imported then
    from viewer.window.reopening import Reopening


class Opening(QObject):
    """Puts stories into the store of a window, and watches their files.

    Signals:
        files_changed: Files of the open story are not as they were read.
        told: What came of opening a picture. arg: a sentence.
    """

    files_changed = Signal()
    told = Signal(str)

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._watch = FolderWatch(self)
        self._watch.files_changed.connect(self.files_changed)
        self._reopening: Reopening | None = None

    def open_path(self, path: Path) -> None:
        """Read the story at a path and show what is good of it, its problems too; of a picture the story it shows."""
        if is_picture(path):
            self._reopen(path)
        else:
            self.show_reading(path, read_story(path))

    def show_reading(self, path: Path, reading: Reading) -> None:
        """Show a story that was read."""
        self._store.show_reading(path, reading, ViewState(folded=folds_at_first()))
        self._watch.watch(path)
        if reading.story:
            remember_story(path, reading.story.checksum)

    def resume(self, view: str) -> None:
        """Take the view of an address, as far as the story has what it names, once that is read."""
        if self._store.story is None:
            self._store.story_read.connect(partial(self.resume, view), Qt.ConnectionType.SingleShotConnection)
        else:
            with suppress(ValueError):
                self._store.move(shown_as, parse_address(view))

    def _reopen(self, picture: Path) -> None:
        if self._reopening is None:
            from viewer.window.reopening import Reopening

            self._reopening = Reopening(self._store, self._window)
            self._reopening.story_found.connect(self.show_reading)
            self._reopening.told.connect(self.told)
        self._reopening.reopen(picture)
