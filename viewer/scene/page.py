"""Sheets that leave the program: a page composed of title, corridor, quotes and timeline, or one part; with credits."""

from collections.abc import Callable, Iterator
from enum import Enum

from msgspec.structs import replace

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.marks import Mark, Scene, placed
from viewer.scene.page_foot import foot_height, foot_lines, foot_marks
from viewer.scene.page_heading import page_heading
from viewer.scene.page_quotes import layout_quotes
from viewer.scene.pencil import Pencil
from viewer.scene.source_card import layout_card
from viewer.scene.timeline import layout_timeline
from viewer.story.story import Story
from viewer.view.visible import Visible

TIMELINE_PX = 222.0
TIMELINE_RATIO = 0.33  # of a low page's height
QUOTES_RATIO = 0.34  # of a landscape page's width
CORRIDOR_RATIO, CORRIDOR_PX = 0.55, 560  # the least that it has above quotes, of what is between title and timeline
CORRIDOR_SHAPE = 0.72  # of its width, the most that it is high there

Placed = tuple[Scene, float, float]
"""A sheet, and where on the page it lies."""


class Part(Enum):
    """What a picture shows."""

    PAGE = "page"
    TIMELINE = "timeline"
    CORRIDOR = "corridor"
    SOURCE = "source"


def layout_picture(visible: Visible, part: Part, width: float, height: float, pencil: Pencil) -> Scene:
    """A sheet of the given size with one part, or all of them, above a line of credits."""
    lines = foot_lines(visible, width, pencil, ground=part in (Part.PAGE, Part.CORRIDOR))
    marks = _LAYOUTS[part](visible, width, height - foot_height(lines), pencil)
    marks += foot_marks(lines, width, height, pencil)
    return Scene(width=width, height=height, background=pencil.theme.sheet, marks=tuple(marks))


def _page(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
    """The title, what is between it and the timeline, and the timeline."""
    heading = page_heading(visible, width, pencil)
    timeline = min(TIMELINE_PX, round(height * TIMELINE_RATIO))
    top, middle = heading.height, height - heading.height - timeline
    across = width > 1.15 * height
    between = _words_alone if not has_ground(visible.story) else _beside if across else _beneath
    return [
        *heading.marks,
        *(mark for scene, x, y in between(visible, width, middle, pencil) for mark in placed(scene, x, top + y)),
        *placed(layout_timeline(visible, width, timeline, pencil), 0, height - timeline),
    ]


def has_ground(story: Story) -> bool:
    """Whether the story puts anything on the ground, or names a thing without a position."""
    return bool(story.roads or story.areas or story.unplaced or story.shown_places)


def _beside(visible: Visible, width: float, height: float, pencil: Pencil) -> Iterator[Placed]:
    """The corridor with the quotes beside it."""
    quotes = round(width * QUOTES_RATIO)
    yield layout_corridor(visible, width - quotes, height, pencil), 0, 0
    yield replace(layout_quotes(visible, quotes, height, pencil), height=height), width - quotes, 0


def _beneath(visible: Visible, width: float, height: float, pencil: Pencil) -> Iterator[Placed]:
    """The corridor with the quotes beneath it, which have the room that they need."""
    least = min(round(height * CORRIDOR_RATIO), CORRIDOR_PX)
    quotes = layout_quotes(visible, width, height - least, pencil)
    corridor = max(least, min(height - quotes.height, round(width * CORRIDOR_SHAPE)))
    yield layout_corridor(visible, width, corridor, pencil), 0, 0
    yield replace(quotes, height=height - corridor), 0, corridor


def _words_alone(visible: Visible, width: float, height: float, pencil: Pencil) -> Iterator[Placed]:
    """The quotes of a story that puts nothing on the ground."""
    yield replace(layout_quotes(visible, width, height, pencil), height=height), 0, 0


def _whole(layout: Callable[[Visible, float, float, Pencil], Scene]) -> Callable[..., list[Mark]]:
    """A part that fills the sheet."""

    def fill(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
        return list(placed(layout(visible, width, height, pencil), 0, 0))

    return fill


def _source(visible: Visible, width: float, height: float, pencil: Pencil) -> list[Mark]:
    """The card of the chosen event; of a whole story its title and its events."""
    if visible.selected:
        return list(placed(replace(layout_card(visible, width, pencil, height), height=height), 0, 0))
    heading = page_heading(visible, width, pencil)
    room = height - heading.height
    events = replace(layout_quotes(visible, width, room, pencil), height=room)
    return [*heading.marks, *placed(events, 0, heading.height)]


_LAYOUTS: dict[Part, Callable[[Visible, float, float, Pencil], list[Mark]]] = {
    Part.PAGE: _page,
    Part.TIMELINE: _whole(layout_timeline),
    Part.CORRIDOR: _whole(layout_corridor),
    Part.SOURCE: _source,
}
