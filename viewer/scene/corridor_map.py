"""The corridor canvas: the road with what the claims put on it, as of the moment in view."""

from collections.abc import Iterator

from viewer.scene.corridor_areas import area_labels, area_marks
from viewer.scene.corridor_heading import heading_marks
from viewer.scene.corridor_notes import callout_marks, lacking, note_marks
from viewer.scene.corridor_places import beyond_marks, disc_marks, laid_places, name_marks, take_discs
from viewer.scene.corridor_road import leg_labels, leg_marks, road_marks, sign_marks
from viewer.scene.corridor_rulers import offset_marks, ruler_marks
from viewer.scene.corridor_sheet import HEADING_PX, CorridorSheet, corridor_sheet
from viewer.scene.corridor_strips import strip_marks
from viewer.scene.corridor_tags import tag_marks
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Mark, Pen, Rect, Scene
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale
from viewer.scene.tray import tray_marks
from viewer.view.visible import Visible


def layout_corridor(visible: Visible, width: float, height: float, pencil: Pencil, *, bendable: bool = False) -> Scene:
    """The corridor on a sheet of the given size, in logical px; see `corridor_sheet` for what is bendable."""
    sheet = corridor_sheet(visible, width, height, bendable=bendable)
    marks: list[Mark] = [*heading_marks(visible, width, pencil)]
    if sheet.scale is not None:
        marks += _diagram(visible, sheet, sheet.scale, pencil)
    marks += tray_marks(visible, width, height, pencil)
    return Scene(width=width, height=height, background=pencil.theme.paper, marks=tuple(marks))


def _diagram(visible: Visible, sheet: CorridorSheet, scale: RoadScale, pencil: Pencil) -> Iterator[Mark]:
    """The ground, what happened on it, and names: what is said first has the better places for its words."""
    room, labels, places = scale.room, Labels(sheet.width, sheet.tray_y), laid_places(visible, scale)
    labels.take(Box(0, 0, sheet.width, HEADING_PX))
    labels.take(Box(0, room.bottom, sheet.width, sheet.tray_y))
    take_discs(places, labels)
    yield from offset_marks(visible.story, scale, labels, pencil)
    yield from area_marks(visible, scale, pencil)
    yield from strip_marks(visible, scale, labels, pencil)
    yield from road_marks(visible, scale, pencil)
    signs = tuple(sign_marks(visible, scale, labels, pencil))  # they have the better places, but lie over the legs
    yield from leg_marks(visible, scale, labels, pencil)
    yield from signs
    if sheet.callout:
        yield from callout_marks(visible, scale, labels, pencil)
    yield from disc_marks(places, scale, labels, pencil)
    yield from name_marks(places, labels, pencil, named=True)
    yield from tag_marks(visible, scale, labels, pencil)
    yield from leg_labels(visible, scale, labels, pencil, told=sheet.callout)
    yield from area_labels(visible, scale, labels, pencil)
    yield from name_marks(places, labels, pencil, named=False)
    arrows, beyond = beyond_marks(places, scale, labels, pencil)
    yield from arrows
    if visible.state.frame:  # what ends at the edge goes on beyond it
        yield Rect(x=room.x, y=room.y, width=room.width, height=room.height, pen=Pen(pencil.theme.rule))
    yield from ruler_marks(scale, pencil)
    yield from note_marks(visible, sheet, scale, lacking(labels, beyond), pencil)
