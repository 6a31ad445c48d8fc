from itertools import pairwise
from math import dist, inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from viewer.scene.fading import SHADES, pieces, shades
from viewer.scene.marks import Fade, Point

RISING = (0.0, "#40102030"), (1.0, "#ff102030")
SOFT = (0.0, "#00102030"), (0.34, "#ff102030"), (0.66, "#ff102030"), (1.0, "#00102030")
POINTS = st.lists(st.tuples(st.integers(-300, 500), st.integers(-300, 500)), min_size=2, max_size=8, unique=True)


def length(points: tuple[Point, ...]) -> float:
    return sum(dist(a, b) for a, b in pairwise(points))


def position(x: float) -> float:
    """Along a fade across 200 px."""
    return min(max(x / 200, 0.0), 1.0)


@given(POINTS)
def test_the_pieces_of_a_line_are_the_line(points: list[Point]) -> None:
    line = tuple(points)
    found = pieces(line, Fade(RISING, axis=((0, 0), (200, 0))), 0, 0)
    assert all(before.points[-1] == after.points[0] for before, after in pairwise(found))
    assert (found[0].points[0], found[-1].points[-1]) == (line[0], line[-1])
    assert sum(length(piece.points) for piece in found) == pytest.approx(length(line))


@given(POINTS)
def test_a_piece_has_about_the_colour_of_every_point_of_it(points: list[Point]) -> None:
    fade = Fade(RISING, axis=((0, 0), (200, 0)))
    for piece in pieces(tuple(points), fade, 0, 0):
        for x, _ in piece.points:
            told, exact = int(piece.color[1:3], 16), int(fade.at(position(x))[1:3], 16)
            assert abs(told - exact) <= (255 - 64) / SHADES / 2 + 1


@given(POINTS)
def test_a_piece_knows_how_far_along_the_line_it_begins(points: list[Point]) -> None:
    along = 0.0
    for piece in pieces(tuple(points), Fade(RISING, axis=((0, 0), (200, 0))), 0, 0):
        assert piece.start_px == pytest.approx(along, abs=1e-6)
        along += length(piece.points)


def test_what_is_clear_is_left_out_and_what_is_alike_is_one_piece() -> None:
    found = pieces(((-500, 0), (700, 0)), Fade(SOFT, axis=((0, 0), (200, 0))), 0, 0)
    assert 0 <= found[0].points[0][0] <= 200 / SHADES
    assert 200 - 200 / SHADES <= found[-1].points[-1][0] <= 200
    [full] = [piece for piece in found if piece.color == "#ff102030"]
    assert full.points[0][0] <= 0.35 * 200 < 0.65 * 200 <= full.points[-1][0]


def test_without_an_axis_or_with_one_of_no_length_a_line_fades_from_left_to_right_of_its_mark() -> None:
    line = ((0.0, 5.0), (100.0, 80.0))
    across = [pieces(line, Fade(RISING, axis), 0, 200) for axis in (None, ((7, 7), (7, 7)), ((0, 9), (200, 9)))]
    assert across[0] == across[1]
    for one, other in zip(across[0], across[2], strict=True):
        assert one.color == other.color
        assert one.points == tuple(pytest.approx(point) for point in other.points)


def test_a_line_that_ends_where_it_began_goes_on_there() -> None:
    ring = ((95.0, 0.0), (200.0, 0.0), (200.0, 90.0), (0.0, 90.0), (0.0, 0.0), (95.0, 0.0))
    found = pieces(ring, Fade(SOFT, axis=((0, 0), (200, 0))), 0, 0)
    [upper, lower] = [piece.points for piece in found if piece.color == "#ff102030"]
    assert (95.0, 0.0) in upper[1:-1]
    assert {y for _, y in lower} == {90}


def test_a_fade_runs_along_its_axis_whatever_its_direction() -> None:
    down = pieces(((50, 0), (50, 200)), Fade(RISING, axis=((0, 0), (0, 200))), 0, 100)
    up = pieces(((50, 0), (50, 200)), Fade(RISING, axis=((0, 200), (0, 0))), 0, 100)
    assert len(down) == len(up) == SHADES
    assert [piece.color for piece in down] == [piece.color for piece in reversed(up)]
    [level] = pieces(((0, 100), (100, 100)), Fade(RISING, axis=((0, 0), (0, 200))), 0, 100)
    assert level.points == ((0, 100), (100, 100))


def test_a_line_without_extent_has_no_pieces_or_one() -> None:
    fade = Fade(RISING)
    assert pieces((), fade, 0, 0) == pieces(((3, 3),), fade, 0, 0) == []
    assert [piece.points for piece in pieces(((3, 3), (3, 3)), fade, 3, 3)] == [((3, 3), (3, 3))]


def test_shades_reach_beyond_both_ends_in_their_colours() -> None:
    steps = shades(RISING)
    assert (steps[0].end, steps[0].color) == (0.0, "#40102030")
    assert (steps[-1].end, steps[-1].color) == (inf, "#ff102030")
    assert [step.end for step in steps] == sorted(step.end for step in steps)
    assert shades(((0.0, "#ff102030"), (1.0, "#ff102030"))) == (steps[-1],)


@pytest.mark.parametrize("x", [0, 200])
def test_an_edge_along_the_very_end_of_a_soft_fade_is_clear(x: int) -> None:
    assert pieces(((x, 0), (x, 90)), Fade(SOFT, axis=((0, 0), (200, 0))), 0, 0) == []
