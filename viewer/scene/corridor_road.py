"""The road with its kilometres, and the legs that were travelled on it."""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from viewer.scene.corridor_strips import FADED
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, Mark, OfClaim, Pen, Point, Rect
from viewer.scene.pencil import Align, Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import SMALL, STRONG
from viewer.story.ground import Leg
from viewer.story.sources import ClaimId
from viewer.view.visible import Visible

TICK_KM = 10
TICK_PX = 9.0
ROAD_PX = 4.0
SHIELD_AT = (0.1, 0.03, 0.3, 0.5, 0.7, 0.9)  # of the road's length, where its name stands: the first that is free
SHIELD_RATIO = 0.2  # of the picture's width, that the name may take


def road_marks(scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The road with a tick every few kilometres and its name."""
    road, ink = scale.road, pencil.theme.ink
    for km in range(0, int(road.length_km) + 1, TICK_KM):
        x, y = scale.at(km, 0)
        yield Line(points=((x, y), (x, y + TICK_PX)), pen=Pen(ink))
    vertices = tuple(scale.at(km, 0) for km in road.chainages_km)
    yield Line(points=vertices, pen=Pen(ink, ROAD_PX), subject=OfClaim(ClaimId(road.claim)))
    yield from _shield(scale, labels, pencil)
    for a, b in pairwise(vertices):
        _take_line(a, b, labels)


def _take_line(a: Point, b: Point, labels: Labels) -> None:
    """No label may lie on the road from a to b."""
    steps = max(1, round(hypot(b[0] - a[0], b[1] - a[1]) / (2 * ROAD_PX)))
    for step in range(steps + 1):
        x, y = a[0] + (b[0] - a[0]) * step / steps, a[1] + (b[1] - a[1]) * step / steps
        labels.take(Box(x - ROAD_PX, y - ROAD_PX, 2 * ROAD_PX, 2 * ROAD_PX))


def offset_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """Beside the straightened road, lines that tell the distance from it, as far as their words have room."""
    if not isinstance(scale, Straightened):
        return
    depth = max((strip.depth_km for strip in visible.story.strips), default=scale.reach_km / 2)
    north, south = scale.road.side_names
    for km in (0.0, depth, -depth, depth / 2, -depth / 2):
        (x0, y), (x1, _) = scale.at(0, km), scale.at(scale.road.length_km, km)
        if km:
            yield Line(points=((x0, y), (x1, y)), pen=Pen(pencil.theme.faint))
        name = f"{abs(km):g} km {north if km > 0 else south}" if km else "0"
        text = pencil.text(x0 - 14, y + 4, name, SMALL, pencil.theme.soft, align=Align.RIGHT)
        box = Box(text.x, y - 7, text.width, 14)
        if labels.is_free(box):
            labels.take(box)
            yield text


def _shield(scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The road's name on the road, as on a road sign."""
    name = pencil.shortened(scale.road.name, STRONG, scale.room.width * SHIELD_RATIO)
    width = pencil.width(name, STRONG) + 14
    points = (scale.at(scale.road.length_km * ratio, 0) for ratio in SHIELD_AT)
    boxes = [Box(x - width / 2, y - 10, width, 20) for x, y in points]
    box = next((box for box in boxes if labels.is_free(box)), boxes[0])
    labels.take(box)
    subject = OfClaim(ClaimId(scale.road.claim))
    yield Rect(
        x=box.x, y=box.y, width=width, height=box.height, radius_px=4, fill=pencil.theme.ink, subject=subject
    )  # fmt: skip
    yield pencil.text(box.x + 7, box.y + 15, name, STRONG, pencil.theme.paper)


def leg_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The legs that hold, dashed where they are contested."""
    for seen in visible.legs:
        points = leg_points(visible, seen.thing, scale)
        if not isinstance(scale, Straightened):  # it runs on the road itself, which gives way to it
            yield Line(points=points, pen=Pen(pencil.theme.paper, ROAD_PX + 3))
        pen = Pen(pencil.theme.accent, 3.2 if seen.changed else 2.4, (6, 4) if seen.thing.contested_by else ())
        opacity = FADED if visible.faded(visible.story.claim[seen.thing.claim]) else 1.0
        yield Line(points=points, pen=pen, opacity=opacity, subject=OfClaim(seen.thing.claim))
        xs, ys = [x for x, _ in points], [y for _, y in points]
        labels.take(Box(min(xs), min(ys) - 4, max(xs) - min(xs), max(ys) - min(ys) + 4))


def leg_points(visible: Visible, leg: Leg, scale: RoadScale) -> tuple[Point, ...]:
    """The line by which a leg is shown, in scene px."""
    places = (visible.story.place[place] for place in leg.places)
    first, second = (scale.road.locate(*place.somewhere).chainage_km for place in places)
    return scale.leg(first, second)
