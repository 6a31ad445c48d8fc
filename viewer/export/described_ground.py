"""The ground of a story as plain values, in the form that `description` documents."""

from typing import TypeAlias

from viewer.story.corridor import Place, Road
from viewer.story.ground import Area, Holder, Holds, Leg, Strip, Unplaced
from viewer.story.story import Story

Json: TypeAlias = dict[str, object]


def described_ground(story: Story) -> Json:
    """Roads, places and what the claims put there; of each kind all, in the order of the story's files."""
    return {
        "road": _road(story.road) if story.road else None,
        "roads": [{"id": road.id} | _road(road) for road in story.roads],
        "places": [_place(place, story.road) for place in story.places],
        "strips": [_strip(strip) for strip in story.strips],
        "areas": [_area(area) for area in story.areas],
        "legs": [_leg(leg) for leg in story.legs],
        "unplaced": [_unplaced(thing) for thing in story.unplaced],
    }


def _road(road: Road) -> Json:
    return {
        "name": road.name,
        "length_km": _km(road.length_km),
        "schematic": road.schematic,
        "credit": road.credit,
        "claim": road.claim,
    }


def _place(place: Place, road: Road | None) -> Json:
    station = road.locate(*place.position) if road and place.position else None
    return {
        "id": place.id,
        "name": place.name,
        "lat": place.lat,
        "lon": place.lon,
        "credit": place.credit,
        "shown": place.shown,
        "chainage_km": _km(station.chainage_km) if station else None,
        "offset_km": _km(station.offset_km) if station else None,
    }


def _km(length_km: float) -> float:
    """Kilometres to the metre, which is finer than any reference position, and never -0.0."""
    return round(length_km, 3) + 0.0


def _strip(strip: Strip) -> Json:
    return {
        "id": strip.id,
        "name": strip.name,
        "road": strip.road,
        "side": strip.side.value,
        "depth_km": strip.depth_km,
        "claim": strip.claim,
        **_holds(strip.holds),
        "holders": [_holder(holder) for holder in strip.holders],
    }


def _area(area: Area) -> Json:
    return {
        "id": area.id,
        "name": area.name,
        "credit": area.credit,
        "claim": area.claim,
        **_holds(area.holds),
        "holders": [_holder(holder) for holder in area.holders],
    }


def _holder(holder: Holder) -> Json:
    return {
        "name": holder.name,
        "words": holder.words,
        "side": holder.side,
        "claim": holder.claim,
        **_holds(holder.holds),
    }


def _leg(leg: Leg) -> Json:
    return {
        "id": leg.id,
        "name": leg.name,
        "road": leg.road or None,
        "places": list(leg.places),
        "claim": leg.claim,
        "contested_by": list(leg.contested_by),
        "dispute": leg.dispute,
        **_holds(leg.holds),
    }


def _unplaced(thing: Unplaced) -> Json:
    return {"id": thing.id, "name": thing.name, "note": thing.note, "claim": thing.claim, **_holds(thing.holds)}


def _holds(holds: Holds) -> Json:
    return {"since": holds.since, "until": holds.until}
