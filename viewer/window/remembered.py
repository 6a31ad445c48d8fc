"""What the window remembers from one start to the next: place, panes, theme, where stories were, how pictures left."""

import re
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QByteArray, Qt
from PySide6.QtWidgets import QMainWindow, QSplitter

from viewer import settings
from viewer.window.menus import THEMES
from viewer.window.splitters import shares_of, take_shares
from viewer.window.window_place import keep_on_a_screen

MOST_STORIES = 12
_CHECKSUM = re.compile("[0-9a-f]{64}")


def remembered_theme() -> str:
    """The theme that was chosen last; that of the system if none was, or one that there is not."""
    choice = settings.load().settings.theme
    return choice if choice in THEMES else "system"


def remember_theme(choice: str) -> None:
    """Keep the choice of a theme."""
    settings.keep(theme=choice)


def remember_window(window: QMainWindow, splitters: Iterable[QSplitter]) -> None:
    """Keep the window's place, and its panes as shares of it: in a window of another size they are as large."""
    kept = settings.load().settings.shares
    shares = {splitter.objectName(): shares_of(splitter, window) for splitter in splitters}
    told = {name: share for name, share in shares.items() if all(share)}  # a hidden pane has none
    settings.keep(geometry=_written(window.saveGeometry()), shares=kept | told)


def restore_window(window: QMainWindow, splitters: Iterable[QSplitter]) -> None:
    """Put the window where it was; what cannot be read is as at the first start."""
    kept = settings.load().settings
    window.restoreGeometry(_read(kept.geometry))
    window.setWindowState(window.windowState() & ~Qt.WindowState.WindowFullScreen)  # no start is a trap
    if not window.isMaximized():
        keep_on_a_screen(window)
    for splitter in splitters:
        if share := kept.shares.get(splitter.objectName()):
            take_shares(splitter, window, share)


def remember_story(path: Path, checksum: str) -> None:
    """Keep where a story was opened, and in which version, so that a picture of it finds it again."""
    story, before = (checksum, path.absolute()), remembered_stories()
    stories = [story, *(each for each in before if each[1] != story[1])][:MOST_STORIES]
    if stories != [*before] and _CHECKSUM.fullmatch(checksum) and str(path).isprintable():
        settings.keep(stories=[(kept, str(where)) for kept, where in stories])


def remembered_stories() -> tuple[tuple[str, Path], ...]:
    """Checksums and paths of stories that were opened, the last one first; what cannot be read is left out."""
    kept = settings.load().settings.stories[:MOST_STORIES]
    return tuple((checksum, Path(path)) for checksum, path in kept if _CHECKSUM.fullmatch(checksum))


def forget_stories() -> None:
    """Keep no longer where stories were."""
    settings.keep(stories=())


def remembered_hidden_panes() -> tuple[str, ...]:
    """Which panes were hidden, by the names of their actions."""
    return settings.load().settings.hidden_panes


def remember_hidden_panes(names: Iterable[str]) -> None:
    """Keep which panes are hidden."""
    settings.keep(hidden_panes=tuple(names))


def folds_at_first() -> bool:
    """Whether quiet stretches are folded when a story opens."""
    return settings.load().settings.folded


def remember_welcome() -> None:
    """Keep that the hints were read."""
    settings.keep(welcomed=True)


def remembered_picture() -> str:
    """What was chosen when a picture left the window last, as it was written; "" where none did."""
    return settings.load().settings.picture


def remember_picture(written: str) -> None:
    """Keep what was chosen for a picture."""
    settings.keep(picture=written)


def remembered_folder() -> Path:
    """Where a picture was saved last; the reader's own folder if there is no such place any longer."""
    folder = Path(settings.load().settings.folder)
    return folder if folder.is_absolute() and folder.is_dir() else Path.home()


def remember_folder(folder: Path) -> None:
    """Keep where a picture was saved."""
    if str(folder).isprintable():
        settings.keep(folder=str(folder.absolute()))


def _written(state: QByteArray) -> str:
    return bytes(state.toBase64().data()).decode("ascii")


def _read(written: str) -> QByteArray:
    return QByteArray.fromBase64(written.encode("ascii", "replace"))
