"""Measuring on the corridor: from one point of the sheet to another, along the road and beside it."""

from collections.abc import Iterator
from math import hypot

from viewer.scene.marks import Disc, Line, Mark, Pen, Point, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale, Straightened, TrueShape
from viewer.scene.typography import SMALL_STRONG
from viewer.scene.wording import said_km
from viewer.story.corridor import Road, Station
from viewer.words import said_number, say

PAD_PX = 8.0
GAP_PX = 14.0
LABEL_PX = 24.0
END_PX = 3.5


def measured(scale: RoadScale, road: Road | None, start: Point, end: Point) -> str:
    """The distance in words: "12.4 km along the road, 2.1 km across (S to N)", on a map the straight one, too."""
    straight = ""
    if isinstance(scale, TrueShape):
        (x1, y1), (x2, y2) = scale.to_metres(*start), scale.to_metres(*end)
        straight = say("{length} straight", length=_length(hypot(x2 - x1, y2 - y1) / 1000))
    if road is None:
        return straight
    first, last = (_station(scale, road, point) for point in (start, end))
    along = say("{length} along the {road}", length=_length(abs(last.chainage_km - first.chainage_km)), road=road.name)
    across = say("{length} across", length=_length(abs(last.offset_km - first.offset_km)))
    return ", ".join(filter(None, (straight, along, across)))


def _station(scale: RoadScale, road: Road, point: Point) -> Station:
    if isinstance(scale, Straightened):
        return scale.station(*point)
    assert isinstance(scale, TrueShape)
    return road.locate(*scale.projection.to_degrees(*scale.to_metres(*point)))


def _length(length_km: float) -> str:
    return said_km(length_km, 1) if length_km >= 1 else say("{metres} m", metres=said_number(length_km * 1000, 0))


def measuring_marks(
    scale: RoadScale, road: Road | None, start: Point, end: Point, width: float, pencil: Pencil
) -> Iterator[Mark]:
    """A line from one point to the other with the distance beside its end, on a sheet of this width."""
    accent = pencil.theme.accent
    yield Line(points=(start, end), pen=Pen(accent, 2, (4, 3)))
    for x, y in (start, end):
        yield Disc(x=x, y=y, radius_px=END_PX, fills=(accent,))
    words = measured(scale, road, start, end)
    wide = pencil.width(words, SMALL_STRONG) + 2 * PAD_PX
    x = min(max(end[0] + GAP_PX, 2), width - wide - 2)
    y = end[1] - GAP_PX - LABEL_PX if end[1] > 2 * LABEL_PX else end[1] + GAP_PX
    yield Rect(x=x, y=y, width=wide, height=LABEL_PX, radius_px=4, fill=pencil.theme.ink)
    yield pencil.text(x + PAD_PX, y + 16, words, SMALL_STRONG, pencil.theme.paper)
