"""Dates as a story file writes them, read into spans of days: the Extended Date/Time Format (EDTF).

After the Library of Congress's EDTF specification of 2019, which is contained in ISO 8601-2:2019. Level 0, level 1 and
level 2 are read; of level 2,

    | years in powers of ten | Y-17E7                              | 17 × 10⁷ years before the year 0                |
    | significant digits     | 1950S2                              | from 1900 to 1999, estimated to be 1950         |
    | parts of a year        | 2001-34 (a quarter), 2001-29        | whole months                                    |
    | one of a set           | [1667,1668,1670..1672], [1760-12..] | from the earliest member to the latest, or open |
    | all of a set           | {1960,1961-12}, {..1984}            | likewise                                        |
    | qualified components   | 2004-06~-11, ?2004-06-~11           | counts for the whole date                       |
    | unspecified digits     | 2020-02-2X, 156X-12-25, XXXX-12-XX  | from the first to the last day that fits        |

Where the specification leaves a choice, this is ours:

- Seasons are whole months from 1 March, 1 June, 1 September and 1 December. 21 to 24, which do not say on which half of
  the earth, are taken as northern. A season over New Year belongs to the year in which it begins.
- An interval needs a date on one side: `/`, `../..` and `/..` say nothing about when, so they are refused.
- An interval must be able to run forwards: 2004-06-11/2004-06 can, 2004-06-11/2004-05 cannot.
- A time of day belongs to the day beside it, wherever it was taken down, and is told as written.
- Years have at most 12 digits, so that their days are exact as 64-bit numbers, floating-point ones too.

One thing is read that is in ISO 8601-1 and not in EDTF, as fighting has hours: the ends of an interval may have times,
2020-03-05T14:00:00/2020-03-05T18:00:00, if both state the same offset from UTC or both none.
"""

from msgspec.structs import replace

from viewer.story.dates import Bound, Ending, Open, Precision, Span, SpanKind, Unknown, runs_backwards
from viewer.story.edtf_date import DateError as DateError  # for those who read dates
from viewer.story.edtf_date import UnreadableError, date_of
from viewer.words import noted, say

LONGEST_TEXT = 200  # characters; the longest useful sets are far shorter

_UNITS = {  # that dates may count in
    Precision.DAY: noted("day"),
    Precision.SCATTERED: noted("day"),
    Precision.MONTH: noted("month"),
    Precision.SEASON: noted("season"),
    Precision.YEAR: noted("year"),
    Precision.DECADE: noted("decade"),
    Precision.CENTURY: noted("century"),
}
_SETS = {"[]": SpanKind.ONE_OF, "{}": SpanKind.ALL_OF}


def parse_edtf(text: str) -> Span:
    """The span that a text in EDTF stands for.

    >>> parse_edtf("2020-02-2X").latest == parse_edtf("2020-02-29").latest
    True

    Raises:
        DateError: The text is not in EDTF, names no existing day, or uses what is not read here.
    """
    if len(text) > LONGEST_TEXT:
        raise DateError(
            say(
                "{text}… has {n} characters: a date has at most {most}",
                text=repr(text[:20]),
                n=len(text),
                most=LONGEST_TEXT,
            )
        )
    try:
        return _span(text)
    except DateError as wrong:
        raise DateError(f"{text!r}: {wrong}") from None
    except UnreadableError as unreadable:
        from viewer.story.edtf_advice import advice  # only a refused date needs it

        raise DateError(f"{text!r}: {advice((text, unreadable.args[0]), _is_readable)}") from None


def _span(text: str) -> Span:
    brackets = text[:1] + text[1:][-1:]
    if brackets in _SETS:
        return _set(text, _SETS[brackets])
    if "/" in text:
        return _interval(text)
    date = date_of(text)
    return Span(edtf=text, kind=SpanKind.SINGLE, start=date, end=date)


def _interval(text: str) -> Span:
    if text.count("/") > 1:
        raise UnreadableError(text)
    start, end = (_ending(side) for side in text.split("/"))
    if not isinstance(start, Bound) and not isinstance(end, Bound):
        raise DateError(
            say("this says nothing about when: write a date on one side at least, such as 2020/.. or /2020")
        )
    if start.clock and end.clock and start.clock.offset_minutes != end.clock.offset_minutes:
        raise DateError(say("its times have different offsets from UTC: write both with the same, or both without one"))
    _check_order(start, end)
    return Span(edtf=text, kind=SpanKind.INTERVAL, start=start, end=end)


def _ending(side: str) -> Ending:
    if side == "":
        return Unknown()
    return Open() if side == ".." else date_of(side)


def _check_order(start: Ending, end: Ending) -> None:
    if runs_backwards(start, end):
        raise DateError(say("it ends before it starts: write the earlier date first"))


def _set(text: str, kind: SpanKind) -> Span:
    inside = text[1:-1]
    members = tuple(_member(element) for element in inside.removeprefix("..").removesuffix("..").split(","))
    open_start, open_end = inside.startswith(".."), inside.endswith("..")
    if open_start and open_end and len(members) == 1:
        raise DateError(say("this is any time at all: write .. on one side of the date only"))
    start = Open() if open_start else min(members, key=lambda member: member.earliest)
    end = Open() if open_end else max(members, key=lambda member: member.latest)
    return Span(edtf=text, kind=kind, start=start, end=end, members=members)


def _member(element: str) -> Bound:
    """One element of a set: a date, or a range of them such as 1670..1672."""
    if "T" in element:
        raise DateError(say("a set has no times: write its days alone, or an interval with a slash"))
    first, dots, last = element.partition("..")
    if not dots:
        return date_of(first)
    start, end = date_of(first), date_of(last)
    if start.precision is not end.precision:
        raise DateError(
            say(
                "a {first} and a {last} stand beside .. : write both alike",
                first=say(_UNITS[start.precision]),
                last=say(_UNITS[end.precision]),
            )
        )
    _check_order(start, end)
    approximate, uncertain = start.approximate or end.approximate, start.uncertain or end.uncertain
    return replace(start, latest=end.latest, approximate=approximate, uncertain=uncertain, estimate=None)


def _is_readable(text: str) -> bool:
    try:
        _span(text)
    except (DateError, UnreadableError):
        return False
    return True
