"""What moved: where quotes stand after a document changed on disk, beside where they stood before."""

from collections import Counter
from collections.abc import Iterator
from enum import Enum

from msgspec import Struct

from viewer.story.invisible import readable
from viewer.story.sources import ClaimId, Quote, QuoteState, Source
from viewer.story.story import Story
from viewer.words import many, noted, say

MOST_TOLD = 6  # quotes of one document that are told one by one; with two lines more all of it is seen
LONGEST_TOLD = 80  # characters of a quote


class Fate(Enum):
    """What has become of a quote, as it is said of one."""

    MOVED = noted("moved")  # it stands as it did, elsewhere
    LOST = noted("no longer stands in it")
    DIFFERS = noted("now stands in it with differences")
    EXACT = noted("now stands in it exactly")
    AGAIN = noted("stands in it again")


def _of_many(fate: Fate, n: int) -> str:
    match fate:
        case Fate.MOVED:
            return many("{n} quotes moved", "{n} quote moved", n)
        case Fate.LOST:
            return many("{n} quotes no longer stand in it", "{n} quote no longer stands in it", n)
        case Fate.DIFFERS:
            return many("{n} quotes now stand in it with differences", "{n} quote now stands in it with differences", n)
        case Fate.EXACT:
            return many("{n} quotes now stand in it exactly", "{n} quote now stands in it exactly", n)
        case Fate.AGAIN:
            return many("{n} quotes stand in it again", "{n} quote stands in it again", n)


class MovedQuote(Struct, frozen=True):
    """A quote that stands elsewhere than before, or in another way."""

    claim: ClaimId
    before: Quote
    after: Quote

    @property
    def fate(self) -> Fate:
        """What has become of it."""
        match self.before.state, self.after.state:
            case before, after if before is after:
                return Fate.MOVED
            case _, QuoteState.MISSING:
                return Fate.LOST
            case QuoteState.MISSING, _:
                return Fate.AGAIN
            case _, QuoteState.DIFFERS:
                return Fate.DIFFERS
            case _:
                return Fate.EXACT


class ChangedSource(Struct, frozen=True):
    """A document whose file has other bytes than before."""

    file: str  # inside the story
    quotes: int  # how many of it the story has now and had before
    moved: tuple[MovedQuote, ...]  # those of them that stand elsewhere or otherwise, in the order of the story


class Moved(Struct, frozen=True):
    """All that a change of documents has done to a story's quotes."""

    sources: tuple[ChangedSource, ...] = ()


def moved(before: Story, after: Story) -> Moved:
    """What became of the quotes of one story when documents of it changed.

    A quote that its author has changed, too, has not moved: it is another one.
    """
    sources = ((before.source.get(source.id), source) for source in after.sources)
    return Moved(tuple(_changed(before, after, new) for old, new in sources if old and old.sha256 != new.sha256))


def told(what: Moved) -> tuple[str, ...]:
    """The same in words, a line each: a summary of each document, and below it the quotes that stand otherwise.

    >>> told(Moved())
    ()
    """
    return tuple(line for source in what.sources for line in (_summary(source), *_details(source)))


def _changed(before: Story, after: Story, source: Source) -> ChangedSource:
    pairs = [
        (claim, before.claim[claim.id].quote, claim.quote)
        for claim in after.claims
        if claim.quote.source == source.id and claim.id in before.claim
    ]
    same = [(claim, old, new) for claim, old, new in pairs if (old.text, old.source) == (new.text, new.source)]
    quotes = tuple(MovedQuote(claim.id, old, new) for claim, old, new in same if old != new)
    return ChangedSource(source.file, len(same), quotes)


def _summary(source: ChangedSource) -> str:
    """Of the form: joint-patrol.txt has changed: 12 quotes moved, 1 quote no longer stands in it."""
    fates = Counter(quote.fate for quote in source.moved)
    told = ", ".join(_of_many(fate, fates[fate]) for fate in Fate if fates[fate])
    return say("{file} has changed: {what}", file=_name(source), what=told or _unmoved(source))


def _unmoved(source: ChangedSource) -> str:
    return say("every quote stands where it stood") if source.quotes else say("no claim quotes it")


def _details(source: ChangedSource) -> Iterator[str]:
    others = [quote for quote in source.moved if quote.fate is not Fate.MOVED]
    for quote in others[:MOST_TOLD]:
        yield f"“{_short(quote.after.text)}” {say(quote.fate.value)}"
    if len(others) > MOST_TOLD:
        yield say("and {n} more", n=len(others) - MOST_TOLD)


def _name(source: ChangedSource) -> str:
    return readable(source.file.rpartition("/")[2])


def _short(text: str) -> str:
    line = " ".join(readable(text).split())
    return line if len(line) <= LONGEST_TOLD else f"{line[: LONGEST_TOLD - 1]}…"
