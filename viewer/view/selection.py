"""What the reader has chosen: nothing, an event, or one claim of it."""

from msgspec import Struct

from viewer.story.events import EventId
from viewer.story.sources import ClaimId


class Nothing(Struct, frozen=True):
    """Nothing is chosen: the story as a whole."""


class OneEvent(Struct, frozen=True):
    """An event with all its claims."""

    event: EventId


class OneClaim(Struct, frozen=True):
    """One claim, and with it its event."""

    event: EventId
    claim: ClaimId


Selection = Nothing | OneEvent | OneClaim
