"""What measures the straightened road: kilometres along it, and lines that tell the distance beside it."""

from collections.abc import Iterator
from math import ceil, floor, hypot

from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, Mark, Pen, Point
from viewer.scene.pencil import Align, Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import SMALL, TINY
from viewer.scene.wording import said_km, said_side
from viewer.story.corridor import Road
from viewer.story.story import Story
from viewer.words import said_number, say

ROUND_KM = tuple(step * 10.0**power for power in range(-4, 5) for step in (1, 2, 5))
NAMED_PX = 58.0  # at least so far apart are kilometres that are named
TICKS = 5  # of the road between two of them, at most
MOST_TICKS = 2_000  # of a road on a map
TICK_PX = 9.0
NAME_GAP_PX = 14.0  # between the name of an offset and its line


def ruler_marks(scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """Beneath the straightened road, the kilometres along it that are in view."""
    if not isinstance(scale, Straightened):
        return
    room, y, theme = scale.room, scale.room.bottom + 4, pencil.theme
    for number, km in enumerate(_multiples(scale.road, scale, round_km(scale.px_per_km, NAMED_PX))):
        x, _ = scale.at(scale.road, km)
        told = said_number(round(km, 6))  # without what binary fractions add
        words = told if number else say("km {km}", km=told)
        yield pencil.text(x, y + 12, words, TINY, theme.soft, align=Align.CENTRE)
        yield Line(points=((x, room.bottom), (x, y)), pen=Pen(theme.soft))


def round_km(px_per_km: float, least_px: float) -> float:
    """The least round number of kilometres that is so long on the sheet."""
    return next((km for km in ROUND_KM if km * px_per_km >= least_px), ROUND_KM[-1])


def tick_marks(road: Road, scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """A tick on the road every few kilometres, square to it."""
    first, last = _in_view(road, scale)
    step_km = round_km(scale.px_per_km, NAMED_PX / TICKS)
    while last - first > MOST_TICKS * step_km:  # of a road that goes to and fro
        step_km *= 10
    for km in _multiples(road, scale, step_km):
        foot, beside = scale.at(road, km), scale.at(road, km, -0.1)
        if scale.room.holds(foot):
            yield Line(points=(foot, _towards(foot, beside, TICK_PX)), pen=Pen(pencil.theme.ink))


def _in_view(road: Road, scale: RoadScale) -> tuple[float, float]:
    """The chainages that can be seen; on a map, of all the road."""
    if not isinstance(scale, Straightened):
        return 0.0, road.length_km
    half = scale.seen.width_km / 2
    return max(scale.seen.chainage_km - half, 0.0), min(scale.seen.chainage_km + half, road.length_km)


def _multiples(road: Road, scale: RoadScale, step_km: float) -> Iterator[float]:
    first, last = _in_view(road, scale)
    yield from (number * step_km for number in range(ceil(first / step_km), floor(last / step_km) + 1))


def _towards(foot: Point, other: Point, length_px: float) -> Point:
    dx, dy = other[0] - foot[0], other[1] - foot[1]
    distance = hypot(dx, dy) or 1.0
    return foot[0] + dx / distance * length_px, foot[1] + dy / distance * length_px


def offset_marks(story: Story, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """Beside the straightened road, lines that tell the distance from it, as far as their words have room."""
    if not isinstance(scale, Straightened):
        return
    north, south = scale.road.side_names
    for km in _offsets(story, scale):
        _, y = scale.at(scale.road, 0, km)
        if not scale.room.y <= y <= scale.room.bottom:
            continue
        name = f"{said_km(abs(km))} {said_side(north if km > 0 else south)}" if km else said_number(0)
        text = pencil.text(scale.room.x - NAME_GAP_PX, y + 4, name, SMALL, pencil.theme.soft, align=Align.RIGHT)
        box = Box(text.x, y - 7, text.width, 14)
        if labels.is_free(box):
            labels.take(box)
            yield text
            if km:
                line_y = floor(y) + 0.5  # on one row of pixels
                yield Line(points=((scale.room.x, line_y), (scale.room.right, line_y)), pen=Pen(pencil.theme.faint))


def _offsets(story: Story, scale: Straightened) -> list[float]:
    """The road itself, the depth of its deepest strip and half of that, and closer up round numbers."""
    depths = [strip.depth_km for strip in story.strips if strip.road == scale.road.id]
    depth = max(depths, default=scale.reach_km / 2)
    step = round_km(scale.px_per_km_across, NAMED_PX)
    finer = [step * number for number in range(1, ceil(depth / step))] if step < depth / 2 else [depth / 2]
    return [0.0, *(sign * km for km in (depth, *finer) for sign in (1, -1))]
