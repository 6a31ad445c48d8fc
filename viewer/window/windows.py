"""Several windows: each has a story and a view of its own, and the theme is that of all."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication

from viewer.reading.read import Reading
from viewer.renewal import WindowNote
from viewer.view.address import address
from viewer.window.main_window import MainWindow
from viewer.window.window_place import place_of, put_back

HANDLE_PX = 200  # so much of a window is always within reach
BESIDE_PX = 32  # by which a window lies lower and farther right than the one before


class Windows(QObject):
    """Opens windows and keeps them while they are open."""

    def __init__(self, theme_choice: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._theme_choice = theme_choice
        self._open: dict[MainWindow, None] = {}  # in the order in which they were opened; nobody else holds them
        self.handed_on: tuple[WindowNote, ...] = ()  # the windows with which the program is to start anew

    def show(self, path: Path) -> None:
        """Show a window on the story at a path."""
        self.open(path).show()

    def show_again(self, note: WindowNote) -> None:
        """Show a window as it was before the program started anew."""
        self.open_again(note).show()

    def open_again(self, note: WindowNote, reading: Reading | None = None) -> MainWindow:
        """The same, not yet shown."""
        window = self.open(Path(note.path), reading)
        window.opening.resume(note.view)
        put_back(window, note)
        return window

    def renew(self) -> None:
        """Close all windows, to start anew with them."""
        notes = tuple(_note_of(window) for window in self._open if window.store.path)
        QApplication.closeAllWindows()
        if not self._open:
            self.handed_on = notes

    def open(self, path: Path, reading: Reading | None = None) -> MainWindow:
        """A window on the story at a path, not yet shown; the story may have been read already."""
        window = MainWindow(self._theme_choice)
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._put_beside(window)
        self._open[window] = None
        window.closed.connect(self._on_closed)
        window.window_requested.connect(self.show)
        window.renewal_requested.connect(self.renew)
        window.theming.chosen.connect(self._on_theme_chosen)
        if reading:
            window.opening.show_reading(path, reading)
        else:  # once it is shown: it may have to ask where the story is
            QTimer.singleShot(0, partial(window.opening.open_path, path))
        return window

    def _put_beside(self, window: MainWindow) -> None:
        """Not over another window, as far as the screen has room."""
        room = window.screen().availableGeometry().adjusted(0, 0, -HANDLE_PX, -HANDLE_PX)
        taken = {other.pos().toTuple() for other in self._open}
        while window.pos().toTuple() in taken and room.contains(window.pos()):
            window.move(window.x() + BESIDE_PX, window.y() + BESIDE_PX)

    def _on_theme_chosen(self, choice: str) -> None:
        self._theme_choice = choice
        for window in self._open:
            window.theming.show(choice)

    def _on_closed(self) -> None:
        window = self.sender()
        if isinstance(window, MainWindow):
            self._open.pop(window, None)


def _note_of(window: MainWindow) -> WindowNote:
    return WindowNote(
        path=str(window.store.path),
        view=address(window.store.state),
        place=place_of(window),
        maximized=window.isMaximized(),
    )
