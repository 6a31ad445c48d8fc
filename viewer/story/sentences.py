"""The sentences of a kept document, so that one can tell which of them no claim rests on.

A line break ends a sentence; so does a full stop, a question mark or an exclamation mark, with the quotation marks and
brackets that close after it, unless what follows is in lower case or the full stop only shortens a word:

    | it goes on after                    | because                                                |
    | “… shields,” the ministry said      | a comma ends nothing                                   |
    | “Stop!” he said                     | lower case                                             |
    | 3.5, 2,000                          | no white space                                         |
    | J. Smith, the U.S. Army, at 9 a.m.  | a single capital, or letters with full stops           |
    | Mr. Smith, 5 тыс. человек           | a shortened word (`_SHORTENED`)                        |
    | No. 5, Feb. 27                      | a word that counts (`_COUNTERS`), before a number only |
"""

import re
from collections.abc import Iterator

from viewer.story.sources import Passage

_ENGLISH = (
    "mr mrs ms messrs dr prof gen lt col sgt capt cpt maj brig adm cmdr pvt gov sen rep pres rev hon st mt vs viz"
)
_RUSSIAN = "г гг им ул тыс млн млрд руб"
_TURKISH = "akt bkz doç yrd"
_SHORTENED = frozenset(f"{_ENGLISH} {_RUSSIAN} {_TURKISH}".split())

_ENGLISH_COUNTERS = (
    "no nos nr vol p pp par fig figs art ch sec ca approx jan feb mar apr jun jul aug sep sept oct nov dec"
)
_RUSSIAN_COUNTERS = "ст п пп рис стр с"
_COUNTERS = frozenset(f"{_ENGLISH_COUNTERS} {_RUSSIAN_COUNTERS}".split())

_LONGEST_WORD = 24  # how far before a full stop a shortened word is looked for

_LINE = re.compile(r"[^\n\v\f\r\x1c-\x1e\x85\u2028\u2029]+")
_STOP = re.compile(
    r"""(?<![.?!…؟۔])(?P<mark>[.?!…؟۔]++)(?P<closing>[”’»"')\]]*+)(?=\s++(?P<opening>[“‘«„"'(\[]*+)(?P<next>\S))"""
)
_WORD = re.compile(r"[^\W_]+(?:\.[^\W_]+)*\Z")


def sentences(text: str) -> Iterator[Passage]:
    """Where each sentence of a text stands, in order, without the white space around it.

    Together they hold every character that is not white space; a text of white space has none.

    >>> [text[s.start : s.end] for text in ["It was 9 a.m. Mr. X left. Why?"] for s in sentences(text)]
    ['It was 9 a.m. Mr. X left.', 'Why?']
    """
    for line in _LINE.finditer(text):
        for start, end in _cuts(text, line.start(), line.end()):
            if passage := _stripped(text, start, end):
                yield passage


def _cuts(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """One line of the text cut after each of its sentences, one after the other, as a line may be a whole document."""
    for stop in _STOP.finditer(text, start, end):
        if _ends_sentence(text, stop):
            yield start, stop.end()
            start = stop.end()
    yield start, end


def _ends_sentence(text: str, stop: re.Match[str]) -> bool:
    if stop["next"].islower():
        return False
    return stop["mark"] != "." or not _is_shortened(_word_before(text, stop.start()), stop["next"])


def _word_before(text: str, position: int) -> str:
    found = _WORD.search(text, max(0, position - _LONGEST_WORD), position)
    return found[0] if found else ""


def _is_shortened(word: str, following: str) -> bool:
    """Whether a full stop after this word belongs to it."""
    initials = all(len(part) == 1 and part.isalpha() for part in word.split("."))
    if initials and ("." in word or word.isupper()):
        return True
    folded = word.casefold()
    return folded in _SHORTENED or (folded in _COUNTERS and following.isdigit())


def _stripped(text: str, start: int, end: int) -> Passage | None:
    found = text[start:end]
    begin = start + len(found) - len(found.lstrip())
    finish = begin + len(found.strip())
    return Passage(begin, finish) if begin < finish else None
