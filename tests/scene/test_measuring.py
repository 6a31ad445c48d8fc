"""Measuring on the corridor."""

import pytest
from a_story import a_pencil, a_place, a_road, a_story, a_view, an_event
from sheet import says

from viewer.scene.corridor_sheet import corridor_sheet
from viewer.scene.marks import Scene
from viewer.scene.measuring import measured, measuring_marks
from viewer.scene.roadscale import RoadScale
from viewer.story.story import Story
from viewer.view.state import Layout

ROAD = a_road((50.0, 10.0), (50.0, 11.0))
STORY = a_story(an_event("Deal"), road=ROAD)
LAYOUTS = pytest.mark.parametrize("layout", Layout, ids=lambda layout: layout.value)


def scale_of(story: Story, layout: Layout) -> RoadScale:
    scale = corridor_sheet(a_view(story, layout=layout), 1200, 600).scale
    assert scale is not None
    return scale


@LAYOUTS
def test_it_tells_the_way_along_the_road_and_across_it(layout: Layout) -> None:
    scale = scale_of(STORY, layout)
    said = measured(scale, ROAD, scale.at(ROAD, 10, -2), scale.at(ROAD, 34.5, 3))
    assert "24.5 km along the M1, 5.0 km across" in said


def test_on_the_map_it_tells_the_straight_way_too() -> None:
    scale = scale_of(STORY, Layout.MAP)
    said = measured(scale, ROAD, scale.at(ROAD, 10), scale.at(ROAD, 13, 4))
    assert said.startswith("5.0 km straight, 3.0 km along")


def test_short_ways_are_told_in_metres() -> None:
    scale = scale_of(STORY, Layout.SCHEMATIC)
    assert "250 m along" in measured(scale, ROAD, scale.at(ROAD, 10), scale.at(ROAD, 10.25))


def test_without_a_road_there_is_only_the_straight_way() -> None:
    story = a_story(an_event("Deal"), places=(a_place("Alby", 50, 10), a_place("Beck", 50, 11)))
    scale = scale_of(story, Layout.MAP)
    assert measured(scale, None, scale.point(50, 10), scale.point(50, 11)) == "71.7 km straight"


@LAYOUTS
def test_the_words_stay_on_the_sheet(layout: Layout) -> None:
    scale = scale_of(STORY, layout)
    for end in ((1195.0, 30.0), (3.0, 590.0)):
        marks = tuple(measuring_marks(scale, ROAD, (600, 300), end, 1200, a_pencil()))
        sheet = Scene(width=1200, height=600, background="#ffffff", marks=marks)
        assert says(sheet, "along the M1")
        [words] = [mark for mark in marks if getattr(mark, "text", "")]
        assert words.x >= 0
        assert words.x + words.width <= 1200
