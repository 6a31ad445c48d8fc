"""Quoting: a piece of a reader's text inside a message, short, on one line and with nothing invisible in it."""

MOST_LETTERS = 80  # of a name
MOST_OF_A_PASSAGE = 300


def quoted(name: str) -> str:
    r"""A name in quotation marks.

    >>> print(quoted("sochi"), quoted("a\nb"), quoted("\u202ecihcos"))
    "sochi" "a\nb" "\u202ecihcos"
    """
    return f'"{_shown(name, MOST_LETTERS)}"'


def cited(passage: str) -> str:
    """Words of a source or a quote, in typographic quotation marks and with single spaces."""
    return f"“{_shown(' '.join(passage.split()), MOST_OF_A_PASSAGE)}”"


def _shown(text: str, most: int) -> str:
    short = text if len(text) <= most else text[: most - 1] + "…"
    return "".join(letter if letter.isprintable() else _escaped(letter) for letter in short)


def _escaped(letter: str) -> str:
    return letter.encode("unicode_escape").decode("ascii")
