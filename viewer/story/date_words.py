"""How days and spans are said to a reader, in English: "15 March 2020", "about September 2018", "1760 or earlier".

A date is first a tuple of words, its smallest unit first: ("8", "March", "2020"). Two dates become one phrase in which
what both end in is said once: "8–14 March 2020", "20 February – 5 March 2020", "44–42 BCE".
"""

from typing import assert_never

from viewer.story.clock import Clock
from viewer.story.dates import Bound, Day, Ending, Open, Precision, Span, SpanKind, Unknown, civil

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SEASONS = ("winter", "spring", "summer", "autumn")  # of the north, three months each, from December

_THIN_SPACE = "\u202f"  # one that does not break the line
_Words = tuple[str, ...]


def short_month(month: int) -> str:
    """A month (1 to 12) in three letters."""
    return MONTHS[month - 1][:3]


def said_year(year: int) -> str:
    """A year as readers count it, without a year 0: "2020", and "44 BCE" for -43."""
    return " ".join(_year_words(year))


def said_day(day: Day) -> str:
    """One day in full: "15 March 2020"."""
    return " ".join(_words(day, Precision.DAY))


def said_period(first: Day, last: Day) -> str:
    """All days from the first to the last, in the largest unit they fill: "2019–2020", "May 2020", "8–14 May 2020"."""
    _, first_month, first_number = civil(first)
    _, next_month, next_number = civil(Day(last + 1))
    if first_number != 1 or next_number != 1:
        unit = Precision.DAY
    else:
        unit = Precision.YEAR if first_month == next_month == 1 else Precision.MONTH
    return _joined(_words(first, unit), _words(last, unit))


def said(span: Span) -> str:
    """A span in full, with all that is vague, open or unknown about it."""
    if span.members:
        return _said_set(span)
    match span.start, span.end:
        case Bound() as first, Bound() as last:
            return _said_from_to(first, last)
        case start, Bound() as last:
            return f"until {said_bound(last)}{_lack(start, 'start')}"
        case Bound() as first, end:
            return f"from {said_bound(first)}{_lack(end, 'end')}"
    raise AssertionError("a span names one date at least")


def said_bound(bound: Bound) -> str:
    """One date, with what is vague about it: "about spring 2001 (March–May, uncertain)"."""
    about = "about " if bound.approximate else ""
    clock = f", {said_clock(bound.clock)}" if bound.clock else ""
    notes = []
    if bound.precision is Precision.SEASON:
        notes.append(_season_months(bound))
    if bound.estimate is not None:
        notes.append(f"estimated to be {said_year(bound.estimate)}")
    if bound.uncertain:
        notes.append("uncertain")
    return f"{about}{_said_days(bound)}{clock}{' (' + ', '.join(notes) + ')' if notes else ''}"


def said_clock(clock: Clock) -> str:
    """A time of day, with its offset where that is stated: "23:20, UTC−4", "23:20:30"."""
    return ", ".join(filter(None, (_said_time(clock), said_offset(clock.offset))))


def said_offset(offset: str | None) -> str:
    """How far a clock is from UTC: "UTC−4", "UTC+4:30", "UTC"; "" where nobody says."""
    if offset is None:
        return ""
    hours, _, minutes = offset[1:].partition(":")
    shift = ":".join((str(int(hours or 0)), minutes)) if int(minutes or 0) else str(int(hours or 0))
    return "UTC" if shift == "0" else f"UTC{'−' if offset[0] == '-' else '+'}{shift}"


def _said_time(clock: Clock) -> str:
    return f"{clock.hour:02}:{clock.minute:02}" + (f":{clock.second:02}" if clock.second else "")


def _said_days(bound: Bound) -> str:
    if bound.precision is Precision.SCATTERED:
        return f"some time between {said_day(bound.earliest)} and {said_day(bound.latest)}"
    return _joined(_words(bound.earliest, bound.precision), _words(bound.latest, bound.precision))


def _season_months(bound: Bound) -> str:
    """The months that a season is taken to be, as that is a convention the reader may not share."""
    return _joined((MONTHS[civil(bound.earliest)[1] - 1],), (MONTHS[civil(bound.latest)[1] - 1],))


