"""The dialog in which pictures are chosen, seen, saved and copied."""

import sys
from collections.abc import Callable
from pathlib import Path

import pytest
from dialogs import PictureDialog, answers
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColorSpace, QGuiApplication, QImage
from PySide6.QtWidgets import QApplication, QMessageBox, QProgressDialog, QPushButton
from reader import Reader, words

from viewer.view import moves
from viewer.view.state import Period

OLD = b"what was there before"


def seen(dialog: PictureDialog, width: int, height: int) -> QImage:
    """The preview at a size."""
    dialog.preview.resize(width, height)
    return dialog.preview.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def decoded(file: Path) -> QImage:
    image = QImage(str(file))
    assert not image.isNull()
    image.setColorSpace(QColorSpace())  # the file says that it is sRGB, as is what is on screen
    return image.convertToFormat(QImage.Format.Format_RGB32)


# What is seen


@pytest.mark.parametrize(
    ("choices", "size_px"),
    [
        ({}, (1920, 1080)),
        ({"what_leaves": "Timeline", "colours": "Dark"}, (1920, 1080)),
        ({"what_leaves": "Corridor", "size": "Square, 1080 × 1080"}, (1080, 1080)),
        ({"what_leaves": "Source", "colours": "Print", "size": "A4 upright, 794 × 1123"}, (794, 1123)),
        ({"view": "Whole story", "size": "4:3, 1600 × 1200", "format": "WebP"}, (1600, 1200)),
    ],
    ids=lambda value: "_".join(value.values()) or "as_at_first" if isinstance(value, dict) else "",
)
def test_the_preview_is_the_file_pixel_for_pixel(
    choices: dict[str, str], size_px: tuple[int, int], reader: Reader, tmp_path: Path
) -> None:
    reader.clicks_event("first-patrol")
    reader.window.store.move(moves.period_chosen, Period(737_400.0, 737_500.0))
    dialog = PictureDialog(reader)
    for name, text in choices.items():
        dialog.chooses(name, text)
    previewed = seen(dialog, *size_px)
    dialog.saves(tmp_path / "picture")
    [file] = tmp_path.iterdir()
    assert (previewed.width(), previewed.height()) == size_px
    assert decoded(file) == previewed


