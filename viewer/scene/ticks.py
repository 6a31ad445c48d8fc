"""Where the axis has ticks, and the words beneath them: a table of steps, the finest that fits is taken."""

from collections.abc import Iterator

from msgspec import Struct

from viewer.scene.timescale import Stretch
from viewer.story.date_words import said_year, short_month
from viewer.story.dates import Day, civil, day_of, last_day_of_month

LABEL_ROOM_PX = 46.0  # from one labelled tick to the next, at the least
NEAREST = 0.8  # of a step, that the 1st of a month keeps free before and after it


class Tick(Struct, frozen=True):
    """A tick at the start of a day; `context` is what a reader needs to place it: the month, the year."""

    day: Day
    label: str
    context: str


class Step(Struct, frozen=True):
    """How often ticks come: every so many days of the month, or months; and their typical distance in days."""

    days: int
    months: int
    typical_days: float


STEPS = (
    Step(1, 0, 1),
    Step(2, 0, 2),
    Step(5, 0, 5),
    Step(10, 0, 10),
    Step(0, 1, 30.4),
    Step(0, 3, 91.3),
    Step(0, 6, 182.6),
    *(
        Step(0, 12 * years, 365.25 * years)
        for decade in range(13)  # years have at most 12 digits
        for years in (10**decade, 2 * 10**decade, 5 * 10**decade)
    ),
)


def step_for(px_per_day: float) -> Step:
    """The finest step whose labels have room."""
    return next((step for step in STEPS if step.typical_days * px_per_day >= LABEL_ROOM_PX), STEPS[-1])


def ticks(stretch: Stretch) -> Iterator[Tick]:
    """The ticks inside a stretch, from left to right."""
    step = step_for(stretch.px_per_day)
    days = _by_day(stretch, step.days) if step.days else _by_month(stretch, step.months)
    for day in days:
        if stretch.first <= day < stretch.end:
            yield _tick(day, step)


def _tick(day: Day, step: Step) -> Tick:
    year, month, number = civil(day)
    if step.days:
        return Tick(day, str(number), f"{short_month(month)} {said_year(year)}")
    if step.months < 12:
        return Tick(day, short_month(month), said_year(year))
    return Tick(day, said_year(year), "")


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
    year, month, _ = civil(stretch.first)
    count = (year * 12 + month - 1) // step * step
    while (day := day_of(count // 12, count % 12 + 1, 1)) < stretch.end:
        yield day
        count += step


def said_length(days: int) -> str:
    """A length of time in its largest unit of which there are at least two: "17 months"."""
    for unit, length in (("year", 365.25), ("month", 30.44), ("day", 1.0)):
        count = round(days / length)
        if count >= 2:
            return f"{count:,} {unit}s"
    return "1 day"
