"""What the program says, in the language of its reader: all texts that people see are written in English and said here.

The texts are marked for Qt's `lupdate`, which collects them in `resources/languages/*.ts`. What translates them is
given by `speak` at the start (see `viewer.languages`), as the layers that say most know nothing of Qt.

A text is one whole literal, with names in braces for what goes in:

    say("The {road} is drawn schematically.", road=name)
    many("{n} claims", "{n} claim", 3)

What is from the story is never translated, and never taken for a text.
"""

from collections.abc import Mapping
from typing import Protocol

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
RIGHT_TO_LEFT_MARK = "\u200f"
SHORT = 3  # letters of a month that is said in short


class Language(Protocol):
    """What is needed to say everything in one language."""

    code: str  # as in BCP 47: "en", "tr"
    from_right: bool  # it is written from right to left

    def text(self, text: str, comment: str, n: int) -> str:
        """The translation of an English text, in the form that goes with a number if n is not negative."""

    def number(self, number: float, decimals: int | None) -> str:
        """A number in digits: with so many behind its point, or with all that it has."""

    def month(self, month: int, *, alone: bool, short: bool) -> str:
        """A month from 1 to 12: alone ("март"), or as it stands with a day ("марта"); in short on an axis."""


class English:
    """The language in which all texts are written."""

    code, from_right = "en", False

    def text(self, text: str, comment: str, n: int) -> str:
        """The text, or its comment for one: `many` gives the singular there."""
        return comment if n == 1 else text

    def number(self, number: float, decimals: int | None) -> str:
        """With commas between thousands, and a true minus."""
        if decimals is None:
            told = f"{int(number) if number == int(number) else number:,}"
        else:
            told = f"{number:,.{decimals}f}"
        return told.replace("-", "−")

    def month(self, month: int, *, alone: bool, short: bool) -> str:
        """The same alone and with a day."""
        return MONTHS[month - 1][: SHORT if short else None]


_spoken: Language = English()


def speak(language: Language) -> None:
    """Say everything in a language from now on."""
    global _spoken
    _spoken = language


def spoken_language() -> Language:
    """The language in which everything is said."""
    return _spoken


def say(text: str, comment: str = "", /, **values: object) -> str:
    """A text in the reader's language, with values put in; a comment tells one use of the same word from another.

    >>> say("Account: {side}", side="Russia")
    'Account: Russia'
    """
    return _filled(_spoken.text(text, comment, -1), values)


def many(text: str, one: str, n: int, /, **values: object) -> str:
    """A text about a number of things, `{n}`, in the form that the language has for it; `one` is English for one.

    >>> many("{n} events of {lane}", "{n} event of {lane}", 1, lane="Russia"), many("{n} days", "{n} day", 2000)
    ('1 event of Russia', '2,000 days')
    """
    return _filled(_spoken.text(text, one, n), {"n": said_number(n), **values})


def _filled(text: str, values: Mapping[str, object]) -> str:
    told = text.format(**values)
    return led(told) if text.startswith("{") else told


def led(text: str) -> str:
    """A text that may begin with a number or a foreign name: led by a mark, where it would run from the wrong side."""
    return f"{RIGHT_TO_LEFT_MARK}{text}" if _spoken.from_right else text


def noted(text: str, comment: str = "", /) -> str:
    """A text of a table, as it is: whoever shows it says it with `say`."""
    return text


def said_number(number: float, decimals: int | None = None) -> str:
    """A number as the language writes it: with so many decimals, or with all the digits that it has and no more.

    >>> said_number(1234567), said_number(-0.5), said_number(12.0)
    ('1,234,567', '−0.5', '12')
    """
    return _spoken.number(number, decimals)
