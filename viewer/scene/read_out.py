"""Marked words of a document in plain text, with the sentence they stand in: for screen readers."""

from collections.abc import Iterator, Sequence

from viewer.story.invisible import readable
from viewer.story.sentences import sentences
from viewer.story.sources import Passage
from viewer.words import said_number, say

AROUND = 400  # code points before and after a passage, in which its sentence is looked for
MOST_LETTERS = 800  # of a quote
MOST_PASSAGES = 6


def read_out(text: str, passages: Sequence[Passage]) -> str:
    """What is marked, quote by quote.

    >>> read_out("It rained. They met in Ankara. They left.", [Passage(11, 19)])
    'Marked: “They met”, in: “They met in Ankara.”'
    """
    lines = [_told(text, passage) for passage in passages[:MOST_PASSAGES]]
    more = [say("and {n} more", n=said_number(len(passages) - MOST_PASSAGES))] if len(passages) > MOST_PASSAGES else []
    return "\n".join(lines + more)


def _told(text: str, passage: Passage) -> str:
    quote = text[passage.start : min(passage.end, passage.start + MOST_LETTERS)]
    around = " ".join(_sentences_around(text, passage))
    if around in ("", quote):
        return say("Marked: “{quote}”", quote=readable(quote))
    return say("Marked: “{quote}”, in: “{sentence}”", quote=readable(quote), sentence=readable(around))


def _sentences_around(text: str, passage: Passage) -> Iterator[str]:
    """The sentences that share a character with a passage, as far as they are near."""
    begin = max(passage.start - AROUND, 0)
    near = text[begin : min(passage.end, passage.start + MOST_LETTERS) + AROUND]
    here = Passage(passage.start - begin, passage.end - begin)
    return (near[each.start : each.end] for each in sentences(near) if each.overlaps(here))
