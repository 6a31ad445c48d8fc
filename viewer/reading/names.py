"""Names of a story's files, as its author writes them: always inside the story's folder."""

from viewer.reading.problems import Refusal
from viewer.words import say

LONGEST = 1_000  # code points


def parts_of(name: str) -> tuple[str, ...]:
    r"""The parts of a name, outermost folder first.

    >>> parts_of("sources/report.txt")
    ('sources', 'report.txt')

    Raises:
        Refusal: The name might lead out of the folder, on this system or another: it is absolute, has `..`, a
            backslash, a colon or a control character, or is no name at all.
    """
    parts = tuple(name.split("/"))
    if any(part in ("", ".", "..") for part in parts):
        raise _refused(say("a file's name leads from the story's folder downwards, without “..” and “//”."))
    if "\\" in name or ":" in name:
        raise _refused(say("a file's name has forward slashes between its parts, and no “\\” or “:”."))
    if not name.isprintable() or len(name) > LONGEST:
        raise _refused(
            say("a file's name has at most {most} characters, and only such as can be printed.", most=LONGEST)
        )
    return parts


def _refused(message: str) -> Refusal:
    return Refusal("file-refused", message)
