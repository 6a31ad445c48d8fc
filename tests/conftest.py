"""What holds for every test: no display, no settings but its own, no connection, no file of others, no widget left."""

import atexit
import gc
import os
import shutil
import tempfile
from collections.abc import Callable, Iterator
from pathlib import Path

SCREEN = Path(__file__).with_name("screen.json")  # as large as that of most readers
os.environ |= {"QT_QPA_PLATFORM": f"offscreen:configfile={SCREEN}", "LC_ALL": "C.UTF-8"}  # in English, everywhere
for folder in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
    os.environ[folder] = tempfile.mkdtemp(prefix="claimline-test-")
    atexit.register(shutil.rmtree, os.environ[folder], ignore_errors=True)

import hypothesis  # noqa: E402
import pytest  # noqa: E402  Qt is imported by its plugin, and reads the environment then
from PySide6.QtCore import QCoreApplication, QEvent  # noqa: E402
from PySide6.QtGui import QColor, QImage  # noqa: E402
from PySide6.QtWidgets import QApplication, QWidget  # noqa: E402
from pytestqt.qtbot import QtBot  # noqa: E402
from reader import TIP, Reader  # noqa: E402
from watch import refused, watch  # noqa: E402

from viewer.resources import shipped_story  # noqa: E402
from viewer.settings import settings_file  # noqa: E402
from viewer.window.look import dress  # noqa: E402
from viewer.window.main_window import MainWindow  # noqa: E402

# The same examples at every run, so that a change is judged by itself; `--hypothesis-profile=search` seeks new ones,
# `nightly` as many as a night has time for.
hypothesis.settings.register_profile("steady", derandomize=True)
hypothesis.settings.register_profile("search", max_examples=500)
hypothesis.settings.register_profile("nightly", max_examples=20_000, deadline=None)
hypothesis.settings.load_profile("steady")

watch()


@pytest.fixture(autouse=True)
def _nothing_is_refused() -> Iterator[None]:
    yield
    assert refused() == []


@pytest.fixture(autouse=True)
def _nothing_is_left_open() -> Iterator[None]:
    yield
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    if left_open():
        gc.collect()  # pyqtgraph's menus have no parent
    assert left_open() == []


def left_open() -> list[QWidget]:
    """The windows that nobody closed."""
    return [widget for widget in QApplication.topLevelWidgets() if widget.objectName() != TIP]


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    """The application is made as the program makes it."""
    return ["claimline", "-style", "fusion"]


@pytest.fixture(scope="session")
def dressed(qapp: QApplication) -> QApplication:
    """The application with the program's style and fonts."""
    dress(qapp)
    return qapp


@pytest.fixture
def settings() -> Iterator[Path]:
    """The file of what the window remembers, which is not there yet."""
    file = settings_file()
    file.unlink(missing_ok=True)
    yield file
    file.unlink(missing_ok=True)


@pytest.fixture
def open_window(qtbot: QtBot, dressed: QApplication, settings: Path) -> Iterator[Callable[..., Reader]]:
    """Opens the window on a story, that which ships if none is given, and seats a reader before it."""

    def opened(story: Path | None = None, theme: str = "light") -> Reader:
        window = MainWindow(theme)
        qtbot.addWidget(window)
        window.opening.open_path(story or shipped_story())
        with qtbot.waitActive(window):
            window.show()
            window.activateWindow()
        readers.append(Reader(qtbot, window))
        return readers[-1]

    readers: list[Reader] = []
    yield opened
    for reader in readers:
        vars(reader).clear()  # nobody looks at the window any longer
    dressed.clipboard().clear()  # the offscreen platform drops what is on it too late, and the process ends in a crash


@pytest.fixture
def reader(open_window: Callable[..., Reader]) -> Reader:
    """A reader before the story that ships."""
    return open_window()


@pytest.fixture
def show(qtbot: QtBot, dressed: QApplication) -> Callable[..., QWidget]:
    """Shows one widget by itself, in a size in px if one is given."""

    def shown(widget: QWidget, width: int = 0, height: int = 0) -> QWidget:
        qtbot.addWidget(widget)
        if width:
            widget.resize(width, height)
        with qtbot.waitActive(widget):
            widget.show()
            widget.activateWindow()
        return widget

    return shown


@pytest.fixture
def magenta(tmp_path: Path) -> Path:
    """A picture in a colour that no theme has, large enough to be seen wherever it is shown."""
    file = tmp_path / "magenta.png"
    image = QImage(64, 64, QImage.Format.Format_RGB32)
    image.fill(QColor("#ff00ff"))
    assert image.save(str(file))
    return file


@pytest.fixture
def shipped(tmp_path: Path) -> Path:
    """A copy of the story that ships, to be edited."""
    return Path(shutil.copytree(shipped_story(), tmp_path / "story"))
