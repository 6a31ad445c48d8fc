"""One event on the timeline: its mark, with its title and date beside it."""

from collections.abc import Iterator

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.duration import Drawn, drawn, duration_marks, end_marks
from viewer.scene.marks import Font, Mark, OfEvent, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.timescale import TimeScale
from viewer.scene.typography import BODY, SMALL, STRONG
from viewer.scene.wording import accounts_label, date_label
from viewer.view.visible import SeenEvent, Visible

GAP_PX = 12.0
LEAST_WORDS_PX = 40.0
FADED = 0.32  # opacity of what the chosen account does not speak of


class Labelled(Struct, frozen=True):
    """An event with its words placed beside its mark; x in scene px."""

    seen: SeenEvent
    mark: Drawn
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


def labelled(seen: SeenEvent, scale: TimeScale, room: tuple[float, float], pencil: Pencil) -> Labelled:
    """Words right of the mark, left of it or on it: where they have room, else where the most is, shortened."""
    mark = drawn(seen.event.when, scale)
    title, detail = seen.event.title, _detail(seen)
    wanted = pencil.width(title, title_font(seen)) + pencil.width(detail, SMALL)
    right, left, on = (
        (mark.x1 + GAP_PX, room[1]), (room[0], mark.x0 - GAP_PX), (mark.x0 + GAP_PX, mark.x1 - GAP_PX)
    )  # fmt: skip
    x, end = spot = max((right, left, on), key=lambda spot: min(spot[1] - spot[0], wanted))
    most = max(end - x, LEAST_WORDS_PX)
    title = pencil.shortened(title, title_font(seen), most)
    rest = most - pencil.width(title, title_font(seen))
    detail = pencil.shortened(detail, SMALL, rest) if rest >= LEAST_WORDS_PX else ""
    width = most - rest + pencil.width(detail, SMALL)
    return Labelled(seen, mark, title, detail, end - width if spot == left else x, width)


def event_marks(
    event: Labelled, visible: Visible, y: float, row_px: float, scale: TimeScale, pencil: Pencil
) -> Iterator[Mark]:
    """The marks of an event about the line y; the whole row that it takes answers to a click."""
    seen, theme = event.seen, pencil.theme
    opacity = FADED if seen.faded else 1.0
    colors = tuple(theme.side(visible.story.sides.index(side)) for side in seen.sides)
    yield Rect(x=event.x0, y=y - row_px / 2, width=event.x1 - event.x0, height=row_px, subject=OfEvent(seen.event.id))
    for mark in (*duration_marks(seen, y, scale, theme, colors), *end_marks(seen.event.when, y, scale, pencil)):
        yield replace(mark, opacity=opacity)
    yield _words_ground(event, y, row_px, pencil)
    yield pencil.text(event.words_x, y + 4, event.title, title_font(seen), theme.ink, opacity=opacity)
    detail_x = event.words_x + event.words_width - pencil.width(event.detail, SMALL)
    yield pencil.text(detail_x, y + 4, event.detail, SMALL, theme.soft, opacity=opacity)


def _words_ground(event: Labelled, y: float, row_px: float, pencil: Pencil) -> Rect:
    """Plain ground behind the words, so that no line of a date and no bar runs through them."""
    height = row_px - 2
    return Rect(
        x=event.words_x - 2, y=y - height / 2, width=event.words_width + 4, height=height, fill=pencil.theme.sheet
    )


def title_font(seen: SeenEvent) -> Font:
    """Bold for the chosen event."""
    return STRONG if seen.selected else BODY


def _detail(seen: SeenEvent) -> str:
    return "  " + " · ".join(filter(None, (date_label(seen.event), accounts_label(seen.sides))))
