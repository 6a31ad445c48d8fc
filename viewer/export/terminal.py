"""Results on stdout: in whatever encoding it has, without control characters, and calm when nobody reads on."""

import os
import sys
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from io import TextIOWrapper
from typing import TextIO

from viewer.refusal import ViewerError

_CONTROLS = {code: f"\\u{code:04x}" for code in (*range(0x20), *range(0x7F, 0xA0)) if chr(code) not in "\n\t"}


def prepare_streams() -> None:
    """Let characters that stdout's encoding lacks leave by their numbers, instead of ending the program.

    Where a stream is closed, its number is taken: else the next file that is opened would get it, and in it whatever
    libraries tell on stderr.
    """
    for number in range(3):
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, os.O_RDWR)  # gets the lowest number that is free: this one
    if isinstance(sys.stdout, TextIOWrapper):
        sys.stdout.reconfigure(errors="backslashreplace")


def tell(lines: Iterable[str]) -> None:
    """Write lines to stdout; control characters, by which a file could steer the terminal, are spelled out.

    Raises:
        BrokenPipeError: Whoever read the results has left.
        ViewerError: They cannot be written.
    """
    if sys.stdout is None:
        raise ViewerError("the results cannot be written: stdout is closed")
    with _answering_refusal():
        for line in lines:
            print(line.translate(_CONTROLS))


def tell_json(values: object) -> None:
    """Write values to stdout as JSON, in ASCII where stdout is not Unicode; raises what `tell` raises."""
    import json

    unicode = "utf" in (getattr(sys.stdout, "encoding", None) or "").lower()
    tell([json.dumps(values, ensure_ascii=not unicode, indent=2, allow_nan=False)])


def send_results() -> None:
    """Send off what was told, while a refusal can still be answered; raises what `tell` raises."""
    with _answering_refusal():
        if isinstance(sys.stdout, TextIOWrapper):
            sys.stdout.flush()


def warn(lines: Iterable[str]) -> None:
    """Write lines to stderr, as `tell` does to stdout, but for this: where they cannot be written, nobody is told."""
    if sys.stderr is None:  # then print() would take stdout
        return
    try:
        for line in lines:
            print(line.translate(_CONTROLS), file=sys.stderr)
    except OSError:
        _lead_away(sys.stderr)


def progress(noun: str) -> Callable[[int, int], bool]:
    """What long work tells how far it is: on a terminal it is shown, in a pipe not."""

    def told(done: int, all: int) -> bool:
        if sys.stderr is not None and sys.stderr.isatty():
            print(f"\r{done} of {all} {noun}", end="\n" if done == all else "", file=sys.stderr, flush=True)
        return True

    return told


@contextmanager
def _answering_refusal() -> Iterator[None]:
    try:
        yield
    except OSError as refusal:
        _lead_away(sys.stdout)
        if isinstance(refusal, BrokenPipeError):
            raise
        raise ViewerError(f"the results cannot be written: {refusal.strerror}") from refusal


def _lead_away(stream: TextIO) -> None:
    """Have what is left of a stream go nowhere as the interpreter ends, which would else complain."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())
