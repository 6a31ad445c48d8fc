"""Nothing that leaves does anything by itself, whatever the story says: all formats, read back by real readers."""

import csv
import json
import re
import tomllib
from collections.abc import Callable, Iterator
from hashlib import sha256
from html.parser import HTMLParser
from io import StringIO
from itertools import count
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import pytest
from building import A_STORY, a_story
from package import Package

from viewer.cli import main
from viewer.export.animation import AnimationRequest, write_animation
from viewer.export.annotations import annotations
from viewer.export.bibtex import bibtex
from viewer.export.caption import caption_html
from viewer.export.claim_draft import claim_toml
from viewer.export.claims_table import claims_table
from viewer.export.csl import csl_json
from viewer.export.deck import DeckRequest, deck_bytes
from viewer.export.formats import FORMATS
from viewer.export.pdf_file import read_objects, stream_of
from viewer.export.picture import PictureRequest, picture_bytes
from viewer.export.quotation import quoted_html
from viewer.export.ris import ris
from viewer.reading.pictures import note_in
from viewer.reading.read import read_story
from viewer.scene.page import Part
from viewer.scene.slide import Aspect
from viewer.story.sources import Passage
from viewer.story.story import Story
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState
from viewer.view.visible import look

pytestmark = pytest.mark.usefixtures("dressed")

