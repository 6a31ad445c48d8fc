"""Two wordings of one passage, compared: what a source has and what a quote of it has instead."""

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache
from itertools import groupby
from unicodedata import category, normalize

from msgspec import Struct

from viewer.story.invisible import has_letters_from_the_right, invisible

MOST_WORDS = 500  # that are compared one by one
MOST_LETTERS = 200  # of a word, likewise
DOUBLE_QUOTES, SINGLE_QUOTES, DASHES = "“”„‟«»″", "‘’‚‛‹›′`´", "‐‑‒–—―−"  # each a plain one to whoever types
_WORD = re.compile(r"\S+\s*|\s+")  # with the spaces behind it
_MARKS = re.compile(f"[\"{DOUBLE_QUOTES}'{SINGLE_QUOTES}{DASHES}-]")


class Wording(Struct, frozen=True):
    """A stretch of both: the same words, or what each has in the place of the other's."""

    source: str  # "": the source has nothing here
    quote: str

    @property
    def same(self) -> bool:
        """Whether both have the same, code point by code point."""
        return self.source == self.quote


@lru_cache(maxsize=64)  # asked at every layout
def compared(source: str, quote: str) -> tuple[Wording, ...]:
    """The stretches of a passage and a quote, which put together are these again.

    >>> compared("six km south", "six miles south")[1]
    Wording(source='km', quote='miles')
    >>> compared("", "")
    ()
    """
    ours, theirs = _WORD.findall(source), _WORD.findall(quote)
    return tuple(_merged(_aligned(ours[:MOST_WORDS], theirs[:MOST_WORDS], _rest(ours, theirs))))


def closely(wording: Wording) -> Iterator[Wording]:
    """A stretch word by word, and letter by letter where words differ only in case, marks or what no eye can see.

    >>> list(closely(Wording("the south", "the South")))[2:]
    [Wording(source='s', quote='S'), Wording(source='outh', quote='outh')]
    """
    ours, theirs = _WORD.findall(wording.source), _WORD.findall(wording.quote)
    if wording.same or len(ours) != len(theirs):
        yield wording
        return
    for our, their in zip(ours, theirs, strict=True):
        yield from _letters_apart(our.rstrip(), their.rstrip())
        if our[-1:].isspace() or their[-1:].isspace():
            yield Wording(_space_of(our), _space_of(their))


def _rest(ours: list[str], theirs: list[str]) -> Wording:
    """What is too far back to be compared word by word."""
    return Wording("".join(ours[MOST_WORDS:]), "".join(theirs[MOST_WORDS:]))


def _aligned(ours: list[str], theirs: list[str], rest: Wording) -> Iterator[Wording]:
    from difflib import SequenceMatcher  # needed by few stories, and by none to come up

    old, new = [word.rstrip() for word in ours], [word.rstrip() for word in theirs]
    for tag, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        if tag != "equal":
            yield from _apart_from_space("".join(ours[a:b]), "".join(theirs[c:d]))
            continue
        for our, their in zip(ours[a:b], theirs[c:d], strict=True):
            yield from _apart_from_space(our, their)
    yield rest


def _apart_from_space(our: str, their: str) -> Iterator[Wording]:
    """Words, and the spaces behind them if both have words."""
    if not our.strip() or not their.strip():
        yield Wording(our, their)
        return
    yield Wording(our.rstrip(), their.rstrip())
    yield Wording(_space_of(our), _space_of(their))


def _merged(wordings: Iterable[Wording]) -> Iterator[Wording]:
    """Neighbours that are the same as one stretch, and those that are not as another."""
    told = (wording for wording in wordings if wording.source or wording.quote)
    for _, group in groupby(told, key=_is_same):
        stretch = list(group)
        yield Wording("".join(each.source for each in stretch), "".join(each.quote for each in stretch))


def _is_same(wording: Wording) -> bool:
    return wording.same


def _letters_apart(our: str, their: str) -> Iterator[Wording]:
    """Two words letter by letter if they are alike; a script from the right is not cut within its words."""
    endless = max(len(our), len(their)) > MOST_LETTERS
    if endless or our == their or _plain(our) != _plain(their) or has_letters_from_the_right(our + their):
        yield Wording(our, their)
        return
    from difflib import SequenceMatcher

    old, new = _letters(our), _letters(their)
    for _, a, b, c, d in SequenceMatcher(None, old, new, autojunk=False).get_opcodes():
        yield Wording("".join(old[a:b]), "".join(new[c:d]))


def _plain(word: str) -> str:
    """A word without case, quotation marks, dashes and what no eye can see, its letters composed."""
    hidden = set(invisible(word))
    seen = "".join(letter for place, letter in enumerate(word) if place not in hidden)
    return normalize("NFC", _MARKS.sub("", seen)).casefold()


def _letters(word: str) -> list[str]:
    """The letters of a word with the marks that combine with them."""
    letters: list[str] = []
    for sign in word:
        if letters and category(sign).startswith("M"):
            letters[-1] += sign
        else:
            letters.append(sign)
    return letters


def _space_of(word: str) -> str:
    """The spaces behind a word."""
    return word[len(word.rstrip()) :]
