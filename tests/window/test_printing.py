"""The page on paper."""

import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest
from a_story import the_m4_story
from PySide6.QtCore import QMarginsF, QPoint, Qt, QTimer
from PySide6.QtGui import QAction, QImage, QPageLayout, QPageSize
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewWidget
from PySide6.QtWidgets import QApplication, QLineEdit
from reader import Reader

from viewer.export.picture import PictureRequest, picture_image
from viewer.scene.page import Part
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState
from viewer.window.printing import PrintPreview, print_page

M4 = the_m4_story()
PATROL = ViewState(selection=OneEvent(M4.events[-1].id))
A4, A6, A0, LETTER = (QPageSize.PageSizeId[name] for name in ("A4", "A6", "A0", "Letter"))
LANDSCAPE, PORTRAIT = QPageLayout.Orientation.Landscape, QPageLayout.Orientation.Portrait


def a_printer(file: Path, size: QPageSize.PageSizeId, orientation: QPageLayout.Orientation) -> QPrinter:
    """A printer that prints into a file, on paper without margins."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(file))
    printer.setPageLayout(QPageLayout(QPageSize(size), orientation, QMarginsF()))
    return printer


def previewed(reader: Reader) -> PrintPreview:
    reader.chooses("print_page")
    preview = QApplication.activeModalWidget()
    assert isinstance(preview, PrintPreview)
    return preview


def seen(preview: PrintPreview) -> QImage:
    """The sheet of paper as it is seen."""
    widget = preview.findChild(QPrintPreviewWidget)
    return widget.grab().toImage()


def inked(image: QImage) -> int:
    """How many of some points have a colour that neither paper nor the ground around it has."""
    points = [image.pixelColor(x, y) for x in range(0, image.width(), 3) for y in range(0, image.height(), 3)]
    return sum(point.hsvSaturation() > 60 for point in points)


@pytest.mark.parametrize("theme", ["light", "dark"])
def test_the_page_is_seen_on_white_paper_though_there_is_no_printer(
    theme: str, open_window: Callable[..., Reader]
) -> None:
    reader = open_window(theme=theme)
    reader.clicks_event("first-patrol")
    preview = previewed(reader)
    reader.qtbot.waitUntil(lambda: inked(seen(preview)) > 100)
    image = seen(preview)
    assert image.pixelColor(image.rect().center() + QPoint(0, image.height() // 4)).name() == "#ffffff"
    preview.reject()
    assert not any(label.startswith(("Printed", "Saved")) for label in reader.labels)


def test_where_there_is_no_printer_the_page_is_printed_into_a_file(reader: Reader, tmp_path: Path) -> None:
    preview = previewed(reader)

    def answer() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QPrintDialog)
        dialog.findChild(QLineEdit, "filename").setText(str(tmp_path / "printed.pdf"))
        dialog.accept()

    QTimer.singleShot(0, answer)
    next(action for action in preview.findChildren(QAction) if action.text() == "Print").trigger()
    assert (tmp_path / "printed.pdf").read_bytes().startswith(b"%PDF-")
    assert f"Saved printed.pdf in {tmp_path}" in reader.labels


@pytest.mark.parametrize(
    ("size", "orientation", "points"),
    [
        (A4, LANDSCAPE, (842, 595)),
        (A4, PORTRAIT, (595, 842)),
        (LETTER, PORTRAIT, (612, 792)),
        (A6, LANDSCAPE, (420, 297)),
        (A0, PORTRAIT, (2384, 3370)),
    ],
)
def test_the_page_fills_one_sheet_of_any_paper(
    size: QPageSize.PageSizeId, orientation: QPageLayout.Orientation, points: tuple[int, int], tmp_path: Path
) -> None:
    file = tmp_path / "page.pdf"
    print_page(M4, PATROL, a_printer(file, size, orientation))
    boxes = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]", file.read_bytes())
    assert [tuple(round(float(length)) for length in box) for box in boxes] == [points]


@pytest.mark.skipif(shutil.which("pdftoppm") is None, reason="needs pdftoppm")
def test_what_fades_on_screen_fades_on_paper(tmp_path: Path) -> None:
    print_page(M4, PATROL, a_printer(tmp_path / "page.pdf", A4, LANDSCAPE))
    command = ["pdftoppm", "-r", "96", "-png", "-singlefile", str(tmp_path / "page.pdf"), str(tmp_path / "paper")]
    subprocess.run(command, check=True, timeout=60)
    paper = QImage(str(tmp_path / "paper.png"))
    request = PictureRequest(state=PATROL, part=Part.PAGE, theme="print", width_px=1123, height_px=794)
    picture = picture_image(M4, request).scaled(paper.size(), mode=Qt.TransformationMode.SmoothTransformation)
    small = [image.scaled(60, 42, mode=Qt.TransformationMode.SmoothTransformation) for image in (paper, picture)]
    differences = [
        abs(small[0].pixelColor(x, y).lightness() - small[1].pixelColor(x, y).lightness())
        for x in range(60)
        for y in range(42)
    ]
    assert max(differences) < 40
    assert sum(differences) / len(differences) < 4
