"""The virtual environment that Claimline runs in: made once, noticed when it no longer fits, and made again."""

import hashlib
import importlib.metadata
import importlib.util
import json
import os
import subprocess
import sys
import venv
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from pathlib import Path
from typing import Self

from steps import ROOT, SetUpRefusedError, complaint_of, say

LOCK = ROOT / "packaging" / "requirements-ci.txt"
STAMP_NAME = "claimline-stamp.json"
LOCKED = ("test", "bundle")
UNFINISHED = "unfinished"
FIRST_PIP_THAT_SERVES_ANOTHER_PYTHON = (22, 3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Stamp:
    """What an environment was made from; kept in it, so that a second start costs nothing."""

    python: str  # sys.version of the interpreter it was made by
    place: str  # the folder it was made in: an environment cannot be moved
    recipe: str  # SHA-256 of the files that say what belongs into it
    extra: str  # "all", "test" (which includes all), "bundle", or UNFINISHED

    def fits(self, wanted: Self) -> bool:
        """Whether the environment can be started as it is."""
        return replace(self, extra=wanted.extra) == wanted and self.extra in (wanted.extra, "test")

    def can_become(self, wanted: Self) -> bool:
        """Whether installing into the environment is enough, or it has to be made anew."""
        return (self.python, self.place) == (wanted.python, wanted.place) and self.extra != UNFINISHED


def ready(extra: str, places: Sequence[Path] = ()) -> Path:
    """The interpreter of an environment that holds Claimline with this extra, set up now unless it was before.

    It is in one of the places, where none are given in one of `possible_places`.

    Raises:
        SetUpRefusedError: pip cannot install something, or there is no room to write.
    """
    places = places or possible_places(ROOT)
    for place in places:
        found = read_stamp(place)
        if found and found.fits(wanted_stamp(place, extra)) and interpreter(place).exists():
            return interpreter(place)
    try:
        return set_up(next(filter(is_writable, places)), extra)
    except OSError as error:
        raise SetUpRefusedError(f"{error}: make room or leave to write there, then start this again.") from error


def possible_places(root: Path) -> list[Path]:
    """Where the environment may be: in the checkout, or in the reader's cache if the checkout is read-only."""
    cache = Path(os.environ.get("XDG_CACHE_HOME") or Path.home() / ".cache")
    name = hashlib.sha256(str(root).encode()).hexdigest()[:12]
    return [root / ".venv", cache / "claimline" / f"venv-{name}"]


def is_writable(place: Path) -> bool:
    """Whether files can be made in a folder that may not be there yet."""
    nearest = next(folder for folder in (place, *place.parents) if folder.exists())
    return os.access(nearest, os.W_OK)


def interpreter(place: Path) -> Path:
    """The Python of an environment."""
    return place / "bin" / "python"


def wanted_stamp(place: Path, extra: str) -> Stamp:
    """What the environment in this place should have been made from."""
    files = ((ROOT / "pyproject.toml").read_bytes(), LOCK.read_bytes())
    return Stamp(python=sys.version, place=str(place), recipe=recipe_of(*files), extra=extra)


def recipe_of(pyproject: bytes, lock: bytes) -> str:
    """One short name for what these files ask for."""
    return hashlib.sha256(hashlib.sha256(pyproject).digest() + hashlib.sha256(lock).digest()).hexdigest()


def read_stamp(place: Path) -> Stamp | None:
    """The stamp of an environment; None if it has none that can be read."""
    try:
        return Stamp(**json.loads((place / STAMP_NAME).read_text(encoding="utf-8")))
    except (OSError, ValueError, TypeError):
        return None


def write_stamp(place: Path, stamp: Stamp) -> None:
    """Mark an environment, in one move, so that there is never half a stamp."""
    temporary = place / f"{STAMP_NAME}.new"
    temporary.write_text(json.dumps(asdict(stamp), indent=2), encoding="utf-8")
    temporary.replace(place / STAMP_NAME)


def set_up(place: Path, extra: str) -> Path:
    """Make the environment if it cannot be completed, install into it, and mark it.

    The mark says "unfinished" while pip works: an environment in which pip was killed is not trusted but made anew.
    If pip says no, it has left everything as it was, and the mark before is put back.
    """
    wanted, before = wanted_stamp(place, extra), read_stamp(place)
    if not (before.can_become(wanted) if before else is_ours_by_hand(place)):
        say(f"Making a Python environment in {place}")
        venv.create(place, clear=True, symlinks=True, with_pip=False)
        before = None
    write_stamp(place, replace(wanted, extra=UNFINISHED))
    try:
        install(place, extra)
    except SetUpRefusedError:
        if before:
            write_stamp(place, before)
        raise
    write_stamp(place, wanted)
    return interpreter(place)


def is_ours_by_hand(place: Path) -> bool:
    """Whether an environment without a stamp, made by the reader's own hand, runs this very Python."""
    question = [str(interpreter(place)), "-c", "import sys; sys.stdout.write(sys.version)"]
    try:
        answer = subprocess.run(question, capture_output=True, text=True, check=False)
    except OSError:
        return False
    return answer.stdout == sys.version


def install(place: Path, extra: str) -> None:
    """Install Claimline so that the checkout is what runs, with everything the extra names.

    Tests and bundles get the exact versions of the lock, the build backend among them; the program gets the ranges.
    """
    pip = pip_for(place)
    say(f"Installing claimline[{extra}] and what it needs (more than 100 MB the first time)")
    if extra in LOCKED:
        pip_install(pip, "--constraint", str(LOCK), "hatchling")
        pip_install(pip, "--constraint", str(LOCK), "--no-build-isolation", "--editable", f"{ROOT}[{extra}]")
    else:
        pip_install(pip, "--editable", f"{ROOT}[{extra}]")


def pip_install(pip: list[str], *arguments: str) -> None:
    """Have pip install something. Its own settings (PIP_…, pip.conf) hold."""
    complaint = complaint_of([*pip, "install", "--no-user", *arguments])
    if complaint is not None:
        raise SetUpRefusedError(
            f"{complaint}\npip could not install {arguments[-1]} as said above: "
            "check the network, the proxy and pip's index (`python3 -m pip config list`), then start this again."
        )


def pip_for(place: Path) -> list[str]:
    """A pip that installs into this environment, which usually has none of its own.

    Debian and Ubuntu keep `ensurepip` in a package of its own, but their pip can serve another Python; one too old for
    that (Ubuntu 22.04) can still put a newer pip into a folder.
    """
    python = str(interpreter(place))
    packages = place / "lib" / f"python{sys.version_info.major}.{sys.version_info.minor}" / "site-packages"
    if (packages / "pip").is_dir():
        return [python, "-m", "pip"]
    if importlib.util.find_spec("pip") is None:
        complaint = complaint_of([python, "-m", "ensurepip"])
    elif version_of_pip() >= FIRST_PIP_THAT_SERVES_ANOTHER_PYTHON:
        return [sys.executable, "-m", "pip", "--python", python]
    else:
        complaint = complaint_of([sys.executable, "-m", "pip", "install", "--target", str(packages), "pip"])
    if complaint is not None:
        raise SetUpRefusedError(f"{complaint}\npip could not be put into {place} as said above: check the network.")
    return [python, "-m", "pip"]


def version_of_pip() -> tuple[int, int]:
    """The version of the pip that belongs to the Python running this."""
    major, minor = importlib.metadata.version("pip").split(".")[:2]
    return int(major), int(minor)
