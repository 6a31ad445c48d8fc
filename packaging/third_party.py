"""The licences of everything that a bundle holds: collected from what is installed, and told of in one list."""

import importlib.metadata
import platform
import shutil
import subprocess
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from importlib.metadata import Distribution
from pathlib import Path

PACKAGING = Path(__file__).parent
TEXTS = PACKAGING / "licences"
QT = ("LGPL-3.txt", "GPL-3.txt")  # the wheels of Qt bring no text; the LGPL is an addition to the GPL
WITHOUT_TEXT = {"pyside6-essentials": QT, "shiboken6": QT}
NAMES = ("licen", "copying", "notice")
ALWAYS = ("pyinstaller",)  # its loader is the program that is started
SOURCES = """\
Claimline's own licence is claimline.txt. This folder holds the licences of everything that comes with it.

Qt and PySide6 are used under the LGPL, version 3, GEOS under the LGPL, version 2.1. Their libraries lie beside the
program as files of their own and can be replaced by other builds of the same version. Their sources:
https://download.qt.io/ and https://libgeos.org/; those of everything else where the list says.

"""


@dataclass(frozen=True, slots=True)
class Part:
    """Something that comes with the program, and the texts of its licence."""

    name: str
    version: str
    home: str
    texts: tuple[Path, ...]


def collect(files: Iterable[Path], folder: Path) -> None:
    """Write the licences of everything that the files belong to.

    Raises:
        SystemExit: Something has no licence that can be found.
    """
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)
    parts = sorted(parts_of(files), key=lambda part: part.name.lower())
    if nameless := [part.name for part in parts if not part.texts]:
        raise SystemExit(f"No licence was found for {', '.join(nameless)}: put it into {TEXTS} and name it there.")
    for part in parts:
        texts = [text.read_text("utf-8", "replace").strip() for text in part.texts]
        (folder / f"{part.name}.txt").write_text("\n\n".join(dict.fromkeys(texts)) + "\n", "utf-8")
    shutil.copy(PACKAGING.parent / "LICENSE", folder / "claimline.txt")
    lines = [f"{part.name} {part.version}  {part.home}".rstrip() for part in parts]
    (folder / "README.txt").write_text(SOURCES + "\n".join(lines) + "\n", "utf-8")


def parts_of(files: Iterable[Path]) -> Iterator[Part]:
    """The parts that files belong to: installed packages, Python itself, packages of the system."""
    found = {file.absolute() for file in files}
    places = {place.resolve() for place in found}
    for distribution in importlib.metadata.distributions():
        owned = {Path(str(distribution.locate_file(file))).resolve() for file in distribution.files or ()}
        name = distribution.name.lower()
        if name in ALWAYS or (name != "claimline" and owned & places):
            yield distributed(distribution)
            places -= owned
    yield Part("python", platform.python_version(), "https://www.python.org/", tuple(python_licences()))
    yield from system_parts(
        place for place in found if place.is_relative_to("/usr/lib") or place.is_relative_to("/lib")
    )


def distributed(distribution: Distribution) -> Part:
    """A package that pip has installed."""
    told = distribution.metadata.get_all
    links = [link.rpartition(",")[2].strip() for link in (told("Home-page") or []) + (told("Project-URL") or [])]
    home = next(iter(links), f"https://pypi.org/project/{distribution.name}/")
    return Part(distribution.name, distribution.version, home, tuple(texts_of(distribution)))


def texts_of(distribution: Distribution) -> list[Path]:
    """The texts of a package's licence, from the package or, where it brings none, from ours."""
    own = [
        Path(str(distribution.locate_file(file)))
        for file in distribution.files or ()
        if ".dist-info" in str(file) and any(word in file.name.lower() for word in NAMES)
    ]
    return sorted(own) or [TEXTS / name for name in WITHOUT_TEXT.get(distribution.name.lower().replace("_", "-"), ())]


def python_licences() -> list[Path]:
    """Where Python keeps its licence: among its modules, or where Debian keeps such texts."""
    version = sysconfig.get_python_version()
    places = (Path(sysconfig.get_path("stdlib"), "LICENSE.txt"), Path(f"/usr/share/doc/python{version}/copyright"))
    return [place for place in places if place.exists()][:1]


def system_parts(files: Iterable[Path]) -> Iterator[Part]:
    """The packages of Debian that libraries come from."""
    owners = {owner for file in files if (owner := owner_of(file))}
    for owner in sorted(owners):
        name, _, version = owner.partition(" ")
        text = Path("/usr/share/doc", name, "copyright")
        yield Part(name, version, f"https://packages.debian.org/{name}", (text,) if text.exists() else ())


def owner_of(file: Path) -> str:
    """Name and version of the package that a file of the system belongs to; "" if none does."""
    places = {str(file), str(file.resolve()), str(file).removeprefix("/usr"), str(file.resolve()).removeprefix("/usr")}
    found = subprocess.run(["dpkg-query", "-S", *sorted(places)], capture_output=True, text=True, check=False)
    name = found.stdout.partition(":")[0]
    if not name:
        return ""
    form = "--showformat=${Package} ${Version}\n"
    told = subprocess.run(["dpkg-query", "-W", form, name], capture_output=True, text=True, check=False)
    return next(iter(told.stdout.splitlines()), "")
