"""Days, and spans of days that may be vague, open or unknown.

A `Day` is a number, so that days can be compared, subtracted and drawn; its calendar is the Gregorian one, carried back
before 1582 and with a year 0, as ISO 8601 has it:

    | year here | 2020 | 1 | 0     | -1    | -43    |
    | in words  | 2020 | 1 | 1 BCE | 2 BCE | 44 BCE |

A `Span` is what one written date says: where it starts and where it ends, each of which may be spread over many days.
`edtf` reads spans from text, `date_words` says them to a reader.
"""

from enum import Enum
from typing import ClassVar, NewType

from msgspec import Struct

from viewer.story.clock import Clock

Day = NewType("Day", int)
"""A day by its number: 0001-01-01 is 1, the day before it 0, as in `datetime.date.toordinal`, but without limits."""

_DAYS_IN_400_YEARS = 146_097
_DAYS_TO_MARCH = 305  # from 0000-03-01, where the count below begins, to 0000-12-31, the day with the number 0


def day_of(year: int, month: int, day: int) -> Day:
    """The day with this date.

    Years are counted from March, so that a leap day is the last of its year; `(153 m + 2) // 5` is then the number of
    days before the m-th month. After Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms" (days_from_civil).

    >>> day_of(1, 1, 1), day_of(0, 12, 31)
    (1, 0)

    Raises:
        ValueError: The calendar has no such day.
    """
    if not 1 <= day <= last_day_of_month(year, month):
        raise ValueError(f"there is no day {day} in month {month} of the year {year}")
    march_year = year - (month < 3)
    day_of_year = (153 * ((month - 3) % 12) + 2) // 5 + day - 1
    return Day(
        365 * march_year + march_year // 4 - march_year // 100 + march_year // 400 + day_of_year - _DAYS_TO_MARCH
    )


