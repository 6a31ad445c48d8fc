"""The last slides of a deck: every source with all that is known of it, whose the ground is, and what is inferred."""

from collections.abc import Iterator
from math import ceil

from viewer import __version__
from viewer.scene.about_source import details, integrity
from viewer.scene.room import Room
from viewer.scene.slide import Slide
from viewer.scene.slide_board import FOOT_PX, GAP_PX, MARGIN_PX, TITLE_PX, TITLE_Y, Board
from viewer.scene.slide_words import heading, labelled
from viewer.scene.wording import said_part
from viewer.story.sources import Source
from viewer.story.story import Story
from viewer.view.visible import Visible
from viewer.words import say

DETAIL_PX, NAME_PX = 15, 18
COLUMNS, ROWS = 2, 2  # of a slide; one row is enough for few
TOP_Y = TITLE_Y + TITLE_PX + 20

Pairs = tuple[tuple[str, str], ...]


def source_slides(view: Visible, board: Board) -> Iterator[Slide]:
    """Sources, up to four on a slide, in the order of the story; last what is told of the whole."""
    blocks = [_source(source) for source in view.story.sources] + [_whole(view.story)]
    rows = min(ceil(len(blocks) / COLUMNS), ROWS)
    for first in range(0, len(blocks), COLUMNS * rows):
        yield _slide(blocks[first : first + COLUMNS * rows], rows, board)


def _slide(blocks: list[tuple[str, Pairs]], rows: int, board: Board) -> Slide:
    theme, rooms = board.pencil.theme, _rooms(rows, board)
    words = [
        word
        for number, (name, pairs) in enumerate(blocks)
        for word in board.words(
            say("Source {number}", number=number + 1),
            rooms[number],
            (*heading(name, theme, NAME_PX), *labelled(pairs, theme, DETAIL_PX)),
        )
    ]
    return Slide(
        layout=say("Sources, {n}", n=len(blocks)),
        size_px=board.aspect.size_px,
        title=say("Sources"),
        words=(board.title(say("Sources")), *words),
        notes=tuple(f"{name}: {value}" for title, pairs in blocks for name, value in (("—", title), *pairs)),
    )


def _rooms(rows: int, board: Board) -> list[Room]:
    """The boxes of a slide, row by row."""
    width = (board.inner_px - GAP_PX * (COLUMNS - 1)) / COLUMNS
    height = (board.height - FOOT_PX - TOP_Y - GAP_PX * (rows - 1)) / rows
    return [
        Room(MARGIN_PX + column * (width + GAP_PX), TOP_Y + row * (height + GAP_PX), width, height)
        for row in range(rows)
        for column in range(COLUMNS)
    ]


def _source(source: Source) -> tuple[str, Pairs]:
    return source.title, (*details(source)[1:], (say("Checked"), integrity(source)))


def _whole(story: Story) -> tuple[str, Pairs]:
    """What is no source's: the reference data behind the ground, what of the dates is inferred, and the program."""
    roads = tuple((road.name, _about_road(road.credit, road.schematic)) for road in story.roads)
    areas = tuple((area.name, area.credit) for area in story.areas)
    inferred = "; ".join(
        f"{event.title}: {', '.join(map(said_part, event.inferred))}" for event in story.events if event.inferred
    )
    pairs = (
        (say("Positions"), story.geography_credit),
        *roads,
        *areas,
        (say("Inferred, not stated"), inferred),
        (say("Made with"), say("Claimline {version}", version=__version__)),
    )
    return say("Reference data and inferences"), tuple((name, value) for name, value in pairs if value)


def _about_road(credit: str, schematic: bool) -> str:
    return say("{credit}; drawn schematically", credit=credit) if schematic else credit
