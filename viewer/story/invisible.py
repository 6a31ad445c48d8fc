"""Characters that no eye can see: where they stand in a text, and how they are made visible.

A text that says one thing to the eye and another to a machine deceives ("Trojan Source", CVE-2021-42574). So every
control, format or filler character is shown by its code point, but for those without which scripts and emoji would be
written wrongly:

    | left as it is                            | because                                           |
    | ---------------------------------------- | ------------------------------------------------- |
    | line feed, tab                           | they are seen                                     |
    | U+200C, U+200D between letters or emoji  | they shape Persian, Indic scripts and emoji       |
    | U+200E, U+200F, U+061C in a text with    | they say on which side of a word its full stop or |
    | letters that run from the right          | number belongs                                    |
    | U+E0020 … U+E007F after U+1F3F4          | they name a flag                                  |
"""

import re
from collections.abc import Iterator
from unicodedata import bidirectional, category

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180e\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ufeff\uffa0\ufff0-\ufffb\U0001d173-\U0001d17a\U000e0000-\U000e007f]"
)
_JOINERS = "\u200c\u200d"
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_FLAG = re.compile("\U0001f3f4[\U000e0020-\U000e007f]*")
_FROM_THE_RIGHT = ("R", "AL")
_JOINED = ("L", "M", "So", "Sk")  # categories: letters, marks, emoji


def invisible(text: str) -> Iterator[int]:
    r"""Where in a text characters stand that are to be made visible, in code points.

    >>> list(invisible("to \u202ewithdraw\u202c")), list(invisible("👩\u200d🚚, می\u200cخواهم"))
    ([3, 12], [])
    """
    if text.isprintable():  # most are, and this is asked of every text that is drawn
        return
    found = [match.start() for match in _SUSPECT.finditer(text)]
    flags = {place for flag in _FLAG.finditer(text) for place in range(*flag.span())} if found else set()
    for place in found:
        if place not in flags and not _has_use(text, place):
            yield place


def chip(character: str) -> str:
    r"""What is shown in place of a character.

    >>> chip("\u202e")
    '⟦U+202E⟧'
    """
    return f"⟦U+{ord(character):04X}⟧"


def readable(text: str) -> str:
    r"""The text with chips in place of what no eye can see.

    >>> readable("to \u202ewithdraw"), readable("")
    ('to ⟦U+202E⟧withdraw', '')
    """
    if text.isprintable():
        return text
    parts, done = [], 0
    for place in invisible(text):
        parts += [text[done:place], chip(text[place])]
        done = place + 1
    return "".join((*parts, text[done:]))


def runs_from_the_right(text: str) -> bool:
    """Whether a text is to be set from right to left: its first letter with a direction says so (UAX #9, rules P2, P3).

    >>> runs_from_the_right("“وكالة” said"), runs_from_the_right("RIA, وكالة"), runs_from_the_right("")
    (True, False, False)
    """
    if text.isascii():
        return False
    directions = (bidirectional(character) for character in text)
    return next((found for found in directions if found in ("L", *_FROM_THE_RIGHT)), "L") in _FROM_THE_RIGHT


def _has_use(text: str, place: int) -> bool:
    """Whether a character is one of those without which the text around it would be written wrongly."""
    character = text[place]
    if character in _JOINERS:
        return _is_joined(text[place - 1 : place]) and _is_joined(text[place + 1 : place + 2])
    if character in _DIRECTION_MARKS:
        return any(bidirectional(letter) in _FROM_THE_RIGHT for letter in _line_around(text, place))
    return False


def _is_joined(neighbour: str) -> bool:
    return bool(neighbour) and not neighbour.isascii() and category(neighbour).startswith(_JOINED)


def _line_around(text: str, place: int) -> str:
    """The letters about a place on its line, no more than 100 to either side, without direction marks."""
    start = text.rfind("\n", 0, place) + 1
    end = text.find("\n", place)
    around = text[max(start, place - 100) : min(len(text) if end < 0 else end, place + 100)]
    return "".join(letter for letter in around if letter not in _DIRECTION_MARKS)
