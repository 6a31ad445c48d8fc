"""The line above the corridor: as of when the ground is shown, how it is drawn, and which roads there are besides."""

from collections.abc import Iterator

from viewer.scene.marks import Line, Mark, OfRoad, Pen, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.typography import BODY, SMALL, STRONG
from viewer.scene.wording import moment_label
from viewer.story.corridor import Road
from viewer.view.state import Layout
from viewer.view.visible import Visible
from viewer.words import say

MARGIN_PX = 20.0
PADDING_PX = 14.0
BASELINE_PX = 30.0
CHIP_PAD_PX = 9.0
CHIP_GAP_PX = 6.0
CHIPS_RATIO = 0.4  # of the sheet's width, for the names of other roads


def heading_marks(visible: Visible, width: float, pencil: Pencil) -> Iterator[Mark]:
    """Title, how it is drawn if that fits, and a door to each other road while one is straightened."""
    chips = list(_chips(visible, width, pencil))
    yield from chips
    right = min((chip.x for chip in chips if not isinstance(chip, Line)), default=width) - MARGIN_PX
    title = _title(visible)
    heading = pencil.text(MARGIN_PX, BASELINE_PX, title, STRONG, pencil.theme.ink, most=right - MARGIN_PX)
    yield heading
    x, note = heading.x + heading.width + PADDING_PX, how_drawn(visible)
    if x + pencil.width(note, BODY) < right:
        yield pencil.text(x, BASELINE_PX, note, BODY, pencil.theme.soft)


def _title(visible: Visible) -> str:
    straight = visible.road and visible.state.layout is Layout.SCHEMATIC
    roads = [visible.road] if straight else visible.story.roads
    name = say("The {road}", road=roads[0].name) if len(roads) == 1 and roads[0] else say("On the ground")
    moment = moment_label(visible.moment)
    return f"{name}, {moment}" if moment else name


def how_drawn(visible: Visible) -> str:
    """In which way the ground is drawn."""
    if visible.story.extent_m is None:
        return say("this story puts nothing on the map")
    if visible.state.layout is Layout.MAP or visible.road is None:
        return say("true shape, north up") if visible.road else say("this story has no road; north up")
    return say("straightened along the road, distances to scale")


def _chips(visible: Visible, width: float, pencil: Pencil) -> Iterator[Mark]:
    """The other roads of the story, from right to left; those without room are counted."""
    if visible.road is None or visible.state.layout is Layout.MAP:
        return
    others = [road for road in visible.story.roads if road.id != visible.road.id]
    x, least = width - MARGIN_PX, width * (1 - CHIPS_RATIO)
    for number, road in enumerate(others):
        name = pencil.shortened(road.name, SMALL, width * CHIPS_RATIO / 2)
        wide = pencil.width(name, SMALL) + 2 * CHIP_PAD_PX
        if x - wide < least:
            yield pencil.text(x - 34, BASELINE_PX, f"+{len(others) - number}", SMALL, pencil.theme.soft)
            return
        x -= wide
        yield from _chip(road, name, x, wide, pencil)
        x -= CHIP_GAP_PX


def _chip(road: Road, name: str, x: float, width: float, pencil: Pencil) -> Iterator[Mark]:
    theme, subject = pencil.theme, OfRoad(road.id)
    yield Rect(
        x=x, y=BASELINE_PX - 17, width=width, height=24, radius_px=4, fill=theme.raised, pen=Pen(theme.edge),
        subject=subject,
    )  # fmt: skip
    yield pencil.text(x + CHIP_PAD_PX, BASELINE_PX - 1, name, SMALL, theme.ink, subject=subject)
