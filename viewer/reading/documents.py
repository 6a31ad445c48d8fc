"""Documents: the text of each source file as it is now."""

from collections.abc import Iterable
from hashlib import sha256

from msgspec import Struct

from viewer.reading.files import SOURCE_LIMIT, StoryFiles
from viewer.reading.problems import Refusal
from viewer.reading.text import decoded


class Document(Struct, frozen=True):
    """One source file that could be read."""

    text: str
    sha256: str  # of its bytes, in small hexadecimal digits


def read_documents(names: Iterable[str], files: StoryFiles) -> dict[str, Document | Refusal]:
    """By file name, its document or why there is none; a name that is given twice is read once."""
    return {name: _read(name, files) for name in dict.fromkeys(names)}


def _read(name: str, files: StoryFiles) -> Document | Refusal:
    try:
        data = files.read(name, SOURCE_LIMIT)
        return Document(decoded(data), sha256(data).hexdigest())
    except Refusal as refusal:
        return refusal
