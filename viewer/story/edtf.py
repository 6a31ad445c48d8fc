"""Dates as a story file writes them, read into spans of days: the Extended Date/Time Format (EDTF).

After the Library of Congress's EDTF specification of 2019, which is contained in ISO 8601-2:2019. Read are level 0,
level 1 and, of level 2,

    | unspecified digits   | 2020-02-2X, 156X-12-25, XXXX-12-XX  | from the first to the last day that fits        |
    | qualified components | 2004-06~-11, ?2004-06-~11           | counts for the whole date                       |
    | parts of a year      | 2001-34 (a quarter), 2001-29        | whole months                                    |
    | one of a set         | [1667,1668,1670..1672], [1760-12..] | from the earliest member to the latest, or open |
    | all of a set         | {1960,1961-12}, {..1984}            | likewise                                        |

but no exponents (Y-17E7) and no significant digits (1950S2). Where the specification leaves a choice, this is ours:

- Seasons are whole months from 1 March, 1 June, 1 September and 1 December. 21 to 24, which do not say on which half of
  the earth, are taken as northern. A season over New Year belongs to the year in which it begins.
- An interval needs a date on one side: `/`, `../..` and `/..` say nothing about when, so they are refused.
- An interval must be able to run forwards: 2004-06-11/2004-06 can, 2004-06-11/2004-05 cannot.
- A time of day is kept as written and belongs to the day beside it, in whichever zone; only a single date may have one.
- Years have at most 12 digits, so that their days are exact as 64-bit numbers, floating-point ones too.
"""

import re

from msgspec.structs import replace

from viewer.story.date_words import said_period
from viewer.story.dates import (
    Bound,
    Day,
    Ending,
    Open,
    Precision,
    Span,
    SpanKind,
    Unknown,
    day_of,
    last_day_of_month,
)

LONGEST_TEXT = 200  # characters; the longest useful sets are far shorter

_Q = "[?~%]?"  # a qualification, which may stand before or after any component
_DATE = rf"{_Q}(-?[0-9X]{{4}}){_Q}(?:-{_Q}([0-9X]{{2}}){_Q}(?:-{_Q}([0-9X]{{2}}){_Q})?)?"
_LONG_YEAR = rf"{_Q}Y(-?[1-9][0-9]{{4,11}}){_Q}"
_HOUR, _SIXTY = "(?:[01][0-9]|2[0-3])", "[0-5][0-9]"
_TIME = rf"{_HOUR}:{_SIXTY}:(?:{_SIXTY}|60)(?:Z|[+-]{_HOUR}(?::{_SIXTY})?)?"
_DATE_TIME = rf"-?[0-9]{{4}}-[0-9]{{2}}-[0-9]{{2}}T{_TIME}"

_SETS = {"[]": SpanKind.ONE_OF, "{}": SpanKind.ALL_OF}

_PARTS = (  # code of the first, months in each, month in which each begins, unit in which it is said
    (21, 3, (3, 6, 9, 12), Precision.SEASON),
    (25, 3, (3, 6, 9, 12), Precision.SEASON),  # expressly northern
    (29, 3, (9, 12, 3, 6), Precision.MONTH),  # southern seasons
    (33, 3, (1, 4, 7, 10), Precision.MONTH),  # quarters
    (37, 4, (1, 5, 9), Precision.MONTH),  # quadrimesters
    (40, 6, (1, 7), Precision.MONTH),  # semesters
)
_PART_OF_YEAR = {
    f"{code + nth}": (month, length, unit) for code, length, months, unit in _PARTS for nth, month in enumerate(months)
}

_UNIT_BY_KNOWN_DIGITS = (  # of YYYYMMDD, where all that follow are X: 201XXXXX is a decade, 2020022X a few days
    *(Precision.YEAR, Precision.YEAR, Precision.CENTURY, Precision.DECADE),
    *(Precision.YEAR, Precision.MONTH, Precision.MONTH, Precision.DAY, Precision.DAY),
)


class DateError(ValueError):
    """A text is no date that can be read; the message says why and what to write instead."""


class _UnreadableError(Exception):
    """A piece of the text is not of the format at all; `args[0]` is the piece."""


def parse_edtf(text: str) -> Span:
    """The span that a text in EDTF stands for.

    >>> parse_edtf("2020-02-2X").latest == parse_edtf("2020-02-29").latest
    True

    Raises:
        DateError: The text is not in EDTF, names no existing day, or uses what is not read here.
    """
    if len(text) > LONGEST_TEXT:
        raise DateError(f"{text[:20]!r}… has {len(text)} characters: a date has at most {LONGEST_TEXT}")
    try:
        return _span(text)
    except DateError as wrong:
        raise DateError(f"{text!r}: {wrong}") from None
    except _UnreadableError as unreadable:
        from viewer.story.edtf_advice import advice  # only a refused date needs it

        raise DateError(f"{text!r}: {advice((text, unreadable.args[0]), _is_readable)}") from None


def _span(text: str) -> Span:
    brackets = text[:1] + text[1:][-1:]
    if brackets in _SETS:
        return _set(text, _SETS[brackets])
    if "/" in text:
        return _interval(text)
    date = _date_time(text) if re.fullmatch(_DATE_TIME, text) else _date(text)
    return Span(edtf=text, kind=SpanKind.SINGLE, start=date, end=date)


