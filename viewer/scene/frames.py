"""Which part of the corridor comes into view when it is zoomed, dragged or fitted: from px of the sheet to a frame."""

from collections.abc import Iterable

from viewer.scene.marks import Point
from viewer.scene.roadscale import RoadScale, Straightened, TrueShape
from viewer.view.state import Frame, Region, Stretch

LEAST_WIDTH_KM = 2.0  # closer up, positions of towns would look better than they are: they are good to some 200 m
LEAST_RATIO = 1 / 50  # of the whole, where the whole is small itself
FIT_RATIO = 2.2  # how much more than what is fitted comes into view
LEAST_FIT_KM = 12.0


def zoomed(scale: RoadScale, factor: float, x: float, y: float) -> Frame | None:
    """The frame in which all is so many times as large and what lies at (x, y) stays there; None: all is in view."""
    return _aimed(scale, (x, y), (x, y), _width_km(scale) / factor)


def panned(scale: RoadScale, dx: float, dy: float) -> Frame | None:
    """The frame after what is seen was dragged so many px to the right and down; None: all is in view."""
    x, y = scale.room.middle
    return _aimed(scale, (x, y), (x + dx, y + dy), _width_km(scale))


def fitted(scale: RoadScale, points: Iterable[Point]) -> Frame | None:
    """The frame that shows these points of the sheet amid what is around them; None: all is in view."""
    xs, ys = zip(*points, strict=True)
    needed = (max(xs) - min(xs)) / scale.room.width
    if isinstance(scale, TrueShape):
        needed = max(needed, (max(ys) - min(ys)) / scale.room.height)
    width_km = max(needed * FIT_RATIO * _width_km(scale), LEAST_FIT_KM)
    return _aimed(scale, ((min(xs) + max(xs)) / 2, (min(ys) + max(ys)) / 2), scale.room.middle, width_km)


def _width_km(scale: RoadScale) -> float:
    """How much lies across the room."""
    return scale.room.width / scale.px_per_km


def _aimed(scale: RoadScale, ground: Point, target: Point, width_km: float) -> Frame | None:
    """The frame in which what now lies at `ground` lies at `target`, with so much across."""
    match scale:
        case Straightened():
            return _stretch(scale, ground, target, width_km)
        case TrueShape():
            return _region(scale, ground, target, width_km)
    raise AssertionError(f"a scale of an unknown kind: {scale}")


def _stretch(scale: Straightened, ground: Point, target: Point, width_km: float) -> Stretch | None:
    length_km, room = scale.road.length_km, scale.room
    width_km = max(width_km, min(LEAST_WIDTH_KM, length_km * LEAST_RATIO))
    if width_km >= length_km:
        return None
    station = scale.station(*ground)
    half_km = width_km / 2
    chainage_km = station.chainage_km - scale.direction * (target[0] - room.middle[0]) * width_km / room.width
    next_scale = Straightened(
        road=scale.road, room=room, reach_km=scale.reach_km,
        view=Stretch(chainage_km=chainage_km, offset_km=0.0, width_km=width_km),
    )  # fmt: skip
    offset_km = station.offset_km + (target[1] - room.middle[1]) / next_scale.px_per_km_across
    spare_km = max(scale.reach_km - room.height / 2 / next_scale.px_per_km_across, 0.0)
    return Stretch(
        chainage_km=_within(chainage_km, half_km, length_km - half_km),
        offset_km=_within(offset_km, -spare_km, spare_km),
        width_km=width_km,
    )


def _region(scale: TrueShape, ground: Point, target: Point, width_km: float) -> Region | None:
    left, bottom, right, top = scale.bounds_m
    room = scale.room
    whole_km = max((right - left) / 1000, (top - bottom) / 1000 * room.width / room.height)
    width_km = max(width_km, min(LEAST_WIDTH_KM, whole_km * LEAST_RATIO))
    if width_km >= whole_km:
        return None
    (x_m, y_m), m_per_px = scale.to_metres(*ground), 1000 * width_km / room.width
    middle_m = (
        _within(x_m - (target[0] - room.middle[0]) * m_per_px, left, right),
        _within(y_m + (target[1] - room.middle[1]) * m_per_px, bottom, top),
    )
    lat, lon = scale.projection.to_degrees(*middle_m)
    return Region(lat=lat, lon=lon, width_km=width_km)


def _within(value: float, least: float, most: float) -> float:
    return min(max(value, least), most)
