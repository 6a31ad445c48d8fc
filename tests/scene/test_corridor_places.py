import pytest
from a_story import a_leg, a_pencil, a_place, a_road, a_story, a_view, an_event
from sheet import collisions, marks_of, says, the_text

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.hit import hit
from viewer.scene.marks import Disc, Line, OfPlace, Scene
from viewer.story.corridor import Place
from viewer.view.state import Layout

PENCIL = a_pencil()
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)


def sheet_of(*places: Place, layout: Layout = Layout.SCHEMATIC, leg: tuple[str, ...] = ()) -> Scene:
    legs = (a_leg(*leg, since="Deal"),) if leg else ()
    story = a_story(an_event("Deal"), road=a_road(), places=places, legs=legs)
    return layout_corridor(a_view(story, layout=layout), 1200, 600, PENCIL)


@LAYOUTS
def test_a_place_has_a_point_and_its_name_near_it(layout: Layout) -> None:
    sheet = sheet_of(a_place("Alby", 50.02, 10.5), layout=layout)
    name, [point] = the_text(sheet, "Alby"), [m for m in marks_of(sheet, OfPlace("Alby")) if isinstance(m, Disc)]
    assert abs(name.x + name.width / 2 - point.x) < 60
    assert abs(name.y - point.y) < 40
    assert hit(sheet, point.x, point.y) == OfPlace("Alby")


def test_a_place_beside_the_straightened_road_shows_at_which_kilometre_it_lies() -> None:
    sheet = sheet_of(a_place("Alby", 50.04, 10.5))
    [point] = [mark for mark in sheet.marks if isinstance(mark, Disc)]
    feet = [mark for mark in sheet.marks if isinstance(mark, Line) and mark.points[0] == (point.x, point.y)]
    assert len(feet) == 1
    assert feet[0].points[1][0] == pytest.approx(point.x, abs=1)


def test_a_place_that_only_shapes_the_road_is_not_shown() -> None:
    assert not says(sheet_of(a_place("Bend", 50.0, 10.5, shown=False)), "Bend")


@pytest.mark.parametrize(("lat", "said"), [(50.2, "Alby, 22 km N"), (49.8, "Alby, 22 km S")])
def test_a_place_beyond_the_picture_is_told_at_its_edge_with_its_distance(lat: float, said: str) -> None:
    sheet = sheet_of(a_place("Alby", lat, 10.5))
    assert says(sheet, said)
    assert not [mark for mark in sheet.marks if isinstance(mark, Disc)]


def test_the_places_of_a_leg_are_in_bold() -> None:
    places = a_place("Alby", 50.0, 10.2), a_place("Beck", 50.0, 10.8), a_place("Cray", 50.0, 10.5)
    sheet = sheet_of(*places, leg=("Alby", "Beck"))
    assert [the_text(sheet, name).font.bold for name in ("Alby", "Beck", "Cray")] == [True, True, False]


def test_places_that_could_not_be_named_are_counted() -> None:
    crowd = [a_place(f"A place called number {n}", 50.0, 10.5 + n / 10_000) for n in range(60)]
    sheet = sheet_of(*crowd)
    named = sum(says(sheet, place.name + " ") or place.name in sheet.words for place in crowd)
    assert 0 < named < 60
    assert says(sheet, f"no room for {60 - named} labels")
    assert collisions(sheet) == []


def test_so_are_places_beyond_the_picture() -> None:
    crowd = [a_place(f"Far place number {n}", 50.3, 10.5 + n / 10_000) for n in range(10)]
    sheet = sheet_of(*crowd)
    told = sum("Far place number" in words for words in sheet.words)
    assert told >= 2
    assert says(sheet, f"{10 - told} places beyond the picture")
    assert collisions(sheet) == []
