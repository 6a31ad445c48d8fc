"""Which sentences of a document the story makes something of, and which it passes over."""

from bisect import bisect_left, bisect_right

from msgspec import Struct

from viewer.story.sentences import sentences
from viewer.story.sources import Claim, ClaimId, Passage, Source
from viewer.story.story import Story


class Sentence(Struct, frozen=True):
    """A sentence of a document with the claims that quote from it."""

    passage: Passage
    claims: tuple[ClaimId, ...]  # in the order of the story; () where no claim rests on it


def coverage(story: Story, source: Source) -> tuple[Sentence, ...]:
    """Every sentence of a source, in order; a claim lies in each sentence that its quote touches."""
    found = sentences(source.text)
    claims: list[dict[ClaimId, None]] = [{} for _ in found]  # a dict keeps the order and holds each claim once
    for claim in story.claims:
        if claim.quote.source == source.id:
            for index in _touched(found, claim):
                claims[index][claim.id] = None
    return tuple(Sentence(passage, tuple(ids)) for passage, ids in zip(found, claims, strict=True))


def _touched(found: tuple[Passage, ...], claim: Claim) -> list[int]:
    """The places of the sentences that share a character with the claim's quote."""
    return [
        index
        for passage in claim.quote.passages
        for index in range(
            bisect_right(found, passage.start, key=lambda sentence: sentence.end),
            bisect_left(found, passage.end, key=lambda sentence: sentence.start),
        )
    ]
