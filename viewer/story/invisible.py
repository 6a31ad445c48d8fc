"""Characters that no eye can see: where they stand in a text, and how they are made visible.

A text that says one thing to the eye and another to a machine deceives ("Trojan Source", CVE-2021-42574). So every
control, format or filler character, and the one that keeps the place of a picture, is shown by its code point, but for
those without which scripts and emoji would be written wrongly:

    | left as it is                            | because                                           |
    | ---------------------------------------- | ------------------------------------------------- |
    | line feed, tab                           | they are seen                                     |
    | U+200C, U+200D between letters or emoji  | they shape Persian, Indic scripts and emoji       |
    | U+200E, U+200F, U+061C in a text with    | they say on which side of a word its full stop or |
    | letters that run from the right          | number belongs                                    |
    | U+1F3F4, up to six tags and U+E007F      | they name a flag                                  |
    | one variation selector behind a sign     | it chooses the form of emoji, Han and Mongolian   |
    | that is not ASCII, or of a keycap        |                                                   |
"""

import re
from collections.abc import Iterator
from itertools import chain
from unicodedata import bidirectional, category

STRETCH = 4_000  # code points that are looked through at once
LONGEST_FLAG = 8

_SUSPECT = re.compile(
    "[\x00-\x08\x0b-\x1f\x7f-\x9f\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f\u2028-\u202e"
    "\u2060-\u206f\u2800\u3164\ufe00-\ufe0f\ufeff\uffa0\ufff0-\ufffc\U0001bca0-\U0001bca3\U0001d173-\U0001d17a"
    "\U000e0000-\U000e0fff]"
)
_FROM_THE_RIGHT = re.compile(  # the blocks whose letters have the bidirectional class R or AL
    "[\u0590-\u061b\u061d-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\U00010800-\U00010fff\U0001e800-\U0001efff]"
)
_JOINERS = "\u200c\u200d"
_DIRECTION_MARKS = "\u200e\u200f\u061c"
_SELECTOR = re.compile("[\u180b-\u180d\u180f\ufe00-\ufe0f\U000e0100-\U000e01ef]")
_KEYCAPS = "#*0123456789"  # ASCII that has a form as an emoji
_FLAG = re.compile("\U0001f3f4[\U000e0030-\U000e0039\U000e0061-\U000e007a]{3,6}\U000e007f")
_JOINED = ("L", "M", "So", "Sk")  # categories: letters, marks, emoji
_NEAR = 100  # characters, within which letters give a direction mark its use


def invisible(text: str) -> Iterator[int]:
    r"""Where in a text characters stand that are to be made visible, in code points.

    >>> list(invisible("to \u202ewithdraw\u202c")), list(invisible("👩\u200d🚚, می\u200cخواهم"))
    ([3, 12], [])
    """
    return chain.from_iterable(invisible_by_stretches(text))


def invisible_by_stretches(text: str) -> Iterator[list[int]]:
    """The same, stretch by stretch, so that a long text can be looked through a little at a time."""
    for start in range(0, len(text), STRETCH):
        end = start + STRETCH
        found = [match.start() for match in _SUSPECT.finditer(text, start, end)]
        flags = _within_flags(text, max(start - LONGEST_FLAG, 0), end + LONGEST_FLAG) if found else set()
        yield [place for place in found if place not in flags and not _has_use(text, place)]


def chip(character: str) -> str:
    r"""What is shown in place of a character: brackets as of an editor, which every bundled font has.

    >>> chip("\u202e")
    '[U+202E]'
    """
    return f"[U+{ord(character):04X}]"


def readable(text: str) -> str:
    r"""The text with chips in place of what no eye can see.

    >>> readable("to \u202ewithdraw"), readable("")
    ('to [U+202E]withdraw', '')
    """
    if _SUSPECT.search(text) is None:  # so are most, and this is asked of every text that is drawn
        return text
    parts, done = [], 0
    for place in invisible(text):
        parts += [text[done:place], chip(text[place])]
        done = place + 1
    return "".join((*parts, text[done:])) if parts else text


def runs_from_the_right(text: str) -> bool:
    """Whether a text is to be set from right to left: its first letter with a direction says so (UAX #9, rules P2, P3).

    What is shown as a chip says nothing.

    >>> runs_from_the_right("“وكالة” said"), runs_from_the_right("RIA, وكالة"), runs_from_the_right("")
    (True, False, False)
    """
    if not has_letters_from_the_right(text):
        return False
    hidden = set(invisible(text))
    directions = (bidirectional(character) for place, character in enumerate(text) if place not in hidden)
    return next((found for found in directions if found in ("L", "R", "AL")), "L") != "L"


def has_letters_from_the_right(text: str) -> bool:
    """Whether a text holds anything of a script that is written from right to left.

    >>> has_letters_from_the_right("RIA, وكالة"), has_letters_from_the_right("RIA")
    (True, False)
    """
    return not text.isascii() and _FROM_THE_RIGHT.search(text) is not None


def _within_flags(text: str, start: int, end: int) -> set[int]:
    """The places of a stretch that belong to flags."""
    return {place for flag in _FLAG.finditer(text, start, end) for place in range(*flag.span())}


def _has_use(text: str, place: int) -> bool:
    """Whether a character is one of those without which the text around it would be written wrongly."""
    character, before = text[place], text[max(place - 1, 0) : place]
    if character in _JOINERS:
        return _is_joined(text, place - 1) and _is_joined(text, place + 1)
    if character in _DIRECTION_MARKS:
        return has_letters_from_the_right(_line_around(text, place))
    if _SELECTOR.match(character):
        return bool(before) and (before in _KEYCAPS or not before.isascii()) and not _SUSPECT.match(before)
    return False


def _is_joined(text: str, place: int) -> bool:
    """Whether there is a letter or an emoji, which may have a selector behind it."""
    neighbour = text[place : place + 1] if place >= 0 else ""
    if _SELECTOR.match(neighbour):
        return _has_use(text, place)
    if not neighbour or neighbour.isascii() or _SUSPECT.match(neighbour):
        return False
    return category(neighbour).startswith(_JOINED)


def _line_around(text: str, place: int) -> str:
    """What stands near a place on its line."""
    start, end = max(place - _NEAR, 0), place + _NEAR
    return text[start:place].rpartition("\n")[2] + text[place:end].partition("\n")[0]
