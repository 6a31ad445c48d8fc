"""Starting a story: a new folder with documents, kept byte for byte, and a story.toml to begin with."""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from datetime import date
from hashlib import sha256
from itertools import count
from pathlib import Path, PurePath

from msgspec import Struct

from viewer.export.claim_draft import plain_words
from viewer.export.first_story import first_story, title_of
from viewer.export.left_parts import is_part, part_name
from viewer.export.safe_file import unwritten
from viewer.export.unnamed_file import write_new
from viewer.reading.files import SOURCE_LIMIT, STORY_FILE, TOTAL_LIMIT
from viewer.reading.folder import read_file
from viewer.reading.names import parts_of
from viewer.reading.problems import Refusal
from viewer.reading.text import decoded
from viewer.refusal import ViewerError
from viewer.story.sources import Source, SourceId

SOURCES = "sources"
LONGEST_STEM = 60  # characters of a name that had to be made plain


class _Document(Struct, frozen=True):
    """A document that a story is to be made from."""

    path: Path
    data: bytes
    text: str


def start_story(folder: Path, documents: Iterable[Path], title: str, today: date) -> tuple[Source, ...]:
    """Make a folder with a story to begin with; its documents are copied as they are.

    Args:
        folder: Where it goes: nothing is there yet, or an empty folder.
        documents: Text files in UTF-8, at least one.
        title: What the story is called; "": as its first document.
        today: The day by which the documents are there.

    Raises:
        ViewerError: It cannot be done; then nothing has been written.
    """
    read = [_read(path) for path in documents]
    if not read:
        raise ViewerError("a story is made from documents: name at least one text file with --source report.txt")
    if sum(len(document.data) for document in read) > TOTAL_LIMIT:
        raise ViewerError(f"the documents have more than {TOTAL_LIMIT >> 20} MB in all, which is more than a story has")
    _check_free(folder)
    _check_title(title)
    sources = _sources(read)
    story = first_story(" ".join(title.split()) or sources[0].title, sources, today)
    copies = {source.file: document.data for source, document in zip(sources, read, strict=True)}
    _write_whole(folder, {**copies, STORY_FILE: story.encode()})
    return sources


def _read(path: Path) -> _Document:
    try:
        data = read_file(path, SOURCE_LIMIT)
        text = decoded(data)
    except Refusal as refusal:
        at = f":{refusal.spot.line}:{refusal.spot.col}" if refusal.spot else ""
        raise ViewerError(f"{path}{at}: {refusal.message} {refusal.hint}".rstrip()) from refusal
    except (OSError, ValueError) as refusal:  # ValueError: no system has such a path
        reason = getattr(refusal, "strerror", None) or refusal
        raise ViewerError(f"{path} cannot be read: {reason}") from refusal
    if len(data) > SOURCE_LIMIT:
        raise ViewerError(f"{path} has more than {SOURCE_LIMIT >> 20} MB, which is more than is read of a document")
    if not text.strip():
        raise ViewerError(f"{path} has no words in it, so there is nothing to quote")
    return _Document(path, data, text)


def _check_free(folder: Path) -> None:
    try:
        if os.path.lexists(folder) and not all(map(is_part, os.listdir(folder))):  # what was broken off is nothing
            raise ViewerError(f"there is something in {folder} already: name a folder that is empty or not there yet")
        if not os.path.isdir(folder.parent):
            raise ViewerError(f"there is no folder {folder.parent} to put it in: make that first")
    except NotADirectoryError as refusal:
        raise ViewerError(f"{folder} is no folder: name one that is empty or not there yet") from refusal
    except (OSError, ValueError) as refusal:
        raise ViewerError(f"{folder} cannot be used: {getattr(refusal, 'strerror', None) or refusal}") from refusal


def _check_title(title: str) -> None:
    try:
        title.encode()
    except UnicodeEncodeError as refusal:  # the bytes of an argument that are not UTF-8 arrive as half characters
        raise ViewerError("the title is no text in UTF-8") from refusal


def _sources(documents: Iterable[_Document]) -> tuple[Source, ...]:
    names: set[str] = set()
    ids: set[str] = set()
    sources = []
    for document in documents:
        name = _free(_kept_name(document.path.name), names)
        sources.append(
            Source(
                id=SourceId(_free(_plain(PurePath(name).stem).lower(), ids)),
                file=f"{SOURCES}/{name}",
                text=document.text,
                sha256=sha256(document.data).hexdigest(),
                verified=True,
                title=title_of(document.text),
            )
        )
    return tuple(sources)


def _kept_name(name: str) -> str:
    """The name that a document has in the story: its own, or a plainer one where the story could not have that."""
    try:
        parts_of(name)
    except Refusal:
        suffix = _plain(PurePath(name).suffix, otherwise="")
        return _plain(PurePath(name).stem) + (f".{suffix}" if suffix else "")
    return name


def _plain(name: str, otherwise: str = "source") -> str:
    """A name in ASCII letters, digits and dashes."""
    return "-".join(plain_words(name))[:LONGEST_STEM].strip("-") or otherwise


def _free(name: str, taken: set[str]) -> str:
    """The name, or with a number if it is taken; on some systems capitals make no difference."""
    path = PurePath(name)
    numbered = (f"{path.stem}-{number}{path.suffix}" for number in count(2))
    free = name if name.casefold() not in taken else next(one for one in numbered if one.casefold() not in taken)
    taken.add(free.casefold())
    return free


def _write_whole(folder: Path, files: dict[str, bytes]) -> None:
    """Write all files under another name first, then give them their place at once."""
    is_there = folder.is_dir()
    beside = (folder if is_there else folder.parent) / part_name()
    try:
        _write(beside, files)
        if is_there:  # it may be where a shell stands, so it stays
            _move_into(folder, beside)
        else:
            os.rename(beside, folder)
    except OSError as refusal:
        raise unwritten(folder, refusal) from refusal
    finally:
        shutil.rmtree(beside, ignore_errors=True)


def _write(folder: Path, files: dict[str, bytes]) -> None:
    folder.mkdir()
    (folder / SOURCES).mkdir()
    for name, data in files.items():
        write_new(str(folder / name), data, None)


def _move_into(folder: Path, beside: Path) -> None:
    try:
        for name in (SOURCES, STORY_FILE):
            os.rename(beside / name, folder / name)
    except OSError:
        with suppress(OSError):
            shutil.rmtree(folder / SOURCES)
        raise
