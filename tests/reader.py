"""A reader at the window: what they click, which keys they press, and what they then see."""

import os
import subprocess
import sys
from pathlib import Path
from typing import TypeVar

from msgspec.structs import replace
from PySide6.QtCore import QEvent, QPoint, Qt
from PySide6.QtGui import QHelpEvent, QImage, QPainter
from PySide6.QtWidgets import QApplication, QPushButton, QScrollArea, QToolTip, QWidget
from pytestqt.qtbot import QtBot
from sheet import marks_of

from viewer.paint.painter import paint_scene
from viewer.scene.marks import Disc, Line, Mark, OfClaim, OfEvent, Rect, Scene, Subject, Text
from viewer.story.sources import Passage
from viewer.story.story import Story
from viewer.window.canvas import Canvas
from viewer.window.document import DocumentView
from viewer.window.main_window import MainWindow
from viewer.window.plain import PlainLabel
from viewer.window.problems_panel import ProblemsPanel

TESTS = Path(__file__).parent
MAGENTA = 0xFFFF00FF
CLAIMLINE = "import sys; from viewer.cli import main; sys.exit(main(sys.argv[1:]))"
TIP = "qtooltip_label"  # by which Qt calls the label that it keeps for tooltips

Kind = TypeVar("Kind", bound=QWidget)


