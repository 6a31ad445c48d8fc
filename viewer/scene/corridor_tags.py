"""The tags of strips: what each is, who is said to hold it, and on whose word."""

from collections.abc import Iterator
from math import hypot

from msgspec import Struct

from viewer.scene.corridor_ground import claims_on, edge_color, ground_title, opacity
from viewer.scene.corridor_strips import LaidStrip, laid_strips
from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Line, Mark, OfClaim, Pen, Point, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import Outline, RoadScale, Straightened
from viewer.scene.room import Room
from viewer.scene.typography import STRONG, TINY
from viewer.story.ground import Strip
from viewer.story.story import unique
from viewer.view.moment import SeenGround
from viewer.view.visible import Visible
from viewer.words import said_number, say

INSIDE_AT = (0.17, 0.5, 0.7, 0.02, 0.1, 0.25, 0.33, 0.42, 0.58)  # of the room's width, where a tag may begin
FEET_AT = (0.17, 0.35, 0.5, 0.1, 0.62, 0.75, 0.88, 0.03, 0.97, 0.43)  # of the road's length, where a map's may be tied
HIGH_PX, LOW_PX = 38.0, 23.0  # of two lines, and of one
GAP_PX = 9.0  # between the edge of a strip and its tag
PAD_PX = 10.0
HIGH_FROM_PX = 92.0  # a strip drawn deeper than this has room for a tag of two lines
LEADER_PX = 36.0  # on a map, from the strip to its tag
DASH = (4.0, 3.0)

Spot = tuple[Box, Point | None]  # where a tag is, and the point of the strip to which a line leads


class Tag(Struct, frozen=True):
    """The words of a tag, on one line or two."""

    title: str
    word: str  # "" is left out
    high: bool
    widths: tuple[float, float]

    @property
    def size(self) -> tuple[float, float]:
        """Width and height of the box."""
        if self.high:
            return max(self.widths) + 2 * PAD_PX, HIGH_PX
        return self.widths[0] + 2 * PAD_PX + (self.widths[1] + PAD_PX if self.word else 0.0), LOW_PX

    @property
    def short(self) -> "Tag":
        """The tag without on whose word."""
        return Tag(self.title, "", False, (self.widths[0], 0.0))


def tag_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """A tag for each strip that is in the picture, all of them in full or none; those without room are counted."""
    strips = laid_strips(visible, scale)
    laid = [(strip, scale.strip(strip.road, strip.sign, strip.seen.thing.depth_km)) for strip in strips]
    seen = [(strip, outlines) for strip, outlines in laid if any(_shows(outline, scale.room) for outline in outlines)]
    full = [_tag(visible, strip, scale, pencil) for strip, _ in seen]
    for tags in (full, [tag.short for tag in full]):
        spots = _spots(seen, tags, scale, labels)
        if all(spots):
            break
    for (strip, _), tag, spot in zip(seen, tags, spots, strict=True):
        if spot:
            labels.take_words(spot[0])
            yield from _drawn(visible, strip, tag, spot, pencil)
        else:
            labels.leave_out()


def _spots(
    seen: list[tuple[LaidStrip, tuple[Outline, ...]]], tags: list[Tag], scale: RoadScale, labels: Labels
) -> list[Spot | None]:
    """Where each tag has room besides those before it; None where it has none."""
    spots: list[Spot | None] = []
    for (strip, outlines), tag in zip(seen, tags, strict=True):
        taken = [spot[0] for spot in spots if spot]
        spots.append(_spot(strip, outlines, scale, labels, taken, tag.size))
    return spots


def _tag(visible: Visible, strip: LaidStrip, scale: RoadScale, pencil: Pencil) -> Tag:
    """What a strip is, who holds it, and on whose word."""
    title = ground_title(strip.seen, say("{km} km deep", km=said_number(strip.seen.thing.depth_km)))
    word = _word(visible, strip.seen)
    widths = pencil.width(title, STRONG), pencil.width(word, TINY)
    return Tag(title, word, not isinstance(scale, Straightened) or _depth_px(strip, scale) > HIGH_FROM_PX, widths)


