"""Marks in the margin of a text: which event the words beside them speak of; pure numbers."""

from collections.abc import Sequence

from msgspec import Struct

from viewer.scene.underlines import Stroke
from viewer.story.sources import ClaimId
from viewer.words import said_number, say

GAP_PX = 2.0
MOST_TOLD = 8  # of the marks that have no room


class Tag(Struct, frozen=True):
    """A mark beside a line, wished for."""

    row: int  # the line of its paragraph, from 0
    width: float
    label: str
    told: str
    claims: tuple[ClaimId, ...] = ()  # of one event and side, in the order of the text; (): nobody claims it
    color: str = ""
    stroke: Stroke = Stroke.PLAIN
    chosen: bool = False


class PlacedTag(Struct, frozen=True):
    """A mark with its place: the line beside which it stands, and how far from the text its right end lies."""

    tag: Tag
    row: int
    from_text: float


def placed_tags(tags: Sequence[Tag], rows: int, room: float, more_width: float) -> tuple[PlacedTag, ...]:
    """Marks side by side in a margin of so many px, in the lines from their own on; "+n" stands for those without room.

    The chosen ones are placed first, and each paragraph by itself, so that nothing moves while the text is scrolled.
    """
    ordered = sorted(tags, key=lambda tag: (not tag.chosen, tag.row))
    placed, left = _placed(ordered, [room] * max(rows, 1))
    if left:
        placed, left = _placed(ordered, [*[room] * (rows - 1), room - more_width - GAP_PX])
        taken = max((each.from_text + each.tag.width + GAP_PX for each in placed if each.row >= rows - 1), default=0.0)
        placed.append(PlacedTag(_more(left, more_width), max(rows, 1) - 1, taken))
    return tuple(placed)


def _placed(tags: Sequence[Tag], rooms: Sequence[float]) -> tuple[list[PlacedTag], list[Tag]]:
    """Marks in lines that have some room each, and those that have none."""
    taken, placed, left = [0.0] * len(rooms), [], []
    for tag in tags:
        free = (row for row in range(tag.row, len(rooms)) if taken[row] + tag.width <= rooms[row])
        row = next(free, None)
        if row is None:
            left.append(tag)
        else:
            placed.append(PlacedTag(tag, row, taken[row]))
            taken[row] += tag.width + GAP_PX
    return placed, left


def _more(left: Sequence[Tag], width: float) -> Tag:
    told = list(dict.fromkeys(tag.told for tag in left))
    more = [say("and {n} more", n=said_number(len(told) - MOST_TOLD))] if len(told) > MOST_TOLD else []
    claims = tuple(claim for tag in left for claim in tag.claims)
    return Tag(0, width, f"+{said_number(len(left))}", "\n".join(told[:MOST_TOLD] + more), claims)
