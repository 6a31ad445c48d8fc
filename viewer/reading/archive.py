"""A .claimline file: a story's folder as a zip, read in memory and never extracted."""

import stat
import struct
import zlib
from collections import Counter
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZIP_STORED, BadZipFile, ZipFile, ZipInfo

from msgspec import Struct

from viewer.reading.folder import read_file
from viewer.reading.names import parts_of
from viewer.reading.problems import Refusal
from viewer.reading.quoting import quoted
from viewer.words import say

MOST_BYTES = 64 << 20  # of the archive itself
MOST_ENTRIES = 2_000
HIGHEST_RATIO = 200  # of unpacked to packed; text packs about 4 to 1, a bomb 1000 to 1
SMALL = 1 << 20  # bytes; the ratio of what is no larger does not matter

_ENTRY_SIGNATURE = b"PK\x01\x02"
_BROKEN = (BadZipFile, NotImplementedError, RuntimeError, ValueError, EOFError, OSError, zlib.error, struct.error)


class Archive(Struct, frozen=True):
    """A zipped folder whose entries were checked."""

    unpacker: ZipFile
    entries: dict[tuple[str, ...], ZipInfo]

    def fetch(self, parts: tuple[str, ...], limit: int) -> bytes:
        """The bytes of a file, of which there are at most `limit` + 1; `parts` are checked names, outermost first.

        Raises:
            Refusal: It is not there, or its packed form is broken or a bomb.
        """
        entry = self.entries.get(parts)
        if entry is None:
            raise Refusal("file-missing", say("the archive has no such file."))
        try:
            with self.unpacker.open(entry) as stream:
                unpacked = stream.read(limit + 1)
        except _BROKEN as error:
            raise Refusal("file-unreadable", say("the archive is broken here: {error}.", error=error)) from error
        if len(unpacked) > max(SMALL, HIGHEST_RATIO * entry.compress_size):
            raise Refusal(
                "file-refused",
                say("it unpacks to more than {most} times its packed size.", most=HIGHEST_RATIO),
            )
        return unpacked


def open_archive(path: Path) -> Archive:
    """The archive at a path; raises what `archive_of` raises."""
    return archive_of(_packed(path))


def archive_of(packed: bytes) -> Archive:
    """The archive that bytes are.

    Raises:
        Refusal: It is too large, not a zip, or one of its entries is not what a story has.
    """
    import io

    if len(packed) > MOST_BYTES:
        raise _refused(say("it is larger than {most} MB.", most=MOST_BYTES >> 20))
    if packed.count(_ENTRY_SIGNATURE) > MOST_ENTRIES:  # before any of them is read
        raise _refused(say("it has more than {most} entries.", most=MOST_ENTRIES))
    try:
        unpacker = ZipFile(io.BytesIO(packed))
    except _BROKEN as error:
        raise _refused(say("it is not a zip archive that can be read: {error}.", error=error)) from error
    files = [entry for entry in unpacker.infolist() if not entry.is_dir()]
    for entry in files:
        _check(entry)
    _check_distinct(files)
    return Archive(unpacker, _below_the_story({parts_of(entry.filename): entry for entry in files}))


def _packed(path: Path) -> bytes:
    try:
        return read_file(path, MOST_BYTES)
    except OSError as error:
        raise _refused(say("it cannot be read: {reason}.", reason=error.strerror)) from error


def _check(entry: ZipInfo) -> None:
    name = entry.filename
    try:
        parts_of(name)
    except Refusal as refusal:
        raise _refused(
            say("its entry {name} is refused: {message}", name=quoted(name), message=refusal.message)
        ) from refusal
    if entry.flag_bits & 0x1:
        raise _refused(say("its entry {name} is encrypted.", name=quoted(name)))
    if stat.S_IFMT(entry.external_attr >> 16) not in (0, stat.S_IFREG):
        raise _refused(say("its entry {name} is a link or a device.", name=quoted(name)))
    if entry.compress_type not in (ZIP_STORED, ZIP_DEFLATED):
        raise _refused(say("its entry {name} is packed in an unusual way.", name=quoted(name)))


def _check_distinct(files: list[ZipInfo]) -> None:
    names = Counter(entry.filename for entry in files)
    for name, times in names.items():
        if times > 1:
            raise _refused(say("its entry {name} stands in it {times} times.", name=quoted(name), times=times))


def _below_the_story(files: dict[tuple[str, ...], ZipInfo]) -> dict[tuple[str, ...], ZipInfo]:
    """The files by their place beside story.toml, which may itself lie in the one folder that was zipped."""
    tops = {parts[0] for parts in files if parts[1:] == ("story.toml",)}
    if ("story.toml",) in files or len(tops) != 1:
        return files
    return {parts[1:]: entry for parts, entry in files.items() if parts[0] in tops}


def _refused(message: str) -> Refusal:
    return Refusal("archive-refused", message, say("Pack the story's folder again."))
