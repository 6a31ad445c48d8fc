"""All claims of a story as a table, one row for each, for spreadsheets: CSV after RFC 4180.

A number is written as a number. A text that a spreadsheet would take for a formula has an apostrophe before it, and
what no eye can see is told by its code point; `start` and `end` lead to the very words. Several values of one cell
stand with "; " between them. `also` is where the same words stand again. A cell is empty where nothing is known.
"""

import re
from collections.abc import Iterable
from io import StringIO

from viewer.export.attribution import speakers
from viewer.export.description import iso_or_none
from viewer.story.events import Event
from viewer.story.invisible import readable
from viewer.story.sources import Claim, Figure, Passage, Source
from viewer.story.story import Story

Cell = str | float | None

_FORMULA = re.compile(r"[=+\-@\t\r\n＝＋－＠]")  # how it may begin


def claims_table(story: Story) -> str:
    r"""The table, with a heading, every line ended by \r\n."""
    from csv import writer  # only who exports needs it

    rows = [_row(story, event, claim) for event in story.events for claim in event.claims]
    written = StringIO()
    table = writer(written)
    table.writerow(rows[0] if rows else ())
    table.writerows([_safe(cell) for cell in row.values()] for row in rows)
    return written.getvalue()


def _row(story: Story, event: Event, claim: Claim) -> dict[str, Cell]:
    speaker, *through = speakers(story, claim)
    return {
        **_of_event(event),
        "claim": claim.id,
        **_of_quote(claim),
        "speaker": speaker,
        "through": _listed(through),
        "side": story.side_of(claim),
        "verb": claim.verb,
        "standing": claim.standing,
        "topic": story.topic[claim.topic].title if claim.topic else "",
        **_of_figure(claim.figure),
        "made": claim.made.edtf if claim.made else "",
        "made_inferred": _listed(claim.made_inferred),
        "note": claim.note,
        **_of_source(story.source[claim.quote.source]),
    }


def _of_event(event: Event) -> dict[str, Cell]:
    return {
        "event": event.id,
        "event_title": event.title,
        "date": event.when.edtf,
        "earliest": iso_or_none(event.when.earliest),
        "latest": iso_or_none(event.when.latest),
        "words": event.words,
        "inferred": _listed(event.inferred),
        "lane": event.lane,
    }


def _of_quote(claim: Claim) -> dict[str, Cell]:
    first, *further = claim.quote.passages or (None,)
    return {
        "quote": claim.quote.text,
        "state": claim.quote.state.value,
        "start": first.start if first else None,
        "end": first.end if first else None,
        "also": _listed(_stretch(passage) for passage in further if passage),
    }


def _of_figure(figure: Figure | None) -> dict[str, Cell]:
    return {
        "figure_low": figure.low if figure else None,
        "figure_best": figure.best if figure else None,
        "figure_high": figure.high if figure else None,
        "figure_unit": figure.unit if figure else "",
        "figure_words": figure.words if figure else "",
    }


def _of_source(source: Source) -> dict[str, Cell]:
    return {
        "source": source.id,
        "source_title": source.title,
        "source_file": source.file,
        "source_kind": source.kind,
        "source_authors": _listed(source.authors),
        "source_publisher": source.publisher,
        "source_published": source.published.edtf if source.published else "",
        "source_url": source.url,
    }


def _listed(names: Iterable[str]) -> str:
    return "; ".join(names)


def _stretch(passage: Passage) -> str:
    return f"{passage.start}–{passage.end}"


def _safe(cell: Cell) -> str:
    """What a cell holds, so that every program reads it as the number or the text that it is."""
    if cell is None:
        return ""
    if not isinstance(cell, str):
        return f"{cell:.0f}" if cell == int(cell) else repr(cell)
    text = readable(cell)
    return f"'{text}" if _FORMULA.match(text) else text
