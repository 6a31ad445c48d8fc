"""PDF: looks like the picture, holds every word, and nothing of where or when it was made."""

import re
import shutil
import subprocess
from pathlib import Path

import pytest
from a_story import the_m4_story
from msgspec.structs import replace
from PySide6.QtGui import QImage
from two_pictures import how_far_apart
from two_processes import INTERRUPTED, THE_PATROL, made_twice

from viewer.export.note import note_of
from viewer.export.pdf import PdfPage, pdf_bytes
from viewer.export.picture import PictureRequest, picture_scene, scene_image
from viewer.reading.pictures import note_in
from viewer.scene.marks import Fade, Font, Hatch, Mark, Pen, Rect, Scene, Text
from viewer.scene.page import Part
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState

pytestmark = pytest.mark.usefixtures("dressed")

STORY, STATE = the_m4_story(), ViewState(selection=OneEvent("first-patrol"))
NOTE = note_of(STORY, STATE)
NEEDS_POPPLER = pytest.mark.skipif(not shutil.which("pdftotext"), reason="poppler is not there to read it")


def the_page(theme: str = "light", width_px: int = 960, height_px: int = 540) -> tuple[Scene, float]:
    request = PictureRequest(state=STATE, part=Part.PAGE, theme=theme, width_px=width_px, height_px=height_px)
    return picture_scene(STORY, request)


def a_page(*marks: Mark, width_px: float = 400, height_px: float = 200, title: str = "") -> PdfPage:
    """A page of a scene of half its size."""
    scene = Scene(width=width_px / 2, height=height_px / 2, background="#ffffff", marks=marks)
    return PdfPage(scene, width_px, height_px, title)


def a_text(words: str, y: float = 40, font: Font = Font(12)) -> Text:  # noqa: B008  a value
    return Text(x=10, y=y, text=words, font=font, color="#102030", width=120)


def told_by(program: str, pdf: bytes, folder: Path, *options: str) -> str:
    """What a program of poppler says of a file."""
    (folder / "it.pdf").write_bytes(pdf)
    arguments = [program, *options, "it.pdf", *(["-"] if program == "pdftotext" else [])]
    ended = subprocess.run(arguments, cwd=folder, capture_output=True, encoding="utf-8", check=True)
    assert ended.stderr == ""
    return ended.stdout


def seen(pdf: bytes, folder: Path) -> QImage:
    """Its first page at 96 pixels to the inch."""
    (folder / "it.pdf").write_bytes(pdf)
    subprocess.run(["pdftoppm", "-r", "96", "-png", "-singlefile", "it.pdf", "it"], cwd=folder, check=True)
    return QImage(str(folder / "it.png"))


def boxes(pdf: bytes) -> list[tuple[float, float]]:
    """Width and height of each page, in points."""
    found = [[float(edge) for edge in each.split()] for each in re.findall(rb"/MediaBox \[(.*?)\]", pdf)]
    return [(round(right - left, 3), round(top - bottom, 3)) for left, bottom, right, top in found]


# Sizes


def test_a_px_is_three_quarters_of_a_point_in_fractions_too() -> None:
    assert boxes(pdf_bytes([a_page(), a_page(width_px=1921, height_px=1081)], NOTE, "en")) == [
        (300, 150), (1440.75, 810.75),
    ]  # fmt: skip


def test_a4_is_exactly_a4() -> None:
    tall, wide = a_page(width_px=794, height_px=1123), a_page(width_px=1123, height_px=794)
    assert boxes(pdf_bytes([tall, wide], NOTE, "en")) == [(595.276, 841.89), (841.89, 595.276)]


# Words


@NEEDS_POPPLER
def test_every_text_of_the_page_is_found_in_one_piece(tmp_path: Path) -> None:
    scene, _ = the_page()
    found = told_by("pdftotext", pdf_bytes([PdfPage(scene, 960, 540, "")], NOTE, "en"), tmp_path, "-raw")
    missing = [words for words in scene.words if " ".join(words.split()) not in found]
    assert missing == []


