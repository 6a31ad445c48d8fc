from itertools import pairwise
from math import cos, dist, pi, sin, sqrt

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.hatching import Bounds, Segment, hatching
from viewer.scene.hit import hit
from viewer.scene.marks import Hatch, Line, OfPlace, Pen, Point, Scene

SHEET = Bounds(0, 0, 200, 200)
OFF_GRID = (0.31, 0.17)  # so that no line runs along an edge between whole numbers
GROUND = OfPlace("ground")
CORNERS = st.tuples(st.integers(5, 195), st.integers(5, 195))
OUTLINES = st.lists(CORNERS, min_size=3, max_size=9, unique=True).map(tuple)
SQUARE = ((10.0, 10.0), (190.0, 10.0), (190.0, 190.0), (10.0, 190.0))
HOLE = ((60.0, 60.0), (140.0, 60.0), (140.0, 140.0), (60.0, 140.0))
RISING = st.booleans()


def a_hatch(rising: bool = True, gap_px: float = 9, width_px: float = 0, anchor: Point = OFF_GRID) -> Hatch:
    return Hatch("#ffffff", Pen("#000000", width_px), rising=rising, gap_px=gap_px, anchor=anchor)


def star(reaches: list[int]) -> tuple[Point, ...]:
    """An outline that goes once around the middle of the sheet."""
    turns = ((2 * pi * number / len(reaches), reach) for number, reach in enumerate(reaches))
    return tuple((100 + reach * cos(turn), 100 + reach * sin(turn)) for turn, reach in turns)


STARS = st.lists(st.integers(20, 95), min_size=3, max_size=20).map(star)


def area(outline: tuple[Point, ...]) -> float:
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise((*outline, outline[0])))) / 2


def covered(segments: list[Segment], gap_px: float) -> float:
    """The area that lines this far apart stand for."""
    return sum(dist(a, b) for a, b in segments) * gap_px / sqrt(2)


def is_inside(outlines: tuple[tuple[Point, ...], ...], x: float, y: float) -> bool:
    ground = Line(points=outlines[0], holes=outlines[1:], closed=True, subject=GROUND)
    return hit(Scene(width=200, height=200, background="#ffffff", marks=(ground,)), x, y) == GROUND


@given(OUTLINES, OUTLINES, RISING)
def test_every_line_lies_within_the_ground_and_outside_its_holes(
    outline: tuple[Point, ...], hole: tuple[Point, ...], rising: bool
) -> None:
    for (x1, y1), (x2, y2) in hatching((outline, hole), a_hatch(rising), SHEET):
        for ratio in (0.01, 0.3, 0.5, 0.99):
            assert is_inside((outline, hole), x1 + ratio * (x2 - x1), y1 + ratio * (y2 - y1))


@given(STARS, RISING, st.floats(2, 20))
def test_lines_are_a_gap_apart_and_one_goes_through_the_anchor(
    outline: tuple[Point, ...], rising: bool, gap_px: float
) -> None:
    slope = 1 if rising else -1
    zero = OFF_GRID[0] + slope * OFF_GRID[1]
    for a, b in hatching([outline], a_hatch(rising, gap_px), SHEET):
        for x, y in (a, b):
            number = (x + slope * y - zero) / gap_px
            assert number == pytest.approx(round(number), abs=1e-6)


@given(STARS, RISING)
def test_the_whole_ground_is_hatched(outline: tuple[Point, ...], rising: bool) -> None:
    segments = list(hatching([outline], a_hatch(rising, gap_px=0.5), SHEET))
    assert covered(segments, 0.5) == pytest.approx(area(outline), rel=0.01, abs=20)


@given(RISING)
def test_a_hole_is_left_out(rising: bool) -> None:
    segments = list(hatching([SQUARE, HOLE], a_hatch(rising, gap_px=0.5), SHEET))
    assert covered(segments, 0.5) == pytest.approx(area(SQUARE) - area(HOLE), rel=0.005)


@given(OUTLINES, RISING, CORNERS)
def test_a_hatch_moves_with_its_ground(outline: tuple[Point, ...], rising: bool, by: Point) -> None:
    here = list(hatching([outline], a_hatch(rising), Bounds(-500, -500, 900, 900)))
    moved = tuple((x + by[0], y + by[1]) for x, y in outline)
    anchor = OFF_GRID[0] + by[0], OFF_GRID[1] + by[1]
    there = list(hatching([moved], a_hatch(rising, anchor=anchor), Bounds(-500, -500, 900, 900)))
    assert len(here) == len(there)
    for segment, other in zip(here, there, strict=True):
        for (x, y), point in zip(segment, other, strict=True):
            assert (x + by[0], y + by[1]) == pytest.approx(point)


@given(RISING, st.floats(-1e5, 1e5), st.floats(-1e5, 1e5))
def test_of_huge_ground_only_what_lies_within_the_bounds_is_hatched(rising: bool, x: float, y: float) -> None:
    huge = ((-1e5 + x, -1e5 + y), (1e5 + x, -1e5 + y), (1e5 + x, 1e5 + y), (-1e5 + x, 1e5 + y))
    segments = list(hatching([huge], a_hatch(rising), SHEET))
    assert len(segments) <= 400 / 9 + 1
    assert all(-1e-6 <= number <= 200 + 1e-6 for segment in segments for point in segment for number in point)


def test_lines_up_to_the_right_rise() -> None:
    for rising in (True, False):
        for (x1, y1), (x2, y2) in hatching([SQUARE], a_hatch(rising), SHEET):
            assert x1 < x2
            assert (y1 > y2) is rising


def test_broad_lines_end_before_the_edge_so_that_their_corners_stay_within() -> None:
    corner = 4 / 2 / sqrt(2)  # how far the end's corners reach beyond its middle, across and down
    for a, b in hatching([SQUARE], a_hatch(width_px=4), SHEET):
        for x, y in (a, b):
            assert min(x - 10, 190 - x, y - 10, 190 - y) >= corner - 1e-6


@pytest.mark.parametrize("outlines", [[], [()], [((5, 5),)], [((5, 5), (90, 90))], [((5, 5), (9, 5), (190, 5))]])
def test_ground_without_extent_has_no_lines(outlines: list[tuple[Point, ...]]) -> None:
    assert covered(list(hatching(outlines, a_hatch(), SHEET)), 9) == pytest.approx(0, abs=1e-6)


def test_ground_off_the_sheet_has_no_lines() -> None:
    assert list(hatching([SQUARE], a_hatch(), Bounds(300, 0, 400, 200))) == []
