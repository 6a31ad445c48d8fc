"""A folder on disk, out of which only regular files inside it are read."""

import errno
import os
import stat
from pathlib import Path

from msgspec import Struct

from viewer.reading.problems import Refusal
from viewer.words import say

_FOLDER = os.O_RDONLY | getattr(os, "O_DIRECTORY", 0)
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)
_FILE = os.O_RDONLY | getattr(os, "O_NONBLOCK", 0) | getattr(os, "O_BINARY", 0)  # a FIFO does not block


class Folder(Struct, frozen=True):
    """A story's folder; it may itself be reached through a link, but nothing in it may be one."""

    root: Path

    def fetch(self, parts: tuple[str, ...], limit: int) -> bytes:
        """The bytes of a file, of which there are at most `limit` + 1; `parts` are checked names, outermost first.

        Raises:
            Refusal: It is not there, not a regular file, or cannot be read.
        """
        try:
            return _read_regular(_opened(self.root, parts), limit)
        except (FileNotFoundError, ValueError) as error:  # ValueError: no system has such a path
            raise Refusal("file-missing", say("there is no such file.")) from error
        except OSError as error:
            raise _refusal(error) from error


def read_file(path: Path, limit: int) -> bytes:
    """At most `limit` + 1 bytes of a file that somebody named, maybe by a link.

    Raises:
        Refusal: It is not a regular file.
        OSError: It cannot be read.
        ValueError: No system has such a path.
    """
    return _read_regular(os.open(path, _FILE), limit)


def _read_regular(descriptor: int, limit: int) -> bytes:
    """At most `limit` + 1 bytes of an open file, which is closed then."""
    try:
        state = os.fstat(descriptor)
        if not stat.S_ISREG(state.st_mode):
            raise Refusal("file-refused", say("it is not a regular file."))
        wanted, chunks = min(state.st_size, limit) + 1, []
        while wanted > 0 and (chunk := os.read(descriptor, wanted)):
            chunks.append(chunk)
            wanted -= len(chunk)
        return b"".join(chunks)
    finally:
        os.close(descriptor)


def _opened(root: Path, parts: tuple[str, ...]) -> int:
    if os.open not in os.supports_dir_fd:
        return _opened_by_path(root, parts)
    folder = os.open(root, _FOLDER)
    try:
        for part in parts[:-1]:
            inner = os.open(part, _FOLDER | _NO_LINK, dir_fd=folder)
            os.close(folder)
            folder = inner
        return os.open(parts[-1], _FILE | _NO_LINK, dir_fd=folder)
    finally:
        os.close(folder)


def _opened_by_path(root: Path, parts: tuple[str, ...]) -> int:
    """Where the system cannot open relative to an open folder: the path must resolve to itself."""
    whole = root.resolve(strict=True).joinpath(*parts)
    if whole.resolve(strict=True) != whole:
        raise OSError(errno.ELOOP, say("a link on the way"))
    return os.open(whole, _FILE | _NO_LINK)


def _refusal(error: OSError) -> Refusal:
    if error.errno in (errno.ELOOP, errno.ENOTDIR):
        return Refusal("file-refused", say("a link, or something that is no folder, stands on the way to it."))
    reason = (error.strerror or str(error)).lower()
    return Refusal("file-unreadable", say("it cannot be read: {reason}.", reason=reason))
