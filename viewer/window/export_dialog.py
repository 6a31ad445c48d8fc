"""The dialog in which a picture, deck or animation is chosen, seen as it will be, and saved or copied."""

from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QGuiApplication
from PySide6.QtWidgets import QDialog, QFrame, QHBoxLayout, QPushButton, QScrollArea, QVBoxLayout, QWidget

from viewer.refusal import ViewerError
from viewer.window.dragging import DragHandle
from viewer.window.outgoing import Outgoing
from viewer.window.page_view import PageView
from viewer.window.picture_choice import PictureChoice, formats_at_hand
from viewer.window.picture_data import copy
from viewer.window.picture_form import PictureForm
from viewer.window.plain import PlainLabel, tooltip
from viewer.window.remembered import remember_folder, remember_picture, remembered_folder
from viewer.window.saving import Progress, asked_file, ending
from viewer.window.speech import announce
from viewer.window.window_place import resize_within_screen
from viewer.words import noted, say

SIZE_PX = (1080, 620)
LEAST_PREVIEW_PX = (200, 120)
CHOICES_PX = (280, 420)  # how narrow the choices are, and how wide
DRAG_TIP = noted("Drag it into another program")


class Preview(PageView):
    """The sheet as it will leave, on a ground from which it stands out."""

    def _around(self) -> QColor:
        return self.palette().alternateBase().color()


class ExportDialog(QDialog):
    """What leaves the window: at the left as it will be, at the right what there is to choose from.

    Signals:
        saved: A file was written. arg: a sentence about it.
        drag_requested: It is being dragged out. args: the widget by which, the Outgoing.
    """

    saved = Signal(str)
    drag_requested = Signal(object, object)

    def __init__(self, outgoing: Outgoing, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("export")
        self.setWindowTitle(say("Save Picture or Deck"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._outgoing = outgoing
        self._preview, self._form = Preview(), PictureForm()
        self._handle = DragHandle(self._preview)
        self._told, self._message = PlainLabel(), PlainLabel()
        self._told.setObjectName("what_comes_out")
        self._message.setObjectName("message")
        self._save, self._copy, self._close = (
            QPushButton(say("&Save…")),
            QPushButton(say("Cop&y")),
            QPushButton(say("Close")),
        )
        self._arrange()
        self._connect()
        self._form.show_choice(outgoing.choice)
        self._show_outgoing()

    def say(self, words: str) -> None:
        """Tell what came of something."""
        self._message.setText(words)
        announce(self, words)

    def _arrange(self) -> None:
        self._preview.setAccessibleName(say("Preview"))
        self._preview.setMinimumSize(*LEAST_PREVIEW_PX)
        column, buttons = QVBoxLayout(), QHBoxLayout()
        column.addWidget(self._choices(), 1)
        for name, button in (("copy", self._copy), ("close", self._close), ("save", self._save)):
            button.setObjectName(f"{name}_button")
            button.setAutoDefault(button is self._save)
            buttons.addWidget(button)
        column.addLayout(buttons)
        row = QHBoxLayout(self)
        row.setSpacing(16)
        row.addWidget(self._preview, 1)
        row.addLayout(column)
        resize_within_screen(self, *SIZE_PX)

    def _choices(self) -> QWidget:
        """What there is to choose from and what comes of it, scrolled where the screen is low."""
        choices, area = QWidget(), QScrollArea()
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(14)
        for widget in (self._form, self._told, self._message):
            column.addWidget(widget)
        for label in (self._told, self._message):
            label.setWordWrap(True)
        column.addStretch()
        area.setWidget(choices)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        area.setMinimumWidth(CHOICES_PX[0])
        area.setMaximumWidth(CHOICES_PX[1])
        return area

    def _connect(self) -> None:
        self._form.choice_changed.connect(self._on_choice_changed)
        self._handle.drag_requested.connect(self._on_drag_requested)
        self._save.clicked.connect(self._on_save_clicked)
        self._copy.clicked.connect(self._on_copy_clicked)
        self._close.clicked.connect(self.reject)

    def _show_outgoing(self) -> None:
        """What will come out, in pixels and in words; or why it cannot."""
        outgoing, is_picture = self._outgoing, self._outgoing.choice.what.part is not None
        self._preview.show_scene(outgoing.scene)
        self._preview.setAccessibleDescription(outgoing.alt)
        self._preview.setToolTip(tooltip(say(DRAG_TIP)) if is_picture else "")
        self._preview.setCursor(Qt.CursorShape.OpenHandCursor if is_picture else Qt.CursorShape.ArrowCursor)
        self._told.setText(outgoing.told)
        try:
            outgoing.check()
        except ViewerError as refusal:
            self.say(str(refusal))
            is_possible = False
        else:
            self._message.setText("")
            is_possible = True
        self._save.setEnabled(is_possible)
        self._copy.setEnabled(is_possible and is_picture)

    def _on_choice_changed(self, choice: PictureChoice) -> None:
        self._outgoing = replace(self._outgoing, choice=choice)
        self._show_outgoing()

    def _on_save_clicked(self) -> None:
        choice = self._outgoing.choice
        formats = formats_at_hand(choice.what)
        mine_first = {choice.suffix: formats[choice.suffix], **formats}
        path = asked_file(self, remembered_folder() / self._outgoing.name, mine_first)
        if path is None:
            return
        try:
            self._write(path)
        except (ViewerError, OSError) as refusal:
            self.say(str(refusal))
            return
        remember_folder(path.parent)
        self.saved.emit(say("Saved {name} in {parent}", name=path.name, parent=path.parent))
        self.accept()

    def _write(self, path: Path) -> None:
        """Write it in the format that the name says."""
        outgoing = replace(self._outgoing, choice=replace(self._outgoing.choice, suffix=ending(path)))
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BusyCursor)
        progress = Progress(self)
        try:
            outgoing.write(path, progress.tell)
        finally:
            progress.close()
            progress.deleteLater()
            QGuiApplication.restoreOverrideCursor()

    def _on_copy_clicked(self) -> None:
        self.say(copy(self._outgoing))

    def _on_drag_requested(self, preview: QWidget) -> None:
        if self._copy.isEnabled():
            self.drag_requested.emit(preview, self._outgoing)

    def done(self, result: int) -> None:
        """Remember what was chosen, however the dialog ends."""
        remember_picture(self._outgoing.choice.to_json())
        super().done(result)
