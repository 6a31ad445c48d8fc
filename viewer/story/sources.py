"""Who said exactly what, through whom, and where it stands."""

from enum import Enum
from typing import NewType

from msgspec import Struct

from viewer.story.dates import Span

SourceId = NewType("SourceId", str)
VoiceId = NewType("VoiceId", str)
TopicId = NewType("TopicId", str)
ClaimId = NewType("ClaimId", str)


class Source(Struct, frozen=True, kw_only=True):
    """A document as it was kept: its text is never changed."""

    id: SourceId
    file: str  # inside the story, with forward slashes
    text: str  # line ends as \n; every offset in the program counts code points of this text
    sha256: str  # of the file's bytes as they are now
    verified: bool  # the story states a checksum, and it is the one of the file
    stated_sha256: str = ""  # the checksum that the story states; "" where it states none
    title: str
    kind: str = ""  # "news report"; "" where the story does not say
    authors: tuple[str, ...] = ()
    publisher: str = ""
    place: str = ""  # where it was filed
    published: Span | None = None  # None: the story does not say
    language: str = ""  # BCP 47
    url: str = ""  # where it was found, http or https
    retrieved: Span | None = None  # when it was taken from there; None: the story does not say
    licence: str = ""
    unknown: tuple[str, ...] = ()  # what the document does not say of itself: "publisher", "date"


class Voice(Struct, frozen=True, kw_only=True):
    """Whoever speaks or passes on: a ministry, an agency, a document, "unnamed"."""

    id: VoiceId
    name: str
    side: str = ""  # "" takes no side


class Comparison(Struct, frozen=True):
    """What claims of several sides agree on, or where they part, as the story's author reads them."""

    text: str  # the author's words, no quote
    claims: tuple[ClaimId, ...]  # on which it rests


class Topic(Struct, frozen=True, kw_only=True):
    """A matter on which several voices speak, so that their claims are shown against each other."""

    id: TopicId
    title: str
    agreed: tuple[Comparison, ...] = ()
    parted: tuple[Comparison, ...] = ()


class QuoteState(Enum):
    """How a quote stands in its source; there is no fourth state."""

    EXACT = "exact"
    DIFFERS = "differs"
    MISSING = "missing"


class Passage(Struct, frozen=True, order=True):
    """A stretch of a source's text, in code points: `text[start:end]`."""

    start: int
    end: int

    def __post_init__(self) -> None:
        if not 0 <= self.start < self.end:
            raise ValueError(f"a passage cannot run from {self.start} to {self.end}")

    def contains(self, position: int) -> bool:
        """Whether a code point of the text lies in this passage."""
        return self.start <= position < self.end

    def overlaps(self, other: "Passage") -> bool:
        """Whether the two share at least one code point."""
        return self.start < other.end and other.start < self.end


class Quote(Struct, frozen=True, kw_only=True):
    """Words of a source (a W3C TextQuoteSelector) and where they were found in it."""

    text: str  # exactly as the story's author gave it, never trimmed or corrected
    source: SourceId
    state: QuoteState
    passages: tuple[Passage, ...]  # where it stands; several where the same words are meant everywhere; () if missing

    def __post_init__(self) -> None:
        if (self.state is QuoteState.MISSING) != (not self.passages):
            raise ValueError(f"a {self.state.value} quote with {len(self.passages)} passages: {self.text!r}")


class Figure(Struct, frozen=True, kw_only=True):
    """A number that a claim states, in the claim's own precision."""

    unit: str  # "Turkish troops killed", "km"
    best: float | None = None  # None: the claim gives only a bound
    low: float | None = None  # "more than 2,000": low is 2000, and there is no high
    high: float | None = None
    words: str = ""  # "more than 2,000"

    def __post_init__(self) -> None:
        known = [number for number in (self.low, self.best, self.high) if number is not None]
        if not known or known != sorted(known):
            raise ValueError(f"a figure needs low ≤ best ≤ high, not {self.low}, {self.best}, {self.high}")


class Claim(Struct, frozen=True, kw_only=True):
    """One statement by one voice, in the words of one source."""

    id: ClaimId
    quote: Quote
    said_by: VoiceId
    through: tuple[VoiceId, ...] = ()  # nearest to the speaker first
    verb: str = ""  # the source's own: "said", "claimed"; "" where the source itself states it
    topic: TopicId | None = None  # None: nobody else speaks about this matter
    standing: str = ""  # a word by which the source holds back: "reportedly"
    figure: Figure | None = None
    made: Span | None = None  # when it was said; None: the source does not tell
    made_inferred: tuple[str, ...] = ()  # parts of `made` that the source does not state
    note: str = ""  # what the story's author found unclear about it
