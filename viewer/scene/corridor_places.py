"""Places of the reference geography: where they lie, and at the picture's edge those that lie beyond it."""

from collections.abc import Iterator
from heapq import nsmallest
from math import hypot

from msgspec import Struct

from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Disc, Line, Mark, OfPlace, Pen, Point
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale, Straightened, TrueShape
from viewer.scene.room import Room
from viewer.scene.typography import BODY, SMALL, STRONG
from viewer.scene.wording import said_km, said_side
from viewer.story.corridor import Place
from viewer.view.visible import Visible
from viewer.words import said_number, say

DISC_PX = 5.0
DOT_PX = 2.5  # of a place in a crowd
CROWD = 120  # more places than this in the picture, and those that no leg names are dots
MOST_NAMED = 120  # in a crowd there would be no room for more; closer up all have their names
FOOT_PX = 8.0  # a place farther than this from the road has a line to its foot on it
EDGE_PX = 9.0  # from the picture's edge to the arrow of a place beyond it
ARROW_PX = 5.0
GAP_PX = 5.0  # between an arrow and its name
ASIDE_PX = 16.0  # off the road that it would lie on
MOST_BEYOND = 6  # places beyond the picture that are told at its edge; all others are counted


class LaidPlace(Struct, frozen=True):
    """A place and where it lies, perhaps beyond the picture."""

    place: Place
    point: Point
    named: bool  # by a leg that is to be seen


class LaidPlaces(Struct, frozen=True):
    """The places of a picture: those that legs name first, then as the geography has them."""

    inside: list[LaidPlace]
    outside: list[LaidPlace]

    @property
    def crowded(self) -> bool:
        """Whether there are too many for each to be more than a dot."""
        return len(self.inside) > CROWD


def laid_places(visible: Visible, scale: RoadScale) -> LaidPlaces:
    """Every place that is shown and has a position."""
    named = {place for seen in visible.legs for place in seen.thing.places}
    inside: list[LaidPlace] = []
    outside: list[LaidPlace] = []
    for place, position_m in visible.story.shown_places:
        point = scale.to_px(*position_m) if isinstance(scale, TrueShape) else scale.point(*place.somewhere)
        (inside if scale.room.holds(point, 1.0) else outside).append(LaidPlace(place, point, place.id in named))
    inside.sort(key=lambda laid: not laid.named)
    return LaidPlaces(inside, outside)


def take_discs(places: LaidPlaces, labels: Labels) -> None:
    """No word may lie on a ring."""
    for laid in places.inside:
        if laid.named or not places.crowded:
            x, y = laid.point
            labels.take_ring(Box(x - DISC_PX, y - DISC_PX, 2 * DISC_PX, 2 * DISC_PX))


