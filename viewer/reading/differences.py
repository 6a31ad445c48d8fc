"""Differences between a passage and the quote that it nearly is, in words."""

from unicodedata import normalize

from viewer.reading.quoting import cited
from viewer.story.differing import compared
from viewer.words import say

MOST_TOLD = 3


def differences(passage: str, quote: str) -> str:
    """What the source has and what the quote has instead, at the first few places where they differ.

    >>> differences("six km to the south", "six miles to the South")
    '“km” is quoted as “miles”, “south” is quoted as “South”'
    >>> differences("six km", "six  km")
    'spaces or line breaks'
    """
    old, new = passage.split(), quote.split()
    if old == new:
        return say("spaces or line breaks")
    if normalize("NFC", " ".join(old)) == normalize("NFC", " ".join(new)):
        return say("letters and their marks are other code points")
    apart = [each for each in compared(passage, quote) if each.source.split() != each.quote.split()]
    told = [_told(each.source.strip(), each.quote.strip()) for each in apart[: MOST_TOLD + 1]]
    more = say(", and more") if len(told) > MOST_TOLD else ""
    return ", ".join(told[:MOST_TOLD]) + more


def _told(old: str, new: str) -> str:
    if not old:
        return say("{words} is not in the source", words=cited(new))
    return (
        say("{source} is quoted as {quote}", source=cited(old), quote=cited(new))
        if new
        else say("{words} is left out", words=cited(old))
    )