def _drawn(visible: Visible, strip: LaidStrip, tag: Tag, spot: Spot, pencil: Pencil) -> Iterator[Mark]:
    (box, foot), theme = spot, pencil.theme
    see_through = opacity(visible, claims_on(strip.seen))
    outline = Pen(edge_color(visible.story, strip.seen, theme), 1.2, DASH if strip.seen.later else ())
    if foot:
        near = min(max(foot[0], box.x + PAD_PX), box.x + box.width - PAD_PX)
        yield Line(
            points=(foot, (near, box.y if foot[1] < box.y else box.y + box.height)), pen=outline, opacity=see_through
        )
    yield Rect(
        x=box.x, y=box.y, width=box.width, height=box.height, radius_px=4, fill=theme.raised, pen=outline,
        opacity=see_through, subject=OfClaim(strip.seen.claim),
    )  # fmt: skip
    yield pencil.text(box.x + PAD_PX, box.y + 16, tag.title, STRONG, theme.ink, opacity=see_through)
    if tag.word:
        x, y = (box.x + PAD_PX, box.y + 31) if tag.high else (box.x + 2 * PAD_PX + tag.widths[0], box.y + 16)
        yield pencil.text(x, y, tag.word, TINY, theme.soft, opacity=see_through)


def _spot(
    strip: LaidStrip, outlines: tuple[Outline, ...], scale: RoadScale, labels: Labels, taken: list[Box],
    size: tuple[float, float],
) -> Spot | None:  # fmt: skip
    """Where a tag has room, on a map beside all ground if there is such a place; and where a line leads from it."""
    spots = (_inside if isinstance(scale, Straightened) else _beside)(strip, scale, size)
    with_room = (spot for spot in spots if labels.is_free(spot[0]) and not any(map(spot[0].overlaps, taken)))
    if isinstance(scale, Straightened):
        return next(with_room, None)
    free = list(with_room)
    apart = (spot for spot in free if not any(_crosses(outline, spot[0]) for outline in outlines))
    return next(apart, free[0] if free else None)


def _crosses(outline: Outline, box: Box) -> bool:
    """Whether an edge of the ground runs through a box."""
    return any(Room(box.x, box.y, box.width, box.height).parts_of_line((*outline, outline[0])))


def _shows(outline: Outline, room: Room) -> bool:
    """Whether more of a shape is in the picture than its edge."""
    part = room.part_of_outline(outline)
    ys = [y for _, y in part]
    return bool(part) and max(ys) - min(ys) > 1


def _depth_px(strip: LaidStrip, scale: RoadScale) -> float:
    return abs(scale.at(strip.road, 0, strip.seen.thing.depth_km)[1] - scale.at(strip.road, 0)[1])


def _inside(strip: LaidStrip, scale: RoadScale, size: tuple[float, float]) -> Iterator[Spot]:
    """Inside the straightened strip at its outer edge, or at the edge of the picture that it runs out of.

    Never across the road: what stands there would be said of the other side.
    """
    room, (width, height), (_, road_y) = scale.room, size, scale.at(strip.road, 0)
    _, edge = scale.at(strip.road, 0, strip.sign * strip.seen.thing.depth_km)
    top = max(edge, room.y + GAP_PX) + GAP_PX
    if strip.sign < 0:
        top = min(edge, room.bottom - GAP_PX) - GAP_PX - height
    for inwards in (0.0, 1.0, 2.0):
        y = top + strip.sign * inwards * (height + GAP_PX)
        if (y + height - road_y if strip.sign > 0 else road_y - y) > 0:
            return
        for ratio in INSIDE_AT:
            yield Box(min(room.x + room.width * ratio, room.right - width), y, width, height), None


def _beside(strip: LaidStrip, scale: RoadScale, size: tuple[float, float]) -> Iterator[Spot]:
    """On a map beside the strip, away from the road, with the point of its outer edge to which a line leads."""
    depth_km, length_km = strip.sign * strip.seen.thing.depth_km, strip.road.length_km
    for ratio in FEET_AT:
        inner, foot = (scale.at(strip.road, length_km * ratio, offset) for offset in (depth_km / 2, depth_km))
        if not scale.room.holds(foot):
            continue
        for away in (LEADER_PX, 2 * LEADER_PX, LEADER_PX / 3):
            yield _box_away(foot, inner, away, size, scale.room), foot


def _box_away(foot: Point, inner: Point, away: float, size: tuple[float, float], room: Room) -> Box:
    """A box on the line from one point through another, so far beyond it; but within the room."""
    length = hypot(foot[0] - inner[0], foot[1] - inner[1]) or 1.0
    dx, dy = (foot[0] - inner[0]) / length, (foot[1] - inner[1]) / length
    width, height = size
    x, y = foot[0] + dx * away - width * (1 - dx) / 2, foot[1] + dy * away - height * (1 - dy) / 2
    return Box(
        min(max(x, room.x), room.right - width), min(max(y, room.y), room.bottom - height), width, height
    )  # fmt: skip


def _word(visible: Visible, seen: SeenGround[Strip]) -> str:
    """On whose word: "Turkish officials announced"."""
    claims = (visible.story.claim[claim] for claim in claims_on(seen))
    said = unique(f"{visible.story.voice[claim.said_by].name} {claim.verb}".strip() for claim in claims)
    return " · ".join(said)