def test_the_whole_story_is_more_than_what_is_on_screen(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    deal = next(event for event in reader.story.events if event.id == "deal").when.earliest
    reader.window.store.move(moves.period_chosen, Period(deal - 1.0, deal + 20.0))
    dialog = PictureDialog(reader)
    assert "Sochi agreement" not in words(dialog.preview.scene)
    dialog.chooses("view", "Whole story")
    assert "Sochi agreement" in words(dialog.preview.scene)
    assert "First joint patrol on the M4" in words(dialog.preview.scene)


def test_those_who_do_not_see_the_preview_are_told_what_is_on_it(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    dialog = PictureDialog(reader)
    assert dialog.preview.accessibleName() == "Preview"
    assert "Turkish Defense Ministry" in dialog.preview.accessibleDescription()


@pytest.mark.parametrize(
    ("choices", "told"),
    [
        ({}, "1920 × 1080 pixels"),
        ({"format": "SVG"}, "1920 × 1080 px of lines and letters, sharp at any size"),
        ({"format": "PDF"}, "508 × 286 mm; lines and letters, sharp at any size"),
        ({"format": "PDF", "size": "A4 upright, 794 × 1123"}, "A4, 210 × 297 mm; lines and letters, sharp at any size"),
        ({"what_leaves": "Deck of slides"},
         "A slide for each of 8 events, with cover and sources; titles, quotes and notes can be edited"),
        ({"what_leaves": "Deck of slides", "format": "PDF"}, "A slide for each of 8 events, with cover and sources"),
        ({"what_leaves": "Animation"}, "A page for each of 8 events, 4 seconds each, 1920 × 1080 pixels"),
    ],
)  # fmt: skip
def test_what_will_come_out_is_told_in_words(choices: dict[str, str], told: str, reader: Reader) -> None:
    dialog = PictureDialog(reader)
    for name, text in choices.items():
        dialog.chooses(name, text)
    assert dialog.told == told


def test_a_deck_is_seen_by_the_slide_of_what_is_chosen(reader: Reader) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("what_leaves", "Deck of slides")
    assert "Sides: Turkey Russia" in words(dialog.preview.scene)
    assert dialog.offered("size") == ["16:9", "4:3"]
    assert not dialog.button("copy").isEnabled()
    dialog.chooses("what_leaves", "Animation")
    assert words(dialog.preview.scene).startswith("Sochi agreement")


def test_more_pixels_than_there_is_memory_for_cannot_be_saved(reader: Reader) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("size", "Another size")
    dialog.types("width", 7680)
    dialog.types("height", 4320)
    dialog.types("pixels", 4)
    assert dialog.told == "30720 × 17280 pixels"
    assert "7680x4320 at scale 4 is 530,841,600 pixels" in dialog.message
    assert not dialog.button("save").isEnabled()
    dialog.types("pixels", 2)
    assert (dialog.told, dialog.message) == ("15360 × 8640 pixels", "")
    assert dialog.button("save").isEnabled()


# Saving


@pytest.mark.parametrize(
    ("format", "typed", "name", "begins"),
    [
        ("PNG", "page.png", "page.png", b"\x89PNG"),
        ("PNG", "a name with “quotes”", "a name with “quotes”.png", b"\x89PNG"),
        ("PNG", "version 1.2", "version 1.2.png", b"\x89PNG"),
        ("PNG", "page.SVG", "page.SVG", b"<"),
        ("SVG", "page", "page.svg", b"<"),
        ("PDF", "page", "page.pdf", b"%PDF-"),
        ("JPEG", "page", "page.jpg", b"\xff\xd8\xff"),
        ("PNG", "page.jpeg", "page.jpeg", b"\xff\xd8\xff"),
        ("WebP", "page", "page.webp", b"RIFF"),
    ],
)
def test_a_picture_is_saved_in_the_format_that_its_name_says(
    format: str, typed: str, name: str, begins: bytes, reader: Reader, tmp_path: Path
) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("format", format)
    dialog.saves(tmp_path / typed)
    [file] = tmp_path.iterdir()
    assert file.name == name
    assert file.read_bytes().startswith(begins)
    assert f"Saved {name} in {tmp_path}" in reader.labels
    reader.qtbot.waitUntil(lambda: QApplication.activeModalWidget() is None)


def test_a_scale_makes_a_larger_file(reader: Reader, tmp_path: Path) -> None:
    dialog = PictureDialog(reader)
    dialog.types("pixels", 2)
    assert dialog.told == "3840 × 2160 pixels"
    dialog.saves(tmp_path / "page.png")
    image = decoded(tmp_path / "page.png")
    assert (image.width(), image.height()) == (3840, 2160)


@pytest.mark.parametrize(("format", "name", "begins"), [("PowerPoint", "d.pptx", b"PK"), ("PDF", "d.pdf", b"%PDF")])
def test_a_deck_is_saved(format: str, name: str, begins: bytes, reader: Reader, tmp_path: Path) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("what_leaves", "Deck of slides")
    dialog.chooses("format", format)
    dialog.saves(tmp_path / "d")
    assert (tmp_path / name).read_bytes().startswith(begins)
    assert f"Saved {name} in {tmp_path}" in reader.labels


def test_an_animation_is_saved(reader: Reader, tmp_path: Path) -> None:
    dialog = PictureDialog(reader)
    dialog.chooses("what_leaves", "Animation")
    dialog.chooses("size", "Another size")
    dialog.types("width", 640)
    dialog.types("height", 360)
    dialog.saves(tmp_path / "story")
    assert b"acTL" in (tmp_path / "story.png").read_bytes()[:4000]


def test_long_work_that_is_called_off_leaves_the_former_file(reader: Reader, tmp_path: Path) -> None:
    (tmp_path / "story.webp").write_bytes(OLD)
    dialog, told = PictureDialog(reader), list[str]()
    clock = QTimer(dialog.dialog)

    def call_off() -> None:
        progress = dialog.dialog.findChild(QProgressDialog, "progress")
        if progress is not None and progress.isVisible():
            clock.stop()
            told.append(progress.labelText())
            progress.findChild(QPushButton).click()

    clock.timeout.connect(call_off)
    clock.start(10)
    dialog.chooses("what_leaves", "Animation")
    dialog.chooses("size", "16:9, 3840 × 2160")
    dialog.chooses("format", "Animated WebP")
    dialog.saves(tmp_path / "story.webp", then=lambda: answers(QMessageBox.StandardButton.Yes))
    assert told == ["Making it page by page…"]
    assert "called off" in dialog.message
    assert [file.read_bytes() for file in tmp_path.iterdir()] == [OLD]
    assert dialog.dialog.isVisible()


def test_who_changes_their_mind_saves_nothing(reader: Reader, tmp_path: Path) -> None:
    dialog = PictureDialog(reader)
    dialog.saves(None)
    assert dialog.dialog.isVisible()
    reader.presses(Qt.Key.Key_Escape, on=dialog.dialog)
    assert QApplication.activeModalWidget() is None
    assert list(tmp_path.iterdir()) == []
    assert not any(label.startswith("Saved") for label in reader.labels)


@pytest.mark.skipif(sys.platform != "linux", reason="needs a folder in which nobody can write")
def test_a_picture_that_cannot_be_saved_is_told_in_words(reader: Reader) -> None:
    dialog = PictureDialog(reader)
    dialog.saves(Path("/proc/sys/claimline.png"))
    assert dialog.message.startswith("/proc/sys/claimline.png could not be written")
    assert dialog.dialog.isVisible()
    dialog.chooses("format", "SVG")
    assert dialog.message == ""


def test_a_file_is_suggested_after_story_and_event_where_one_was_saved_last(reader: Reader, tmp_path: Path) -> None:
    dialog = PictureDialog(reader)
    dialog.saves(tmp_path / "first.png")
    reader.clicks_event("deal")
    suggested: list[str] = []

    def read_and_close() -> None:
        box = QApplication.activeModalWidget()
        suggested.extend(box.selectedFiles())
        box.reject()

    dialog = PictureDialog(reader)
    dialog.chooses("format", "PDF")
    QTimer.singleShot(0, read_and_close)
    dialog.clicks("save")
    title = next(event.title for event in reader.story.events if event.id == "deal")
    assert suggested == [str(tmp_path / f"The M4 corridor, Idlib – {title}.pdf")]


# Copying


def test_what_is_seen_is_copied(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    dialog = PictureDialog(reader)
    dialog.chooses("what_leaves", "Timeline")
    dialog.chooses("size", "Square, 1080 × 1080")
    previewed = seen(dialog, 1080, 1080)
    dialog.clicks("copy")
    assert QGuiApplication.clipboard().image().convertToFormat(QImage.Format.Format_RGB32) == previewed
    assert dialog.message == "Picture copied, 1080 × 1080"
    assert dialog.dialog.isVisible()


# What is remembered


def test_choices_are_remembered_even_if_nothing_was_saved(open_window: Callable[..., Reader]) -> None:
    dialog = PictureDialog(open_window())
    for name, text in (("what_leaves", "Corridor"), ("colours", "Print"), ("size", "Another size"), ("format", "SVG")):
        dialog.chooses(name, text)
    dialog.types("width", 999)
    dialog.clicks("close")
    later = PictureDialog(open_window())
    assert [later.box(name).currentText() for name in ("what_leaves", "colours", "size", "format")] == [
        "Corridor", "Print", "Another size", "SVG",
    ]  # fmt: skip
    assert (later.number("width").value(), later.number("height").value()) == (999, 794)  # of the size before it


@pytest.mark.parametrize(
    "spoilt", ['picture="{\\"what\\":\\"Page\\",\\"scale\\":99}"', "picture=@Invalid()", "picture=a, b"]
)
def test_spoilt_choices_are_as_at_first(spoilt: str, settings: Path, open_window: Callable[..., Reader]) -> None:
    settings.parent.mkdir(exist_ok=True)
    settings.write_text(f"[General]\n{spoilt}\n", "utf-8")
    assert PictureDialog(open_window()).told == "1920 × 1080 pixels"


# By keyboard


def test_every_control_has_a_name_and_is_reached_by_tab(reader: Reader) -> None:
    dialog, reached = PictureDialog(reader), list[str]()
    for _ in range(10):
        widget = QApplication.focusWidget()
        reached.append(widget.accessibleName() or widget.text())
        reader.presses(Qt.Key.Key_Tab)
    assert dialog.dialog.isVisible()
    assert set(reached) == {
        "What leaves", "View", "Colours", "Size", "Pixels for each px", "Format", "Cop&y", "Close", "&Save…",
    }  # fmt: skip


# On a small screen


def test_on_a_low_screen_the_choices_scroll_and_the_buttons_stay(reader: Reader) -> None:
    dialog = PictureDialog(reader)
    dialog.dialog.resize(600, 160)
    assert (dialog.dialog.width(), dialog.dialog.height()) == (600, 160)
    QApplication.processEvents()  # everything gets its place
    for name in ("save", "copy", "close"):
        assert dialog.button(name).visibleRegion().boundingRect().size() == dialog.button(name).size()
    assert dialog.box("format").visibleRegion().isEmpty()
    for _ in range(20):
        reader.presses(Qt.Key.Key_Tab)
        if QApplication.focusWidget() is dialog.box("format"):
            break
    assert dialog.box("format").visibleRegion().boundingRect().size() == dialog.box("format").size()
    dialog.dialog.close()
