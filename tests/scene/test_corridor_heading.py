"""The heading of the corridor, and the doors to other roads."""

from a_story import a_pencil, a_place, a_road, a_story, a_view, an_event
from msgspec.structs import replace
from sheet import collisions, says, texts, the_text

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.hit import hit
from viewer.scene.marks import OfRoad, Scene
from viewer.story.story import Story
from viewer.view.moves import road_chosen
from viewer.view.state import Layout
from viewer.view.visible import look

PENCIL = a_pencil()


def with_roads(count: int) -> Story:
    """A story with roads side by side."""
    roads = tuple(a_road((50 + n, 10), (50 + n, 11), name=f"M{n + 1}", id=f"M{n + 1}") for n in range(count))
    return replace(a_story(an_event("Deal"), road=a_road()), roads=roads)


def sheet_of(story: Story, layout: Layout = Layout.SCHEMATIC, width: float = 1200) -> Scene:
    return layout_corridor(a_view(story, layout=layout), width, 600, PENCIL)


def test_the_straightened_road_is_named_and_the_others_are_doors() -> None:
    sheet = sheet_of(with_roads(3))
    assert says(sheet, "The M1, 5 March 2020")
    for name in ("M2", "M3"):
        text = the_text(sheet, name)
        assert hit(sheet, text.x + 2, text.y - 3) == OfRoad(name)


def test_another_road_can_be_straightened() -> None:
    story = with_roads(2)
    sheet = layout_corridor(look(story, road_chosen(a_view(story).state, story, "M2")), 1200, 600, PENCIL)
    assert says(sheet, "The M2, 5 March 2020")
    assert the_text(sheet, "M1").subject == OfRoad("M1")


def test_a_map_shows_all_of_them() -> None:
    sheet = sheet_of(with_roads(3), Layout.MAP)
    assert {"M1", "M2", "M3"} <= set(sheet.words)
    assert says(sheet, "On the ground")


def test_roads_without_room_are_counted() -> None:
    sheet = sheet_of(with_roads(40), width=900)
    named = sum(isinstance(text.subject, OfRoad) for text in texts(sheet))
    assert 0 < named < 39
    assert says(sheet, f"+{39 - named}")
    assert collisions(sheet) == []


def test_a_story_without_a_road_says_so() -> None:
    sheet = sheet_of(a_story(an_event("Deal"), places=(a_place("Alby", 50, 10),)))
    assert says(sheet, "this story has no road; north up")
    assert says(sheet, "Alby")
