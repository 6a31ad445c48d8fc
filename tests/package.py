"""What a reader of decks finds in a PPTX file: its parts, its words, and what would make Office want to repair it."""

import posixpath
from collections import Counter
from collections.abc import Iterator
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

A = "{http://schemas.openxmlformats.org/drawingml/2006/main}"
P = "{http://schemas.openxmlformats.org/presentationml/2006/main}"
R = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
TYPES = "{http://schemas.openxmlformats.org/package/2006/content-types}"


class Package:
    """A package, read."""

    def __init__(self, data: bytes) -> None:
        self.zip = ZipFile(BytesIO(data))
        self.parts = {name: self.zip.read(name) for name in self.zip.namelist()}
        self.xml = {
            name: ElementTree.fromstring(data) for name, data in self.parts.items() if name.endswith((".xml", ".rels"))
        }

    @property
    def slides(self) -> list[Element]:
        """The slides in their order."""
        return [self.xml[f"ppt/slides/slide{n}.xml"] for n in range(1, 1 + self._count("ppt/slides/slide"))]

    @property
    def notes(self) -> list[str]:
        """What stands in the notes of each slide."""
        count = self._count("ppt/notesSlides/notesSlide")
        return [words(self.xml[f"ppt/notesSlides/notesSlide{n}.xml"]) for n in range(1, 1 + count)]

    def _count(self, prefix: str) -> int:
        return sum(name.startswith(prefix) for name in self.parts)

    def relations(self, part: str) -> dict[str, Element]:
        """What a part names, by id."""
        folder, name = posixpath.split(part)
        found = self.xml.get(posixpath.join(folder, "_rels", f"{name}.rels"))
        return {} if found is None else {each.get("Id", ""): each for each in found}

    def target(self, part: str, relation: Element) -> str:
        """The name of the part that is meant."""
        return posixpath.normpath(posixpath.join(posixpath.dirname(part), relation.get("Target", "")))

    def of_kind(self, part: str, kind: str) -> str:
        """The one part of a kind that a part names."""
        [found] = [each for each in self.relations(part).values() if each.get("Type", "").endswith(f"/{kind}")]
        return self.target(part, found)


def words(element: Element) -> str:
    """All words in their order, a paragraph a line."""
    return "\n".join(
        "".join(text.text or "" for text in paragraph.iter(f"{A}t")) for paragraph in element.iter(f"{A}p")
    )


def shapes(slide: Element) -> dict[str, Element]:
    """The shapes of a slide by their names."""
    found = {}
    for shape in (*slide.iter(f"{P}sp"), *slide.iter(f"{P}pic")):
        [named] = shape.iter(f"{P}cNvPr")
        found[named.get("name", "")] = shape
    return found


def place(shape: Element) -> tuple[str, str] | None:
    """Which place of its layout a shape takes; None: none."""
    found = next(shape.iter(f"{P}ph"), None)
    return None if found is None else (found.get("type", "obj"), found.get("idx", "0"))


def faults(package: Package) -> list[str]:
    """What is wrong with a package, as Office would find it."""
    return [*_dangling(package), *_untyped(package), *_repeated(package), *_placeless(package)]


def _dangling(package: Package) -> Iterator[str]:
    """Relations that lead nowhere, and ids that nothing has."""
    for name, xml in package.xml.items():
        if name.endswith(".rels"):
            folder, file = posixpath.split(name)
            part = posixpath.join(posixpath.dirname(folder), file.removesuffix(".rels"))
            if part and part not in package.parts:
                yield f"{name} is of no part"
            for relation in xml:
                if relation.get("TargetMode") != "External" and package.target(part, relation) not in package.parts:
                    yield f"{name} leads to {relation.get('Target')}"
            continue
        known = package.relations(name)
        for element in xml.iter():
            yield from (
                f"{name} has no {value}" for key, value in element.items() if key.startswith(R) and value not in known
            )


def _untyped(package: Package) -> Iterator[str]:
    types = package.xml["[Content_Types].xml"]
    parts = {each.get("PartName", "").removeprefix("/") for each in types.iter(f"{TYPES}Override")}
    endings = {each.get("Extension") for each in types.iter(f"{TYPES}Default")}
    for name in package.parts:
        ending = name.rpartition(".")[2]
        if name != "[Content_Types].xml" and name not in parts and (ending == "xml" or ending not in endings):
            yield f"{name} has no type"
    yield from (f"{name} is typed and missing" for name in parts - set(package.parts))


def _repeated(package: Package) -> Iterator[str]:
    if len(set(package.zip.namelist())) < len(package.zip.namelist()):
        yield "two parts have one name"
    for name, xml in package.xml.items():
        ids = Counter(each.get("id") for each in xml.iter(f"{P}cNvPr"))
        yield from (f"{name} has id {id} {count} times" for id, count in ids.items() if count > 1)
    presentation = package.xml["ppt/presentation.xml"]
    slides = [each.get("id") for each in presentation.iter(f"{P}sldId")]
    if len(set(slides)) < len(slides):
        yield "two slides have one id"


def _placeless(package: Package) -> Iterator[str]:
    """Shapes whose place their layout does not have, and places of layouts that are there twice."""
    for name in package.parts:
        folder, file = posixpath.split(name)
        if folder == "ppt/slides":
            layout = package.xml[package.of_kind(name, "slideLayout")]
            places = [place(shape) for shape in layout.iter(f"{P}sp")]
            if len(set(places)) < len(places):
                yield f"the layout of {file} has a place twice"
            for shape in shapes(package.xml[name]).values():
                if place(shape) not in (None, *places):
                    yield f"{name} has a shape for {place(shape)}"