PAYLOADS = (
    "=cmd|' /C calc'!A0",
    "+1+1",
    "-2+3",
    "@SUM(1)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "' onload='alert(1)",
    '" onclick="alert(1)',
    "</svg></text></title> ]]> <!-- -->",
    ") /S /JavaScript /JS (app.alert(1)) >> endobj 9 0 obj << /URI (x) >> stream endstream",
    "} \n@misc{other, title = {Other}} \\input{/etc/passwd}",
    "TY  - BOOK\r\nER  - ",
    '""" \'\'\' \\ [[event]]\nid = "evil"',
    "javascript:alert(1)",
    "file:///etc/passwd \\\\host\\share smb://host/share",
    "\x1b]0;owned\x07 \x1b[31m \x9b31m bell\x07",
)
URLS = (
    "javascript:alert(1)", "file:///etc/passwd", "\\\\host\\share", "smb://host/share", "data:text/html,<script>",
    "https://good.example/a?b=c&d='\"<>{}|^`", "http://good.example/}\\n@misc{x,",
)  # fmt: skip
WORDS = ("title", "name", "note", "place", "publisher", "kind", "licence", "unit")
FROM_THE_SOURCE = ("verb", "standing", "dispute")  # what must stand in it
SIDES = ("Government", "Opposition")
CONTROLS = re.compile("[\x00-\x08\x0b\x0c\x0e-\x1f\x7f-\x9f]")
WEB = re.compile(r"https?://[^\s]+")


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A story that says something active wherever it may say anything."""
    text = "".join(f"{payload}\n" for payload in PAYLOADS)
    source = f"12 trucks on 3 May. {text} will hold talks began without delay"
    story, texts = tomllib.loads(A_STORY), (_hostile(number) for number in count())
    report = story["source"][0]
    report["sha256"] = sha256(source.encode()).hexdigest()
    story["source"] += [{**report, "id": f"s{number}", "url": url} for number, url in enumerate(URLS)]
    for source_table in story["source"]:
        source_table |= {"authors": [next(texts)], "note": "", "kind": "", "publisher": "", "place": "", "licence": ""}
        source_table.pop("note")
    lanes = [next(texts) for _ in story["story"]["lanes"]]
    for event in story["event"]:
        event["lane"] = lanes[story["story"]["lanes"].index(event["lane"])]
        event["note"] = ""
        for claim, payload in zip(event["claim"], PAYLOADS[4:], strict=False):
            claim["quote"] = payload
            claim["note"] = ""
            claim["source"] = "s5"
    story["story"]["lanes"] = lanes
    _poisoned(story, texts)
    written = "".join(f"{key} = {_toml(value)}\n" for key, value in story.items())
    return a_story(tmp_path_factory.mktemp("hostile") / "story", written, source)


def _hostile(number: int) -> str:
    """Another beginning each time, as what begins a text may count; then all the rest."""
    return " ".join((*PAYLOADS[number % len(PAYLOADS) :], str(number)))


def _poisoned(table: dict[str, Any], texts: Iterator[str]) -> None:
    for key, value in table.items():
        if isinstance(value, str) and key in WORDS:
            table[key] = next(texts)
        elif key in FROM_THE_SOURCE:
            table[key] = PAYLOADS[4]
        elif value in SIDES:
            table[key] = f"{PAYLOADS[4]} {value}"
        for inner in value if isinstance(value, list) else (value,):
            if isinstance(inner, dict):
                _poisoned(inner, texts)


def _toml(value: Any) -> str:
    if isinstance(value, dict):
        return f"{{{', '.join(f'{key} = {_toml(inner)}' for key, inner in value.items())}}}"
    if isinstance(value, list):
        return f"[{', '.join(map(_toml, value))}]"
    return json.dumps(value)


@pytest.fixture(scope="module")
def story(folder: Path) -> Story:
    """What is good of it."""
    story = read_story(folder).story
    assert story is not None
    return story


def every_text(value: Any) -> Iterator[str]:
    """All texts in JSON, and its names."""
    if isinstance(value, dict):
        for name, inner in value.items():
            yield name
            yield from every_text(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from every_text(inner)
    elif isinstance(value, str):
        yield value


# What readers of each format find


def in_xml(data: bytes) -> None:
    """Parses, has no scripts, no handlers, and leads nowhere but within itself or to the web."""
    for element in ElementTree.fromstring(data).iter():
        assert element.tag.rpartition("}")[2].lower() not in ("script", "foreignobject", "iframe", "object", "set")
        for name, value in element.attrib.items():
            plain = name.rpartition("}")[2].lower()
            assert not plain.startswith("on"), plain
            assert plain not in ("href", "src", "action") or re.match(r"#|data:image/png;base64,|https?://", value)


def in_pdf(data: bytes) -> None:
    """Has no action, nothing to run, nothing embedded; words of the story are never names of PDF."""
    objects, _ = read_objects(data)
    for number, body in objects.items():
        told = body.partition(b"stream")[0] if b"stream" in body and number else body
        names = set(re.findall(rb"/[A-Za-z]+", re.sub(rb"\((?:\\.|[^\\()])*\)|<[0-9A-Fa-f\s]*>", b"", told)))
        assert not names & {
            b"/JavaScript", b"/JS", b"/Launch", b"/URI", b"/AA", b"/OpenAction", b"/EmbeddedFile", b"/SubmitForm",
            b"/GoToR", b"/GoToE", b"/RichMedia", b"/Action", b"/AcroForm", b"/XFA", b"/Filespec",
        }, names  # fmt: skip
        if b"/Subtype /XML" in told:
            in_xml(stream_of(objects, number))
    assert note_in(data)


def in_pixels(data: bytes) -> None:
    """Pixels run nothing; what is told beside them is whole."""
    assert note_in(data)
    if packet := re.search(rb"<x:xmpmeta.*</x:xmpmeta>", data, re.DOTALL):
        in_xml(packet[0])


def in_pptx(data: bytes) -> None:
    package = Package(data)
    for name in package.parts:
        assert re.search(r"\.(xml|rels|png)$", name), name
        assert not re.search("vba|activeX|embeddings|ole", name, re.IGNORECASE), name
    for name, root in package.xml.items():
        in_xml(package.parts[name])
        for element in root.iter():
            assert "action" not in element.attrib, element.attrib
            if element.get("TargetMode") == "External":
                assert WEB.fullmatch(element.get("Target", "")), element.attrib
            assert "External" in element.attrib.values() or "://" not in element.get("Target", "")


def in_csv(data: bytes) -> None:
    for row in csv.reader(StringIO(data.decode("utf-8-sig"), newline="")):
        for cell in row:
            assert re.fullmatch(r"-?[0-9.]+", cell) or not cell.startswith(("=", "+", "-", "@", "\t", "\r")), cell
            assert not CONTROLS.search(cell)


def in_json(data: bytes) -> None:
    """Addresses are of the web or names; a program that prints a text is led nowhere by an address in it."""

    def look(value: Any) -> None:
        if isinstance(value, dict):
            for name, inner in value.items():
                if name in ("id", "source", "url", "URL", "@context") and isinstance(inner, str) and ":" in inner:
                    assert inner.startswith(("http://", "https://", "urn:")), inner
                look(inner)
        elif isinstance(value, list):
            for inner in value:
                look(inner)

    look(json.loads(data))


class Tags(HTMLParser):
    """The tags of a piece of HTML, with their attributes."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.found.append((tag, dict(attrs)))


def in_html(data: bytes) -> None:
    tags = Tags()
    tags.feed(data.decode())
    for tag, attributes in tags.found:
        assert tag in ("p", "blockquote", "bdi", "strong", "s", "img", "br"), tag
        assert {*attributes} <= {"lang", "dir", "src", "width", "alt", "title"}, attributes
        assert (attributes.get("src") or "data:image/png;base64,").startswith("data:image/png;base64,")
    assert not CONTROLS.search(data.decode())


def in_bibtex(data: bytes) -> None:
    """One entry: the brace that opens it is closed by its last, and nothing is a command of a file's."""
    text, depth = data.decode(), 0
    for place, letter in enumerate(text.rstrip()):
        depth += {"{": 1, "}": -1}.get(letter, 0)
        assert depth > 0 or place < text.index("{") or place == len(text.rstrip()) - 1
    assert depth == 0
    assert "\\input" not in text
    assert not CONTROLS.search(text)


