"""What is said about the corridor's picture: a box with the chosen event, the scales, and what the picture lacks."""

from collections.abc import Iterator

from viewer.scene.corridor_ground import SeenSurface
from viewer.scene.corridor_road import leg_points, leg_words, roads_in_picture
from viewer.scene.corridor_rulers import ROUND_KM
from viewer.scene.corridor_sheet import HEADING_PX, CorridorSheet
from viewer.scene.corridor_strips import laid_strips
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, Mark, OfEvent, Pen, Point, Rect
from viewer.scene.pencil import Align, Pencil
from viewer.scene.roadscale import RoadScale, Straightened
from viewer.scene.typography import SMALL, STRONG
from viewer.scene.wording import date_label, said_km
from viewer.story.corridor import Road
from viewer.view.visible import Visible
from viewer.words import many, said_number, say

MARGIN_PX = 20.0
PADDING_PX = 14.0
BOX_PX = 54.0
BAR_PX = 140.0  # the longest scale bar
LEADING_PX = 16.0
DISTORTED = 5e-4  # relative error of lengths from which on the picture says so


def callout_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The chosen event in a box above the road, with a line to the leg that it brought about."""
    event, room, y = visible.selected, scale.room, HEADING_PX
    if event is None:
        return
    most = room.width - 2 * PADDING_PX
    title = pencil.shortened(f"{event.title} · {date_label(event)}", STRONG, most)
    detail = pencil.shortened(_what_changed(visible), SMALL, most)
    width = max(pencil.width(title, STRONG), pencil.width(detail, SMALL)) + 2 * PADDING_PX
    target = _target(visible, scale)
    x = (target[0] if target else room.middle[0]) - width / 2
    x = min(max(x, room.x), room.right - width)
    accent = Pen(pencil.theme.accent, 1.5)
    if target:
        yield Line(points=((target[0], y + BOX_PX), target), pen=accent)
        labels.take(Box(target[0] - 3, y + BOX_PX, 6, target[1] - y - BOX_PX))
    labels.take_words(Box(x, y, width, BOX_PX))
    yield Rect(
        x=x, y=y, width=width, height=BOX_PX, radius_px=6, fill=pencil.theme.raised, pen=accent,
        subject=OfEvent(event.id),
    )  # fmt: skip
    yield pencil.text(x + PADDING_PX, y + 22, title, STRONG, pencil.theme.ink)
    yield pencil.text(x + PADDING_PX, y + 41, detail, SMALL, pencil.theme.soft)


def _target(visible: Visible, scale: RoadScale) -> Point | None:
    """The middle of the leg that the chosen event brought about, where it is in the picture."""
    for seen in visible.legs:
        points = leg_points(visible.story, seen.thing, scale) if seen.changed else ()
        if points and scale.room.holds(points[len(points) // 2]):
            return points[len(points) // 2]
    return None


def _what_changed(visible: Visible) -> str:
    """What the chosen event brought about on the ground, as far as the claims tell."""
    legs = [leg_words(visible.story, seen.thing) for seen in visible.legs if seen.changed]
    strips = [
        _held(seen) or f"{_lower(seen.thing.name)}, {said_km(seen.thing.depth_km)}"
        for seen in visible.strips
        if seen.changed
    ]
    areas = [_held(seen) or seen.thing.name for seen in visible.areas if seen.changed]
    things = [
        say("{thing}: no position in the source", thing=seen.thing.name) for seen in visible.unplaced if seen.changed
    ]
    return " · ".join(legs + strips + areas or things) or _nothing(visible)


def _nothing(visible: Visible) -> str:
    """That there is nothing to see of the chosen event: at all, or on the day in view."""
    if visible.state.at is not None:
        return say("nothing of it on the ground on this day")
    return say("puts nothing on the road") if visible.road else say("puts nothing on the ground")


def _held(seen: SeenSurface) -> str:
    """Such as: "Turkish troops “will control” the northern strip"; "" where nobody is said to hold it."""
    holders = ", ".join(f"{holder.name} “{holder.words}”" for holder in seen.holders)
    named = _lower(seen.thing.name)
    if not holders:
        return ""
    return (
        f"{holders} {named}" if named.startswith("the ") else say("{holders} the {area}", holders=holders, area=named)
    )


def _lower(name: str) -> str:
    """A name as it stands within a sentence."""
    return name[:1].lower() + name[1:]


def note_marks(visible: Visible, sheet: CorridorSheet, scale: RoadScale, lacks: str, pencil: Pencil) -> Iterator[Mark]:
    """The scale, what kind of lines these are, and what the picture lacks."""
    km = next((km for km in reversed(ROUND_KM) if km * scale.px_per_km <= BAR_PX), ROUND_KM[0])
    x, y, theme = scale.room.x, sheet.notes_y + 6, pencil.theme
    yield Line(points=((x, y), (x + km * scale.px_per_km, y)), pen=Pen(theme.ink, 2))
    beside = sheet.width - MARGIN_PX - x - km * scale.px_per_km - PADDING_PX  # the line of the scale
    fits = pencil.width(lacks, SMALL) <= beside
    if lacks and fits:
        yield pencil.text(sheet.width - MARGIN_PX, y + 3, lacks, SMALL, theme.soft, align=Align.RIGHT)
    notes = [
        *([] if fits else [lacks]),
        _scales(said_km(km), scale),
        *_of_strips(visible, scale),
        *map(_of_road, roads_in_picture(visible, scale)),
    ]
    lines = pencil.wrapped(" · ".join(notes), SMALL, sheet.width - x - MARGIN_PX)
    for number, line in enumerate(_two(lines)):
        line = pencil.shortened(line, SMALL, sheet.width - x - MARGIN_PX)
        yield pencil.text(x, y + 17 + LEADING_PX * number, line, SMALL, theme.soft)


def _two(lines: tuple[str, ...]) -> tuple[str, ...]:
    """At most two lines; what is left of the others ends in an ellipsis."""
    return (lines[0], " ".join(lines[1:])) if len(lines) > 2 else lines


def _scales(km: str, scale: RoadScale) -> str:
    """What a scale bar of so many kilometres holds for."""
    if not isinstance(scale, Straightened):
        return km
    ratio = scale.px_per_km_across / scale.px_per_km
    if 0.999 < ratio < 1.001:
        return say("{km} along the road and across it", km=km)
    larger = said_number(float(f"{ratio:.2g}"))
    return say("{km} along the road · across it {ratio} times as large", km=km, ratio=larger)


def _of_strips(visible: Visible, scale: RoadScale) -> Iterator[str]:
    """Where no end of the road says so, that the strips have no known ends; and how far simplified they are."""
    laid = list(laid_strips(visible, scale))
    if laid and (visible.state.frame or not isinstance(scale, Straightened)):
        yield say("where the strips end is not in the source")
    if laid and not isinstance(scale, Straightened):
        tolerance_km = max(strip.road.strip_tolerance_km(strip.seen.thing.depth_km) for strip in laid)
        if tolerance_km:
            yield say("their edges are good to {metres} m", metres=said_number(1000 * tolerance_km, 0))


def _of_road(road: Road) -> str:
    """What kind of line a road is, and by how much its lengths may be wrong if that matters."""
    said = (
        say("The {road} is schematic: {credit}", road=road.name, credit=road.credit)
        if road.schematic
        else say("The {road}: {credit}", road=road.name, credit=road.credit)
    )
    return (
        say("{road}, lengths within {percent}%", road=said, percent=said_number(100 * road.distortion, 1))
        if road.distortion > DISTORTED
        else said
    )


def lacking(labels: Labels, beyond: int) -> str:
    """What could not be shown: "no room for 3 names · 5 places beyond the picture"."""
    names = many("no room for {n} labels", "no room for {n} label", labels.left_out) if labels.left_out else ""
    places = many("{n} places beyond the picture", "{n} place beyond the picture", beyond) if beyond else ""
    return " · ".join(filter(None, (names, places)))
