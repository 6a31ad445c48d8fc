"""Rules of reference: an id is given once, and whatever is referred to is there."""

from collections.abc import Collection, Iterator

from viewer.reading.case import Case
from viewer.reading.findings import Finding, did_you_mean
from viewer.reading.format import FORMAT, Key
from viewer.reading.quoting import quoted
from viewer.reading.tables import KINDS, Table
from viewer.words import noted, say

_NOT_CHARTED = noted("which the geography does not have")
_NOWHERE = {  # what is the matter with a reference to nothing
    "source": noted("which no [[source]] has"),
    "voice": noted("which no [[voice]] has"),
    "topic": noted("which no [[topic]] has"),
    "claim": noted("which no [[event.claim]] has"),
    "event": noted("which no [[event]] has"),
    "lane": noted("which is not among the lanes of [story]"),
    "side": noted("which no [[voice]] takes"),
    "road": noted("which no [[road]] has"),
    "area": _NOT_CHARTED,
    "place": _NOT_CHARTED,
}


def duplicate_ids(case: Case) -> Iterator[Finding]:
    """A second table of a kind with the id of the first."""
    for kind, tables in case.tables.items():
        seen: set[str] = set()
        for table in tables:
            name = table.text("id")
            if name and name in seen:
                yield Finding(
                    "duplicate-id",
                    table,
                    "id",
                    say("a second {kind} has the id {name}.", kind=say(KINDS.get(kind, kind)), name=quoted(name)),
                    say("Give it another."),
                )
            seen.add(name)


def unknown_references(case: Case) -> Iterator[Finding]:
    """A reference to nothing."""
    for kind, tables in case.tables.items():
        for key in FORMAT[kind]:
            known = case.known(key) if key.refers else None
            if known is not None:
                for table in tables:
                    yield from _unknown_names(table, key, known)


def _unknown_names(table: Table, key: Key, known: Collection[str]) -> Iterator[Finding]:
    for index, name in enumerate(table.texts(key.name)):
        if name not in known:
            nowhere = say(_NOT_CHARTED if key.in_geography else _NOWHERE[key.refers])
            message = say(
                "{table} names the {kind} {name}, {nowhere}.",
                table=table.called,
                kind=say(KINDS.get(key.refers, key.refers)),
                name=quoted(name),
                nowhere=nowhere,
            )
            stands = key.name if key.name in table.written else key.otherwise
            place = None if isinstance(table.written[stands], str) else index
            yield Finding(f"unknown-{key.refers}", table, stands, message, did_you_mean(name, known), place)
