"""Findings: what a rule says about one value of story.toml, before it has a line and a column."""

from collections.abc import Iterable

from msgspec import Struct

from viewer.reading.draft import Draft
from viewer.reading.problems import Problem, Severity
from viewer.reading.quoting import quoted
from viewer.reading.scanner import KeyPath
from viewer.reading.tables import Table
from viewer.words import say

MOST_NAMES = 500  # among which a similar one is looked for


class Finding(Struct, frozen=True):
    """One thing to mend in story.toml."""

    code: str
    table: Table
    key: str  # the value's key in the table; "" means the table itself
    message: str
    hint: str = ""
    index: int | None = None  # which entry of an array; None: the value itself
    severity: Severity = Severity.ERROR
    at_key: bool = False  # the key itself is wrong, not its value

    @property
    def path(self) -> KeyPath:
        """The way to the value."""
        key = (self.key,) if self.key else ()
        index = () if self.index is None else (self.index,)
        return (*self.table.path, *key, *index)

    def problem(self, file: str, draft: Draft) -> Problem:
        """The problem, placed in the file; of a value that is missing, at the table that lacks it."""
        spot = draft.key_spot(self.path) if self.at_key else draft.spot(self.path)
        return Problem(
            code=self.code,
            file=file,
            line=spot.line,
            col=spot.col,
            message=self.message,
            hint=self.hint,
            severity=self.severity,
        )


def did_you_mean(name: str, known: Iterable[str]) -> str:
    """A question that offers the most similar known name; "" if none is similar."""
    from difflib import get_close_matches
    from itertools import islice

    similar = get_close_matches(name, islice(known, MOST_NAMES), n=1)
    return say("Did you mean {similar}?", similar=quoted(similar[0])) if similar else ""
