"""What the reader has chosen: nothing, an event, or one claim of it."""

from dataclasses import dataclass

from viewer.story.events import EventId
from viewer.story.sources import ClaimId


@dataclass(frozen=True, slots=True)
class Nothing:
    """Nothing is chosen: the story as a whole."""


@dataclass(frozen=True, slots=True)
class OneEvent:
    """An event with all its claims."""

    event: EventId


@dataclass(frozen=True, slots=True)
class OneClaim:
    """One claim, and with it its event."""

    event: EventId
    claim: ClaimId


Selection = Nothing | OneEvent | OneClaim
