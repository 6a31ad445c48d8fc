"""What leaves the window, as a value."""

from pathlib import Path

import pytest
from a_story import a_story, the_m4_story
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from sheet import says

from viewer.export.long_work import Cancelled, going_on
from viewer.reading.pictures import picture_note
from viewer.refusal import ViewerError
from viewer.view.address import parse_address
from viewer.view.selection import OneEvent
from viewer.view.state import Period, Stretch, ViewState
from viewer.window.outgoing import Outgoing
from viewer.window.picture_choice import PictureChoice, What

M4 = the_m4_story()
CLOSE_UP = ViewState(
    selection=OneEvent(M4.events[-1].id),
    period=Period(737_480.0, 737_500.0),
    frame=Stretch(chainage_km=60.0, offset_km=0.0, width_km=20.0),
)

pytestmark = pytest.mark.usefixtures("dressed")


def outgoing(state: ViewState = CLOSE_UP, theme: str = "light", **choice: object) -> Outgoing:
    return Outgoing(story=M4, state=state, theme=theme, choice=replace(PictureChoice(), **choice))


def test_as_on_screen_a_picture_shows_what_the_window_shows() -> None:
    assert outgoing().view == CLOSE_UP


def test_the_whole_story_is_all_time_and_road_with_what_is_chosen() -> None:
    whole = outgoing(whole=True).view
    assert (whole.period, whole.frame, whole.selection) == (None, None, CLOSE_UP.selection)


@pytest.mark.parametrize(("chosen", "background"), [("window", "#1"), ("light", "#ffffff"), ("print", "#ffffff")])
def test_colours_are_those_of_the_window_or_those_chosen(chosen: str, background: str) -> None:
    assert outgoing(theme="dark", colours=chosen).scene.background.startswith(background)


@pytest.mark.parametrize("suffix", What.PAGE.formats)
def test_every_format_of_a_picture_can_be_written_and_finds_the_view_again(suffix: str, tmp_path: Path) -> None:
    going = outgoing(suffix=suffix, width_px=640, height_px=360)
    going.write(tmp_path / f"page{suffix}", going_on)
    note = picture_note(tmp_path / f"page{suffix}")
    assert note.checksum == M4.checksum
    assert parse_address(note.view) == CLOSE_UP


@pytest.mark.parametrize("what", [What.DECK, What.ANIMATION])
def test_long_work_is_called_off_without_a_file(what: What, tmp_path: Path) -> None:
    choice = PictureChoice().of(what)
    with pytest.raises(Cancelled):
        outgoing(what=what, suffix=choice.suffix).write(tmp_path / f"x{choice.suffix}", lambda done, all: done < 2)
    assert list(tmp_path.iterdir()) == []


def test_what_has_too_many_pixels_is_not_even_begun(tmp_path: Path) -> None:
    huge = outgoing(width_px=7680, height_px=4320, scale=4)
    for attempt in (lambda: huge.write(tmp_path / "x.png", going_on), lambda: huge.image, huge.check):
        with pytest.raises(ViewerError, match="530,841,600 pixels"):
            attempt()
    replace(huge, choice=replace(huge.choice, suffix=".svg")).check()


@pytest.mark.parametrize(
    ("choice", "name"),
    [
        ({}, "The M4 corridor, Idlib – First joint patrol on the M4.png"),
        ({"what": What.TIMELINE, "suffix": ".svg"},
         "The M4 corridor, Idlib – First joint patrol on the M4 – Timeline.svg"),
        ({"what": What.DECK, "suffix": ".pptx"}, "The M4 corridor, Idlib – Deck of slides.pptx"),
    ],
)  # fmt: skip
def test_a_file_is_named_after_what_it_shows(choice: dict[str, object], name: str) -> None:
    assert outgoing(**choice).name == name


def test_a_deck_and_an_animation_of_a_story_without_events_can_be_seen() -> None:
    for what in (What.DECK, What.ANIMATION):
        empty = Outgoing(story=a_story(), state=ViewState(), theme="light", choice=PictureChoice().of(what))
        assert says(empty.scene, empty.story.title)
        assert "0 events" in empty.told


@given(st.builds(PictureChoice, width_px=st.integers(640, 7680), height_px=st.integers(360, 4320)))
def test_a_sheet_of_any_size_is_as_large_as_what_is_told(choice: PictureChoice) -> None:
    scene = Outgoing(story=M4, state=ViewState(), theme="light", choice=choice).scene
    assert scene.width / scene.height == pytest.approx(choice.width_px / choice.height_px)
