"""One picture turns into another: what both show moves, and nothing is lost on the way."""

import pytest
from a_story import a_pencil, a_view, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import strays, the_text

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.marks import Disc, Line, OfClaim, OfPlace, Rect, Scene, Text
from viewer.scene.morph import morph
from viewer.scene.typography import BODY
from viewer.view.state import Layout

PENCIL, M4 = a_pencil(), the_m4_story()
PATROL, DEAL = OfClaim("patrol"), OfClaim("deal")


def a_scene(*marks: Rect | Line | Disc | Text) -> Scene:
    return Scene(width=100, height=100, background="#ffffff", marks=marks)


def corridor(layout: Layout) -> Scene:
    straight = layout is Layout.SCHEMATIC
    return layout_corridor(a_view(M4, "first-patrol", layout=layout), 900, 560, PENCIL, bendable=straight)


def test_a_mark_of_both_scenes_moves_from_one_place_to_the_other() -> None:
    start, end = (
        a_scene(Disc(x=10, y=0, radius_px=4, subject=PATROL)),
        a_scene(Disc(x=30, y=8, radius_px=4, subject=PATROL)),
    )
    [disc] = morph(start, end).at(0.5).marks
    assert (disc.x, disc.y, disc.opacity) == (20, 4, 1.0)


def test_what_only_one_of_them_has_fades() -> None:
    start, end = (
        a_scene(Disc(x=10, y=0, radius_px=4, subject=PATROL)),
        a_scene(Disc(x=30, y=8, radius_px=4, subject=DEAL)),
    )
    going, coming = morph(start, end).at(0.25).marks
    assert (going.subject, going.x, going.opacity) == (PATROL, 10, 0.5)
    assert (coming.subject, coming.x, coming.opacity) == (DEAL, 30, 0.0)


def test_words_are_the_same_if_they_read_the_same() -> None:
    def word(x: float, text: str) -> Text:
        return Text(x=x, y=0, text=text, font=BODY, color="#000000", width=20)

    moving = morph(a_scene(word(0, "Ariha"), word(50, "6 km N")), a_scene(word(80, "Ariha"))).at(0.5)
    assert [(text.text, text.x, text.opacity) for text in moving.marks] == [("6 km N", 50, 0.0), ("Ariha", 40, 1.0)]


@pytest.mark.parametrize(("ratio", "layout"), [(0.0, Layout.SCHEMATIC), (1.0, Layout.MAP)])
def test_it_begins_and_ends_with_the_two_pictures(ratio: float, layout: Layout) -> None:
    on_the_way = morph(corridor(Layout.SCHEMATIC), corridor(Layout.MAP)).at(ratio)
    seen = [mark for mark in on_the_way.marks if mark.opacity > 0]
    assert len(seen) == len(corridor(layout).marks)
    assert the_text(on_the_way, "Ariha").x == the_text(corridor(layout), "Ariha").x


@pytest.mark.parametrize("claim", ["north-turkish", "south-russian", "m4-links", "patrol-leg"])
def test_road_strips_and_leg_bend_and_do_not_fade(claim: str) -> None:
    turning = morph(corridor(Layout.SCHEMATIC), corridor(Layout.MAP)).at(0.5)
    lines = [mark for mark in turning.marks if isinstance(mark, Line) and mark.subject == OfClaim(claim)]
    assert any(line.opacity == 1.0 and len(line.points) > 2 for line in lines)


def test_every_place_keeps_its_identity() -> None:
    turning = morph(corridor(Layout.SCHEMATIC), corridor(Layout.MAP)).at(0.5)
    discs = [mark for mark in turning.marks if isinstance(mark, Disc) and mark.opacity == 1.0]
    inside = {disc.subject for disc in corridor(Layout.SCHEMATIC).marks if isinstance(disc, Disc)}
    assert {disc.subject for disc in discs} == inside
    assert OfPlace("saraqib") in inside


@settings(max_examples=20, deadline=None)
@given(st.floats(0, 1))
def test_nothing_strays_on_the_way(ratio: float) -> None:
    assert strays(morph(corridor(Layout.SCHEMATIC), corridor(Layout.MAP)).at(ratio)) == []
