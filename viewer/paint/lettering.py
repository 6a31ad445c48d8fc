"""Text in files of lines: as glyphs that know which letters they stand for, or as the outlines of glyphs."""

import re
from collections.abc import Callable, Iterator
from functools import lru_cache
from itertools import groupby, pairwise
from operator import eq

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QGlyphRun, QPainter, QRawFont, QTextLayout

from viewer.paint.fonts import qt_font
from viewer.paint.glyphs import glyph_runs
from viewer.paint.pens import NO_PEN, plain_brush, text_pen
from viewer.scene.marks import Font, Text

_FROM_THE_RIGHT = "\u0590-\u08ff\u200c\u200d\ufb1d-\ufdff\ufe70-\ufefc"
_PIECE = re.compile(rf"[{_FROM_THE_RIGHT}]+|\s|[^\s{_FROM_THE_RIGHT}]+")
_WORD = re.compile(r"[^\W\d]+|.", re.DOTALL)
_LINE_ENDS = {0x2028: " ", 0x2029: " "}  # of Unicode, which break a line

Shape = tuple[bytes, int]  # what tells a face from others, and the number of a glyph in it
Piece = tuple[tuple[Shape, str], ...]  # glyphs from left to right, each with its letters


class Glyph(Struct, frozen=True):
    """One glyph of a text, and the letters that it stands for: none where another glyph of them tells them."""

    face: QRawFont
    shape: Shape
    at: tuple[float, float]  # in px from the left end of the text on its baseline
    letters: str = ""


class Run(Struct, frozen=True):
    """Glyphs of one face, from left to right."""

    glyphs: tuple[Glyph, ...]

    @property
    def qt(self) -> QGlyphRun:
        """The run as Qt draws it."""
        run = QGlyphRun()
        run.setRawFont(self.glyphs[0].face)
        run.setGlyphIndexes([glyph.shape[1] for glyph in self.glyphs])
        run.setPositions([QPointF(*glyph.at) for glyph in self.glyphs])
        return run


def draw_lettering(mark: Text, painter: QPainter) -> None:
    """Draw a text as glyphs of embedded faces, run after run as `runs_of` tells them."""
    painter.setPen(text_pen(mark.color))
    for run in runs_of(mark):
        painter.drawGlyphRun(QPointF(mark.x, mark.y), run.qt)


def draw_outlines(mark: Text, painter: QPainter) -> None:
    """Draw a text as the outlines of its glyphs, each moved to its place: right wherever the file is looked at."""
    painter.setPen(NO_PEN)
    painter.setBrush(plain_brush(mark.color))
    for glyph in _glyphs(_one_line(mark.text), mark.font, mark.from_right):
        outline = glyph.face.pathForGlyph(glyph.shape[1])
        outline.setFillRule(Qt.FillRule.WindingFill)  # strokes of a letter may overlap
        if not outline.isEmpty():
            painter.save()
            painter.translate(mark.x + glyph.at[0], mark.y + glyph.at[1])
            painter.drawPath(outline)
            painter.restore()


def runs_of(mark: Text) -> Iterator[Run]:
    """A text's glyphs from left to right, whichever way it runs: so readers of files expect them.

    Those that stand for no letter, as the dots of Arabic letters, come last, so that they do not part words.
    """
    glyphs = _lettered(_one_line(mark.text), mark.font, mark.from_right)
    in_order = sorted(glyphs, key=lambda glyph: not glyph.letters)
    for _, run in groupby(in_order, key=lambda glyph: glyph.shape[0]):
        yield Run(tuple(run))


def _one_line(text: str) -> str:
    """A text without what breaks a line."""
    return text.translate(_LINE_ENDS)


