"""The story told to a room: one page after the other fills the screen, and nothing else is on it."""

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import QCloseEvent, QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent, QScreen
from PySide6.QtWidgets import QWidget

from viewer.export.picture import PictureRequest, picture_scene
from viewer.scene.page import Part
from viewer.scene.theme import Theme
from viewer.view.visible import Visible
from viewer.window.page_view import PageView
from viewer.window.speech import announce
from viewer.words import say

PROGRESS_PX = 4
NEXT = (Qt.Key.Key_Right, Qt.Key.Key_Down, Qt.Key.Key_Space, Qt.Key.Key_PageDown, Qt.Key.Key_Return, Qt.Key.Key_Enter)
BEFORE = (Qt.Key.Key_Left, Qt.Key.Key_Up, Qt.Key.Key_PageUp, Qt.Key.Key_Backspace)  # remotes send the page keys
BLANK = (Qt.Key.Key_B, Qt.Key.Key_Period)
LEAVE = (Qt.Key.Key_Escape, Qt.Key.Key_F5)


class Presentation(PageView):
    """A page for the story and one for each event; which one is shown is told from outside.

    Signals:
        step_requested: Another page is to be shown. arg: how many further on, negative for back.
        end_requested: The first page is to be shown, or the last. arg: whether it is the last.
        left: The audience has seen it.
    """

    step_requested = Signal(int)
    end_requested = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowFlags(Qt.WindowType.Window | Qt.WindowType.FramelessWindowHint)
        self.setWindowTitle(say("Claimline: presentation"))
        self.setObjectName("presentation")
        self.setAccessibleName(say("Presentation"))
        self.setCursor(Qt.CursorShape.BlankCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self._shown: tuple[Visible, Theme] | None = None
        self._blank = False

    def start_on(self, screen: QScreen) -> None:
        """Fill a screen."""
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.activateWindow()
        self.setFocus()

    def show_visible(self, visible: Visible | None, theme: Theme) -> None:
        """Show the page of what is chosen; without a story there is nothing to present."""
        self._blank = False
        self._shown = (visible, theme) if visible else None
        self._lay_out()
        if visible:
            announce(self, visible.selected.title if visible.selected else visible.story.title)

    @property
    def progress(self) -> float:
        """How much of the story was told, as a ratio."""
        visible = self._shown[0] if self._shown else None
        if visible is None or visible.selected is None:
            return 0.0
        return (visible.story.rank[visible.selected.id] + 1) / len(visible.story.events)

    def _lay_out(self) -> None:
        if self._shown is None or self._blank or self.width() < 1 or self.height() < 1:
            self.show_scene(None)
            return
        visible, theme = self._shown
        request = PictureRequest(
            state=visible.state, part=Part.PAGE, theme=theme.name, width_px=self.width(), height_px=self.height()
        )
        self.show_scene(picture_scene(visible.story, request)[0])

    def _around(self) -> QColor:
        return QColor("black")  # as in any dark room

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the page, and at its foot how far the story is told."""
        super().paintEvent(event)
        if self._shown is None or self._blank:
            return
        painter = QPainter(self)
        try:
            done = QRectF(0, self.height() - PROGRESS_PX, self.width() * self.progress, PROGRESS_PX)
            painter.fillRect(done, QColor(self._shown[1].accent))
        finally:
            painter.end()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Step, blank the screen, or leave: as presenters and their remotes are used to."""
        key = Qt.Key(event.key())
        if key in LEAVE:
            self.close()
        elif key in BLANK:
            self._blank = not self._blank
            self._lay_out()
        elif self._blank:
            self._blank = False
            self._lay_out()
        elif key in (Qt.Key.Key_Home, Qt.Key.Key_End):
            self.end_requested.emit(key is Qt.Key.Key_End)
        elif key in NEXT or key in BEFORE:
            self.step_requested.emit(1 if key in NEXT else -1)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click goes on."""
        if event.button() is Qt.MouseButton.LeftButton:
            self.step_requested.emit(1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Compose the page for the new size."""
        self._lay_out()

    def closeEvent(self, event: QCloseEvent) -> None:
        """Tell that it is over."""
        super().closeEvent(event)
        self.left.emit()


def screen_beside(window: QWidget) -> QScreen:
    """The screen for the audience: one on which the window is not, else the window's own."""
    from PySide6.QtGui import QGuiApplication

    others = [screen for screen in QGuiApplication.screens() if screen is not window.screen()]
    return others[0] if others else window.screen()
