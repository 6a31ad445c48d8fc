"""A road as a line of reference: where along it and how far beside it a point lies.

Frames: WGS84 degrees (lat, lon); local metres (x east, y north) in a projection about the middle of the road; and the
road's own frame, *chainage* (km along it from its first vertex) and *offset* (km beside it). Offsets are positive on
the first of the road's two sides:

    | the road runs        | its sides                                        |
    |----------------------|--------------------------------------------------|
    | mainly east or west  | north, south                                     |
    | mainly north         | west, east: the left of its direction is first   |
    | mainly south         | east, west                                       |
    | mainly nowhere       | left, right of its direction                     |

It runs mainly east or west where that is where it gets to: its ends lie at least half its length apart in this
direction, not as far apart in the other, and no more than a twentieth of its length leads back.
"""

from collections.abc import Callable, Iterable
from enum import Enum
from functools import cached_property, lru_cache
from itertools import pairwise
from math import hypot, remainder

from msgspec import Struct

from viewer.story.outlines import LongLine, Outline, corridor_part, simplified_line, strips, vertices_left
from viewer.story.projection import XY as XY
from viewer.story.projection import Line, Projection
from viewer.story.projection import Station as Station

Polygon = tuple[tuple[tuple[float, float], ...], ...]
"""Closed rings of (lat, lon), WGS84 degrees: an outline, then its holes."""

MANY_LEGS = 64  # of a road with more, the nearest leg is looked up
FEW_VERTICES = 200  # a road with no more is drawn as it is
GETS_FAR = 0.5  # of its length, a road that runs somewhere
LEADS_BACK = 0.05  # of its length, at most
LEAST_RADIUS_M = 6_356_752.0  # by which the earth bends most strongly: on WGS84, at the equator, the mean of both ways


class Side(Enum):
    """A side of a road, as a claim names it. Which of them a road has, `Road.sign_of` tells."""

    NORTH = "north"
    SOUTH = "south"
    EAST = "east"
    WEST = "west"
    LEFT = "left"  # of the road's direction
    RIGHT = "right"


_SHORT = {Side.NORTH: "N", Side.SOUTH: "S", Side.EAST: "E", Side.WEST: "W"}


class Place(Struct, frozen=True, kw_only=True):
    """A named point of reference geography; its position is credited, never claimed."""

    id: str
    name: str
    lat: float | None  # WGS84 degrees; None: the reference data has no position
    lon: float | None
    credit: str
    shown: bool = True  # False: only gives the road its shape

    @property
    def position(self) -> tuple[float, float] | None:
        """Its (lat, lon); None where it has no position."""
        return None if self.lat is None or self.lon is None else (self.lat, self.lon)

    @property
    def somewhere(self) -> tuple[float, float]:
        """Its (lat, lon), of a place that is known to have a position."""
        assert self.position, f"{self.name} has no position"
        return self.position


