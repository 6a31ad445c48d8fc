"""A source as a RIS record, for EndNote, Zotero, Mendeley and other reference managers.

Each line is a tag and a value; the lines end as the format has it, with a carriage return and a line feed. A date has
the form year/month/day/other information, where what is not certain stands in words.
"""

from collections.abc import Iterator

from viewer.export.reference import Reference, certain_dates, certain_year
from viewer.story.date_words import said
from viewer.story.dates import Span
from viewer.story.sources import Source


def ris(source: Source) -> str:
    """The record of a source."""
    return "".join(f"{tag}  - {value}\r\n" for tag, value in _lines(Reference.of(source)))


def _lines(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "TY", "NEWS" if reference.is_news else "GEN"
    for tag, value in _values(reference):
        if value:
            yield tag, value
    yield "ER", ""


def _values(reference: Reference) -> Iterator[tuple[str, str]]:
    yield "ID", reference.key
    for author in reference.authors:
        yield "AU", author
    yield "TI", reference.title
    yield "T2" if reference.is_news else "PB", reference.publisher
    if reference.published:
        year = certain_year(reference.published)
        yield "PY", "" if year is None else str(year)
        yield "DA", _date(reference.published)
    yield "M3", reference.kind
    yield "LA", reference.language
    yield "UR", reference.url
    if reference.retrieved:
        yield "Y2", _date(reference.retrieved)
    yield "N1", reference.note


def _date(span: Span) -> str:
    """What is certain of a date in digits; the rest in words."""
    dates = certain_dates(span)
    if len(dates) == 1:
        year, *rest = dates[0]
        month, day, *_ = *(f"{number:02}" for number in rest), "", ""
        return f"{year:04}/{month}/{day}/"
    known = certain_year(span)
    return f"{'' if known is None else f'{known:04}'}///{said(span)}"
