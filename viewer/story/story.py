"""The whole story, indexed by id; a Story that exists has no dangling reference."""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property
from math import remainder

from msgspec import Struct

from viewer.story.corridor import XY, Place, Road
from viewer.story.dates import civil
from viewer.story.events import Event, EventId
from viewer.story.ground import Area, Leg, Strip, Unplaced
from viewer.story.projection import Projection
from viewer.story.sources import Claim, ClaimId, Source, SourceId, Topic, TopicId, Voice, VoiceId


class Story(Struct, frozen=True, kw_only=True, dict=True):
    """Everything that a story's files claim, checked."""

    title: str
    lanes: tuple[str, ...]
    sources: tuple[Source, ...]
    voices: tuple[Voice, ...]
    topics: tuple[Topic, ...]
    events: tuple[Event, ...]  # as they happened; see Event.order
    places: tuple[Place, ...] = ()
    geography_credit: str = ""  # whose reference data the positions are
    roads: tuple[Road, ...] = ()  # the main one first
    strips: tuple[Strip, ...] = ()
    areas: tuple[Area, ...] = ()
    legs: tuple[Leg, ...] = ()
    unplaced: tuple[Unplaced, ...] = ()
    checksum: str = ""  # SHA-256 over the story's files, to tell one version of it from another

    @cached_property
    def source(self) -> Mapping[SourceId, Source]:
        """Sources by id."""
        return {source.id: source for source in self.sources}

    @cached_property
    def voice(self) -> Mapping[VoiceId, Voice]:
        """Voices by id."""
        return {voice.id: voice for voice in self.voices}

    @cached_property
    def topic(self) -> Mapping[TopicId, Topic]:
        """Topics by id."""
        return {topic.id: topic for topic in self.topics}

    @cached_property
    def event(self) -> Mapping[EventId, Event]:
        """Events by id."""
        return {event.id: event for event in self.events}

    @cached_property
    def claim(self) -> Mapping[ClaimId, Claim]:
        """Claims by id."""
        return {claim.id: claim for claim in self.claims}

    @cached_property
    def place(self) -> Mapping[str, Place]:
        """Places by id."""
        return {place.id: place for place in self.places}

    @property
    def road(self) -> Road | None:
        """The main road; None where the story has none."""
        return self.roads[0] if self.roads else None

    @cached_property
    def road_by_id(self) -> Mapping[str, Road]:
        """Roads by id."""
        return {road.id: road for road in self.roads}

    @cached_property
    def projection(self) -> Projection:
        """The local metres in which the story's ground is drawn as a map: those of the main road, if there is one."""
        if self.road:
            return self.road.projection
        positions = self._positions or [(0.0, 0.0)]
        lats = [lat for lat, _ in positions]
        first = positions[0][1]
        lons = [first + remainder(lon - first, 360) for _, lon in positions]  # they may lie about the 180th meridian
        return Projection((min(lats) + max(lats)) / 2, remainder((min(lons) + max(lons)) / 2, 360))

    @cached_property
    def extent_m(self) -> tuple[float, float, float, float] | None:
        """Left, bottom, right and top of all roads and areas, or else of the places; None where there is neither."""
        points = [self.projection.to_metres(lat, lon) for lat, lon in self._positions]
        if not points:
            return None
        xs, ys = zip(*points, strict=True)
        return min(xs), min(ys), max(xs), max(ys)

    @cached_property
    def shown_places(self) -> tuple[tuple[Place, XY], ...]:
        """The places that are shown and have a position, and where they lie in the projection."""
        return tuple(
            (place, self.projection.to_metres(*place.position))
            for place in self.places
            if place.shown and place.position
        )

    @property
    def _positions(self) -> list[tuple[float, float]]:
        """What the map has to show: every vertex of roads and areas, or else every place."""
        vertices = [vertex for road in self.roads for vertex in road.line]
        vertices += [vertex for area in self.areas for polygon in area.polygons for vertex in polygon[0]]
        return vertices or [place.position for place in self.places if place.position and place.shown]

    @cached_property
    def event_of(self) -> Mapping[ClaimId, EventId]:
        """The event that a claim belongs to."""
        return {claim.id: event.id for event in self.events for claim in event.claims}

    @cached_property
    def rank(self) -> Mapping[EventId, int]:
        """The place of each event in the order of the story, from 0."""
        return {event.id: rank for rank, event in enumerate(self.events)}

    @property
    def claims(self) -> Iterator[Claim]:
        """Every claim, event by event."""
        return (claim for event in self.events for claim in event.claims)

    @cached_property
    def inferred_years(self) -> frozenset[int]:
        """The years in which events end, none of which has the year from its source."""
        stated: dict[int, bool] = {}
        for event in self.events:
            if event.when.latest is not None:
                year = civil(event.when.latest)[0]
                stated[year] = stated.get(year, False) or "year" not in event.inferred
        return frozenset(year for year, by_some in stated.items() if not by_some)

    @cached_property
    def sides(self) -> tuple[str, ...]:
        """The sides that voices take, as the story first names them."""
        return unique(voice.side for voice in self.voices if voice.side)

    @cached_property
    def agreed_claims(self) -> frozenset[ClaimId]:
        """The claims by which several sides say the same, as the story's author reads them."""
        return frozenset(claim for topic in self.topics for point in topic.agreed for claim in point.claims)

    def side_of(self, claim: Claim) -> str:
        """The side of whoever makes a claim; "" takes none."""
        return self.voice[claim.said_by].side

    def disputes(self, event: Event) -> dict[TopicId, dict[str, list[Claim]]]:
        """The matters of an event on which voices of several sides speak: their claims by topic and side.

        Topics and sides stand in the order of their first word.
        """
        topics: dict[TopicId, dict[str, list[Claim]]] = {}
        for claim in event.claims:
            if claim.topic and (side := self.side_of(claim)):
                topics.setdefault(claim.topic, {}).setdefault(side, []).append(claim)
        return {topic: sides for topic, sides in topics.items() if len(sides) > 1}

    def leading_claims(self, event: Event) -> tuple[Claim, ...]:
        """The claims that speak for an event: of a dispute the first of each side, else the first of all."""
        for sides in self.disputes(event).values():
            return tuple(claims[0] for claims in sides.values())
        return event.claims[:1]


def unique(names: Iterable[str]) -> tuple[str, ...]:
    """The names without repeats, in the order of their first appearance."""
    return tuple(dict.fromkeys(names))
