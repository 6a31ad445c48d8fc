"""One event on the timeline: its mark, with its title and date beside it."""

from collections.abc import Iterator
from enum import Enum
from math import inf

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.duration import Drawn, drawn, duration_marks, end_marks
from viewer.scene.marks import Font, Line, Mark, OfEvent, Rect, Text
from viewer.scene.pencil import Pencil
from viewer.scene.timescale import TimeScale
from viewer.scene.typography import BODY, SMALL, STRONG
from viewer.scene.wording import LEFT_TO_RIGHT_MARK, accounts_label, date_label
from viewer.story.invisible import has_letters_from_the_right
from viewer.view.visible import SeenEvent, Visible

GAP_PX = 12.0
LEAST_WORDS_PX = 40.0
ON_RATIO = 0.7  # of a bar, that words on it may cover before it is better to shorten them beside it
ARROW_PX = 6.0
ARROW_GAP_PX = 4.0  # from the edge of the view to the arrow beside it
WORDS_PX = 18.0  # of height, for words; beyond it lies the ring of a chosen event in the next row
FADED = 0.32  # opacity of what the chosen account does not speak of


class Place(Enum):
    """Where the words of an event stand, seen from its mark."""

    RIGHT = "right"
    LEFT = "left"
    ON = "on"


class Labelled(Struct, frozen=True):
    """An event with its words placed beside its mark; x in scene px."""

    seen: SeenEvent
    mark: Drawn  # what is in view of it
    title: str
    detail: str
    words_x: float
    words_width: float

    @property
    def x0(self) -> float:
        """The left end of mark and words."""
        return min(self.mark.x0, self.words_x)

    @property
    def x1(self) -> float:
        """The right end of mark and words."""
        return max(self.mark.x1, self.words_x + self.words_width)


def labelled(
    seen: SeenEvent, scale: TimeScale, room: tuple[float, float], pencil: Pencil, most: float = inf
) -> Labelled:
    """Words right of the mark, left of it or on it: where they have room, else where the most is, shortened.

    Args:
        seen: The event.
        scale: Where its time lies.
        room: From where to where mark and words may reach, in scene px; a bar that goes on beyond ends there.
        pencil: Measures the words.
        most: How wide the words may be at the most, in px; where it is given, there is room for the title only.
    """
    mark = drawn(seen.event.when, scale.endless)
    if not seen.event.when.is_moment:
        mark = Drawn(max(mark.x0, room[0]), min(mark.x1, room[1]))
    title, detail = seen.event.title, _detail(seen) if most == inf else ""
    width = pencil.width(title, title_font(seen)) + pencil.width(detail, SMALL)
    place, x, end = _room_for_words(min(width, most), mark, room)
    most = min(max(end - x, LEAST_WORDS_PX), most)
    if width > most:
        title, detail, width = _shortened(seen, detail, most, pencil)
    if place is Place.LEFT:
        x = end - width
    elif place is Place.ON and mark.x0 > room[0]:  # so that both ends of the bar are seen; else at the edge of the view
        x += (end - x - width) / 2
    return Labelled(seen, mark, title, detail, x, width)


def _shortened(seen: SeenEvent, detail: str, most: float, pencil: Pencil) -> tuple[str, str, float]:
    """Title and detail in so much room, and how wide they are; a source's words can be shortened, but not a date."""
    title = pencil.shortened(seen.event.title, title_font(seen), most)
    title_px = pencil.width(title, title_font(seen))
    rest = most - title_px if seen.event.words else 0.0
    if pencil.width(detail, SMALL) > most - title_px:
        detail = pencil.shortened(detail, SMALL, rest) if rest >= LEAST_WORDS_PX else ""
    return title, detail, title_px + pencil.width(detail, SMALL)


def _room_for_words(wanted: float, mark: Drawn, room: tuple[float, float]) -> tuple[Place, float, float]:
    """Where words go that would be so wide, and from where to where they may reach."""
    right, left, on = room[1] - mark.x1 - GAP_PX, mark.x0 - GAP_PX - room[0], mark.x1 - mark.x0 - 2 * GAP_PX
    if right >= wanted or right >= max(left, ON_RATIO * on):
        return Place.RIGHT, mark.x1 + GAP_PX, room[1]
    if left >= wanted or left >= ON_RATIO * on:
        return Place.LEFT, room[0], mark.x0 - GAP_PX
    return Place.ON, mark.x0 + GAP_PX, mark.x1 - GAP_PX


