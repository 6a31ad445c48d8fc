"""The ground beside a line, in closed outlines: strips along its sides, and what of an area lies near it.

All that needs shapely. It is imported by the functions that use it, because numpy with it costs a third of the time
that the window takes to appear, and most roads are straightened without it.

A strip is cut in four steps. The ground within its depth is put together from a rectangle for each leg and a fan for
each bend, since GEOS's own buffer passes over bends of less than a hundredth of the depth. The line cuts the ground. A
piece that sees both sides of the line (around an end that lies in the corridor of another part, between the windings of
a spiral, where the road crosses itself) is cut once more, halfway between the two. Each piece goes to the side on which
its points lie.
"""

from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from itertools import pairwise
from math import atan2, ceil, cos, hypot, pi, sin
from typing import Any

from msgspec import Struct

from viewer.story.projection import AS_NEAR_M, XY, Leg, Line, Station

ARC_STEP = pi / 2 / 64  # of an arc's corners; the chord between them lies 0.45 m within an arc of 6 km
MANY_VERTICES = 500  # a line of more is simplified before anything is cut along it
MOST_VERTICES = 1_500
FINEST = 0.005  # of the depth: by how much it is simplified first, and then by twice as much until it is short enough
END_LEG = 10  # times as long as a line was simplified by: an end leg that does not owe its direction to that
MOST_CROSSINGS = 1_000  # a line that crosses itself more often has no sides that could be told apart
STEPS_IN_DEPTH = 100  # halfway between two parts of a line is found by rays so close together
MOST_STEPS = 3_000
HALVINGS = 20  # of the depth, until a ray is as long as it is
CLOSE = 0.001  # of a leg, or of the depth: how far beside its middle its sides are looked at
GRID = 1e-7  # of the depth: 0.6 mm at 6 km
FLAT = 1e-6  # of the depth: a corner that stands out by less is none
SMALLEST = 1e-4  # of the square of the depth: a piece or a hole of 60 m by 60 m at 6 km cannot be seen
AROUND = tuple(pi / 4 * step for step in range(8))
LEAST_M = 0.001  # by which it is simplified first
MOST_CORNERS = 5_000  # of an area; one with more is simplified, like a line
EDGES_IN_REACH = 12  # an area's edges are cut so short that they can be bent with the road
MOST_EDGES = 20_000

Polygon = Any  # a shapely.Polygon; importing the name would import shapely


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
    slack_m = max(2000 * tolerance_km, 2 * _step_m(cut, depth_m))
    pieces, found = list(_pieces(cut, depth_m)), {}
    for sign in (1, -1):
        ground = _united([piece for side, piece in pieces if side == sign], depth_m)
        whole = _without_holes(_polygons(ground.simplify(FLAT * depth_m)), smallest_m2)
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
    near = _ground(base, reach_m)
    parts = [part for rings in polygons for part in _polygons(shapely.intersection(_valid(rings, reach_m), near))]
    step_m = max(reach_m / EDGES_IN_REACH, sum(part.length for part in parts) / MOST_EDGES)
    fine = [piece for part in parts for piece in _polygons(shapely.segmentize(part, step_m))]
    return tuple(tuple(_outline(line, ring) for ring in (part.exterior, *part.interiors)) for part in fine)


# The pieces of ground


def _pieces(line: Line, depth_m: float) -> Iterator[tuple[int, Polygon]]:
    """The ground within a depth of a line, each piece with the sign of the side on which it lies."""
    import shapely

    course = shapely.LineString(line.points_m)
    if not course.length or _crossings(course) > MOST_CROSSINGS:
        return
    faces = _faces(_ground(line, depth_m), course, depth_m)
    seen = list(zip(faces, _sides_seen(faces, line, course, depth_m), strict=True))
    yield from ((*sides, face) for face, sides in seen if len(sides) == 1)
    yield from _signed(line, [face for face, sides in seen if not sides])
    if mixed := [face for face, sides in seen if len(sides) == 2]:
        positive, negative = (_nearest_to(line, sign, depth_m) for sign in (1, -1))
        for face in mixed:
            rest = face - positive
            yield from ((1, part) for part in _polygons(face & positive))
            yield from ((-1, part) for part in _polygons(rest & negative))
            yield from _signed(line, _polygons(rest - negative))


def _signed(line: Line, bits: list[Polygon]) -> Iterator[tuple[int, Polygon]]:
    """Bits of ground, each with the sign of the side on which a point in it lies."""
    points = [bit.representative_point().coords[0] for bit in bits]
    return ((station.sign, bit) for station, bit in zip(line.stations(points), bits, strict=True))


def _ground(line: Line, depth_m: float) -> Polygon:
    """All ground that lies beside a leg or at the outside of a bend, within a depth; none beyond the ends."""
    import shapely

    fans = [[vertex, *(_off(vertex, way, depth_m) for way in ways)] for vertex, _, ways in _fans(line, ARC_STEP)]
    return _united([shapely.Polygon(ring) for ring in (*(_sides(leg, depth_m) for leg in line.legs), *fans)], depth_m)


