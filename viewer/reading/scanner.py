"""Offsets: where each value and key of a valid TOML or JSON text stands.

The parsers of the standard library say what a text means but not where each value stood. This scanner walks the same
text once more, knowing that it is valid, and only notes places.
"""

import re
from collections.abc import Callable
from contextlib import suppress

from msgspec import Struct, field

KeyPath = tuple[str | int, ...]
"""The way to a value: ("event", 2, "claim", 0, "quote")."""

# What is not noted is answered by the nearest level above it, so that time and memory stay bounded.
DEEPEST = 32  # levels that are noted
MOST_NOTED = 500_000  # values that are noted

# Atomic groups, not possessive ones: Python before 3.11.5 loses its way in a possessive group of alternatives.
_BLANK = re.compile(r"(?>(?:[ \t\r\n]+|#[^\n]*)*)")
_BARE_KEY = re.compile(r"[A-Za-z0-9_-]++")
_TEXT = re.compile(
    r'"""(?>(?:[^"\\]+|\\.|"(?!""))*)"{3,5}'  # up to two quotation marks may stand before the closing three
    r"|'''(?>(?:[^']+|'(?!''))*)'{3,5}"
    r'|"(?>(?:[^"\\]+|\\.)*)"'
    r"|'[^']*+'",
    re.DOTALL,
)
_ATOM = re.compile(r"[^,\]}#\n]++")  # a number, a date or a word, with the blanks that follow it


class Offsets(Struct, frozen=True):
    """Offsets in code points by path: of values, and of the keys before them."""

    values: dict[KeyPath, int]
    keys: dict[KeyPath, int]


def toml_offsets(text: str) -> Offsets:
    """Where everything in a valid TOML document stands; a table stands at its header."""
    scanner = _Scanner(text, "=", _toml_key)
    with suppress(_EnoughNotedError, RecursionError):
        scanner.scan_document()
    return Offsets(scanner.values, scanner.keys)


def json_offsets(text: str) -> Offsets:
    """Where everything in a valid JSON document stands."""
    scanner = _Scanner(text, ":", _json_key)
    with suppress(_EnoughNotedError, RecursionError):
        scanner.skip(_BLANK)
        scanner.scan_value(())
    return Offsets(scanner.values, scanner.keys)


def _toml_key(token: str) -> str:
    import tomllib

    return next(iter(tomllib.loads(f"{token}=0")))


def _json_key(token: str) -> str:
    import json

    return str(json.loads(token))


def _inside(path: KeyPath, step: str | int) -> KeyPath:
    return (*path, step) if len(path) < DEEPEST else path


class _EnoughNotedError(Exception):
    """Ends a scan."""


class _Scanner(Struct):
    text: str
    assign: str  # what stands between a key and its value
    key_of: Callable[[str], str]  # the key that a quoted token means
    values: dict[KeyPath, int] = field(default_factory=dict)
    keys: dict[KeyPath, int] = field(default_factory=dict)
    at: int = 0
    newest: dict[KeyPath, int] = field(default_factory=dict)  # of each array of tables: the index of its last table

    def scan_document(self) -> None:
        """Note a TOML document: pairs, and headers that say which table the pairs below them belong to."""
        table: KeyPath = ()
        self.values[table] = 0
        self.skip(_BLANK)
        while self.at < len(self.text):
            if self.text[self.at] == "[":
                table = self.scan_header()
            else:
                self.scan_pair(table)
            self.skip(_BLANK)

    def scan_header(self) -> KeyPath:
        """Note `[a.b]` or `[[a.b]]`; the path of the table that begins here."""
        start = self.at
        brackets = 2 if self.text.startswith("[[", start) else 1
        self.at += brackets
        path = self.scan_key((), start)
        self.at += brackets
        if brackets == 2:
            self.values.setdefault(path, start)
            self.newest[path] = self.newest.get(path, -1) + 1
            path = (*path, self.newest[path])
        self.values[path] = start
        return path

    def scan_pair(self, table: KeyPath) -> None:
        """Note `key = value`."""
        path = self.scan_key(table, self.at)
        self.at += len(self.assign)
        self.skip(_BLANK)
        self.scan_value(path)

    def scan_key(self, table: KeyPath, start: int) -> KeyPath:
        """Note a key, which may be dotted; tables that it only passes through stand at `start`."""
        path = self.scan_step(table)
        while self.text[self.at] == ".":
            self.values.setdefault(path, start)
            self.at += 1
            path = self.scan_step(path)
        return path

    def scan_step(self, table: KeyPath) -> KeyPath:
        """Note one part of a key; an array of tables is entered at its newest table."""
        self.skip(_BLANK)
        start = self.at
        bare = _BARE_KEY.match(self.text, start)
        self.skip(_BARE_KEY if bare else _TEXT)
        token = self.text[start : self.at]
        if table in self.newest:
            table = (*table, self.newest[table])
        path = _inside(table, token if bare else self.key_of(token))
        self.keys.setdefault(path, start)
        self.skip(_BLANK)
        return path

    def scan_value(self, path: KeyPath) -> None:
        """Note a value and everything in it."""
        if len(self.values) >= MOST_NOTED:
            raise _EnoughNotedError
        self.values.setdefault(path, self.at)
        match self.text[self.at]:
            case "[":
                self.scan_array(path)
            case "{":
                self.scan_inline_table(path)
            case '"' | "'":
                self.skip(_TEXT)
            case _:
                self.skip(_ATOM)

    def scan_array(self, path: KeyPath) -> None:
        """Note an array's values."""
        self.at += 1
        self.skip(_BLANK)
        index = 0
        while self.text[self.at] != "]":
            self.scan_value(_inside(path, index))
            self.skip_comma()
            index += 1
        self.at += 1

    def scan_inline_table(self, path: KeyPath) -> None:
        """Note a `{…}` and its pairs."""
        self.at += 1
        self.skip(_BLANK)
        while self.text[self.at] != "}":
            self.scan_pair(path)
            self.skip_comma()
        self.at += 1

    def skip_comma(self) -> None:
        """Go on to the next value, or to the bracket that ends them."""
        self.skip(_BLANK)
        if self.text[self.at] == ",":
            self.at += 1
        self.skip(_BLANK)

    def skip(self, pattern: re.Pattern[str]) -> None:
        """Go on behind what the pattern matches here."""
        found = pattern.match(self.text, self.at)
        assert found, f"a valid text has {pattern.pattern} at {self.at}"
        self.at = found.end()
