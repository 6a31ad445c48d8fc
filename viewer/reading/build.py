"""Building: from the tables of a sound case to the values of a `Story`, each by its own function."""

from viewer.reading.case import Case
from viewer.reading.geography import Geography
from viewer.reading.tables import Table
from viewer.story.corridor import Road, Side
from viewer.story.edtf import parse_edtf
from viewer.story.events import Event, EventId
from viewer.story.ground import Holder, Holds, Leg, Strip, Unplaced
from viewer.story.sources import Claim, ClaimId, Figure, Quote, Source, SourceId, Topic, TopicId, Voice, VoiceId
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
    geography = case.geography if isinstance(case.geography, Geography) else Geography()
    return Story(
        title=head.text("title") or title,
        lanes=head.texts("lanes") or unique(event.lane for event in events),
        sources=tuple(_source(table, case) for table in case.of_kind("source") if case.document(table.text("id"))),
        voices=tuple(_voice(table) for table in case.of_kind("voice")),
        topics=tuple(_topic(table) for table in case.of_kind("topic")),
        events=tuple(events),
        places=geography.places,
        geography_credit=geography.credit,
        roads=tuple(_road(table, geography) for table in case.of_kind("road")),
        strips=tuple(_strip(table, case) for table in case.of_kind("strip")),
        legs=tuple(_leg(table, case) for table in case.of_kind("leg")),
        unplaced=tuple(_unplaced(table) for table in case.of_kind("unplaced")),
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
        title=table.text("title"),
        kind=table.text("kind"),
        place=table.text("place"),
        language=table.text("language"),
        unknown=table.texts("unknown"),
    )


def _voice(table: Table) -> Voice:
    return Voice(id=VoiceId(table.text("id")), name=table.text("name"), side=table.text("side"))


def _topic(table: Table) -> Topic:
    return Topic(id=TopicId(table.text("id")), title=table.text("title"))


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
        made=parse_edtf(table.text("made")) if table.text("made") else None,
        made_inferred=table.texts("made_inferred"),
        note=table.text("note"),
    )


def _quote(table: Table, case: Case) -> Quote:
    anchor = case.anchors[table.path]
    source = SourceId(table.text("source"))
    return Quote(text=table.text("quote"), source=source, state=anchor.state, passages=anchor.passages)


def _figure(table: Table) -> Figure:
    return Figure(
        unit=table.text("unit"),
        best=table.number("best"),
        low=table.number("low"),
        high=table.number("high"),
        words=table.text("words"),
    )


def _road(table: Table, geography: Geography) -> Road:
    line = next(road for road in geography.roads if road.id == table.text("id"))
    return Road(
        id=line.id,
        name=line.name,
        line=line.line,
        schematic=line.schematic,
        credit=line.credit,
        claim=table.text("claim"),
        note=line.note,
    )


def _main_road(case: Case) -> str:
    """The road that is meant where none is named."""
    return next((table.text("id") for table in case.of_kind("road")), "")


def _holds(table: Table) -> Holds:
    until = EventId(table.text("until")) if table.text("until") else None
    return Holds(since=EventId(table.text("since")), until=until)


def _strip(table: Table, case: Case) -> Strip:
    depth_km = table.number("depth_km")
    assert depth_km is not None, f"a sound case has the depth of {table.called}"
    return Strip(
        id=table.text("id"),
        name=table.text("name"),
        road=_main_road(case),
        side=Side(table.text("side")),
        depth_km=depth_km,
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
        holders=tuple(_holder(holder) for holder in table.tables("holder")),
    )


def _holder(table: Table) -> Holder:
    return Holder(
        name=table.text("name"),
        words=table.text("words"),
        side=table.text("side"),
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
    )


def _leg(table: Table, case: Case) -> Leg:
    first, second = table.texts("places")
    return Leg(
        id=table.text("id"),
        name=table.text("name"),
        road=_main_road(case),
        places=(first, second),
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
        contested_by=tuple(ClaimId(name) for name in table.texts("contested_by")),
        dispute=table.text("dispute"),
    )


def _unplaced(table: Table) -> Unplaced:
    return Unplaced(
        id=table.text("id"),
        name=table.text("name"),
        note=table.text("note"),
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
    )
