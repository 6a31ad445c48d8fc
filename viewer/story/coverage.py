"""Which sentences of a document the story makes something of, and which it passes over."""

from collections import deque
from collections.abc import Iterator

from msgspec import Struct

from viewer.story.sentences import sentences
from viewer.story.sources import ClaimId, Passage, Source
from viewer.story.story import Story


class Sentence(Struct, frozen=True):
    """A sentence of a document with the claims that quote from it."""

    passage: Passage
    claims: tuple[ClaimId, ...]  # in the order of the story; () where no claim rests on it


def coverage(story: Story, source: Source) -> Iterator[Sentence]:
    """Every sentence of a source, in order; a claim lies in each sentence that its quote touches.

    A long document can be looked through a little at a time.
    """
    waiting = deque(sorted(_quoted(story, source)))
    begun: list[tuple[Passage, int, ClaimId]] = []
    for sentence in sentences(source.text):
        while waiting and waiting[0][0].start < sentence.end:
            begun.append(waiting.popleft())
        begun = [each for each in begun if each[0].end > sentence.start]
        claims = sorted((rank, claim) for _, rank, claim in begun)
        yield Sentence(sentence, tuple(dict.fromkeys(claim for _, claim in claims)))


def _quoted(story: Story, source: Source) -> Iterator[tuple[Passage, int, ClaimId]]:
    """Every passage of a source that a claim rests on, with the place of the claim in the story."""
    for rank, claim in enumerate(story.claims):
        if claim.quote.source == source.id:
            for passage in claim.quote.passages:
                yield passage, rank, claim.id