def disc_marks(places: LaidPlaces, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """A ring at each place, a dot in a crowd; the straightened road also shows at which kilometre it lies."""
    theme = pencil.theme
    ring, chosen = Pen(theme.ink, 2), Pen(theme.accent, 2)
    for laid in places.inside:
        (x, y), subject = laid.point, OfPlace(laid.place.id)
        if places.crowded and not laid.named:
            yield Disc(x=x, y=y, radius_px=DOT_PX, fills=(theme.ink,), subject=subject)
            continue
        yield from _foot(laid, scale, labels, pencil)
        pen = chosen if laid.named else ring
        yield Disc(x=x, y=y, radius_px=DISC_PX, fills=(theme.paper,), pen=pen, subject=subject)


def _foot(laid: LaidPlace, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    if isinstance(scale, Straightened):
        (x, y), (_, road_y) = laid.point, scale.at(scale.road, 0)
        road_y = min(max(road_y, scale.room.y), scale.room.bottom)
        if abs(road_y - y) > FOOT_PX:
            yield Line(points=((x, y), (x, road_y)), pen=Pen(pencil.theme.soft, 1, (2, 2)))
            labels.take(Box(x - 1, min(y, road_y), 2, abs(road_y - y)))


def name_marks(places: LaidPlaces, labels: Labels, pencil: Pencil, *, named: bool) -> Iterator[Mark]:
    """The names of the places that a leg names, or of the others; those without room are counted."""
    crowd = places.crowded and not named
    reach, font = DOT_PX if crowd else DISC_PX, STRONG if named else BODY
    wanted = [laid for laid in places.inside if laid.named == named]
    for laid in wanted if crowd else ():  # a tag may lie on a dot, a name may not
        x, y = laid.point
        labels.take(Box(x - DOT_PX, y - DOT_PX, 2 * DOT_PX, 2 * DOT_PX))
    for laid in wanted[:MOST_NAMED]:
        subject = OfPlace(laid.place.id)
        yield from labels.beside(laid.point, reach + 3, laid.place.name, font, pencil, subject, far=not crowd)
    labels.left_out += len(wanted[MOST_NAMED:])


def beyond_marks(places: LaidPlaces, scale: RoadScale, labels: Labels, pencil: Pencil) -> tuple[list[Mark], int]:
    """At the picture's edge an arrow to each of the nearest places beyond it; and how many more there are."""
    marks: list[Mark] = []
    left = len(places.outside)
    for laid in nsmallest(MOST_BEYOND, places.outside, key=lambda laid: _beyond_px(laid, scale)):
        told = list(_told_at_edge(laid, scale, labels, pencil))
        marks += told
        left -= bool(told)
    return marks, left


def _beyond_px(laid: LaidPlace, scale: RoadScale) -> float:
    room, (x, y) = scale.room, laid.point
    return hypot(max(room.x - x, x - room.right, 0.0), max(room.y - y, y - room.bottom, 0.0))


def _told_at_edge(laid: LaidPlace, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """An arrow, the name, and how far it is; nothing where that has no room."""
    text = f"{laid.place.name}, {_how_far(laid, scale)}"
    x, y = scale.room.nearest(laid.point, EDGE_PX)
    for dy in (0.0, -ASIDE_PX, ASIDE_PX):  # the road, too, runs to the edge
        arrow = Box(x - ARROW_PX, y + dy - ARROW_PX, 2 * ARROW_PX, 2 * ARROW_PX)
        box = next(filter(labels.is_free, _boxes_beside(arrow, text, scale.room, pencil)), None)
        if box and labels.is_free(arrow):
            labels.take(box)
            labels.take(arrow)
            yield _arrow((x, y + dy), laid.point, pencil)
            yield from labels.plated(box, text, SMALL, pencil, OfPlace(laid.place.id), color=pencil.theme.soft)
            return


def _boxes_beside(arrow: Box, text: str, room: Room, pencil: Pencil) -> Iterator[Box]:
    """Where a name may stand beside an arrow, in the picture."""
    extent = pencil.extent(text, SMALL)
    middle_y = arrow.y + arrow.height / 2
    for top in (middle_y - extent.height / 2, middle_y + EDGE_PX, middle_y - EDGE_PX - extent.height):
        for left in (arrow.x - GAP_PX - extent.width, arrow.x + arrow.width + GAP_PX):
            if room.holds((left, top)) and room.holds((left + extent.width, top + extent.height)):
                yield Box(left, top, extent.width, extent.height)


def _arrow(foot: Point, target: Point, pencil: Pencil) -> Line:
    """A tip that points to where a place lies."""
    (x, y), (dx, dy) = foot, _direction(foot, target)
    wings = [(x - dx + sign * dy * 4, y - dy - sign * dx * 4) for sign in (1, -1)]
    tip = (x + dx * ARROW_PX, y + dy * ARROW_PX)
    return Line(points=(wings[0], tip, wings[1]), pen=Pen(pencil.theme.soft, 1.4))


def _direction(start: Point, end: Point) -> Point:
    length = hypot(end[0] - start[0], end[1] - start[1]) or 1.0
    return (end[0] - start[0]) / length, (end[1] - start[1]) / length


def _how_far(laid: LaidPlace, scale: RoadScale) -> str:
    """From the road where it lies beside it, else from the edge of the picture."""
    if isinstance(scale, Straightened):
        station = scale.road.locate(*laid.place.somewhere)
        x, _ = laid.point
        if scale.room.x - 1 <= x <= scale.room.right + 1:
            side = scale.road.side_names[0 if station.offset_km > 0 else 1]
            return f"{said_km(abs(station.offset_km), 0)} {said_side(side)}"
    distance_km = _beyond_px(laid, scale) / scale.px_per_km
    return say("{km} km on", km=said_number(distance_km, 0)) if distance_km >= 1 else say("less than 1 km on")