@lru_cache(maxsize=4096)
def _lettered(text: str, font: Font, from_right: bool) -> tuple[Glyph, ...]:
    """The glyphs of a text with their letters, found piece by piece: pieces that look alike have the same letters."""
    glyphs = _glyphs(text, font, from_right)
    shapes = [glyph.shape for glyph in glyphs]
    letters: dict[int, str] = {}
    missing = [text]
    for parts in (_PIECE.findall, _WORD.findall, list):  # beside others, a piece may be shaped in parts
        split = [part for whole in missing for face in _in_one_face(whole, font) for part in parts(face)]
        missing = [part for part in split if not _found(_letters(part, font), shapes, letters)]
    for character in missing:  # and in another shape than by itself
        _found(_letters(character, font), shapes, letters, like=_same_face)
    return tuple(replace(glyph, letters=letters.get(place, "")) for place, glyph in enumerate(glyphs))


def _found(
    piece: Piece, shapes: list[Shape], letters: dict[int, str], like: Callable[[Shape, Shape], bool] = eq
) -> bool:
    """Whether there is a place that looks like a piece and has no letters yet; it gets those of the piece."""
    for start in range(len(shapes) - len(piece) + 1):
        places = range(start, start + len(piece))
        alike = all(like(shapes[place], shape) for place, (shape, _) in zip(places, piece, strict=True))
        if alike and letters.keys().isdisjoint(places):
            letters |= {place: told for place, (_, told) in zip(places, piece, strict=True)}
            return True
    return False


def _same_face(one: Shape, other: Shape) -> bool:
    return one[0] == other[0]


def _in_one_face(piece: str, font: Font) -> Iterator[str]:
    """A piece, in as many parts as it needs faces: of several at once Qt confuses the letters."""
    for _, part in groupby(piece, key=lambda character: _face_for(character, font)):
        yield "".join(part)


@lru_cache(maxsize=4096)
def _face_for(character: str, font: Font) -> bytes:
    return b"".join(_head(run.rawFont()) for run in glyph_runs(character, font, False) or ())


@lru_cache(maxsize=4096)
def _letters(piece: str, font: Font) -> Piece:
    """The shapes of a piece's glyphs from left to right, each with the letters that it stands for."""
    layout = QTextLayout(piece, qt_font(font))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    runs = layout.glyphRuns(-1, -1, QTextLayout.GlyphRunRetrievalFlag.RetrieveAll)
    units = piece.encode("utf-16-le", "surrogatepass")  # in which Qt counts
    starts = sorted({start for run in runs for start in run.stringIndexes()})
    ends = dict(pairwise((*starts, len(units) // 2)))
    told = []
    for run in runs:
        for glyph, start in zip(_glyphs_of(run, font), run.stringIndexes(), strict=True):
            end = ends.pop(start, start)  # the first glyph of several tells their letters
            told.append(replace(glyph, letters=units[2 * start : 2 * end].decode("utf-16-le", "replace")))
    return tuple((glyph.shape, glyph.letters) for glyph in sorted(told, key=lambda glyph: glyph.at[0]))


def _glyphs(text: str, font: Font, from_right: bool) -> list[Glyph]:
    """The glyphs of a text from left to right."""
    glyphs = [glyph for run in glyph_runs(text, font, from_right) or () for glyph in _glyphs_of(run, font)]
    return sorted(glyphs, key=lambda glyph: glyph.at[0])


def _glyphs_of(run: QGlyphRun, font: Font) -> list[Glyph]:
    """The glyphs of a run; what no face has, of which Qt makes boxes that are in no face, as the font's sign for it."""
    face, indexes = run.rawFont(), run.glyphIndexes()
    head = _head(face)
    if not head:
        face, indexes = QRawFont.fromFont(qt_font(font)), [0] * len(indexes)
        head = _head(face)
    places = zip(indexes, run.positions(), strict=True)
    return [Glyph(face, (head, index), (at.x(), at.y())) for index, at in places]


def _head(face: QRawFont) -> bytes:
    """The head of a face, in which its checksum stands; Qt (6.11) does not survive being asked for a name of boxes."""
    return bytes(face.fontTable("head").data())
