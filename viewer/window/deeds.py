"""What each action does: a method a row of `ACTIONS`, of the same name."""

from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtWidgets import QApplication, QWidget

from viewer.reading.files import ARCHIVE_SUFFIX, STORY_FILE
from viewer.reading.pictures import SUFFIXES
from viewer.resources import shipped_story
from viewer.view import moves
from viewer.view.state import Layout
from viewer.window.store import Store
from viewer.words import say

ZOOM_STEP = 1.5


class Deeds(QObject):
    """Does what menus and keys ask for; what only one of them needs is imported by it, not at the start.

    Signals:
        path_requested: A story is to be opened. arg: its Path.
        window_requested: A story is to be opened in a window of its own. arg: its Path.
        renewal_requested: The program is to start anew, in another language or size.
        theme_chosen: A theme was chosen. arg: its name in the menu.
        pane_requested: Another pane is to have the focus. arg: how many on, or back if negative.
        zoom_requested: The corridor is to be larger. arg: how many times as large.
        fit_requested: All of the corridor is to come into view.
        fit_selection_requested: What is chosen is to come into view on the corridor.
        find_requested: Words are to be typed by which events are found.
        find_in_document_requested: Words are to be typed that are looked for in the open document.
        place_requested: Another place of these words is to be shown. arg: how many on, or back if negative.
        full_screen_left: The window fills the screen no more. arg: False.
    """

    path_requested = Signal(object)
    window_requested = Signal(object)
    renewal_requested = Signal()
    pane_requested = Signal(int)
    theme_chosen = Signal(str)
    zoom_requested = Signal(float)
    fit_requested = Signal()
    find_requested = Signal()
    find_in_document_requested = Signal()
    place_requested = Signal(int)
    fit_selection_requested = Signal()
    full_screen_left = Signal(bool)

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window

    def open_story(self) -> None:
        """Ask for a folder and open the story in it."""
        from PySide6.QtWidgets import QFileDialog

        start = str(self._store.path.parent if self._store.path else Path.home())
        folder = QFileDialog.getExistingDirectory(self._window, say("Open a story folder"), start)
        if folder:
            self.path_requested.emit(Path(folder))

    def open_file(self) -> None:
        """Ask for a file and open the story that is packed in it, or that it is a picture of."""
        from PySide6.QtWidgets import QFileDialog

        start = str(self._store.path.parent if self._store.path else Path.home())
        endings = " ".join(f"*{suffix}" for suffix in (ARCHIVE_SUFFIX, STORY_FILE, *SUFFIXES))
        file, _ = QFileDialog.getOpenFileName(
            self._window,
            say("Open a packed story or a picture"),
            start,
            say("Stories and pictures ({endings})", endings=endings),
        )
        if file:
            self.path_requested.emit(Path(file))

    def new_window(self) -> None:
        """Open the same story in another window, to be looked at from another side."""
        self.window_requested.emit(self._store.path or shipped_story())

    def open_shipped_story(self) -> None:
        """Open the story that comes with the program."""
        self.path_requested.emit(shipped_story())

    def reload(self) -> None:
        """Read the open story again."""
        if self._store.path:
            self.path_requested.emit(self._store.path)

    def close_window(self) -> None:
        """Close the window, and with the last one the program."""
        self._window.close()

    def quit(self) -> None:
        """Close all windows, and so the program."""
        QApplication.closeAllWindows()

    def preferences(self) -> None:
        """Let the reader choose how the program behaves."""
        from viewer.window.preferences import Preferences

        shown = self._window.findChild(Preferences, "preferences") or Preferences(self._window)
        shown.theme_chosen.connect(self.theme_chosen, Qt.ConnectionType.UniqueConnection)
        shown.renewal_requested.connect(self.renewal_requested, Qt.ConnectionType.UniqueConnection)
        shown.show()
        shown.activateWindow()

    def toggle_map(self, checked: bool) -> None:
        """Draw the road in its true shape, or straightened."""
        self._store.move(moves.layout_chosen, Layout.MAP if checked else Layout.SCHEMATIC)

    def toggle_uncovered(self, checked: bool) -> None:
        """Point out the sentences that no claim quotes, or do not."""
        self._store.move(moves.uncovered_chosen, checked)

    def toggle_later(self, checked: bool) -> None:
        """Show on the corridor what comes later than the date in view, or do not."""
        self._store.move(moves.later_chosen, checked)

    def zoom_in(self) -> None:
        """Show the corridor larger."""
        self.zoom_requested.emit(ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show the corridor smaller."""
        self.zoom_requested.emit(1 / ZOOM_STEP)

    def fit_corridor(self) -> None:
        """Show all of the corridor."""
        self.fit_requested.emit()

    def fit_selection(self) -> None:
        """Show the part of the corridor that is chosen."""
        self.fit_selection_requested.emit()

    def toggle_folding(self, checked: bool) -> None:
        """Fold quiet stretches of the timeline, or show them at their length."""
        self._store.move(moves.folding_chosen, checked)

    def toggle_full_screen(self, checked: bool) -> None:
        """Fill the screen, or leave it."""
        self._window.showFullScreen() if checked else self._window.showNormal()

    def next_event(self) -> None:
        """Choose the event that follows."""
        self._store.move(moves.stepped, 1)

    def previous_event(self) -> None:
        """Choose the event before."""
        self._store.move(moves.stepped, -1)

    def next_claim(self) -> None:
        """Choose the next claim of the event."""
        self._store.move(moves.claim_stepped, 1)

    def previous_claim(self) -> None:
        """Choose the claim before."""
        self._store.move(moves.claim_stepped, -1)

    def day_before(self) -> None:
        """Show the ground as of the day before."""
        self._store.move(moves.day_stepped, -1)

    def day_after(self) -> None:
        """Show the ground as of the next day."""
        self._store.move(moves.day_stepped, 1)

    def next_pane(self) -> None:
        """Give the focus to the next pane."""
        self.pane_requested.emit(1)

    def previous_pane(self) -> None:
        """Give the focus to the pane before."""
        self.pane_requested.emit(-1)

    def whole_story(self) -> None:
        """Choose nothing, and bring everything into view."""
        self._store.move(moves.whole)

    def let_go(self) -> None:
        """Leave the full screen; else let go of the words that are sought; else of what is chosen."""
        if self._window.isFullScreen():
            self._window.showNormal()
            self.full_screen_left.emit(False)
        elif self._store.state.words:
            self._store.move(moves.words_sought, "")
        else:
            self._store.move(moves.deselected)

    def find(self) -> None:
        """Ask for words to find events by."""
        self.find_requested.emit()

    def find_in_document(self) -> None:
        """Ask for words to look for in the open document."""
        self.find_in_document_requested.emit()

    def find_next(self) -> None:
        """Show the next place of the words in the document."""
        self.place_requested.emit(1)

    def find_previous(self) -> None:
        """Show the place before."""
        self.place_requested.emit(-1)
