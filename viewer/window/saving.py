"""Asking where a file is to go, and telling how far it is while it is written."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFileDialog, QMessageBox, QProgressDialog, QWidget

from viewer.story.invisible import readable
from viewer.words import say

SAME = {".jpeg": ".jpg", ".apng": ".png"}  # other endings of the same formats
SHOWN_AFTER_MS = 300  # what is done sooner needs no telling


def asked_file(parent: QWidget, suggested: Path, formats: dict[str, str]) -> Path | None:
    """The file that the reader chooses, with an ending that says what it is; None if they change their mind.

    The first of the formats, which go by their endings, is that of a name without an ending.
    """
    told = ";;".join(f"{name} (*{suffix})" for suffix, name in formats.items())
    chosen, _ = QFileDialog.getSaveFileName(parent, say("Save"), str(suggested), told)
    if not chosen:
        return None
    path = Path(chosen)
    if ending(path) not in formats:
        path = path.with_name(f"{path.name}{next(iter(formats))}")
        if path.exists() and not _may_be_replaced(parent, path):  # the dialog has asked about another name
            return None
    return path


def ending(path: Path) -> str:
    """How a name ends; of several ways to write it the usual one."""
    suffix = path.suffix.lower()
    return SAME.get(suffix, suffix)


def _may_be_replaced(parent: QWidget, path: Path) -> bool:
    box = QMessageBox(parent)
    box.setWindowTitle(say("Save"))
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setText(say("{name} already exists. Replace it?", name=readable(path.name)))
    box.setStandardButtons(QMessageBox.StandardButton.Yes | QMessageBox.StandardButton.No)
    box.setDefaultButton(QMessageBox.StandardButton.No)
    return box.exec() == QMessageBox.StandardButton.Yes


class Progress(QProgressDialog):
    """How far long work is; with a button that calls it off."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(say("Making it page by page…"), say("Cancel"), 0, 0, parent)
        self.setObjectName("progress")
        self.setWindowTitle(say("Save"))
        self.setWindowModality(Qt.WindowModality.WindowModal)
        self.setMinimumDuration(SHOWN_AFTER_MS)

    def tell(self, done: int, all: int) -> bool:
        """Show how many pages of how many are done; whether to go on."""
        self.setMaximum(all)
        self.setValue(done)
        return not self.wasCanceled()
