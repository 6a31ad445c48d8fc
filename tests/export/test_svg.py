"""SVG: looks like the picture in other programs, and its words can be found and copied."""

import re
import shutil
import subprocess
from pathlib import Path
from xml.etree.ElementTree import Element, fromstring

import pytest
from a_story import the_m4_story
from msgspec.structs import replace
from PySide6.QtGui import QImage
from two_pictures import how_far_apart
from two_processes import INTERRUPTED, THE_PATROL, made_twice

from viewer.export.note import note_of
from viewer.export.picture import PictureRequest, picture_scene, scene_image
from viewer.export.svg import svg_bytes
from viewer.reading.pictures import note_in
from viewer.scene.marks import Disc, Fade, Font, Hatch, Line, Mark, OfEvent, OfPlace, Pen, Rect, Scene, Text
from viewer.scene.page import Part
from viewer.view.selection import OneEvent
from viewer.view.state import ViewState

pytestmark = pytest.mark.usefixtures("dressed")

STORY, STATE = the_m4_story(), ViewState(selection=OneEvent("first-patrol"))
NOTE = note_of(STORY, STATE)
SVG = "{http://www.w3.org/2000/svg}"
HOSTILE = "</text><script>alert(1)</script> ]]> & \x00\x1b\ud800 ' onload='x"


def the_page(theme: str = "light", width_px: int = 960, height_px: int = 540) -> tuple[Scene, float]:
    request = PictureRequest(state=STATE, part=Part.PAGE, theme=theme, width_px=width_px, height_px=height_px)
    return picture_scene(STORY, request)


def a_text(words: str, x: float = 10, from_right: bool = False) -> Text:
    return Text(x=x, y=40, text=words, font=Font(20), color="#102030", width=120, from_right=from_right)


def drawn(*marks: Mark) -> Element:
    return fromstring(svg_bytes(Scene(width=200, height=100, background="#ffffff", marks=marks), 2, NOTE))


def texts(svg: Element) -> list[str]:
    return [element.text or "" for element in svg.iter(f"{SVG}text")]


def test_it_has_the_size_of_the_picture_and_the_coordinates_of_the_scene() -> None:
    svg = drawn()
    assert (svg.get("width"), svg.get("height"), svg.get("viewBox")) == ("400", "200", "0 0 200 100")
    assert svg.find(f".//{SVG}rect").attrib == {"x": "0", "y": "0", "width": "200", "height": "100"}


def test_it_begins_with_its_title_what_is_to_be_seen_and_its_note() -> None:
    written = svg_bytes(*the_page(), NOTE)
    svg = fromstring(written)
    assert [element.tag for element in svg][:4] == [f"{SVG}{name}" for name in ("title", "desc", "metadata", "defs")]
    assert (svg.findtext(f"{SVG}title"), svg.findtext(f"{SVG}desc")) == (NOTE.title, NOTE.alt)
    assert note_in(written) == NOTE


def test_every_text_of_the_page_is_there_in_reading_order() -> None:
    scene, ratio = the_page()
    assert texts(fromstring(svg_bytes(scene, ratio, NOTE))) == list(scene.words)


def test_words_lie_clear_over_their_outlines_as_wide_as_these() -> None:
    svg = drawn(a_text("deed"))
    text = svg.find(f".//{SVG}text")
    assert (text.get("x"), text.get("y"), text.get("textLength"), text.get("fill-opacity")) == ("10", "40", "120", "0")
    outlines = list(svg.iter(f"{SVG}use"))
    assert len(outlines) == 4
    assert len({each.get("{http://www.w3.org/1999/xlink}href") for each in outlines}) == 2, "d and e, told once each"
    assert {each.get("y") for each in outlines} == {"40"}


def test_a_text_from_the_right_begins_at_its_right_end() -> None:
    text = drawn(a_text("وزارة", from_right=True)).find(f".//{SVG}text")
    assert (text.get("direction"), text.get("x"), text.text) == ("rtl", "130", "وزارة")


def test_marks_tell_what_they_stand_for() -> None:
    marks = (
        Rect(x=0, y=0, width=9, height=9, fill="#ff0000", subject=OfEvent("first & last")),
        Disc(x=50, y=50, radius_px=4, fills=("#00ff00",), subject=OfPlace("saraqib")),
    )
    svg = drawn(*marks)
    assert svg.find(f".//{SVG}g[@data-event='first & last']//{SVG}rect") is not None
    assert svg.find(f".//{SVG}g[@data-place='saraqib']//{SVG}circle") is not None


