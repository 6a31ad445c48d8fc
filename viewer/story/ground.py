"""What the claims put on the ground: strips, legs and things without a position; each from one event, until another."""

from enum import Enum

from msgspec import Struct

from viewer.story.events import EventId
from viewer.story.sources import ClaimId


class Side(Enum):
    """A side of the road: north where it runs east or west, else the left of its direction; and the other."""

    NORTH = "north"
    SOUTH = "south"

    @property
    def sign(self) -> int:
        """The sign of an offset on this side."""
        return 1 if self is Side.NORTH else -1


class Holds(Struct, frozen=True, kw_only=True):
    """From which event something is so, until which: story order, both inclusive."""

    since: EventId
    until: EventId | None = None  # None: until the story ends


class Holder(Struct, frozen=True, kw_only=True):
    """Who is said to be in control of a strip."""

    name: str  # "Turkish troops"
    words: str  # the claim's own: "will control"
    side: str  # whose colour the strip takes
    claim: ClaimId
    holds: Holds


class Strip(Struct, frozen=True, kw_only=True):
    """Ground of a stated depth along one side of the road; where it begins and ends along the road is unknown."""

    id: str
    name: str
    side: Side
    depth_km: float
    claim: ClaimId
    holds: Holds
    holder: Holder | None = None  # None: nobody is said to hold it


class Leg(Struct, frozen=True, kw_only=True):
    """A stretch of road between two places; which way it was travelled is unknown."""

    id: str
    name: str
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
