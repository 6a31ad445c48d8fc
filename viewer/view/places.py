"""Places of a document where words stand: together, or where they stand nowhere together, near each other."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from viewer.story.sources import Passage, Source, SourceId
from viewer.view.hits import hits, hits_of_any
from viewer.view.search import AROUND, folded


class Place(Struct, frozen=True):
    """Where words were found: in which document, and the passages that read like them, in order."""

    source: SourceId
    marks: tuple[Passage, ...]


def places(source: Source, words: str) -> Iterator[list[Place]]:
    """The places of a document where all the words stand, one stretch of it after the other."""
    any_together = False
    for some in hits(source.text, words):
        any_together = any_together or bool(some)
        yield [Place(source.id, (hit,)) for hit in some]
    sought = folded(words).split()
    if not any_together and len(sought) > 1:
        for near in _near_each_other(source.text, hits_of_any(source.text, words), sought):
            yield [Place(source.id, marks) for marks in near]


def _near_each_other(
    text: str, found: Iterator[list[Passage]], sought: Sequence[str]
) -> Iterator[list[tuple[Passage, ...]]]:
    """The hits that have all the words within one line, and not too far apart; no hit belongs to two places."""
    latest: dict[str, Passage] = {}
    for some in found:
        near = []
        for hit in some:
            latest.update((word, hit) for word in sought if word in folded(text[hit.start : hit.end]))
            first = min(mark.start for mark in latest.values())
            if len(latest) == len(set(sought)) and hit.end - first <= AROUND and "\n" not in text[first : hit.end]:
                near.append(tuple(sorted(set(latest.values()))))
                latest = {}
        yield near
