"""The shapes by which sides are told apart without colour."""

from viewer.scene.marks import Disc, Line, Mark, Pen, Point
from viewer.scene.theme import Theme

SIDE_SHAPES: tuple[tuple[Point, ...], ...] = (
    (),  # a circle
    ((-0.44, -0.44), (0.44, -0.44), (0.44, 0.44), (-0.44, 0.44)),
    ((-0.56, 0.46), (0.0, -0.54), (0.56, 0.46)),
    ((-0.6, 0.0), (0.0, -0.6), (0.6, 0.0), (0.0, 0.6)),
    ((-0.56, -0.46), (0.0, 0.54), (0.56, -0.46)),
)
"""Corners as ratios of a size, y down; one shape a side, in the order of the story; then again from the first."""

NO_SIDE: tuple[Point, ...] = (
    *((-0.5, -0.3), (-0.3, -0.5), (0.0, -0.2), (0.3, -0.5), (0.5, -0.3), (0.2, 0.0)),
    *((0.5, 0.3), (0.3, 0.5), (0.0, 0.2), (-0.3, 0.5), (-0.5, 0.3), (-0.2, 0.0)),
)
"""A cross, for whoever takes no side."""


def side_shape(number: int) -> tuple[Point, ...]:
    """The shape of the story's side of that number, from 0; of none if negative."""
    return SIDE_SHAPES[number % len(SIDE_SHAPES)] if number >= 0 else NO_SIDE


def shape_mark(number: int, x: float, y: float, size_px: float, theme: Theme, opacity: float = 1.0) -> Mark:
    """The shape of a side in its colour, about a point."""
    color, corners = theme.side(number), side_shape(number)
    if not corners:
        return Disc(x=x, y=y, radius_px=size_px / 2, fills=(color,), opacity=opacity)
    points = tuple((x + right * size_px, y + down * size_px) for right, down in corners)
    return Line(points=points, closed=True, fill=color, pen=Pen(color), opacity=opacity)