def in_ris(data: bytes) -> None:
    lines = data.decode().removesuffix("\r\n").split("\r\n")
    tags = [re.fullmatch(r"([A-Z][A-Z0-9])  - [^\r\n]*", line) for line in lines]
    assert all(tags)
    told = [tag[1] for tag in tags if tag]
    assert (told[0], told[-1], told.count("TY"), told.count("ER")) == ("TY", "ER", 1, 1)
    assert not CONTROLS.search("".join(lines))


def in_toml(data: bytes) -> None:
    [event] = tomllib.loads(f"[[event]]\n{data.decode()}")["event"]
    assert {*event} == {"claim"}
    [claim] = event["claim"]
    assert {*claim} <= {"id", "source", "quote", "prefix", "suffix", "position", "said_by"}


# What is written


def picture(form: str) -> Callable[[Story], Iterator[bytes]]:
    def pictures(story: Story) -> Iterator[bytes]:
        for part, event in ((Part.PAGE, "convoy"), (Part.SOURCE, "convoy"), (Part.PAGE, "talks")):
            state = ViewState(selection=OneEvent(story.event[event].id))  # type: ignore[index]
            request = PictureRequest(state=state, part=part, theme="light", width_px=640, height_px=360)
            yield picture_bytes(story, request, form)

    return pictures


def deck(suffix: str) -> Callable[[Story], Iterator[bytes]]:
    request = DeckRequest(state=ViewState(), theme="light", aspect=Aspect.WIDE)
    return lambda story: iter((deck_bytes(story, request, suffix),))


def html(story: Story) -> Iterator[bytes]:
    yield quoted_html(story, story.claim.values()).encode()
    for event in story.events:
        visible = look(story, ViewState(selection=OneEvent(event.id)))
        yield caption_html(visible, b"", _hostile(5)).encode()


def drafts(story: Story) -> Iterator[bytes]:
    source, voices = story.sources[0], [_hostile(12)]
    for start in range(0, len(source.text) - 40, 40):
        if source.text[start : start + 40].strip():
            yield claim_toml(source, Passage(start, start + 40), story.claim.keys(), voices).encode()


WRITTEN: dict[str, tuple[Callable[[Story], Iterator[bytes]], Callable[[bytes], None]]] = {
    **{f"picture {form}": (picture(form), in_pixels) for form in ("PNG", "JPEG", "WebP")},
    "picture SVG": (picture("SVG"), in_xml),
    "picture PDF": (picture("PDF"), in_pdf),
    "deck PPTX": (deck(".pptx"), in_pptx),
    "deck PDF": (deck(".pdf"), in_pdf),
    "annotations": (lambda story: iter((json.dumps(annotations(story)).encode(),)), in_json),
    "table": (lambda story: iter((claims_table(story).encode(),)), in_csv),
    "HTML": (html, in_html),
    "BibTeX": (lambda story: (bibtex(source).encode() for source in story.sources), in_bibtex),
    "RIS": (lambda story: (ris(source).encode() for source in story.sources), in_ris),
    "CSL": (lambda story: iter((csl_json(story.sources).encode(),)), in_json),
    "claim to paste": (drafts, in_toml),
}


def test_the_story_is_as_hostile_as_it_looks(folder: Path, story: Story) -> None:
    assert len(story.events) == 2
    assert len(story.claim) >= 3
    assert {source.url for source in story.sources if source.url} <= {*URLS[5:]}
    assert any("<script>" in source.title for source in story.sources)
    assert {f"picture {form}" for form in FORMATS.values()} <= {*WRITTEN}


@pytest.mark.parametrize("kind", WRITTEN)
def test_nothing_that_leaves_does_anything_by_itself(kind: str, story: Story) -> None:
    write, read = WRITTEN[kind]
    written = list(write(story))
    assert written
    for data in written:
        read(data)


@pytest.mark.parametrize("suffix", [".png", ".webp"])
def test_animations_are_pixels_with_a_note(suffix: str, story: Story, tmp_path: Path) -> None:
    request = AnimationRequest(state=ViewState(), theme="light", width_px=320, height_px=180, seconds=1)
    write_animation(story, request, tmp_path / f"it{suffix}")
    in_pixels((tmp_path / f"it{suffix}").read_bytes())


@pytest.mark.parametrize(
    "command",
    [("check",), ("check", "--json"), ("describe",), ("describe", "--json"), ("annotations", "-o", "-"),
     ("annotations", "-o", "-", "--format", "csv")],
)  # fmt: skip
def test_nothing_on_a_terminal_steers_it(
    command: tuple[str, ...], folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    name, *options = command
    main([name, str(folder), *options])
    told = capsys.readouterr()
    assert told.out
    assert not CONTROLS.search(told.out.replace("\r\n", "\n") + told.err)
    if "--json" in options or options == ["-o", "-"]:
        assert all(not CONTROLS.search(text) or text for text in every_text(json.loads(told.out)))
