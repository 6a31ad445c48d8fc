"""Soundness: what is left of a case when everything with an error is taken out, and what refers to it.

A wrong value takes its table with it, unless the format calls it spare; a table takes those in it, but leaves the one
around it. So a claim whose voice is unknown goes, and its event stays as long as it rests on another claim.
"""

from collections.abc import Collection, Iterable, Iterator, Set

from msgspec.structs import replace

from viewer.reading.case import Case
from viewer.reading.documents import Document
from viewer.reading.findings import Finding
from viewer.reading.format import FORMAT, Key
from viewer.reading.problems import Severity
from viewer.reading.scanner import KeyPath
from viewer.reading.tables import Table

SHOWN_AS_SUCH = {  # errors that keep nothing out of the story
    "quote-missing",
    "quote-ambiguous",
    "quote-astray",
    "source-changed",
}

Lost = Set[tuple[KeyPath, str]]
"""Tables by path, and keys in them; the key "" means the whole table."""


def sound_part(case: Case, findings: Iterable[Finding]) -> Case:
    """The case without what the findings call an error, and without references to nothing."""
    wrong = {
        (finding.table.path, finding.key)
        for finding in findings
        if finding.severity is Severity.ERROR and finding.code not in SHOWN_AS_SUCH
    }
    case = replace(case, root=_without(case.root, wrong))
    while loose := set(_loose_ends(case)):
        case = replace(case, root=_without(case.root, loose))
    return case


def _without(root: Table, lost: Lost) -> Table:
    left = _left_of(root, lost)
    assert left is not None, "whatever is wrong in a file, the file itself is left"
    return left


def _left_of(table: Table, lost: Lost) -> Table | None:
    wrong = [key for key in FORMAT[table.kind] if (table.path, key.name) in lost and not key.nested]
    if (table.path, "") in lost or not all(key.spare for key in wrong):
        return None
    values = {name: value for name, value in table.values.items() if name not in {key.name for key in wrong}}
    inner = {
        name: tuple(left for one in tables if (left := _left_of(one, lost)) is not None)
        for name, tables in table.inner.items()
    }
    return replace(table, values=values, inner=inner)


def _loose_ends(case: Case) -> Iterator[tuple[KeyPath, str]]:
    """Keys that refer to what is no longer there, and tables that lost all the tables which they cannot be without."""
    yield from _without_road(case)
    for kind, tables in case.tables.items():
        for key in FORMAT[kind]:
            left = _left_to_refer_to(case, key)
            for table in tables:
                if left is not None and not all(name in left for name in table.texts(key.name)):
                    yield table.path, key.name
                if key.nested and key.required and kind and not table.tables(key.name):
                    yield table.path, ""


def _without_road(case: Case) -> Iterator[tuple[KeyPath, str]]:
    """Strips, and legs along a road, whose road is no longer there; they need not have named it."""
    left = set(_ids(case, "road"))
    for table in (*case.of_kind("strip"), *case.of_kind("leg")):
        road = case.road_of(table)
        if road not in left and (road or table.kind == "strip"):
            yield table.path, ""


def _left_to_refer_to(case: Case, key: Key) -> Collection[str] | None:
    """The names that are left for a key to refer to; None where every name will do."""
    match key.refers:
        case "" | "lane":
            return None
        case "side":
            return {voice.text("side") for voice in case.of_kind("voice")}
        case "place":
            return {place.id for place in case.charted.places}
        case "area":
            return case.charted.area
        case "road" if key.in_geography:
            return case.charted.road
        case "source":
            return {name for name in _ids(case, "source") if isinstance(case.document(name), Document)}
        case kind:
            return set(_ids(case, kind))


def _ids(case: Case, kind: str) -> Iterator[str]:
    return (table.text("id") for table in case.of_kind(kind))
