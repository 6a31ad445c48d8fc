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
from dataclasses import replace

from viewer.story.date_words import said_period, short_month
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
        advice = _advice(text) or _advice(unreadable.args[0]) or _GENERAL_ADVICE
        raise DateError(f"{text!r}: {advice}") from None


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


def _advice(text: str) -> str:
    """What to write instead of a text; empty if nobody foresaw it."""
    plain = _plain(text)
    for written, in_edtf, why in _MISTAKES:
        if found := re.fullmatch(written, plain, re.ASCII):
            better = [date for date in _tidy(found.expand(in_edtf)).split("|") if _is_readable(date)]
            if better or not in_edtf:
                return f"{why}: write {' or '.join(better[:2])}" if better else why
    return ""


def _plain(text: str) -> str:
    """A text in small letters and with single spaces, its months as m01 to m12."""
    return re.sub(_MONTH_NAME, lambda found: f"m{_MONTHS.index(found[1]) + 1:02}", " ".join(text.lower().split()))


def _tidy(text: str) -> str:
    """A text in capitals and without spaces, its numbers in two digits at least."""
    return re.sub(r"\b([0-9])\b", r"0\1", text.upper().replace(" ", ""))


def _is_readable(text: str) -> bool:
    try:
        _span(text)
    except (DateError, _UnreadableError):
        return False
    return True


_MONTHS = [short_month(month).lower() for month in range(1, 13)]
_MONTH_NAME = rf"\b({'|'.join(_MONTHS)})[a-z]*\.?"

_ORDER = "the year comes first, then month and day in digits, with hyphens between them"
_VAGUE = "EDTF has no word for early, mid or late, keep the source's in `words`"
_SLASH = "an interval has a slash"
_TIME_ALONE = "a time is hh:mm:ss, then Z, +hh, +hh:mm or nothing, and may stand in a single date only"
_SIGNIFICANT = "significant digits (S) are not read here"

_MISTAKES = (
    # what is written, in the words of _plain; what it may be in EDTF, the likeliest first; why
    ("", "", "a date is missing: write one, such as 2020, 2020-03 or 2020-03-15"),
    (r"(.+)", r"\1", "EDTF has capitals, two digits for month and day, and no spaces"),
    (r"(\d\d?)(?:st|nd|rd|th)? m(\d\d),? (\d{4})", r"\3-\2-\1", _ORDER),  # 15 March 2020
    (r"m(\d\d) (\d\d?)(?:st|nd|rd|th)?,? (\d{4})", r"\3-\1-\2", _ORDER),  # March 15, 2020
    (r"m(\d\d),? (\d{4})", r"\2-\1", _ORDER),
    (r"(\d\d?)[-/.](\d\d?)[-/.](\d{4})", r"\3-\1-\2|\3-\2-\1", _ORDER),
    (r"(\d\d?)[-/.](\d{4})", r"\2-\1", _ORDER),
    (r"(\d{4})[/. ](\d\d?)[/. ](\d\d?)", r"\1-\2-\3", _ORDER),
    (r"(\d{4})(\d\d)(\d\d)", r"\1-\2-\3", _ORDER),
    (r"(\d{4})[/.]?(\d\d)", r"\1-\2", _ORDER),
    (r"early m(\d\d) (\d{4})", r"\2-\1-0X|\2-\1-01/\2-\1-10", _VAGUE),
    (r"mid[- ]m(\d\d) (\d{4})", r"\2-\1-1X|\2-\1-11/\2-\1-20", _VAGUE),
    (r"late m(\d\d) (\d{4})", r"\2-\1-2X|\2-\1-21/\2-\1-31|\2-\1-21/\2-\1-30|\2-\1-21/\2-\1-29", _VAGUE),
    (r".*\b(early|mid|late)\b.*", "", f"{_VAGUE}: write a span such as 2020-02-2X or 2020-02-21/2020-02-29"),
    (r"(.+?) ?(?:–|—|\bto\b|\buntil\b| - ) ?(.+)", r"\1/\2", _SLASH),
    (r"(\d{4})-(\d{4})", r"\1/\2", _SLASH),
    (r"(.*)\bopen\b(.*)", r"\1..\2", "what is open is two dots"),
    (r"(.*)\bunknown\b(.*)", r"\1\2", "what is unknown is left empty beside the slash"),
    (r"(.*)(?:\?~|~\?)(.*)", r"\1%\2", "? and ~ together are %"),
    (r"(?:about|around|circa|ca?\.?) ?(.+)", r"\1~", "about is a ~ behind the date"),
    (r"(\d{3})0s", r"\1X", "a decade has X for the year's last digit"),
    (r"spring (\d{4})", r"\1-21", "seasons are numbers"),
    (r"summer (\d{4})", r"\1-22", "seasons are numbers"),
    (r"(?:autumn|fall) (\d{4})", r"\1-23", "seasons are numbers"),
    (r"winter (\d{4})", r"\1-24", "seasons are numbers"),
    (r"(-?\d{4}-\d\d-\d\d)[t ](\d\d:\d\d)(z|[+-].*)?", r"\1T\2:00\3", _TIME_ALONE),
    (r"(-?\d{4}-\d\d-\d\d)[t ].*", r"\1", _TIME_ALONE),
    (r"\d+ ?b\.? ?c\.?(?: ?e\.?)?", "", "1 BCE is the year 0000: write -0001 for 2 BCE, -0043 for 44 BCE"),
    (r"(-?)(\d{3})", r"\g<1>0\2", "a year has four digits"),
    (r"\+(.+)", r"\1", "a year has no plus sign"),
    (r"(-?\d{5,12})", r"Y\1", "a year of more than four digits has a Y before it"),
    (r"y(-?\d{4})", r"\1", "a year of four digits has no Y before it"),
    (r"y?-?\d{13,}", "", "years of more than 12 digits are not read here"),
    (r"(\d)\d{3}s1", r"\1XXX", _SIGNIFICANT),
    (r"(\d\d)\d\ds2", r"\1XX", _SIGNIFICANT),
    (r"(\d{3})\ds3", r"\1X", _SIGNIFICANT),
    (r"(\d{4})s4", r"\1", _SIGNIFICANT),
    (r".*\ds\d+", "", f"{_SIGNIFICANT}: write the first and the last year, such as [Y171000000..Y171999999]"),
    (r"y-?\d+e\d+", "", "exponents (E) are not read here: write the year in full, such as Y-170000000 for Y-17E7"),
)
_GENERAL_ADVICE = (
    "this is no date in EDTF: write 2020, 2020-03 or 2020-03-15, or from and to, as in 2020-02-21/2020-03-05"
)
