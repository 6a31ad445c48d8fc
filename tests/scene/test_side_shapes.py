"""The shapes by which sides are told apart without colour."""

from a_story import a_pencil

from viewer.scene.marks import Disc, Line
from viewer.scene.side_shapes import NO_SIDE, SIDE_SHAPES, shape_mark, side_shape

THEME = a_pencil().theme


def test_sides_and_whoever_takes_none_have_shapes_of_their_own() -> None:
    shapes = [side_shape(number) for number in range(-1, len(SIDE_SHAPES))]
    assert len(set(shapes)) == len(shapes)
    assert side_shape(-1) == NO_SIDE


def test_a_side_has_the_same_shape_again_only_with_another_colour() -> None:
    looks = [(side_shape(number), THEME.side(number)) for number in range(len(SIDE_SHAPES) * len(THEME.sides))]
    assert len(set(looks)) == len(looks)


def test_a_shape_lies_about_its_point_in_the_colour_of_the_side() -> None:
    circle, square = (shape_mark(number, 50, 20, 10, THEME) for number in (0, 1))
    assert isinstance(circle, Disc)
    assert (circle.x, circle.y, circle.radius_px, circle.fills) == (50, 20, 5, (THEME.side(0),))
    assert isinstance(square, Line)
    xs, ys = zip(*square.points, strict=True)
    assert (min(xs) + max(xs), min(ys) + max(ys)) == (100, 40)
    assert square.fill == THEME.side(1)
