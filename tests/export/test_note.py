"""What a picture is to remember: enough to find its story and view again, and never more than a note holds."""

from collections.abc import Callable

import pytest
from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace

from viewer import __version__
from viewer.export.note import note_of
from viewer.export.pdf import PdfPage, pdf_bytes
from viewer.export.picture import PictureRequest, picture_scene, scene_image
from viewer.export.png import png_bytes
from viewer.export.raster import jpeg_bytes, webp_bytes
from viewer.export.svg import svg_bytes
from viewer.reading.pictures import note_in
from viewer.scene.marks import Scene
from viewer.scene.page import Part
from viewer.story.picture_note import MOST_BYTES, PictureNote
from viewer.story.story import Story
from viewer.view.address import parse_address
from viewer.view.state import Layout, ViewState

M4 = the_m4_story()
WRITERS: dict[str, Callable[[Scene, PictureNote], bytes]] = {
    "PNG": lambda scene, note: png_bytes(scene_image(scene, 1.0, 1.0), note),
    "JPEG": lambda scene, note: jpeg_bytes(scene_image(scene, 1.0, 1.0), note),
    "WebP": lambda scene, note: webp_bytes(scene_image(scene, 1.0, 1.0), note),
    "SVG": lambda scene, note: svg_bytes(scene, 1.0, note),
    "PDF": lambda scene, note: pdf_bytes(
        [PdfPage(scene=scene, width_px=scene.width, height_px=scene.height, title="A page")], note, "en"
    ),
}


def test_it_names_program_story_version_view_and_credits() -> None:
    state = replace(a_view(M4, "first-patrol").state, layout=Layout.MAP)
    note = note_of(M4, state, Part.CORRIDOR)
    assert note.program == f"Claimline {__version__}"
    assert note.title == "The M4 corridor, Idlib"
    assert note.checksum == M4.checksum
    assert parse_address(note.view) == state
    assert note.credits.startswith("Source: “Turkey, Russia launched first joint patrol in Idlib”")
    assert "The corridor as a map" in note.alt


def test_endless_texts_still_make_a_note() -> None:
    endless = "🚚\u202e" * 100_000
    story = a_story(an_event("War", a_claim(endless, said_by=endless)), title=endless)
    for state in (ViewState(words=endless), ViewState(hidden_lanes=(endless,) * 9), ViewState(account=endless)):
        line = note_of(story, state).to_json()
        assert len(line) <= MOST_BYTES
        note = PictureNote.from_json(line)
        assert note.names(story.title)
        parse_address(note.view)


def test_of_a_view_with_endless_filters_the_rest_is_remembered() -> None:
    state = replace(a_view(M4, "deal").state, words="x" * 10_000)
    assert note_of(M4, state).view == "event=deal"


@pytest.mark.usefixtures("dressed")
@pytest.mark.parametrize("form", WRITERS)
@pytest.mark.parametrize("title", ["The M4 corridor, Idlib", "A <b>&amp; \u202e“]]>” 🚚\0</claimline:note>"])
def test_what_is_written_into_any_picture_is_read_from_it(form: str, title: str) -> None:
    story: Story = replace(M4, title=title)
    state = replace(a_view(story, "first-patrol").state, words="<patrol> & \ud800", account="Russia")
    request = PictureRequest(state=state, part=Part.PAGE, theme="light", width_px=960, height_px=540)
    note = note_of(story, state)
    scene, _ = picture_scene(story, request)
    assert note_in(WRITERS[form](scene, note)) == note
