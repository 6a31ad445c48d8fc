"""Crashes: where each thread stood when the process was ended by the system; told by the run that follows."""

import faulthandler
import os
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from secrets import token_hex
from typing import IO

from viewer.folders import state_folder

MOST_LETTERS = 20_000  # of what a crash has left
PATTERN = "crash-*.txt"


@contextmanager
def crashes_kept() -> Iterator[None]:
    """Have the stacks written to a file of this run's own if it crashes meanwhile; without a crash the file goes."""
    file = state_folder() / PATTERN.replace("*", token_hex(8))
    try:
        file.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        stream = file.open("x", encoding="utf-8")
    except OSError:  # then nothing is kept
        yield
        return
    with stream:
        _lock(stream)
        faulthandler.enable(stream)
        try:
            yield
        finally:
            faulthandler.disable()
            file.unlink(missing_ok=True)


def left_crashes() -> Iterator[str]:
    """What former runs have left, each told once; their files go."""
    for file in sorted(state_folder().glob(PATTERN)):
        with suppress(OSError), file.open("r+", encoding="utf-8", errors="replace") as stream:
            _lock(stream)
            told = stream.read(MOST_LETTERS)
            file.unlink()
            if told:
                yield told


def _lock(stream: IO[str]) -> None:
    """Hold a file as long as it is open.

    Raises:
        OSError: Another process holds it.
    """
    if os.name == "posix":  # elsewhere a file that is open cannot be removed
        import fcntl

        fcntl.flock(stream, fcntl.LOCK_EX | fcntl.LOCK_NB)
