"""The ground to scene px, in either layout, and back: the only such formulas in the program."""

from functools import cached_property
from math import pi, sin
from typing import Protocol

from msgspec import Struct

from viewer.scene.marks import Point
from viewer.scene.room import Room
from viewer.story.corridor import XY, Road, Station
from viewer.story.ground import Area
from viewer.story.outlines import Outline as Ring
from viewer.story.projection import Projection
from viewer.view.state import Region, Stretch

ARC_PX = 24.0  # how high a leg arches over the straightened road
ARC_STEPS = 24
MOST_VERTICES = 200  # of a road, all of which the straightened road has, too
SIMPLER_PX = 0.4  # a line that is simplified by less than this looks the same

Outline = tuple[Point, ...]


class RoadScale(Protocol):
    """Where things on and beside roads lie on the sheet."""

    @property
    def room(self) -> Room:
        """The part of the sheet that the diagram fills; shapes may reach beyond it."""
        ...

    @property
    def px_per_km(self) -> float:
        """Along the road."""
        ...

    def at(self, road: Road, chainage_km: float, offset_km: float = 0.0) -> Point:
        """A point given in a road's own frame."""
        ...

    def point(self, lat: float, lon: float) -> Point:
        """A point given in WGS84 degrees."""
        ...

    def line(self, road: Road) -> tuple[Point, ...]:
        """A road from its start to its end."""
        ...

    def strip(self, road: Road, sign: int, depth_km: float) -> tuple[Outline, ...]:
        """The closed outlines of the ground within a depth on one side of a road (+1: positive offsets)."""
        ...

    def leg(self, road: Road, from_km: float, to_km: float) -> tuple[Point, ...]:
        """The line by which a leg between two chainages is shown."""
        ...

    def area(self, area: Area) -> tuple[tuple[Outline, ...], ...]:
        """The polygons of an area, each its outline and then its holes."""
        ...


class Straightened(Struct, frozen=True, dict=True, kw_only=True):
    """Across the sheet: chainage of one road. Up: offset from it, at a scale of its own as long as that is larger."""

    road: Road
    room: Room
    reach_km: float  # how far to either side of the road the room reaches where nothing is enlarged
    view: Stretch | None = None  # None: the whole road

    @cached_property
    def seen(self) -> Stretch:
        """What is in view."""
        length_km = self.road.length_km
        return self.view or Stretch(chainage_km=length_km / 2, offset_km=0.0, width_km=length_km)

    @cached_property
    def px_per_km(self) -> float:
        """Along the road."""
        return self.room.width / self.seen.width_km

    @cached_property
    def px_per_km_across(self) -> float:
        """Beside the road: to fill the room; from where both scales are the same, both grow together."""
        return max(self.room.height / 2 / self.reach_km, self.px_per_km if self.view else 0.0)

    @cached_property
    def direction(self) -> int:
        """+1 where chainage runs to the right; -1 where that would put the positive side on the wrong side of it."""
        return self.road.left_sign

    def at(self, road: Road, chainage_km: float, offset_km: float = 0.0) -> Point:
        """See `RoadScale`; the road is the one that is straightened."""
        x, y = self._zero
        return x + self.direction * chainage_km * self.px_per_km, y - offset_km * self.px_per_km_across

    @cached_property
    def _zero(self) -> Point:
        """Where the road begins on the sheet."""
        x, y = self.room.middle
        along_px = self.direction * self.seen.chainage_km * self.px_per_km
        return x - along_px, y + self.seen.offset_km * self.px_per_km_across

    def station(self, x: float, y: float) -> Station:
        """The chainage and the offset of a point of the sheet."""
        middle_x, middle_y = self.room.middle
        along_km = self.direction * (x - middle_x) / self.px_per_km
        offset_km = self.seen.offset_km - (y - middle_y) / self.px_per_km_across
        return Station(self.seen.chainage_km + along_km, offset_km)

    def point(self, lat: float, lon: float) -> Point:
        """See `RoadScale`."""
        station = self.road.locate(lat, lon)
        return self.at(self.road, station.chainage_km, station.offset_km)

    def line(self, road: Road) -> tuple[Point, ...]:
        """See `RoadScale`."""
        few = len(road.line) <= MOST_VERTICES
        return tuple(self.at(road, km) for km in (road.chainages_km if few else (0.0, road.length_km)))

    def strip(self, road: Road, sign: int, depth_km: float) -> tuple[Outline, ...]:
        """A rectangle along the whole road."""
        end, far = road.length_km, sign * depth_km
        return ((self.at(road, 0), self.at(road, end), self.at(road, end, far), self.at(road, 0, far)),)

    def leg(self, road: Road, from_km: float, to_km: float) -> tuple[Point, ...]:
        """An arch over the road, so that the road stays visible beneath it."""
        return tuple(
            self._on_arch(km, (km - from_km) / (to_km - from_km or 1.0)) for km in _steps(road, from_km, to_km)
        )

    def _on_arch(self, km: float, ratio: float) -> Point:
        x, y = self.at(self.road, km)
        return x, y - ARC_PX * max(sin(pi * ratio), 0.0) ** 0.7

    def area(self, area: Area) -> tuple[tuple[Outline, ...], ...]:
        """The parts of an area that lie within reach of the road."""
        parts = self.road.corridor_part(area.polygons, self.reach_km)
        return tuple(tuple(self._straight(ring) for ring in rings) for rings in parts)

    def _straight(self, ring: Ring) -> Outline:
        """A ring beside the road, straightened with it."""
        return tuple(self.at(self.road, each.station.chainage_km, each.station.offset_km) for each in ring)


