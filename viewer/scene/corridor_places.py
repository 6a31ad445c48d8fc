"""Places of the reference geography: where they lie, and at the picture's edge those that lie beyond it."""

from collections.abc import Iterator
from itertools import chain

from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Disc, Line, Mark, OfPlace, Pen, Point, Text
from viewer.scene.pencil import Align, Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import BODY, SMALL, STRONG
from viewer.scene.wording import counted
from viewer.story.corridor import Place
from viewer.view.visible import Visible

DISC_PX = 5.0
FOOT_PX = 8.0  # a place farther than this from the road has a line to its foot on it


def place_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The places with their names; those that a leg in view names come first and in bold. Names without room count."""
    named = {place for seen in visible.legs for place in seen.thing.places}
    shown = sorted(
        (place for place in visible.story.places if place.shown and place.position),
        key=lambda place: place.id not in named,
    )
    inside = [place for place in shown if _in_room(scale.place(place), scale)]
    for place in inside:
        yield from _disc(place, place.id in named, scale, labels, pencil)
    told = [list(_name(place, place.id in named, scale, labels, pencil)) for place in inside]
    if isinstance(scale, Straightened):
        told += [list(_beyond(place, scale, labels, pencil)) for place in shown if place not in inside]
    yield from chain.from_iterable(told)
    yield from _count(sum(not any(isinstance(mark, Text) for mark in marks) for marks in told), scale, pencil)


def _name(place: Place, named: bool, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    font = STRONG if named else BODY
    yield from labels.beside(scale.place(place), DISC_PX + 3, place.name, font, pencil, OfPlace(place.id))


def _count(unnamed: int, scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """Beneath the diagram, how many places could not be named."""
    room, said = scale.room, f"no room for {counted(unnamed, 'name')}"
    if unnamed:
        yield pencil.text(
            room.x + room.width, room.y + room.height + 12, said, SMALL, pencil.theme.soft, align=Align.RIGHT
        )


def _in_room(point: Point, scale: RoadScale) -> bool:
    room = scale.room
    return room.x - 1 <= point[0] <= room.x + room.width + 1 and room.y <= point[1] <= room.y + room.height


def _disc(place: Place, named: bool, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """A ring; the straightened road also shows at which kilometre a place beside it lies."""
    x, y = scale.place(place)
    foot = scale.at(scale.road.locate(*place.somewhere).chainage_km, 0)
    if isinstance(scale, Straightened) and abs(foot[1] - y) > FOOT_PX:
        yield Line(points=((x, y), foot), pen=Pen(pencil.theme.soft, 1, (2, 2)))
        labels.take(Box(x - 1, min(y, foot[1]), 2, abs(foot[1] - y)))
    ring = Pen(pencil.theme.accent if named else pencil.theme.ink, 2)
    yield Disc(x=x, y=y, radius_px=DISC_PX, fills=(pencil.theme.paper,), pen=ring, subject=OfPlace(place.id))
    labels.take(Box(x - DISC_PX, y - DISC_PX, 2 * DISC_PX, 2 * DISC_PX))


def _beyond(place: Place, scale: Straightened, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """An arrow at the picture's edge, with the distance from the road."""
    station = scale.road.locate(*place.somewhere)
    room, up = scale.room, station.offset_km > 0
    x = min(max(scale.place(place)[0], room.x + FOOT_PX), room.x + room.width - FOOT_PX)
    y = room.y + 9 if up else room.y + room.height - 9
    tip = y - 5 if up else y + 5
    yield Line(points=((x - 4, y), (x, tip), (x + 4, y)), pen=Pen(pencil.theme.soft, 1.4))
    text = f"{place.name}, {abs(station.offset_km):.0f} km {scale.road.side_names[0 if up else 1]}"
    extent = pencil.measure(text, SMALL)
    top = y + 3 - extent.ascent
    boxes = [Box(left, top, extent.width, extent.height) for left in (x - 10 - extent.width, x + 10)]
    box = next((box for box in boxes if labels.is_free(box)), None)
    if box:
        labels.take(box)
        yield pencil.text(box.x, y + 3, text, SMALL, pencil.theme.soft, subject=OfPlace(place.id))
