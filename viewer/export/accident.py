"""Accidents: mistakes of the program itself, told so that whoever can mend them has all they need."""

import platform
import sys
from traceback import TracebackException

from msgspec import Struct

from viewer import __version__
from viewer.story.invisible import readable
from viewer.story.story import Story
from viewer.view.address import address
from viewer.view.state import ViewState

MOST_LETTERS = 20_000  # of a trace
PACKAGES = ("PySide6-Essentials", "shiboken6", "pyqtgraph", "numpy", "shapely", "msgspec", "geographiclib", "zlib-ng")


class Accident(Struct, frozen=True):
    """One mistake, however often it happened."""

    title: str  # the last line of the trace: what kind of mistake
    place: str  # file and line of the program where it was noticed; "" where nobody knows
    trace: str

    @classmethod
    def of(cls, mistake: BaseException) -> "Accident":
        """The accident that an exception is."""
        told = TracebackException.from_exception(mistake)
        places = [f"{frame.filename}:{frame.lineno}" for frame in told.stack]
        *_, title = "".join(told.format_exception_only()).strip().splitlines()
        return cls(title, places[-1] if places else "", readable(_shortened("".join(told.format()))))

    @property
    def kind(self) -> tuple[str, str]:
        """The same for two accidents by the same mistake."""
        return self.title.partition(":")[0], self.place


def report(accidents: tuple[Accident, ...], story: Story | None, state: ViewState) -> str:
    """What to send to whoever can mend it: versions, which view of which story was open, and each trace.

    Nothing in it tells what the story says, but for what a trace repeats of it.
    """
    opened = f"story {story.checksum}\nview {address(state) or 'as it opens'}" if story else "no story"
    traces = [f"{accident.trace.rstrip()}\n" for accident in accidents]
    return "\n".join([*versions(), opened, "", *traces])


def versions() -> list[str]:
    """A line each for the program, Python with its system, the screen, and the packages that are used."""
    system = f"{platform.system()} {platform.release()} {platform.machine()}"
    python = f"Python {platform.python_version()} on {system}"
    screen = f"Qt reaches the screen through {_qt_platform()}"
    return [f"Claimline {__version__}", python, screen, *map(_version, PACKAGES)]


def _version(package: str) -> str:
    from importlib.metadata import PackageNotFoundError, version

    try:
        return f"{package} {version(package)}"
    except PackageNotFoundError:
        return f"{package} (not known)"


def _qt_platform() -> str:
    """Through what Qt reaches the screen; nothing is imported to know it."""
    gui = sys.modules.get("PySide6.QtGui")
    return str(gui.QGuiApplication.platformName()) if gui else "nothing: it is not loaded"


def _shortened(trace: str) -> str:
    """A trace that is very long without its middle."""
    if len(trace) <= MOST_LETTERS:
        return trace
    return f"{trace[: MOST_LETTERS // 2]}\n[…]\n{trace[-MOST_LETTERS // 2 :]}"
