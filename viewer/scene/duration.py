"""How an event's time is drawn: a point for a day or a time, a bar for a span, and what is in doubt as such.

| what is known of it | of a point                      | of a bar                                              |
| ------------------- | ------------------------------- | ----------------------------------------------------- |
| all                 | full                            | full, with plain ends                                 |
| approximate         | soft all round                  | soft ends                                             |
| uncertain           | pale, outline broken, "?" in it | pale, outline broken, "?" beside the end              |
| both                | soft, and the same              | soft ends, and the same                               |
| between two dates   |                                 | rises from the earliest to the latest moment of an end|
| end not known       |                                 | fades away to a "?"                                   |
| end open            |                                 | goes on to an arrow                                   |
| one of several      |                                 | pale, outline dotted, one for each date               |
| all of several      |                                 | one for each date, on a line                          |
| told by two sides   | halves in their colours         | bands in their colours                                |
"""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.bars import SPILL_PX, bar_marks
from viewer.scene.marks import Disc, Line, Mark, Pen, Rect
from viewer.scene.pencil import Align, Pencil
from viewer.scene.points import DISC_PX, day_marks, point_marks, point_x
from viewer.scene.profile import BAR_PX, profile
from viewer.scene.theme import Theme
from viewer.scene.timescale import TimeScale
from viewer.scene.typography import SMALL, SMALL_STRONG
from viewer.story.dates import Bound, Ending, Open, Span, SpanKind, Unknown
from viewer.view.visible import SeenEvent

HALO_PX = 5.0
QUESTION_PX = 9.0  # beside a bar, for the question mark at an end that is uncertain
ARROW_PX = 7.0  # beyond the end of a bar, the tip of an arrow
ARROW_LENGTH_PX = 10.0


class Drawn(Struct, frozen=True):
    """Where an event's mark lies across, in scene px."""

    x0: float
    x1: float

    @property
    def middle(self) -> float:
        """Half way along the mark."""
        return (self.x0 + self.x1) / 2


def drawn(span: Span, scale: TimeScale) -> Drawn:
    """Where the mark of a span lies; a bar as far as the scale, on which it reaches beyond what is known."""
    if span.is_moment:
        middle = point_x(span, scale)
        return Drawn(middle - DISC_PX, middle + DISC_PX)
    bar, (before, after) = profile(span, scale), _questioned(span)
    x0 = min(max(bar.x0 - _beside_px(span.start, before), scale.x0), scale.x1 - BAR_PX)
    return Drawn(x0, min(max(bar.x1 + _beside_px(span.end, after), x0 + BAR_PX), scale.x1))


def _beside_px(ending: Ending, is_questioned: bool) -> float:
    """How far what stands beside an end of a bar reaches from it."""
    return ARROW_PX if isinstance(ending, Open) else QUESTION_PX * is_questioned


def duration_marks(
    seen: SeenEvent, y: float, scale: TimeScale, theme: Theme, side_colors: tuple[str, ...]
) -> Iterator[Mark]:
    """The mark of an event about the line y, with a halo where it is chosen; in one colour where no sides differ."""
    span, colors = seen.event.when, side_colors or (theme.mark,)
    if span.is_moment:
        yield from _moment_marks(seen, y, scale, theme, colors)
        return
    if seen.selected:
        yield _halo(drawn(span, scale), y, theme)
    yield from bar_marks(span, profile(span, scale), y, scale, theme, colors)


def _moment_marks(seen: SeenEvent, y: float, scale: TimeScale, theme: Theme, colors: tuple[str, ...]) -> Iterator[Mark]:
    span = seen.event.when
    if not span.clocks:
        yield from day_marks(span, y, scale, theme)
    if seen.selected:
        x, radius = point_x(span, scale), DISC_PX + HALO_PX
        yield Disc(x=x, y=y, radius_px=radius, pen=Pen(theme.accent, 2), fills=(theme.sheet,))
    yield from point_marks(span, y, scale, theme, colors)


def end_marks(span: Span, y: float, scale: TimeScale, pencil: Pencil) -> Iterator[Mark]:
    """A question mark in what is uncertain or beside it, and where an end is not known; an arrow where it is open."""
    if not span.is_moment:
        bar, (before, after) = profile(span, scale), _questioned(span)
        yield from _end(span.start, bar.x0, -1, before, y, scale, pencil)
        yield from _end(span.end, bar.x1, 1, after, y, scale, pencil)
    elif span.uncertain:
        yield pencil.text(point_x(span, scale), y + 4, "?", SMALL_STRONG, pencil.theme.ink, align=Align.CENTRE)


def _end(
    ending: Ending, x: float, outward: int, is_questioned: bool, y: float, scale: TimeScale, pencil: Pencil
) -> Iterator[Mark]:
    """What stands at an end of a bar, which lies at x; nothing where that is out of view."""
    if not scale.x0 - SPILL_PX <= x <= scale.x1 + SPILL_PX:
        return
    if isinstance(ending, Open):
        tip, half = x + outward * ARROW_PX, BAR_PX / 2 + 2
        back = tip - outward * ARROW_LENGTH_PX
        yield Line(points=((back, y - half), (tip, y), (back, y + half)), closed=True, fill=pencil.theme.mark)
    elif isinstance(ending, Unknown):
        yield pencil.text(x - outward * 6, y + 4, "?", SMALL, pencil.theme.soft, align=Align.CENTRE)
    if is_questioned:
        beside = x + outward * QUESTION_PX * 2 / 3
        yield pencil.text(beside, y + 4, "?", SMALL_STRONG, pencil.theme.ink, align=Align.CENTRE)


def _questioned(span: Span) -> tuple[bool, bool]:
    """Beside which ends of a bar a question mark says that they are uncertain: of what has no two ends, the last."""
    if span.kind is SpanKind.INTERVAL:
        return span.start.uncertain, span.end.uncertain
    has_end = isinstance(span.end, Bound)
    return span.uncertain and not has_end, span.uncertain and has_end


def _halo(where: Drawn, y: float, theme: Theme) -> Rect:
    height = BAR_PX + 2 * HALO_PX
    return Rect(
        x=where.x0 - HALO_PX, y=y - height / 2, width=where.x1 - where.x0 + 2 * HALO_PX, height=height,
        radius_px=height / 2, fill=theme.sheet, pen=Pen(theme.accent, 2),
    )  # fmt: skip
