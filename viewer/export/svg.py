"""A scene as SVG: lines and outlines that look the same everywhere, and over them words that can be found and copied.

Letters are drawn as outlines: a file can only name faces, and Inkscape and others take no face that is embedded. The
words lie over them as text that is clear, as wide as the outlines, in the order in which they are read.
"""

from itertools import groupby

from msgspec.structs import replace

from viewer.export.markup import attribute, content
from viewer.export.svg_drawing import Definitions, drawn, number
from viewer.export.xmp import rdf
from viewer.scene.marks import OfClaim, OfEvent, OfPlace, Scene, Subject, Text
from viewer.story.picture_note import PictureNote

CLEAR = "#00000000"


def svg_bytes(scene: Scene, ratio: float, note: PictureNote) -> bytes:
    """A scene, each px of which takes so many px of the picture."""
    definitions = Definitions()
    background = drawn(replace(scene, marks=()), definitions)
    groups = groupby(scene.marks, key=lambda mark: mark.subject)
    body = [
        _group(subject, replace(scene, background=CLEAR, marks=tuple(marks)), definitions) for subject, marks in groups
    ]
    size = attribute("width", number(scene.width * ratio)) + attribute("height", number(scene.height * ratio))
    box = attribute("viewBox", f"0 0 {number(scene.width)} {number(scene.height)}")
    return f"""\
<?xml version="1.0" encoding="UTF-8"?>
<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.1"{size}{box}>
<title>{content(note.title)}</title>
<desc>{content(note.alt)}</desc>
<metadata>
{rdf(note)}
</metadata>
<defs>
{definitions}</defs>
{background}{"".join(body)}</svg>
""".encode()


def _group(subject: Subject | None, scene: Scene, definitions: Definitions) -> str:
    """Marks that stand for the same thing, and their words."""
    words = "".join(f"{_words(mark)}\n" for mark in scene.marks if isinstance(mark, Text))
    return f"<g{_data(subject)}>\n{drawn(scene, definitions)}{words}</g>\n"


def _data(subject: Subject | None) -> str:
    """What the marks stand for, for programs that read the file."""
    match subject:
        case OfEvent(event):
            return attribute("data-event", event)
        case OfClaim(claim):
            return attribute("data-claim", claim)
        case OfPlace(place):
            return attribute("data-place", place)
    return ""


def _words(mark: Text) -> str:
    """A text that is clear, over its outlines."""
    font = mark.font
    x, direction = (mark.x + mark.width, ' direction="rtl"') if mark.from_right else (mark.x, "")
    told = {
        "x": number(x),
        "y": number(mark.y),
        "textLength": number(mark.width),
        "lengthAdjust": "spacingAndGlyphs",
        "font-family": "Source Serif 4, serif" if font.serif else "Inter, sans-serif",
        "font-size": font.size_px,
        "font-weight": 600 if font.bold else 400,
        "fill-opacity": 0,
        "xml:space": "preserve",
    }
    attributes = "".join(attribute(name, value) for name, value in told.items())
    return f"<text{attributes}{direction}>{content(mark.text)}</text>"
