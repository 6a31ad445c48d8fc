import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.marks import Disc, Fade, Font, Hatch, Line, Mark, Pen, Rect, Scene, Text, moved, placed

MARKS = (
    Rect(x=1, y=2, width=3, height=4),
    Disc(x=1, y=2, radius_px=3),
    Text(x=1, y=2, text="Deal", font=Font(12), color="#000000", width=24),
    Line(points=((1, 2), (3, 4))),
)
FADE = Fade(((0.0, "#00102030"), (0.5, "#ff102030"), (1.0, "#00102030")))
ALONG = Fade(FADE.stops, axis=((1, 2), (3, 4)))
HATCH = Hatch(ALONG, Pen(ALONG), rising=True, anchor=(1, 2))
GROUND = (
    Line(points=((1, 2), (3, 4), (5, 2)), holes=(((2, 2), (3, 3), (4, 2)),), closed=True, fill=HATCH, pen=Pen(ALONG)),
    Rect(x=1, y=2, width=3, height=4, fill=HATCH, pen=Pen(ALONG)),
    Rect(x=1, y=2, width=3, height=4, fill=ALONG),
    Disc(x=1, y=2, radius_px=3, pen=Pen(ALONG)),
)


@pytest.mark.parametrize("mark", MARKS + GROUND, ids=lambda mark: type(mark).__name__)
def test_a_mark_that_was_moved_there_and_back_is_the_same(mark: Mark) -> None:
    assert moved(mark, 10, -5) != mark
    assert moved(moved(mark, 10, -5), -10, 5) == mark


def test_what_moves_takes_its_holes_its_fades_and_its_hatch_along() -> None:
    ground, shape, bar, ring = (moved(mark, 10, -5) for mark in GROUND)
    there = Fade(FADE.stops, axis=((11, -3), (13, -1)))
    hatch = Hatch(there, Pen(there), rising=True, anchor=(11, -3))
    assert isinstance(ground, Line)
    assert ground.holes == (((12, -3), (13, -2), (14, -3)),)
    assert (ground.fill, ground.pen) == (hatch, Pen(there))
    assert isinstance(shape, Rect)
    assert (shape.fill, shape.pen) == (hatch, Pen(there))
    assert isinstance(bar, Rect)
    assert bar.fill == there
    assert isinstance(ring, Disc)
    assert ring.pen == Pen(there)


def test_a_fade_across_its_mark_needs_no_moving() -> None:
    bar = Rect(x=1, y=2, width=3, height=4, fill=FADE, pen=Pen("#000000"))
    assert moved(bar, 10, -5) == Rect(x=11, y=-3, width=3, height=4, fill=FADE, pen=Pen("#000000"))


def test_a_fade_runs_along_its_axis_and_across_its_mark_where_it_has_none() -> None:
    assert ALONG.line(0, 50) == ((1, 2), (3, 4))
    assert FADE.line(0, 50) == Fade(FADE.stops, axis=((7, 7), (7, 7))).line(0, 50) == ((0, 0), (50, 0))


def test_a_sheet_on_a_larger_sheet_brings_its_background() -> None:
    sheet = Scene(width=50, height=40, background="#123456", marks=MARKS)
    ground, *marks = placed(sheet, 100, 200)
    assert ground == Rect(x=100, y=200, width=50, height=40, fill="#123456")
    assert marks == [moved(mark, 100, 200) for mark in MARKS]


def test_the_words_of_a_sheet_are_what_can_be_read_on_it() -> None:
    assert Scene(width=50, height=40, background="#123456", marks=MARKS).words == ("Deal",)


@pytest.mark.parametrize(("position", "alpha"), [(0.0, "00"), (0.25, "80"), (0.5, "ff"), (1.0, "00"), (2.0, "00")])
def test_a_fade_has_a_colour_at_every_position(position: float, alpha: str) -> None:
    assert FADE.at(position) == f"#{alpha}102030"


@given(st.floats(0, 1))
def test_a_fade_may_change_at_once(position: float) -> None:
    sudden = Fade(((0.0, "#ff000000"), (0.0, "#ff000000"), (0.5, "#ff000000"), (0.5, "#00000000"), (1.0, "#00000000")))
    assert sudden.at(position) == ("#ff000000" if position <= 0.5 else "#00000000")
