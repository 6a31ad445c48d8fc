"""Files that get their name only when they are whole, so that whatever ends the program before leaves nothing."""

import os

NEW_FILE_MODE = 0o666  # less what the system's mask takes from it


def write_new(path: str, data: bytes, mode: int | None) -> None:
    """Write a file under a name that nothing bears; it is on the disk when it gets the name.

    Where the system knows no files without a name, it has its name while it is written.

    Args:
        path: Where it goes.
        data: What is in it.
        mode: Its permissions; None: as new files have them.

    Raises:
        OSError: It cannot be written; a part of it may be there.
    """
    try:
        _write_unnamed(path, data, mode)
    except (AttributeError, OSError):  # AttributeError: not a Linux
        _write_named(path, data, mode)


def _write_unnamed(path: str, data: bytes, mode: int | None) -> None:
    descriptor = os.open(os.path.dirname(path), os.O_TMPFILE | os.O_WRONLY, NEW_FILE_MODE)
    with os.fdopen(descriptor, "wb") as file:
        _fill(file.fileno(), data, mode)
        # Any descriptor will do: given one, Python has the system follow the link in /proc.
        os.link(f"/proc/self/fd/{descriptor}", path, src_dir_fd=descriptor, follow_symlinks=True)


def _write_named(path: str, data: bytes, mode: int | None) -> None:
    descriptor = os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0), NEW_FILE_MODE)
    with os.fdopen(descriptor, "wb") as file:
        _fill(file.fileno(), data, mode)


def _fill(descriptor: int, data: bytes, mode: int | None) -> None:
    rest = memoryview(data)
    while rest:
        rest = rest[os.write(descriptor, rest) :]
    if mode is not None:
        os.chmod(descriptor, mode)
    os.fsync(descriptor)
