"""Letters in a PDF file: every glyph leads back to exactly the letters that it was drawn for.

Qt tells for each glyph one letter at most, and a ligature or an Arabic letter without its dots stands for several.
So a glyph that is drawn for other letters gets a further code, with the same shape.
"""

import re
from collections.abc import Iterator
from hashlib import sha256

from msgspec import Struct

from viewer.export.pdf_file import Objects, add, hexed, reference, stream, stream_of
from viewer.paint.lettering import Run

_BLOCK = re.compile(rb"BT\n/F(\d+) .*?ET\n", re.DOTALL)
_WIDTHS = re.compile(rb"/W \[0 \[([^]]*)\]\s*\]|/DW (\S+)")  # a face of one glyph has one width for all
_WITHOUT = re.compile(rb"/CIDSet \d+ 0 R\n?")  # it would have to name the further codes, and nobody needs it
_CODE = re.compile(rb"<([0-9A-F]{4})> Tj")
_BEGIN = b"""\
/CIDInit /ProcSet findresource begin
12 dict begin
begincmap
/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def
/CMapName /Adobe-Identity-UCS def
/CMapType 2 def
1 begincodespacerange
<0000> <FFFF>
endcodespacerange
"""
_END = b"""\
endcmap
CMapName currentdict /CMap defineresource pop
end
end
"""
_MOST_ROWS = 100  # of one table, as the format has it


class Face(Struct):
    """The codes of one face, which begin with its glyphs: how wide each is, which glyph it is and for which letters."""

    widths: list[bytes]
    letters: dict[int, str]
    further: list[int]  # the glyphs of the codes after the glyphs' own
    codes: dict[tuple[int, str], int]

    def code(self, glyph: int, letters: str) -> int:
        """The code for a glyph that is drawn for these letters: the glyph's own for the first that it is drawn for."""
        if (glyph, letters) not in self.codes:
            code = glyph
            if glyph in self.letters:
                code = len(self.widths) + len(self.further)
                self.further.append(glyph)
            self.codes[glyph, letters], self.letters[code] = code, letters
        return self.codes[glyph, letters]


def tell_letters(objects: Objects, contents: list[int], pages: list[list[Run]]) -> None:
    """Tell the letters of all glyphs on the pages, each of which has the runs that were drawn on it."""
    faces: dict[int, Face] = {}
    for number, runs in zip(contents, pages, strict=True):
        objects[number] = stream(b"".join(_coded(objects, number, runs, faces)))
    for number, face in faces.items():
        _tell(objects, number, face)


def _coded(objects: Objects, number: int, runs: list[Run], faces: dict[int, Face]) -> Iterator[bytes]:
    """What a page holds, with the codes of glyphs that are drawn for these letters; each run is one block."""
    content, done = stream_of(objects, number), 0
    for block, run in zip(_BLOCK.finditer(content), runs, strict=True):
        yield content[done : block.start()]
        name = int(block[1])
        if name not in faces:
            faces[name] = _face(objects, name)
        yield from _with_codes(block[0], run, faces[name])
        done = block.end()
    yield content[done:]


def _with_codes(block: bytes, run: Run, face: Face) -> Iterator[bytes]:
    done = 0
    for shown, glyph in zip(_CODE.finditer(block), run.glyphs, strict=True):
        yield block[done : shown.start()] + b"<%04X> Tj" % face.code(int(shown[1], 16), glyph.letters)
        done = shown.end()
    yield block[done:]


def _face(objects: Objects, number: int) -> Face:
    """A face by the number of its object, from which Qt makes its name on the page, too."""
    widths = _WIDTHS.search(objects[reference(objects[number], b"DescendantFonts")])
    assert widths, "a face tells the widths of its glyphs"
    return Face((widths[1] or widths[2]).split(), {}, [], {})


def _tell(objects: Objects, number: int, face: Face) -> None:
    """Give a face its letters, the widths and glyphs of further codes, and a name by what it holds."""
    below = reference(objects[number], b"DescendantFonts")
    about = reference(objects[below], b"FontDescriptor")
    tag = _tag(stream_of(objects, reference(objects[about], b"FontFile2")))
    objects[reference(objects[number], b"ToUnicode")] = stream(_table(face.letters))
    objects[about] = _WITHOUT.sub(b"", re.sub(rb"/FontName /[A-Z]{6}\+", b"/FontName /%s+" % tag, objects[about]))
    for each in (number, below):
        objects[each] = objects[each].replace(b"/BaseFont /", b"/BaseFont /%s+" % tag)
    if face.further:
        widths = b" ".join(face.widths + [face.widths[glyph] for glyph in face.further])
        glyphs = b"".join(glyph.to_bytes(2, "big") for glyph in (*range(len(face.widths)), *face.further))
        told = b"/CIDToGIDMap %d 0 R" % add(objects, stream(glyphs))
        objects[below] = _WIDTHS.sub(b"/W [0 [%s]]" % widths, objects[below]).replace(b"/CIDToGIDMap /Identity", told)


def _tag(glyphs: bytes) -> bytes:
    """Six capital letters that tell this part of a face from others."""
    return bytes(65 + byte % 26 for byte in sha256(glyphs).digest()[:6])


def _table(letters: dict[int, str]) -> bytes:
    rows = [b"<%04X> <%s>\n" % (code, hexed(told)) for code, told in sorted(letters.items()) if told]
    tables = [rows[start : start + _MOST_ROWS] for start in range(0, len(rows), _MOST_ROWS)]
    return b"".join(
        [_BEGIN, *(b"%d beginbfchar\n%sendbfchar\n" % (len(table), b"".join(table)) for table in tables), _END]
    )
