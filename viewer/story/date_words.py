"""How days and spans are said to a reader: "15 March 2020", "about September 2018", "1760 or earlier".

A date is first a tuple of words, its smallest unit first: ("8", "March", "2020"). Two dates become one phrase in which
what both end in is said once: "8–14 March 2020", "20 February – 5 March 2020", "44–42 BCE". All languages of the
interface have that order. A month that stands without its day has a form of its own in some of them, unless a word such
as "until" goes before it; texts with that comment are for dates in the latter form.
"""

from typing import assert_never

from viewer.story.clock import Clock
from viewer.story.dates import Bound, Day, Open, Precision, Span, SpanKind, Unknown, civil
from viewer.words import led, noted, say, spoken_language

GOVERNED = "after a word such as until, from or about"
SEASONS = (  # of the north, three months each, from December; alone, and governed
    (noted("winter"), noted("winter", "after a word such as until, from or about")),
    (noted("spring"), noted("spring", "after a word such as until, from or about")),
    (noted("summer"), noted("summer", "after a word such as until, from or about")),
    (noted("autumn"), noted("autumn", "after a word such as until, from or about")),
)
_WINTER = 0
_CHOICES = {  # what a set with one member says of its days, months, …
    (SpanKind.ONE_OF, Precision.DAY): noted("one day of {date}"),
    (SpanKind.ONE_OF, Precision.MONTH): noted("one month of {date}"),
    (SpanKind.ONE_OF, Precision.SEASON): noted("one season of {date}"),
    (SpanKind.ONE_OF, Precision.YEAR): noted("one year of {date}"),
    (SpanKind.ONE_OF, Precision.DECADE): noted("one decade of {date}"),
    (SpanKind.ONE_OF, Precision.CENTURY): noted("one century of {date}"),
    (SpanKind.ALL_OF, Precision.DAY): noted("every day of {date}"),
    (SpanKind.ALL_OF, Precision.MONTH): noted("every month of {date}"),
    (SpanKind.ALL_OF, Precision.SEASON): noted("every season of {date}"),
    (SpanKind.ALL_OF, Precision.YEAR): noted("every year of {date}"),
    (SpanKind.ALL_OF, Precision.DECADE): noted("every decade of {date}"),
    (SpanKind.ALL_OF, Precision.CENTURY): noted("every century of {date}"),
}

_UNTIL = {  # by what its start is
    Open: noted("until {date} (open start)"),
    Unknown: noted("until {date}, start unknown"),
}
_FROM = {  # by what its end is
    Open: noted("from {date} (open end)"),
    Unknown: noted("from {date}, end unknown"),
}
_THIN_SPACE = "\u202f"  # one that does not break the line
_Words = tuple[str, ...]


def short_month(month: int) -> str:
    """A month (1 to 12) in few letters, as on an axis."""
    return spoken_language().month(month, alone=True, short=True)


def said_year(year: int) -> str:
    """A year as readers count it, without a year 0: "2020", and "44 BCE" for -43."""
    return " ".join(_year_words(year))


def said_day(day: Day) -> str:
    """One day in full: "15 March 2020"."""
    return led(" ".join(_words(day, Precision.DAY)))


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
            return say(_UNTIL[type(start)], date=said_bound(last, alone=False))
        case Bound() as first, end:
            return say(_FROM[type(end)], date=said_bound(first, alone=False))
    raise AssertionError("a span names one date at least")


def said_bound(bound: Bound, *, alone: bool = True) -> str:
    """One date, with what is vague about it: "about spring 2001 (March–May, uncertain)"; `alone` or governed."""
    days = _said_days(bound, alone=alone and not bound.approximate)
    told = say("about {date}", date=days) if bound.approximate else days
    clock = f", {said_clock(bound.clock)}" if bound.clock else ""
    notes = []
    if bound.precision is Precision.SEASON:
        notes.append(_season_months(bound))
    if bound.estimate is not None:
        notes.append(say("estimated to be {year}", year=said_year(bound.estimate)))
    if bound.uncertain:
        notes.append(say("uncertain"))
    return f"{told}{clock}{' (' + ', '.join(notes) + ')' if notes else ''}"


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


def _said_days(bound: Bound, *, alone: bool = True) -> str:
    first, last = bound.earliest, bound.latest
    if bound.precision is Precision.SCATTERED:
        return say("some time between {first} and {last}", first=said_day(first), last=said_day(last))
    return _joined(_words(first, bound.precision, alone=alone), _words(last, bound.precision, alone=alone))


def _season_months(bound: Bound) -> str:
    """The months that a season is taken to be, as that is a convention the reader may not share."""
    first, last = (_month(civil(day)[1], alone=True) for day in (bound.earliest, bound.latest))
    return _joined((first,), (last,))


