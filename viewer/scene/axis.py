"""The axis beneath the timeline: ticks with their words, and breaks that say how much time is folded into them."""

from collections.abc import Iterator
from math import floor

from msgspec import Struct

from viewer.scene.headings import SPACE_PX, STAR, Heading, headings, with_room
from viewer.scene.marks import Line, Mark, Pen, Point, Text
from viewer.scene.pencil import Align, Pencil
from viewer.scene.ticks import Tick, Unit, said_length, step_for, ticks
from viewer.scene.timescale import Fold, Stretch, TimeScale
from viewer.scene.typography import SMALL, SMALL_STRONG
from viewer.story.date_words import said_offset
from viewer.story.dates import Day, civil, day_of
from viewer.view.visible import Visible
from viewer.words import say

AXIS_PX = 50.0
LABELS_PX = 20.0  # from the line down to the words of the ticks
HEADINGS_PX = 38.0
ZIGZAG: tuple[Point, ...] = ((-18, 0), (-11, -6), (-4, 6), (4, -6), (11, 6), (18, 0))


class Ruled(Struct, frozen=True):
    """A stretch with its ticks, and the words of those that have room for them."""

    stretch: Stretch
    unit: Unit
    ticks: tuple[Tick, ...]
    worded: tuple[tuple[Tick, Text], ...]

    @property
    def years_told(self) -> set[int]:
        """The years that are words of its ticks."""
        return {_year(tick.at) for tick, _ in self.worded} if self.unit is Unit.YEAR else set()


def axis_marks(visible: Visible, scale: TimeScale, x0: float, x1: float, y: float, pencil: Pencil) -> Iterator[Mark]:
    """The axis on the line y, from x0 to x1; left of it a note on inferred years, if beneath it is no room for that."""
    inferred, zones = _inferred_years(visible, scale), _zones(visible, scale)
    folds = [_fold_words(fold, scale, y + LABELS_PX, pencil) for fold in scale.folds]
    ruled = list(_ruled(scale, folds, inferred, bool(zones), y + LABELS_PX, pencil))
    placed = with_room(_headings(ruled, zones, pencil), inferred, x0, scale.x1, pencil)
    words = [text for each in ruled for _, text in each.worded]
    words += [pencil.text(each.x, y + HEADINGS_PX, each.words, SMALL_STRONG, pencil.theme.ink) for each in placed]
    yield Line(points=tuple(_axis_line(scale, x0, x1, y)), pen=Pen(pencil.theme.ink, 1.2))
    for x in (each.stretch.to_x(tick.at) for each in ruled for tick in each.ticks):
        yield Line(points=((x, y), (x, y + 5)), pen=Pen(pencil.theme.ink))
    yield from (*folds, *words)
    told = {heading.year for heading in placed}.union(*(each.years_told for each in ruled))
    if inferred - told:
        yield _note(say("some years inferred"), x0, y, pencil)
    elif any(text.text.endswith(STAR) for text in words):
        yield _note(" ".join((STAR, say("year inferred"))), x0, y, pencil)


def _note(words: str, x0: float, y: float, pencil: Pencil) -> Text:
    return pencil.text(x0 - SPACE_PX, y + HEADINGS_PX, words, SMALL, pencil.theme.soft, align=Align.RIGHT)


def _axis_line(scale: TimeScale, x0: float, x1: float, y: float) -> Iterator[Point]:
    yield x0, y
    for fold in scale.folds:
        narrowed = min((fold.x1 - fold.x0) / (ZIGZAG[-1][0] - ZIGZAG[0][0]), 1.0)  # where it is only partly in view
        for dx, dy in ZIGZAG:
            yield fold.middle + dx * narrowed, y + dy
    yield x1, y


def _fold_words(fold: Fold, scale: TimeScale, y: float, pencil: Pencil) -> Text:
    said = say("{length} folded", length=said_length(fold.end - fold.first))
    x = min(max(fold.middle - pencil.width(said, SMALL) / 2, scale.x0), scale.x1 - pencil.width(said, SMALL))
    return pencil.text(x, y, said, SMALL, pencil.theme.soft)


def _ruled(
    scale: TimeScale, folds: list[Text], inferred: frozenset[int], hours: bool, y: float, pencil: Pencil
) -> Iterator[Ruled]:
    """The stretches with their ticks; words that would touch those of a fold or of the tick before are left out."""
    taken = folds
    for stretch in scale.stretches:
        unit, every = step_for(stretch, hours=hours).unit, tuple(ticks(stretch, hours=hours))
        worded = []
        for tick in every:
            star = STAR if unit is Unit.YEAR and _year(tick.at) in inferred else ""
            x = stretch.to_x(tick.at)
            text = pencil.text(x, y, tick.label + star, SMALL, pencil.theme.soft, align=Align.CENTRE)
            if not any(_touch(text, other) for other in taken):
                taken = [*folds, text]
                worded.append((tick, text))
        yield Ruled(stretch, unit, every, tuple(worded))


def _touch(text: Text, other: Text) -> bool:
    """Whether two texts on one line come nearer than a space."""
    before, after = sorted((text, other), key=lambda each: each.x)
    return after.x < before.x + before.width + SPACE_PX


def _headings(ruled: list[Ruled], zones: frozenset[str], pencil: Pencil) -> Iterator[Heading]:
    zone = say("times as written") if len(zones) > 1 else "".join(zones)
    for each in ruled:
        worded = [tick for tick, _ in each.worded]
        of_hours = zone if each.unit is Unit.HOUR else ""
        yield from headings(each.stretch, each.ticks, worded, each.unit, of_hours, pencil)


def _zones(visible: Visible, scale: TimeScale) -> frozenset[str]:
    """The offsets of the times in the story, "" for one that is not stated; none where no hours have room."""
    if not any(step_for(stretch, hours=True).unit is Unit.HOUR for stretch in scale.stretches):
        return frozenset()
    return frozenset(said_offset(clock.offset) for clock in visible.chronicle.clocks)


def _inferred_years(visible: Visible, scale: TimeScale) -> frozenset[int]:
    """The years of events in view that no source states."""
    years = visible.chronicle.inferred_years
    return frozenset(year for year in years if _is_in_view(year, scale) and visible.year_is_inferred(year))


def _is_in_view(year: int, scale: TimeScale) -> bool:
    first, end = day_of(year, 1, 1), day_of(year + 1, 1, 1)
    return any(first < stretch.end and stretch.first < end for stretch in scale.stretches)


def _year(moment: float) -> int:
    return civil(Day(floor(moment)))[0]
