"""Landmarks: places, road lines and outlines, as the good features of a geography give them."""

from collections.abc import Callable, Iterable
from functools import cached_property, lru_cache
from typing import Any

from msgspec import Struct

from viewer.reading.features import AREA, POINT_KINDS, ROAD, SHAPE_POINT
from viewer.reading.shapes import closed, distinct
from viewer.story.corridor import Place, Road
from viewer.story.ground import Ring


class RoadLine(Struct, frozen=True, kw_only=True, dict=True):
    """A road of the geography, before a claim names it."""

    id: str
    name: str
    line: tuple[tuple[float, float], ...]  # (lat, lon), WGS84 degrees
    schematic: bool
    credit: str
    note: str

    @cached_property
    def named_by(self) -> Callable[[str], Road]:
        """The road that a claim names, by the claim's id; one and the same whenever asked for, as it keeps lengths."""
        return lru_cache(maxsize=1)(self._named_by)

    def _named_by(self, claim: str) -> Road:
        return Road(
            id=self.id,
            name=self.name,
            line=self.line,
            schematic=self.schematic,
            credit=self.credit,
            claim=claim,
            note=self.note,
        )


class AreaOutline(Struct, frozen=True, kw_only=True, dict=True):
    """The polygons of an area, before a claim says what holds there."""

    id: str
    polygons: tuple[tuple[Ring, ...], ...]  # of each its outline, then its holes
    credit: str

    @cached_property
    def vertices(self) -> int:
        """How many corners there are to draw."""
        return sum(len(ring) - 1 for polygon in self.polygons for ring in polygon)


def places_of(features: Iterable[Any]) -> tuple[Place, ...]:
    """The places among good features."""
    return tuple(_place(feature) for feature in features if feature["properties"]["kind"] in POINT_KINDS)


def road_lines_of(features: Iterable[Any]) -> tuple[RoadLine, ...]:
    """The roads among good features."""
    return tuple(_road_line(feature) for feature in features if feature["properties"]["kind"] == ROAD)


def outlines_of(features: Iterable[Any]) -> tuple[AreaOutline, ...]:
    """The areas among good features."""
    return tuple(_outline(feature) for feature in features if feature["properties"]["kind"] == AREA)


def _place(feature: dict[str, Any]) -> Place:
    properties, geometry = feature["properties"], feature["geometry"]
    lon, lat, *_ = map(float, geometry["coordinates"]) if geometry else (None, None)
    return Place(
        id=feature["id"],
        name=properties["name"],
        lat=lat,
        lon=lon,
        credit=properties["credit"],
        shown=properties["kind"] != SHAPE_POINT,
    )


def _road_line(feature: dict[str, Any]) -> RoadLine:
    properties = feature["properties"]
    return RoadLine(
        id=feature["id"],
        name=properties["name"],
        line=_lat_lon(distinct(feature["geometry"]["coordinates"])),
        schematic=properties["schematic"],
        credit=properties["credit"],
        note=properties.get("note", ""),
    )


def _outline(feature: dict[str, Any]) -> AreaOutline:
    shape, coordinates = feature["geometry"]["type"], feature["geometry"]["coordinates"]
    polygons = [coordinates] if shape == "Polygon" else coordinates
    return AreaOutline(
        id=feature["id"],
        polygons=tuple(tuple(_lat_lon(closed(ring)) for ring in polygon) for polygon in polygons),
        credit=feature["properties"]["credit"],
    )


def _lat_lon(positions: list[list[float]]) -> Ring:
    return tuple((float(lat), float(lon)) for lon, lat, *_ in positions)