def _united(pieces: Iterable[Any], depth_m: float) -> Any:
    """Pieces of ground, or lines, as one; on a grid where GEOS gives up without one, as it does over tiny bits."""
    import shapely

    sound = [piece for piece in pieces if piece.is_valid]
    try:
        return shapely.union_all(sound)
    except shapely.GEOSException:
        return shapely.union_all(sound, grid_size=GRID * depth_m)


def _sides(leg: Leg, depth_m: float) -> list[XY]:
    """The rectangle on both sides of a leg; the leg's ends are corners, so that fans have whole edges in common."""
    left, right = leg.across(1), leg.across(-1)
    there = [_off(leg.start, left, depth_m), leg.start, _off(leg.start, right, depth_m)]
    return [*there, _off(leg.end, right, depth_m), leg.end, _off(leg.end, left, depth_m)]


def _fans(line: Line, step: float) -> Iterator[tuple[XY, int, list[XY]]]:
    """Of each bend the vertex, the side that is its outside (1: the left) and directions to there, from leg to leg."""
    for before, after, turn in line.bends:
        side = -1 if turn > 0 else 1
        yield before.end, side, _turning(before.across(side), turn, after.across(side), step)


def _turning(first: XY, turn: float, last: XY, step: float) -> list[XY]:
    """Directions from one to another, evenly spaced by no more than a step (all in radians)."""
    steps, angle = ceil(abs(turn) / step), atan2(first[1], first[0])
    between = (angle + turn * number / steps for number in range(1, steps))
    return [first, *((cos(angle), sin(angle)) for angle in between), last]


def _off(point: XY, way: XY, length_m: float) -> XY:
    return point[0] + way[0] * length_m, point[1] + way[1] * length_m


def _faces(ground: Polygon, course: Any, depth_m: float) -> Any:
    """The pieces into which a line cuts the ground about it: an array of polygons."""
    import shapely

    edges = shapely.get_parts(_united([ground.boundary, course], depth_m))
    faces = shapely.get_parts(shapely.polygonize(edges))
    faces = faces[shapely.area(faces) > (FLAT * depth_m) ** 2]
    return faces[shapely.intersects(ground, shapely.point_on_surface(faces))]


# The sides of a line


def _sides_seen(faces: Any, line: Line, course: Any, depth_m: float) -> list[set[int]]:
    """Of each face the sides of the line that it touches."""
    import shapely

    edges = (edge for part in shapely.get_parts(shapely.node(course)) for edge in pairwise(part.coords))
    points = [point for edge in edges for point in _beside(*edge, depth_m)]
    sides: list[set[int]] = [set() for _ in faces]
    of_points, of_faces = shapely.STRtree(faces).query(shapely.points(points), predicate="within")
    for station, face in zip(line.stations([points[point] for point in of_points]), of_faces, strict=True):
        sides[face].add(station.sign)
    return sides


def _beside(start: XY, end: XY, depth_m: float) -> tuple[XY, XY]:
    """Two points close by the middle of an edge."""
    dx, dy = end[0] - start[0], end[1] - start[1]
    x, y, close = start[0] + dx / 2, start[1] + dy / 2, CLOSE * depth_m / max(depth_m, hypot(dx, dy))
    return (x - dy * close, y + dx * close), (x + dy * close, y - dx * close)


def _nearest_to(line: Line, sign: int, depth_m: float) -> Polygon:
    """The ground within a depth to which one side of a line is the nearest, but for bits about as wide as a step.

    It lies between rays that leave that side squarely and go on until something else is nearer. Where that is the same
    side elsewhere, they go on by a step, so that no gap is left.
    """
    import numpy
    import shapely

    step_m = _step_m(line, depth_m)
    step = max(1 / STEPS_IN_DEPTH, sum(abs(turn) for _, _, turn in line.bends) / MOST_STEPS)
    runs = list(_rays(line, sign * line.left_sign, step_m, step))
    starts, ways = numpy.array([ray for run in runs for ray in run]).swapaxes(0, 1)
    lengths = _lengths(line, starts, ways, depth_m)
    lengths *= _on_side(line, sign, starts + ways * lengths[:, None] / 2)
    same = _on_side(line, sign, starts + ways * (lengths + step_m / 4)[:, None])
    limits = numpy.where(same | (lengths == depth_m), numpy.inf, lengths + 4 * step_m)  # for the rays to both sides
    lengths += same * step_m
    ends = starts[:-1] + ways[:-1] * numpy.minimum(lengths[:-1], limits[1:])[:, None]
    next_ends = starts[1:] + ways[1:] * numpy.minimum(lengths[1:], limits[:-1])[:, None]
    between = shapely.polygons(numpy.stack((starts[:-1], starts[1:], next_ends, ends), axis=1))
    follows = numpy.concatenate([numpy.arange(len(run)) > 0 for run in runs])[1:]
    return _united(between[follows], depth_m)


