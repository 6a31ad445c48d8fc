"""Points on the timeline: a day or a time of it, in parts where several sides tell, soft or hollow where in doubt."""

from collections.abc import Iterator
from math import cos, sin, tau

from viewer.scene.marks import Disc, Line, Mark, Pen, Rect
from viewer.scene.theme import Theme, with_alpha
from viewer.scene.timescale import TimeScale
from viewer.story.dates import Span

DISC_PX = 8.0
BROKEN = (3.0, 2.2)
SOFT = ((3.0, 0.15), (1.0, 0.2))  # rings beyond the edge of a point: px, and how opaque
CORE = ((-1.5, 0.35), (-4.0, 0.75))
PALE = ((0.0, 0.2),)
LEAST_DAY_PX = 92.0  # where hours would have room: it is shown that the event may have been at any time of the day
LINE, LINE_PX = 0.6, 1.5  # how opaque, and how thick, the line is that shows a day
QUESTION_RATIO = 0.55  # of a point's radius, that a question mark in it takes
CAP_PX = 7.0  # how high the ends of that line are


def point_x(span: Span, scale: TimeScale) -> float:
    """Where the point of a moment lies: at its time, else in the middle of its day."""
    first, last = span.known_moments
    return scale.to_x((first + last) / 2)


def point_marks(span: Span, y: float, scale: TimeScale, theme: Theme, colors: tuple[str, ...]) -> Iterator[Mark]:
    """The point of a moment on the line y."""
    x = point_x(span, scale)
    for beyond_px, opacity in _rings(span):
        fills = colors if opacity == 1 else tuple(with_alpha(color, opacity) for color in colors)
        yield Disc(x=x, y=y, radius_px=DISC_PX + beyond_px, fills=fills)
    if span.uncertain:
        yield Disc(x=x, y=y, radius_px=DISC_PX, pen=Pen(theme.mark, 1.5, BROKEN))
    if len(colors) > 1:
        ink, inner = (theme.mark, QUESTION_RATIO) if span.uncertain else (theme.sheet, 0.0)
        yield from _partings(x, y, len(colors), ink, inner)


def _rings(span: Span) -> tuple[tuple[float, float], ...]:
    """The discs that make up a point, the largest first: by how much larger than it, and how opaque."""
    if not span.approximate:
        return PALE if span.uncertain else ((0.0, 1.0),)
    return (*SOFT, *(PALE if span.uncertain else CORE))


def _partings(x: float, y: float, count: int, ink: str, inner: float) -> Iterator[Mark]:
    """Lines between the parts of a point, so that they read without colour: from a ratio of its radius to its edge."""
    for number in range(count):
        right, up = DISC_PX * cos(tau * number / count), DISC_PX * sin(tau * number / count)
        yield Line(points=((x + inner * right, y - inner * up), (x + right, y - up)), pen=Pen(ink))


def day_marks(span: Span, y: float, scale: TimeScale, theme: Theme) -> Iterator[Mark]:
    """All of the day of a moment without a time, where it is so wide that the point could be taken for one."""
    first, last = span.known_moments
    x0, x1 = scale.to_x(first), scale.to_x(last)
    if x1 - x0 < LEAST_DAY_PX:
        return
    line = with_alpha(theme.mark, LINE)
    left, right = max(x0, scale.x0), min(x1, scale.x1)
    if left < right:
        yield Rect(x=left, y=y - LINE_PX / 2, width=right - left, height=LINE_PX, fill=line)
    for x in (x0, x1 - LINE_PX):
        if scale.x0 <= x <= scale.x1:
            yield Rect(x=x, y=y - CAP_PX / 2, width=LINE_PX, height=CAP_PX, fill=line)
