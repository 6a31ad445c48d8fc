"""A deck as PPTX (ECMA-376): words that can be edited in named places, pictures beside them, and notes to speak from.

Written without a library: the one there is (python-pptx) brings lxml, Pillow and XlsxWriter, 35 MB, and somebody's
layouts; what a deck needs of the format is told in these few modules, and its bytes hang on nothing else.
"""

from collections.abc import Iterable, Iterator, Mapping

from msgspec import Struct

from viewer.export.markup import attribute, content
from viewer.export.pptx_layout import Layout, layouts_of
from viewer.export.pptx_master import FIRST_LAYOUT_ID, NAMESPACES, NOTES_EMU, TREE, master_xml, notes_master_xml
from viewer.export.pptx_package import HEAD, Part, Relation, package_bytes
from viewer.export.pptx_shapes import layout_shapes, slide_shapes
from viewer.export.pptx_text import LANGUAGE, Ink, plain_paragraphs
from viewer.export.pptx_theme import theme_xml
from viewer.scene.slide import Slide
from viewer.scene.theme import Theme, load_theme

Pictures = Mapping[str, bytes]
"""The pictures of a slide as PNG, by the names of its views."""

_OFFICE = "application/vnd.openxmlformats-officedocument"
_PRESENTATION = f"{_OFFICE}.presentationml"
_CORE = "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties"
_FIRST_SLIDE_ID = 256  # the least that the format has
_KEPT_MAP = "<p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr>"


class Deck(Struct, frozen=True, kw_only=True):
    """All that a file is made of."""

    title: str
    program: str
    slides: tuple[Slide, ...]
    theme: Theme

    @property
    def ink(self) -> Ink:
        """Its colours and sizes."""
        return Ink.of(self.theme, self.slides[0].size_px[1])

    @property
    def size_emu(self) -> tuple[int, int]:
        """Width and height of its slides."""
        width, height = self.slides[0].size_px
        return self.ink.emu(width), self.ink.emu(height)


def pptx_bytes(deck: Deck, pictures: Iterable[Pictures]) -> bytes:
    """The file, given the pictures of each slide."""
    relations = (
        Relation(id="rId1", kind="officeDocument", target="ppt/presentation.xml"),
        Relation(id="rId2", kind=_CORE, target="docProps/core.xml"),
        Relation(id="rId3", kind="extended-properties", target="docProps/app.xml"),
    )
    return package_bytes(_parts(deck, pictures), relations)


def _parts(deck: Deck, pictures: Iterable[Pictures]) -> Iterator[Part]:
    layouts = layouts_of(deck.slides)
    yield _presentation(deck)
    yield from _masters(deck, layouts)
    for number, layout in enumerate(layouts, start=1):
        yield _layout(layout, number, deck.ink)
    by_name = {layout.name: (number, layout) for number, layout in enumerate(layouts, start=1)}
    for number, (slide, drawn) in enumerate(zip(deck.slides, pictures, strict=True), start=1):
        yield from _slide(slide, number, *by_name[slide.layout], deck.ink, drawn)
    yield from _properties(deck)


def _presentation(deck: Deck) -> Part:
    width, height = deck.size_emu
    numbers = range(1, len(deck.slides) + 1)
    slides = "".join(f'<p:sldId id="{_FIRST_SLIDE_ID + number}" r:id="rId{number + 2}"/>' for number in numbers)
    xml = (
        f"{HEAD}<p:presentation {NAMESPACES}>"
        f'<p:sldMasterIdLst><p:sldMasterId id="{FIRST_LAYOUT_ID - 1}" r:id="rId1"/></p:sldMasterIdLst>'
        '<p:notesMasterIdLst><p:notesMasterId r:id="rId2"/></p:notesMasterIdLst>'
        f'<p:sldIdLst>{slides}</p:sldIdLst><p:sldSz cx="{width}" cy="{height}"/>'
        f'<p:notesSz cx="{NOTES_EMU[0]}" cy="{NOTES_EMU[1]}"/>'
        f'<p:defaultTextStyle><a:defPPr><a:defRPr lang="{LANGUAGE}"/></a:defPPr></p:defaultTextStyle></p:presentation>'
    )
    relations = (
        Relation(id="rId1", kind="slideMaster", target="ppt/slideMasters/slideMaster1.xml"),
        Relation(id="rId2", kind="notesMaster", target="ppt/notesMasters/notesMaster1.xml"),
        *(Relation(id=f"rId{n + 2}", kind="slide", target=f"ppt/slides/slide{n}.xml") for n in numbers),
        Relation(id=f"rId{len(numbers) + 3}", kind="theme", target="ppt/theme/theme1.xml"),
    )
    kind = f"{_PRESENTATION}.presentation.main+xml"
    return Part(name="ppt/presentation.xml", kind=kind, data=xml.encode(), relations=relations)