def event_marks(
    event: Labelled, visible: Visible, y: float, row_px: float, scale: TimeScale, pencil: Pencil
) -> Iterator[Mark]:
    """The mark of an event about the line y; the whole row that it takes answers to a click."""
    width, subject = event.x1 - event.x0, OfEvent(event.seen.event.id)
    yield Rect(x=event.x0, y=y - row_px / 2, width=width, height=row_px, subject=subject)
    yield from mark_alone(event.seen, visible, y, scale, pencil)


def event_words(event: Labelled, y: float, row_px: float, pencil: Pencil) -> Iterator[Mark]:
    """Title and date of an event, to be drawn over the marks of all."""
    seen, theme = event.seen, pencil.theme
    opacity = FADED if seen.faded else 1.0
    yield _words_ground(event, y, row_px, pencil)
    yield pencil.text(event.words_x, y + 4, event.title, title_font(seen), theme.ink, opacity=opacity)
    if event.detail:
        detail_x = event.words_x + event.words_width - pencil.width(event.detail, SMALL)
        yield pencil.text(detail_x, y + 4, event.detail, SMALL, theme.soft, opacity=opacity)


def mark_alone(seen: SeenEvent, visible: Visible, y: float, scale: TimeScale, pencil: Pencil) -> Iterator[Mark]:
    """The mark of an event about the line y, without words; it may run out of view, but nothing is written there."""
    colors = tuple(pencil.theme.side(visible.story.sides.index(side)) for side in seen.sides)
    marks = duration_marks(seen, y, scale.beyond, pencil.theme, colors)
    for mark in (*marks, *end_marks(seen.event.when, y, scale.beyond, pencil)):
        if not isinstance(mark, Text) or scale.x0 <= mark.x <= scale.x1 - mark.width:
            yield _faded(mark, pencil) if seen.faded else mark


def _faded(mark: Mark, pencil: Pencil) -> Mark:
    """Of an event of which the chosen account does not speak; its question marks can still be read."""
    return replace(mark, color=pencil.theme.soft) if isinstance(mark, Text) else replace(mark, opacity=FADED)


def arrows(seen: SeenEvent, y: float, scale: TimeScale, pencil: Pencil) -> Iterator[Mark]:
    """Beside the edges of the view, that an event goes on there."""
    if seen.event.when.is_moment:
        return
    mark = drawn(seen.event.when, scale.beyond)
    for edge, outward, goes_on in ((scale.x0, -1, mark.x0 < scale.x0), (scale.x1, 1, mark.x1 > scale.x1)):
        if goes_on:
            back = edge + outward * ARROW_GAP_PX
            points = ((back, y - ARROW_PX + 1), (back + outward * ARROW_PX, y), (back, y + ARROW_PX - 1))
            yield Line(points=points, closed=True, fill=pencil.theme.mark, opacity=FADED if seen.faded else 1.0)


def _words_ground(event: Labelled, y: float, row_px: float, pencil: Pencil) -> Rect:
    """Plain ground behind the words, so that no line of a date and no bar runs through them."""
    height = min(row_px - 2, WORDS_PX)
    return Rect(
        x=event.words_x - 2, y=y - height / 2, width=event.words_width + 4, height=height, fill=pencil.theme.sheet
    )


def title_font(seen: SeenEvent) -> Font:
    """Bold for the chosen event."""
    return STRONG if seen.selected else BODY


def _detail(seen: SeenEvent) -> str:
    """The date and how many accounts there are; words from the right come last, so that they turn nothing round."""
    told = [date_label(seen.event), accounts_label(seen.sides)]
    if has_letters_from_the_right(told[0]):
        told.reverse()
    told = list(filter(None, told))
    mark = LEFT_TO_RIGHT_MARK if any(map(has_letters_from_the_right, told)) else ""  # else the gap changes sides
    return f"{mark}  {' · '.join(told)}"
