"""Texts as TOML writes them."""

import re

_NOT_PLAIN = re.compile(r'["\\]|[^ -~]')
_SHORT = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\t": "\\t"}


def toml_text(text: str) -> str:
    r"""A text as a basic string of TOML, on one line; what cannot be seen is written by its number.

    >>> print(toml_text('a "b"'), toml_text("\u202ea\n"), toml_text(""))
    "a \"b\"" "\u202Ea\n" ""
    """
    return f'"{_NOT_PLAIN.sub(_written, text)}"'


def _written(found: re.Match[str]) -> str:
    letter = found[0]
    if letter in _SHORT:
        return _SHORT[letter]
    if letter.isprintable():
        return letter
    code = ord(letter)
    return f"\\u{code:04X}" if code < 0x10000 else f"\\U{code:08X}"
