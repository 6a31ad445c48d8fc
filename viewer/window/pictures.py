"""Pictures leave the window: saved, copied, dragged into other programs, printed."""

import weakref
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QToolButton, QWidget

from viewer.refusal import ViewerError
from viewer.scene.theme import Theme
from viewer.window.dragging import DragHandle, drag_out
from viewer.window.plain import tooltip
from viewer.window.store import Store
from viewer.words import noted, say

if TYPE_CHECKING:  # imported when the first picture leaves
    from viewer.window.outgoing import Outgoing
    from viewer.window.picture_choice import PictureChoice

DRAG_TIP = noted("Copy the picture, or drag it into another program")


class Pictures(QObject):
    """Does what actions of the same names ask for; what makes pictures is imported by then, not at the start.

    Signals:
        done: Something was done that is not seen. arg: a sentence about it.
    """

    done = Signal(str)

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window
        self._folder: Path | None = None  # of what was dragged out, until the program ends
        self._theme_name = "light"

    def show_theme(self, theme: Theme) -> None:
        """Pictures of what is on screen are in this theme from now on."""
        self._theme_name = theme.name

    def drag_from(self, button: QToolButton) -> None:
        """Let the page be dragged out of the window by a button, which says so."""
        button.defaultAction().setToolTip(tooltip(say(DRAG_TIP)))
        button.setAccessibleDescription(say(DRAG_TIP))
        DragHandle(button).drag_requested.connect(self._on_drag_requested)

    def save_picture(self) -> None:
        """Let a picture, deck or animation be chosen and saved."""
        from viewer.window.export_dialog import ExportDialog
        from viewer.window.picture_choice import PictureChoice
        from viewer.window.remembered import remembered_picture

        outgoing = self._outgoing(PictureChoice.from_json(remembered_picture()).possible())
        if outgoing is not None:
            dialog = ExportDialog(outgoing, self._window)
            dialog.saved.connect(self.done)
            dialog.drag_requested.connect(self._drag)
            dialog.open()

    def copy_picture(self) -> None:
        """Put the page on the clipboard, with its quotes and credits as text."""
        from viewer.window.picture_data import copy

        if outgoing := self._page():
            self.done.emit(copy(outgoing))

    def print_page(self) -> None:
        """Show the page as it will be printed, and print it."""
        from viewer.window.printing import PrintPreview

        if self._store.story:
            preview = PrintPreview(self._store.story, self._store.state, self._window)
            preview.printed.connect(self.done)
            preview.open()

    def _on_drag_requested(self, widget: QWidget) -> None:
        if outgoing := self._page():
            self._drag(widget, outgoing)

    def _drag(self, widget: QWidget, outgoing: "Outgoing") -> None:
        from viewer.window.picture_data import dragged_data

        try:
            data = dragged_data(outgoing, self._folder_of_dragged())
        except (ViewerError, OSError) as refusal:
            self.done.emit(str(refusal))
        else:
            drag_out(widget, data)

    def _page(self) -> "Outgoing | None":
        """The page as it is on screen, in a size that slides have."""
        from viewer.window.picture_choice import PictureChoice

        return self._outgoing(PictureChoice())

    def _outgoing(self, choice: "PictureChoice") -> "Outgoing | None":
        from viewer.window.outgoing import Outgoing

        if self._store.story is None:
            return None
        return Outgoing(story=self._store.story, state=self._store.state, theme=self._theme_name, choice=choice)

    def _folder_of_dragged(self) -> Path:
        """Where files lie that were dragged out: whoever took one may read it later."""
        if self._folder is None:
            from shutil import rmtree
            from tempfile import mkdtemp

            self._folder = Path(mkdtemp(prefix="claimline-"))
            weakref.finalize(self, rmtree, self._folder, ignore_errors=True)
        return self._folder
