"""Where the axis has ticks, and the words beneath them: a table of steps, the finest that fits is taken."""

from collections.abc import Iterator
from enum import Enum
from math import ceil, floor

from msgspec import Struct

from viewer.scene.timescale import Stretch
from viewer.story.date_words import said_year, short_month
from viewer.story.dates import Day, civil, day_of, last_day_of_month
from viewer.words import many

LABEL_ROOM_PX = 46.0  # from one labelled tick to the next, at the least
DIGIT_PX = 8.0  # so much more where the words are longer than four digits, for each of them
NEAREST = 0.8  # of a step, that the 1st of a month keeps free before and after it


class Unit(Enum):
    """What ticks count."""

    HOUR = "hour"
    DAY = "day"
    MONTH = "month"
    YEAR = "year"


class Step(Struct, frozen=True):
    """How often ticks come, and how far they typically lie apart."""

    unit: Unit
    count: int
    typical_days: float


class Tick(Struct, frozen=True):
    """A tick; `context` is what a reader needs besides its label to place it: the day, the month, the year."""

    at: float  # in days, of which hours are parts
    label: str
    context: str
    opens: bool  # its context begins here


STEPS = (
    *(Step(Unit.HOUR, hours, hours / 24) for hours in (1, 3, 6, 12)),
    *(Step(Unit.DAY, days, days) for days in (1, 2, 5, 10)),
    Step(Unit.MONTH, 1, 30.4),
    Step(Unit.MONTH, 3, 91.3),
    Step(Unit.MONTH, 6, 182.6),
    *(
        Step(Unit.YEAR, years, 365.25 * years)
        for decade in range(13)  # years have at most 12 digits
        for years in (10**decade, 2 * 10**decade, 5 * 10**decade)
    ),
)
_DAY_STEPS = tuple(step for step in STEPS if step.unit is not Unit.HOUR)


def step_for(stretch: Stretch, *, hours: bool = False) -> Step:
    """The finest step whose labels have room; one of hours only where they are asked for."""
    year_px = LABEL_ROOM_PX + DIGIT_PX * max(0, _longest_year(stretch) - 4)
    for step in STEPS if hours else _DAY_STEPS:
        if step.typical_days * stretch.px_per_day >= (year_px if step.unit is Unit.YEAR else LABEL_ROOM_PX):
            return step
    return STEPS[-1]


def _longest_year(stretch: Stretch) -> int:
    return max(len(said_year(civil(_day(moment))[0])) for moment in (stretch.first, stretch.end))


def ticks(stretch: Stretch, *, hours: bool = False) -> Iterator[Tick]:
    """The ticks inside a stretch, from left to right: no more than have room, however much time it is."""
    step = step_for(stretch, hours=hours)
    match step.unit:
        case Unit.HOUR:
            moments: Iterator[float] = _by_hour(stretch, step.count)
        case Unit.DAY:
            moments = _by_day(stretch, step.count)
        case Unit.MONTH:
            moments = _by_month(stretch, step.count)
        case Unit.YEAR:
            moments = _by_year(stretch, step.count)
    for at in moments:
        if stretch.first <= at < stretch.end:
            yield _tick(at, step.unit)


def _tick(at: float, unit: Unit) -> Tick:
    year, month, number = civil(_day(at))
    context = context_at(at, unit)
    match unit:
        case Unit.HOUR:
            return Tick(at, _clock_time(at), context, opens=at == floor(at))
        case Unit.DAY:
            return Tick(at, str(number), context, opens=number == 1)
        case Unit.MONTH:
            return Tick(at, short_month(month), context, opens=month == 1)
        case Unit.YEAR:
            return Tick(at, said_year(year), context, opens=False)


def context_at(moment: float, unit: Unit) -> str:
    """What ticks of a unit about a moment do not say themselves: "15 Mar 2020" of hours, "Mar 2020" of days."""
    year, month, number = civil(_day(moment))
    words = {Unit.HOUR: f"{number} {short_month(month)} ", Unit.DAY: f"{short_month(month)} ", Unit.MONTH: ""}
    return words[unit] + said_year(year) if unit in words else ""


def moment_at(moment: float, unit: Unit) -> str:
    """When a moment is, to a unit, for where no tick of that unit tells it: "15 Mar 2020"."""
    match unit:
        case Unit.HOUR:
            hour = floor(moment % 1 * 24)
            return f"{context_at(moment, unit)}, {hour:02}:00–{hour + 1:02}:00"
        case Unit.DAY:
            return context_at(moment, Unit.HOUR)
        case Unit.MONTH:
            return context_at(moment, Unit.DAY)
        case Unit.YEAR:
            return context_at(moment, Unit.MONTH)


def _clock_time(at: float) -> str:
    return f"{round(at % 1 * 24):02}:00"


def _day(moment: float) -> Day:
    return Day(floor(moment))


def _by_hour(stretch: Stretch, step: int) -> Iterator[float]:
    for count in range(floor(stretch.first * 24 / step), ceil(stretch.end * 24 / step)):
        yield count * step / 24


def _by_day(stretch: Stretch, step: int) -> Iterator[Day]:
    """The 1st of each month and every so many days, where they are not too near to a 1st."""
    for month_start in _by_month(stretch, 1):
        year, month, _ = civil(month_start)
        yield month_start
        length = last_day_of_month(year, month)
        for number in range(step, length + 1, step):
            if min(number - 1, length - number + 1) >= NEAREST * step:
                yield Day(month_start + number - 1)


def _by_month(stretch: Stretch, step: int) -> Iterator[Day]:
    year, month, _ = civil(_day(stretch.first))
    count = (year * 12 + month - 1) // step * step
    while (day := day_of(count // 12, count % 12 + 1, 1)) < stretch.end:
        yield day
        count += step


def _by_year(stretch: Stretch, step: int) -> Iterator[Day]:
    """Years that are round as readers count them: 200 BCE, 100 BCE, 1, 100, 200.

    | years here | -199    | -99     | 1 | 100 | 200 |
    | counted    | -2      | -1      | 0 | 1   | 2   |
    """
    count = (civil(_day(stretch.first))[0] - 1) // step
    while (day := day_of(count * step + (count <= 0), 1, 1)) < stretch.end:
        if count != 1 or step - 1 >= NEAREST * step:  # else too near to the year 1
            yield day
        count += 1


def said_length(days: float) -> str:
    """A length of time in its largest unit of which there are at least two: "17 months"."""
    if (years := round(days / 365.25)) >= 2:
        return many("{n} years", "{n} year", years)
    if (months := round(days / 30.44)) >= 2:
        return many("{n} months", "{n} month", months)
    return many("{n} days", "{n} day", max(round(days), 1))
