"""Drafts: the plain values of a TOML or JSON text, and where in it each of them stands.

Of the three representations of a story, written text, draft and `Story`, this is the second: nothing in it is checked
but its syntax.
"""

import re
import tomllib
from collections.abc import Callable
from functools import cached_property
from typing import Any, NoReturn

from msgspec import Struct

from viewer.reading.problems import Refusal
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath, Offsets, json_offsets, toml_offsets
from viewer.reading.spots import Lines, Spot
from viewer.words import say


class Draft(Struct, frozen=True, dict=True):
    """A text that was parsed."""

    text: str
    value: Any  # dicts, lists, texts, numbers, truth values; TOML dates as `datetime` has them
    offsets_of: Callable[[str], Offsets]

    def spot(self, path: KeyPath) -> Spot:
        """Where a value stands; what is not there stands where the nearest table around it does."""
        return self._nearest(self._offsets.values, path)

    def key_spot(self, path: KeyPath) -> Spot:
        """Where the key before a value stands; else as `spot`."""
        return self._nearest(self._offsets.keys, path) if path in self._offsets.keys else self.spot(path)

    def _nearest(self, offsets: dict[KeyPath, int], path: KeyPath) -> Spot:
        while path and path not in offsets:
            path = path[:-1]
        return self._lines.spot(offsets.get(path, 0))

    @cached_property
    def _offsets(self) -> Offsets:  # a text without problems is never scanned
        return self.offsets_of(self.text)

    @cached_property
    def _lines(self) -> Lines:
        return Lines.of(self.text)


def toml_draft(text: str) -> Draft:
    """The draft of a TOML document.

    Raises:
        Refusal: It is not TOML.
    """
    if endless := _ENDLESS_KEY.search(text):  # the parser would take the square of its length
        raise Refusal("not-toml", say("a key has too many dots."), spot=Lines.of(text).spot(endless.start()))
    try:
        return Draft(text, tomllib.loads(text), toml_offsets)
    except tomllib.TOMLDecodeError as error:
        raise _not_toml(text, str(error)) from error
    except RecursionError as error:
        raise Refusal("not-toml", say("its arrays or tables are nested too deeply."), spot=Spot()) from error
    except ValueError as error:  # int() takes no more than some thousand digits
        raise _endless_number("not-toml", text) from error


def json_draft(text: str) -> Draft:
    """The draft of a JSON document, in which no key stands twice and every number is finite.

    Raises:
        Refusal: It is not such a document.
    """
    import json

    try:
        value = json.loads(text, object_pairs_hook=_distinct, parse_constant=_refuse_constant)
    except json.JSONDecodeError as error:
        spot = Spot(error.lineno, error.colno)
        raise Refusal("not-json", say("this is not JSON: {reason}.", reason=_lowered(error.msg)), spot=spot) from error
    except RecursionError as error:
        raise Refusal("not-json", say("its arrays or objects are nested too deeply."), spot=Spot()) from error
    except _OddityError as error:
        raise Refusal("not-json", f"{error}.", spot=error.spot_in(text)) from error
    except ValueError as error:
        raise _endless_number("not-json", text) from error
    if half := _HALF_A_CHARACTER.search(text):
        message = say("{half} is one half of a character, without the other.", half=half[0])
        raise Refusal("not-json", message, spot=Lines.of(text).spot(half.start()))
    return Draft(text, value, json_offsets)


LONGEST_HINT = 120  # code points of a line that a hint repeats
_ENDLESS_KEY = re.compile(
    r"""(?:^|(?<=[\[{,]))[ \t]*+(?:(?:[\w-]++|"[^"\n]*+"|'[^'\n]*+')[ \t]*+\.[ \t]*+){100}""", re.MULTILINE
)
_HALF_A_CHARACTER = re.compile(  # a surrogate by itself, where no backslash before it makes it a text about one
    r"(?<!\\)(?:\\\\)*+(?:\\u[dD][89aAbB][0-9a-fA-F]{2}(?!\\u[dD][c-fC-F])"
    r"|(?<!\\u[dD][89aAbB][0-9a-fA-F]{2})\\u[dD][c-fC-F][0-9a-fA-F]{2})"
)
_PLACE = re.compile(r"(.*) \(at (?:line (\d+), column (\d+)|end of document)\)", re.DOTALL)
_BARE_VALUE = re.compile(r"""\s*([\w.-]+)\s*=\s*([^\s"'#\[{][^#"']*?|\[[-\d.][^#"']*?)\s*(?:#.*)?""")


def _not_toml(text: str, complaint: str) -> Refusal:
    found = _PLACE.fullmatch(complaint)
    assert found, f"tomllib says where: {complaint}"
    lines = Lines.of(text)
    spot = Spot(int(found[2]), int(found[3])) if found[2] else lines.spot(len(text))
    line = text[lines.starts[spot.line - 1] :].split("\n", 1)[0]
    return Refusal("not-toml", say("this is not TOML: {reason}.", reason=_lowered(found[1])), _quoting_hint(line), spot)


def _quoting_hint(line: str) -> str:
    """What to do about a text or a vague date without quotation marks, if that is what is wrong in a line."""
    bare = _BARE_VALUE.fullmatch(line) if len(line) <= LONGEST_HINT else None
    if bare is None or _is_toml(line):
        return ""
    return say('Texts and dates stand in quotation marks: write {key} = "{text}"', key=bare[1], text=bare[2])


def _is_toml(line: str) -> bool:
    try:
        tomllib.loads(line)
    except ValueError:
        return False
    return True


def _endless_number(code: str, text: str) -> Refusal:
    digits = re.search(r"[0-9_]{4000,}", text)
    spot = Lines.of(text).spot(digits.start() if digits else 0)
    return Refusal(code, say("a number has thousands of digits."), spot=spot)


class _OddityError(ValueError):
    """Something that Python's JSON reader would take though JSON has no such thing, or no meaning for it."""

    def __init__(self, message: str, token: str) -> None:
        super().__init__(message)
        self.token = token

    def spot_in(self, text: str) -> Spot:
        return Lines.of(text).spot(max(text.rfind(self.token), 0))


def _distinct(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    table = dict(pairs)
    if len(table) < len(pairs):
        from collections import Counter

        [(twice, _)] = Counter(name for name, _ in pairs).most_common(1)
        raise _OddityError(say("the key {key} stands twice in one object", key=quoted(twice)), f'"{twice}"')
    return table


def _refuse_constant(token: str) -> NoReturn:
    raise _OddityError(say("{token} is no JSON number", token=token), token)


def _lowered(message: str) -> str:
    return message[:1].lower() + message[1:].rstrip(".")
