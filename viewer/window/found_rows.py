"""What was found, as rows of a list: events, then claims, then places of documents, with what surrounds the words."""

from collections.abc import Callable, Iterator, Sequence
from typing import TypeVar

from viewer.scene.telling import attributed
from viewer.scene.wording import date_label, document_label
from viewer.story.events import Event
from viewer.story.sources import Claim
from viewer.view.finds import Finds
from viewer.view.marked import Marked, marked, surroundings
from viewer.view.places import Place
from viewer.view.search import folded, told
from viewer.view.selection import OneClaim, OneEvent
from viewer.window.row import Row
from viewer.words import many, noted, said_number, say

Goal = OneEvent | OneClaim | Place
"""Where a row leads."""

Found = TypeVar("Found", Event, Claim, Place)
MOST_SHOWN = 20  # of each kind; the rest is counted
NOTHING = noted("Nothing is found")


class FoundRows:
    """Makes rows of what was found; each is made once, however often they are asked for while more is found."""

    def __init__(self, finds: Finds) -> None:
        self._finds, self._story = finds, finds.story
        self._made: dict[Goal, Row] = {}

    def rows(self) -> list[tuple[Goal | None, Row]]:
        """The rows as of now, each with where it leads; headings and counts lead nowhere."""
        finds = self._finds
        return [
            *self._group(say("Events"), finds.events, finds.all_events, lambda event: OneEvent(event.id), self._event),
            *self._group(say("Claims"), finds.claims, finds.all_events, self._claim_goal, self._claim),
            *self._group(say("Documents"), finds.places, finds.all_places, lambda place: place, self._place),
        ]

    @property
    def words(self) -> str:
        """What is sought."""
        return self._finds.words

    @property
    def is_whole(self) -> bool:
        """Whether there is no more to be found."""
        return self._finds.all_places

    @property
    def told(self) -> str:
        """How much was found: "2 events · 5 claims · 7 places"; whether there is more to be found yet."""
        finds = self._finds
        counts = [
            many("{n} events", "{n} event", len(finds.events)) if finds.events else "",
            many("{n} claims", "{n} claim", len(finds.claims)) if finds.claims else "",
            many("{n} places", "{n} place", len(finds.places)) if finds.places else "",
        ]
        if not self.is_whole:
            return " · ".join(filter(None, (*counts, "…")))
        return " · ".join(filter(None, counts)) + "+" * finds.too_many or say(NOTHING)

    def _group(
        self, name: str, found: Sequence[Found], whole: bool,
        goal: Callable[[Found], Goal], make: Callable[[Found], Row],
    ) -> Iterator[tuple[Goal | None, Row]]:  # fmt: skip
        """A heading with the count, the first ones, and how many more there are."""
        if not found:
            return
        more = "" if whole else "…"
        yield None, Row(head=Marked(f"{name} · {said_number(len(found))}{more}"), heading=True)
        for each in found[:MOST_SHOWN]:
            to = goal(each)
            if to not in self._made:
                self._made[to] = make(each)
            yield to, self._made[to]
        if len(found) > MOST_SHOWN:
            rest = say("and {n} more", n=said_number(len(found) - MOST_SHOWN))
            yield None, Row(head=Marked(rest + more), heading=True)

    def _claim_goal(self, claim: Claim) -> Goal:
        return OneClaim(self._story.event_of[claim.id], claim.id)

    def _event(self, event: Event) -> Row:
        """Its title and date; where the title has not all the words, what else is told of it that has most of them."""
        title = folded(event.title)
        missing = [word for word in folded(self._finds.words).split() if word not in title]
        below = self._around(self._telling(event, missing)) if missing else None
        return Row(head=marked(event.title, self._finds.words), aside=date_label(event), below=below)

    def _telling(self, event: Event, words: Sequence[str]) -> str:
        """Of all that is told of an event, the first that has all of some words, else that with most of them."""
        best, most = "", -1
        for text in told(self._story, event):
            plain = folded(text)
            count = sum(word in plain for word in words)
            if count > most:
                best, most = text, count
            if count == len(words):
                break
        return best

    def _claim(self, claim: Claim) -> Row:
        """Who says so through whom, of which event, and the words."""
        event = self._story.event[self._story.event_of[claim.id]]
        who = marked(attributed(self._story, claim), self._finds.words)
        return Row(head=who, beside=event.title, below=self._around(f"“{claim.quote.text}”"))

    def _place(self, place: Place) -> Row:
        """What surrounds it, and in which document, if there are several."""
        source = self._story.source[place.source]
        title = document_label(self._story, source) if len(self._story.sources) > 1 else ""
        return Row(head=surroundings(source.text, place.marks), aside=title)

    def _around(self, text: str) -> Marked:
        """What surrounds the words in a text; its beginning where they are not in it."""
        found = marked(text, self._finds.words)
        return surroundings(text, found.marks) if found.marks else Marked(" ".join(text.split()))
