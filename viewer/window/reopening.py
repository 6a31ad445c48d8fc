"""From a picture back to the story and the view that it shows."""

from collections.abc import Iterator
from pathlib import Path

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from viewer.reading.pictures import picture_note
from viewer.reading.problems import Refusal
from viewer.reading.read import read_story
from viewer.reading.sought_story import Found, found_story, is_of, stories_near
from viewer.resources import shipped_story
from viewer.story.invisible import readable
from viewer.story.picture_note import PictureNote
from viewer.view.address import parse_address
from viewer.view.fitting import shown_as
from viewer.view.state import ViewState
from viewer.window.remembered import remembered_stories
from viewer.window.store import Store
from viewer.words import say

MOST_OF_A_NAME = 60  # letters that are said


class Reopening(QObject):
    """Finds the story of a picture, or asks where it is, and shows it as the picture does.

    Signals:
        story_found: The story of a picture is to be shown. args: its Path and its Reading.
        told: What came of it. arg: a sentence.
    """

    story_found = Signal(object, object)
    told = Signal(str)

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window

    def reopen(self, picture: Path) -> None:
        """Show the story of a picture in the view of the picture, or say why that cannot be."""
        try:
            note = picture_note(picture)
        except Refusal as refusal:
            self.told.emit(f"{_said(picture.name)}: {refusal.message}")
            return
        found = found_story(note, self._candidates(note, picture)) or self._asked(note, picture)
        if found:
            self._show(note, found, _said(picture.name))

    def _candidates(self, note: PictureNote, picture: Path) -> Iterator[Path]:
        """Where the story may be, the likeliest place first."""
        remembered = remembered_stories()
        yield from (path for checksum, path in remembered if checksum == note.checksum)
        if self._store.path:
            yield self._store.path
        yield from (path for _, path in remembered)
        yield shipped_story()
        yield from stories_near(picture)

    def _asked(self, note: PictureNote, picture: Path) -> Found | None:
        """The story in a folder that the reader chooses, if it is the picture's."""
        from PySide6.QtWidgets import QFileDialog

        title = _said(note.title)
        folder = QFileDialog.getExistingDirectory(
            self._window, say("Where is the story “{title}”?", title=title), str(picture.parent)
        )
        if not folder:
            self.told.emit(say("The story that the picture shows, “{title}”, was not found.", title=title))
            return None
        reading = read_story(Path(folder))
        if reading.story is None or not note.names(reading.story.title):
            self.told.emit(say("That is not the story that the picture shows, “{title}”.", title=title))
            return None
        return Found(path=Path(folder), reading=reading, same=is_of(note, reading))

    def _show(self, note: PictureNote, found: Found, name: str) -> None:
        view = _view(note)
        self.story_found.emit(found.path, found.reading)
        if view is None:
            self.told.emit(
                say("Opened, but not in the view of {name}: a later version of Claimline wrote it.", name=name)
            )
            return
        self._store.move(shown_as, view)
        self.told.emit(
            say("Opened in the view of {name}", name=name)
            if found.same
            else say("Another version of the story: that of {name} was not found.", name=name)
        )


def _view(note: PictureNote) -> ViewState | None:
    """The view of a picture; None where it is written in a way that we do not know."""
    try:
        return parse_address(note.view)
    except ValueError:
        return None


def _said(name: str) -> str:
    """A name in a sentence: on one line, not too long, with nothing invisible in it."""
    line = " ".join(name.split())
    return readable(line if len(line) <= MOST_OF_A_NAME else f"{line[: MOST_OF_A_NAME - 1]}…")
