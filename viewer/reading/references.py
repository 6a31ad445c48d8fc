"""Rules of reference: an id is given once, and whatever is referred to is there."""

from collections.abc import Collection, Iterator

from viewer.reading.case import Case
from viewer.reading.findings import Finding, did_you_mean
from viewer.reading.format import FORMAT, Key
from viewer.reading.quoting import quoted
from viewer.reading.tables import Table

_NOT_CHARTED = "which the geography does not have"
_NOWHERE = {  # what is the matter with a reference to nothing
    "source": "which no [[source]] has",
    "voice": "which no [[voice]] has",
    "topic": "which no [[topic]] has",
    "claim": "which no [[event.claim]] has",
    "event": "which no [[event]] has",
    "lane": "which is not among the lanes of [story]",
    "side": "which no [[voice]] takes",
    "road": "which no [[road]] has",
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
                    "duplicate-id", table, "id", f"a second {kind} has the id {quoted(name)}.", "Give it another."
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
            nowhere = _NOT_CHARTED if key.in_geography else _NOWHERE[key.refers]
            message = f"{table.called} names the {key.refers} {quoted(name)}, {nowhere}."
            stands = key.name if key.name in table.written else key.otherwise
            place = None if isinstance(table.written[stands], str) else index
            yield Finding(f"unknown-{key.refers}", table, stands, message, did_you_mean(name, known), place)
