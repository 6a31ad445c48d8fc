"""Files that are written whole or not at all: what stood under the name before stays until the new file is on disk."""

import errno
import os
import stat
from contextlib import suppress
from pathlib import Path

from viewer.export.left_parts import part_name, remove_left_parts
from viewer.export.unnamed_file import write_new
from viewer.refusal import ViewerError
from viewer.words import noted, say

_ANOTHER_FOLDER, _MORE_ROOM = (
    noted("Choose a folder that you may change."),
    noted("Make room on the disk, or choose another."),
)
_WAYS_OUT = {
    errno.EACCES: _ANOTHER_FOLDER,
    errno.EPERM: _ANOTHER_FOLDER,
    errno.EROFS: _ANOTHER_FOLDER,
    errno.ENOENT: noted("Choose a folder that is there."),
    errno.ENOTDIR: noted("Choose a folder that is there."),
    errno.ENOSPC: _MORE_ROOM,
    errno.EDQUOT: _MORE_ROOM,
    errno.EFBIG: noted("Choose another disk: this one takes no file so large."),
    errno.ENAMETOOLONG: noted("Choose a shorter name."),
}
_OTHERWISE = noted("Choose another name or folder.")


def write_file(path: Path, data: bytes) -> None:
    """Write a file, or replace the one of that name; of a link the file that it leads to.

    Raises:
        ViewerError: It cannot be written; then nothing has changed.
    """
    try:
        target = os.path.realpath(path)
        _replace(target, data, _mode_of(target))
    except OSError as refusal:
        raise unwritten(path, refusal) from refusal
    except ValueError as refusal:  # a name with a NUL in it
        raise ViewerError(say("{path} is no name of a file", path=repr(str(path)))) from refusal


def unwritten(path: Path, refusal: OSError) -> ViewerError:
    """What to say of something that could not be written: why, and what to do."""
    way_out = say(_WAYS_OUT.get(refusal.errno or 0, _OTHERWISE))
    return ViewerError(
        say(
            "{path} could not be written: {reason}. {way_out}",
            path=path,
            reason=refusal.strerror or refusal,
            way_out=way_out,
        )
    )


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
        raise OSError(0, say("it is no regular file"))
    if not os.access(target, os.W_OK):
        raise OSError(0, say("the file must not be changed"))
    return stat.S_IMODE(found.st_mode)


def _replace(target: str, data: bytes, mode: int | None) -> None:
    """Write beside the target first, so that both lie on one disk, and take its place at once."""
    folder = os.path.dirname(target)
    remove_left_parts(folder)
    part = os.path.join(folder, part_name())
    try:
        write_new(part, data, mode)
        os.replace(part, target)
    except BaseException:
        with suppress(OSError):
            os.unlink(part)
        raise
    _keep_name(folder)


def _keep_name(folder: str) -> None:
    """Have the names in a folder on the disk, too, where the system can do that for folders."""
    with suppress(OSError):
        descriptor = os.open(folder, os.O_RDONLY)
        try:
            os.fsync(descriptor)
        finally:
            os.close(descriptor)
