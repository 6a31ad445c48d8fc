"""Starting anew in place: the program becomes a fresh process with the same windows, in another language or size.

What the windows show is handed on in one variable of the environment, which is read once.
"""

import os
import sys
from collections.abc import Iterable, MutableMapping
from pathlib import Path
from typing import NoReturn

import msgspec
from msgspec import Struct

VARIABLE = "CLAIMLINE_WINDOWS"


class WindowNote(Struct, frozen=True, kw_only=True):
    """One window: its story, its view, and where it stands."""

    path: str
    view: str = ""  # as `viewer.view.address` writes it
    place: tuple[int, int, int, int] | None = None  # x, y, width and height in pixels of the screen
    maximized: bool = False


def handed(variables: MutableMapping[str, str]) -> tuple[WindowNote, ...]:
    """The windows that the former process had; none where it hands on nothing that can be understood."""
    written = variables.pop(VARIABLE, "")
    try:
        return msgspec.json.decode(written, type=tuple[WindowNote, ...])
    except (msgspec.DecodeError, UnicodeEncodeError):
        return ()


def start_anew(windows: Iterable[WindowNote]) -> NoReturn:
    """Become a fresh process with these windows, the last one in front."""
    named = [window for window in windows if window.path.isprintable() and Path(window.path).exists()]
    os.environ[VARIABLE] = msgspec.json.encode(named).decode("utf-8")
    sys.stdout.flush()
    sys.stderr.flush()
    os.execv(sys.executable, [sys.executable, *(sys.argv[1:] if getattr(sys, "frozen", False) else sys.orig_argv[1:])])
