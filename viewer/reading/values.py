"""Values as the format wants them: what is wrong with a single one."""

import datetime
from collections.abc import Iterator
from dataclasses import dataclass
from types import UnionType
from typing import Any

from viewer.reading.format import Key, Kind

LARGEST = 1e15  # beyond it a number no longer counts in ones


@dataclass(frozen=True, slots=True)
class Fault:
    """What is wrong with a value: it is not `wanted`."""

    code: str
    found: str
    wanted: str
    index: int | None = None  # which entry of an array; None: the value itself


def faults(key: Key, value: Any) -> Iterator[Fault]:
    """What is wrong with a value by itself, whatever else stands in the story."""
    match key.kind:
        case Kind.TEXTS:
            yield from _faults_of_texts(key, value)
        case Kind.TABLES:
            yield from _faults_of_tables(value)
        case _:
            yield from _faults_of_one(key, value)


def _faults_of_one(key: Key, value: Any, index: int | None = None) -> Iterator[Fault]:
    if not _fits(key.kind, value):
        yield Fault("wrong-type", kind_of(value), key.kind.value, index)
    elif key.kind in (Kind.TEXT, Kind.TEXTS) and not value.strip():
        yield Fault("empty-text", "an empty text", "words", index)
    elif key.choices and value not in key.choices:
        yield Fault("unknown-choice", f'"{value}"', " or ".join(f'"{choice}"' for choice in key.choices), index)


def _faults_of_texts(key: Key, value: Any) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault("wrong-type", kind_of(value), key.kind.value)
        return
    fewest, most = key.count
    if not fewest <= len(value) <= most:
        wanted = f"{fewest}" if fewest == most else f"{fewest} to {most}"
        yield Fault("wrong-count", f"{len(value)} texts", wanted)
        return
    for index, text in enumerate(value):
        yield from _faults_of_one(key, text, index)
        if isinstance(text, str) and text in value[:index]:
            yield Fault("repeated", f'"{text}" for the second time', "each only once", index)


def _faults_of_tables(value: Any) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield Fault("wrong-type", kind_of(value), Kind.TABLES.value)
        return
    for index, table in enumerate(value):
        if not isinstance(table, dict):
            yield Fault("wrong-type", kind_of(table), Kind.TABLE.value, index)


def _fits(kind: Kind, value: Any) -> bool:
    match kind:
        case Kind.TEXT | Kind.NOTE | Kind.TEXTS:
            return isinstance(value, str)
        case Kind.FLAG:
            return isinstance(value, bool)
        case Kind.TABLE:
            return isinstance(value, dict)
        case _:
            return is_number(value)


def is_number(value: Any) -> bool:
    """Whether a value is a number that can be drawn: finite, and neither a truth value nor astronomical."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST


_KINDS: tuple[tuple[type | UnionType, str], ...] = (
    (bool, "a truth value"),
    (int | float, "a number"),
    (str, "a text"),
    (list, "an array"),
    (dict, "a table"),
    (datetime.date | datetime.time, "a date without quotation marks"),
    (type(None), "null"),
)


def kind_of(value: Any) -> str:
    """What a value is, for a message."""
    return next(words for kind, words in _KINDS if isinstance(value, kind))
