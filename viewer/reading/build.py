"""Building: from the tables of a sound case to the values of a `Story`, each by its own function."""

from viewer.reading.build_ground import areas, legs, roads, strips, unplaced
from viewer.reading.case import Case
from viewer.reading.tables import Table
from viewer.story.dates import Span
from viewer.story.edtf import parse_edtf
from viewer.story.events import Event, EventId
from viewer.story.sources import (
    Claim,
    ClaimId,
    Comparison,
    Figure,
    Quote,
    Source,
    SourceId,
    Topic,
    TopicId,
    Voice,
    VoiceId,
)
from viewer.story.story import Story, unique


def built_story(case: Case, title: str, checksum: str) -> Story | None:
    """The story of a sound case; None if it has no event.

    Args:
        case: What was read; every value in its tables is right, and every reference has its target.
        title: What the story is called if it does not say so itself.
        checksum: Of the files that were read.
    """
    events = sorted((_event(table, case) for table in case.of_kind("event")), key=lambda event: event.order)
    if not events:
        return None
    head = case.root.first("story")
    return Story(
        title=head.text("title") or title,
        lanes=head.texts("lanes") or unique(event.lane for event in events),
        sources=tuple(_source(table, case) for table in case.of_kind("source") if case.document(table.text("id"))),
        voices=tuple(_voice(table) for table in case.of_kind("voice")),
        topics=tuple(_topic(table) for table in case.of_kind("topic")),
        events=tuple(events),
        places=case.charted.places,
        geography_credit=case.charted.credit,
        roads=roads(case),
        strips=strips(case),
        areas=areas(case),
        legs=legs(case),
        unplaced=unplaced(case),
        checksum=checksum,
    )


def _source(table: Table, case: Case) -> Source:
    document = case.document(table.text("id"))
    assert document, f"a sound case has the document of {table.called}"
    return Source(
        id=SourceId(table.text("id")),
        file=table.text("file"),
        text=document.text,
        sha256=document.sha256,
        verified=table.text("sha256").lower() == document.sha256,
        stated_sha256=table.text("sha256").lower(),
        title=table.text("title"),
        kind=table.text("kind"),
        authors=table.texts("authors"),
        publisher=table.text("publisher"),
        place=table.text("place"),
        published=_date(table, "published"),
        language=table.text("language"),
        url=table.text("url"),
        retrieved=_date(table, "retrieved"),
        licence=table.text("licence"),
        unknown=table.texts("unknown"),
    )


def _voice(table: Table) -> Voice:
    return Voice(id=VoiceId(table.text("id")), name=table.text("name"), side=table.text("side"))


def _topic(table: Table) -> Topic:
    return Topic(
        id=TopicId(table.text("id")),
        title=table.text("title"),
        agreed=tuple(_comparison(point) for point in table.tables("agreed")),
        parted=tuple(_comparison(point) for point in table.tables("parted")),
    )


def _comparison(table: Table) -> Comparison:
    return Comparison(text=table.text("text"), claims=tuple(ClaimId(name) for name in table.texts("claims")))


def _event(table: Table, case: Case) -> Event:
    return Event(
        id=EventId(table.text("id")),
        title=table.text("title"),
        when=parse_edtf(table.text("when")),
        lane=table.text("lane"),
        claims=tuple(_claim(claim, case) for claim in table.tables("claim")),
        words=table.text("words"),
        inferred=table.texts("inferred"),
        note=table.text("note"),
    )


def _claim(table: Table, case: Case) -> Claim:
    figures = [_figure(figure) for figure in table.tables("figure")]
    return Claim(
        id=ClaimId(table.text("id")),
        quote=_quote(table, case),
        said_by=VoiceId(table.text("said_by")),
        through=tuple(VoiceId(name) for name in table.texts("through")),
        verb=table.text("verb"),
        topic=TopicId(table.text("topic")) if table.text("topic") else None,
        standing=table.text("standing"),
        figure=figures[0] if figures else None,
        made=_date(table, "made"),
        made_inferred=table.texts("made_inferred"),
        note=table.text("note"),
    )


def _quote(table: Table, case: Case) -> Quote:
    anchor = case.anchors[table.path]
    source = SourceId(table.text("source"))
    return Quote(text=table.text("quote"), source=source, state=anchor.state, passages=anchor.passages)


def _date(table: Table, key: str) -> Span | None:
    return parse_edtf(table.text(key)) if table.text(key) else None


def _figure(table: Table) -> Figure:
    return Figure(
        unit=table.text("unit"),
        best=table.number("best"),
        low=table.number("low"),
        high=table.number("high"),
        words=table.text("words"),
    )
