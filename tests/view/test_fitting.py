"""A view that comes from elsewhere: whatever it asks for, the story is drawn, and what it can have it gets."""

import pytest
from a_story import a_day, a_pencil, a_place, a_road, a_story, a_strip, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.scene.page import Part, layout_picture
from viewer.story.story import Story
from viewer.view.fitting import fitting, shown_as
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import Frame, Layout, Period, Region, Stretch, ViewState
from viewer.view.visible import look

M4 = the_m4_story()
SMALL = a_story(
    an_event("War", when="2001"), an_event("Peace", when="2003"),
    road=a_road((50.0, 10.0), (50.0, 10.01)), strips=(a_strip(since="War"),), places=(a_place("Alby", 50.0, 10.0),),
)  # fmt: skip
BARE = a_story(an_event("Someday", when="XXXX"))
STORIES = pytest.mark.parametrize("story", [M4, SMALL, BARE], ids=["m4", "small", "bare"])
FAR = st.sampled_from((0.0, 1e-300, -1e-9, 1e-6, 0.05, 3.0, 50.0, 90.0, -180.0, 1e5, -1e9, 1e18, 1e300, -1e308))
DAYS = st.sampled_from((0, 1, 737_000, 737_500, -(10**11), 10**11))


def test_what_the_story_has_is_shown() -> None:
    start = a_day("2020-02-01")
    wanted = ViewState(
        selection=OneEvent("first-patrol"), account="Russia", layout=Layout.MAP, closed_lanes=("Fighting",),
        frame=Region(lat=35.8, lon=36.6, width_km=20.0), period=Period(start, start + 60.0), unfolded=(start,),
    )  # fmt: skip
    assert fitting(wanted, M4) == wanted
    assert shown_as(ViewState(), M4, wanted) == wanted


def test_what_the_story_does_not_have_is_let_go() -> None:
    wanted = ViewState(
        selection=OneClaim("first-patrol", "no such claim"), account="Atlantis", document="no such report",
        road="no such road", hidden_lanes=("On the moon", "Fighting"),
    )  # fmt: skip
    assert fitting(wanted, M4) == ViewState(selection=OneEvent("first-patrol"), hidden_lanes=("Fighting",))
    assert fitting(ViewState(selection=OneEvent("no such event")), M4).selection == Nothing()


@pytest.mark.parametrize(
    "frame",
    [
        Stretch(chainage_km=10, offset_km=0, width_km=0),
        Stretch(chainage_km=10, offset_km=0, width_km=1e-9),
        Stretch(chainage_km=-1, offset_km=0, width_km=10),
        Stretch(chainage_km=10, offset_km=1e9, width_km=10),
        Region(lat=91, lon=36, width_km=10),
        Region(lat=35, lon=361, width_km=10),
        Region(lat=35, lon=36, width_km=1e-6),
        Region(lat=35, lon=36, width_km=1e6),
    ],
)
def test_a_frame_to_which_no_zooming_leads_shows_all(frame: Frame) -> None:
    layout = Layout.SCHEMATIC if isinstance(frame, Stretch) else Layout.MAP
    assert fitting(ViewState(frame=frame, layout=layout), M4).frame is None


@pytest.mark.parametrize(
    "period", [Period(-1e300, 1e300), Period(737_500, 737_500.001), Period(0, 737_500), Period(1, 2)]
)
def test_a_period_to_which_no_zooming_leads_shows_all(period: Period) -> None:
    assert fitting(ViewState(period=period), M4).period is None


def test_endlessly_many_open_folds_are_a_few() -> None:
    assert len(fitting(ViewState(unfolded=tuple(range(100_000))), M4).unfolded) == 200


@STORIES
@settings(deadline=None, max_examples=40)
@given(data=st.data())
def test_whatever_is_wanted_the_story_is_drawn(story: Story, data: st.DataObject) -> None:
    events = [event.id for event in story.events]
    frames = st.builds(Stretch, chainage_km=FAR, offset_km=FAR, width_km=FAR) | st.builds(
        Region, lat=FAR, lon=FAR, width_km=FAR
    )
    ends = st.tuples(FAR | DAYS, FAR | DAYS).filter(lambda pair: pair[0] < pair[1])
    wanted = data.draw(
        st.builds(
            ViewState,
            selection=st.just(Nothing()) | st.builds(OneEvent, st.sampled_from([*events, "?"])),
            at=st.none() | DAYS,
            layout=st.sampled_from(Layout),
            frame=st.none() | frames,
            period=st.none() | ends.map(lambda pair: Period(*pair)),
            unfolded=st.lists(DAYS, max_size=3).map(tuple),
            folded=st.booleans(),
            words=st.sampled_from(("", "patrol", "\ud800", "nothing has these words")),
            hidden_lanes=st.sampled_from(((), story.lanes)),
            later=st.booleans(),
        )
    )
    state = fitting(wanted, story)
    assert fitting(state, story) == state
    scene = layout_picture(look(story, state), Part.PAGE, 1440, 810, a_pencil())
    assert scene.marks
    assert replace(state, frame=None, period=None) == fitting(replace(wanted, frame=None, period=None), story)
