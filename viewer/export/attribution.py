"""On whose word a claim stands, and how its quote stands in the source, for every text that leaves the program."""

import re

from viewer.export.reference import on_one_line
from viewer.scene.claim_words import STATES
from viewer.scene.wording import citation_of, with_inferred
from viewer.story.sources import Claim, Passage, Quote, Source
from viewer.story.story import Story
from viewer.words import say

_LANGUAGE_TAG = re.compile(r"[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*")


def speakers(story: Story, claim: Claim) -> tuple[str, ...]:
    """Who says so, then who passed it on, nearest to the speaker first."""
    return tuple(on_one_line(story.voice[voice].name) for voice in (claim.said_by, *claim.through))


def manner(claim: Claim) -> str:
    """How it was said and when: "claimed, reportedly, 15 March 2020 (year inferred)"; "" where nothing tells."""
    return ", ".join(filter(None, (*dict.fromkeys(map(on_one_line, (claim.verb, claim.standing))), _made(claim))))


def source_words(source: Source, passage: Passage) -> str:
    """What stands in a source at a passage."""
    return source.text[passage.start : passage.end]


def state_words(quote: Quote) -> str:
    """How a quote fails to be the words of its source: "differs from the source"; "" where it is exact."""
    return say(STATES[quote.state]) if quote.state in STATES else ""


def source_line(source: Source) -> str:
    """A source in one line, with all that it says of itself, what it does not, and where it was found."""
    return ", ".join(filter(None, (on_one_line(citation_of(source)), on_one_line(source.url))))


def language_tag(source: Source) -> str:
    """The language of a source, where it has the form of a BCP 47 tag; else ""."""
    return source.language if _LANGUAGE_TAG.fullmatch(source.language) else ""


def _made(claim: Claim) -> str:
    return with_inferred(claim.made, claim.made_inferred) if claim.made else ""
