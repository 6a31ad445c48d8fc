"""The corridor canvas: the road with what the claims put on it, as of the moment in view."""

from collections.abc import Iterator

from viewer.scene.corridor_notes import callout_marks, heading_marks, scale_marks
from viewer.scene.corridor_places import place_marks
from viewer.scene.corridor_road import leg_marks, offset_marks, road_marks
from viewer.scene.corridor_strips import strip_marks
from viewer.scene.labels import Labels
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
SPARE_KM = 1.4  # shown beyond the deepest strip
PLAIN_REACH_KM = 6.0  # shown where no strip tells how far to look
LEAST_PX = 40.0


def layout_corridor(visible: Visible, width: float, height: float, pencil: Pencil) -> Scene:
    """The corridor on a sheet of the given size, in logical px."""
    tray_y = height - tray_height(visible, width)
    marks: list[Mark] = [*heading_marks(visible, width, pencil)]
    if visible.story.road is not None:
        marks += _diagram(visible, visible.story.road, width, tray_y, pencil)
    marks += tray_marks(visible, width, tray_y, pencil)
    return Scene(width=width, height=height, background=pencil.theme.paper, marks=tuple(marks))


def _diagram(visible: Visible, road: Road, width: float, height: float, pencil: Pencil) -> Iterator[Mark]:
    scale, labels = _scale(visible, road, width, height), Labels(width)
    yield from offset_marks(visible, scale, pencil)
    yield from strip_marks(visible, scale, labels, pencil)
    yield from road_marks(scale, labels, pencil)
    yield from leg_marks(visible, scale, labels, pencil)
    yield from callout_marks(visible, CALLOUT_TOP_PX, CALLOUT_PX, scale, labels, pencil)
    yield from place_marks(visible, scale, labels, pencil)
    yield from scale_marks(scale, height - SCALES_PX + 8, width, pencil)


def _scale(visible: Visible, road: Road, width: float, height: float) -> RoadScale:
    top = CALLOUT_TOP_PX + CALLOUT_PX + 8
    down = max(height - top - SCALES_PX, LEAST_PX)
    reach = max((strip.depth_km for strip in visible.story.strips), default=PLAIN_REACH_KM) + SPARE_KM
    if visible.state.layout is Layout.MAP:
        return TrueShape(road, Room(MARGIN_PX, top, max(width - 2 * MARGIN_PX, LEAST_PX), down), reach)
    left = MARGIN_PX + OFFSET_NAMES_PX
    return Straightened(road, Room(left, top, max(width - left - 2 * MARGIN_PX, LEAST_PX), down), reach)
