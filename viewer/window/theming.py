"""The theme of a window: which one was chosen, and the one that this is just now."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QAction, QActionGroup, QGuiApplication

from viewer.scene.theme import load_theme
from viewer.window.look import apply_theme, system_theme
from viewer.window.remembered import remember_theme

PREFIX = "theme_"


class Theming(QObject):
    """Makes widgets look like a theme, and follows the system where that was chosen.

    Attributes:
        entries: One a theme in the menu, each named `theme_` and its name.

    Signals:
        changed: Everything is to be painted in another theme. arg: the Theme.
        chosen: A theme was chosen, for all windows. arg: its name in the menu.
    """

    changed = Signal(object)
    chosen = Signal(str)

    def __init__(self, choice: str, parent: QObject) -> None:
        super().__init__(parent)
        self._choice = choice
        self.entries = QActionGroup(self)
        self.entries.triggered.connect(self._on_entry_chosen)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_changed)

    def show(self, choice: str | None = None) -> None:
        """Look like one of the themes, or as the system does; without a choice like the one that was chosen."""
        self._choice = choice or self._choice
        theme = system_theme() if self._choice == "system" else load_theme(self._choice)
        apply_theme(theme)
        for entry in self.entries.actions():
            entry.setChecked(entry.objectName() == PREFIX + self._choice)
        self.changed.emit(theme)

    def choose(self, choice: str) -> None:
        """Look like this from now on, in all windows and after the next start too."""
        remember_theme(choice)
        self.show(choice)
        self.chosen.emit(choice)

    def _on_entry_chosen(self, entry: QAction) -> None:
        self.choose(entry.objectName().removeprefix(PREFIX))

    def _on_system_changed(self) -> None:
        if self._choice == "system":
            self.show()