@NEEDS_POPPLER
@pytest.mark.parametrize(
    "words",
    ["“quoted” and ’tis", "fi ffi office", "قالت وكالة الأناضول إن القوات التركية", "بيت لا إله سلام", "→ Ω ⟦x⟧ ½ Ж"],
)
@pytest.mark.parametrize("serif", [True, False])
def test_letters_are_found_as_they_were_written(words: str, serif: bool, tmp_path: Path) -> None:
    told = told_by("pdftotext", pdf_bytes([a_page(a_text(words, font=Font(12, serif=serif)))], NOTE, "en"), tmp_path)
    assert re.sub("[\u202a-\u202e\f\n]", "", told) == words


@NEEDS_POPPLER
def test_one_shape_that_stands_for_several_letters_is_found_as_each(tmp_path: Path) -> None:
    alike = [a_text("”x ’x", 20), a_text("ˮx ʼx", 40), a_text("نبت تنب", 60)]
    told = told_by("pdftotext", pdf_bytes([a_page(*alike)], NOTE, "en"), tmp_path)
    assert re.sub("[\u202a-\u202e\f]", "", told).split() == ["”x", "’x", "ˮx", "ʼx", "نبت", "تنب"]


@NEEDS_POPPLER
def test_what_no_typeface_has_is_found_all_the_same(tmp_path: Path) -> None:
    told = told_by(
        "pdftotext", pdf_bytes([a_page(a_text("\U0001310d", 20), a_text("a\U0001310db", 60))], NOTE, "en"), tmp_path
    )
    assert told.split() == ["\U0001310d", "a\U0001310db"]


@NEEDS_POPPLER
def test_all_typefaces_are_in_the_file_and_only_what_is_used_of_them(tmp_path: Path) -> None:
    pdf = pdf_bytes([PdfPage(the_page()[0], 960, 540, "")], NOTE, "en")
    rows = told_by("pdffonts", pdf, tmp_path).splitlines()[2:]
    assert len(rows) >= 3
    for row in rows:
        assert re.match(r"[A-Z]{6}\+\S+ +CID TrueType +Identity-H +yes yes yes", row)
    assert len(pdf) < 150_000


# Looks


@NEEDS_POPPLER
@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_another_program_shows_the_same_picture(theme: str, tmp_path: Path) -> None:
    scene, ratio = the_page(theme)
    shown = seen(pdf_bytes([PdfPage(scene, 960, 540, "")], NOTE, "en"), tmp_path)
    assert how_far_apart(shown, scene_image(scene, ratio, 1)) < 24


@NEEDS_POPPLER
def test_a_fade_lets_through_what_lies_beneath_and_ends_with_its_mark(tmp_path: Path) -> None:
    soft = Fade(((0.0, "#00000000"), (1.0, "#ff000000")), axis=((50, 0), (150, 0)))
    marks = (
        Rect(x=0, y=0, width=200, height=100, fill="#ff0000"),
        Rect(x=50, y=20, width=100, height=60, fill=soft),
        Rect(x=50, y=85, width=100, height=10, fill="#800000ff"),
    )
    shown = seen(pdf_bytes([a_page(*marks)], NOTE, "en"), tmp_path)
    reds = [shown.pixelColor(x, 100).red() for x in (90, 110, 150, 200, 250, 290, 310)]
    assert reds == pytest.approx([255, 242, 191, 128, 64, 13, 255], abs=6)
    assert [shown.pixelColor(x, 180).blue() for x in (110, 290)] == pytest.approx([128, 128], abs=3)


def test_hatches_are_lines_and_no_pixels() -> None:
    hatch = Hatch("#ffffff", Pen(Fade(((0.0, "#00ff0000"), (1.0, "#ffff0000")))), rising=True)
    pdf = pdf_bytes([a_page(Rect(x=0, y=0, width=200, height=100, fill=hatch))], NOTE, "en")
    assert b"/Subtype /Image" not in pdf
    assert len(pdf) < 20_000


