"""Differences between a passage and the quote that it nearly is, in words."""

from viewer.reading.quoting import cited

MOST_WORDS = 500  # that are compared one by one
MOST_TOLD = 3


def differences(passage: str, quote: str) -> str:
    """What the source has and what the quote has instead, at the first few places where they differ.

    >>> differences("six km to the south", "six miles to the South")
    '“km” is quoted as “miles”, “south” is quoted as “South”'
    >>> differences("six km", "six  km")
    'spaces or line breaks'
    """
    from difflib import SequenceMatcher

    old, new = passage.split(), quote.split()
    if old == new:
        return "spaces or line breaks"
    matcher = SequenceMatcher(None, old[:MOST_WORDS], new[:MOST_WORDS], autojunk=False)
    told = [
        _told(" ".join(old[a:b]), " ".join(new[c:d])) for tag, a, b, c, d in matcher.get_opcodes() if tag != "equal"
    ]
    more = ", and more" if len(told) > MOST_TOLD else ""
    return ", ".join(told[:MOST_TOLD]) + more


def _told(old: str, new: str) -> str:
    if not old:
        return f"{cited(new)} is not in the source"
    return f"{cited(old)} is quoted as {cited(new)}" if new else f"{cited(old)} is left out"
