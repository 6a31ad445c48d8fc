"""The road with its kilometres, and the legs that were travelled on it."""

from collections.abc import Iterator
from itertools import pairwise

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
SHIELD_AT = 0.1  # of the road's length, where its name stands


def road_marks(scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The road with a tick every few kilometres and its name."""
    road, ink = scale.road, pencil.theme.ink
    for km in range(0, int(road.length_km) + 1, TICK_KM):
        x, y = scale.at(km, 0)
        yield Line(points=((x, y), (x, y + TICK_PX)), pen=Pen(ink))
    vertices = tuple(scale.at(km, 0) for km in road.chainages_km)
    yield Line(points=vertices, pen=Pen(ink, ROAD_PX), subject=OfClaim(ClaimId(road.claim)))
    for (x1, y1), (x2, y2) in pairwise(vertices):
        if isinstance(scale, Straightened):
            labels.take(Box(x1, min(y1, y2) - ROAD_PX, x2 - x1, 2 * ROAD_PX))
    yield from _shield(scale, labels, pencil)


def offset_marks(visible: Visible, scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """Beside the straightened road, lines that tell the distance from it."""
    if not isinstance(scale, Straightened):
        return
    depth = max((strip.depth_km for strip in visible.story.strips), default=scale.reach_km / 2)
    north, south = scale.road.side_names
    for km in (depth, depth / 2, 0.0, -depth / 2, -depth):
        (x0, y), (x1, _) = scale.at(0, km), scale.at(scale.road.length_km, km)
        if km:
            yield Line(points=((x0, y), (x1, y)), pen=Pen(pencil.theme.faint))
        name = f"{abs(km):g} km {north if km > 0 else south}" if km else "0"
        yield pencil.text(x0 - 14, y + 4, name, SMALL, pencil.theme.soft, align=Align.RIGHT)


def _shield(scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The road's name on the road, as on a road sign."""
    width = pencil.width(scale.road.name, STRONG) + 14
    x, y = scale.at(scale.road.length_km * SHIELD_AT, 0)
    box = Box(x - width / 2, y - 10, width, 20)
    labels.take(box)
    subject = OfClaim(ClaimId(scale.road.claim))
    yield Rect(
        x=box.x, y=box.y, width=width, height=box.height, radius_px=4, fill=pencil.theme.ink, subject=subject
    )  # fmt: skip
    yield pencil.text(x, y + 5, scale.road.name, STRONG, pencil.theme.paper, align=Align.CENTRE)


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
    first, second = (scale.road.locate(place.lat, place.lon).chainage_km for place in places)
    return scale.leg(first, second)
