"""Rules of structure: every table has the keys that the format knows and needs, with values of the right kind."""

import datetime
from collections.abc import Iterator
from typing import Any

from viewer.reading.case import Case
from viewer.reading.findings import Finding, did_you_mean
from viewer.reading.format import FORMAT, FORMAT_VERSION, Key, Kind
from viewer.reading.quoting import quoted
from viewer.reading.tables import Table
from viewer.reading.values import Fault, faults
from viewer.words import say


def unknown_format(root: Table) -> Iterator[Finding]:
    """A number other than the one format there is; looked for before anything else."""
    version = root.number("format")
    if version is not None and version != FORMAT_VERSION:
        message = say(
            "the story is written in format {version}; this program reads format {known}.",
            version=f"{version:g}",
            known=FORMAT_VERSION,
        )
        yield Finding("unknown-format", root, "format", message, say("A newer Claimline may read it."))


def unknown_keys(case: Case) -> Iterator[Finding]:
    """A key that the format does not have: most often a slip of the pen."""
    for table in case.root.walk():
        known = [key.name for key in FORMAT[table.kind]]
        for name in table.written:
            if name not in known:
                message = say(
                    "{table} has a key {key}, which the format does not know.", table=table.called, key=quoted(name)
                )
                hint = did_you_mean(name, known) or say("It may have: {known}.", known=", ".join(known))
                yield Finding("unknown-key", table, name, message, hint, at_key=True)


def missing_keys(case: Case) -> Iterator[Finding]:
    """A key that a table cannot be without."""
    for table in case.root.walk():
        for key in FORMAT[table.kind]:
            if key.required and not _given(table, key):
                code = "no-events" if key.name == "event" else "missing-key"
                hint = say(
                    "Add {key}: {meaning}",
                    key=_written(key),
                    meaning=_lowered(say(key.meaning)),
                )
                yield Finding(
                    code,
                    table,
                    key.name,
                    say("{table} has no {key}.", table=table.called, key=_written(key)),
                    hint,
                )


def wrong_values(case: Case) -> Iterator[Finding]:
    """A value of a wrong kind, without words, or not among those that are meant."""
    for table in case.root.walk():
        for key in FORMAT[table.kind]:
            if key.name in table.written:
                value = table.written[key.name]
                for fault in faults(key, value):
                    yield _finding(table, key, value, fault)


def _lowered(sentence: str) -> str:
    """A sentence as it goes on after a colon."""
    return sentence[0].lower() + sentence[1:]


def _given(table: Table, key: Key) -> bool:
    return key.name in table.written and not (key.nested and table.written[key.name] == [])


def _written(key: Key) -> str:
    match key.kind:
        case Kind.TABLE:
            return f"[{key.name}]"
        case Kind.TABLES | Kind.TABLE_OR_TABLES:
            return f"[[{key.name}]]"
        case _:
            return f'"{key.name}"'


def _finding(table: Table, key: Key, value: Any, fault: Fault) -> Finding:
    message = f"{table.called}: {_written(key)} {fault.complaint}."
    return Finding(fault.code, table, key.name, message, _quoting_hint(key, value), fault.index)


def _quoting_hint(key: Key, value: Any) -> str:
    """Dates without quotation marks are dates to TOML, but it has no words for vague ones."""
    if isinstance(value, datetime.date):
        return say('Dates are quoted texts: write {key} = "{date}"', key=key.name, date=value.isoformat())
    return ""