def _step_m(line: Line, depth_m: float) -> float:
    """How far apart rays start."""
    return max(depth_m / STEPS_IN_DEPTH, line.chainages_km[-1] * 1000 / MOST_STEPS)


def _on_side(line: Line, sign: int, points: Any) -> Any:
    """Which points of an array lie on a side."""
    import numpy

    return numpy.array([station.sign == sign for station in line.stations(points.tolist())])


def _rays(line: Line, side: int, step_m: float, step: float) -> Iterator[list[tuple[XY, XY]]]:
    """Rays from one side (1: the left), start and direction: in runs beside legs and fans at bends and at the ends."""
    for leg in line.legs:
        way, steps = leg.across(side), ceil(leg.length_m / step_m)
        between = (_off(leg.start, (leg.east, leg.north), leg.length_m * k / steps) for k in range(1, steps))
        yield [(start, way) for start in (leg.start, *between, leg.end)]
    for vertex, outside, ways in _fans(line, step):
        if outside == side:
            yield [(vertex, way) for way in ways]
    first, last = line.legs[0], line.legs[-1]
    quarter = -side * pi / 2
    back = _turning((-first.east, -first.north), quarter, first.across(side), step)
    ahead = _turning(last.across(side), quarter, (last.east, last.north), step)
    yield from ([(first.start, way) for way in back], [(last.end, way) for way in ahead])


def _lengths(line: Line, starts: Any, ways: Any, most_m: float) -> Any:
    """How far each ray goes until the line is nearer elsewhere than where the ray started."""
    import numpy
    import shapely

    course = shapely.LineString(line.points_m)
    shapely.prepare(course)
    near, far = numpy.zeros(len(starts)), numpy.full(len(starts), most_m)
    for _ in range(HALVINGS):
        middle = (near + far) / 2
        spots = shapely.points(starts + ways * middle[:, None])
        nearer = shapely.dwithin(course, spots, middle * (1 - 1e-9) - 1e-8)
        near, far = numpy.where(nearer, near, middle), numpy.where(nearer, middle, far)
    return far


# Outlines


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
    while shapely.get_num_coordinates(polygon) > MOST_CORNERS or _crossings(polygon.boundary) > MOST_CROSSINGS:
        polygon = _polygon([[ring[index] for index in vertices_left(ring, tolerance_m)] for ring in rings])
        tolerance_m *= 2
    return shapely.make_valid(polygon)


def _polygon(rings: Sequence[Sequence[XY]]) -> Polygon:
    import shapely

    outline, *holes = [ring if len(set(ring)) > 2 else () for ring in rings] or [()]
    return shapely.Polygon(outline, [hole for hole in holes if hole])


def _crossings(lines: Any) -> int:
    """How often lines cross themselves and each other: pairs of edges, each with the other's ends on both its sides."""
    import numpy
    import shapely

    if lines.is_simple:
        return 0
    edges = numpy.array([edge for part in shapely.get_parts(lines) for edge in pairwise(part.coords)])
    one, other = edges[shapely.STRtree(shapely.linestrings(edges)).query(shapely.linestrings(edges))]
    crossed = [
        _side_of(pair[:, 0], pair[:, 1], ends[:, 0]) * _side_of(pair[:, 0], pair[:, 1], ends[:, 1]) < 0
        for pair, ends in ((one, other), (other, one))
    ]
    return int(numpy.count_nonzero(crossed[0] & crossed[1])) // 2


def _side_of(start: Any, end: Any, point: Any) -> Any:
    """On which side of edges points lie, by sign: arrays of (x, y)."""
    (dx, dy), (px, py) = (end - start).T, (point - start).T
    return dx * py - dy * px


def _polygons(geometry: Any) -> list[Polygon]:
    """What of a geometry is ground."""
    import shapely

    parts = (piece for part in shapely.get_parts(geometry) for piece in shapely.get_parts(part))
    return [part for part in parts if part.geom_type == "Polygon" and part.area]


def _without_holes(polygons: list[Polygon], smallest_m2: float) -> Iterator[Polygon]:
    """The same ground, cut through the middle of each hole; what is too small to be seen is left out."""
    import shapely

    while polygons:
        polygon = polygons.pop()
        hole = next((ring for ring in polygon.interiors if shapely.Polygon(ring).area > smallest_m2), None)
        if hole:
            left, bottom, right, top = polygon.bounds
            middle = (hole.bounds[0] + hole.bounds[2]) / 2
            halves = shapely.box(left, bottom, middle, top), shapely.box(middle, bottom, right, top)
            polygons += [part for half in halves for part in _polygons(polygon & half)]
        elif polygon.area > smallest_m2:
            yield polygon
