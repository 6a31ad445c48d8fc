from a_story import a_pencil, a_story, a_view, an_event
from sheet import texts, the_text

from viewer.scene.hit import hit
from viewer.scene.lane_rooms import LaneRoom
from viewer.scene.lanes import lane_in_view
from viewer.scene.marks import Disc, OfEvent, Scene, Text
from viewer.scene.timescale import scale_for
from viewer.scene.undated import UNDATED_PX, undated_events, undated_frame, undated_width
from viewer.story.edtf import parse_edtf

PENCIL = a_pencil()
ROOM = LaneRoom(y=10, rows=2, row_px=27, heap_px=0)
X, WIDTH = 124.0, undated_width(1264)


def sheet(*titles: str, chosen: str = "") -> Scene:
    story = a_story(*(an_event(title, when="XXXX") for title in titles))
    scale = scale_for([parse_edtf("2020")], X + WIDTH, 1244, True)
    filled = lane_in_view("Events", a_view(story, chosen), scale, PENCIL).filled(ROOM.rows)
    marks = tuple(undated_events(filled, ROOM, X, WIDTH, PENCIL))
    return Scene(width=1264, height=100, background="#ffffff", marks=marks)


def test_each_event_without_a_date_has_a_row_and_a_hollow_point() -> None:
    scene = sheet("A wall", "A gate")
    assert the_text(scene, "A wall").y < the_text(scene, "A gate").y
    assert [(disc.fills, bool(disc.pen)) for disc in scene.marks if isinstance(disc, Disc)] == [((), True)] * 2


def test_however_long_a_title_it_ends_before_time_begins() -> None:
    [title] = texts(sheet("a wall of which nobody knows when it was built " * 4))
    assert title.x + title.width < X + WIDTH
    assert title.text.endswith("…")


def test_a_click_on_its_row_hits_the_event() -> None:
    scene = sheet("A wall")
    title = the_text(scene, "A wall")
    assert hit(scene, X + 4, title.y - 4) == hit(scene, title.x + 4, title.y - 4) == OfEvent("A wall")


def test_the_chosen_one_is_in_bold_with_a_ring() -> None:
    scene = sheet("A wall", chosen="A wall")
    assert the_text(scene, "A wall").font.bold
    assert len([mark for mark in scene.marks if isinstance(mark, Disc)]) == 2


def test_the_part_says_what_it_is_and_takes_no_more_than_a_fifth_of_a_narrow_sheet() -> None:
    [words] = [mark.text for mark in undated_frame(X, WIDTH, 150, PENCIL) if isinstance(mark, Text)]
    assert words == "no date known"
    assert undated_width(500) < 125
    assert undated_width(5000) == undated_width(2000) > UNDATED_PX
