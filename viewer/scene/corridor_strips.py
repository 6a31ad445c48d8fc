"""Strips beside the road: hatched, fading out towards ends that no source tells, each with its tag."""

from collections.abc import Iterator

from viewer.scene.labels import Box, Labels
from viewer.scene.marks import Fade, Hatch, Line, Mark, OfClaim, Pen, Point, Rect
from viewer.scene.pencil import Align, Pencil
from viewer.scene.roadscale import RoadScale, TrueShape
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.typography import STRONG, TINY
from viewer.story.ground import Strip
from viewer.view.moment import SeenGround
from viewer.view.visible import Visible

FADED = 0.35  # opacity of what the chosen account does not speak of
SURE = (0.34, 0.66)  # of a strip's length, drawn full: it is somewhere there; beyond, it fades out
TAG_AT = 0.17  # of the road's length, where a strip's tag begins
TAG_PX = 38.0
TAG_GAP_PX = 9.0
SHORT_TAG_PX = 23.0
TWO_LINES_PX = 92.0  # a strip drawn deeper than this has room for a tag of two lines
LEADER_PX = 36.0  # on a map, from the strip to its tag


def strip_marks(visible: Visible, scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """The strips that hold, and what they are."""
    for seen in visible.strips:
        color, subject = _color(visible, seen, pencil.theme), OfClaim(seen.claim)
        pen = Pen(_fading(color, 1.0), 2.4 if seen.changed else 1.4)
        hatch = Hatch(_fading(color, 0.10), Pen(_fading(color, 0.5)), rising=_sign(seen, scale) > 0)
        opacity = FADED if visible.faded(visible.story.claim[seen.claim]) else 1.0
        for outline in scale.strip(seen.thing):
            yield Line(points=outline, fill=hatch, pen=pen, closed=True, opacity=opacity, subject=subject)
        yield from _tag(visible, seen, color, scale, labels, pencil)
    if visible.strips and not isinstance(scale, TrueShape):
        yield from _end_notes(scale, labels, pencil)


def _fading(color: str, opacity: float) -> Fade:
    solid, clear = with_alpha(color, opacity), with_alpha(color, 0.0)
    return Fade(((0.0, clear), (SURE[0], solid), (SURE[1], solid), (1.0, clear)))


def _sign(seen: SeenGround[Strip], scale: RoadScale) -> int:
    return scale.road.sign_of(seen.thing.side) or 0


def _color(visible: Visible, seen: SeenGround[Strip], theme: Theme) -> str:
    """That of the side that holds it; nobody's, too, where several are said to."""
    return theme.side(visible.story.sides.index(seen.holders[0].side)) if len(seen.holders) == 1 else theme.nobody


def _tag(
    visible: Visible, seen: SeenGround[Strip], color: str, scale: RoadScale, labels: Labels, pencil: Pencil
) -> Iterator[Mark]:
    """A box that tells what the strip is, who is said to hold it, and on whose word."""
    theme, title, word = pencil.theme, _title(seen), _word(visible, seen)
    room_px = abs(scale.at(0, seen.thing.depth_km)[1] - scale.at(0, 0)[1])
    lines = 2 if room_px > TWO_LINES_PX or isinstance(scale, TrueShape) else 1
    widths = pencil.width(title, STRONG), pencil.width(word, TINY)
    size = (max(widths) + 20, TAG_PX) if lines == 2 else (sum(widths) + 30, SHORT_TAG_PX)
    box, leader = _tag_box(seen, scale, *size)
    labels.take(box)
    outline, subject = Pen(color, 1.2), OfClaim(seen.claim)
    if leader:
        yield Line(points=(leader, (box.x + box.width / 2, box.y + box.height / 2)), pen=outline)
    yield Rect(
        x=box.x,
        y=box.y,
        width=box.width,
        height=box.height,
        radius_px=4,
        fill=theme.raised,
        pen=outline,
        subject=subject,
    )
    yield pencil.text(box.x + 10, box.y + 16, title, STRONG, theme.ink)
    word_at = (box.x + 10, box.y + 31) if lines == 2 else (box.x + 20 + widths[0], box.y + 16)
    yield pencil.text(*word_at, word, TINY, theme.soft)


def _tag_box(seen: SeenGround[Strip], scale: RoadScale, width: float, height: float) -> tuple[Box, Point | None]:
    """Inside the straightened strip at its outer edge; beside the strip on a map, and where a line to it begins."""
    up = _sign(seen, scale) > 0
    x, y = scale.at(scale.road.length_km * TAG_AT, _sign(seen, scale) * seen.thing.depth_km)
    if not isinstance(scale, TrueShape):
        return Box(x, y + TAG_GAP_PX if up else y - TAG_GAP_PX - height, width, height), None
    room = scale.room
    left = min(max(x - width if up else x, room.x), room.x + room.width - width)
    top = y - LEADER_PX - height if up else y + LEADER_PX
    return Box(left, min(max(top, room.y), room.y + room.height - height), width, height), (x, y)


def _title(seen: SeenGround[Strip]) -> str:
    strip = seen.thing
    if seen.holders:
        return f"{strip.name} · {' · '.join(f'{holder.name} “{holder.words}”' for holder in seen.holders)}"
    return f"{strip.name} · {strip.depth_km:g} km deep"


def _word(visible: Visible, seen: SeenGround[Strip]) -> str:
    """On whose word: "Turkish officials announced"."""
    claim = visible.story.claim[seen.claim]
    return f"{visible.story.voice[claim.said_by].name} {claim.verb}".strip()


def _end_notes(scale: RoadScale, labels: Labels, pencil: Pencil) -> Iterator[Mark]:
    """At both ends of the picture: the strips do not end there for all that is known."""
    room, y, color = scale.room, scale.room.y + 13, pencil.theme.soft
    left = pencil.text(room.x, y, "← end not in the source", TINY, color)
    right = pencil.text(room.x + room.width, y, "end not in the source →", TINY, color, align=Align.RIGHT)
    for note in (left, right):
        labels.take(Box(note.x, y - 12, note.width, 16))
        yield note
