"""The road's frame to scene px, in either layout: the only such formulas in the program."""

from functools import cached_property
from math import pi, sin
from typing import Protocol

from msgspec import Struct

from viewer.scene.marks import Point
from viewer.story.corridor import XY, Place, Road
from viewer.story.ground import Strip

ARC_PX = 24.0  # how high a leg arches over the straightened road
ARC_STEPS = 24


class Room(Struct, frozen=True):
    """The part of a sheet that a diagram fills, in scene px."""

    x: float
    y: float
    width: float
    height: float


class RoadScale(Protocol):
    """Where things on and beside the road lie on the sheet."""

    @property
    def road(self) -> Road:
        """The road that is shown."""
        ...

    @property
    def room(self) -> Room:
        """The part of the sheet that it fills."""
        ...

    @property
    def px_per_km(self) -> float:
        """Along the road."""
        ...

    def at(self, chainage_km: float, offset_km: float) -> Point:
        """A point given in the road's own frame."""
        ...

    def place(self, place: Place) -> Point:
        """A place of the reference geography."""
        ...

    def strip(self, strip: Strip) -> tuple[tuple[Point, ...], ...]:
        """The closed outlines of a strip."""
        ...

    def leg(self, from_km: float, to_km: float) -> tuple[Point, ...]:
        """The line by which a leg between two chainages is shown."""
        ...


class Straightened(Struct, frozen=True):
    """Across the sheet: chainage. Up: offset, north or left of the road, at a scale of its own."""

    road: Road
    room: Room
    reach_km: float  # how far to either side of the road the room reaches

    @property
    def px_per_km(self) -> float:
        """Along the road."""
        return self.room.width / self.road.length_km

    @property
    def px_per_km_across(self) -> float:
        """Beside the road."""
        return self.room.height / 2 / self.reach_km

    def at(self, chainage_km: float, offset_km: float) -> Point:
        """See `RoadScale`."""
        middle = self.room.y + self.room.height / 2
        return self.room.x + chainage_km * self.px_per_km, middle - offset_km * self.px_per_km_across

    def place(self, place: Place) -> Point:
        """See `RoadScale`."""
        station = self.road.locate(*place.somewhere)
        return self.at(station.chainage_km, station.offset_km)

    def strip(self, strip: Strip) -> tuple[tuple[Point, ...], ...]:
        """A rectangle along the whole road."""
        far, end = (self.road.sign_of(strip.side) or 0) * strip.depth_km, self.road.length_km
        return ((self.at(0, 0), self.at(end, 0), self.at(end, far), self.at(0, far)),)

    def leg(self, from_km: float, to_km: float) -> tuple[Point, ...]:
        """An arch over the road, so that the road stays visible beneath it."""
        (x1, y), (x2, _) = self.at(from_km, 0), self.at(to_km, 0)
        ratios = [step / ARC_STEPS for step in range(ARC_STEPS + 1)]
        return tuple((x1 + ratio * (x2 - x1), y - ARC_PX * sin(pi * ratio) ** 0.7) for ratio in ratios)


class TrueShape(Struct, frozen=True, dict=True):
    """North up, one scale both ways: the road's local metres, fitted into the room."""

    road: Road
    room: Room
    reach_km: float

    @cached_property
    def px_per_km(self) -> float:
        """In every direction."""
        left, bottom, right, top = self._bounds_m
        return 1000 * min(self.room.width / (right - left), self.room.height / (top - bottom))

    def at(self, chainage_km: float, offset_km: float) -> Point:
        """See `RoadScale`."""
        return self._to_px(self.road.point_at(chainage_km, offset_km))

    def place(self, place: Place) -> Point:
        """See `RoadScale`."""
        return self._to_px(self.road.projection.to_metres(*place.somewhere))

    def strip(self, strip: Strip) -> tuple[tuple[Point, ...], ...]:
        """The ground within the strip's depth on its side, made by shapely."""
        outlines = self.road.strip_outlines(self.road.sign_of(strip.side) or 0, strip.depth_km)
        return tuple(tuple(self._to_px(point) for point in outline) for outline in outlines)

    def leg(self, from_km: float, to_km: float) -> tuple[Point, ...]:
        """The road itself between the two."""
        first, last = sorted((from_km, to_km))
        between = [km for km in self.road.chainages_km if first < km < last]
        return tuple(self.at(km, 0) for km in (first, *between, last))

    @cached_property
    def _bounds_m(self) -> tuple[float, float, float, float]:
        xs, ys = zip(*self.road.points_m, strict=True)
        reach = self.reach_km * 1000
        return min(xs) - reach, min(ys) - reach, max(xs) + reach, max(ys) + reach

    def _to_px(self, point: XY) -> Point:
        left, bottom, right, top = self._bounds_m
        scale = self.px_per_km / 1000
        x = self.room.x + self.room.width / 2 + (point[0] - (left + right) / 2) * scale
        return x, self.room.y + self.room.height / 2 - (point[1] - (bottom + top) / 2) * scale
