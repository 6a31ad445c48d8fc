import pytest
from a_story import a_claim, a_leg, a_pencil, a_place, a_road, a_story, a_strip, a_view, an_event, the_m4_story
from sheet import marks_of, texts, the_text

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.corridor_rulers import MOST_TICKS
from viewer.scene.hit import hit
from viewer.scene.marks import Line, OfClaim, Scene
from viewer.story.corridor import Road, Side
from viewer.view.state import Layout

PENCIL = a_pencil()
M4 = the_m4_story()
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)


def sheet_of(road: Road, layout: Layout = Layout.SCHEMATIC, side: Side = Side.NORTH) -> Scene:
    story = a_story(an_event("Deal"), road=road, strips=(a_strip(since="Deal", side=side),))
    return layout_corridor(a_view(story, layout=layout), 1000, 500, PENCIL)


def patrol(layout: Layout) -> tuple[Scene, Line]:
    sheet = layout_corridor(a_view(M4, "first-patrol", layout=layout), 1264, 520, PENCIL)
    [leg] = marks_of(sheet, OfClaim("patrol-leg"))
    assert isinstance(leg, Line)
    return sheet, leg


@LAYOUTS
def test_the_road_bears_its_name_and_is_a_door_to_the_claim_on_it(layout: Layout) -> None:
    name = the_text(sheet_of(a_road(), layout), "M1")
    assert hit(sheet_of(a_road(), layout), name.x + 2, name.y - 4) == OfClaim("Deal happened")


def test_a_very_long_name_takes_a_part_of_the_picture_only() -> None:
    sheet = sheet_of(a_road(name="The old post road over the pass to the sea " * 5))
    [sign] = [text for text in texts(sheet) if text.color == PENCIL.theme.paper]
    assert sign.width <= 200
    assert sign.text.endswith("…")


def test_lines_tell_the_distance_from_the_straightened_road_to_either_side() -> None:
    sheet = sheet_of(a_road())
    heights = [the_text(sheet, name).y for name in ("6 km N", "3 km N", "3 km S", "6 km S")]
    assert heights == sorted(heights)
    assert heights[1] - heights[0] == pytest.approx(heights[3] - heights[2])


def test_beside_a_north_south_road_the_sides_are_west_and_east() -> None:
    sheet = sheet_of(a_road((50, 10), (51, 10)), side=Side.WEST)
    assert the_text(sheet, "6 km W").y < the_text(sheet, "6 km E").y


def test_beside_a_road_that_turns_back_they_are_left_and_right() -> None:
    sheet = sheet_of(a_road((50, 10), (50, 11), (50.2, 11), (50.2, 10)), side=Side.LEFT)
    assert the_text(sheet, "6 km left").y < the_text(sheet, "6 km right").y


@LAYOUTS
def test_a_contested_leg_is_dashed(layout: Layout) -> None:
    _, leg = patrol(layout)
    assert leg.pen is not None
    assert leg.pen.dash


def test_a_leg_that_nobody_contests_is_a_plain_line() -> None:
    places = (a_place("A", 50, 10.2), a_place("B", 50, 10.8))
    story = a_story(
        an_event("Deal", a_claim("Deal happened")), road=a_road(), places=places, legs=(a_leg("A", "B", since="Deal"),)
    )
    [leg, *_] = [
        mark
        for mark in layout_corridor(a_view(story, "Deal"), 1000, 500, PENCIL).marks
        if isinstance(mark, Line) and mark.pen and mark.pen.color == PENCIL.theme.accent and mark.subject
    ]
    assert leg.pen is not None
    assert leg.pen.dash == ()


@LAYOUTS
def test_the_leg_runs_between_its_two_towns(layout: Layout) -> None:
    sheet, leg = patrol(layout)
    ends = {name: the_text(sheet, name) for name in ("Saraqib", "Nairab")}
    (x1, _), (x2, _) = sorted((leg.points[0], leg.points[-1]))
    assert abs(x1 - (ends["Nairab"].x + ends["Nairab"].width / 2)) < 80
    assert abs(x2 - (ends["Saraqib"].x + ends["Saraqib"].width / 2)) < 80


@LAYOUTS
def test_the_name_of_a_road_is_read_where_a_leg_runs_over_all_of_it(layout: Layout) -> None:
    places = (a_place("A", 50, 10), a_place("B", 50, 11))
    story = a_story(an_event("Deal"), road=a_road(), places=places, legs=(a_leg("A", "B", since="Deal"),))
    sheet = layout_corridor(a_view(story, "Deal", layout=layout), 1000, 500, PENCIL)
    [leg] = [
        mark for mark in sheet.marks
        if isinstance(mark, Line) and mark.subject and mark.pen and mark.pen.color == PENCIL.theme.accent
    ]  # fmt: skip
    assert sheet.marks.index(leg) < sheet.marks.index(the_text(sheet, "M1"))


def test_a_road_that_goes_to_and_fro_a_thousand_times_has_no_more_ticks_than_can_be_seen() -> None:
    to_and_fro = a_road(*((50.0 + number / 10_000, 10.0 + number % 2) for number in range(1_000)))
    sheet = layout_corridor(a_view(a_story(an_event("Deal"), road=to_and_fro), layout=Layout.MAP), 1000, 500, PENCIL)
    ticks = [mark for mark in sheet.marks if isinstance(mark, Line) and len(mark.points) == 2 and mark.subject is None]
    assert 100 < len(ticks) <= MOST_TICKS + 100
