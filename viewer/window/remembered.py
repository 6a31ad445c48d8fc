"""What the window remembers from one start to the next: its place, its panes and the chosen theme."""

from collections.abc import Iterable

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QMainWindow, QSplitter

from viewer.window.menus import THEMES


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


def _settings() -> QSettings:
    return QSettings(QSettings.Format.IniFormat, QSettings.Scope.UserScope, "claimline", "window")
