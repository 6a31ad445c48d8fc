"""What goes into the bundle, and what of Python, Qt and others stays out because the program never uses it."""

from collections.abc import Callable, Iterable, Mapping
from fnmatch import fnmatchcase

# What no import of a module that is read from the start leads to.
IMPORTED_LATE = ["shapely.ops", "msgspec.json", "PySide6.QtSvg", "PySide6.QtPrintSupport"]

LEFT_OUT_MODULES = [
    "tkinter", "_tkinter", "turtle", "idlelib", "lib2to3", "ensurepip", "pip", "setuptools", "pkg_resources", "wheel",
    "sqlite3", "curses", "readline", "_ssl", "xmlrpc",
    "numpy.f2py", "numpy.distutils", "numpy._pyinstaller",
    "pyqtgraph.opengl", "pyqtgraph.examples", "pyqtgraph.jupyter",
    "OpenGL", "matplotlib", "scipy", "cupy", "pandas", "IPython", "PIL",
    "PySide6.QtNetwork", "PySide6.QtQml", "PySide6.QtQuick", "PySide6.QtSql", "PySide6.QtDBus", "PySide6.QtDesigner",
    "PySide6.QtTest", "PySide6.scripts",
]  # fmt: skip

LEFT_OUT_FILES = (
    # platforms without a desktop, and a theme that brings all of GTK along
    "*/platforms/*minimal*", "*/platforms/*linuxfb*", "*/platforms/*eglfs*", "*/platforms/*vnc*", "*/platforms/*vkkhr*",
    "*/platforms/*direct2d*", "*/platforms/*ios*", "*/platformthemes/*gtk3*", "*/egldeviceintegrations/*",
    "*/generic/*", "*/wayland-graphics-integration-client/*server*", "*/wayland-shell-integration/*ivi*",
    "*/wayland-shell-integration/*fullscreen*",
    # pictures that the program neither reads nor writes
    "*/imageformats/*gif*", "*/imageformats/*ico.*", "*/imageformats/*icns*", "*/imageformats/*tga*",
    "*/imageformats/*tiff*", "*/imageformats/*wbmp*", "*/imageformats/*pdf*",
    # connections, databases, Qt Quick
    "*/tls/*", "*/networkinformation/*", "*/sqldrivers/*", "*/qmltooling/*", "*/virtualkeyboard/*",
    "PySide6/Qt/qml/*", "PySide6/qml/*",
    "pyqtgraph/icons/peegee/*",
    "libcups.so.2",  # whoever prints has it, and it brings twenty more
)  # fmt: skip
LANGUAGES = ("ar", "ru", "tr")  # whose words for "Cancel" Qt has to bring


def is_wanted(place: str) -> bool:
    """Whether a file belongs into the bundle, by its place in it."""
    place = place.replace("\\", "/")
    if "/translations/" in place:
        return any(place.endswith(f"/qtbase_{language}.qm") for language in LANGUAGES)
    if ".dist-info/" in place:
        return place.endswith("/METADATA")
    return not any(fnmatchcase(place, pattern) for pattern in LEFT_OUT_FILES)


def without_orphans(
    sources: Mapping[str, str], modules: Iterable[str], needed_by: Callable[[str], Iterable[str]]
) -> set[str]:
    """The places of the binaries that something in the bundle still leads to, once others were left out.

    Args:
        sources: Where each binary comes from, by its place in the bundle.
        modules: The places of those that Python imports.
        needed_by: The names of the libraries that a file is linked to.
    """
    by_name: dict[str, list[str]] = {}
    for place in sources:
        by_name.setdefault(_name(place), []).append(place)
    kept = {place for place in sources if place in {*modules} or _is_opened_by_name(place)}
    waiting = list(kept)
    while waiting:
        for name in needed_by(sources[waiting.pop()]):
            fresh = set(by_name.get(_name(name), ())) - kept
            kept |= fresh
            waiting.extend(fresh)
    return kept


def _is_opened_by_name(place: str) -> bool:
    """Whether the program, or Qt, opens a library though nothing is linked to it."""
    return "/plugins/" in place or _name(place).startswith("libpython")


def _name(place: str) -> str:
    return place.replace("\\", "/").rpartition("/")[2]
