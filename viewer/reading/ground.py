"""Rules of ground: a strip has a road, on a side that it has, and there is no more than can be drawn."""

from collections.abc import Iterator

from viewer.reading.case import Case
from viewer.reading.features import MOST_VERTICES
from viewer.reading.findings import Finding
from viewer.reading.quoting import quoted
from viewer.reading.tables import Table
from viewer.story.corridor import Road, Side
from viewer.words import noted, said_number, say

MOST_ROADS = 100


def missing_roads(case: Case) -> Iterator[Finding]:
    """A strip in a story without roads."""
    if not case.root.written.get("road"):
        for strip in case.of_kind("strip"):
            if "road" not in strip.written:
                message = say("{called} lies along a road, and the story has none.", called=strip.called)
                hint = say("Add a [[road]] of the geography with the claim that names it, or make this an [[area]].")
                yield Finding("missing-road", strip, "", message, hint)


def missing_sides(case: Case) -> Iterator[Finding]:
    """A strip on a side that its road does not have: north of a road that runs from north to south."""
    for strip in case.of_kind("strip"):
        road, side = case.road(case.road_of(strip)), strip.text("side")
        if road and side and road.sign_of(Side(side)) is None:
            yield Finding("missing-side", strip, "side", _no_such_side(strip, side, road))


def too_many_roads(case: Case) -> Iterator[Finding]:
    """Every road beyond those of which a reader could still tell one from another."""
    for road in case.of_kind("road")[MOST_ROADS:]:
        message = say(
            "{called} is one too many: a story has at most {most} roads.",
            called=road.called,
            most=MOST_ROADS,
        )
        yield Finding("too-many-roads", road, "", message)


def endless_outlines(case: Case) -> Iterator[Finding]:
    """Areas that would have more vertices than are drawn in time, as many of them may share one outline."""
    vertices = 0
    for area in case.of_kind("area"):
        outline = case.charted.area.get(area.text("feature"))
        vertices += outline.vertices if outline else 0
        if outline and vertices > MOST_VERTICES:
            message = say(
                "areas have together at most {most} vertices; {called} brings them to {vertices}.",
                most=said_number(MOST_VERTICES),
                called=area.called,
                vertices=said_number(vertices),
            )
            yield Finding("too-many-vertices", area, "", message)


_NORTH_SOUTH = noted(
    "{strip} lies on the {side} of the road {road}, which runs north–south: its sides are {first} and {second} "
    "(or left and right)."
)
_RUNS = {  # by the first side of a road
    Side.NORTH: noted(
        "{strip} lies on the {side} of the road {road}, which runs east–west: its sides are {first} and {second} "
        "(or left and right)."
    ),
    Side.LEFT: noted(
        "{strip} lies on the {side} of the road {road}, which runs neither east–west nor north–south: its sides are "
        "{first} and {second}."
    ),
}


def _no_such_side(strip: Table, side: str, road: Road) -> str:
    first, second = road.sides
    runs = _RUNS.get(first, _NORTH_SOUTH)
    return say(runs, strip=strip.called, side=side, road=quoted(road.id), first=first.value, second=second.value)
