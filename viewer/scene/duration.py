"""How an event's time is drawn: a point for a day, a bar for a span, soft where its ends are vague."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.marks import Disc, Fade, Line, Mark, Pen, Rect
from viewer.scene.pencil import Align, Pencil
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.timescale import TimeScale
from viewer.scene.typography import SMALL
from viewer.story.dates import Bound, Ending, Open, Span, SpanKind
from viewer.view.visible import SeenEvent

BAR_PX = 12.0
DISC_PX = 8.0
UNKNOWN_PX = 84.0  # how far a bar fades away towards an end that nobody tells
SOFT_RATIO = 0.3  # of a bar, for the soft edge of an approximate date
HALO_PX = 5.0


class Drawn(Struct, frozen=True):
    """Where an event's mark lies across, in scene px."""

    x0: float
    x1: float

    @property
    def middle(self) -> float:
        """Half way along the mark."""
        return (self.x0 + self.x1) / 2


def drawn(span: Span, scale: TimeScale) -> Drawn:
    """Where the mark of a span lies; ends that are open or unknown reach beyond what is known, as far as the scale."""
    if span.is_day:
        middle = _middle_of_day(span, scale)
        return Drawn(middle - DISC_PX, middle + DISC_PX)
    known = _known(span, scale)
    x0 = known.x0 - (UNKNOWN_PX if span.earliest is None else 0)
    x1 = known.x1 + (UNKNOWN_PX if span.latest is None else 0)
    x0 = min(max(x0, scale.x0), scale.x1 - BAR_PX)
    return Drawn(x0, min(max(x1, x0 + BAR_PX), scale.x1))


def _known(span: Span, scale: TimeScale) -> Drawn:
    """Where the days lie that are known of a span."""
    first, last = span.known
    return Drawn(scale.to_x(first), scale.to_x(last + 1))


def duration_marks(
    seen: SeenEvent, y: float, scale: TimeScale, theme: Theme, side_colors: tuple[str, ...]
) -> Iterator[Mark]:
    """The mark of an event about the line y, with a halo where it is chosen."""
    span = seen.event.when
    if span.is_day:
        yield from _day_marks(seen, y, _middle_of_day(span, scale), theme, side_colors)
        return
    where = drawn(span, scale)
    if seen.selected:
        yield _halo(where, y, theme)
    fill = Fade(_stops(span, where, scale, theme.mark))
    dotted = Pen(theme.mark, 1.2, (2, 2)) if span.kind is SpanKind.ONE_OF else None
    yield Rect(
        x=where.x0, y=y - BAR_PX / 2, width=where.x1 - where.x0, height=BAR_PX, radius_px=BAR_PX / 2,
        fill=with_alpha(theme.mark, 0.18) if dotted else fill, pen=dotted,
    )  # fmt: skip


def end_marks(span: Span, y: float, scale: TimeScale, pencil: Pencil) -> Iterator[Mark]:
    """A question mark where an end is unknown, an arrow where it is open."""
    where = drawn(span, scale)
    for ending, x, outward in ((span.start, where.x0, -1), (span.end, where.x1, 1)):
        if isinstance(ending, Open):
            tip, back = x, x - outward * 8
            yield Line(points=((back, y - 5), (tip, y), (back, y + 5)), pen=Pen(pencil.theme.mark, 1.6))
        elif not isinstance(ending, Bound):
            yield pencil.text(x - outward * 6, y + 4, "?", SMALL, pencil.theme.soft, align=Align.CENTRE)


def _day_marks(seen: SeenEvent, y: float, x: float, theme: Theme, side_colors: tuple[str, ...]) -> Iterator[Mark]:
    if seen.selected:
        yield Disc(x=x, y=y, radius_px=DISC_PX + HALO_PX, pen=Pen(theme.accent, 2), fills=(theme.sheet,))
    fills = side_colors or (theme.mark,)
    vague = seen.event.when.approximate or seen.event.when.uncertain
    yield Disc(
        x=x, y=y, radius_px=DISC_PX, fills=() if vague else fills, pen=Pen(fills[0], 1.5, (2, 2)) if vague else None
    )


def _halo(where: Drawn, y: float, theme: Theme) -> Rect:
    height = BAR_PX + 2 * HALO_PX
    return Rect(
        x=where.x0 - HALO_PX, y=y - height / 2, width=where.x1 - where.x0 + 2 * HALO_PX, height=height,
        radius_px=height / 2, fill=theme.sheet, pen=Pen(theme.accent, 2),
    )  # fmt: skip


def _stops(span: Span, where: Drawn, scale: TimeScale, color: str) -> tuple[tuple[float, str], ...]:
    """How dense the bar is along its width: full where the span surely is, less where it may be."""
    width, known = where.x1 - where.x0, _known(span, scale)
    rise = _edge_px(span.start, span, scale, width) if span.earliest is not None else known.x0 - where.x0
    fall = _edge_px(span.end, span, scale, width) if span.latest is not None else where.x1 - known.x1
    solid, clear = with_alpha(color, 0.75), with_alpha(color, 0.0)
    x_rise = min(max(rise / width, 0.0), 1.0)
    x_fall = min(max(1 - fall / width, x_rise), 1.0)
    return (0.0, clear if rise else solid), (x_rise, solid), (x_fall, solid), (1.0, clear if fall else solid)


def _edge_px(ending: Ending, span: Span, scale: TimeScale, width: float) -> float:
    """How many px an end of the bar takes from nothing to full."""
    if not isinstance(ending, Bound):
        return 0.0
    if span.kind is SpanKind.INTERVAL and ending.latest > ending.earliest:
        return scale.to_x(ending.latest + 1) - scale.to_x(ending.earliest)
    return SOFT_RATIO * width if ending.approximate or ending.uncertain else 0.0


def _middle_of_day(span: Span, scale: TimeScale) -> float:
    assert span.earliest is not None
    return scale.to_x(span.earliest + 0.5)
