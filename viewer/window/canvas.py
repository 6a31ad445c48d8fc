"""A widget that shows a scene and says what was clicked on it."""

from collections.abc import Callable

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPixmap, QResizeEvent
from PySide6.QtWidgets import QToolTip, QWidget

from viewer.paint.painter import paint_scene
from viewer.scene.hit import hit
from viewer.scene.marks import Scene, Subject
from viewer.window.plain import tooltip

Layout = Callable[[float, float], Scene]
"""Lays out the scene for a width and a height in logical px."""


class Canvas(QWidget):
    """Shows one scene, laid out for its size; what was painted is what answers to the pointer.

    Signals:
        subject_clicked: Something on the scene was clicked. arg: its Subject.
    """

    subject_clicked = Signal(object)

    def __init__(self, describe: Callable[[Subject], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._layout: Layout | None = None
        self._scene: Scene | None = None
        self._picture: QPixmap | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_layout(self, layout: Layout) -> None:
        """Show what this lays out, now and after each resize."""
        self._layout = layout
        self.lay_out()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene that was laid out already, whatever the size."""
        self._layout = None
        self._show(scene)

    @property
    def scene(self) -> Scene | None:
        """The scene that is on screen; None before anything was shown."""
        return self._scene

    def lay_out(self) -> None:
        """Lay out anew what is shown: what it depends on has changed."""
        if self._layout is not None and self.width() > 0 and self.height() > 0:
            self._show(self._layout(self.width(), self.height()))

    def _show(self, scene: Scene) -> None:
        self._scene = scene
        self._picture = None
        self.update()

    def _subject_at(self, x: float, y: float) -> Subject | None:
        return hit(self._scene, x, y) if self._scene else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene; a repaint for another reason shows the same picture again."""
        if self._scene is None:
            QPainter(self).fillRect(self.rect(), self.palette().window())
            return
        if self._picture is None or self._picture.devicePixelRatio() != self.devicePixelRatioF():
            self._picture = self._painted(self._scene)
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._picture)
        if self.hasFocus():
            painter.setPen(self.palette().highlight().color())
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _painted(self, scene: Scene) -> QPixmap:
        ratio = self.devicePixelRatioF()
        picture = QPixmap(QSize(round(self.width() * ratio), round(self.height() * ratio)))
        picture.setDevicePixelRatio(ratio)
        picture.fill(scene.background)
        painter = QPainter(picture)
        paint_scene(scene, painter)
        painter.end()
        return picture

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the new size."""
        self.lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for what lies under it."""
        subject = self._subject_at(event.position().x(), event.position().y())
        if subject is not None and event.button() is Qt.MouseButton.LeftButton:
            self.subject_clicked.emit(subject)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be clicked."""
        over = self._subject_at(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)

    def event(self, event: QEvent) -> bool:
        """A tooltip says what lies under the pointer, and on whose word."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            subject = self._subject_at(event.x(), event.y())
            QToolTip.showText(event.globalPos(), tooltip(self._describe(subject)) if subject else "", self)
            return True
        return super().event(event)
