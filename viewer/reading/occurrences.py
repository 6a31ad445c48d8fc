"""Occurrences: where words stand in a text, found faster once many were looked for in the same text."""

import re
from collections.abc import Iterator
from functools import lru_cache

MOST_READ = 32 << 20  # code points that are read through; from then on the words of the text are looked up
LONGEST = 4 << 20  # code points of a text whose words are worth listing
_WORD = re.compile(r"\w+")


class Occurrences:
    """What is looked for in one text."""

    def __init__(self, text: str) -> None:
        self._text = text
        self._read = 0
        self._places: dict[str, list[int]] = {}  # where each word begins; empty as long as the text is read through

    def starts(self, words: str) -> Iterator[int]:
        """Where the words stand, from the first place to the last; places may overlap."""
        word = self._rarest_word(words)
        if word is None:
            yield from self._read_through(words)
            return
        before, places = word
        for place in places:
            if self._text.startswith(words, place - before) and place >= before:
                yield place - before

    def _read_through(self, words: str) -> Iterator[int]:
        self._read += len(self._text)
        start = self._text.find(words)
        while start >= 0:
            yield start
            start = self._text.find(words, start + 1)

    def _rarest_word(self, words: str) -> tuple[int, list[int]] | None:
        """How far within the words their rarest word begins, and its places; None where reading through is as well.

        Only a word with something else at both sides is one by itself in the text, too.
        """
        if self._read < MOST_READ or len(self._text) > LONGEST:
            return None
        if not self._places:
            for found in _WORD.finditer(self._text):
                self._places.setdefault(found[0], []).append(found.start())
        whole = [found for found in _WORD.finditer(words) if found.start() and found.end() < len(words)]
        ranked = ((found.start(), self._places.get(found[0], [])) for found in whole)
        return min(ranked, key=lambda word: len(word[1]), default=None)


@lru_cache(maxsize=4)
def occurrences_in(text: str) -> Occurrences:
    """What is looked for in a text, as long as it is among the last few."""
    return Occurrences(text)