def _masters(deck: Deck, layouts: tuple[Layout, ...]) -> Iterator[Part]:
    """The masters of slides and notes, each with its theme; notes are for paper."""
    paper, numbers = load_theme("print"), range(1, len(layouts) + 1)
    for number, theme in enumerate((deck.theme, paper), start=1):
        yield Part(name=f"ppt/theme/theme{number}.xml", kind=f"{_OFFICE}.theme+xml", data=theme_xml(theme).encode())
    targets = (f"ppt/slideLayouts/slideLayout{number}.xml" for number in numbers)
    relations = [Relation(id=f"rId{n}", kind="slideLayout", target=target) for n, target in enumerate(targets, start=1)]
    yield Part(
        name="ppt/slideMasters/slideMaster1.xml",
        kind=f"{_PRESENTATION}.slideMaster+xml",
        data=master_xml(*deck.size_emu, len(layouts), deck.theme),
        relations=(*relations, Relation(id=f"rId{len(layouts) + 1}", kind="theme", target="ppt/theme/theme1.xml")),
    )
    yield Part(
        name="ppt/notesMasters/notesMaster1.xml",
        kind=f"{_PRESENTATION}.notesMaster+xml",
        data=notes_master_xml(paper),
        relations=(Relation(id="rId1", kind="theme", target="ppt/theme/theme2.xml"),),
    )


def _layout(layout: Layout, number: int, ink: Ink) -> Part:
    xml = (
        f'{HEAD}<p:sldLayout {NAMESPACES} preserve="1" userDrawn="1">'
        f"<p:cSld{attribute('name', layout.name)}><p:spTree>{TREE}"
        f"{layout_shapes(layout, ink)}</p:spTree></p:cSld>{_KEPT_MAP}</p:sldLayout>"
    )
    return Part(
        name=f"ppt/slideLayouts/slideLayout{number}.xml",
        kind=f"{_PRESENTATION}.slideLayout+xml",
        data=xml.encode(),
        relations=(Relation(id="rId1", kind="slideMaster", target="ppt/slideMasters/slideMaster1.xml"),),
    )


def _slide(
    slide: Slide, number: int, layout_number: int, layout: Layout, ink: Ink, pictures: Pictures
) -> Iterator[Part]:
    """A slide, its pictures and its notes."""
    files = {name: f"ppt/media/slide{number}-{n}.png" for n, name in enumerate(pictures, start=1)}
    urls = dict.fromkeys(run.url for w in slide.words for p in w.paragraphs for run in p.runs if run.url)
    picture_ids = {name: f"rId{n}" for n, name in enumerate(files, start=3)}
    link_ids = {url: f"rId{n}" for n, url in enumerate(urls, start=3 + len(files))}
    xml = (
        f"{HEAD}<p:sld {NAMESPACES}><p:cSld><p:spTree>{TREE}"
        f"{slide_shapes(slide, layout, ink, picture_ids, link_ids)}</p:spTree></p:cSld>{_KEPT_MAP}</p:sld>"
    )
    yield Part(
        name=f"ppt/slides/slide{number}.xml",
        kind=f"{_PRESENTATION}.slide+xml",
        data=xml.encode(),
        relations=(
            Relation(id="rId1", kind="slideLayout", target=f"ppt/slideLayouts/slideLayout{layout_number}.xml"),
            Relation(id="rId2", kind="notesSlide", target=f"ppt/notesSlides/notesSlide{number}.xml"),
            *(Relation(id=picture_ids[name], kind="image", target=file) for name, file in files.items()),
            *(Relation(id=id, kind="hyperlink", target=url, outside=True) for url, id in link_ids.items()),
        ),
    )
    for name, file in files.items():
        yield Part(name=file, kind="image/png", data=pictures[name])
    yield _notes(slide, number)


def _notes(slide: Slide, number: int) -> Part:
    locks = '<p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>'
    xml = (
        f"{HEAD}<p:notes {NAMESPACES}><p:cSld><p:spTree>{TREE}"
        f'<p:sp><p:nvSpPr><p:cNvPr id="2" name="Slide"/>{locks}<p:nvPr><p:ph type="sldImg" idx="2"/></p:nvPr>'
        f'</p:nvSpPr><p:spPr/></p:sp><p:sp><p:nvSpPr><p:cNvPr id="3" name="Notes"/>{locks}'
        '<p:nvPr><p:ph type="body" sz="quarter" idx="3"/></p:nvPr></p:nvSpPr><p:spPr/>'
        f"<p:txBody><a:bodyPr/><a:lstStyle/>{plain_paragraphs(slide.notes)}</p:txBody></p:sp>"
        f"</p:spTree></p:cSld>{_KEPT_MAP}</p:notes>"
    )
    return Part(
        name=f"ppt/notesSlides/notesSlide{number}.xml",
        kind=f"{_PRESENTATION}.notesSlide+xml",
        data=xml.encode(),
        relations=(
            Relation(id="rId1", kind="notesMaster", target="ppt/notesMasters/notesMaster1.xml"),
            Relation(id="rId2", kind="slide", target=f"ppt/slides/slide{number}.xml"),
        ),
    )


def _properties(deck: Deck) -> Iterator[Part]:
    """What a file browser shows of the deck: no date, and no name of a person."""
    core = (
        f'{HEAD}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"'
        ' xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:title>{content(deck.title)}</dc:title><dc:creator>Claimline</dc:creator>"
        f"<cp:lastModifiedBy>Claimline</cp:lastModifiedBy><dc:language>{LANGUAGE}</dc:language></cp:coreProperties>"
    )
    app = (
        f'{HEAD}<Properties xmlns="http://schemas.openxmlformats.org/officeDocument/2006/extended-properties">'
        f"<Slides>{len(deck.slides)}</Slides><Application>{content(deck.program)}</Application></Properties>"
    )
    kind = "application/vnd.openxmlformats-package.core-properties+xml"
    yield Part(name="docProps/core.xml", kind=kind, data=core.encode())
    yield Part(name="docProps/app.xml", kind=f"{_OFFICE}.extended-properties+xml", data=app.encode())
