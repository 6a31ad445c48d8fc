"""Writes the manual page from the parser of the program's arguments: `python man_page.py FILE`, in its environment."""

import gzip
import io
import os
import sys
from argparse import ArgumentParser
from pathlib import Path

os.environ["COLUMNS"] = "78"

from viewer import __version__
from viewer.arguments import _COMMANDS, _parser

STATUS = (
    ("0", "Fine."),
    ("1", "The story has errors, or a date is none."),
    ("2", "Wrong use, or the world refused: no such file, disk full."),
    ("70", "A mistake of Claimline itself."),
)


def page() -> str:
    """The page, in the language of man(7)."""
    parser = _parser()
    lines = [
        f'.TH CLAIMLINE 1 "" "Claimline {__version__}" "User Commands"',
        ".SH NAME",
        "claimline \\- a timeline in which every mark can be asked who says so",
        ".SH SYNOPSIS",
        *("\n.br\n".join(f".B {plain(line.strip())}" for line in (parser.usage or "").splitlines()).splitlines()),
        ".SH DESCRIPTION",
        plain(parser.description or ""),
        plain(parser.epilog or ""),
        ".SH COMMANDS",
    ]
    for name, (_, add_arguments) in _COMMANDS.items():
        command = ArgumentParser(prog=f"claimline {name}", description=None)
        add_arguments(command)
        lines += [f".SS {name}", ".nf", plain(command.format_help().rstrip()), ".fi"]
    lines += [".SH EXIT STATUS", *(line for status, told in STATUS for line in (".TP", f".B {status}", told))]
    return "\n".join(lines) + "\n"


def plain(text: str) -> str:
    """Text of which man(7) takes nothing for a request."""
    escaped = text.replace("\\", "\\e").replace("-", "\\-")
    return "\n".join(f"\\&{line}" if line.startswith((".", "'")) else line for line in escaped.splitlines())


def packed(text: str) -> bytes:
    """The page as it is installed, the same bytes each time."""
    stream = io.BytesIO()
    with gzip.GzipFile(fileobj=stream, mode="wb", mtime=0, filename="") as file:
        file.write(text.encode())
    return stream.getvalue()


if __name__ == "__main__":
    Path(sys.argv[1]).write_bytes(packed(page()))
