"""Files that are written whole or not at all: what stood under the name before stays until the new file is on disk."""

import errno
import os
import stat
from pathlib import Path
from secrets import token_hex

from viewer.refusal import ViewerError

WAYS_OUT = {
    errno.EACCES: "Choose a folder that you may change.",
    errno.EPERM: "Choose a folder that you may change.",
    errno.EROFS: "Choose a folder that you may change.",
    errno.ENOENT: "Choose a folder that is there.",
    errno.ENOSPC: "Make room on the disk, or choose another.",
    errno.EDQUOT: "Make room on the disk, or choose another.",
}
NEW_FILE_MODE = 0o666  # less what the system's mask takes from it


def write_file(path: Path, data: bytes) -> None:
    """Write a file, or replace the one of that name; of a link the file that it leads to.

    Raises:
        ViewerError: It cannot be written; then nothing has changed.
    """
    try:
        target = os.path.realpath(path)
        _replace(target, data, _mode_of(target))
    except OSError as refusal:
        what = f"{path} could not be written: {refusal.strerror or refusal}"
        raise ViewerError(f"{what}. {WAYS_OUT[refusal.errno]}" if refusal.errno in WAYS_OUT else what) from refusal
    except ValueError as refusal:  # a name with a NUL in it
        raise ViewerError(f"{str(path)!r} is no name of a file") from refusal


def _mode_of(target: str) -> int | None:
    """The permissions of the file that is to be replaced; None where there is none.

    Raises:
        OSError: What bears the name is no file, or must not be changed.
    """
    try:
        found = os.stat(target)
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(found.st_mode):
        raise OSError(0, "it is no regular file")
    if not os.access(target, os.W_OK):
        raise OSError(0, "the file must not be changed")
    return stat.S_IMODE(found.st_mode)


def _replace(target: str, data: bytes, mode: int | None) -> None:
    """Write beside the target first, so that both lie on one disk, and take its place at once."""
    beside = os.path.join(os.path.dirname(target), f".claimline-{token_hex(8)}.part")
    descriptor = os.open(beside, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), NEW_FILE_MODE)
    try:
        with os.fdopen(descriptor, "wb") as file:
            file.write(data)
            file.flush()
            os.fsync(descriptor)
        if mode is not None:
            os.chmod(beside, mode)
        os.replace(beside, target)
    except BaseException:
        os.unlink(beside)
        raise
