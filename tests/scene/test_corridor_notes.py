import re

import pytest
from a_story import (
    a_claim,
    a_leg,
    a_pencil,
    a_place,
    a_road,
    a_story,
    a_strip,
    a_view,
    an_event,
    an_unplaced,
    the_m4_story,
)
from sheet import marks_of, says, the_text

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.hit import hit
from viewer.scene.marks import Line, OfEvent, Rect, Scene
from viewer.story.story import Story
from viewer.view.state import Layout

PENCIL = a_pencil()
M4 = the_m4_story()
ROAD_PX = 1264 - 20 - 58 - 40  # from the names of the offsets to the margin
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)


def corridor(story: Story, event: str = "", *, at: str = "", layout: Layout = Layout.SCHEMATIC) -> Scene:
    return layout_corridor(a_view(story, event, at=at, layout=layout), 1264, 520, PENCIL)


# The heading


def test_the_heading_says_as_of_when_the_ground_is_shown_and_what_of_that_is_inferred() -> None:
    assert says(corridor(M4, "deal"), "The M4, 5 March 2020 (year inferred)")
    assert says(corridor(M4, at="2020-03-07"), "The M4, 7 March 2020")


def test_the_heading_says_how_the_road_is_drawn() -> None:
    assert says(corridor(M4, "deal"), "straightened along the road, distances to scale")
    on_map = corridor(M4, "deal", layout=Layout.MAP)
    assert says(on_map, "true shape, north up")
    assert says(on_map, "where the strips end is not in the source")
    assert not says(corridor(M4, "clashes", layout=Layout.MAP), "strips")


# The chosen event


@pytest.mark.parametrize(
    ("event", "said"),
    [
        ("first-patrol", "reportedly between Saraqib and Nairab · contested: “cut short” (Russian news agencies)"),
        ("deal", "northern strip, 6 km · southern strip, 6 km"),
        ("strips-announced", "Turkish troops “will control” the northern strip"),
        ("aerial-attack", "Aerial attack: no position in the source"),
        ("technical-talks", "puts nothing on the road"),
    ],
)
def test_the_box_says_what_the_chosen_event_brought_about(event: str, said: str) -> None:
    assert says(corridor(M4, event), said)


@LAYOUTS
def test_the_box_stands_for_its_event(layout: Layout) -> None:
    sheet = corridor(M4, "first-patrol", layout=layout)
    [box] = [mark for mark in marks_of(sheet, OfEvent("first-patrol")) if isinstance(mark, Rect)]
    assert hit(sheet, box.x + 5, box.y + 5) == OfEvent("first-patrol")
    assert says(sheet, "First joint patrol on the M4 · “on March 15”")


def test_where_nothing_is_chosen_there_is_no_box() -> None:
    assert not says(corridor(M4), "First joint patrol on the M4 ·")


def test_a_leg_that_is_contested_without_words_says_by_whom() -> None:
    claims = a_claim("War happened"), a_claim("it never was", said_by="The mayor")
    story = a_story(
        an_event("War", *claims), road=a_road(), places=(a_place("A", 50, 10.2), a_place("B", 50, 10.8)),
        legs=(a_leg("A", "B", since="War", contested_by=("it never was",)),),
    )  # fmt: skip
    assert says(corridor(story, "War"), "between A and B · contested by The mayor")


def test_what_changed_on_the_ground_comes_before_what_has_no_place_on_it() -> None:
    story = a_story(
        an_event("War"), road=a_road(), strips=(a_strip(since="War"),), unplaced=(an_unplaced("Camp", since="War"),)
    )
    assert not says(corridor(story, "War"), "Camp: no position")
    assert says(corridor(story, "War"), "northern strip, 6 km")


# The scales


@LAYOUTS
@pytest.mark.parametrize("lon", [10.0001, 10.01, 10.3, 12.0, 40.0])
def test_the_bar_is_as_long_as_it_says(lon: float, layout: Layout) -> None:
    story = a_story(an_event("Deal"), road=a_road((50, 10), (50, lon)))
    sheet = corridor(story, layout=layout)
    said = re.search(r"(\S+) km\b", the_text(sheet, "is schematic").text)
    [bar] = [m for m in sheet.marks if isinstance(m, Line) and m.pen and m.pen.width_px == 2 and m.subject is None]
    length_px = bar.points[1][0] - bar.points[0][0]
    assert said is not None
    assert 20 < length_px <= 140
    if layout is Layout.SCHEMATIC:
        px_per_km = ROAD_PX / story.road.length_km
        assert length_px == pytest.approx(float(said[1].replace(",", "")) * px_per_km, rel=0.01)


def test_that_the_road_is_schematic_is_said_with_its_credit() -> None:
    assert says(corridor(M4), "The M4 is schematic: straight legs through settlements (OCHA, GeoNames)")
    assert says(corridor(a_story(an_event("Deal"), road=a_road(schematic=False))), "The M1: drawn by hand")


def test_how_much_larger_the_scale_across_is_stands_beside_the_scale_along() -> None:
    said = re.search(r"across it ([\d.]+) times as large", " ".join(corridor(M4).words))
    assert said is not None
    assert float(said[1]) > 1
