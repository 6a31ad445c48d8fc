"""A claim to begin with: the words of a document that a reader has selected, as TOML to paste into story.toml.

The quote is exact, and where its words stand more than once, as much of the text before or after them goes with it as
tells this place from the others.
"""

import re
from collections.abc import Collection, Iterator
from itertools import count
from unicodedata import normalize

from viewer.export.toml_text import toml_text
from viewer.story.sources import Passage, Source

MOST_WORDS = 5  # of the quote that go into an id
LONGEST_ID = 40  # characters, before any number
NOBODY = "…"  # no voice has this id, so that it is not forgotten
LEAST_AROUND = 24  # code points, about four words, of a prefix or suffix
LONGEST_WORD = 20  # letters by which a prefix or suffix is stretched to a whole word


def claim_toml(source: Source, passage: Passage, taken: Collection[str] = (), voices: Collection[str] = ()) -> str:
    """The claim that rests on a passage of a source, without the white space at its ends.

    Its id is none of those that are taken. Who said it is for the author to fill in; where the story knows only one
    voice, that one stands there to begin with.

    Raises:
        ValueError: There is nothing but white space in the passage.
    """
    passage = _trimmed(source.text, passage)
    prefix, suffix = _surroundings(source.text, passage)
    quote = source.text[passage.start : passage.end]
    speaker = next(iter(voices)) if len(voices) == 1 else NOBODY
    lines = (
        "[[event.claim]]",
        f"id = {toml_text(_fresh_id(quote, taken))}",
        f"source = {toml_text(source.id)}",
        f"quote = {toml_text(quote)}",
        *((f"prefix = {toml_text(prefix)}",) if prefix else ()),
        *((f"suffix = {toml_text(suffix)}",) if suffix else ()),
        f"position = [{passage.start}, {passage.end}]",
        f"said_by = {toml_text(speaker)}         # fill in whose statement it is: the id of a [[voice]]",
    )
    return "".join(f"  {line}\n" for line in lines)


def plain_words(text: str) -> list[str]:
    """The words of a text in ASCII letters and digits; what has none of these is left out."""
    return re.findall("[A-Za-z0-9]+", normalize("NFKD", text).encode("ascii", "ignore").decode())


def _trimmed(text: str, passage: Passage) -> Passage:
    words = text[passage.start : passage.end]
    start = passage.start + len(words) - len(words.lstrip())
    return Passage(start, start + len(words.strip()))


def _fresh_id(quote: str, taken: Collection[str]) -> str:
    """The first words of a quote in plain letters, with a number where that is taken."""
    words = "-".join(plain_words(quote[: 2 * LONGEST_ID])[:MOST_WORDS])
    name = words[:LONGEST_ID].strip("-").lower() or "claim"
    return next(id for id in _numbered(name) if id not in taken)


def _numbered(name: str) -> Iterator[str]:
    yield name
    yield from (f"{name}-{number}" for number in count(2))


def _surroundings(text: str, passage: Passage) -> tuple[str, str]:
    """The shortest prefix and suffix, of those that are tried, with which the words stand nowhere else."""
    if _stands_once(text, passage.start, passage.end):
        return "", ""
    around = LEAST_AROUND
    while True:
        start, end = _word_start(text, passage.start - around), _word_end(text, passage.end + around)
        for first, last in ((start, passage.end), (passage.start, end), (start, end)):
            if _stands_once(text, first, last):
                return text[first : passage.start], text[passage.end : last]
        around *= 2  # at the latest, the whole text stands only once in itself


def _stands_once(text: str, start: int, end: int) -> bool:
    words = text[start:end]
    return text.find(words) == start and text.find(words, start + 1) < 0


def _word_start(text: str, position: int) -> int:
    """Where the word at a position begins, if it is no longer than words are."""
    if position <= 0:
        return 0
    spaces = [space.end() for space in re.finditer(r"\s", text[max(0, position - LONGEST_WORD) : position])]
    return max(0, position - LONGEST_WORD) + spaces[-1] if spaces else position


def _word_end(text: str, position: int) -> int:
    """Where the word at a position ends, if it is no longer than words are."""
    space = re.search(r"\s", text[position : position + LONGEST_WORD])
    return min(len(text), position + (space.start() if space else 0))
