"""Presenting a story: the pages fill a screen of their own if there is one, and this window follows along."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from viewer.scene.theme import Theme
from viewer.view import moves
from viewer.view.visible import Visible
from viewer.window.store import Store

if TYPE_CHECKING:  # made, and imported, when somebody presents
    from viewer.window.presentation import Presentation


class Presenting(QObject):
    """Does what the action of this name asks for."""

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._theme: Theme | None = None
        self.presentation: Presentation | None = None  # None: nobody presents
        for signal in (store.changed, store.sifted):
            signal.connect(self._show)

    def present(self) -> None:
        """Fill a screen with the page of what is chosen, and step through the story from there."""
        from viewer.window.presentation import Presentation, screen_beside

        if self._store.visible is None or self.presentation is not None:
            return
        self.presentation = Presentation()
        self.presentation.step_requested.connect(self._on_step_requested)
        self.presentation.end_requested.connect(self._on_end_requested)
        self.presentation.left.connect(self._on_left)
        self.presentation.start_on(screen_beside(self._window))
        self._show(self._store.visible)

    def show_theme(self, theme: Theme) -> None:
        """Present in these colours."""
        self._theme = theme
        self._show(self._store.visible)

    def leave(self) -> None:
        """Present no longer."""
        if self.presentation is not None:
            self.presentation.close()

    def _show(self, visible: Visible | None) -> None:
        if self.presentation is not None and self._theme is not None:
            self.presentation.show_visible(visible, self._theme)

    def _on_step_requested(self, steps: int) -> None:
        """Before the first event stands the page of the whole story, and before that nothing."""
        before, is_first_page = self._store.state, self._store.visible is None or self._store.visible.selected is None
        if steps < 0 and is_first_page:
            return
        self._store.move(moves.stepped, steps)
        if steps < 0 and self._store.state == before:
            self._store.move(moves.deselected)

    def _on_end_requested(self, last: bool) -> None:
        self._store.move(moves.deselected)
        if last:
            self._store.move(moves.stepped, -1)

    def _on_left(self) -> None:
        if self.presentation is not None:
            self.presentation.deleteLater()
            self.presentation = None
        self._window.activateWindow()
