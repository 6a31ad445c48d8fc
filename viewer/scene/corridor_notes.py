"""What is said about the corridor's picture: its heading, its scales, and a box with the chosen event."""

from collections.abc import Iterator

from viewer.scene.corridor_road import leg_points
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, Mark, OfEvent, Pen, Point, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import BODY, SMALL, STRONG
from viewer.scene.wording import date_label, moment_label
from viewer.story.corridor import Road
from viewer.story.ground import Leg
from viewer.story.story import Story
from viewer.view.state import Layout
from viewer.view.visible import Visible

MARGIN_PX = 20.0
PADDING_PX = 14.0
ROUND_KM = tuple(step * 10.0**power for power in range(4, -5, -1) for step in (5, 2, 1))
BAR_PX = 140.0  # the longest scale bar


def heading_marks(visible: Visible, width: float, pencil: Pencil) -> Iterator[Mark]:
    """As of when the ground is shown, and how it is drawn."""
    road = visible.story.road
    name, moment = (f"The {road.name}" if road else "On the ground"), moment_label(visible.moment)
    title = f"{name}, {moment}" if moment else name
    heading = pencil.text(MARGIN_PX, 30, title, STRONG, pencil.theme.ink, most=width - 2 * MARGIN_PX)
    yield heading
    x = heading.x + heading.width + PADDING_PX
    note = _how_drawn(visible)
    if x + pencil.width(note, BODY) < width - MARGIN_PX:
        yield pencil.text(x, 30, note, BODY, pencil.theme.soft)


def _how_drawn(visible: Visible) -> str:
    if visible.story.road is None:
        return "this story has no road"
    if visible.state.layout is Layout.MAP:
        return (
            "true shape, north up; where the strips end is not in the source"
            if visible.strips
            else "true shape, north up"
        )
    return "straightened along the road, distances to scale"


def callout_marks(
    visible: Visible, y: float, height: float, scale: RoadScale, labels: Labels, pencil: Pencil
) -> Iterator[Mark]:
    """The chosen event in a box above the road, with a line to the leg that it brought about."""
    event, room = visible.selected, scale.room
    if event is None:
        return
    most = room.width - 2 * PADDING_PX
    title = pencil.shortened(f"{event.title} · {date_label(event)}", STRONG, most)
    detail = pencil.shortened(_what_changed(visible), SMALL, most)
    width = max(pencil.width(title, STRONG), pencil.width(detail, SMALL)) + 2 * PADDING_PX
    target = _target(visible, scale)
    x = (target[0] if target else room.x + room.width / 2) - width / 2
    x = min(max(x, room.x), room.x + room.width - width)
    accent = Pen(pencil.theme.accent, 1.5)
    if target:
        yield Line(points=((target[0], y + height), target), pen=accent)
        labels.take(Box(target[0] - 3, y + height, 6, target[1] - y - height))
    labels.take(Box(x, y, width, height))
    yield Rect(
        x=x, y=y, width=width, height=height, radius_px=6, fill=pencil.theme.raised, pen=accent,
        subject=OfEvent(event.id),
    )  # fmt: skip
    yield pencil.text(x + PADDING_PX, y + 22, title, STRONG, pencil.theme.ink)
    yield pencil.text(x + PADDING_PX, y + 41, detail, SMALL, pencil.theme.soft)


def _target(visible: Visible, scale: RoadScale) -> Point | None:
    """The middle of the leg that the chosen event brought about."""
    for seen in visible.legs:
        if seen.changed:
            points = leg_points(visible, seen.thing, scale)
            return points[len(points) // 2]
    return None


def _what_changed(visible: Visible) -> str:
    """What the chosen event brought about on the ground, as far as the claims tell."""
    legs = [_leg_words(visible.story, seen.thing) for seen in visible.legs if seen.changed]
    strips = [
        f"{seen.holders[0].name} “{seen.holders[0].words}” the {seen.thing.name.lower()}"
        if seen.holders
        else f"{seen.thing.name.lower()}, {seen.thing.depth_km:g} km"
        for seen in visible.strips
        if seen.changed
    ]
    things = [f"{seen.thing.name}: no position in the source" for seen in visible.unplaced if seen.changed]
    return " · ".join(legs + strips or things) or "puts nothing on the road"


def _leg_words(story: Story, leg: Leg) -> str:
    """Such as: "reportedly between Saraqib and Nairab · contested: “cut short” (Russian news agencies)"."""
    between = f"between {' and '.join(story.place[place].name for place in leg.places)}"
    words = f"{story.claim[leg.claim].standing} {between}".strip()
    if not leg.contested_by:
        return words
    voices = ", ".join(story.voice[story.claim[claim].said_by].name for claim in leg.contested_by)
    return f"{words} · contested: “{leg.dispute}” ({voices})" if leg.dispute else f"{words} · contested by {voices}"


def scale_marks(scale: RoadScale, y: float, width: float, pencil: Pencil) -> Iterator[Mark]:
    """The scales of the picture, and what kind of line the road is."""
    km = next((km for km in ROUND_KM if km * scale.px_per_km <= BAR_PX), ROUND_KM[-1])
    x0, theme = scale.room.x, pencil.theme
    yield Line(points=((x0, y), (x0 + km * scale.px_per_km, y)), pen=Pen(theme.ink, 2))
    said = f"{km:,g} km"
    if isinstance(scale, Straightened):
        ratio = scale.px_per_km_across / scale.px_per_km
        said += f" along the road · across it {ratio:.{1 if ratio >= 0.1 else 4}f} times as large"
    notes = pencil.wrapped(f"{said} · {_road_note(scale.road)}", SMALL, width - x0 - MARGIN_PX)
    for number, line in enumerate(notes[:2]):
        yield pencil.text(x0, y + 17 + 16 * number, line, SMALL, theme.soft)


def _road_note(road: Road) -> str:
    return f"The {road.name} is schematic: {road.credit}" if road.schematic else f"The {road.name}: {road.credit}"
