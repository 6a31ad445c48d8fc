"""Building the ground: from the tables of a sound case to roads, strips, areas, legs and the unplaced."""

from viewer.reading.case import Case
from viewer.reading.tables import Table
from viewer.story.corridor import Road, Side
from viewer.story.events import EventId
from viewer.story.ground import Area, Holder, Holds, Leg, Strip, Unplaced
from viewer.story.sources import ClaimId


def roads(case: Case) -> tuple[Road, ...]:
    """Every road of a sound case, the main one first."""
    return tuple(road for table in case.of_kind("road") if (road := case.road(table.text("id"))))


def strips(case: Case) -> tuple[Strip, ...]:
    """Every strip of a sound case."""
    return tuple(_strip(table, case) for table in case.of_kind("strip"))


def areas(case: Case) -> tuple[Area, ...]:
    """Every area of a sound case."""
    return tuple(_area(table, case) for table in case.of_kind("area"))


def legs(case: Case) -> tuple[Leg, ...]:
    """Every leg of a sound case."""
    return tuple(_leg(table, case) for table in case.of_kind("leg"))


def unplaced(case: Case) -> tuple[Unplaced, ...]:
    """Everything in a sound case that has no position."""
    return tuple(_unplaced(table) for table in case.of_kind("unplaced"))


def _strip(table: Table, case: Case) -> Strip:
    depth_km = table.number("depth_km")
    assert depth_km is not None, f"a sound case has the depth of {table.called}"
    return Strip(
        id=table.text("id"),
        name=table.text("name"),
        road=case.road_of(table),
        side=Side(table.text("side")),
        depth_km=depth_km,
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
        holders=_holders(table),
    )


def _area(table: Table, case: Case) -> Area:
    outline = case.charted.area[table.text("feature")]
    return Area(
        id=table.text("id"),
        name=table.text("name"),
        polygons=outline.polygons,
        credit=outline.credit,
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
        holders=_holders(table),
    )


def _holders(table: Table) -> tuple[Holder, ...]:
    return tuple(_holder(holder) for holder in table.tables("holder"))


def _holder(table: Table) -> Holder:
    return Holder(
        name=table.text("name"),
        words=table.text("words"),
        side=table.text("side"),
        claim=ClaimId(table.text("claim")),
        holds=_holds(table),
    )


def _holds(table: Table) -> Holds:
    until = EventId(table.text("until")) if table.text("until") else None
    return Holds(since=EventId(table.text("since")), until=until)


def _leg(table: Table, case: Case) -> Leg:
    first, second = table.texts("places")
    return Leg(
        id=table.text("id"),
        name=table.text("name"),
        road=case.road_of(table),
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
