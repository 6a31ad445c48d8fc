"""What helps to find one's way about the program; each part is made, and imported, when it is first asked for."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QApplication, QMainWindow, QWidget

from viewer.window.focus import give_focus_back
from viewer.words import say

if TYPE_CHECKING:
    from viewer.window.command_palette import CommandPalette
    from viewer.window.commands import Command
    from viewer.window.help_window import HelpWindow
    from viewer.window.shortcuts import ShortcutsWindow

MOST_RECENT = 8


class Guidance(QObject):
    """Does what the actions of these names ask for.

    Signals:
        told: Something is to be said that changes nothing. arg: a sentence.
    """

    told = Signal(str)

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._palette: CommandPalette | None = None
        self._recent: list[str] = []  # names of actions that were done from the palette, the last one first
        self._help: HelpWindow | None = None
        self._shortcuts: ShortcutsWindow | None = None
        self._before: QWidget | None = None  # what had the focus before the palette

    def find_action(self) -> None:
        """Offer every action of the menus, to be found by words."""
        from viewer.window.commands import commands_of

        if self._palette is None:
            from viewer.window.command_palette import CommandPalette

            self._palette = CommandPalette(self._window)
            self._palette.chosen.connect(self._on_chosen)
            self._palette.left.connect(self._leave_palette)
        if self._palette.isVisible():
            self._leave_palette()
            return
        self._before = QApplication.focusWidget()
        commands = [each for each in commands_of(self._window.menuBar()) if each.action.objectName() != "find_action"]
        names = [command.action.objectName() for command in commands]
        self._palette.open_with(commands, [names.index(name) for name in self._recent if name in names])

    def show_help(self) -> None:
        """Show the pages of the help in a window that may stay open."""
        if self._help is None:
            from viewer.window.help_window import HelpWindow

            self._help = HelpWindow(self._window)
        _bring_up(self._help)

    def show_shortcuts(self) -> None:
        """List all keys in a window that may stay open."""
        if self._shortcuts is None:
            from viewer.window.shortcuts import ShortcutsWindow

            self._shortcuts = ShortcutsWindow(self._window)
        _bring_up(self._shortcuts)

    def about(self) -> None:
        """Say which program this is, and what it is made with."""
        from viewer.window.about import AboutDialog

        AboutDialog(self._window).open()

    def _leave_palette(self) -> None:
        """Close it, and give the focus back: what is done is done in the pane that had it."""
        if self._palette is not None:
            self._palette.hide()
        give_focus_back(self._before)

    def _on_chosen(self, command: "Command") -> None:
        if not command.usable:
            self.told.emit(say("“{title}” is not available now", title=command.title))
            return
        self._leave_palette()
        name = command.action.objectName()
        self._recent = [name, *(each for each in self._recent if each != name)][:MOST_RECENT]
        command.action.trigger()


def _bring_up(window: QWidget) -> None:
    window.show()
    window.raise_()
    window.activateWindow()
