"""The corridor canvas: the road with what the claims put on it, as of the moment in view."""

from collections.abc import Iterator
from math import inf

from viewer.scene.corridor_notes import callout_marks, heading_marks, scale_marks
from viewer.scene.corridor_places import place_marks
from viewer.scene.corridor_road import leg_marks, offset_marks, road_marks
from viewer.scene.corridor_strips import strip_marks
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Mark, Scene
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale, Room, Straightened, TrueShape
from viewer.scene.tray import tray_height, tray_marks
from viewer.story.corridor import Road
from viewer.view.state import Layout
from viewer.view.visible import Visible

MARGIN_PX = 20.0
OFFSET_NAMES_PX = 58.0  # left of the straightened road: "6 km N"
CALLOUT_TOP_PX = 44.0
CALLOUT_PX = 54.0
SCALES_PX = 52.0
SPARE_RATIO = 1.4 / 6  # of the depth of the deepest strip, shown beyond it
PLAIN_REACH_KM = 6.0  # shown where no strip tells how far to look
LEAST_PX = 40.0
ROOMY_PX = 170.0  # of height for road and strips, before anything else gets room


def layout_corridor(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    """The corridor on a sheet of the given size, in logical px."""
    tray_y = height - tray_height(visible, width, height)
    marks: list[Mark] = [*heading_marks(visible, width, pencil)]
    if visible.story.road is not None:
        marks += _diagram(visible, visible.story.road, width, tray_y, pencil)
    marks += tray_marks(visible, width, height, pencil)
    return Scene(width=width, height=height, background=pencil.theme.paper, marks=tuple(marks))


def _diagram(visible: Visible, road: Road, width: float, height: float, pencil: Pencil) -> Iterator[Mark]:
    """The road between heading and tray; the chosen event stands above it where that leaves the road room enough."""
    callout = visible.selected is not None and height - CALLOUT_TOP_PX - CALLOUT_PX - SCALES_PX >= ROOMY_PX
    top = CALLOUT_TOP_PX + (CALLOUT_PX if callout else 0) + 8
    room = Room(MARGIN_PX, top, max(width - 2 * MARGIN_PX, LEAST_PX), max(height - top - SCALES_PX, LEAST_PX))
    scale, labels = _scale(visible, road, room), Labels(width)
    labels.take(Box(0, 0, width, CALLOUT_TOP_PX))  # the heading
    labels.take(Box(0, room.y + room.height, width, inf))  # the scales, the tray
    yield from offset_marks(visible, scale, labels, pencil)
    yield from strip_marks(visible, scale, labels, pencil)
    yield from road_marks(scale, labels, pencil)
    yield from leg_marks(visible, scale, labels, pencil)
    if callout:
        yield from callout_marks(visible, CALLOUT_TOP_PX, CALLOUT_PX, scale, labels, pencil)
    yield from place_marks(visible, scale, labels, pencil)
    yield from scale_marks(scale, height - SCALES_PX + 8, width, pencil)


def _scale(visible: Visible, road: Road, room: Room) -> RoadScale:
    reach = max((strip.depth_km for strip in visible.story.strips), default=PLAIN_REACH_KM) * (1 + SPARE_RATIO)
    if visible.state.layout is Layout.MAP:
        return TrueShape(road, room, reach)
    left = room.x + OFFSET_NAMES_PX
    right = max(room.x + room.width - MARGIN_PX, left + LEAST_PX)  # names of places reach beyond the road's end
    return Straightened(road, Room(left, room.y, right - left, room.height), reach)
