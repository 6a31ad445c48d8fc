"""In which order the words of a line are seen, where some run from the left and some from the right."""

from collections.abc import Iterable, Iterator
from itertools import groupby
from typing import TypeVar

from viewer.story.invisible import has_letters_from_the_right

Word = TypeVar("Word")


def seen_from_left(words: Iterable[tuple[str, Word]], from_right: bool) -> list[Word]:
    """What belongs to the words of one line, given in the order of reading, from left to right.

    Words that run against their sentence keep their own order among each other (UAX #9, rule L2, with words for
    letters); a number goes with the words from the left that it follows (rule W7).

    >>> seen_from_left([("قال", 1), ("RIA", 2), ("Novosti", 3), ("أمس", 4)], from_right=True)
    [4, 2, 3, 1]
    >>> seen_from_left([], from_right=True)
    []
    """
    given = list(words)
    ways = _ways([text for text, _ in given], from_right)
    runs = [
        (way, [word for _, (_, word) in group])
        for way, group in groupby(zip(ways, given, strict=True), key=lambda pair: pair[0])
    ]
    ordered = reversed(runs) if from_right else runs
    return [word for way, run in ordered for word in (reversed(run) if way else run)]


def _ways(words: list[str], from_right: bool) -> list[bool]:
    """Of each word, whether it runs from the right; what has no letters goes with its neighbours if these are alike."""
    known = list(_known(words, from_right))
    after, ways = from_right, []
    for place in reversed(range(len(known))):
        way = known[place]
        if way is None:
            before = next((each for each in reversed(known[:place]) if each is not None), from_right)
            way = before if before == after else from_right
        ways.append(way)
        after = way
    return ways[::-1]


def _known(words: list[str], from_right: bool) -> Iterator[bool | None]:
    last = from_right
    for word in words:
        if has_letters_from_the_right(word):
            last = True
            yield last
        elif any(map(str.isalpha, word)):
            last = False
            yield last
        elif not last and any(map(str.isdigit, word)):
            yield last
        else:
            yield None
