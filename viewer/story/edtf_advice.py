"""What to write instead, where a text is no date in EDTF: a table of mistakes, the likeliest reading of each first."""

import re
from collections.abc import Callable, Iterable

from viewer.words import MONTHS, SHORT, noted, say


def advice(texts: Iterable[str], is_readable: Callable[[str], bool]) -> str:
    """What to write instead of the first of these texts that is a mistake foreseen here; else the general rule.

    Only such dates are proposed as `is_readable` says can be read.
    """
    foreseen = (_foreseen(text, is_readable) for text in texts)
    return next(filter(None, foreseen), "") or say(_GENERAL_ADVICE)


def _foreseen(text: str, is_readable: Callable[[str], bool]) -> str:
    """What to write instead of a text; empty if nobody foresaw it."""
    plain = _plain(text)
    for written, in_edtf, why in _MISTAKES:
        if found := re.fullmatch(written, plain, re.ASCII):
            better = [date for date in _tidy(found.expand(in_edtf)).split("|") if is_readable(date)]
            if better or not in_edtf:
                told = say(why)
                return say("{why}: write {dates}", why=told, dates=_either(better[:2])) if better else told
    return ""


def _either(dates: list[str]) -> str:
    """One date, or two of which either may be meant."""
    return say("{first} or {last}", first=dates[0], last=dates[-1]) if dates[1:] else dates[0]


def _plain(text: str) -> str:
    """A text in small letters and with single spaces, its months as m01 to m12."""
    return re.sub(_MONTH_NAME, lambda found: f"m{_MONTHS.index(found[1]) + 1:02}", " ".join(text.lower().split()))


def _tidy(text: str) -> str:
    """A text in capitals and without spaces, its numbers in two digits at least."""
    return re.sub(r"(?:\b|(?<=T))([0-9])\b", r"0\1", text.upper().replace(" ", ""))


_MONTHS = [month[:SHORT].lower() for month in MONTHS]
_MONTH_NAME = rf"\b({'|'.join(_MONTHS)})[a-z]*\.?"

_ORDER = noted("the year comes first, then month and day in digits, with hyphens between them")
_VAGUE = noted("EDTF has no word for early, mid or late, keep the source's in `words`")
_SLASH = noted("an interval has a slash")
_TIME = noted("a time is hh:mm:ss, then Z, +hh, +hh:mm or nothing")
_YEAR = noted("a year of powers of ten is Y17E7, one with significant digits 1950S2")
_VAGUE_AT_ALL = noted(
    "EDTF has no word for early, mid or late, keep the source's in `words`: write a span such as 2020-02-2X or "
    "2020-02-21/2020-02-29"
)
_YEAR_WITH_MONTHS = noted(
    "a year of powers of ten is Y17E7, one with significant digits 1950S2, and neither has months"
)

_MISTAKES = (
    # what is written, in the words of _plain; what it may be in EDTF, the likeliest first; why
    ("", "", noted("a date is missing: write one, such as 2020, 2020-03 or 2020-03-15")),
    (r"(.+)", r"\1", noted("EDTF has capitals, two digits for month and day, and no spaces")),
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
    (r".*\b(early|mid|late)\b.*", "", _VAGUE_AT_ALL),
    (r"(.+?) ?(?:–|—|\bto\b|\buntil\b| - ) ?(.+)", r"\1/\2", _SLASH),
    (r"(\d{4})-(\d{4})", r"\1/\2", _SLASH),
    (r"(.*)\bopen\b(.*)", r"\1..\2", noted("what is open is two dots")),
    (r"(.*)\bunknown\b(.*)", r"\1\2", noted("what is unknown is left empty beside the slash")),
    (r"(.*)(?:\?~|~\?)(.*)", r"\1%\2", noted("? and ~ together are %")),
    (r"(?:about|around|circa|ca?\.?) ?(.+)", r"\1~", noted("about is a ~ behind the date")),
    (r"(\d{3})0s", r"\1X", noted("a decade has X for the year's last digit")),
    (r"spring (\d{4})", r"\1-21", noted("seasons are numbers")),
    (r"summer (\d{4})", r"\1-22", noted("seasons are numbers")),
    (r"(?:autumn|fall) (\d{4})", r"\1-23", noted("seasons are numbers")),
    (r"winter (\d{4})", r"\1-24", noted("seasons are numbers")),
    (r"(-?\d{4}-\d\d-\d\d)[t ](\d\d?:\d\d)(z|[+-].*)?", r"\1T\2:00\3", _TIME),
    (r"(-?\d{4}-\d\d-\d\d)[t ](\d\d?:\d\d:\d\d)[.,]\d+(z|[+-].*)?", r"\1T\2\3", noted("a time counts whole seconds")),
    (
        r"(-?\d{4}-\d\d-\d\d)[t ](\d\d?:\d\d:\d\d) ?([+-]\d\d)(\d\d)",
        r"\1T\2\3:\4",
        noted("an offset has a colon: +04:30"),
    ),
    (r"(-?\d{4}-\d\d-\d\d)[t ](\d\d?:\d\d:\d\d) ?(z|[+-].*)?", r"\1T\2\3", _TIME),
    (r"(-?\d{4}-\d\d-\d\d)[t ][^/]*([?~%])", r"\1\2", noted("no time can be in doubt, only its day")),
    (r"(-?\d{4}-\d\d-\d\d)[t ][^/]*", r"\1", _TIME),
    (r"\d+ ?b\.? ?c\.?(?: ?e\.?)?", "", noted("1 BCE is the year 0000: write -0001 for 2 BCE, -0043 for 44 BCE")),
    (r"(-?)(\d{3})", r"\g<1>0\2", noted("a year has four digits")),
    (r"\+(.+)", r"\1", noted("a year has no plus sign")),
    (r"(-?\d{5,12})", r"Y\1", noted("a year of more than four digits has a Y before it")),
    (r"y(-?\d{4})", r"\1", noted("a year of four digits has no Y before it")),
    (r"y?-?\d{13,}|y-?\d+e\d{4,}", "", noted("years of more than 12 digits are not read here")),
    (r"(-?)(\d{4})e(\d+)", r"Y\1\2E\3", _YEAR),
    (r"y?-?[\dx]+(?:-[\dx]+)*(?:e\d*s?|s)\d*(?:-.*)?", "", _YEAR_WITH_MONTHS),
)
_GENERAL_ADVICE = noted(
    "this is no date in EDTF: write 2020, 2020-03 or 2020-03-15, or from and to, as in 2020-02-21/2020-03-05"
)
