"""What the ticks of an axis leave unsaid: the day, the month, the year, and that no source states the year."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby

from msgspec import Struct
from msgspec.structs import replace

from viewer.scene.pencil import Pencil
from viewer.scene.ticks import Tick, Unit, context_at, moment_at
from viewer.scene.timescale import Stretch
from viewer.scene.typography import SMALL_STRONG
from viewer.story.date_words import said_year
from viewer.story.dates import Day, civil
from viewer.words import noted, say

SPACE_PX = 6.0
INFERRED = noted(" (year inferred)")
STAR = "*"  # the same, where there is no room for it


class Heading(Struct, frozen=True):
    """Words beneath the ticks that they hold for.

    Attributes:
        forms: The words, the longest form first, and what may be said instead where there is no room.
        year: The year that they tell.
        x: Where they stand, or would best stand, in scene px.
        end_x: Beyond it they would stand under what they do not hold for.
        needed: Without them nothing tells the year here.
    """

    forms: tuple[str, ...]
    year: int
    x: float
    end_x: float
    needed: bool

    @property
    def words(self) -> str:
        """The words in their longest form."""
        return self.forms[0]


def headings(
    stretch: Stretch, ticks: Sequence[Tick], worded: Sequence[Tick], unit: Unit, zone: str, pencil: Pencil
) -> Iterator[Heading]:
    """What is to be said beneath a stretch, from left to right, besides the words of its ticks.

    A day, month or year has its name beneath its first tick, or at the left edge if it began farther left.

    Args:
        stretch: The stretch.
        ticks: All of its ticks.
        worded: Those that have their words.
        unit: What they count.
        zone: In which zone hours are counted; "" says nothing.
        pencil: Measures the words.
    """
    if not worded:
        moment = ticks[0].at if ticks else stretch.first
        words = moment_at(moment, unit)
        x = _centred(words, stretch.to_x(moment), pencil) if ticks else stretch.x0
        yield _heading(words, moment, zone, x, stretch.x1)
    elif unit is not Unit.YEAR:
        yield from _contexts(stretch, worded, unit, zone, pencil)


def _contexts(stretch: Stretch, worded: Sequence[Tick], unit: Unit, zone: str, pencil: Pencil) -> Iterator[Heading]:
    before = context_at(stretch.first, unit)
    if before != worded[0].context:
        end_x = stretch.to_x(worded[0].at) - _width(before, pencil)
        yield Heading((before,), _year(stretch.first), stretch.x0, end_x, needed=False)
    for context, group in groupby(worded, _context):
        of_context = list(group)
        first, end_x = of_context[0], stretch.to_x(of_context[-1].at)
        began_before = context == before and not first.opens
        x = stretch.x0 if began_before else _centred(context, stretch.to_x(first.at), pencil)
        if first is worded[0]:
            yield _heading(context, first.at, zone, x, end_x)
        else:
            yield Heading((context,), _year(first.at), x, end_x, needed=False)


def _centred(words: str, x: float, pencil: Pencil) -> float:
    return x - _width(words, pencil) / 2


def _heading(words: str, moment: float, zone: str, x: float, end_x: float) -> Heading:
    """One that is needed, with the zone of its hours if there is room for that."""
    year = _year(moment)
    zoned = (f"{words}, {zone}",) if zone else ()
    return Heading((*zoned, words, said_year(year)), year, x, end_x, needed=True)


def _context(tick: Tick) -> str:
    return tick.context


def _year(moment: float) -> int:
    return civil(Day(int(moment // 1)))[0]


def with_room(
    wanted: Iterable[Heading], inferred: frozenset[int], x0: float, x1: float, pencil: Pencil
) -> list[Heading]:
    """The headings that have room between x0 and x1, each in one form: none that is needed gives way to another.

    The years that no source states are marked: once a year in words where these have room, else by a star.
    """
    marked = [_starred(heading) if heading.year in inferred else heading for heading in wanted]
    spots = list(_spots(marked, x0, x1, pencil))
    limits = [*(after.x - SPACE_PX for after in spots[1:]), x1]
    told: dict[int, Heading] = {}
    for spot, limit in zip(spots, limits, strict=False):
        if spot.year in inferred and spot.x + _width(_in_words(spot), pencil) <= limit:
            told.setdefault(spot.year, spot)
    return [_marked(spot, told.get(spot.year)) for spot in spots]


def _starred(heading: Heading) -> Heading:
    return replace(heading, forms=tuple(words + STAR for words in heading.forms))


def _in_words(heading: Heading) -> str:
    return heading.words.removesuffix(STAR) + say(INFERRED)


def _marked(heading: Heading, told: Heading | None) -> Heading:
    """A heading with its star; without, where the words stand at one of its year, which may be itself."""
    if told is None:
        return heading
    return replace(heading, forms=(_in_words(heading) if told is heading else heading.words.removesuffix(STAR),))


def _spots(wanted: list[Heading], x0: float, x1: float, pencil: Pencil) -> Iterator[Heading]:
    free_x = x0
    for number, heading in enumerate(wanted):
        needed = (after for after in wanted[number + 1 :] if after.needed)
        limit = min((min(after.x, x1 - _width(after.words, pencil)) - SPACE_PX for after in needed), default=x1)
        spot = _spot(heading, free_x, limit, pencil)
        if spot is None and heading.needed:
            spot = _squeezed(heading, free_x)
            spot = spot if free_x == x0 or spot.x + _width(spot.words, pencil) <= x1 else None
        if spot:
            yield spot
            free_x = spot.x + _width(spot.words, pencil) + SPACE_PX


def _spot(heading: Heading, free_x: float, limit: float, pencil: Pencil) -> Heading | None:
    """Where a heading has room, as near as can be to where it is best; None where it has none in any form."""
    for words in heading.forms:
        width = _width(words, pencil)
        x = max(min(heading.x, limit - width), free_x)
        if x + width <= limit and x <= heading.end_x:
            return replace(heading, forms=(words,), x=x)
    return None


def _squeezed(heading: Heading, x: float) -> Heading:
    return replace(heading, forms=heading.forms[-1:], x=x)


def _width(words: str, pencil: Pencil) -> float:
    return pencil.width(words, SMALL_STRONG)
