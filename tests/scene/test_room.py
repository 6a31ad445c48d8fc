"""What of a shape lies in a room."""

from itertools import pairwise
from math import hypot

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.scene.marks import Point
from viewer.scene.room import Room

ROOM = Room(100, 50, 200, 100)
COORDINATES = st.floats(-500, 700)
POINTS = st.tuples(COORDINATES, COORDINATES)


def area(outline: tuple[Point, ...]) -> float:
    if not outline:
        return 0.0
    return abs(sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in pairwise((*outline, outline[0])))) / 2


def length(line: tuple[Point, ...]) -> float:
    return sum(hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line))


def test_a_shape_that_lies_in_the_room_stays_as_it_is() -> None:
    triangle = ((110.0, 60.0), (200.0, 60.0), (150.0, 140.0))
    assert ROOM.part_of_outline(triangle) == triangle
    assert list(ROOM.parts_of_line(triangle)) == [triangle]


def test_of_a_shape_around_the_room_all_the_room_is_left() -> None:
    part = ROOM.part_of_outline(((0.0, 0.0), (1000.0, 0.0), (1000.0, 1000.0), (0.0, 1000.0)))
    assert area(part) == pytest.approx(200 * 100)


def test_of_a_shape_elsewhere_nothing_is_left() -> None:
    assert area(ROOM.part_of_outline(((0.0, 0.0), (50.0, 0.0), (50.0, 40.0)))) == 0
    assert list(ROOM.parts_of_line(((0.0, 0.0), (50.0, 40.0)))) == []


def test_a_line_that_leaves_and_comes_back_has_two_parts() -> None:
    there_and_back = ((150.0, 100.0), (150.0, 300.0), (250.0, 300.0), (250.0, 100.0))
    first, second = ROOM.parts_of_line(there_and_back)
    assert first == ((150.0, 100.0), (150.0, 150.0))
    assert second == ((250.0, 150.0), (250.0, 100.0))


@settings(max_examples=80, deadline=None)
@given(st.lists(POINTS, min_size=3, max_size=8))
def test_what_is_left_of_a_shape_lies_in_the_room(outline: list[Point]) -> None:
    assert all(ROOM.holds(point, 1e-6) for point in ROOM.part_of_outline(tuple(outline)))


@settings(max_examples=80, deadline=None)
@given(st.lists(POINTS, min_size=2, max_size=8))
def test_so_does_what_is_left_of_a_line_and_no_part_is_longer_than_the_line(line: list[Point]) -> None:
    parts = list(ROOM.parts_of_line(tuple(line)))
    assert all(ROOM.holds(point, 1e-6) for part in parts for point in part)
    assert sum(length(part) for part in parts) <= length(tuple(line)) + 1e-6


@settings(max_examples=80, deadline=None)
@given(st.floats(101, 299), st.floats(51, 149), POINTS, st.floats(0.1, 3))
def test_no_point_of_a_line_that_lies_well_within_the_room_is_lost(x: float, y: float, a: Point, ratio: float) -> None:
    b = x + (x - a[0]) * ratio, y + (y - a[1]) * ratio
    [(start, end)] = ROOM.parts_of_line((a, b))
    assert hypot(x - start[0], y - start[1]) + hypot(end[0] - x, end[1] - y) == pytest.approx(length((start, end)))


def test_the_nearest_point_of_a_room_is_the_point_itself_or_on_the_edge() -> None:
    assert ROOM.nearest((150, 70)) == (150, 70)
    assert ROOM.nearest((0, 70), 9) == (109, 70)
    assert ROOM.nearest((900, 900)) == (300, 150)
