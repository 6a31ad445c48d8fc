"""The pieces of ground of which strips are made, each with the side of the line on which it lies.

A strip is cut in four steps. The ground within its depth is put together from a rectangle for each leg and a fan for
each bend, since GEOS's own buffer passes over bends of less than a hundredth of the depth. The line cuts the ground. A
piece that sees both sides of the line (around an end that lies in the corridor of another part, between the windings of
a spiral, where the road crosses itself) is cut once more, halfway between the two. Each piece goes to the side on which
its points lie.
"""

from collections.abc import Iterable, Iterator
from itertools import pairwise
from math import atan2, ceil, cos, hypot, pi, sin
from typing import Any

from viewer.story.projection import XY, Leg, Line

ARC_STEP = pi / 2 / 64  # of an arc's corners; the chord between them lies 0.45 m within an arc of 6 km
MOST_CROSSINGS = 1_000  # a line that crosses itself more often has no sides that could be told apart
STEPS_IN_DEPTH = 100  # halfway between two parts of a line is found by rays so close together
MOST_STEPS = 3_000
HALVINGS = 20  # of the depth, until a ray is as long as it is
CLOSE = 0.001  # of a leg, or of the depth: how far beside its middle its sides are looked at
GRID = 1e-7  # of the depth: 0.6 mm at 6 km
FLAT = 1e-6  # of the depth: a corner that stands out by less is none

Polygon = Any  # a shapely.Polygon; importing the name would import shapely


def signed_pieces(line: Line, depth_m: float) -> Iterator[tuple[int, Polygon]]:
    """The ground within a depth of a line, each piece with the sign of the side on which it lies."""
    import shapely

    course = shapely.LineString(line.points_m)
    if not course.length or crossing_count(course) > MOST_CROSSINGS:
        return
    faces = _faces(ground_beside(line, depth_m), course, depth_m)
    seen = list(zip(faces, _sides_seen(faces, line, course, depth_m), strict=True))
    yield from ((*sides, face) for face, sides in seen if len(sides) == 1)
    yield from _signed(line, [face for face, sides in seen if not sides])
    if mixed := [face for face, sides in seen if len(sides) == 2]:
        positive, negative = (_nearest_to(line, sign, depth_m) for sign in (1, -1))
        for face in mixed:
            rest = face - positive
            yield from ((1, part) for part in polygons_of(face & positive))
            yield from ((-1, part) for part in polygons_of(rest & negative))
            yield from _signed(line, polygons_of(rest - negative))


def _signed(line: Line, bits: list[Polygon]) -> Iterator[tuple[int, Polygon]]:
    """Bits of ground, each with the sign of the side on which a point in it lies."""
    points = [bit.representative_point().coords[0] for bit in bits]
    return ((station.sign, bit) for station, bit in zip(line.stations(points), bits, strict=True))


def ground_beside(line: Line, depth_m: float) -> Polygon:
    """All ground that lies beside a leg or at the outside of a bend, within a depth; none beyond the ends."""
    import shapely

    fans = [[vertex, *(_off(vertex, way, depth_m) for way in ways)] for vertex, _, ways in _fans(line, ARC_STEP)]
    return united([shapely.Polygon(ring) for ring in (*(_sides(leg, depth_m) for leg in line.legs), *fans)], depth_m)


def united(pieces: Iterable[Any], depth_m: float) -> Any:
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

    edges = shapely.get_parts(united([ground.boundary, course], depth_m))
    faces = shapely.get_parts(shapely.polygonize(edges))
    faces = faces[shapely.area(faces) > (FLAT * depth_m) ** 2]
    return faces[shapely.intersects(ground, shapely.point_on_surface(faces))]


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

    step_m = ray_step_m(line, depth_m)
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
    return united(between[follows], depth_m)


def ray_step_m(line: Line, depth_m: float) -> float:
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


def crossing_count(lines: Any) -> int:
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


def polygons_of(geometry: Any) -> list[Polygon]:
    """What of a geometry is ground."""
    import shapely

    parts = (piece for part in shapely.get_parts(geometry) for piece in shapely.get_parts(part))
    return [part for part in parts if part.geom_type == "Polygon" and part.area]


def without_holes(polygons: list[Polygon], smallest_m2: float) -> Iterator[Polygon]:
    """The same ground, cut through the middle of each hole; what is too small to be seen is left out."""
    import shapely

    while polygons:
        polygon = polygons.pop()
        hole = next((ring for ring in polygon.interiors if shapely.Polygon(ring).area > smallest_m2), None)
        if hole:
            left, bottom, right, top = polygon.bounds
            middle = (hole.bounds[0] + hole.bounds[2]) / 2
            halves = shapely.box(left, bottom, middle, top), shapely.box(middle, bottom, right, top)
            polygons += [part for half in halves for part in polygons_of(polygon & half)]
        elif polygon.area > smallest_m2:
            yield polygon