def civil(day: Day) -> tuple[int, int, int]:
    """A day's year, month and day of the month: `day_of` the other way round, from the same source.

    >>> civil(Day(1)), civil(Day(0))
    ((1, 1, 1), (0, 12, 31))
    """
    cycle, rest = divmod(day + _DAYS_TO_MARCH, _DAYS_IN_400_YEARS)
    year = (rest - rest // 1_460 + rest // 36_524 - rest // 146_096) // 365
    day_of_year = rest - (365 * year + year // 4 - year // 100)
    march_month = (5 * day_of_year + 2) // 153
    month = (march_month + 2) % 12 + 1
    return 400 * cycle + year + (month < 3), month, day_of_year - (153 * march_month + 2) // 5 + 1


def last_day_of_month(year: int, month: int) -> int:
    """How many days a month has: 28 to 31.

    Raises:
        ValueError: The month is not 1 to 12.
    """
    if not 1 <= month <= 12:
        raise ValueError(f"there is no month {month}")
    if month == 2:
        return 29 if is_leap(year) else 28
    return 30 if month in (4, 6, 9, 11) else 31


def is_leap(year: int) -> bool:
    """Whether a year has a 29 February; years before 1 included, so 0 and -4 have one."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def iso(day: Day) -> str:
    """A day as ISO 8601 writes it: 2020-03-15, -0043-03-15 for 44 BCE, and more digits where a year needs them."""
    year, month, number = civil(day)
    return f"{'-' * (year < 0)}{abs(year):04}-{month:02}-{number:02}"


class Precision(Enum):
    """The calendar unit that a date counts in."""

    DAY = "day"
    MONTH = "month"
    SEASON = "season"  # a northern one: three months from March, June, September or December
    YEAR = "year"
    DECADE = "decade"
    CENTURY = "century"
    SCATTERED = "scattered"  # days that lie apart, as in 156X-12-25: Christmas, some year in the 1560s


class Bound(Struct, frozen=True, kw_only=True):
    """One date as written, which may leave open on which day exactly.

    Attributes:
        earliest: The first day that the date can mean.
        latest: The last day that it can mean; the same as `earliest` if it says the day.
        precision: The unit it counts in. Between `earliest` and `latest` may lie several: 2020-02-2X is ten days.
        approximate: Written with ~ or %: about then. How far about reaches is not known and not guessed.
        uncertain: Written with ? or %: then, if the source is right.
        estimate: The year that is thought likeliest, where it is written with significant digits: 1950 of 1950S2.
        clock: The time of its one day; None if none is stated.
    """

    earliest: Day
    latest: Day
    precision: Precision
    approximate: bool = False
    uncertain: bool = False
    estimate: int | None = None
    clock: Clock | None = None

    def __post_init__(self) -> None:
        if self.latest < self.earliest:
            raise ValueError(f"a date cannot end on {iso(self.latest)}, before it begins on {iso(self.earliest)}")
        if self.clock and self.earliest != self.latest:
            days = f"{iso(self.earliest)}/{iso(self.latest)}"
            raise ValueError(f"the time {self.clock} belongs to one day, not to {days}")

    @property
    def first_moment(self) -> float:
        """The first moment that it can mean, in days: where its first day begins, or a part of the day later."""
        return self.earliest + self.clock.ratio if self.clock else self.earliest

    @property
    def last_moment(self) -> float:
        """The moment by which it is over, in days: where its last day ends, or the stated time of that day."""
        return self.latest + self.clock.ratio if self.clock else self.latest + 1


class Open(Struct, frozen=True):
    """An ending that is left open, written `..`: there is none, or none is meant."""

    earliest: ClassVar[None] = None
    latest: ClassVar[None] = None
    approximate: ClassVar[bool] = False
    uncertain: ClassVar[bool] = False
    clock: ClassVar[None] = None


class Unknown(Struct, frozen=True):
    """An ending that there was but nobody says when, written as nothing: `/2020-03-05`."""

    earliest: ClassVar[None] = None
    latest: ClassVar[None] = None
    approximate: ClassVar[bool] = False
    uncertain: ClassVar[bool] = False
    clock: ClassVar[None] = None


Ending = Bound | Open | Unknown


def runs_backwards(start: Ending, end: Ending) -> bool:
    """Whether what starts and ends like this would be over before it begins; never where an end is open or unknown."""
    if not isinstance(start, Bound) or not isinstance(end, Bound):
        return False
    return end.latest < start.earliest or end.last_moment < start.first_moment


class SpanKind(Enum):
    """What a span says of the days it names."""

    SINGLE = "one date"
    INTERVAL = "from one date to another"
    ONE_OF = "on one of several dates"
    ALL_OF = "on each of several dates"


class Span(Struct, frozen=True, kw_only=True):
    """When something was, as far as it is known.

    Attributes:
        edtf: The date exactly as written; `str(span)` is this text.
        kind: One date, an interval or a set.
        start: Where it begins: of a single date the date itself, of a set its earliest member or `Open`.
        end: Where it ends: of a single date the date itself again, of a set its latest member or `Open`.
        members: The dates of a set, in the order written; a range such as 1670..1672 is one of them. Else empty.
    """

    edtf: str
    kind: SpanKind
    start: Ending
    end: Ending
    members: tuple[Bound, ...] = ()

    def __post_init__(self) -> None:
        if not self._dates:
            raise ValueError(f"the span {self.edtf!r} names no date")
        if bool(self.members) != (self.kind in (SpanKind.ONE_OF, SpanKind.ALL_OF)):
            raise ValueError(f"the span {self.edtf!r} is {self.kind.value}, with {len(self.members)} members")
        if self.kind is SpanKind.SINGLE and self.start != self.end:
            raise ValueError(f"the span {self.edtf!r} is one date, but has two ends")
        if runs_backwards(self.start, self.end):
            raise ValueError(f"the span {self.edtf!r} ends before it starts")

    def __str__(self) -> str:
        return self.edtf

    @property
    def earliest(self) -> Day | None:
        """The first day it can reach; None if its start is open or unknown."""
        return self.start.earliest

    @property
    def latest(self) -> Day | None:
        """The last day it can reach; None if its end is open or unknown."""
        return self.end.latest

    @property
    def known(self) -> tuple[Day, Day]:
        """The first and the last day that is known of it; days of one end alone where the other is open or unknown."""
        first, last = self.earliest, self.latest
        if first is None:
            first = min(date.earliest for date in self._dates)
        if last is None:
            last = max(date.latest for date in self._dates)
        return first, last

    @property
    def known_moments(self) -> tuple[float, float]:
        """The same to the time, where one is stated, in days: a day without one is known to its end."""
        start, end = self.start, self.end
        first = start.first_moment if isinstance(start, Bound) else min(date.first_moment for date in self._dates)
        last = end.last_moment if isinstance(end, Bound) else max(date.last_moment for date in self._dates)
        return first, last

    @property
    def _dates(self) -> list[Bound]:
        return [date for date in (self.start, self.end, *self.members) if isinstance(date, Bound)]

    @property
    def clocks(self) -> tuple[Clock, ...]:
        """The times of day that it states: none, one, or one of its start and one of its end."""
        return tuple(dict.fromkeys(clock for clock in (self.start.clock, self.end.clock) if clock))

    @property
    def approximate(self) -> bool:
        """Whether any of its dates is only about right."""
        return any(date.approximate for date in (self.start, self.end, *self.members))

    @property
    def uncertain(self) -> bool:
        """Whether any of its dates is in doubt."""
        return any(date.uncertain for date in (self.start, self.end, *self.members))

    @property
    def is_day(self) -> bool:
        """Whether it is one known day."""
        return self.earliest is not None and self.earliest == self.latest

    @property
    def is_moment(self) -> bool:
        """Whether it is one known day, or one known time of it, and lasts no time that anybody states."""
        return self.is_day and self.start.clock == self.end.clock

    def contains(self, day: Day) -> bool:
        """Whether a day lies between its ends, where an open or unknown end lies beyond every day.

        The days between the members of a set count as within it.
        """
        after_start = self.earliest is None or self.earliest <= day
        return after_start and (self.latest is None or day <= self.latest)

    def is_before(self, other: "Span") -> bool:
        """Whether all of it comes before all of the other."""
        return self.latest is not None and other.earliest is not None and self.latest < other.earliest

    def overlaps(self, other: "Span") -> bool:
        """Whether the two can share a day."""
        return not self.is_before(other) and not other.is_before(self)
