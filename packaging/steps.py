"""Steps of the set-up: said in one line each, silent while they work, and telling when they fail."""

import subprocess
import sys
from collections.abc import Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
TAIL_LINES = 15  # of a failed command's output: enough for pip's or apt's own explanation


class SetUpRefusedError(Exception):
    """The machine does not let the set-up go on; the message says what the reader can do."""


def say(line: str) -> None:
    """Tell the reader on stderr, at once, so that results on stdout stay clean."""
    sys.stderr.write(f"{line}\n")
    sys.stderr.flush()


def complaint_of(command: Sequence[str]) -> str | None:
    """Run a command without showing it; None if it went well, else the last lines it printed."""
    try:
        finished = subprocess.run(
            command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False
        )
    except OSError as error:
        return str(error)
    if finished.returncode == 0:
        return None
    lines = finished.stdout.decode(errors="replace").splitlines()
    return "\n".join(lines[-TAIL_LINES:]) or f"{command[0]} ended with status {finished.returncode}"
