"""What the claims put on the ground, each from one event until another: strips, areas, legs, the unplaced."""

from msgspec import Struct

from viewer.story.corridor import Side
from viewer.story.events import EventId
from viewer.story.sources import ClaimId

Ring = tuple[tuple[float, float], ...]
"""A closed line of (lat, lon), WGS84 degrees; the last point is the first."""


class Holds(Struct, frozen=True, kw_only=True):
    """From which event something is so, until which: story order, both inclusive."""

    since: EventId
    until: EventId | None = None  # None: until the story ends


class Holder(Struct, frozen=True, kw_only=True):
    """Who is said to be in control of a strip or an area."""

    name: str  # "Turkish troops"
    words: str  # the claim's own: "will control"
    side: str  # whose colour the ground takes
    claim: ClaimId
    holds: Holds


class Strip(Struct, frozen=True, kw_only=True):
    """Ground of a stated depth along one side of the road; where it begins and ends along the road is unknown."""

    id: str
    name: str
    road: str
    side: Side  # one that the road has
    depth_km: float
    claim: ClaimId
    holds: Holds
    holders: tuple[Holder, ...] = ()  # one after the other, or at one time by claims that contradict each other


class Area(Struct, frozen=True, kw_only=True):
    """Ground whose outline is reference geography; that something holds there is claimed."""

    id: str
    name: str
    polygons: tuple[tuple[Ring, ...], ...]  # of each its outline, then its holes
    credit: str  # whose outline it is
    claim: ClaimId
    holds: Holds
    holders: tuple[Holder, ...] = ()


class Leg(Struct, frozen=True, kw_only=True):
    """A stretch between two places; which way it was travelled is unknown."""

    id: str
    name: str
    road: str  # "": along no road
    places: tuple[str, str]
    claim: ClaimId
    holds: Holds
    contested_by: tuple[ClaimId, ...] = ()
    dispute: str = ""  # the other side's own words: "cut short"


class Unplaced(Struct, frozen=True, kw_only=True):
    """A thing that the source names without saying where it is."""

    id: str
    name: str
    note: str
    claim: ClaimId
    holds: Holds
