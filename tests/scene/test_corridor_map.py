import pytest
from a_story import a_leg, a_pencil, a_place, a_road, a_story, a_strip, a_view, an_event, the_m4_story
from hypothesis import example, given, settings
from hypothesis import strategies as st
from sheet import collisions, says, strays, texts

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.hit import hit
from viewer.scene.marks import OfClaim, OfPlace, Scene
from viewer.story.corridor import Side
from viewer.story.story import Story
from viewer.view.state import Layout

PENCIL = a_pencil()
M4 = the_m4_story()
EVENTS = [event.id for event in M4.events]
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)


def corridor(
    story: Story, event: str = "", *, layout: Layout = Layout.SCHEMATIC, account: str = "", at: str = "",
    size: tuple[float, float] = (1264, 520),
) -> Scene:  # fmt: skip
    return layout_corridor(a_view(story, event, layout=layout, account=account, at=at), *size, PENCIL)


def strips(sheet: Scene) -> list[str]:
    return [words for words in sheet.words if words.startswith(("Northern strip", "Southern strip"))]


@LAYOUTS
def test_the_ground_changes_with_the_story(layout: Layout) -> None:
    told = [strips(corridor(M4, event, layout=layout)) for event in EVENTS]
    assert told[:4] == [[]] * 4
    assert told[4:6] == [["Northern strip · 6 km deep", "Southern strip · 6 km deep"]] * 2
    assert (
        told[6:]
        == [["Northern strip · Turkish troops “will control”", "Southern strip · Russian troops “will oversee”"]] * 2
    )


@LAYOUTS
@pytest.mark.parametrize("event", EVENTS)
@pytest.mark.parametrize("size", [(700, 450), (840, 520), (1264, 520), (1600, 800)], ids=str)
def test_no_two_words_of_the_story_that_ships_stand_on_each_other(
    event: str, layout: Layout, size: tuple[int, int]
) -> None:
    assert collisions(corridor(M4, event, layout=layout, size=size)) == []


@LAYOUTS
def test_each_side_of_the_road_is_a_door_to_the_claim_on_it(layout: Layout) -> None:
    sheet = corridor(M4, "first-patrol", layout=layout)
    tags = {text.text[:8]: text for text in texts(sheet) if "strip ·" in text.text}
    for side, claim in (("Northern", "north-turkish"), ("Southern", "south-russian")):
        assert hit(sheet, tags[side].x + 5, tags[side].y - 4) == OfClaim(claim)


def test_on_the_straightened_road_a_click_beside_it_hits_the_strip() -> None:
    sheet = corridor(M4, "technical-talks")
    [zero] = [text for text in texts(sheet) if text.text == "0"]
    assert hit(sheet, 900, zero.y - 40) == OfClaim("corridor-north")
    assert hit(sheet, 900, zero.y + 40) == OfClaim("corridor-south")


@LAYOUTS
def test_a_place_is_reference_geography_and_no_claim(layout: Layout) -> None:
    sheet = corridor(M4, "deal", layout=layout)
    [name] = [text for text in texts(sheet) if text.text == "Ariha"]
    assert hit(sheet, name.x + 3, name.y - 3) == OfPlace("ariha")


def test_an_account_fades_what_it_does_not_say() -> None:
    def faint(account: str) -> set[str]:
        sheet = corridor(M4, "first-patrol", account=account)
        return {str(mark.subject) for mark in sheet.marks if mark.opacity < 1}

    assert faint("") == set()
    assert str(OfClaim("patrol-leg")) in faint("Russia")
    assert str(OfClaim("south-russian")) in faint("Russia")  # it is Turkish officials who say so
    assert str(OfClaim("south-russian")) not in faint("Turkey")


def test_a_story_without_any_ground_says_so() -> None:
    assert says(corridor(a_story(an_event("Deal"))), "this story puts nothing on the map")


SIZES = st.tuples(st.floats(100, 8000), st.floats(100, 4500))


@LAYOUTS
@settings(max_examples=30, deadline=None)
@given(size=SIZES, event=st.sampled_from(["", *EVENTS]))
def test_nothing_strays_on_a_sheet_of_any_size(size: tuple[float, float], event: str, layout: Layout) -> None:
    assert strays(corridor(M4, event, layout=layout, size=size)) == []


ROADS = {
    "north-south": ((50.0, 10.0), (51.0, 10.0)),
    "seven metres": ((50.0, 10.0), (50.0, 10.0001)),
    "a continent": ((50.0, 10.0), (50.0, 40.0), (60.0, 90.0)),
    "across the date line": ((-17.0, 179.5), (-17.0, -179.5)),
    "a ring": ((50.0, 10.0), (50.0, 11.0), (51.0, 11.0), (51.0, 10.0), (50.0, 10.0)),
    "crossing itself": ((50.0, 10.0), (51.0, 11.0), (51.0, 10.0), (50.0, 11.0)),
    "there and back": ((50.0, 10.0), (50.0, 11.0), (50.0, 10.0)),
}


@LAYOUTS
@pytest.mark.parametrize("line", ROADS.values(), ids=ROADS)
@pytest.mark.parametrize("depth_km", [0.001, 6, 1000])
def test_any_road_can_be_shown(line: tuple[tuple[float, float], ...], depth_km: float, layout: Layout) -> None:
    places = (a_place("Alby", *line[0]), a_place("Beck", *line[1]))
    story = a_story(
        an_event("Deal"), road=a_road(*line), places=places, legs=(a_leg("Alby", "Beck", since="Deal"),),
        strips=(a_strip(since="Deal", side=Side.LEFT, depth_km=depth_km),),
    )  # fmt: skip
    sheet = corridor(story, "Deal", layout=layout)
    assert strays(sheet) == []
    assert says(sheet, "Alby")


@LAYOUTS
@example(places=[("a", 50.09375, 10.0), ("b", 50.05427926401376, 10.0)])
@settings(max_examples=30, deadline=None)
@given(
    places=st.lists(
        st.tuples(st.text("abcde", min_size=1, max_size=25), st.floats(49.9, 50.1), st.floats(9.9, 11.1)),
        max_size=25, unique_by=lambda place: place[0],
    )
)  # fmt: skip
def test_of_however_many_places_no_two_names_stand_on_each_other(places: list, layout: Layout) -> None:
    story = a_story(an_event("Deal"), road=a_road(), places=tuple(a_place(*place) for place in places))
    assert collisions(corridor(story, layout=layout)) == []
