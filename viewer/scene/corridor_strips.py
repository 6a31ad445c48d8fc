"""Strips beside the road, fading out towards ends that no source tells."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.corridor_ground import Along, ground_marks
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Mark
from viewer.scene.pencil import Align, Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import TINY
from viewer.story.corridor import Road
from viewer.story.ground import Strip
from viewer.view.moment import SeenGround
from viewer.view.visible import Visible
from viewer.words import say


class LaidStrip(Struct, frozen=True):
    """A strip with its road, and the sign of the offsets on its side."""

    seen: SeenGround[Strip]
    road: Road
    sign: int


def laid_strips(visible: Visible, scale: RoadScale) -> Iterator[LaidStrip]:
    """The strips that the picture shows: on a map all, on the straightened road its own."""
    for seen in visible.strips:
        road = visible.story.road_by_id[seen.thing.road]
        if not isinstance(scale, Straightened) or road.id == scale.road.id:
            sign = road.sign_of(seen.thing.side)
            assert sign is not None, f"{seen.thing.id} lies on a side that its road has"
            yield LaidStrip(seen, road, sign)


def strip_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The strips, and that their ends are not known."""
    laid = list(laid_strips(visible, scale))
    for strip in laid:
        along = Along(scale.at(strip.road, 0), scale.at(strip.road, strip.road.length_km))
        for outline in scale.strip(strip.road, strip.sign, strip.seen.thing.depth_km):
            yield from ground_marks(
                visible, strip.seen, (outline,), scale.room, pencil.theme, rising=strip.sign > 0, along=along
            )
    if laid and isinstance(scale, Straightened):
        edges = (scale.at(strip.road, 0, strip.sign * strip.seen.thing.depth_km)[1] for strip in laid)
        yield from _end_notes(scale, min(edges), labels, pencil)


def _end_notes(scale: Straightened, edge_y: float, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """At each end of the road that is in the picture: the strips do not end there for all that is known.

    It is said at the top, above the upper edge of the strips where that is in the picture.
    """
    room, y, color = scale.room, scale.room.y + 13, pencil.theme.soft
    if room.y < edge_y:
        y = min(y, edge_y - 5)
    ends = sorted(scale.at(scale.road, km)[0] for km in (0.0, scale.road.length_km))
    left = pencil.text(room.x, y, say("← end not in the source"), TINY, color)
    right = pencil.text(room.right, y, say("end not in the source →"), TINY, color, align=Align.RIGHT)
    for end, note in zip(ends, (left, right), strict=True):
        box = Box(note.x, y - 12, note.width, 16)
        if room.x - 1 <= end <= room.right + 1 and labels.is_free(box):
            labels.take(box)
            yield note
