"""What is wrong in a reader's files: where, what, and what to do about it."""

from enum import Enum

from msgspec import Struct

from viewer.reading.spots import Spot


class Severity(Enum):
    """An error keeps something out of the story, or shows it as not found; a warning does neither."""

    ERROR = "error"
    WARNING = "warning"


class Problem(Struct, frozen=True, kw_only=True):
    """One thing to mend in a file.

    `str(problem)` is the line that every command prints: `file:line:col: code: message`.
    """

    code: str  # stable, in kebab case: "quote-missing"
    file: str  # as the reader gave it, so that an editor can open it
    line: int  # from 1
    col: int  # from 1, in code points
    message: str  # what was found and what was expected
    hint: str = ""  # what to do; "" where the message says it
    severity: Severity = Severity.ERROR

    @property
    def place(self) -> tuple[str, int, int]:
        """Sorts problems as a reader walks through the files: by file, line and column."""
        return self.file, self.line, self.col

    def __str__(self) -> str:
        hint = f" {self.hint}" if self.hint else ""
        warning = "warning: " if self.severity is Severity.WARNING else ""
        return f"{self.file}:{self.line}:{self.col}: {self.code}: {warning}{self.message}{hint}"


class Refusal(Exception):  # noqa: N818  a refusal is an answer, not our error
    """A file that is not read, and why; it becomes a `Problem` as soon as its place is known."""

    def __init__(self, code: str, message: str, hint: str = "", spot: Spot | None = None) -> None:
        super().__init__(message)
        self.code = code
        self.message = message
        self.hint = hint
        self.spot = spot  # in the file's own text; None: the file was not even opened

    def problem(self, file: str) -> Problem:
        """The problem, placed at the refusal's spot, else at the file's beginning."""
        at = self.spot or Spot()
        return Problem(code=self.code, file=file, line=at.line, col=at.col, message=self.message, hint=self.hint)