def _said_from_to(first: Bound, last: Bound) -> str:
    if first == last:
        return said_bound(first)
    if first.clock and last.clock and first.earliest == last.earliest:
        return f"{_said_days(first)}, {_said_time(first.clock)}–{said_clock(last.clock)}"
    start, end = said_bound(first), said_bound(last)
    start_words, end_words = _words(first.earliest, first.precision), _words(last.latest, last.precision)
    if start == " ".join(start_words) and end == " ".join(end_words):  # each is one unit, of which no more need be said
        return _joined(start_words, end_words)
    return f"{start} to {end}" if "–" in start + end else f"{start} – {end}"


def _lack(ending: Ending, name: str) -> str:
    match ending:
        case Bound():
            return ""
        case Open():
            return f" (open {name})"
        case Unknown():
            return f", {name} unknown"
        case _:
            assert_never(ending)


def _said_set(span: Span) -> str:
    each, conjunction = ("one", "or") if span.kind is SpanKind.ONE_OF else ("every", "and")
    open_start, open_end = isinstance(span.start, Open), isinstance(span.end, Open)
    phrases = [said_bound(member) for member in span.members]
    if not open_start and not open_end:
        return _listed(phrases, conjunction) if phrases[1:] else _said_range(span.members[0], each)
    if open_start:
        phrases[0] += f" {conjunction} earlier"
    if open_end:
        phrases[-1] += f" {conjunction} later"
    return ", ".join(phrases)


def _said_range(bound: Bound, each: str) -> str:
    """The only member of a set: "one day of 8–15 March 2020", or the member itself if it holds no choice."""
    one_unit = _words(bound.earliest, bound.precision) == _words(bound.latest, bound.precision)
    if one_unit or bound.precision is Precision.SCATTERED:
        return said_bound(bound)
    return f"{each} {bound.precision.value} of {said_bound(bound)}"


def _listed(phrases: list[str], conjunction: str) -> str:
    return f"{', '.join(phrases[:-1])} {conjunction} {phrases[-1]}"


def _joined(first: _Words, last: _Words) -> str:
    """Two dates as one phrase: the end that they share is said once, unless it belongs to different units."""
    if first == last:
        return " ".join(last)
    own = len(first)
    while len(first) == len(last) and first[own - 1] == last[own - 1]:
        own -= 1
    dash = "–" if own == len(last[:own]) == 1 else " – "
    return f"{' '.join(first[:own])}{dash}{' '.join(last)}"


def _words(day: Day, unit: Precision) -> _Words:
    """The unit that a day lies in, in words, the smallest first."""
    year, month, number = civil(day)
    match unit:
        case Precision.DAY | Precision.SCATTERED:
            return (str(number), MONTHS[month - 1], *_year_words(year))
        case Precision.MONTH:
            return (MONTHS[month - 1], *_year_words(year))
        case Precision.SEASON:
            return _season_words(year, month)
        case Precision.YEAR:
            return _year_words(year)
        case Precision.DECADE:
            return (f"{_number(year // 10 * 10)}s",) if year >= 10 else _year_words(year)
        case Precision.CENTURY:
            return _century_words(year)
        case _:
            assert_never(unit)


def _season_words(year: int, month: int) -> _Words:
    """A season's name and its year, which are two years for a winter."""
    if SEASONS[month % 12 // 3] != "winter":
        return (SEASONS[month % 12 // 3], *_year_words(year))
    first = year if month == 12 else year - 1
    return "winter", _joined(_year_words(first), _year_words(first + 1))


def _century_words(year: int) -> _Words:
    """1900 to 1999 are called the 20th century, as is usual; 200 BCE to 101 BCE are the 2nd century BCE."""
    if year >= 0:
        return _ordinal(year // 100 + 1), "century"
    return _ordinal(-year // 100 + 1), "century", "BCE"


def _year_words(year: int) -> _Words:
    return (_number(year),) if year > 0 else (_number(1 - year), "BCE")


def _number(number: int) -> str:
    """A number in digits, in groups of three where it has more than four: 9999, 170 000 002."""
    return str(number) if number < 10_000 else f"{number:,}".replace(",", _THIN_SPACE)


def _ordinal(number: int) -> str:
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
