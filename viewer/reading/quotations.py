"""Rules of quotation: a quote stands in its source, word for word and in one place."""

from collections.abc import Iterator
from functools import lru_cache
from typing import assert_never

from viewer.reading.anchors import Anchor, Astray, Found, Missing, Several
from viewer.reading.case import Case
from viewer.reading.differences import differences
from viewer.reading.findings import Finding
from viewer.reading.problems import Severity
from viewer.reading.quoting import cited, quoted
from viewer.reading.spots import Lines
from viewer.reading.tables import Table
from viewer.story.sources import Passage, QuoteState
from viewer.words import say

MOST_LINES = 10  # that a message lists


def misquotes(case: Case) -> Iterator[Finding]:
    """A quote that does not stand in its source, word for word and in one place."""
    for claim in case.of_kind("claim"):
        document = case.document(claim.text("source"))
        if document and (anchor := case.anchors.get(claim.path)):
            yield from _misquote(claim, document.text, anchor)


def _misquote(claim: Table, text: str, anchor: Anchor) -> Iterator[Finding]:
    source = quoted(claim.text("source"))
    match anchor:
        case Found(state=QuoteState.EXACT):
            return
        case Found(passages=passages):
            differing = differences(_words(text, passages[0]), claim.text("quote"))
            message = say(
                "{claim}: {source} has the quote at {lines} with differences: {differing}.",
                claim=claim.called,
                source=source,
                lines=_lines(text, passages),
                differing=differing,
            )
            yield Finding("quote-differs", claim, "quote", message, severity=Severity.WARNING)
        case Several(passages=passages):
            message = say(
                "{claim}: the quote stands in {source} at {lines}.",
                claim=claim.called,
                source=source,
                lines=_lines(text, passages),
            )
            hint = say("Single one out with prefix or suffix, or write everywhere = true")
            yield Finding("quote-ambiguous", claim, "quote", message, hint)
        case Astray(passages=passages):
            message = say(
                "{claim}: the quote stands in {source} at {lines}, but not between this prefix and suffix.",
                claim=claim.called,
                source=source,
                lines=_lines(text, passages),
            )
            hint = say("Copy them from the source: the text just before the quote, and just after it.")
            yield Finding("quote-astray", claim, "quote", message, hint)
        case Missing(nearest=nearest):
            message = say("{claim}: the quote does not stand in {source}.", claim=claim.called, source=source)
            yield Finding("quote-missing", claim, "quote", message, _nearest(text, nearest))
        case _:
            assert_never(anchor)


def moved_quotes(case: Case) -> Iterator[Finding]:
    """A quote that stands word for word in its source, but no longer where it stood."""
    for claim in case.of_kind("claim"):
        anchor, position = case.anchors.get(claim.path), claim.whole_numbers("position")
        if position and isinstance(anchor, Found) and anchor.state is QuoteState.EXACT:
            stands_at = [(passage.start, passage.end) for passage in anchor.passages]
            if position not in stands_at:
                start, end = stands_at[0]
                message = say(
                    "{claim}: the quote has moved from {position} to {start} in its source.",
                    claim=claim.called,
                    position=position[0],
                    start=start,
                )
                hint = say(
                    "If this is still the passage that is meant, write position = [{start}, {end}]",
                    start=start,
                    end=end,
                )
                yield Finding("position-moved", claim, "position", message, hint, severity=Severity.WARNING)


def _nearest(text: str, nearest: Passage | None) -> str:
    if nearest is None:
        return ""
    return say("Nearest is {lines}: {words}", lines=_lines(text, (nearest,)), words=cited(_words(text, nearest)))


def _lines(text: str, passages: tuple[Passage, ...]) -> str:
    lines = _lines_of(text)
    listed = ", ".join(str(lines.spot(passage.start).line) for passage in passages[:MOST_LINES])
    if len(passages) > MOST_LINES:
        return say("lines {lines} and more", lines=listed)
    return say("lines {lines}", lines=listed) if len(passages) > 1 else say("line {line}", line=listed)


@lru_cache(maxsize=4)  # a long document may have many quotes to tell of
def _lines_of(text: str) -> Lines:
    return Lines.of(text)


def _words(text: str, passage: Passage) -> str:
    return text[passage.start : passage.end]
