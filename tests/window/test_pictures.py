"""Pictures leave the window."""

from collections.abc import Callable
from pathlib import Path

import pytest
from building import a_story
from dialogs import PictureDialog
from gestures import drag
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QDrag, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QToolButton, QWidget
from reader import Reader, run_python

from viewer.reading.pictures import picture_note

PAGE_PX = (1920, 1080)

NOTHING_OF_PICTURES = """
import sys
from viewer.window.main_window import MainWindow
from PySide6.QtWidgets import QApplication
application = QApplication([])
MainWindow("light")
print(*sorted(sys.modules))
"""


def dragged(reader: Reader, widget: QWidget) -> QMimeData:
    """What the program gets into which something is dragged by a widget."""
    drag(reader.qtbot, widget, QPoint(8, 8), QPoint(90, 60))
    drags = widget.findChildren(QDrag)
    assert drags, "nothing is being dragged"
    return drags[-1].mimeData()


def the_button(reader: Reader) -> QToolButton:
    return reader.window.findChild(QToolButton, "copy_picture")


# Copied


def test_a_picture_is_copied_with_its_quotes_and_their_source(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    reader.chooses("copy_picture")
    image, text = QGuiApplication.clipboard().image(), QGuiApplication.clipboard().text()
    assert (image.width(), image.height()) == PAGE_PX
    assert image.pixelColor(2, 2).name() == "#ffffff"
    for claim in ("patrol-conducted", "patrol-cut-short"):
        assert reader.story.claim[claim].quote.text in text
    assert "Turkish Defense Ministry · said" in text
    assert "“Turkey, Russia launched first joint patrol in Idlib”, news report, Ankara" in text
    assert "Picture copied, 1920 × 1080" in reader.labels


def test_where_rich_text_is_taken_the_picture_comes_with_it(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    reader.chooses("copy_picture")
    html = QGuiApplication.clipboard().mimeData().html()
    assert '<img src="data:image/png;base64,' in html
    assert reader.story.claim["patrol-cut-short"].quote.text in html


def test_where_png_is_taken_the_picture_remembers_its_story(reader: Reader, tmp_path: Path) -> None:
    reader.clicks_event("first-patrol")
    reader.chooses("copy_picture")
    data = QGuiApplication.clipboard().mimeData()
    (tmp_path / "pasted.png").write_bytes(data.data("image/png").data())
    note = picture_note(tmp_path / "pasted.png")
    assert (note.checksum, note.title) == (reader.story.checksum, "The M4 corridor, Idlib")
    assert "first-patrol" in note.view
    assert data.formats()[0] == "image/png"


def test_a_copied_picture_has_the_theme_and_the_account_of_the_window(open_window: Callable[..., Reader]) -> None:
    reader = open_window(theme="dark")
    reader.chooses("copy_picture")
    plain = QGuiApplication.clipboard().image()
    assert plain.pixelColor(2, 2).lightness() < 60
    reader.chooses_account("Russia")
    reader.chooses("copy_picture")
    assert QGuiApplication.clipboard().image() != plain
    assert "the account of Russia" in QGuiApplication.clipboard().text()


# Dragged


def test_the_page_is_dragged_out_by_its_button(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    data = dragged(reader, the_button(reader))
    [url] = data.urls()
    file = Path(url.toLocalFile())
    assert file.name == "The M4 corridor, Idlib – First joint patrol on the M4.png"
    image = QImage(str(file))
    assert (image.width(), image.height()) == PAGE_PX
    assert reader.story.claim["patrol-cut-short"].quote.text in data.text()
    assert data.hasImage()
    assert file.read_bytes() == data.data("image/png").data()


def test_a_drag_is_no_click_and_a_click_no_drag(reader: Reader) -> None:
    QGuiApplication.clipboard().setText("what was there")
    button = the_button(reader)
    dragged(reader, button)
    reader.qtbot.mouseRelease(button, Qt.MouseButton.LeftButton, pos=QPoint(90, 60))
    assert not button.isDown()
    assert QGuiApplication.clipboard().text() == "what was there"
    reader.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().image().width() == PAGE_PX[0]


def test_the_tooltip_says_that_it_can_be_dragged(reader: Reader) -> None:
    assert "drag" in the_button(reader).toolTip()


def test_what_is_seen_in_the_dialog_is_dragged_out_of_it(reader: Reader) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("what_leaves", "Timeline")
    dialog.chooses("size", "Square, 1080 × 1080")
    dialog.chooses("format", "SVG")
    assert "Drag" in dialog.preview.toolTip()
    data = dragged(reader, dialog.preview)
    [url] = data.urls()
    image = QImage(url.toLocalFile())
    assert (image.width(), image.height()) == (1080, 1080)
    assert url.fileName() == "The M4 corridor, Idlib – Timeline.png"


def test_a_deck_is_not_dragged(reader: Reader) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("what_leaves", "Deck of slides")
    drag(reader.qtbot, dialog.preview, QPoint(8, 8), QPoint(90, 60))
    assert dialog.preview.findChildren(QDrag) == []
    assert dialog.preview.toolTip() == ""


# A story that means harm, and none


def test_a_hostile_title_names_no_other_folder(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    story = a_story(tmp_path / "story")
    text = (story / "story.toml").read_text("utf-8")
    (story / "story.toml").write_text(text.replace("The coast road", "../../" + "a/" * 200), "utf-8")
    reader = open_window(story)
    [url] = dragged(reader, the_button(reader)).urls()
    file = Path(url.toLocalFile())
    assert file.exists()
    assert file.parent.name.startswith("claimline-")


def test_without_a_story_nothing_leaves(open_window: Callable[..., Reader], tmp_path: Path) -> None:
    reader = open_window(tmp_path / "nowhere")
    QGuiApplication.clipboard().setText("what was there")
    for action in ("copy_picture", "save_picture", "print_page"):
        reader.chooses(action)
    drag(reader.qtbot, the_button(reader), QPoint(8, 8), QPoint(90, 60))
    assert QApplication.activeModalWidget() is None
    assert the_button(reader).findChildren(QDrag) == []
    assert QGuiApplication.clipboard().text() == "what was there"


# The start


def test_nothing_of_it_is_imported_before_it_is_asked_for() -> None:
    modules = run_python(NOTHING_OF_PICTURES).stdout.split()
    assert "viewer.window.pictures" in modules
    early = ("viewer.export", "viewer.window.outgoing", "viewer.window.export_dialog", "PySide6.QtPrintSupport")
    assert [name for name in modules if name.startswith(early) and name != "viewer.export"] == []


@pytest.mark.parametrize("ends", ["program", "window"])
def test_what_was_dragged_out_lies_there_until_the_end(ends: str, tmp_path: Path) -> None:
    code = f"""
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
from viewer.resources import shipped_story
from viewer.window.main_window import MainWindow
application = QApplication([])
window = MainWindow("light")
window.opening.open_path(shipped_story())
window._pictures._on_drag_requested(window)
folders = list(Path(sys.argv[1]).glob("claimline-*"))
print(*[len(list(folder.iterdir())) for folder in folders])
if "{ends}" == "window":
    window.close()
    del window
"""
    ended = run_python(code, str(tmp_path), TMPDIR=str(tmp_path))
    assert ended.stdout.split() == ["1"], ended.stderr
    assert list(tmp_path.iterdir()) == []
