"""Hostile geometry: numbers that are none, lines that cross themselves, ground where no map reaches."""

import json
import math
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any

from building import a_story
from building_ground import A_WIDER_GEOGRAPHY, A_WIDER_STORY

Point = tuple[float, float]
_CHANCE = random.Random(7)


def _with(id: str, geometry: Any) -> Callable[[Path], Path]:
    """The wider story, with another geometry for a feature."""

    def made(folder: Path) -> Path:
        whole = json.loads(A_WIDER_GEOGRAPHY)
        [feature] = [each for each in whole["features"] if each["id"] == id]
        feature["geometry"] = geometry
        return a_story(folder, A_WIDER_STORY, geography=json.dumps(whole))

    return made


def _road(*points: Point) -> Callable[[Path], Path]:
    return _with("coast", {"type": "LineString", "coordinates": points})


def _area(*rings: list[Point]) -> Callable[[Path], Path]:
    return _with("fen", {"type": "Polygon", "coordinates": rings})


def _nested(kind: str, depth: int) -> Callable[[Path], Path]:
    inner = '{"type": "Point", "coordinates": [10, 50]}'
    nested = f'{{"type": "{kind}", "geometries": [' * depth + inner + "]}" * depth
    return lambda folder: a_story(
        folder, A_WIDER_STORY, geography=A_WIDER_GEOGRAPHY.replace('{"type": "Point", "coordinates": [10, 50]}', nested)
    )


def _circle(at: Point, size: float, corners: int) -> list[Point]:
    turns = [2 * math.pi * number / corners for number in range(corners)]
    ring = [(at[0] + size * math.cos(turn), at[1] + size * math.sin(turn)) for turn in turns]
    return [*ring, ring[0]]


def _noise(count: int) -> list[Point]:
    return [
        (10 + number / count + _CHANCE.uniform(-0.001, 0.001), 50 + _CHANCE.uniform(-0.001, 0.001))
        for number in range(count)
    ]


def _tangle(count: int) -> list[Point]:
    return [(10 + _CHANCE.random(), 50 + _CHANCE.random()) for _ in range(count)]


def _holes(count: int) -> list[list[Point]]:
    side = math.isqrt(count)
    return [_circle((10 + (n % side) / side, 51 + (n // side) / side), 0.2 / side, 3) for n in range(count)]


STAR = [(10, 51), (11, 52), (10, 52), (11, 51), (10.5, 52.2), (10, 51)]
CASES: dict[str, Callable[[Path], Path]] = {
    "road-of-no-length": _road((10, 50), (10, 50)),
    "road-of-a-millimetre": _road((10, 50), (10.00000001, 50)),
    "road-of-one-point": _road((10, 50)),
    "road-of-nothing": _road(),
    "road-that-crosses-itself": _road((10, 50), (11, 50.5), (11, 50), (10, 50.5)),
    "road-that-turns-back": _road((10, 50), (11, 50), (10, 50), (11, 50)),
    "road-of-hairpins": _road(*[(10 + (number % 2) * 0.5, 50 + number * 1e-5) for number in range(2_000)]),
    "road-that-is-a-spiral": _road(
        *[(10 + t * math.cos(t) / 300, 50 + t * math.sin(t) / 300) for t in range(1, 1_500)]
    ),
    "road-of-noise": _road(*_noise(20_000)),
    "road-that-is-a-tangle": _road(*_tangle(3_000)),
    "road-that-is-a-great-tangle": _road(*_tangle(20_000)),
    "road-of-too-many-points": _road(*_noise(30_000)),
    "road-at-the-pole": _road((0, 89.9), (180, 89.9)),
    "road-over-the-pole": _road((0, 90), (90, 90), (10, -90)),
    "road-over-the-date-line": _road((179.5, 50), (-179.5, 50.1)),
    "road-around-the-earth": _road((-180, 0), (-90, 10), (0, -10), (90, 10), (180, 0)),
    "road-of-huge-numbers": _road((1e308, -1e308), (11, 50)),
    "road-off-the-earth": _road((500, 50), (11, 99)),
    "road-of-tiny-numbers": _road((5e-324, -0.0), (1e-300, 1e-300)),
    "road-of-texts": _with("coast", {"type": "LineString", "coordinates": ["10", ["10", "50"], None, {}, [[10, 50]]]}),
    "road-that-is-an-area": _with("coast", {"type": "Polygon", "coordinates": [STAR]}),
    "road-with-heights": _with(
        "coast", {"type": "LineString", "coordinates": [[10, 50, 1e308], [11, 50, -5], [12, 50]]}
    ),
    "area-that-crosses-itself": _area(STAR),
    "area-that-is-a-bow": _area([(10, 51), (11, 52), (11, 51), (10, 52), (10, 51)]),
    "area-of-no-size": _area([(10, 51), (11, 51), (10, 51), (10, 51)]),
    "area-outside-in": _area(_circle((10.5, 51.5), 0.01, 20), _circle((10.5, 51.5), 0.5, 20)),
    "area-of-thousands-of-holes": _area(_circle((10.5, 51.5), 2, 20), *_holes(4_000)),
    "area-of-a-tangle": _area([*(tangle := _tangle(2_000)), tangle[0]]),
    "area-of-many-corners": _area(_circle((10.5, 51.5), 0.5, 19_000)),
    "area-of-the-whole-earth": _area([(-180, -90), (180, -90), (180, 90), (-180, 90), (-180, -90)]),
    "area-about-the-pole": _area(_circle((0, 89), 0.9, 30)),
    "area-that-is-open": _area([(10, 51), (11, 51), (11, 52)]),
    "collection": _nested("GeometryCollection", 1),
    "collection-nested": _nested("GeometryCollection", 300),
    "collection-nested-deep": _nested("GeometryCollection", 30_000),
    "town-at-the-pole": _with("alby", {"type": "Point", "coordinates": [0, 90]}),
    "town-of-many-numbers": _with("alby", {"type": "Point", "coordinates": [10] * 100_000}),
    "town-of-truth": _with("alby", {"type": "Point", "coordinates": [True, False]}),
    "no-geometry-at-all": _with("coast", None),
    "unknown-geometry": _with("coast", {"type": "Circle", "coordinates": [10, 50], "radius": 1e9}),
}
