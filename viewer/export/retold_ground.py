"""The ground of a story as text for a terminal: what the claims put where, since when, and in whose hands."""

from collections.abc import Iterator

from viewer.story.ground import Holder, Holds, Leg, Strip
from viewer.story.story import Story


def ground_lines(story: Story) -> Iterator[str]:
    """Everything on the ground, a line each, in the order of the story's files; nothing where there is none."""
    for road in story.roads:
        yield f"{road.name} [{road.id}]: a {'schematic ' if road.schematic else ''}line of {road.length_km:.0f} km"
    for strip in story.strips:
        yield f"{strip.name} [{strip.id}]: {_beside(story, strip)}{_holding(strip.holds)}"
        yield from _holder_lines(strip.holders)
    for area in story.areas:
        yield f"{area.name} [{area.id}]: an area{_holding(area.holds)}"
        yield from _holder_lines(area.holders)
    for leg in story.legs:
        yield f"{leg.name} [{leg.id}]: {_between(story, leg)}{_holding(leg.holds)}{_contested(leg)}"
    for thing in story.unplaced:
        yield f"{thing.name} [{thing.id}]: without a position{_holding(thing.holds)}"


def _beside(story: Story, strip: Strip) -> str:
    return f"{strip.depth_km:g} km to the {strip.side.value} of {story.road_by_id[strip.road].name}"


def _between(story: Story, leg: Leg) -> str:
    first, second = (story.place[place].name for place in leg.places)
    along = f" along {story.road_by_id[leg.road].name}" if leg.road else ""
    return f"between {first} and {second}{along}"


def _holding(holds: Holds) -> str:
    """From which event on, until which, by their ids."""
    if holds.until == holds.since:
        return f", at [{holds.since}]"
    return f", since [{holds.since}]" + (f" until [{holds.until}]" if holds.until else "")


def _holder_lines(holders: tuple[Holder, ...]) -> Iterator[str]:
    for holder in holders:
        yield f"  “{holder.words}”: {holder.name}{_holding(holder.holds)}"


def _contested(leg: Leg) -> str:
    if not leg.contested_by:
        return ""
    return f", contested: “{leg.dispute}”" if leg.dispute else ", contested"
