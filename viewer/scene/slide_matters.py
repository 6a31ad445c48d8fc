"""Slides on which the sides of a matter are shown against each other, and what they agree on or where they part."""

from collections.abc import Iterator

from viewer.scene.room import Room
from viewer.scene.slide import Slide, Words
from viewer.scene.slide_board import FOOT_PX, GAP_PX, MARGIN_PX, MIDDLE_Y, Board
from viewer.scene.slide_notes import claim_note
from viewer.scene.slide_words import points
from viewer.scene.wording import accounts_label
from viewer.story.sources import Claim, Topic, TopicId
from viewer.story.story import Story
from viewer.view.visible import Visible
from viewer.words import many, say

ABOVE_PX, BENEATH_PX = 16.0, 12.0  # around what stands in the middle
POINTS_RATIO = 0.36  # of the middle, for the points on which sides agree or part

Sides = dict[str, list[Claim]]


def matter_slides(view: Visible, board: Board) -> Iterator[Slide]:
    """A slide for each matter on which voices of several sides speak, wherever in the story they do."""
    spoken = _spoken(view)
    for topic in view.story.topics:
        if len(sides := spoken.get(topic.id, {})) > 1:
            yield _slide(view, topic, sides, board)


def _spoken(view: Visible) -> dict[TopicId, Sides]:
    """The claims that sides make, by matter and side."""
    spoken: dict[TopicId, Sides] = {}
    for event in view.chronicle.events:
        for claim in event.claims:
            if claim.topic and (side := view.story.side_of(claim)):
                spoken.setdefault(claim.topic, {}).setdefault(side, []).append(claim)
    return spoken


def _slide(view: Visible, topic: Topic, sides: Sides, board: Board) -> Slide:
    """The first quote of each side in boxes of one size; beneath, the points."""
    height = board.height - FOOT_PX - MIDDLE_Y - ABOVE_PX - BENEATH_PX
    room = Room(MARGIN_PX, MIDDLE_Y + ABOVE_PX, board.inner_px, height)
    beneath = room.height * POINTS_RATIO if topic.agreed or topic.parted else 0.0
    first = [(claims[0], len(claims) - 1) for claims in sides.values()]
    quotes, bars = board.quotes(view, first, Room(room.x, room.y, room.width, room.height - beneath))
    compared = _compared(topic, Room(room.x, room.bottom - beneath, room.width, beneath), board)
    accounts = accounts_label(tuple(sides))
    return Slide(
        layout=_layout(len(sides), compared=bool(compared)),
        size_px=board.aspect.size_px,
        title=topic.title,
        words=(
            board.title(topic.title),
            *board.under(accounts),
            *quotes,
            *compared,
            *board.foot(view, [claim for claim, _ in first]),
        ),
        bars=bars,
        notes=(f"{topic.title}: {accounts}.", *_notes(view.story, topic, sides)),
    )


def _layout(sides: int, *, compared: bool) -> str:
    """The name of a layout."""
    if compared:
        return many("Accounts, {n} sides, compared", "Accounts, {n} side, compared", sides)
    return many("Accounts, {n} sides", "Accounts, {n} side", sides)


def _compared(topic: Topic, room: Room, board: Board) -> tuple[Words, ...]:
    """On what the sides agree, at the left; where they part, at the right."""
    width, theme = (room.width - GAP_PX) / 2, board.pencil.theme
    left = Room(room.x, room.y + ABOVE_PX, width, room.height - ABOVE_PX)
    right = Room(left.right + GAP_PX, left.y, width, left.height)
    return (
        *board.words(say("Agreed"), left, points(say("Agreed, as the story’s author reads them"), topic.agreed, theme)),
        *board.words(
            say("Parted"), right, points(say("Where they part, as the story’s author reads them"), topic.parted, theme)
        ),
    )


def _notes(story: Story, topic: Topic, sides: Sides) -> Iterator[str]:
    yield from (claim_note(story, claim) for claims in sides.values() for claim in claims)
    yield from (say("Agreed: {point}", point=point.text) for point in topic.agreed)
    yield from (say("Where they part: {point}", point=point.text) for point in topic.parted)
