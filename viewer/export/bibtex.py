r"""A source as a BibTeX entry, for LaTeX with biblatex or BibTeX.

News with a publisher is an `@article` in it, all else is `@misc`. `date` is EDTF, which biblatex reads; `year` is for
BibTeX. Titles and names stand in two pairs of braces, so that no style changes their capitals or takes them apart.
"""

from collections.abc import Iterator

from viewer.export.reference import Reference, certain_year
from viewer.story.date_words import said
from viewer.story.dates import Span
from viewer.story.sources import Source

_ESCAPED = str.maketrans(
    {
        **{mark: f"\\{mark}" for mark in "$&#%_"},
        "\\": r"\textbackslash{}",
        "{": r"\textbraceleft{}",  # BibTeX counts braces, even those after a backslash
        "}": r"\textbraceright{}",
        "^": r"\textasciicircum{}",
        "~": r"\textasciitilde{}",
    }
)


def bibtex(source: Source) -> str:
    """The entry of a source, ended by a line feed."""
    reference = Reference.of(source)
    kind = "article" if _is_article(reference) else "misc"
    fields = (f"  {name} = {{{value}}},\n" for name, value in _fields(reference) if value)
    return f"@{kind}{{{reference.key},\n{''.join(fields)}}}\n"


def _fields(reference: Reference) -> Iterator[tuple[str, str]]:
    authors = " and ".join(f"{{{_escaped(author)}}}" for author in reference.authors)
    yield "author", authors
    yield "title", f"{{{_escaped(reference.title)}}}"
    yield "journal" if _is_article(reference) else "organization", _escaped(reference.publisher)
    yield "type", _escaped(reference.kind)
    if reference.published:
        yield "date", _date(reference.published)
        yield "year", _year(reference.published)
    yield "language", _escaped(reference.language)
    yield "url", reference.url
    if reference.retrieved:
        yield "urldate", _date(reference.retrieved)
    yield "note", _escaped(reference.note)


def _is_article(reference: Reference) -> bool:
    return reference.is_news and reference.publisher != ""


def _date(span: Span) -> str:
    """The date as written, but for a set, which biblatex does not read."""
    return "" if span.members else span.edtf


def _year(span: Span) -> str:
    year = certain_year(span)
    return _escaped(said(span)) if year is None else str(year)


def _escaped(text: str) -> str:
    """A text that LaTeX sets as it is."""
    return text.translate(_ESCAPED)
