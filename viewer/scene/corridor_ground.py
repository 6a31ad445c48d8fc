"""How ground looks: its colour by who is said to hold it, hatched so that it reads without colour."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from viewer.scene.marks import Color, Fade, Hatch, Line, Mark, OfClaim, Pen, Point
from viewer.scene.room import Room
from viewer.scene.theme import Theme, with_alpha
from viewer.story.ground import Area, Holder, Strip
from viewer.story.sources import ClaimId
from viewer.story.story import Story
from viewer.view.moment import SeenGround
from viewer.view.visible import Visible
from viewer.words import say

FADED = 0.35  # opacity of what the chosen account does not speak of
LATER = 0.6  # and of what does not hold yet
FILL, LINES = 0.10, 0.5  # opacity of the ground's colour behind its hatch, and of the hatch
PLAIN_PX, CHANGED_PX = 1.4, 2.4
DASH = (7.0, 5.0)
SURE = (0.34, 0.66)  # of a road's length: a strip along it is somewhere there; beyond, it fades out

SeenSurface = SeenGround[Strip] | SeenGround[Area]
Shape = tuple[tuple[Point, ...], ...]  # an outline, then its holes


def colors(story: Story, seen: SeenSurface, theme: Theme) -> tuple[str, ...]:
    """That of the side that holds it, those of all that are said to; or the one of nobody."""
    return tuple(side_color(story, holder, theme) for holder in seen.holders) or (theme.nobody,)


def side_color(story: Story, holder: Holder, theme: Theme) -> str:
    """The colour of the side that a holder is on."""
    return theme.side(story.sides.index(holder.side)) if holder.side in story.sides else theme.nobody


def edge_color(story: Story, seen: SeenSurface, theme: Theme) -> str:
    """That of its one holder; where several are said to hold it, nobody's."""
    found = colors(story, seen, theme)
    return found[0] if len(found) == 1 else theme.nobody


def opacity(visible: Visible, claims: Iterable[ClaimId], *, later: bool = False) -> float:
    """Less for what only other accounts say, and for what comes later."""
    faded = all(visible.faded(visible.story.claim[claim]) for claim in claims)
    return (FADED if faded else 1.0) * (LATER if later else 1.0)


def claims_on(seen: SeenSurface) -> tuple[ClaimId, ...]:
    """What it rests on: the claims of all who hold it, else that of the ground itself."""
    return tuple(holder.claim for holder in seen.holders) or (seen.thing.claim,)


def ground_title(seen: SeenSurface, unheld: str = "") -> str:
    """What it is, and who is said to hold it in the words of the claims, now and later; else something else of it."""
    held = [f"{holder.name} “{holder.words}”" for holder in seen.holders] or [unheld]
    coming = [say("later {name} “{words}”", name=holder.name, words=holder.words) for holder in seen.later_holders]
    title = " · ".join(filter(None, (seen.thing.name, *held, *coming)))
    return say("Later: {title}", title=title) if seen.later else title


class Along(Struct, frozen=True):
    """Full in the middle of a road and fading out towards both its ends, for no source tells where the ground ends."""

    start: Point
    end: Point

    def of(self, color: str, ratio: float) -> Fade:
        """A colour that is full, up to a ratio of opacity, only where the ground surely is."""
        solid, clear = with_alpha(color, ratio), with_alpha(color, 0.0)
        return Fade(((0.0, clear), (SURE[0], solid), (SURE[1], solid), (1.0, clear)), axis=(self.start, self.end))


def ground_marks(
    visible: Visible, seen: SeenSurface, shape: Shape, room: Room, theme: Theme, *, rising: bool = True,
    along: Along | None = None,
) -> Iterator[Mark]:  # fmt: skip
    """One shape in the way of its holders: of several the hatch of each, within a broken outline."""
    outline, *holes = (room.part_of_outline(ring) for ring in shape)
    if not outline:
        return
    claims = claims_on(seen)
    pen = Pen(
        _colored(edge_color(visible.story, seen, theme), 1.0, along),
        CHANGED_PX if seen.changed else PLAIN_PX,
        DASH if seen.later or len(claims) > 1 else (),
    )
    whole = outline == shape[0]
    for number, (color, claim) in enumerate(zip(colors(visible.story, seen, theme), claims, strict=True)):
        background, lines = _colored(color, FILL, along), Pen(_colored(color, LINES, along))
        hatch = Hatch(
            background, lines, rising=rising != bool(number % 2), anchor=along.start if along else shape[0][0]
        )
        yield Line(
            points=outline, holes=tuple(filter(None, holes)), closed=True, subject=OfClaim(claim),
            opacity=opacity(visible, (claim,), later=seen.later),
            fill=None if seen.later else hatch, pen=pen if whole and len(claims) == 1 else None,
        )  # fmt: skip
    see_through = opacity(visible, claims, later=seen.later)
    if whole and len(claims) > 1:
        yield Line(points=outline, holes=tuple(filter(None, holes)), closed=True, pen=pen, opacity=see_through)
    for ring in () if whole else shape:  # what the room cuts off is no edge of the ground
        for piece in room.parts_of_line((*ring, ring[0])):
            yield Line(points=piece, pen=pen, opacity=see_through)


def _colored(color: str, ratio: float, along: Along | None) -> Color:
    return along.of(color, ratio) if along else with_alpha(color, ratio)