class Road(Struct, frozen=True, kw_only=True, dict=True):
    """A line in WGS84 with the claim that names it."""

    id: str
    name: str
    line: tuple[tuple[float, float], ...]  # (lat, lon), at least two vertices
    schematic: bool  # True: drawn through places, not surveyed
    credit: str
    claim: str  # ClaimId of the words that the road rests on
    note: str = ""

    def __post_init__(self) -> None:
        if len(self.line) < 2:
            raise ValueError(f"road {self.id!r} has {len(self.line)} vertices; a line needs two")

    # Its line

    @cached_property
    def projection(self) -> Projection:
        """The local projection in which every length on this road is measured."""
        first_lon = self.line[0][1]
        lats = [lat for lat, _ in self.line]
        lons = [first_lon + remainder(lon - first_lon, 360) for _, lon in self.line]  # it may cross the 180th meridian
        return Projection((min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2)

    @cached_property
    def distortion(self) -> float:
        """The relative error of lengths on this road is at most this, as a ratio.

        Across the direction to the centre an azimuthal equidistant projection stretches by c / sin c, where c is the
        distance from it over the radius of the earth; this is the first term of what that is above 1, c² / 6. What is
        left out is a fiftieth of it at 2,600 km.
        """
        return max(hypot(*vertex) for vertex in self.points_m) ** 2 / LEAST_RADIUS_M**2 / 6

    @cached_property
    def points_m(self) -> tuple[XY, ...]:
        """The vertices in local metres."""
        return tuple(self.projection.to_metres(lat, lon) for lat, lon in self.line)

    @cached_property
    def axis(self) -> Line:
        """The line in local metres, beside which points are measured."""
        kind = LongLine if len(self.line) > MANY_LEGS + 1 else Line
        return kind(self.points_m, self.left_sign)

    @property
    def chainages_km(self) -> tuple[float, ...]:
        """How far along the road each vertex lies."""
        return self.axis.chainages_km

    @property
    def length_km(self) -> float:
        """The length of the line from its first to its last vertex."""
        return self.chainages_km[-1]

    @cached_property
    def simplified(self) -> Callable[[float], tuple[tuple[float, XY], ...]]:
        """The vertices, each as its chainage and its local metres, that are enough to draw the line within m of it."""
        return lru_cache(maxsize=64)(self._simplified)

    def _simplified(self, tolerance_m: float) -> tuple[tuple[float, XY], ...]:
        vertices = tuple(zip(self.chainages_km, self.points_m, strict=True))
        if len(vertices) <= FEW_VERTICES:
            return vertices
        return tuple(vertices[index] for index in vertices_left(self.points_m, tolerance_m))

    # Its sides

    @cached_property
    def sides(self) -> tuple[Side, Side]:
        """What the sides of positive and of negative offsets are called: by compass where the road allows it."""
        east, north = (self._gain(axis) for axis in (0, 1))
        if abs(east) >= abs(north) and self._runs(0):
            return Side.NORTH, Side.SOUTH
        if abs(north) > abs(east) and self._runs(1):
            return (Side.WEST, Side.EAST) if north > 0 else (Side.EAST, Side.WEST)
        return Side.LEFT, Side.RIGHT

    def _gain(self, axis: int) -> float:
        """How far it gets eastwards (axis 0) or northwards (1), in metres."""
        return self.points_m[-1][axis] - self.points_m[0][axis]

    def _runs(self, axis: int) -> bool:
        """Whether it gets far in this direction, without long ways back."""
        gain, legs = self._gain(axis), [(b[0] - a[0], b[1] - a[1]) for a, b in pairwise(self.points_m)]
        length_m = sum(hypot(*leg) for leg in legs)
        back_m = sum(hypot(*leg) for leg in legs if leg[axis] * gain < 0)
        return abs(gain) >= GETS_FAR * length_m and back_m <= LEADS_BACK * length_m

    @property
    def side_names(self) -> tuple[str, str]:
        """The sides of positive and of negative offsets in short: "N" and "S"."""
        first, second = (_SHORT.get(side, side.value) for side in self.sides)
        return first, second

    def sign_of(self, side: Side) -> int | None:
        """The sign of offsets on a side; None where the road has no side of that name."""
        signs = {self.sides[0]: 1, self.sides[1]: -1, Side.LEFT: self.left_sign, Side.RIGHT: -self.left_sign}
        return signs.get(side)

    @cached_property
    def left_sign(self) -> int:
        """+1 where a positive offset lies to the left of the road's direction, -1 where to its right."""
        return -1 if Side.NORTH in self.sides and self._gain(0) < 0 else 1

    # What lies beside it

    @cached_property
    def locate(self) -> Callable[[float, float], Station]:
        """The station of a point (lat, lon), by the nearest point of the line (see `Line`); each is worked out once."""
        return lru_cache(maxsize=4096)(lambda lat, lon: self.axis.station(self.projection.to_metres(lat, lon)))

    def point_at(self, chainage_km: float, offset_km: float = 0.0, fan_deg: float = 0.0) -> XY:
        """Local metres of a point given in the road's own frame; chainages beyond the ends go straight on."""
        return self.axis.point_at(Station(chainage_km, offset_km, fan_deg))

    @cached_property
    def seen_from(self) -> Callable[[Projection, XY], XY]:
        """The metres in another projection of a point given in this road's; each is worked out once."""
        return lru_cache(maxsize=65_536)(lambda other, point: other.to_metres(*self.projection.to_degrees(*point)))

    def strip_outlines(self, sign: int, depth_km: float) -> tuple[Outline, ...]:
        """The ground within a depth on one side (+1: positive offsets), in closed outlines without holes."""
        return self._strips(depth_km).get(sign, ())

    @cached_property
    def _strips(self) -> Callable[[float], dict[int, tuple[Outline, ...]]]:
        return lru_cache(maxsize=32)(lambda depth_km: strips(self.axis, self._base(depth_km), depth_km))

    def strip_tolerance_km(self, depth_km: float) -> float:
        """How far from the road the line may lie beside which strips of this depth were made; 0.0: it is the road's."""
        return self._base(depth_km)[1]

    @cached_property
    def _base(self) -> Callable[[float], tuple[Line, float]]:
        return lru_cache(maxsize=32)(lambda depth_km: simplified_line(self.axis, depth_km))

    @cached_property
    def corridor_part(self) -> Callable[[tuple[Polygon, ...], float], tuple[tuple[Outline, ...], ...]]:
        """The parts of polygons that lie within a reach (km) of the road, each as its outline and then its holes."""
        return lru_cache(maxsize=64)(self._corridor_part)

    def _corridor_part(self, polygons: tuple[Polygon, ...], reach_km: float) -> tuple[tuple[Outline, ...], ...]:
        to_metres = self.projection.to_metres
        in_metres = [[[to_metres(lat, lon) for lat, lon in ring] for ring in rings] for rings in polygons]
        return corridor_part(self.axis, self._base(reach_km)[0], in_metres, reach_km)


def nearest_place(places: Iterable[Place], lat: float, lon: float) -> tuple[Place, float] | None:
    """The place that is nearest to a point, and how far it is, in km; None if no place has a position."""
    here = Projection(lat, lon)
    known = [(place, hypot(*here.to_metres(*place.position)) / 1000) for place in places if place.position]
    return min(known, key=lambda pair: pair[1], default=None)
