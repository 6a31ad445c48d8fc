"""How a written date is understood, as plain values.

| name                   | value                                                                             |
| ---------------------- | --------------------------------------------------------------------------------- |
| text, valid            | as it was given; whether it is a date                                             |
| edtf                   | the date as written; null if it is none                                           |
| earliest, latest       | its first and last day, `YYYY-MM-DD`; null where open, unknown, or it is no date  |
| earliest_time,         | the times of these days as written, `HH:MM:SS` with `Z`, `-04` or `+04:30` where  |
| latest_time            | the offset from UTC is stated; null where no time is                              |
| approximate, uncertain | written with ~, with ?; false if it is no date                                    |
| message                | the date in words, or why it is none and what to write                            |
"""

from collections.abc import Iterable, Iterator

from viewer.export.description import Json, iso_or_none
from viewer.export.retelling import one_line
from viewer.story.date_words import said, said_day
from viewer.story.dates import Ending, Span
from viewer.story.edtf import DateError, parse_edtf


def date_lines(dates: Iterable[Json]) -> Iterator[str]:
    """Dates in the form above as lines for a terminal; the message on what is no date names it already."""
    for date in dates:
        yield one_line(f"{date['text']}: {date['message']}" if date["valid"] else str(date["message"]))


def understood_date(text: str) -> Json:
    """One date in the form above."""
    try:
        span = parse_edtf(text)
    except DateError as wrong:
        return _understood(text, None, str(wrong))
    return _understood(text, span, _in_words(span))


def _understood(text: str, span: Span | None, message: str) -> Json:
    return {
        "text": text,
        "valid": span is not None,
        "edtf": span.edtf if span else None,
        "earliest": iso_or_none(span.earliest) if span else None,
        "latest": iso_or_none(span.latest) if span else None,
        "earliest_time": _time_or_none(span.start) if span else None,
        "latest_time": _time_or_none(span.end) if span else None,
        "approximate": span is not None and span.approximate,
        "uncertain": span is not None and span.uncertain,
        "message": message,
    }


def _time_or_none(ending: Ending) -> str | None:
    return str(ending.clock) if ending.clock else None


def _in_words(span: Span) -> str:
    """The date as it is said, with its ends: "September 2018: 1 September 2018 to 30 September 2018"."""
    if span.is_day or span.earliest is None or span.latest is None:
        return said(span)
    return f"{said(span)}: {said_day(span.earliest)} to {said_day(span.latest)}"
