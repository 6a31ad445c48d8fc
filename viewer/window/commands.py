"""Everything that the menus offer, as commands with a title: for the palette."""

from collections.abc import Iterator

from msgspec import Struct
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMenuBar

from viewer.window.key_words import key_words


class Command(Struct, frozen=True):
    """One entry of a menu: what it is called with the menu within a menu that it is in, and the menu of the bar."""

    action: QAction
    title: str  # "Theme: Dark"
    menu: str  # "View"
    usable: bool  # neither it nor a menu that it is in is greyed out

    @property
    def keys(self) -> str:
        """The first of its keys in words; "" where it has none."""
        return key_words([key.toString() for key in self.action.shortcuts()[:1]])


def commands_of(bar: QMenuBar) -> tuple[Command, ...]:
    """The commands of a menu bar, from left to right and from top to bottom."""
    menus = ((entry.menu(), plain(entry.text())) for entry in bar.actions())
    return tuple(command for menu, name in menus if isinstance(menu, QMenu) for command in _within(menu, name, ""))


def plain(text: str) -> str:
    """The text of a menu entry without the sign for its letter.

    >>> plain("&Print…"), plain("Search && Rescue")
    ('Print…', 'Search & Rescue')
    """
    return "&".join(part.replace("&", "") for part in text.split("&&"))


def _within(menu: QMenu, name: str, title: str, usable: bool = True) -> Iterator[Command]:
    """The entries of a menu and those of the menus in it."""
    menu.aboutToShow.emit()  # some menus are filled when they are opened
    for entry in menu.actions():
        text = ": ".join(filter(None, (title, plain(entry.text()))))
        inner = entry.menu()
        if isinstance(inner, QMenu):
            yield from _within(inner, name, text, usable and entry.isEnabled())
        elif not entry.isSeparator() and entry.isVisible():
            yield Command(entry, text, name, usable and entry.isEnabled())
