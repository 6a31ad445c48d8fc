"""What the program is made with: names, versions and licences."""

import platform
import sys
from importlib.metadata import PackageNotFoundError, version

from msgspec import Struct
from PySide6.QtCore import qVersion
from PySide6.QtGui import QGuiApplication

from viewer import __version__
from viewer.words import noted, say

NOT_FOUND = noted("not found")


class Part(Struct, frozen=True):
    """Something that the program is made with."""

    name: str
    version: str
    licence: str


def parts() -> tuple[Part, ...]:
    """The program itself and all that comes with it; nothing is imported to ask for its version."""
    return (
        Part("Claimline", __version__, "MIT"),
        Part("Python", platform.python_version(), "PSF-2.0"),
        Part("Qt", qVersion(), "LGPL-3.0"),
        _package("PySide6", "PySide6-Essentials", "LGPL-3.0"),
        _package("shapely", "shapely", "BSD-3-Clause"),
        Part("GEOS", _geos(), "LGPL-2.1"),
        _package("numpy", "numpy", "BSD-3-Clause"),
        _package("pyqtgraph", "pyqtgraph", "MIT"),
        _package("msgspec", "msgspec", "BSD-3-Clause"),
        _package("geographiclib", "geographiclib", "MIT"),
        _package("zlib-ng", "zlib-ng", "PSF-2.0"),
        Part("Inter, Source Serif 4, Noto Sans Arabic", "", "OFL-1.1"),
    )


def system() -> str:
    """On what it runs: the system, and by what Qt reaches the screen."""
    return f"{platform.system()} {platform.release()} {platform.machine()}, {QGuiApplication.platformName()}"


def details() -> str:
    """All of it as text, to be pasted into a report."""
    lines = (" ".join(filter(None, (part.name, part.version, f"({part.licence})"))) for part in parts())
    return "\n".join((*lines, system())) + "\n"


def _package(name: str, package: str, licence: str) -> Part:
    try:
        return Part(name, version(package), licence)
    except PackageNotFoundError:
        return Part(name, say(NOT_FOUND), licence)


def _geos() -> str:
    """GEOS comes inside shapely, which tells its version only once it was imported."""
    loaded = sys.modules.get("shapely")
    return str(loaded.geos_version_string) if loaded else say("that of shapely")
