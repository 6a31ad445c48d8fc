"""Values as the format wants them: what is wrong with a single one."""

import datetime
from collections.abc import Iterator
from types import UnionType
from typing import Any

from msgspec import Struct

from viewer.reading.format import Key, Kind
from viewer.reading.quoting import quoted
from viewer.words import many, noted, said_number, say

LARGEST = 1e15  # beyond it a number no longer counts in ones


class Fault(Struct, frozen=True):
    """What is wrong with a value."""

    code: str
    complaint: str  # goes on after the key: "is a number, and should be a text"
    index: int | None = None  # which entry of an array; None: the value itself


def faults(key: Key, value: Any) -> Iterator[Fault]:
    """What is wrong with a value by itself, whatever else stands in the story."""
    match key.kind:
        case Kind.TEXT | Kind.NOTE:  # most are
            yield from _faults_of_one(key, value)
        case Kind.TEXTS:
            yield from _faults_of_texts(key, value)
        case Kind.WHOLE_NUMBERS:
            yield from _faults_of_whole_numbers(key, value)
        case Kind.TABLES:
            yield from _faults_of_tables(key, value)
        case Kind.TABLE_OR_TABLES if not isinstance(value, dict):
            yield from _faults_of_tables(key, value)
        case _:
            yield from _faults_of_one(key, value)


def _faults_of_one(key: Key, value: Any, index: int | None = None) -> Iterator[Fault]:
    if not _fits(key.kind, value):
        yield _wrong_type(value, key.kind, index)
    elif key.kind in (Kind.TEXT, Kind.TEXTS) and not value.strip():
        yield Fault("empty-text", say("has no words in it"), index)
    elif key.choices and value not in key.choices:
        yield Fault(
            "unknown-choice",
            say("is {given}, and should be {wanted}", given=quoted(value), wanted=_one_of(key.choices)),
            index,
        )


def _one_of(choices: tuple[str, ...]) -> str:
    *others, last = map(quoted, choices)
    return say("{others} or {last}", others=", ".join(others), last=last)


def _faults_of_texts(key: Key, value: Any) -> Iterator[Fault]:
    if wrong := list(_faults_of_an_array(key, value)):
        yield from wrong
        return
    for index, text in enumerate(value):
        yield from _faults_of_one(key, text, index)
        if isinstance(text, str) and text in value[:index]:
            yield Fault("repeated", say("has {text} a second time", text=quoted(text)), index)


def _faults_of_whole_numbers(key: Key, value: Any) -> Iterator[Fault]:
    if wrong := list(_faults_of_an_array(key, value)):
        yield from wrong
        return
    for index, number in enumerate(value):
        if not is_number(number) or number < 0 or number % 1:
            yield Fault("wrong-type", say("has an entry that is no whole number from 0"), index)


def _faults_of_an_array(key: Key, value: Any) -> Iterator[Fault]:
    fewest, most = key.count
    if not isinstance(value, list):
        yield _wrong_type(value, key.kind)
    elif not fewest <= len(value) <= most:
        wanted = f"{fewest}" if fewest == most else say("{fewest} to {most}", fewest=fewest, most=said_number(most))
        yield Fault(
            "wrong-count",
            many(
                "has {n} entries, and should have {wanted}",
                "has {n} entry, and should have {wanted}",
                len(value),
                wanted=wanted,
            ),
        )


def _faults_of_tables(key: Key, value: Any) -> Iterator[Fault]:
    if not isinstance(value, list):
        yield _wrong_type(value, key.kind)
        return
    for index, table in enumerate(value):
        if not isinstance(table, dict):
            yield _wrong_type(table, Kind.TABLE, index)


def _wrong_type(value: Any, kind: Kind, index: int | None = None) -> Fault:
    return Fault(
        "wrong-type", say("is {given}, and should be {wanted}", given=kind_of(value), wanted=say(kind.value)), index
    )


def _fits(kind: Kind, value: Any) -> bool:
    match kind:
        case Kind.TEXT | Kind.NOTE | Kind.TEXTS:
            return isinstance(value, str)
        case Kind.FLAG:
            return isinstance(value, bool)
        case Kind.TABLE | Kind.TABLE_OR_TABLES:
            return isinstance(value, dict)
        case _:
            return is_number(value)


def is_number(value: Any) -> bool:
    """Whether a value is a number that can be drawn: finite, and neither a truth value nor astronomical."""
    return isinstance(value, int | float) and not isinstance(value, bool) and abs(value) <= LARGEST


_KINDS: tuple[tuple[type | UnionType, str], ...] = (
    (bool, noted("a truth value")),
    (int | float, noted("a number")),
    (str, noted("a text")),
    (list, noted("an array")),
    (dict, noted("a table")),
    (datetime.date | datetime.time, noted("a date without quotation marks")),
    (type(None), "null"),
)


def kind_of(value: Any) -> str:
    """What a value is, for a message."""
    if isinstance(value, int | float) and not isinstance(value, bool) and not is_number(value):
        return say("a number without end or measure")
    return say(next(words for kind, words in _KINDS if isinstance(value, kind)))
