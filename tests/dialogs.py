"""What a reader does in dialogs: answers them, chooses in the one for pictures, presses its buttons."""

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QMessageBox, QPushButton, QSpinBox
from reader import Reader

from viewer.window.export_dialog import ExportDialog, Preview
from viewer.window.plain import PlainLabel


def answered_with(path: Path | None, then: Callable[[], None] | None = None) -> None:
    """Answer the file dialog that comes next, by closing it if there is no path; then perhaps what follows it."""

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        if then is not None:
            QTimer.singleShot(0, then)
        if path is None:
            dialog.reject()
        else:
            dialog.selectFile(str(path))
            dialog.accept()

    QTimer.singleShot(0, answer)


def answers(button: QMessageBox.StandardButton) -> None:
    """Answer the question that is asked."""
    box = QApplication.activeModalWidget()
    assert isinstance(box, QMessageBox)
    box.button(button).click()


class PictureDialog:
    """The dialog for pictures as a reader knows it: by the names of its boxes and buttons."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader
        reader.chooses("save_picture")
        reader.qtbot.waitUntil(lambda: QApplication.activeWindow() is QApplication.activeModalWidget())
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        self.dialog = dialog

    @property
    def preview(self) -> Preview:
        """Where the picture is seen."""
        return self.dialog.findChild(Preview)

    @property
    def told(self) -> str:
        """What it says will come out."""
        return self.dialog.findChild(PlainLabel, "what_comes_out").text()

    @property
    def message(self) -> str:
        """What it says came of it."""
        return self.dialog.findChild(PlainLabel, "message").text()

    def box(self, name: str) -> QComboBox:
        """One of its boxes."""
        return self.dialog.findChild(QComboBox, name)

    def offered(self, name: str) -> list[str]:
        """What a box has to choose from."""
        return [self.box(name).itemText(place) for place in range(self.box(name).count())]

    def number(self, name: str) -> QSpinBox:
        """One of its numbers."""
        return self.dialog.findChild(QSpinBox, name)

    def button(self, name: str) -> QPushButton:
        """One of its buttons."""
        return self.dialog.findChild(QPushButton, f"{name}_button")

    def chooses(self, name: str, text: str) -> None:
        """Choose with the keyboard what a box has under a name."""
        box = self.box(name)
        place = box.findText(text)
        assert place >= 0, text
        self._reader.presses(Qt.Key.Key_Home, on=box)
        for _ in range(place):
            self._reader.presses(Qt.Key.Key_Down, on=box)
        assert self.box(name).currentText() == text

    def types(self, name: str, number: int) -> None:
        """Type a number."""
        box = self.number(name)
        box.setFocus()
        box.selectAll()
        self._reader.qtbot.keyClicks(box, str(number))
        self._reader.presses(Qt.Key.Key_Tab, on=box)

    def clicks(self, name: str) -> None:
        """Click one of its buttons."""
        self._reader.qtbot.mouseClick(self.button(name), Qt.MouseButton.LeftButton)

    def saves(self, path: Path | None, then: Callable[[], None] | None = None) -> None:
        """Click Save, and answer where."""
        answered_with(path, then)
        self.clicks("save")