def test_hatches_are_lines_and_fades_are_gradients() -> None:
    fade = Fade(((0.0, "#00102030"), (1.0, "#ff102030")))
    hatched = Rect(x=0, y=0, width=100, height=50, fill=Hatch(fade, Pen("#ff0000"), rising=True))
    svg = drawn(hatched, replace(hatched, x=100), Line(points=((0, 0), (9, 9)), pen=Pen(fade)))
    assert len(list(svg.iter(f"{SVG}polyline"))) > 20
    assert len(list(svg.iter(f"{SVG}linearGradient"))) == 2
    named = {element.get("fill") for element in svg.iter()} - {None}
    assert {f"url(#{each.get('id')})" for each in svg.iter(f"{SVG}linearGradient")} <= named
    assert list(svg.iter(f"{SVG}image")) == []


def test_opacity_is_that_of_each_line_and_ground() -> None:
    mark = Rect(x=0, y=0, width=9, height=9, fill="#80ff0000", pen=Pen("#0000ff"), opacity=0.5)
    group = drawn(mark).find(f".//{SVG}g[@stroke='#0000ff']")
    assert (group.get("fill-opacity"), group.get("stroke-opacity")) == ("0.251", "0.5")


def test_nothing_in_a_story_is_markup_and_nothing_runs_or_is_fetched() -> None:
    note = replace(NOTE, title=HOSTILE, alt=HOSTILE, credits=HOSTILE)
    marks = (replace(a_text(HOSTILE), subject=OfEvent('"><script>')), a_text("]]>"))
    written = svg_bytes(Scene(width=200, height=100, background="#ffffff", marks=marks), 1, note)
    svg = fromstring(written)
    assert texts(svg)[0].startswith("</text><script>alert(1)</script> ]]> & ")
    assert "U+0000" in texts(svg)[0]
    names = {element.tag.rpartition("}")[2] for element in svg.iter()}
    assert names.isdisjoint({"script", "image", "foreignObject", "a", "style", "animate", "set", "iframe"})
    attributes = [(name, value) for element in svg.iter() for name, value in element.attrib.items()]
    assert not any(name.lower().startswith("on") for name, _ in attributes)
    assert all(value.startswith("#") for name, value in attributes if name.endswith("href"))
    assert all(value.startswith("url(#") for _, value in attributes if "url" in value)
    assert b"<!" not in written


def test_it_tells_neither_when_nor_by_which_tool_it_was_made_and_is_not_large() -> None:
    written = svg_bytes(*the_page(width_px=1920, height_px=1080), NOTE)
    assert not re.search(rb"Qt|QtSvg|\b20\d\d-\d\d-\d\dT", written)
    assert len(written) < 1_500_000


@pytest.mark.parametrize("theme", ["light", "dark", "print"])
def test_another_program_shows_the_same_picture(theme: str, tmp_path: Path) -> None:
    if not shutil.which("rsvg-convert"):
        pytest.skip("rsvg-convert is not there to look at it")
    scene, ratio = the_page(theme)
    (tmp_path / "page.svg").write_bytes(svg_bytes(scene, ratio, NOTE))
    subprocess.run(["rsvg-convert", "page.svg", "-o", "page.png"], cwd=tmp_path, check=True)
    assert how_far_apart(QImage(str(tmp_path / "page.png")), scene_image(scene, ratio, 1)) < 16


def test_the_bytes_are_the_same_everywhere(tmp_path: Path) -> None:
    code = "from viewer.export.svg import svg_bytes\nwrite(svg_bytes(scene, ratio, note))"
    here, there = made_twice(THE_PATROL + code, tmp_path)
    assert len(here) > 100_000
    assert here == there


def test_ctrl_c_in_the_middle_ends_nothing_but_the_painting(tmp_path: Path) -> None:
    work = "from viewer.export.svg_drawing import Definitions, drawn; drawn(scene, Definitions())"
    assert made_twice(THE_PATROL + INTERRUPTED.format(work=work), tmp_path) == (b"it goes on", b"it goes on")
