"""Any story, any part of it: the diagram stays in its room, and nothing stands on anything else."""

import random

import pytest
from a_story import a_leg, a_pencil, a_place, a_road, a_story, a_strip, a_view, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from sheet import collisions, says, strays, texts

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.corridor_sheet import corridor_sheet
from viewer.scene.frames import zoomed
from viewer.scene.marks import Disc, Line, Scene
from viewer.story.story import Story
from viewer.view.moves import framed, layout_chosen
from viewer.view.state import Layout, Region, Stretch, ViewState
from viewer.view.visible import look

PENCIL = a_pencil()
M4 = the_m4_story()
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)
SIZE = (900.0, 560.0)


def sheet_of(story: Story, layout: Layout = Layout.SCHEMATIC, event: str = "") -> Scene:
    return layout_corridor(a_view(story, event, layout=layout), *SIZE, PENCIL)


def zoomed_state(layout: Layout, event: str, factor: float, x: float, y: float) -> ViewState:
    view = a_view(M4, event, layout=layout)
    scale = corridor_sheet(view, *SIZE).scale
    assert scale is not None
    return framed(view.state, M4, zoomed(scale, factor, x, y))


# Closer up


@LAYOUTS
@settings(max_examples=40, deadline=None)
@given(
    event=st.sampled_from(["", "deal", "first-patrol"]), factor=st.floats(1.2, 60),
    x=st.floats(80, 880), y=st.floats(110, 400),
)  # fmt: skip
def test_closer_up_nothing_leaves_the_diagram_and_no_words_stand_on_each_other(
    event: str, factor: float, x: float, y: float, layout: Layout
) -> None:
    view = look(M4, zoomed_state(layout, event, factor, x, y))
    sheet = layout_corridor(view, *SIZE, PENCIL)
    assert strays(sheet) == []
    assert collisions(sheet) == []
    room = corridor_sheet(view, *SIZE).room
    ground = [mark for mark in sheet.marks if isinstance(mark, Line) and mark.closed]
    places = [(disc.x, disc.y) for disc in sheet.marks if isinstance(disc, Disc)]
    assert all(room.holds(point, 1.1) for point in (*places, *(point for mark in ground for point in mark.points)))


@LAYOUTS
def test_every_place_is_named_or_told_at_the_edge_or_counted(layout: Layout) -> None:
    sheet = layout_corridor(look(M4, zoomed_state(layout, "deal", 5, 600, 260)), *SIZE, PENCIL)
    told = sum(any(place.name in words for words in sheet.words) for place in M4.places if place.shown)
    beyond = next((int(words.split(" place")[0].split()[-1]) for words in sheet.words if "beyond" in words), 0)
    left_out = next((int(words.split("no room for ")[1].split()[0]) for words in sheet.words if "no room" in words), 0)
    assert told + beyond + left_out >= sum(place.shown for place in M4.places)


def test_closer_up_the_kilometres_are_finer() -> None:
    far, near = sheet_of(M4), layout_corridor(
        look(M4, zoomed_state(Layout.SCHEMATIC, "", 12, 600, 260)), *SIZE, PENCIL
    )  # fmt: skip
    assert says(far, "20 km along the road · across it")
    assert says(near, "2 km along the road and across it"), "one scale both ways"


@LAYOUTS
def test_the_same_part_is_in_view_when_the_layout_changes(layout: Layout) -> None:
    state = zoomed_state(layout, "first-patrol", 8, 600, 240)
    other = Layout.MAP if layout is Layout.SCHEMATIC else Layout.SCHEMATIC
    there = layout_chosen(state, M4, other)
    assert isinstance(there.frame, Region if other is Layout.MAP else Stretch)
    assert there.frame.width_km == pytest.approx(state.frame.width_km)
    back = layout_chosen(there, M4, layout)
    if layout is Layout.SCHEMATIC:
        assert back.frame.chainage_km == pytest.approx(state.frame.chainage_km, abs=0.5)


# Any story


def test_one_place_alone_is_shown_amid_its_surroundings() -> None:
    sheet = sheet_of(a_story(an_event("Deal"), places=(a_place("Alby", 50, 10),)))
    assert says(sheet, "Alby")
    assert any(isinstance(mark, Disc) for mark in sheet.marks)


def test_without_a_road_a_leg_runs_straight_between_its_places() -> None:
    places = a_place("Alby", 50, 10), a_place("Beck", 50.2, 10.9)
    story = a_story(an_event("Deal"), places=places, legs=(a_leg("Alby", "Beck", since="Deal", road=""),))
    discs = [mark for mark in sheet_of(story).marks if isinstance(mark, Disc)]
    [leg] = [m for m in sheet_of(story).marks if isinstance(m, Line) and m.pen and m.pen.color == PENCIL.theme.accent]
    assert {(disc.x, disc.y) for disc in discs} == {leg.points[0], leg.points[-1]}


def test_a_place_without_a_position_is_never_on_the_map() -> None:
    lost = replace(a_place("Cove", 0, 0), lat=None, lon=None)
    story = a_story(
        an_event("Deal"), places=(a_place("Alby", 50, 10), lost), legs=(a_leg("Alby", "Cove", since="Deal", road=""),)
    )
    sheet = sheet_of(story)
    assert len([mark for mark in sheet.marks if isinstance(mark, Disc)]) == 1
    assert says(sheet, "Cove no reference position")
    assert says(sheet, "between Alby and Cove"), "the leg stands in the tray"


@LAYOUTS
def test_of_a_thousand_places_each_is_shown_and_the_names_without_room_are_counted(layout: Layout) -> None:
    chance = random.Random(5)
    places = tuple(a_place(f"Place {n}", 50 + chance.uniform(-0.05, 0.05), 10 + chance.random()) for n in range(1000))
    sheet = sheet_of(a_story(an_event("Deal"), road=a_road(), places=places), layout)
    assert len([mark for mark in sheet.marks if isinstance(mark, Disc)]) == 1000
    named = sum(text.text.startswith("Place ") for text in texts(sheet))
    assert named > 10
    assert says(sheet, f"no room for {1000 - named} labels")
    assert collisions(sheet) == []


@LAYOUTS
def test_a_road_of_twenty_thousand_vertices_is_drawn_with_its_strips_and_says_how_well(layout: Layout) -> None:
    chance = random.Random(7)
    line = [(50 + chance.uniform(-0.00001, 0.00001), 10 + n / 20_000) for n in range(20_000)]
    story = a_story(an_event("Deal"), road=a_road(*line), strips=(a_strip(since="Deal"),))
    sheet = sheet_of(story, layout, "Deal")
    assert strays(sheet) == []
    assert sum(len(mark.points) for mark in sheet.marks if isinstance(mark, Line)) < 20_000
    assert says(sheet, "Northern strip · 6 km deep")
    assert (layout is Layout.SCHEMATIC) != says(sheet, "their edges are good to")


@pytest.mark.parametrize("layout", Layout)
def test_a_continental_road_says_how_far_its_lengths_may_be_off(layout: Layout) -> None:
    story = a_story(an_event("Deal"), road=a_road((50.0, 10.0), (50.0, 40.0)))
    assert says(sheet_of(story, layout), "lengths within")
    assert not says(sheet_of(M4, layout), "lengths within")
