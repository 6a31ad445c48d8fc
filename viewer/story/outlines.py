"""The ground beside a line, in closed outlines: strips along its sides, and what of an area lies near it.

All that needs shapely is here and in `strip_pieces.py`. It is imported by the functions that use it, because numpy with
it costs a third of the time that the window takes to appear, and most roads are straightened without it.
"""

from collections.abc import Iterable, Sequence
from functools import cached_property
from math import cos, pi, sin
from typing import Any

from msgspec import Struct

from viewer.story.projection import AS_NEAR_M, XY, Line, Station
from viewer.story.strip_pieces import (
    FLAT,
    MOST_CROSSINGS,
    Polygon,
    crossing_count,
    ground_beside,
    polygons_of,
    ray_step_m,
    signed_pieces,
    united,
    without_holes,
)

MANY_VERTICES = 500  # a line of more is simplified before anything is cut along it
MOST_VERTICES = 1_500
FINEST = 0.005  # of the depth: by how much it is simplified first, and then by twice as much until it is short enough
END_LEG = 10  # times as long as a line was simplified by: an end leg that does not owe its direction to that
SMALLEST = 1e-4  # of the square of the depth: a piece or a hole of 60 m by 60 m at 6 km cannot be seen
AROUND = tuple(pi / 4 * step for step in range(8))
LEAST_M = 0.001  # by which it is simplified first
MOST_CORNERS = 5_000  # of an area; one with more is simplified, like a line
MUCH = 20  # times as many as there may be: a tangle, which no gentle hand makes an outline
EDGES_IN_REACH = 12  # an area's edges are cut so short that they can be bent with the road
MOST_EDGES = 20_000


class Corner(Struct, frozen=True):
    """A corner of an outline, in local metres and by its station, so that it can be drawn on a map and straightened."""

    x_m: float
    y_m: float
    station: Station


Outline = tuple[Corner, ...]
"""A closed line; the last corner is the first."""


class LongLine(Line, frozen=True, dict=True):
    """A line of so many legs that the nearest is looked up."""

    def legs_near(self, points: Sequence[XY]) -> list[list[int]]:
        """See `Line`; some that are hardly farther are among them, so that the line itself decides."""
        import shapely

        if not points:
            return []
        spots = shapely.points(points)
        _, distances_m = self._tree.query_nearest(spots, return_distance=True, all_matches=False)
        reaches_m = distances_m * (1 + 1e-9) + 2 * AS_NEAR_M
        found: list[list[int]] = [[] for _ in points]
        for point, leg in sorted(self._tree.query(spots, predicate="dwithin", distance=reaches_m).T.tolist()):
            found[point].append(leg)
        return found

    @cached_property
    def _tree(self) -> Any:
        import shapely

        return shapely.STRtree(shapely.linestrings([(leg.start, leg.end) for leg in self.legs]))


def vertices_left(points: Sequence[XY], tolerance_m: float) -> list[int]:
    """Which vertices are left, by index, if a line is simplified (Douglas and Peucker); the first and last always."""
    import shapely

    if len(points) < 3:
        return list(range(len(points)))
    numbered = shapely.LineString([(x, y, index) for index, (x, y) in enumerate(points)])
    simple = numbered.simplify(tolerance_m, preserve_topology=False)
    return sorted({0, *(int(index) for _, _, index in simple.coords), len(points) - 1})


def simplified_line(line: Line, depth_km: float) -> tuple[Line, float]:
    """The line beside which ground of a depth is cut, and how far from the one given it may lie, in km.

    A line that is short enough but still crosses itself, or still ends in short legs, square to which its strips would
    end, may do so because of how it was drawn; it is then simplified a little more, if that helps.
    """
    if len(line.points_m) <= MANY_VERTICES:
        return line, 0.0
    tolerance_m = max(depth_km * 1000 * FINEST, LEAST_M)
    while len((short := _simpler(line, tolerance_m)).points_m) > MOST_VERTICES:
        tolerance_m *= 2
    coarser = ((_simpler(line, factor * tolerance_m), factor * tolerance_m) for factor in (1, 2, 4))
    taken = next((option for option in coarser if _is_plain(*option)), (short, tolerance_m))
    return taken[0], taken[1] / 1000


def _is_plain(line: Line, tolerance_m: float) -> bool:
    import shapely

    shortest_m = min(line.legs[0].length_m, line.legs[-1].length_m)
    return shortest_m >= END_LEG * tolerance_m and bool(shapely.LineString(line.points_m).is_simple)


def _simpler(line: Line, tolerance_m: float) -> Line:
    return LongLine(tuple(line.points_m[index] for index in vertices_left(line.points_m, tolerance_m)), line.left_sign)


