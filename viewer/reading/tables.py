"""The tables of a story file: their values of the right kind, and the tables in them."""

from collections.abc import Iterator, Mapping
from typing import Any, Self

from msgspec import Struct

from viewer.reading.format import FORMAT
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath
from viewer.reading.values import faults
from viewer.words import noted, say

KINDS = {  # of tables, as a message names them
    "story": noted("story"),
    "source": noted("source"),
    "voice": noted("voice"),
    "topic": noted("topic"),
    "agreed": noted("agreed"),
    "parted": noted("parted"),
    "event": noted("event"),
    "claim": noted("claim"),
    "figure": noted("figure"),
    "road": noted("road"),
    "strip": noted("strip"),
    "area": noted("area"),
    "holder": noted("holder"),
    "leg": noted("leg"),
    "unplaced": noted("unplaced"),
    "place": noted("place"),
    "lane": noted("lane"),
    "side": noted("side"),
}
_FILLED_IN = {kind: filled for kind, keys in FORMAT.items() if (filled := [key for key in keys if key.otherwise])}
"""The keys that may take the text of another, by kind of table."""


class Table(Struct, frozen=True):
    """One table of story.toml.

    Asking for a text, number or table that is not there, or is of a wrong kind, gives the empty one or None: whoever
    needs it has been told by the rules of the structure.
    """

    kind: str  # its name in FORMAT: "event"; "" is the file as a whole
    path: KeyPath
    written: Mapping[str, Any]  # everything that stands in it
    values: Mapping[str, Any]  # what the format knows and finds right, or fills in, without the tables in it
    inner: Mapping[str, tuple["Table", ...]]  # the tables in it, by key

    @classmethod
    def of(cls, kind: str, path: KeyPath, written: Mapping[str, Any]) -> Self:
        """The table that a draft has at a path."""
        known = [key for key in FORMAT[kind] if key.name in written]
        plain = [key for key in known if not key.nested]
        values = {key.name: written[key.name] for key in plain if not any(faults(key, written[key.name]))}
        for key in _FILLED_IN.get(kind, ()):
            if key.name not in written and key.otherwise in values:
                values[key.name] = values[key.otherwise]
        inner = {
            key.name: tuple(cls.of(key.name, place, table) for place, table in _tables(path, key.name, written))
            for key in known
            if key.nested
        }
        return cls(kind, path, written, values, inner)

    def text(self, key: str) -> str:
        """A text; "" where there is none."""
        return str(self.values.get(key, ""))

    def texts(self, key: str) -> tuple[str, ...]:
        """An array of texts, or a text as an array of one; () where there is none, or an empty one."""
        value = self.values.get(key, ())
        if isinstance(value, str):
            return (value,) if value else ()
        return tuple(value)

    def number(self, key: str) -> float | None:
        """A number; None where there is none."""
        value = self.values.get(key)
        return None if value is None else float(value)

    def whole_numbers(self, key: str) -> tuple[int, ...]:
        """An array of whole numbers; () where there is none."""
        return tuple(int(number) for number in self.values.get(key, ()))

    def flag(self, key: str) -> bool:
        """A truth value; False where there is none."""
        return bool(self.values.get(key, False))

    def tables(self, key: str) -> tuple["Table", ...]:
        """The tables under a key."""
        return self.inner.get(key, ())

    def first(self, key: str) -> "Table":
        """The only table under a key, or the first; an empty one where there is none."""
        return next(iter(self.tables(key)), Table(key, (*self.path, key), {}, {}, {}))

    def walk(self) -> Iterator["Table"]:
        """This table and all tables in it, outermost first."""
        yield self
        for tables in self.inner.values():
            for table in tables:
                yield from table.walk()

    @property
    def called(self) -> str:
        """How a message names this table."""
        name = self.text("id")
        if name:
            return f"{say(KINDS.get(self.kind, self.kind))} {quoted(name)}"
        return f"[{self.kind}]" if self.kind else say("the file")


def _tables(path: KeyPath, key: str, written: Mapping[str, Any]) -> Iterator[tuple[KeyPath, dict[str, Any]]]:
    value = written[key]
    if isinstance(value, dict):
        yield (*path, key), value
    elif isinstance(value, list):
        for index, table in enumerate(value):
            if isinstance(table, dict):
                yield (*path, key, index), table
