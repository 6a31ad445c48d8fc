"""The axis beneath the timeline: ticks with their words, and breaks that say how much time is folded into them."""

from collections.abc import Iterator
from dataclasses import replace
from itertools import groupby

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
    words = [_fold_words(fold, y + 20, pencil) for fold in scale.folds]
    for stretch in scale.stretches:
        for x, label in _labelled_ticks(stretch, y + 20, pencil):
            yield Line(points=((x, y), (x, y + 5)), pen=Pen(pencil.theme.ink))
            if not any(_touch(label, other) for other in words):
                words.append(label)
        words += _contexts(visible, stretch, x1, y + 38, pencil)
    yield from words


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


def _contexts(visible: Visible, stretch: Stretch, x1: float, y: float, pencil: Pencil) -> Iterator[Text]:
    """Beneath the first tick of each month or year, which it is; and once a year, that it is inferred."""
    told: set[int] = set()
    for context, (first, *_) in ((context, list(group)) for context, group in groupby(ticks(stretch), _context)):
        year = civil(first.day)[0]
        inferred = " (year inferred)" if year not in told and _is_inferred(visible, year) else ""
        told.add(year)
        text = pencil.text(0, y, context + inferred, SMALL_STRONG, pencil.theme.ink)
        x = min(stretch.to_x(first.day) - pencil.width(context, SMALL_STRONG) / 2, x1 - text.width)
        yield replace(text, x=x)


def _context(tick: Tick) -> str:
    return tick.context


def _is_inferred(visible: Visible, year: int) -> bool:
    """Whether no event of a year has the year from its source."""
    latest = ((seen.event, seen.event.when.latest) for seen in visible.events)
    of_year = [event for event, day in latest if day is not None and civil(day)[0] == year]
    return bool(of_year) and all("year" in event.inferred for event in of_year)
