"""The axis beneath the timeline: ticks with their words, and breaks that say how much time is folded into them."""

from collections.abc import Iterator
from itertools import groupby
from math import inf

from msgspec.structs import replace

from viewer.scene.marks import Line, Mark, Pen, Point, Text
from viewer.scene.pencil import Align, Pencil
from viewer.scene.ticks import Tick, said_length, ticks
from viewer.scene.timescale import Fold, Stretch, TimeScale
from viewer.scene.typography import SMALL, SMALL_STRONG
from viewer.story.dates import civil
from viewer.view.visible import Visible

AXIS_PX = 50.0
ZIGZAG: tuple[Point, ...] = ((-18, 0), (-11, -6), (-4, 6), (4, -6), (11, 6), (18, 0))
SPACE_PX = 6.0


def axis_marks(visible: Visible, scale: TimeScale, x0: float, x1: float, y: float, pencil: Pencil) -> Iterator[Mark]:
    """The axis on the line y, from x0 to x1."""
    yield Line(points=tuple(_axis_line(scale, x0, x1, y)), pen=Pen(pencil.theme.ink, 1.2))
    folds = [_fold_words(fold, y + 20, pencil) for fold in scale.folds]
    yield from folds
    neighbours = folds
    for stretch in scale.stretches:
        for x, label in _labelled_ticks(stretch, y + 20, pencil):
            yield Line(points=((x, y), (x, y + 5)), pen=Pen(pencil.theme.ink))
            if not any(_touch(label, other) for other in neighbours):
                neighbours = [*folds, label]
                yield label
    yield from _with_inferred(list(_contexts(scale, y + 38, pencil)), visible, x1, pencil)


def _axis_line(scale: TimeScale, x0: float, x1: float, y: float) -> Iterator[Point]:
    yield x0, y
    for fold in scale.folds:
        for dx, dy in ZIGZAG:
            yield fold.middle + dx, y + dy
    yield x1, y


def _fold_words(fold: Fold, y: float, pencil: Pencil) -> Text:
    said = f"{said_length(fold.end - fold.first)} folded"
    return pencil.text(fold.middle, y, said, SMALL, pencil.theme.soft, align=Align.CENTRE)


def _labelled_ticks(stretch: Stretch, y: float, pencil: Pencil) -> Iterator[tuple[float, Text]]:
    for tick in ticks(stretch):
        x = stretch.to_x(tick.day)
        yield x, pencil.text(x, y, tick.label, SMALL, pencil.theme.soft, align=Align.CENTRE)


def _touch(text: Text, other: Text) -> bool:
    """Whether two texts on one line come nearer than a space."""
    before, after = sorted((text, other), key=lambda each: each.x)
    return text.y == other.y and after.x < before.x + before.width + SPACE_PX


def _contexts(scale: TimeScale, y: float, pencil: Pencil) -> Iterator[tuple[int, Text]]:
    """Beneath the first tick of each month or year, which it is, and its year; moved right where there is no room."""
    free_x = -inf
    for stretch in scale.stretches:
        for context, group in groupby(ticks(stretch), _context):
            days = [tick.day for tick in group]
            text = pencil.text(stretch.to_x(days[0]), y, context, SMALL_STRONG, pencil.theme.ink, align=Align.CENTRE)
            text = replace(text, x=max(min(text.x, scale.x1 - text.width), free_x))
            if context and text.x <= stretch.to_x(days[-1]) and text.x <= scale.x1 - text.width:
                yield civil(days[0])[0], text
                free_x = text.x + text.width + SPACE_PX


def _with_inferred(contexts: list[tuple[int, Text]], visible: Visible, x1: float, pencil: Pencil) -> Iterator[Text]:
    """The contexts, once a year with the word that the year is inferred: where that has room."""
    told: set[int] = set()
    next_x = (*(text.x for _, text in contexts[1:]), x1 + SPACE_PX)
    for (year, text), limit in zip(contexts, next_x, strict=False):
        longer = pencil.text(text.x, text.y, f"{text.text} (year inferred)", text.font, text.color)
        has_room = longer.x + longer.width + SPACE_PX <= limit
        if has_room and year not in told and visible.year_is_inferred(year):
            told.add(year)
            text = longer
        yield text


def _context(tick: Tick) -> str:
    return tick.context
