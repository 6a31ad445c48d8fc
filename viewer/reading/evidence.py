"""Rules of evidence: the documents are there and unchanged, and the words that are cited stand in them."""

from collections.abc import Iterator
from typing import assert_never

from viewer.reading.anchors import Anchor, Astray, Found, Missing, Several, stands_in
from viewer.reading.case import Case
from viewer.reading.differences import differences
from viewer.reading.documents import Document
from viewer.reading.findings import Finding
from viewer.reading.problems import Refusal, Severity
from viewer.reading.spots import Lines
from viewer.reading.tables import Table
from viewer.story.sources import Passage, QuoteState

MOST_LINES = 10  # that a message lists


def unread_files(case: Case) -> Iterator[Finding]:
    """A file that is named but not there, not a plain file, or too large."""
    for source in case.of_kind("source"):
        yield from _unread(source, "file", case.documents.get(source.text("file")))
    yield from _unread(case.root.first("story"), "geography", case.geography)


def changed_sources(case: Case) -> Iterator[Finding]:
    """A document that is not the one that the story was made from, or of which that cannot be known."""
    for source in case.of_kind("source"):
        document = case.documents.get(source.text("file"))
        if isinstance(document, Document):
            yield from _changed(source, document)


def unused_sources(case: Case) -> Iterator[Finding]:
    """A document that no claim cites."""
    cited = {claim.text("source") for claim in case.of_kind("claim")}
    for source in case.of_kind("source"):
        if source.text("id") and source.text("id") not in cited:
            message = f"no claim cites {source.called}."
            yield Finding("source-unused", source, "id", message, severity=Severity.WARNING)


def misquotes(case: Case) -> Iterator[Finding]:
    """A quote that does not stand in its source, word for word and in one place."""
    for claim in case.of_kind("claim"):
        document = case.document(claim.text("source"))
        if document and (anchor := case.anchors.get(claim.path)):
            yield from _misquote(claim, document.text, anchor)


def foreign_words(case: Case) -> Iterator[Finding]:
    """Words that are given as the source's own, but do not stand in it."""
    for claim in case.of_kind("claim"):
        for key in ("verb", "standing"):
            yield from _foreign(case, claim, key, (claim,))
    for event in case.of_kind("event"):
        yield from _foreign(case, event, "words", event.tables("claim"))


def _unread(table: Table, key: str, read: object) -> Iterator[Finding]:
    if isinstance(read, Refusal) and read.spot is None:
        yield Finding(read.code, table, key, f'"{table.text(key)}": {read.message}', read.hint)


def _changed(source: Table, document: Document) -> Iterator[Finding]:
    stated = source.text("sha256")
    if "sha256" not in source.written:
        message = f"{source.called} has no checksum, so a change of its file would go unnoticed."
        hint = f'Add sha256 = "{document.sha256}"'
        yield Finding("checksum-missing", source, "sha256", message, hint, severity=Severity.WARNING)
    elif stated and stated.lower() != document.sha256:
        message = f"the file of {source.called} is not the one that the story was made from: its checksum differs."
        hint = f'Put the old file back, or check every quote and write sha256 = "{document.sha256}"'
        yield Finding("source-changed", source, "sha256", message, hint)


def _misquote(claim: Table, text: str, anchor: Anchor) -> Iterator[Finding]:
    source = claim.text("source")
    match anchor:
        case Found(state=QuoteState.EXACT):
            return
        case Found(passages=passages):
            line, differing = _line(text, passages[0]), differences(_words(text, passages[0]), claim.text("quote"))
            message = f'{claim.called}: line {line} of "{source}" has the quote with differences: {differing}.'
            yield Finding("quote-differs", claim, "quote", message, severity=Severity.WARNING)
        case Several(passages=passages):
            message = f'{claim.called}: the quote stands in "{source}" at lines {_lines(text, passages)}.'
            hint = "Single one out with prefix or suffix, or write everywhere = true"
            yield Finding("quote-ambiguous", claim, "quote", message, hint)
        case Astray(passages=passages):
            message = f'{claim.called}: the quote stands in "{source}" at lines {_lines(text, passages)}'
            hint = "Copy them from the source: the text just before the quote, and just after it."
            yield Finding("quote-astray", claim, "quote", f"{message}, but not between this prefix and suffix.", hint)
        case Missing(nearest=nearest):
            message = f'{claim.called}: the quote does not stand in "{source}".'
            yield Finding("quote-missing", claim, "quote", message, _nearest(text, nearest))
        case _:
            assert_never(anchor)


def _nearest(text: str, nearest: Passage | None) -> str:
    return f"Line {_line(text, nearest)} has: “{_words(text, nearest)}”" if nearest else ""


def _line(text: str, passage: Passage) -> int:
    return Lines.of(text).spot(passage.start).line


def _lines(text: str, passages: tuple[Passage, ...]) -> str:
    lines = Lines.of(text)
    listed = ", ".join(str(lines.spot(passage.start).line) for passage in passages[:MOST_LINES])
    return listed + (" and more" if len(passages) > MOST_LINES else "")


def _words(text: str, passage: Passage) -> str:
    return " ".join(text[passage.start : passage.end].split())


def _foreign(case: Case, table: Table, key: str, claims: tuple[Table, ...]) -> Iterator[Finding]:
    documents = [case.document(claim.text("source")) for claim in claims]
    texts = [document.text for document in documents if document]
    words = table.text(key)
    if words and texts and all(documents) and not any(stands_in(text, words) for text in texts):
        message = f'{table.called}: the {key} "{words}" stand in no source that it cites.'
        yield Finding("words-not-in-source", table, key, message, "Copy them from the source, or leave them out.")
