"""A road as a line of reference: where along it and how far beside it a point lies.

Frames: WGS84 degrees (lat, lon); local metres (x east, y north) in an azimuthal equidistant projection about the middle
of the road; and the road's own frame, *chainage* (km along it from its first vertex) and *offset* (km beside it).
Offsets are north-positive where the road runs mainly east or west, and left-positive otherwise.
"""

from bisect import bisect_right
from collections.abc import Callable
from enum import Enum
from functools import cached_property, lru_cache
from itertools import accumulate, pairwise
from math import atan2, cos, degrees, hypot, radians, remainder, sin

from geographiclib.geodesic import Geodesic
from msgspec import Struct

XY = tuple[float, float]


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


class Station(Struct, frozen=True):
    """A place in the road's own frame."""

    chainage_km: float
    offset_km: float
    fan_deg: float = 0.0  # at the outside of a bend one vertex is nearest to a whole fan of ground: how far into it


class Projection(Struct, frozen=True):
    """Azimuthal equidistant about a centre: distances from the centre are true, those between points nearly so.

    Within 150 km of the centre a length is wrong by at most 1 part in 10,000. Geodesics after C. F. F. Karney,
    "Algorithms for geodesics", J. Geodesy 87 (2013).
    """

    lat: float
    lon: float

    def to_metres(self, lat: float, lon: float) -> XY:
        """Where a point lies, in metres east and north of the centre."""
        line = Geodesic.WGS84.Inverse(self.lat, self.lon, lat, lon)
        azimuth = radians(line["azi1"])
        return line["s12"] * sin(azimuth), line["s12"] * cos(azimuth)

    def to_degrees(self, x_m: float, y_m: float) -> tuple[float, float]:
        """The (lat, lon) of a point given in metres east and north of the centre."""
        line = Geodesic.WGS84.Direct(self.lat, self.lon, degrees(atan2(x_m, y_m)), hypot(x_m, y_m))
        return line["lat2"], line["lon2"]


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

    @cached_property
    def projection(self) -> Projection:
        """The local projection in which every length on this road is measured."""
        first_lon = self.line[0][1]
        lats = [lat for lat, _ in self.line]
        lons = [first_lon + remainder(lon - first_lon, 360) for _, lon in self.line]  # it may cross the 180th meridian
        return Projection((min(lats) + max(lats)) / 2, (min(lons) + max(lons)) / 2)

    @cached_property
    def points_m(self) -> tuple[XY, ...]:
        """The vertices in local metres."""
        return tuple(self.projection.to_metres(lat, lon) for lat, lon in self.line)

    @cached_property
    def chainages_km(self) -> tuple[float, ...]:
        """How far along the road each vertex lies."""
        legs = (hypot(x2 - x1, y2 - y1) / 1000 for (x1, y1), (x2, y2) in pairwise(self.points_m))
        return tuple(accumulate(legs, initial=0.0))

    @property
    def length_km(self) -> float:
        """The length of the line from its first to its last vertex."""
        return self.chainages_km[-1]

    @cached_property
    def runs_east_west(self) -> bool:
        """Whether the two sides of the road can be called north and south."""
        (x1, y1), (x2, y2) = self.points_m[0], self.points_m[-1]
        return abs(x2 - x1) >= abs(y2 - y1)

    @property
    def sides(self) -> tuple[Side, Side]:
        """What the sides of positive and of negative offsets are called: by compass where the road allows it."""
        return (Side.NORTH, Side.SOUTH) if self.runs_east_west else (Side.LEFT, Side.RIGHT)

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
        westward = self.points_m[-1][0] < self.points_m[0][0]
        return -1 if self.runs_east_west and westward else 1

    @cached_property
    def locate(self) -> Callable[[float, float], Station]:
        """The chainage and offset of a point (lat, lon), by the nearest point of the line; each is worked out once."""
        return lru_cache(maxsize=4096)(self._locate)

    def _locate(self, lat: float, lon: float) -> Station:
        point = self.projection.to_metres(lat, lon)
        feet = (_foot(point, a, b) for a, b in pairwise(self.points_m))
        nearest = min(zip(feet, self.chainages_km, strict=False), key=lambda pair: pair[0][1])
        (along_m, distance_m, side), start_km = nearest
        return Station(start_km + along_m / 1000, self.left_sign * side * distance_m / 1000)

    def point_at(self, chainage_km: float, offset_km: float = 0.0) -> XY:
        """Local metres of a point given in the road's own frame; chainages beyond the ends go straight on."""
        leg = min(max(bisect_right(self.chainages_km, chainage_km) - 1, 0), len(self.line) - 2)
        (x1, y1), (x2, y2) = self.points_m[leg], self.points_m[leg + 1]
        length_m = hypot(x2 - x1, y2 - y1)
        east, north = (x2 - x1) / length_m, (y2 - y1) / length_m
        along_m = (chainage_km - self.chainages_km[leg]) * 1000
        left_m = self.left_sign * offset_km * 1000
        return x1 + along_m * east - left_m * north, y1 + along_m * north + left_m * east

    @cached_property
    def strip_outlines(self) -> Callable[[int, float], tuple[tuple[XY, ...], ...]]:
        """The ground within a depth on one side (+1: positive offsets), as closed outlines in local metres."""
        return lru_cache(maxsize=64)(self._strip_outlines)

    def _strip_outlines(self, sign: int, depth_km: float) -> tuple[tuple[XY, ...], ...]:
        """See `strip_outlines`.

        shapely widens the road to both sides and the road cuts it in two. It is imported here because only the map
        layout needs it, and numpy with it costs a third of the time that the window takes to appear.
        """
        import shapely
        from shapely.ops import split

        line = shapely.LineString(self.points_m)
        halves = split(line.buffer(depth_km * 1000, cap_style="flat"), line).geoms
        mine = (half for half in halves if self._sign_of(half.representative_point().coords[0]) == sign)
        return tuple(tuple(half.exterior.coords) for half in mine)

    def _sign_of(self, point: XY) -> int:
        """The sign of the offset of a point given in local metres."""
        return 1 if self.locate(*self.projection.to_degrees(*point)).offset_km >= 0 else -1


def _foot(point: XY, a: XY, b: XY) -> tuple[float, float, int]:
    """Metres along a→b to the point's foot, distance to it, and the side: +1 left, -1 right."""
    ab = (b[0] - a[0], b[1] - a[1])
    ap = (point[0] - a[0], point[1] - a[1])
    length = hypot(*ab)
    along = min(max((ap[0] * ab[0] + ap[1] * ab[1]) / length, 0.0), length)
    foot = (a[0] + ab[0] * along / length, a[1] + ab[1] * along / length)
    side = 1 if ab[0] * ap[1] - ab[1] * ap[0] >= 0 else -1
    return along, hypot(point[0] - foot[0], point[1] - foot[1]), side