class Reader:
    """Sits before a window; knows its parts by the names that a screen reader or a test tool finds them by."""

    def __init__(self, qtbot: QtBot, window: MainWindow) -> None:
        self.qtbot = qtbot
        self.window = window
        self.timeline = self._named(Canvas, "timeline")
        self.corridor = self._named(Canvas, "corridor")
        self.claims = self._named(Canvas, "claims")
        self.document = self._named(DocumentView, "document")

    @property
    def story(self) -> Story:
        """The story that is open."""
        story = self.window.store.story
        assert story is not None
        return story

    # What they do

    def clicks(self, canvas: Canvas, subject: Subject) -> None:
        """Click the mark that stands for something."""
        assert canvas.scene is not None
        spot = middle(next(mark for mark in marks_of(canvas.scene, subject) if not isinstance(mark, Text)))
        if canvas is self.claims:
            self.window.findChild(QScrollArea).ensureVisible(spot.x(), spot.y())
        self.qtbot.mouseClick(canvas, Qt.MouseButton.LeftButton, pos=spot)

    def clicks_event(self, event: str) -> None:
        """Click an event on the timeline."""
        self.clicks(self.timeline, OfEvent(event))

    def clicks_claim(self, claim: str) -> None:
        """Click the card of a claim."""
        self.clicks(self.claims, OfClaim(claim))

    def clicks_passage(self, passage: Passage) -> None:
        """Scroll the document to a passage and click its middle."""
        click_text(self.qtbot, self.document, (passage.start + passage.end) // 2)

    def presses(self, key: Qt.Key, *, control: bool = False, on: QWidget | None = None) -> None:
        """Press a key, in whatever has the focus if not told where."""
        modifier = Qt.KeyboardModifier.ControlModifier if control else Qt.KeyboardModifier.NoModifier
        self.qtbot.keyClick(on or QApplication.focusWidget(), key, modifier)

    def chooses(self, action: str) -> None:
        """Choose an entry of the menus, by its object name."""
        for menu in self.window.menuBar().actions():
            for entry in menu.menu().actions():
                within = entry.menu().actions() if entry.menu() else [entry]
                for each in within:
                    if each.objectName() == action:
                        each.trigger()
                        return
        raise AssertionError(f"no menu has {action}")

    def chooses_account(self, name: str) -> None:
        """Click one of the buttons for accounts."""
        button = next(button for button in self.window.findChildren(QPushButton) if button.text() == name)
        self.qtbot.mouseClick(button, Qt.MouseButton.LeftButton)

    # What they see

    @property
    def card(self) -> str:
        """All that the panel says about what is chosen, its lines joined."""
        return words(self.claims.scene)

    @property
    def marked(self) -> list[str]:
        """The passages that are marked in the document."""
        return marked(self.document)

    @property
    def chosen_title(self) -> str:
        """The title that stands in bold on the timeline; "" where none does."""
        titles = {event.title for event in self.story.events}
        bold = [mark.text for mark in texts(self.timeline.scene) if mark.font.bold and mark.text in titles]
        return bold[0] if bold else ""

    def label(self, name: str) -> str:
        """What a label of the window says."""
        return self._named(PlainLabel, name).text()

    @property
    def labels(self) -> list[str]:
        """What all labels of the window say."""
        return [label.text() for label in self.window.findChildren(PlainLabel) if label.text()]

    @property
    def told_problems(self) -> list[str]:
        """The lines of the problems panel; none where it is not seen."""
        panel = self.window.findChild(ProblemsPanel, "problems")
        if panel is None or not panel.isVisible():
            return []
        return [panel.item(row).text() for row in range(panel.count())]

    def _named(self, kind: type[Kind], name: str) -> Kind:
        found = self.window.findChild(kind, name)
        assert isinstance(found, kind), name
        return found


def middle(mark: Mark) -> QPoint:
    """Where a reader aims to hit a mark."""
    match mark:
        case Rect():
            x, y = mark.x + mark.width / 2, mark.y + mark.height / 2
        case Disc():
            x, y = mark.x, mark.y
        case Text():
            x, y = mark.x + mark.width / 2, mark.y - mark.font.size_px / 3
        case Line(closed=True):
            xs, ys = zip(*mark.points, strict=True)
            x, y = sum(xs) / len(xs), sum(ys) / len(ys)
        case Line():
            (x1, y1), (x2, y2) = mark.points[(len(mark.points) - 1) // 2 :][:2]
            x, y = (x1 + x2) / 2, (y1 + y2) / 2
    return QPoint(round(x), round(y))


def texts(scene: Scene | None) -> list[Text]:
    """The texts on a sheet."""
    assert scene is not None
    return [mark for mark in scene.marks if isinstance(mark, Text)]


def words(scene: Scene | None) -> str:
    """All the words on a sheet, in the order in which they were set, its lines joined."""
    return " ".join(" ".join(text.text for text in texts(scene)).split())


def marked(document: DocumentView) -> list[str]:
    """The passages of a document with a colour behind them, as a reader would copy them."""
    return document.marked_texts


def place(document: DocumentView, position: int) -> QPoint:
    """Where in the view a character of a document stands."""
    return document.passage_rect(Passage(position, position + 1)).center()


def click_text(qtbot: QtBot, document: DocumentView, position: int) -> None:
    """Scroll a document to a character and click it."""
    document.reveal(Passage(position, position + 1))
    qtbot.mouseClick(document.viewport(), Qt.MouseButton.LeftButton, pos=place(document, position))


def tip_over(qtbot: QtBot, widget: QWidget, spot: QPoint) -> str:
    """The tooltip that comes up where the pointer rests, as Qt was given it; "" if none does."""
    QToolTip.hideText()
    qtbot.mouseMove(widget, spot)
    QApplication.sendEvent(widget, QHelpEvent(QEvent.Type.ToolTip, spot, widget.mapToGlobal(spot)))
    return QToolTip.text()


def differing_pixels(canvas: Canvas) -> int:
    """How many pixels on screen are not those of a picture of the same scene at the same scale."""
    assert canvas.scene is not None
    screen = canvas.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    picture = QImage(screen.size(), QImage.Format.Format_RGB32)
    picture.fill(canvas.scene.background)
    painter = QPainter(picture)
    painter.scale(canvas.devicePixelRatioF(), canvas.devicePixelRatioF())
    paint_scene(replace(canvas.scene, marks=(*canvas.scene.marks, *canvas.scene.handles)), painter)
    painter.end()
    shown, painted = (memoryview(image.constBits()).cast("I") for image in (screen, picture))
    return sum(one != other for one, other in zip(shown, painted, strict=True))


def shows_magenta(widget: QWidget) -> bool:
    """Whether the picture that nothing should show is seen on a widget."""
    image = widget.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return MAGENTA in memoryview(image.constBits()).cast("I").tolist()


def run_python(code: str, *arguments: str, **environment: str | None) -> subprocess.CompletedProcess[str]:
    """Run a program that may use these modules, in a process of its own; a variable that is None is not set."""
    paths = os.pathsep.join((str(TESTS), str(TESTS.parent)))
    given = {**os.environ, "PYTHONPATH": paths, **environment}
    return subprocess.run(
        [sys.executable, "-c", code, *arguments],
        env={name: value for name, value in given.items() if value is not None},
        capture_output=True,
        encoding="utf-8",
        timeout=60,
        check=False,
    )


def replaced(file: Path, old: str, new: str) -> None:
    """Edit a file in place, as some editors do."""
    text = file.read_text("utf-8")
    assert old in text
    file.write_text(text.replace(old, new), "utf-8")
