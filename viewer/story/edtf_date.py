"""Which days a single date of a story file can mean: `edtf` puts several of them together.

A date is digits, of which any may be X, or a year after a Y, or a part of a year by its number, or a day with a time.
"""

import re

from viewer.story.clock import clock_of
from viewer.story.date_words import said_period
from viewer.story.dates import Bound, Day, Precision, day_of, last_day_of_month
from viewer.words import say

MOST_YEAR_DIGITS = 12

_Q = "[?~%]?"  # a qualification, which may stand before or after any component
_DATE = rf"{_Q}(-?[0-9X]{{4}}){_Q}(?:-{_Q}([0-9X]{{2}}){_Q}(?:-{_Q}([0-9X]{{2}}){_Q})?)?"
_NUMBER = r"Y(-?[1-9][0-9]{4,11})|Y(-?[1-9][0-9]{0,11})E([0-9]{1,3})|(-?[0-9]{4})(?=S)"
_YEAR = rf"{_Q}(?:{_NUMBER})(?:S([1-9][0-9]?))?{_Q}"

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

_Extent = tuple[Day, Day, Precision]


class DateError(ValueError):
    """A text is no date that can be read; the message says why and what to write instead."""


class UnreadableError(Exception):
    """A piece of the text is not of the format at all; `args[0]` is the piece."""


def date_of(text: str) -> Bound:
    """The one date that a text stands for.

    Raises:
        DateError: The text names no existing day, or more than is read here.
        UnreadableError: It is of no form that a single date has.
    """
    if "T" in text:
        return _date_time(text)
    if "Y" in text or "S" in text:
        return _numbered_year(text)
    earliest, latest, precision = _extent(text)
    return Bound(
        earliest=earliest, latest=latest, precision=precision, approximate=_is_about(text), uncertain=_is_doubtful(text)
    )


def _is_about(text: str) -> bool:
    """Whether a text marks anything as approximate."""
    return "~" in text or "%" in text


def _is_doubtful(text: str) -> bool:
    """Whether a text marks anything as uncertain."""
    return "?" in text or "%" in text


def _date_time(text: str) -> Bound:
    date, _, time = text.partition("T")
    clock = clock_of(time)
    if clock is None or not re.fullmatch("-?[0-9]{4}-[0-9]{2}-[0-9]{2}", date):
        raise UnreadableError(text)
    day, _, _ = _extent(date)
    return Bound(earliest=day, latest=day, precision=Precision.DAY, clock=clock)


def _numbered_year(text: str) -> Bound:
    """A year as a number: Y170000002, Y-17E7 in powers of ten, 1950S2 in significant digits."""
    if not (found := re.fullmatch(_YEAR, text)):
        raise UnreadableError(text)
    plain, base, exponent, short, significant = found.groups()
    year = _years(short)[0] if short else int(plain or base) * 10 ** int(exponent or 0)
    digits = len(str(abs(year)))
    if digits > MOST_YEAR_DIGITS:
        raise DateError(say("years of more than {most} digits are not read here", most=MOST_YEAR_DIGITS))
    spread = 10 ** max(0, digits - int(significant)) if significant else 1
    nearest = abs(year) // spread * spread
    first, last = (nearest, nearest + spread - 1) if year >= 0 else (1 - nearest - spread, -nearest)
    return Bound(
        earliest=day_of(first, 1, 1), latest=day_of(last, 12, 31), precision=Precision.YEAR,
        approximate=_is_about(text), uncertain=_is_doubtful(text), estimate=year if spread > 1 else None,
    )  # fmt: skip


def _extent(text: str) -> _Extent:
    if not (date := re.fullmatch(_DATE, text)):
        raise UnreadableError(text)
    if date[2] in _PART_OF_YEAR:
        return _extent_of_part(*date.groups(""))
    return _extent_of_digits(*date.groups("XX"))


def _extent_of_part(year: str, part: str, day: str) -> _Extent:
    if day:
        raise DateError(
            say("{part} is a season or another part of a year and has no days: write a month, 01 to 12", part=part)
        )
    month, length, unit = _PART_OF_YEAR[part]
    years = _years(year)
    more_years, month_after = divmod(month - 1 + length, 12)
    day_after = day_of(years[-1] + more_years, month_after + 1, 1)
    return day_of(years[0], month, 1), Day(day_after - 1), Precision.SCATTERED if "X" in year else unit


def _extent_of_digits(year: str, month: str, day: str) -> _Extent:
    years = _years(year)
    months = [number for number in _numbers(month) if 1 <= number <= 12]
    if not months:
        raise DateError(
            say(
                "there is no month {month}: months are 01 to 12, seasons 21 to 24, parts of a year 25 to 41",
                month=month,
            )
        )
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
        raise DateError(say("there is no year -0000: write 0000 for 1 BCE, -0001 for 2 BCE"))
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
        return say("no day of the calendar fits these digits")
    last = last_day_of_month(years[0], months[0])
    month = said_period(day_of(years[0], months[0], 1), day_of(years[0], months[0], last))
    return say("there is no day {day}: {month} has {last} days", day=day, month=month, last=last)


def _unit(digits: str) -> Precision:
    known, _, unknown = digits.partition("X")
    return Precision.SCATTERED if unknown.strip("X") else _UNIT_BY_KNOWN_DIGITS[len(known)]
