"""What the window remembers from one start to the next: place, panes, theme, where stories were, how pictures left."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from viewer.window.menus import THEMES

MOST_STORIES = 12
_STORY = re.compile("([0-9a-f]{64}) (.+)", re.DOTALL)  # its checksum and its path


def remembered_theme() -> str:
    """The theme that was chosen last; that of the system if none was, or one that there is not."""
    choice = str(_settings().value("theme"))
    return choice if choice in THEMES else "system"


def remember_theme(choice: str) -> None:
    """Keep the choice of a theme."""
    _settings().setValue("theme", choice)


def remember_window(window: QMainWindow, splitters: Iterable[QSplitter]) -> None:
    """Keep the window's place and the sizes of its panes."""
    settings = _settings()
    settings.setValue("geometry", window.saveGeometry())
    for splitter in splitters:
        settings.setValue(f"panes/{splitter.objectName()}", splitter.saveState())


def restore_window(window: QMainWindow, splitters: Iterable[QSplitter]) -> None:
    """Put the window where it was; what cannot be read is as at the first start."""
    settings = _settings()
    geometry = settings.value("geometry")
    if isinstance(geometry, QByteArray):
        window.restoreGeometry(geometry)
    for splitter in splitters:
        state = settings.value(f"panes/{splitter.objectName()}")
        if isinstance(state, QByteArray):
            splitter.restoreState(state)


def remember_story(path: Path, checksum: str) -> None:
    """Keep where a story was opened, and in which version, so that a picture of it finds it again."""
    story, before = (checksum, path.absolute()), remembered_stories()
    stories = [story, *(each for each in before if each[1] != story[1])][:MOST_STORIES]
    entry = _entry(*story)
    if stories != [*before] and _STORY.fullmatch(entry) and entry.isprintable():
        _settings().setValue("stories", [_entry(*each) for each in stories])


def remembered_stories() -> tuple[tuple[str, Path], ...]:
    """Checksums and paths of stories that were opened, the last one first; what cannot be read is left out."""
    kept = _settings().value("stories")
    entries = kept if isinstance(kept, list) else [kept]  # Qt reads a list of one as a text
    found = [_STORY.fullmatch(entry) for entry in entries[:MOST_STORIES] if isinstance(entry, str)]
    return tuple((story[1], Path(story[2])) for story in found if story)


def remembered_picture() -> str:
    """What was chosen when a picture left the window last, as it was written; "" where none did."""
    return str(_settings().value("picture") or "")


def remember_picture(written: str) -> None:
    """Keep what was chosen for a picture."""
    _settings().setValue("picture", written)


def remembered_folder() -> Path:
    """Where a picture was saved last; the reader's own folder if there is no such place any longer."""
    folder = Path(str(_settings().value("folder") or ""))
    return folder if folder.is_absolute() and folder.is_dir() else Path.home()


def remember_folder(folder: Path) -> None:
    """Keep where a picture was saved."""
    if str(folder).isprintable():
        _settings().setValue("folder", str(folder.absolute()))


def _entry(checksum: str, path: Path) -> str:
    return f"{checksum} {path}"


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "claimline", "window")
