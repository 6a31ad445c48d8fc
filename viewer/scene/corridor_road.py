"""Roads with their names and kilometres, and the legs that were travelled on them."""

from collections.abc import Iterator
from itertools import pairwise
from math import hypot

from viewer.scene.corridor_ground import opacity
from viewer.scene.corridor_rulers import tick_marks
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, Mark, OfClaim, Pen, Point, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import SMALL, STRONG
from viewer.scene.wording import listed
from viewer.story.corridor import Road
from viewer.story.ground import Leg
from viewer.story.sources import ClaimId
from viewer.story.story import Story
from viewer.view.moment import Seen
from viewer.view.visible import Visible
from viewer.words import say

ROAD_PX = 4.0
PIECE_PX = 3.0
SIGN_AT = (0.1, 0.03, 0.3, 0.5, 0.7, 0.9)  # of the room's width or the line in it, where a road's name may stand
SIGN_RATIO = 0.2  # of the picture's width, that the name may take
SIGN_PX = 20.0


def roads_in_picture(visible: Visible, scale: RoadScale) -> tuple[Road, ...]:
    """All of them on a map; the one that is straightened else."""
    return (scale.road,) if isinstance(scale, Straightened) else visible.story.roads


def road_marks(visible: Visible, scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """The roads with a tick every few kilometres."""
    for road in roads_in_picture(visible, scale):
        yield from tick_marks(road, scale, pencil)
        for piece in scale.room.parts_of_line(scale.line(road)):
            yield Line(points=piece, pen=Pen(pencil.theme.ink, ROAD_PX), subject=OfClaim(ClaimId(road.claim)))


def sign_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The names of the roads, as on road signs."""
    for road in roads_in_picture(visible, scale):
        pieces = list(scale.room.parts_of_line(scale.line(road)))
        yield from _sign(road, [point for piece in pieces for point in piece], scale, labels, pencil)
        for piece in pieces:
            _take_line(piece, labels)


def _take_line(line: tuple[Point, ...], labels: Labels) -> None:
    """No label may lie on the road, which is taken in short pieces where it runs aslant."""
    for (x1, y1), (x2, y2) in pairwise(line):
        pieces = max(1, round(min(abs(x2 - x1), abs(y2 - y1)) / PIECE_PX))
        dx, dy = (x2 - x1) / pieces, (y2 - y1) / pieces
        for piece in range(pieces):
            left, top = min(x1, x1 + dx) + dx * piece, min(y1, y1 + dy) + dy * piece
            labels.take(Box(left - ROAD_PX, top - ROAD_PX, abs(dx) + 2 * ROAD_PX, abs(dy) + 2 * ROAD_PX))


def _sign(road: Road, line: list[Point], scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The road's name on the road, as on a road sign."""
    if not line:
        return
    name = pencil.shortened(road.name, STRONG, scale.room.width * SIGN_RATIO)
    width = pencil.width(name, STRONG) + 14
    points = [_along(line, ratio) for ratio in SIGN_AT]
    boxes = [Box(x - width / 2, y - SIGN_PX / 2, width, SIGN_PX) for x, y in points]
    box, subject = labels.first_free(boxes), OfClaim(ClaimId(road.claim))
    if box is None:
        yield from labels.beside(_along(line, 0.5), ROAD_PX, name, STRONG, pencil, subject)
        return
    yield Rect(x=box.x, y=box.y, width=width, height=SIGN_PX, radius_px=4, fill=pencil.theme.ink, subject=subject)
    yield pencil.text(box.x + 7, box.y + 15, name, STRONG, pencil.theme.paper)


def _along(line: list[Point], ratio: float) -> Point:
    """The point of a line at a ratio of its length."""
    lengths = [hypot(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(line)]
    left = ratio * sum(lengths)
    for (a, b), length in zip(pairwise(line), lengths, strict=True):
        if left <= length:
            part = left / (length or 1.0)
            return a[0] + (b[0] - a[0]) * part, a[1] + (b[1] - a[1]) * part
        left -= length
    return line[-1]


def leg_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The legs that are to be seen, dashed where they are contested, dotted where they come later."""
    for seen in visible.legs:
        for piece in scale.room.parts_of_line(leg_points(visible.story, seen.thing, scale)):
            if not isinstance(scale, Straightened):  # it runs on the road itself, which gives way to it
                yield Line(points=piece, pen=Pen(pencil.theme.paper, ROAD_PX + 3))
            dash = (2.0, 4.0) if seen.later else (6.0, 4.0) if seen.thing.contested_by else ()
            yield Line(
                points=piece, pen=Pen(pencil.theme.accent, 3.2 if seen.changed else 2.4, dash),
                opacity=opacity(visible, (seen.claim,), later=seen.later), subject=OfClaim(seen.thing.claim),
            )  # fmt: skip
            xs, ys = zip(*piece, strict=True)
            labels.take(Box(min(xs), min(ys) - 4, max(xs) - min(xs), max(ys) - min(ys) + 4))


def leg_labels(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil, *, told: bool) -> Iterator[Mark]:
    """At each leg what is said of it, but for those that the box of the chosen event has `told`."""
    for seen in visible.legs:
        line = leg_points(visible.story, seen.thing, scale)
        if line and not (told and seen.changed):
            middle = line[len(line) // 2]
            words = pencil.shortened(_short_words(visible.story, seen), SMALL, scale.room.width / 2)
            if words and scale.room.holds(middle):
                yield from labels.beside(middle, 6, words, SMALL, pencil, OfClaim(seen.claim))


def _short_words(story: Story, seen: Seen[Leg]) -> str:
    """Such as: "reportedly · contested: “cut short”"; "" where nothing is to be said of it."""
    leg = seen.thing
    contested = (
        say("contested: “{words}”", words=leg.dispute) if leg.dispute else say("contested") if leg.contested_by else ""
    )
    return " · ".join(filter(None, ("later" if seen.later else "", story.claim[leg.claim].standing, contested)))


def leg_points(story: Story, leg: Leg, scale: RoadScale) -> tuple[Point, ...]:
    """The line by which a leg is shown, in scene px; () where it is not part of the picture."""
    places = [story.place[place] for place in leg.places]
    first, second = (place.position for place in places)
    if first is None or second is None:
        return ()
    road = story.road_by_id.get(leg.road)
    if road is None:
        return () if isinstance(scale, Straightened) else (scale.point(*first), scale.point(*second))
    if isinstance(scale, Straightened) and scale.road.id != road.id:
        return ()
    return scale.leg(road, road.locate(*first).chainage_km, road.locate(*second).chainage_km)


def leg_words(story: Story, leg: Leg) -> str:
    """Such as: "reportedly between Saraqib and Nairab · contested: “cut short” (Russian news agencies)"."""
    between = say("between {places}", places=listed([story.place[place].name for place in leg.places]))
    words = f"{story.claim[leg.claim].standing} {between}".strip()
    if not leg.contested_by:
        return words
    voices = ", ".join(story.voice[story.claim[claim].said_by].name for claim in leg.contested_by)
    contested = (
        say("contested: “{words}” ({voices})", words=leg.dispute, voices=voices)
        if leg.dispute
        else say("contested by {voices}", voices=voices)
    )
    return f"{words} · {contested}"
