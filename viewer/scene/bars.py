"""Bars on the timeline: as dense as their profile, in bands where sides differ, with an outline where in doubt."""

from collections.abc import Iterator
from itertools import pairwise

from msgspec.structs import replace

from viewer.scene.marks import Mark, Pen, Rect
from viewer.scene.profile import BAR_PX, Profile
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.timescale import TimeScale
from viewer.story.dates import Span, SpanKind

SPILL_PX = BAR_PX / 2  # beyond the edge of the view, so that a bar that goes on there does not look as if it ended
FULL, PALE = 0.75, 0.2  # how opaque a bar is
BROKEN, DOTTED = (5.0, 3.0), (1.5, 2.5)
OUTLINE_PX = 1.3
BAND_GAP_PX = 1.0  # between the bands of two sides, so that they read without colour
LINE_PX = 1.5  # the line on which the bars of a set lie
TOUCH_PX = 2.0  # bars of a set that are nearer are one

_Part = tuple[float, float]  # from where to where, in scene px


def bar_marks(
    span: Span, bar: Profile, y: float, scale: TimeScale, theme: Theme, colors: tuple[str, ...]
) -> Iterator[Mark]:
    """A bar about the line y, or one for each date of a set on a line; cut a little beyond the ends of the scale."""
    dash = DOTTED if span.kind is SpanKind.ONE_OF else BROKEN if span.uncertain else ()
    parts = _parts(span, bar, scale)
    for x0, x1 in _in_view([(before[1], after[0]) for before, after in pairwise(parts)], scale):
        line = with_alpha(theme.mark, FULL)
        yield Rect(x=x0, y=y - LINE_PX / 2, width=x1 - x0, height=LINE_PX, fill=line)
    for x0, x1 in _in_view(parts, scale):
        yield from _bands(bar, x0, x1, y, colors, PALE if dash else FULL)
        if dash:
            yield _outline(bar, x0, x1, y, theme.mark, dash)


def _parts(span: Span, bar: Profile, scale: TimeScale) -> list[_Part]:
    """Where the dates of a set lie, those that touch as one; of anything else the whole bar."""
    parts: list[_Part] = []
    for date in sorted(span.members, key=lambda date: date.earliest):
        x0, x1 = scale.to_x(date.first_moment), scale.to_x(date.last_moment)
        spare = max(BAR_PX - (x1 - x0), 0.0) / 2
        if parts and x0 - spare < parts[-1][1] + TOUCH_PX:
            parts[-1] = (parts[-1][0], max(parts[-1][1], x1 + spare))
        else:
            parts.append((x0 - spare, x1 + spare))
    if len(parts) < 2:
        return [(bar.x0, bar.x1)]
    return [(bar.x0, parts[0][1]), *parts[1:-1], (parts[-1][0], bar.x1)]


def _in_view(parts: list[_Part], scale: TimeScale) -> Iterator[_Part]:
    """The parts as far as they are in view, or nearly."""
    left, right = scale.x0 - SPILL_PX, scale.x1 + SPILL_PX
    return ((max(x0, left), min(x1, right)) for x0, x1 in parts if x0 < right and left < x1)


def _bands(bar: Profile, x0: float, x1: float, y: float, colors: tuple[str, ...], opacity: float) -> Iterator[Rect]:
    """The bar in as many bands as there are colours, one above the other."""
    height = (BAR_PX - BAND_GAP_PX * (len(colors) - 1)) / len(colors)
    for number, color in enumerate(colors):
        top = y - BAR_PX / 2 + number * (height + BAND_GAP_PX)
        fill = bar.fade(x0, x1, color, opacity)
        yield Rect(x=x0, y=top, width=x1 - x0, height=height, radius_px=height / 2, fill=fill)


def _outline(bar: Profile, x0: float, x1: float, y: float, color: str, dash: tuple[float, ...]) -> Rect:
    """A broken line about the bar, which fades where the bar does."""
    fade = replace(bar.fade(x0, x1, color, 1.0), axis=((x0, y), (x1, y)))
    is_full = {shade for _, shade in fade.stops} == {with_alpha(color, 1.0)}
    pen = Pen(color if is_full else fade, OUTLINE_PX, dash)
    return Rect(x=x0, y=y - BAR_PX / 2, width=x1 - x0, height=BAR_PX, radius_px=BAR_PX / 2, pen=pen)
