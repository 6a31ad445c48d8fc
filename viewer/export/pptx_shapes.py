"""The shapes of a slide as PresentationML: boxes of words and pictures in named places, and bars beside them."""

from collections.abc import Iterator
from itertools import count

from viewer.export.markup import attribute, content
from viewer.export.pptx_layout import Layout
from viewer.export.pptx_text import LANGUAGE, Ink, look_xml, paragraph_xml
from viewer.scene.room import Room
from viewer.scene.slide import Anchor, Bar, Slide, Slot, View, Words

FIRST_ID = 2  # 1 is the slide itself
NUMBER_FIELD = "{6D22F896-40B5-4ADD-8801-0D06FADFA095}"
DECORATIVE = (
    '<a:extLst><a:ext uri="{C183D7F6-B498-43B3-948B-1728B52AA6E4}">'
    '<adec:decorative xmlns:adec="http://schemas.microsoft.com/office/drawing/2017/decorative" val="1"/>'
    "</a:ext></a:extLst>"
)
_BOX = '<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>'
_ANCHORS = {Anchor.TOP: "t", Anchor.BOTTOM: "b"}


def slide_shapes(slide: Slide, layout: Layout, ink: Ink, pictures: dict[str, str], links: dict[str, str]) -> str:
    """The shapes of a slide in reading order, given the ids of its pictures by name, and of the addresses it names."""
    ids, (title, *rest) = count(FIRST_ID), slide.words
    return "".join(
        (
            _words_xml(title, layout, next(ids), ink, links),
            *(_bar_xml(bar, next(ids), ink) for bar in slide.bars),
            *(_view_xml(view, layout, next(ids), ink, pictures[view.name]) for view in slide.views),
            *(_words_xml(words, layout, next(ids), ink, links) for words in rest),
        )
    )


def layout_shapes(layout: Layout, ink: Ink) -> str:
    """The empty places of a layout, with the look of what is written into them."""
    ids = count(FIRST_ID)
    return "".join(_place_xml(shape, layout, next(ids), ink) for shape in layout.shapes)


def _words_xml(words: Words, layout: Layout, id: int, ink: Ink, links: dict[str, str]) -> str:
    """A box of words; one that lies where its layout has it inherits its place."""
    area = "" if words.room == layout.room(words) else _area(words.room, ink)
    text = f"<a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>{''.join(_lines(words, ink, links))}"
    return f"<p:sp>{_head(words, layout, id)}<p:spPr>{area}</p:spPr><p:txBody>{text}</p:txBody></p:sp>"


def _lines(words: Words, ink: Ink, links: dict[str, str]) -> Iterator[str]:
    if words.slot is Slot.NUMBER:
        yield _number_xml(words, ink)
        return
    for paragraph in words.paragraphs:
        yield paragraph_xml(paragraph, ink, links)


def _number_xml(words: Words, ink: Ink) -> str:
    [paragraph] = words.paragraphs
    look = look_xml("a:rPr", paragraph.runs[0], paragraph, ink, {})
    return f'<a:p><a:fld id="{NUMBER_FIELD}" type="slidenum">{look}<a:t>{content(paragraph.text)}</a:t></a:fld></a:p>'


def _view_xml(view: View, layout: Layout, id: int, ink: Ink, picture: str) -> str:
    named = f'id="{id}"{attribute("name", view.name)}{attribute("descr", view.alt)}'
    return (
        f'<p:pic><p:nvPicPr><p:cNvPr {named}/><p:cNvPicPr><a:picLocks noGrp="1" noChangeAspect="1"/></p:cNvPicPr>'
        f"<p:nvPr>{layout.place(view)}</p:nvPr></p:nvPicPr>"
        f'<p:blipFill><a:blip r:embed="{picture}"/><a:stretch><a:fillRect/></a:stretch></p:blipFill>'
        f"<p:spPr>{_area(view.room, ink)}{_BOX}</p:spPr></p:pic>"
    )


def _bar_xml(bar: Bar, id: int, ink: Ink) -> str:
    return (
        f'<p:sp><p:nvSpPr><p:cNvPr id="{id}" name="Bar {id}">{DECORATIVE}</p:cNvPr><p:cNvSpPr/><p:nvPr/>'
        f"</p:nvSpPr><p:spPr>{_area(bar.room, ink)}"
        f"{_BOX}{ink.fill(bar.color, bar.opacity)}<a:ln><a:noFill/></a:ln>"
        "</p:spPr></p:sp>"
    )


def _place_xml(shape: Words | View, layout: Layout, id: int, ink: Ink) -> str:
    style, anchor = "", "t"
    if isinstance(shape, Words):
        largest = max(shape.paragraphs, key=lambda paragraph: paragraph.size_px)
        look = look_xml("a:defRPr", largest.runs[0], largest, ink, {})
        style, anchor = f'<a:lvl1pPr marL="0" indent="0"><a:buNone/>{look}</a:lvl1pPr>', _ANCHORS[shape.anchor]
    prompt = f"<a:t>{content(shape.name)}</a:t>"
    line = f'<a:r><a:rPr lang="{LANGUAGE}"/>{prompt}</a:r>'
    if isinstance(shape, Words) and shape.slot is Slot.NUMBER:
        line = f'<a:fld id="{NUMBER_FIELD}" type="slidenum"><a:rPr lang="{LANGUAGE}"/><a:t>‹#›</a:t></a:fld>'
    return (
        f"<p:sp>{_head(shape, layout, id)}<p:spPr>{_area(shape.room, ink)}{_BOX}</p:spPr><p:txBody>"
        f'<a:bodyPr lIns="0" tIns="0" rIns="0" bIns="0" anchor="{anchor}"><a:normAutofit/></a:bodyPr>'
        f"<a:lstStyle>{style}</a:lstStyle><a:p>{line}</a:p></p:txBody></p:sp>"
    )


def _head(shape: Words | View, layout: Layout, id: int) -> str:
    return (
        f'<p:nvSpPr><p:cNvPr id="{id}"{attribute("name", shape.name)}/>'
        f'<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr><p:nvPr>{layout.place(shape)}</p:nvPr></p:nvSpPr>'
    )


def _area(room: Room, ink: Ink) -> str:
    x, y, right, bottom = (ink.emu(px) for px in (room.x, room.y, room.right, room.bottom))
    return f'<a:xfrm><a:off x="{x}" y="{y}"/><a:ext cx="{right - x}" cy="{bottom - y}"/></a:xfrm>'