def _said_from_to(first: Bound, last: Bound) -> str:
    if first == last:
        return said_bound(first)
    if first.clock and last.clock and first.earliest == last.earliest:
        return f"{_said_days(first)}, {_said_time(first.clock)}–{said_clock(last.clock)}"
    start, end = said_bound(first), said_bound(last)
    start_words, end_words = _words(first.earliest, first.precision), _words(last.latest, last.precision)
    if start == " ".join(start_words) and end == " ".join(end_words):  # each is one unit, of which no more need be said
        return _joined(start_words, end_words)
    return say("{start} to {end}", start=start, end=end) if "–" in start + end else f"{start} – {end}"


def _said_set(span: Span) -> str:
    one_of = span.kind is SpanKind.ONE_OF
    open_start, open_end = isinstance(span.start, Open), isinstance(span.end, Open)
    phrases = [said_bound(member) for member in span.members]
    if not open_start and not open_end:
        return _listed(phrases, one_of) if phrases[1:] else _said_range(span.members[0], span.kind)
    if open_start:
        earlier = noted("{date} or earlier") if one_of else noted("{date} and earlier")
        phrases[0] = say(earlier, date=phrases[0])
    if open_end:
        later = noted("{date} or later") if one_of else noted("{date} and later")
        phrases[-1] = say(later, date=phrases[-1])
    return ", ".join(phrases)


def _said_range(bound: Bound, kind: SpanKind) -> str:
    """The only member of a set: "one day of 8–15 March 2020", or the member itself if it holds no choice."""
    one_unit = _words(bound.earliest, bound.precision) == _words(bound.latest, bound.precision)
    if one_unit or bound.precision is Precision.SCATTERED:
        return said_bound(bound)
    return say(_CHOICES[kind, bound.precision], date=said_bound(bound, alone=False))


def _listed(phrases: list[str], one_of: bool) -> str:
    listed = noted("{dates} or {last}") if one_of else noted("{dates} and {last}")
    return say(listed, dates=", ".join(phrases[:-1]), last=phrases[-1])


def _joined(first: _Words, last: _Words) -> str:
    """Two dates as one phrase: the end that they share is said once, unless it belongs to different units."""
    if first == last:
        return led(" ".join(last))
    own = len(first)
    while len(first) == len(last) and first[own - 1] == last[own - 1]:
        own -= 1
    dash = "–" if own == len(last[:own]) == 1 else " – "
    return led(f"{' '.join(first[:own])}{dash}{' '.join(last)}")


def _words(day: Day, unit: Precision, *, alone: bool = True) -> _Words:
    """The unit that a day lies in, in words, the smallest first; `alone` or after a word that governs it."""
    year, month, number = civil(day)
    match unit:
        case Precision.DAY | Precision.SCATTERED:
            return (str(number), _month(month, alone=False), *_year_words(year))
        case Precision.MONTH:
            return (_month(month, alone=alone), *_year_words(year))
        case Precision.SEASON:
            return _season_words(year, month, alone=alone)
        case Precision.YEAR:
            return _year_words(year)
        case Precision.DECADE:
            return (say("{decade}s", decade=_number(year // 10 * 10)),) if year >= 10 else _year_words(year)
        case Precision.CENTURY:
            return _century_words(year)
        case _:
            assert_never(unit)


def _month(month: int, *, alone: bool) -> str:
    return spoken_language().month(month, alone=alone, short=False)


def _season_words(year: int, month: int, *, alone: bool) -> _Words:
    """A season's name and its year, which are two years for a winter."""
    season = month % 12 // 3
    name = say(SEASONS[season][0]) if alone else say(SEASONS[season][1], GOVERNED)
    if season != _WINTER:
        return (name, *_year_words(year))
    first = year if month == 12 else year - 1
    return name, _joined(_year_words(first), _year_words(first + 1))


def _century_words(year: int) -> _Words:
    """1900 to 1999 are called the 20th century, as is usual; 200 BCE to 101 BCE are the 2nd century BCE."""
    number = (year if year >= 0 else -year) // 100 + 1
    century = say("{ordinal} century", ordinal=_ordinal(number), n=number)
    return (century,) if year >= 0 else (century, say("BCE"))


def _year_words(year: int) -> _Words:
    return (_number(year),) if year > 0 else (_number(1 - year), say("BCE"))


def _number(number: int) -> str:
    """A number in digits, in groups of three where it has more than four: 9999, 170 000 002."""
    return str(number) if number < 10_000 else f"{number:,}".replace(",", _THIN_SPACE)


def _ordinal(number: int) -> str:
    teens = number % 100 in (11, 12, 13)
    return f"{number}{'th' if teens else {1: 'st', 2: 'nd', 3: 'rd'}.get(number % 10, 'th')}"
