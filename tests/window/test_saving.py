"""Asking where a file is to go."""

from collections.abc import Callable
from pathlib import Path

import pytest
from dialogs import answered_with, answers
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox, QWidget

from viewer.window.saving import Progress, asked_file

FORMATS = {".svg": "SVG", ".png": "PNG", ".jpg": "JPEG"}
Yes, No = QMessageBox.StandardButton.Yes, QMessageBox.StandardButton.No


@pytest.fixture
def window(show: Callable[..., QWidget]) -> QWidget:
    return show(QWidget(), 300, 200)


@pytest.mark.parametrize(
    ("typed", "written"),
    [("page", "page.svg"), ("page.png", "page.png"), ("page.PNG", "page.PNG"), ("page.jpeg", "page.jpeg"),
     ("v1.2", "v1.2.svg"), ("page.exe", "page.exe.svg"), ("صفحة", "صفحة.svg")],
)  # fmt: skip
def test_a_name_says_what_the_file_is(typed: str, written: str, window: QWidget, tmp_path: Path) -> None:
    answered_with(tmp_path / typed)
    assert asked_file(window, tmp_path / "suggested.svg", FORMATS) == tmp_path / written


def test_what_is_suggested_and_which_formats_there_are_is_seen(window: QWidget, tmp_path: Path) -> None:
    told: list[object] = []

    def read_and_close() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QFileDialog)
        told.extend((dialog.selectedFiles(), dialog.nameFilters()))
        dialog.reject()

    QTimer.singleShot(0, read_and_close)
    assert asked_file(window, tmp_path / "suggested.svg", FORMATS) is None
    assert told == [[str(tmp_path / "suggested.svg")], ["SVG (*.svg)", "PNG (*.png)", "JPEG (*.jpg)"]]


@pytest.mark.parametrize(("answer", "written"), [(Yes, "page.svg"), (No, "")])
@pytest.mark.parametrize("typed", ["page", "page.svg"])
def test_a_file_that_is_there_is_replaced_only_if_the_reader_says_so(
    typed: str, answer: QMessageBox.StandardButton, written: str, window: QWidget, tmp_path: Path
) -> None:
    (tmp_path / "page.svg").write_text("before")

    def answer_and_leave() -> None:
        answers(answer)
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QFileDialog):  # which asks for another name
            dialog.reject()

    if typed == "page":  # the file dialog has been left by the time this is asked
        answered_with(tmp_path / typed)
        QTimer.singleShot(50, answer_and_leave)
    else:
        answered_with(tmp_path / typed, then=answer_and_leave)
    assert asked_file(window, tmp_path / "x.svg", FORMATS) == (tmp_path / written if written else None)


def test_progress_goes_on_until_it_is_called_off(window: QWidget) -> None:
    progress = Progress(window)
    assert progress.tell(0, 3)
    assert progress.tell(1, 3)
    assert (progress.value(), progress.maximum()) == (1, 3)
    progress.cancel()
    assert not progress.tell(2, 3)