def _interval(text: str) -> Span:
    if text.count("/") > 1:
        raise _UnreadableError(text)
    start, end = (_ending(side) for side in text.split("/"))
    if not isinstance(start, Bound) and not isinstance(end, Bound):
        raise DateError("this says nothing about when: write a date on one side at least, such as 2020/.. or /2020")
    _check_order(start, end)
    return Span(edtf=text, kind=SpanKind.INTERVAL, start=start, end=end)


def _ending(side: str) -> Ending:
    if side == "":
        return Unknown()
    return Open() if side == ".." else _date(side)


def _check_order(start: Ending, end: Ending) -> None:
    if isinstance(start, Bound) and isinstance(end, Bound) and end.latest < start.earliest:
        raise DateError("it ends before it starts: write the earlier date first")


def _set(text: str, kind: SpanKind) -> Span:
    inside = text[1:-1]
    members = tuple(_member(element) for element in inside.removeprefix("..").removesuffix("..").split(","))
    open_start, open_end = inside.startswith(".."), inside.endswith("..")
    if open_start and open_end and len(members) == 1:
        raise DateError("this is any time at all: write .. on one side of the date only")
    start = Open() if open_start else min(members, key=lambda member: member.earliest)
    end = Open() if open_end else max(members, key=lambda member: member.latest)
    return Span(edtf=text, kind=kind, start=start, end=end, members=members)


def _member(element: str) -> Bound:
    """One element of a set: a date, or a range of them such as 1670..1672."""
    first, dots, last = element.partition("..")
    if not dots:
        return _date(first)
    start, end = _date(first), _date(last)
    if start.precision is not end.precision:
        raise DateError(f"a {start.precision.value} and a {end.precision.value} stand beside .. : write both alike")
    _check_order(start, end)
    approximate, uncertain = start.approximate or end.approximate, start.uncertain or end.uncertain
    return replace(start, latest=end.latest, approximate=approximate, uncertain=uncertain)


def _date_time(text: str) -> Bound:
    date, _, time = text.partition("T")
    return replace(_date(date), time=time)


def _date(text: str) -> Bound:
    earliest, latest, precision = _extent(text)
    return Bound(
        earliest=earliest,
        latest=latest,
        precision=precision,
        approximate="~" in text or "%" in text,
        uncertain="?" in text or "%" in text,
    )


def _extent(text: str) -> tuple[Day, Day, Precision]:
    if long_year := re.fullmatch(_LONG_YEAR, text):
        year = int(long_year[1])
        return day_of(year, 1, 1), day_of(year, 12, 31), Precision.YEAR
    if not (date := re.fullmatch(_DATE, text)):
        raise _UnreadableError(text)
    if date[2] in _PART_OF_YEAR:
        return _extent_of_part(*date.groups(""))
    return _extent_of_digits(*date.groups("XX"))


def _extent_of_part(year: str, part: str, day: str) -> tuple[Day, Day, Precision]:
    if day:
        raise DateError(f"{part} is a season or another part of a year and has no days: write a month, 01 to 12")
    month, length, unit = _PART_OF_YEAR[part]
    years = _years(year)
    more_years, month_after = divmod(month - 1 + length, 12)
    day_after = day_of(years[-1] + more_years, month_after + 1, 1)
    return day_of(years[0], month, 1), Day(day_after - 1), Precision.SCATTERED if "X" in year else unit


def _extent_of_digits(year: str, month: str, day: str) -> tuple[Day, Day, Precision]:
    years = _years(year)
    months = [number for number in _numbers(month) if 1 <= number <= 12]
    if not months:
        raise DateError(f"there is no month {month}: months are 01 to 12, seasons 21 to 24, parts of a year 25 to 41")
    days = _numbers(day)
    earliest, latest = _first_existing(years, months, days), _first_existing(years[::-1], months[::-1], days[::-1])
    if earliest is None or latest is None:
        raise DateError(_no_such_day(years, months, day))
    return earliest, latest, _unit(year.lstrip("-") + month + day)


def _years(digits: str) -> list[int]:
    """Every year that the digits may stand for, in order; there is no year -0000."""
    years = _numbers(digits.lstrip("-"))
    if digits.startswith("-"):
        years = [-year for year in reversed(years) if year]
    if not years:
        raise DateError("there is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE")
    return years


def _numbers(digits: str) -> list[int]:
    """Every number that the digits may stand for, in order: 1X is 10 to 19."""
    numbers = [0]
    for digit in digits:
        choices = range(10) if digit == "X" else (int(digit),)
        numbers = [10 * number + choice for number in numbers for choice in choices]
    return numbers


def _first_existing(years: list[int], months: list[int], days: list[int]) -> Day | None:
    dates = ((year, month, day) for year in years for month in months for day in days)
    return next((day_of(y, m, d) for y, m, d in dates if 1 <= d <= last_day_of_month(y, m)), None)


def _no_such_day(years: list[int], months: list[int], day: str) -> str:
    if len(years) > 1 or len(months) > 1:
        return "no day of the calendar fits these digits"
    last = last_day_of_month(years[0], months[0])
    month = said_period(day_of(years[0], months[0], 1), day_of(years[0], months[0], last))
    return f"there is no day {day}: {month} has {last} days"


def _unit(digits: str) -> Precision:
    known, _, unknown = digits.partition("X")
    return Precision.SCATTERED if unknown.strip("X") else _UNIT_BY_KNOWN_DIGITS[len(known)]


def _is_readable(text: str) -> bool:
    try:
        _span(text)
    except (DateError, _UnreadableError):
        return False
    return True
