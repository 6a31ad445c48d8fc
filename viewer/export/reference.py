"""A source as a reference: what it says of itself, each on one line, as every way of citing it needs it.

Nothing is added: what a source does not state is left out, and the note says that it is not stated. Names of authors
are kept whole, since which part is the family name is not known. A date has year, month and day only where it is
certain; else there are the words for it.
"""

import re
from hashlib import sha256
from typing import Self

from msgspec import Struct

from viewer.story.dates import Bound, Ending, Span, SpanKind, civil, day_of, last_day_of_month
from viewer.story.invisible import readable
from viewer.story.sources import Source

LONGEST_KEY = 64  # characters
LAST_YEAR = 9_999  # reference managers know no other years than 1 to this
_PLAIN_KEY = re.compile(r"[A-Za-z0-9][A-Za-z0-9_.-]*")

Parts = tuple[int, ...]
"""A year, a year and a month, or a day."""


class Reference(Struct, frozen=True, kw_only=True):
    """What there is to cite of a source; "" and () where it is not stated."""

    key: str
    is_news: bool
    title: str
    kind: str
    authors: tuple[str, ...]
    publisher: str
    published: Span | None
    language: str
    url: str
    retrieved: Span | None
    note: str

    @classmethod
    def of(cls, source: Source) -> Self:
        """The reference to a source."""
        return cls(
            key=reference_key(source.id),
            is_news="news" in source.kind.casefold(),
            title=on_one_line(source.title),
            kind=on_one_line(source.kind),
            authors=tuple(on_one_line(author) for author in source.authors),
            publisher=on_one_line(source.publisher),
            published=source.published,
            language=on_one_line(source.language),
            url=_address(source.url),
            retrieved=source.retrieved,
            note=on_one_line(_note(source)),
        )


def reference_key(id: str) -> str:
    """The id where every program takes it as a key; else what is plain of it and the digits that tell it from others.

    >>> reference_key("report"), reference_key("der Bericht")
    ('report', 'der-Bericht-878eddfd')
    """
    if _PLAIN_KEY.fullmatch(id) and len(id) <= LONGEST_KEY:
        return id
    plain = "-".join(re.findall(r"[A-Za-z0-9]+", id))[:LONGEST_KEY]
    return f"{plain or 'source'}-{sha256(id.encode()).hexdigest()[:8]}"


def on_one_line(text: str) -> str:
    """A text with single spaces, and with nothing in it that cannot be seen."""
    return readable(" ".join(text.split()))


def certain_dates(span: Span) -> tuple[Parts, ...]:
    """A span's one date, or its two ends, in the units in which they are certain; () where anything is in doubt."""
    if span.members or span.approximate or span.uncertain:
        return ()
    ends = (span.start,) if span.kind is SpanKind.SINGLE else (span.start, span.end)
    dates = tuple(_parts(end) for end in ends)
    return dates if all(dates) else ()


def certain_year(span: Span) -> int | None:
    """The one year that a span lies in; None where it is in doubt."""
    if span.earliest is None or span.latest is None or span.approximate or span.uncertain:
        return None
    year = civil(span.earliest)[0]
    return year if year == civil(span.latest)[0] and 1 <= year <= LAST_YEAR else None


def _parts(end: Ending) -> Parts:
    """The day, month or year that a date fills; () where it fills none of them."""
    if not isinstance(end, Bound):
        return ()
    year, month, day = civil(end.earliest)
    filled: dict[int, Parts] = {end.earliest: (year, month, day)}
    if day == 1:
        filled[day_of(year, month, last_day_of_month(year, month))] = (year, month)
    if day == month == 1:
        filled[day_of(year, 12, 31)] = (year,)
    return filled.get(end.latest, ()) if 1 <= year <= LAST_YEAR else ()


def _note(source: Source) -> str:
    """What no program has a field for, and what the source does not say of itself."""
    told = (
        f"filed in {source.place}" if source.place else "",
        f"licence: {source.licence}" if source.licence else "",
        f"{', '.join(source.unknown)} not stated" if source.unknown else "",
    )
    return "; ".join(filter(None, told))


def _address(url: str) -> str:
    """An address with nothing in it but what addresses are written with."""
    from urllib.parse import quote  # only who cites needs it

    return quote(url, safe="%/:=&?~#+!$,;'@()*[]")