class Bendable(Straightened, frozen=True, kw_only=True):
    """The straightened road with the corners that the map gives its strips, so that one can turn into the other."""

    def strip(self, road: Road, sign: int, depth_km: float) -> tuple[Outline, ...]:
        """A rectangle again, in more corners."""
        return tuple(self._straight(ring) for ring in road.strip_outlines(sign, depth_km))


class TrueShape(Struct, frozen=True, dict=True, kw_only=True):
    """North up, one scale in every direction: local metres of a projection, fitted into the room."""

    projection: Projection
    room: Room
    bounds_m: tuple[float, float, float, float]  # left, bottom, right, top of all that there is to see
    view: Region | None = None  # None: all of it

    @cached_property
    def px_per_km(self) -> float:
        """In every direction."""
        if self.view:
            return self.room.width / self.view.width_km
        left, bottom, right, top = self.bounds_m
        return 1000 * min(self.room.width / (right - left), self.room.height / (top - bottom))

    @cached_property
    def middle_m(self) -> XY:
        """What lies in the middle of the room."""
        if self.view:
            return self.projection.to_metres(self.view.lat, self.view.lon)
        left, bottom, right, top = self.bounds_m
        return (left + right) / 2, (bottom + top) / 2

    @cached_property
    def _zero(self) -> Point:
        """Where the centre of the projection lies on the sheet."""
        scale, (x, y) = self.px_per_km / 1000, self.room.middle
        return x - self.middle_m[0] * scale, y + self.middle_m[1] * scale

    def to_px(self, x_m: float, y_m: float) -> Point:
        """A point given in local metres."""
        scale, (x, y) = self.px_per_km / 1000, self._zero
        return x + x_m * scale, y - y_m * scale

    def to_metres(self, x: float, y: float) -> XY:
        """The local metres of a point of the sheet."""
        scale, (middle_x, middle_y) = self.px_per_km / 1000, self.room.middle
        return self.middle_m[0] + (x - middle_x) / scale, self.middle_m[1] - (y - middle_y) / scale

    def at(self, road: Road, chainage_km: float, offset_km: float = 0.0) -> Point:
        """See `RoadScale`."""
        [point] = self._of_road_all(road, [road.point_at(chainage_km, offset_km)])
        return point

    def point(self, lat: float, lon: float) -> Point:
        """See `RoadScale`."""
        return self.to_px(*self.projection.to_metres(lat, lon))

    def line(self, road: Road) -> tuple[Point, ...]:
        """See `RoadScale`; simplified by less than can be seen."""
        return self._of_road_all(road, [vertex for _, vertex in road.simplified(self._simpler_m)])

    def strip(self, road: Road, sign: int, depth_km: float) -> tuple[Outline, ...]:
        """See `RoadScale`."""
        rings = road.strip_outlines(sign, depth_km)
        return tuple(self._of_road_all(road, [(corner.x_m, corner.y_m) for corner in ring]) for ring in rings)

    def leg(self, road: Road, from_km: float, to_km: float) -> tuple[Point, ...]:
        """The road itself between the two."""
        return tuple(self.at(road, km) for km in _steps(road, from_km, to_km, self._simpler_m))

    def area(self, area: Area) -> tuple[tuple[Outline, ...], ...]:
        """See `RoadScale`."""
        return tuple(
            tuple(tuple(self.point(lat, lon) for lat, lon in ring) for ring in rings) for rings in area.polygons
        )

    @cached_property
    def _simpler_m(self) -> float:
        """A power of two, so that roads need not be simplified anew for each step of zooming."""
        wanted_m = SIMPLER_PX * 1000 / self.px_per_km
        return 2.0 ** (int(wanted_m).bit_length() - 1) if wanted_m >= 1 else 0.5

    def _of_road_all(self, road: Road, points_m: list[XY]) -> tuple[Point, ...]:
        """Points given in the metres of a road's own projection."""
        if road.projection != self.projection:
            points_m = [road.seen_from(self.projection, point_m) for point_m in points_m]
        scale, (x, y) = self.px_per_km / 1000, self._zero
        return tuple((x + x_m * scale, y - y_m * scale) for x_m, y_m in points_m)


def _steps(road: Road, from_km: float, to_km: float, tolerance_m: float = 0.0) -> tuple[float, ...]:
    """Chainages from one to the other: evenly spaced, and every vertex on the way where there are not too many."""
    even = {from_km + (to_km - from_km) * step / ARC_STEPS for step in range(ARC_STEPS + 1)}
    first, last = sorted((from_km, to_km))
    few = len(road.line) <= MOST_VERTICES
    vertices = road.chainages_km if few else (km for km, _ in road.simplified(tolerance_m)) if tolerance_m else ()
    between = {km for km in vertices if first < km < last}
    return tuple(sorted(even | between, reverse=to_km < from_km))
