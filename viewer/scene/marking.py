"""What is marked in a document: quoted words, sentences that nobody quotes, words that are looked for."""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from viewer.scene.passages import Passages
from viewer.scene.theme import Theme
from viewer.scene.underlines import Underlined, levels
from viewer.story.sources import ClaimId, Passage
from viewer.words import said_number, say


class Marking:
    """All that claims mark in a text, found by place."""

    def __init__(self, underlined: Iterable[Underlined], uncovered: Iterable[Passage], theme: Theme) -> None:
        given, self.theme = tuple(underlined), theme
        self.marked = tuple(each.passage for each in given if each.marked)
        self._marked_claims = {each.claim for each in given if each.marked}
        self.some_chosen = any(each.chosen for each in given)
        self._underlined = sorted(given, key=lambda each: (each.passage.start, -each.passage.end, each.claim))
        self._levels = levels([each.passage for each in self._underlined])
        self._places = Passages(each.passage for each in self._underlined)
        self._uncovered = tuple(uncovered)
        self._uncovered_places = Passages(self._uncovered)

    @property
    def depths(self) -> Iterable[tuple[Passage, int]]:
        """The underlined passages, and how far down their lines lie."""
        return ((each.passage, level) for each, level in zip(self._underlined, self._levels, strict=True))

    def underlined_in(self, start: int, end: int) -> list[tuple[Underlined, int]]:
        """The underlined passages that touch a stretch of the text, and how far down their lines lie."""
        return [(self._underlined[number], self._levels[number]) for number in self._places.touching(start, end)]

    def uncovered_in(self, start: int, end: int) -> list[Passage]:
        """The sentences that no claim covers in a stretch of the text."""
        return [self._uncovered[number] for number in self._uncovered_places.touching(start, end)]

    def narrowest_at(self, position: int) -> Underlined | None:
        """The narrowest underlined passage that holds a code point."""
        beneath = [each for each, _ in self.underlined_in(position, position + 1)]
        return min(beneath, key=lambda each: each.passage.end - each.passage.start, default=None)

    def next_of(self, claims: Sequence[ClaimId]) -> ClaimId | None:
        """Of several claims the one after the marked one, else the first; None of none."""
        last = max((place for place, claim in enumerate(claims) if claim in self._marked_claims), default=-1)
        return claims[(last + 1) % len(claims)] if claims else None


class Found(Struct, frozen=True):
    """How many places were found, and which of them is the one in turn."""

    index: int = 0  # from 1; 0: none yet
    count: int = 0
    more: bool = False  # there are more than were counted
    running: bool = False  # the text is still being looked through
    apart: bool = False  # the words stand nowhere together; each was looked for by itself

    @property
    def told(self) -> str:
        """In words: "3 of 12", "1 of 10,000+", "3 of 12 apart"."""
        if not self.count:
            return "…" if self.running else say("not found")
        told = said_number(self.count) + ("+" if self.more else "…" if self.running else "")
        if self.index:
            told = say("{index} of {count}", index=said_number(self.index), count=told)
        return say("{count} apart", count=told) if self.apart else told


class SoughtWords:
    """Where words were found, and which of these places is the one in turn."""

    def __init__(self, hits: Sequence[Passage] = (), current: Passage | None = None) -> None:
        self.hits, self.current = hits, current
        self._places = Passages(hits)

    def hits_in(self, start: int, end: int) -> list[Passage]:
        """The hits that touch a stretch of the text."""
        return [self.hits[number] for number in self._places.touching(start, end)]