# What it tells of itself


def test_it_tells_its_note_its_language_and_its_title() -> None:
    pdf = pdf_bytes([a_page()], NOTE, "tr")
    assert note_in(pdf) == NOTE
    assert b"/Lang (tr)" in pdf
    assert b"/Title <FEFF" + NOTE.title.encode("utf-16-be").hex().upper().encode() in pdf


def test_it_tells_neither_when_nor_where_nor_by_which_tool_it_was_made() -> None:
    pdf = pdf_bytes([a_page(a_text("Deal"))], NOTE, "en")
    assert not re.search(rb"Date|\bQt\b|/Author|/home|/root|/JavaScript|/URI|/Launch|/EmbeddedFile", pdf)


@NEEDS_POPPLER
def test_another_program_reads_what_it_tells(tmp_path: Path) -> None:
    told = told_by("pdfinfo", pdf_bytes([a_page()], replace(NOTE, title="Türkiye (و) \\"), "en"), tmp_path)
    about = dict(re.split(r": +", line, maxsplit=1) for line in told.splitlines() if ": " in line)
    assert about["Title"] == "Türkiye (و) \\"
    assert about["Creator"] == NOTE.program
    assert about["Metadata Stream"] == "yes"
    assert about["JavaScript"] == "no"
    assert about["Page size"] == "300 x 150 pts"


# Several pages


@NEEDS_POPPLER
def test_each_page_has_its_words_its_size_and_its_entry_in_the_outline(tmp_path: Path) -> None:
    titles = ["First", "Second & last ünit"]
    pages = [a_page(a_text(title), title=title, height_px=200 + 100 * n) for n, title in enumerate(titles)]
    pdf = pdf_bytes(pages, NOTE, "en")
    assert boxes(pdf) == [(300, 150), (300, 225)]
    for number, title in enumerate(titles, 1):
        words = told_by("pdftotext", pdf, tmp_path, "-f", str(number), "-l", str(number))
        assert re.sub("[\u202a-\u202e]", "", words).strip() == title
        assert b"/Title <FEFF%s> /Dest [" % title.encode("utf-16-be").hex().upper().encode() in pdf
    assert b"/Type /Outlines" in pdf
    assert b"/Type /Outlines" not in pdf_bytes(pages[:1], NOTE, "en")


@pytest.mark.parametrize("pages", [1, 2])
def test_the_bytes_are_the_same_everywhere(pages: int, tmp_path: Path) -> None:
    code = "from viewer.export.pdf import PdfPage, pdf_bytes\npage = PdfPage(scene, 960, 540, 'Patrol')\n"
    here, there = made_twice(f"{THE_PATROL}{code}write(pdf_bytes([page] * {pages}, note, 'en'))", tmp_path)
    assert len(here) > 30_000
    assert here == there


@NEEDS_POPPLER
def test_what_is_faint_in_one_shade_is_as_faint_in_the_file(tmp_path: Path) -> None:
    even = Fade(((0.0, "#bf000000"), (1.0, "#bf000000")))
    shown = seen(
        pdf_bytes([a_page(Rect(x=0, y=0, width=200, height=100, fill=even, opacity=0.32))], NOTE, "en"), tmp_path
    )
    assert shown.pixelColor(200, 100).red() == pytest.approx(255 * (1 - 0.75 * 0.32), abs=2)


def test_ctrl_c_in_the_middle_ends_nothing_but_the_painting(tmp_path: Path) -> None:
    work = "from viewer.export.pdf import PdfPage, pdf_bytes; pdf_bytes((PdfPage(scene, 960, 540, ''),), note, 'en')"
    assert made_twice(THE_PATROL + INTERRUPTED.format(work=work), tmp_path) == (b"it goes on", b"it goes on")
