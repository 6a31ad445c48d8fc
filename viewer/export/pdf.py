"""Pages as PDF: lines stay lines, every letter can be found and copied, and nothing tells where or when it was made."""

import re
from collections.abc import Iterable, Iterator, Sequence
from math import ceil

from msgspec import Struct
from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QSizeF
from PySide6.QtGui import QPageSize, QPainter, QPdfWriter

from viewer.export.pdf_fades import mend_fades
from viewer.export.pdf_file import Objects, add, read_objects, reference, stream, text, written
from viewer.export.pdf_letters import tell_letters
from viewer.export.xmp import xmp_packet
from viewer.paint.lettering import Run, runs_of
from viewer.paint.painter import paint_scene
from viewer.scene.marks import Scene, Text
from viewer.story.picture_note import PictureNote

POINTS = 0.75  # to a px, which is 1/96 inch
DOTS = 10  # to a point, in which Qt tells where things are
_PAPER_PT = {(794, 1123): (595.276, 841.890), (1123, 794): (841.890, 595.276)}  # A4, whose mm are no whole px


class PdfPage(Struct, frozen=True):
    """A scene, and how large it is on its page."""

    scene: Scene
    width_px: float
    height_px: float
    title: str  # by which the page is found in the outline

    @property
    def size_pt(self) -> tuple[float, float]:
        """Width and height in points."""
        width, height = self.width_px, self.height_px
        return _PAPER_PT.get((round(width), round(height)), (width * POINTS, height * POINTS))

    @property
    def dots_per_px(self) -> float:
        """How large a px of the scene is on the page."""
        return self.size_pt[0] / self.scene.width * DOTS

    @property
    def runs(self) -> Iterator[Run]:
        """All glyphs on the page, as they are drawn."""
        return (run for mark in self.scene.marks if isinstance(mark, Text) for run in runs_of(mark))


def pdf_bytes(laid_out: Iterable[PdfPage], note: PictureNote, language: str) -> bytes:
    """A file of one page or more, with an outline if there are more, in the language of its words ("en").

    Each page is painted before the next is asked for.
    """
    data, pages = _painted(iter(laid_out))
    objects, root = read_objects(data)
    tree = reference(objects[root], b"Pages")
    leaves = [int(number) for number in re.findall(rb"(\d+) 0 R", objects[tree])]
    tell_letters(objects, [(reference(objects[leaf], b"Contents")) for leaf in leaves], [list(p.runs) for p in pages])
    for leaf, page in zip(leaves, pages, strict=True):
        mend_fades(objects, leaf, page.dots_per_px)
        objects[leaf] = _cut(objects[leaf], page)
    packet = add(objects, stream(xmp_packet(note), b" /Type /Metadata /Subtype /XML", packed=False))
    outline = b"/Outlines %d 0 R /PageMode /UseOutlines " % _outline(objects, leaves, pages) if len(pages) > 1 else b""
    objects[root] = b"<< /Type /Catalog /Pages %d 0 R %s/Metadata %d 0 R /Lang (%s) %s >>" % (
        tree, outline, packet, language.encode("ascii"), b"/ViewerPreferences << /DisplayDocTitle true >>"
    )  # fmt: skip
    program = text(note.program)
    about = add(objects, b"<< /Title %s /Creator %s /Producer %s >>" % (text(note.title), program, program))
    return written(objects, root, about)


def _painted(laid_out: Iterator[PdfPage]) -> tuple[bytes, list[PdfPage]]:
    """Pages as Qt writes them, each with a whole number of points, of which the last may be in part too much."""
    pages = [next(laid_out)]
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPdfVersion(QPdfWriter.PdfVersion.PdfVersion_1_6)
    writer.setResolution(72 * DOTS)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    writer.setPageSize(_page_size(pages[0]))
    with QPainter(writer) as painter:  # ends it whatever comes, be it Ctrl+C; else Qt would crash
        _paint(pages[0], painter)
        for page in laid_out:
            writer.setPageSize(_page_size(page))
            writer.newPage()
            _paint(page, painter)
            pages.append(page)
    return bytes(buffer.data().data()), pages


def _paint(page: PdfPage, painter: QPainter) -> None:
    painter.save()
    painter.scale(page.dots_per_px, page.dots_per_px)
    paint_scene(page.scene, painter)
    painter.restore()


def _page_size(page: PdfPage) -> QPageSize:
    width, height = page.size_pt
    whole = QSizeF(ceil(width), ceil(height))
    return QPageSize(whole, QPageSize.Unit.Point, "page", QPageSize.SizeMatchPolicy.ExactMatch)


def _cut(leaf: bytes, page: PdfPage) -> bytes:
    """A page in its own size; it hangs from its upper edge, as PDF counts from below."""
    width, height = page.size_pt
    box = b"Box [0 %s %s %s]" % tuple(_number(edge) for edge in (ceil(height) - height, width, ceil(height)))
    return re.sub(rb"Box \[.*?\]", box, leaf)


def _number(points: float) -> bytes:
    return f"{points:.3f}".rstrip("0").rstrip(".").encode()


def _outline(objects: Objects, leaves: list[int], pages: Sequence[PdfPage]) -> int:
    """Add an entry for each page, each of which names its neighbours."""
    top = add(objects, b"")
    first, last = top + 1, top + len(pages)
    for number, (leaf, page) in enumerate(zip(leaves, pages, strict=True), first):
        before = b"/Prev %d 0 R " % (number - 1) if number > first else b""
        after = b"/Next %d 0 R " % (number + 1) if number < last else b""
        entry = (text(page.title), leaf, top, before, after)
        add(objects, b"<< /Title %s /Dest [%d 0 R /Fit] /Parent %d 0 R %s%s>>" % entry)
    objects[top] = b"<< /Type /Outlines /First %d 0 R /Last %d 0 R /Count %d >>" % (first, last, len(pages))
    return top
