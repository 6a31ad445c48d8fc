"""Rules of evidence: the documents are there and unchanged, and the words that are cited stand in them."""

from collections.abc import Iterator

from viewer.reading.anchors import stands_in
from viewer.reading.case import Case
from viewer.reading.documents import Document
from viewer.reading.findings import Finding
from viewer.reading.problems import Refusal, Severity
from viewer.reading.quoting import quoted
from viewer.reading.tables import Table
from viewer.words import say


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
    in_use = {claim.text("source") for claim in case.of_kind("claim")}
    for source in case.of_kind("source"):
        if source.text("id") and source.text("id") not in in_use:
            message = say("no claim cites {called}.", called=source.called)
            yield Finding("source-unused", source, "id", message, severity=Severity.WARNING)


def foreign_words(case: Case) -> Iterator[Finding]:
    """Words that are given as the source's own, but do not stand in it."""
    for table, key, claims in _worded(case):
        documents = [case.document(claim.text("source")) for claim in claims]
        texts = [document.text for document in documents if document]
        words = table.text(key)
        if words and texts and all(documents) and not any(stands_in(text, words) for text in texts):
            message = say(
                "{called}: {key} = {words} stands in no source that it cites.",
                called=table.called,
                key=key,
                words=quoted(words),
            )
            hint = say("Copy them from the source, or leave them out.")
            yield Finding("words-not-in-source", table, key, message, hint)


def _worded(case: Case) -> Iterator[tuple[Table, str, tuple[Table, ...]]]:
    """Every key that holds a source's own words, with the claims in one of whose sources they must stand."""
    for event in case.of_kind("event"):
        yield event, "words", event.tables("claim")
    for claim in case.of_kind("claim"):
        yield claim, "verb", (claim,)
        yield claim, "standing", (claim,)
        yield claim.first("figure"), "words", (claim,)
    for holder in case.of_kind("holder"):
        yield holder, "words", case.claims(holder.texts("claim"))
    for leg in case.of_kind("leg"):
        yield leg, "dispute", case.claims(leg.texts("contested_by"))


def _unread(table: Table, key: str, read: object) -> Iterator[Finding]:
    if isinstance(read, Refusal) and read.spot is None:
        yield Finding(read.code, table, key, f"{quoted(table.text(key))}: {read.message}", read.hint)


def _changed(source: Table, document: Document) -> Iterator[Finding]:
    stated = source.text("sha256")
    if "sha256" not in source.written:
        message = say("{called} has no checksum, so a change of its file would go unnoticed.", called=source.called)
        hint = say('Add sha256 = "{sha256}"', sha256=document.sha256)
        yield Finding("checksum-missing", source, "sha256", message, hint, severity=Severity.WARNING)
    elif stated and stated.lower() != document.sha256:
        message = say(
            "the file of {called} is not the one that the story was made from: its checksum differs.",
            called=source.called,
        )
        hint = say('Put the old file back, or check every quote and write sha256 = "{sha256}"', sha256=document.sha256)
        yield Finding("source-changed", source, "sha256", message, hint)
