"""What compiled files are linked to, as objdump tells it."""

import re
import subprocess
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path
from typing import Self

_NEEDED = re.compile(r"^\s+NEEDED\s+(\S+)$", re.MULTILINE)
_GLIBC = re.compile(r"\bGLIBC_(\d+)\.(\d+)")
ELF = b"\x7fELF"


@dataclass(frozen=True, slots=True)
class Linked:
    """The libraries that one or several files need, and the version of the C library."""

    libraries: frozenset[str] = frozenset()
    glibc: tuple[int, int] = (0, 0)

    def __or__(self, other: Self) -> "Linked":
        """What both need."""
        return Linked(self.libraries | other.libraries, max(self.glibc, other.glibc))

    @classmethod
    def told(cls, headers: str) -> Self:
        """What `objdump -p` tells of a file."""
        versions = [(int(major), int(minor)) for major, minor in _GLIBC.findall(headers)]
        return cls(frozenset(_NEEDED.findall(headers)), max(versions, default=(0, 0)))


def linked(file: Path) -> Linked:
    """What a file is linked to; nothing if it is not there or not compiled."""
    told = subprocess.run(["objdump", "-p", file], capture_output=True, text=True, check=False)
    return Linked.told(told.stdout)


def linked_outside(folder: Path) -> Linked:
    """What the compiled files of a folder need that lies nowhere in it."""
    files = [file for file in sorted(folder.rglob("*")) if file.is_file() and not file.is_symlink()]
    compiled = [file for file in files if is_compiled(file)]
    everything = union(linked(file) for file in compiled)
    return Linked(everything.libraries - {file.name for file in folder.rglob("*")}, everything.glibc)


def is_compiled(file: Path) -> bool:
    """Whether a file is a program or library of Linux."""
    with file.open("rb") as opened:
        return opened.read(len(ELF)) == ELF


def union(all_linked: Iterable[Linked]) -> Linked:
    """What several files need."""
    together = Linked()
    for each in all_linked:
        together |= each
    return together
