"""The program: the window, or one of the commands, and how it went.

Results go to stdout, messages to stderr. Exit status: 0 fine; 1 the story has errors, or a date is none; 2 wrong use,
or the world refused; 70 a mistake of our own; 130 interrupted; 141 nobody read on.
"""

import gc
import os
import sys
from collections.abc import Sequence
from pathlib import Path
from types import SimpleNamespace

from viewer.export.terminal import prepare_streams, send_results, warn
from viewer.refusal import MISTAKEN, WORLD_REFUSED, ViewerError

INTERRUPTED, UNREAD = 130, 141


def main(arguments: Sequence[str] | None = None) -> int:
    """Do what the arguments ask for (those of the process if None) and say how it went, as an exit status.

    Raises:
        SystemExit: Help was given, or the use was wrong; both are said already.
    """
    prepare_streams()
    try:
        try:
            return _done(sys.argv[1:] if arguments is None else list(arguments))
        finally:
            send_results()
    except ViewerError as refusal:
        warn([f"claimline: {refusal}"])
        return WORLD_REFUSED
    except KeyboardInterrupt:
        return INTERRUPTED
    except BrokenPipeError:
        return UNREAD
    except Exception as mistake:  # noqa: BLE001  the one place where a mistake of our own ends the program
        return _mistaken(mistake)


def _mistaken(mistake: Exception) -> int:
    """Tell of a mistake of our own, and keep it in the log."""
    from viewer.export.accident import Accident, versions
    from viewer.export.log import write_log

    accident = Accident.of(mistake)
    told = "\n".join([*versions(), accident.trace.rstrip()])
    kept = write_log(told)
    where = f"; it is kept in {kept}" if kept else ""
    mine = f"claimline: this is a mistake of Claimline, not of your story{where}. Please send what stands above."
    warn([*told.splitlines(), mine])
    return MISTAKEN


def _done(words: list[str]) -> int:
    if plain := _plainly_open(words):
        return _open(plain)
    from viewer.arguments import parsed

    given = parsed(words)
    if given.command == "open":
        return _open(given)
    from viewer.commands import COMMANDS
    from viewer.languages import speak_in

    speak_in(getattr(given, "language", "en"))

    return COMMANDS[given.command](given)


def _plainly_open(words: list[str]) -> SimpleNamespace | None:
    """What a plain start asks for, `claimline [PATH…]`; None where it takes a parser, 15 ms to import, to tell."""
    flags = [word for word in words if word in ("--timings", "--exit")]
    paths = [Path(word) for word in words if word not in flags]
    if not all(path.exists() for path in paths):
        return None
    return SimpleNamespace(
        command="open",
        paths=paths,
        theme="system",
        language="",
        safe_mode=False,
        timings="--timings" in flags,
        exit="--exit" in flags,
    )


def _open(given: SimpleNamespace) -> int:
    gc.disable()  # until the window is painted: what is made by then stays, and looking through it takes 30 ms
    from viewer.app import open_windows
    from viewer.settings import SAFE_MODE

    if given.safe_mode:
        os.environ[SAFE_MODE] = "yes"
    return open_windows(
        given.paths,
        theme=given.theme,
        language=given.language,
        timings=given.timings,
        exit_when_painted=given.exit,
    )
