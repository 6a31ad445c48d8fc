"""Where the parts of the corridor's picture lie on its sheet, and the scale of its diagram."""

from msgspec import Struct

from viewer.scene.roadscale import Bendable, RoadScale, Straightened, TrueShape
from viewer.scene.room import Room
from viewer.scene.tray import tray_height
from viewer.scene.wording import said_side
from viewer.story.corridor import Road
from viewer.story.story import Story
from viewer.view.state import Layout, Region, Stretch
from viewer.view.visible import Visible

MARGIN_PX = 20.0
OFFSET_NAMES_PX = 58.0  # left of the straightened road: "6 km N"
LONG_NAMES_PX = 84.0  # the same where its sides are left and right
HEADING_PX = 44.0
CALLOUT_PX = 54.0
RULER_PX = 20.0  # kilometres along the straightened road
NOTES_PX = 52.0
SPARE_RATIO = 1.4 / 6  # of the depth of the deepest strip, shown beyond it
PLAIN_REACH_KM = 6.0  # shown where no strip tells how far to look
AROUND_PLACES = 0.12  # of their extent, shown around places where there is no road
LEAST_PX = 40.0
ROOMY_PX = 170.0  # of height for road and strips, before anything else gets room


class CorridorSheet(Struct, frozen=True, kw_only=True):
    """The parts of the picture, from top to bottom: heading, box of the chosen event, diagram, notes, tray."""

    width: float
    height: float
    callout: bool  # whether there is room for the box
    room: Room  # of the diagram
    notes_y: float
    tray_y: float
    scale: RoadScale | None  # None: the story puts nothing on the ground


def corridor_sheet(visible: Visible, width: float, height: float, *, bendable: bool = False) -> CorridorSheet:
    """The parts of a sheet of this size in logical px.

    Args:
        visible: What is to be seen.
        width: Of the sheet.
        height: Of the sheet.
        bendable: Whether the straightened road is to have as many corners as the map, to be turned into it.
    """
    straight = visible.state.layout is Layout.SCHEMATIC
    tray_y = height - tray_height(visible, width, height)
    foot = NOTES_PX + (RULER_PX if straight and visible.road else 0)
    callout = visible.selected is not None and tray_y - HEADING_PX - CALLOUT_PX - foot >= ROOMY_PX
    top = HEADING_PX + (CALLOUT_PX if callout else 0) + 8
    room = Room(MARGIN_PX, top, max(width - 2 * MARGIN_PX, LEAST_PX), max(tray_y - top - foot, LEAST_PX))
    if straight and visible.road:
        left = room.x + (OFFSET_NAMES_PX if len(said_side(visible.road.side_names[0])) == 1 else LONG_NAMES_PX)
        right = max(room.right - MARGIN_PX, left + LEAST_PX)  # names reach beyond the road's end
        room = Room(left, room.y, right - left, room.height)
    return CorridorSheet(
        width=width, height=height, callout=callout, room=room, notes_y=tray_y - NOTES_PX, tray_y=tray_y,
        scale=_scale(visible, room, bendable),
    )  # fmt: skip


def _scale(visible: Visible, room: Room, bendable: bool) -> RoadScale | None:
    frame, road = visible.state.frame, visible.road
    if road and visible.state.layout is Layout.SCHEMATIC:
        kind = Bendable if bendable else Straightened
        view = frame if isinstance(frame, Stretch) else None
        return kind(road=road, room=room, reach_km=reach_km(visible.story, road), view=view)
    if visible.story.extent_m is None:
        return None
    view_of_map = frame if isinstance(frame, Region) else None
    return TrueShape(
        projection=visible.story.projection, room=room, bounds_m=_bounds_m(visible.story), view=view_of_map
    )


def reach_km(story: Story, road: Road | None = None) -> float:
    """How far to either side of a road (of any, if none is given) there is something to see."""
    depths = (strip.depth_km for strip in story.strips if road is None or strip.road == road.id)
    return max(depths, default=PLAIN_REACH_KM) * (1 + SPARE_RATIO)


def _bounds_m(story: Story) -> tuple[float, float, float, float]:
    """All that there is on the map, with what is around it."""
    assert story.extent_m is not None
    left, bottom, right, top = story.extent_m
    around_m = reach_km(story) * 1000
    if not story.roads:
        around_m = max(AROUND_PLACES * max(right - left, top - bottom), PLAIN_REACH_KM * 1000)
    return left - around_m, bottom - around_m, right + around_m, top + around_m
