"""What the program says, in the language of its reader: all texts that people see are written in English and said here.

The texts are marked for Qt's `lupdate`, which collects them in `resources/languages/*.ts`. What translates them is
given by `speak` at the start (see `viewer.languages`), as the layers that say most know nothing of Qt.

A text is one whole literal, with names in braces for what goes in:

    say("The {road} is drawn schematically.", road=name)
    many("{n} claims", "{n} claim", 3)

What is from the story is never translated, and never taken for a text.
"""

from typing import Protocol

MONTHS = (
    *("January", "February", "March", "April", "May", "June"),
    *("July", "August", "September", "October", "November", "December"),
)
SHORT = 3  # letters of a month that is said in short


class Language(Protocol):
    """What is needed to say everything in one language."""

    code: str  # as in BCP 47: "en", "tr"
    from_right: bool  # it is written from right to left

    def text(self, text: str, comment: str, n: int) -> str:
        """The translation of an English text, in the form that goes with a number if n is not negative."""

    def number(self, number: float) -> str:
        """A number in digits, with all that it has behind its point."""

    def month(self, month: int, *, alone: bool, short: bool) -> str:
        """A month from 1 to 12: alone ("март"), or as it stands with a day ("марта"); in short on an axis."""


class English:
    """The language in which all texts are written."""

    code, from_right = "en", False

    def text(self, text: str, comment: str, n: int) -> str:
        """The text, or its comment for one: `many` gives the singular there."""
        return comment if n == 1 else text

    def number(self, number: float) -> str:
        """With commas between thousands, and a true minus."""
        return f"{int(number) if number == int(number) else number:,}".replace("-", "−")

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
    return _spoken.text(text, comment, -1).format(**values)


def many(text: str, one: str, n: int, /, **values: object) -> str:
    """A text about a number of things, `{n}`, in the form that the language has for it; `one` is English for one.

    >>> many("{n} events of {lane}", "{n} event of {lane}", 1, lane="Russia"), many("{n} days", "{n} day", 2000)
    ('1 event of Russia', '2,000 days')
    """
    return _spoken.text(text, one, n).format(n=number(n), **values)


def noted(text: str, comment: str = "", /) -> str:
    """A text of a table, as it is: whoever shows it says it with `say`."""
    return text


def number(value: float) -> str:
    """A number as the language writes it, with all the digits that it has and no more.

    >>> number(1234567), number(-0.5), number(12.0)
    ('1,234,567', '−0.5', '12')
    """
    return _spoken.number(value)