def strips(line: Line, base: tuple[Line, float], depth_km: float) -> dict[int, tuple[Outline, ...]]:
    """The ground within a depth on the sides of positive (1) and of negative offsets (-1), without holes.

    `base` is the `simplified_line` that it is cut along; the stations are those of the whole line. Ground that goes
    round a hole comes in halves.
    """
    cut, tolerance_km = base
    depth_m = depth_km * 1000
    smallest_m2 = SMALLEST * depth_m * min(depth_m, cut.chainages_km[-1] * 1000)
    slack_m = max(2000 * tolerance_km, 2 * ray_step_m(cut, depth_m))
    pieces, found = list(signed_pieces(cut, depth_m)) if cut.legs[0].length_m else [], {}
    for sign in (1, -1):
        ground = united([piece for side, piece in pieces if side == sign], depth_m)
        whole = without_holes(polygons_of(ground.simplify(FLAT * depth_m)), smallest_m2)
        found[sign] = tuple(sorted((_outline(line, part.exterior, sign, slack_m) for part in whole), key=_start))
    return found


def corridor_part(
    line: Line, base: Line, polygons: Iterable[Sequence[Sequence[XY]]], reach_km: float
) -> tuple[tuple[Outline, ...], ...]:
    """The parts of polygons (in metres, each an outline and its holes) that lie within a reach of a line.

    `base` is the line simplified for that reach. None of the edges is longer than a twelfth of the reach, as long as
    that makes no more than 20,000 of them. A polygon that has more than 5,000 corners or crosses itself more than 1,000
    times is simplified, by 0.5 % of the reach and then by twice as much, until that is no longer so.
    """
    import shapely

    reach_m = reach_km * 1000
    near = ground_beside(base, reach_m)
    parts = [part for rings in polygons for part in polygons_of(shapely.intersection(_valid(rings, reach_m), near))]
    step_m = max(reach_m / EDGES_IN_REACH, sum(part.length for part in parts) / MOST_EDGES)
    fine = [piece for part in parts for piece in polygons_of(shapely.segmentize(part, step_m))]
    return tuple(tuple(_outline(line, ring) for ring in (part.exterior, *part.interiors)) for part in fine)


def _outline(line: Line, ring: Any, sign: int = 0, slack_m: float = 0.0) -> Outline:
    """A ring against the clock, from its first corner along the line; of a strip with the sign of its side."""
    points = list(ring.coords)[:-1] if ring.is_ccw else list(ring.coords)[:0:-1]
    stations = line.stations(points)
    for index, station in enumerate(stations):
        if station.offset_km * sign * 1000 < -slack_m:
            stations[index] = _on_its_side(line, points[index], sign, slack_m) or station.across
    corners = [Corner(x, y, station) for (x, y), station in zip(points, stations, strict=True)]
    first = min(range(len(corners)), key=lambda index: _start(corners[index:]))
    return (*corners[first:], *corners[: first + 1])


def _on_its_side(line: Line, point: XY, sign: int, slack_m: float) -> Station | None:
    """The station of a corner between both sides by what is nearest to the ground on one side that is close to it."""
    around = [(point[0] + slack_m * cos(angle), point[1] + slack_m * sin(angle)) for angle in AROUND]
    stations = (line.station_by(leg, point) for leg in line.nearest_legs(around))
    return min((near for near in stations if near.sign == sign), key=lambda near: abs(near.offset_km), default=None)


def _start(outline: Sequence[Corner]) -> tuple[float, ...]:
    """Outlines and their corners are in the order of the chainage at which they start, to the millimetre."""
    first = outline[0]
    return round(first.station.chainage_km, 6), round(abs(first.station.offset_km), 6), first.x_m, first.y_m


def _valid(rings: Sequence[Sequence[XY]], reach_m: float) -> Polygon:
    """A polygon that does not cross itself, simplified as far as needs be; empty where its rings enclose nothing."""
    import shapely

    polygon, tolerance_m = _polygon(rings), reach_m * FINEST
    while (excess := _excess(polygon)) > 1:
        polygon = _polygon([[ring[index] for index in vertices_left(ring, tolerance_m)] for ring in rings])
        tolerance_m *= 2 if excess < MUCH else 8
    return shapely.make_valid(polygon)


def _excess(polygon: Polygon) -> float:
    """How many times as many corners or crossings it has as it may have."""
    import shapely

    corners = float(shapely.get_num_coordinates(polygon) / MOST_CORNERS)
    return corners if corners > 1 else crossing_count(polygon.boundary) / MOST_CROSSINGS


def _polygon(rings: Sequence[Sequence[XY]]) -> Polygon:
    import shapely

    outline, *holes = [ring if len(set(ring)) > 2 else () for ring in rings] or [()]
    return shapely.Polygon(outline, [hole for hole in holes if hole])
