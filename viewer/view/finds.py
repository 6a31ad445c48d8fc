"""What of a story has the words that a reader seeks: events, claims, and places of documents, step by step."""

from collections.abc import Iterator

from viewer.story.events import Event
from viewer.story.sources import Claim
from viewer.story.story import Story
from viewer.view.places import Place, places
from viewer.view.search import folded, text_of

MOST_PLACES = 10_000
STEP = 10  # events at a time: a millisecond or two where they are looked at for the first time


class Finds:
    """What was found up to now; `steps` looks farther, in steps of a millisecond or two.

    The events are those that the words let through on the timeline, those with all the words in the title first. A
    claim is found by its quote, its note and who speaks in it.
    """

    def __init__(self, story: Story, words: str, hidden_lanes: tuple[str, ...] = ()) -> None:
        self.story, self.words = story, words
        self.named: list[Event] = []  # with all the words in their titles
        self.told: list[Event] = []  # with the words in anything else that is told of them
        self.claims: list[Claim] = []
        self.places: list[Place] = []
        self.all_events = self.all_places = False  # whether they were looked through to the end
        self._sought, self._hidden = folded(words).split(), hidden_lanes

    @property
    def events(self) -> list[Event]:
        """The events, the best first."""
        return [*self.named, *self.told]

    @property
    def too_many(self) -> bool:
        """Whether there are more places than are looked for."""
        return len(self.places) >= MOST_PLACES

    def steps(self) -> Iterator[None]:
        """Look farther, as often as it is asked for the next step."""
        yield from self._events()
        self.all_events = True
        yield from self._places()
        self.all_places = True

    def _events(self) -> Iterator[None]:
        for number, event in enumerate(self.story.events):
            if event.lane not in self._hidden and self._has_all(text_of(self.story, event)):
                (self.named if self._has_all(folded(event.title)) else self.told).append(event)
                self.claims += [claim for claim in event.claims if self._has_all(self._text_of(claim))]
            if number % STEP == 0:
                yield

    def _places(self) -> Iterator[None]:
        for source in self.story.sources if self._sought else ():
            for some in places(source, self.words):
                self.places += some[: MOST_PLACES - len(self.places)]
                yield
                if self.too_many:
                    return

    def _has_all(self, text: str) -> bool:
        return bool(self._sought) and all(word in text for word in self._sought)

    def _text_of(self, claim: Claim) -> str:
        voices = (self.story.voice[voice].name for voice in (claim.said_by, *claim.through))
        return folded("\n".join((claim.quote.text, claim.note, *voices)))
