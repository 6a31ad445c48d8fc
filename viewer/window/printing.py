"""The page on paper: composed for the sheet that the printer has, in colours for print; seen before it is printed."""

from math import sqrt
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QPageLayout, QPainter
from PySide6.QtPrintSupport import QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QWidget

from viewer.export.picture import PictureRequest, picture_image
from viewer.scene.page import Part
from viewer.story.invisible import readable
from viewer.story.story import Story
from viewer.view.state import ViewState
from viewer.window.window_place import resize_within_screen
from viewer.words import say

PX_PER_POINT = 96 / 72
THEME = "print"
SIZE_PX = (1000, 760)
DOTS_PER_PX = 300 / 96  # 300 to an inch, as fine as letters need
MOST_DOTS = 2**25  # of a poster; 128 MiB in memory
HINTS = QPainter.RenderHint.SmoothPixmapTransform | QPainter.RenderHint.LosslessImageRendering


class PrintPreview(QPrintPreviewDialog):
    """Shows a page of a story as it will be printed, and prints it: on a printer, or into a PDF where there is none.

    Signals:
        printed: It was printed. arg: a sentence about it.
    """

    printed = Signal(str)

    def __init__(self, story: Story, state: ViewState, parent: QWidget | None = None) -> None:
        printer = QPrinter(QPrinter.PrinterMode.HighResolution)
        printer.setPageOrientation(QPageLayout.Orientation.Landscape)
        printer.setDocName(readable(story.title))
        super().__init__(printer, parent)
        self._printer = printer  # lives as long as the dialog
        self.setObjectName("print_preview")
        resize_within_screen(self, *SIZE_PX)
        self._story, self._state = story, state
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.paintRequested.connect(self._on_paint_requested)
        self.accepted.connect(self._on_accepted)

    def _on_paint_requested(self, printer: QPrinter) -> None:
        print_page(self._story, self._state, printer)

    def _on_accepted(self) -> None:
        file = Path(self._printer.outputFileName())
        self.printed.emit(
            say("Saved {name} in {parent}", name=file.name, parent=file.parent) if file.name else say("Printed")
        )


def print_page(story: Story, state: ViewState, printer: QPrinter) -> None:
    """Paint the page on what the printer can reach of its paper.

    It is given pixels. WORKAROUND: what fades is painted as hard as what does not, both where Qt prints and where it
    prints into a PDF, and a span would look more certain than it is; `export/pdf_fades.py` mends this in our own files.
    """
    room_pt = printer.pageLayout().paintRect(QPageLayout.Unit.Point)
    width_px, height_px = (max(round(points * PX_PER_POINT), 1) for points in (room_pt.width(), room_pt.height()))
    request = PictureRequest(state=state, part=Part.PAGE, theme=THEME, width_px=width_px, height_px=height_px)
    scale = min(DOTS_PER_PX, sqrt(MOST_DOTS / (width_px * height_px)))
    image = picture_image(story, replace(request, scale=scale))
    painter = QPainter(printer)
    try:
        painter.setRenderHints(HINTS)
        painter.drawImage(painter.viewport(), image)
    finally:
        painter.end()
