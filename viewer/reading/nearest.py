"""The passage of a text that is most like some words: fast enough to ask for each of many quotes."""

from collections import Counter
from collections.abc import Iterator
from itertools import islice

from msgspec import Struct

ALIKE = 0.5  # likeness below which a passage is no help to a reader
LONGEST_WORDS = 10_000  # code points; longer ones are not looked for
LONGEST_TEXT = 4_000_000
SHORT_TEXT = 4_000  # searched as a whole where no seed leads anywhere
SEED = 6  # code points of a seed: a piece of the words that is looked for exactly
SEEDS = 16  # about so many are spread over the words
PLACES = 16  # of one seed; a piece that stands more often is no lead


class Near(Struct, frozen=True):
    """A passage like the words that were looked for."""

    start: int  # code points
    end: int
    likeness: float  # 1 - edits / length of the words; 1: the same


def nearest_passage(text: str, words: str, about: int | None = None) -> Near | None:
    """The passage to which the words can be changed with the fewest insertions, deletions and replacements.

    Only the surroundings of the place where most seeds of the words stand are compared letter by letter. The result
    is the same on every machine: no optional package takes part in a verdict. Of several places that are equally like
    the words the nearest to `about` is taken, where they once began, or without it the first.

    >>> nearest_passage("the joint patrol began", "joind patrol")
    Near(start=4, end=16, likeness=0.9166666666666666)
    >>> nearest_passage("", "joint patrol") is None
    True
    """
    words = " ".join(words.split())
    if not words or len(words) > LONGEST_WORDS or len(text) > LONGEST_TEXT:
        return None
    first, last = _surroundings(text, words, about)
    once = None if about is None else about - first + len(words)
    end, edits = _closest(words, text[first:last], anywhere=True, about=once)
    begin, _ = _closest(words[::-1], text[first : first + end][::-1], anywhere=False)
    likeness = 1 - edits / len(words)
    return Near(first + end - begin, first + end, likeness) if likeness >= ALIKE and begin else None


def _surroundings(text: str, words: str, about: int | None) -> tuple[int, int]:
    """The stretch of the text, some times as long as the words, that most seeds point to; maybe an empty one."""
    votes = Counter(_votes(text, words))
    if not votes:
        return 0, min(len(text), SHORT_TEXT)

    def rank(cell: int) -> tuple[int, int]:
        away = 0 if about is None else abs(cell - about // len(words))
        return votes[cell] + votes[cell + 1], -away

    cell = max(votes, key=rank)
    start = max((cell - 1) * len(words), 0)
    return start, start + 4 * len(words)


def _votes(text: str, words: str) -> Iterator[int]:
    """For each place of each seed: where the words would then begin, counted in lengths of the words."""
    for offset in range(0, max(len(words) - SEED, 0) + 1, max(len(words) // SEEDS, 1)):
        seed = words[offset : offset + SEED]
        for place in islice(_places(text, seed), PLACES):
            yield (place - offset) // len(words)


def _places(text: str, seed: str) -> Iterator[int]:
    place = text.find(seed)
    while place >= 0:
        yield place
        place = text.find(seed, place + 1)


def _closest(words: str, text: str, *, anywhere: bool, about: int | None = None) -> tuple[int, int]:
    """Where the passage most like the words ends, and how many edits lie between them.

    The passage begins anywhere in the text, or else at the text's beginning. Of several in different places the one
    that ends nearest to `about` is taken, or without it the first. Each bit of the integers below is one
    letter of the words. After G. Myers, "A fast bit-vector algorithm for approximate string matching based on dynamic
    programming", J. ACM 46 (1999), with H. Hyyrö's wording of the step (2003).
    """
    everything, last = (1 << len(words)) - 1, 1 << (len(words) - 1)
    letters: dict[str, int] = {}
    for index, letter in enumerate(words):
        letters[letter] = letters.get(letter, 0) | 1 << index
    rises, falls, edits = everything, 0, len(words)
    best_end, best_edits = 0, edits
    for end, letter in enumerate(text, start=1):
        same = letters.get(letter, 0)
        diagonal = (((same & rises) + rises) ^ rises) | same | falls
        up, down = falls | (everything & ~(diagonal | rises)), rises & diagonal
        edits += bool(up & last) - bool(down & last)
        up, down = (up << 1) | (not anywhere), down << 1
        rises, falls = everything & (down | ~(diagonal | up)), up & diagonal & everything
        if edits < best_edits or (edits == best_edits and _is_nearer(end, best_end, about, len(words))):
            best_end, best_edits = end, edits
    return best_end, best_edits


def _is_nearer(end: int, best_end: int, about: int | None, length: int) -> bool:
    """Whether a passage is another one than the best so far, and nearer to where it once ended."""
    return about is not None and end - best_end > length // 2 and abs(end - about) < abs(best_end - about)
