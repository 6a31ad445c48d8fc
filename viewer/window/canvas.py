"""A widget that shows a scene and says what was clicked on it."""

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QColor, QFocusEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from viewer.paint.painter import paint_scene
from viewer.scene.hit import hit
from viewer.scene.marks import Scene, Subject
from viewer.window.plain import tooltip

Layout = Callable[[float, float], Scene]
"""Lays out the scene for a width and a height in logical px."""

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)


class Canvas(QWidget):
    """Shows one scene, laid out for its size; what was painted is what answers to the pointer.

    Signals:
        subject_clicked: Something on the scene was clicked. arg: its Subject.
        painted: A scene was painted.
    """

    subject_clicked = Signal(object)
    painted = Signal()

    def __init__(self, describe: Callable[[Subject], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._layout: Layout | None = None
        self._scene: Scene | None = None
        self._by_keyboard = False  # the focus came by a key, and is shown
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_layout(self, layout: Layout) -> None:
        """Show what this lays out, now and after each resize."""
        self._layout = layout
        self.lay_out()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene that was laid out already, whatever the size."""
        self._layout, self._scene = None, scene
        self.update()

    def lay_out(self) -> None:
        """What is shown depends on something that has changed: it is laid out anew when it is next looked at."""
        if self._layout is not None:
            self._scene = None
            self.update()

    @property
    def scene(self) -> Scene | None:
        """The scene that is on screen; None before anything was shown."""
        if self._scene is None and self._layout is not None and self.width() > 0 and self.height() > 0:
            self._scene = self._layout(self.width(), self.height())
        return self._scene

    def _subject_at(self, x: float, y: float) -> Subject | None:
        return hit(self.scene, x, y) if self.scene else None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene, on its own background where the widget is larger, be it by half a pixel."""
        scene = self.scene
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(scene.background) if scene else self.palette().window())
            if scene is not None:
                paint_scene(scene, painter)
            if self.hasFocus() and self._by_keyboard:
                painter.setPen(self.palette().highlight().color())
                painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        finally:
            painter.end()  # a painter that is still open when its widget goes takes the program with it
        self.painted.emit()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is to those who move it by keys."""
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the new size."""
        self.lay_out()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for what lies under it."""
        subject = self._subject_at(event.position().x(), event.position().y())
        if subject is not None and event.button() is Qt.MouseButton.LeftButton:
            self.subject_clicked.emit(subject)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be clicked; resting on it, what it is and on whose word."""
        over = self._subject_at(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tooltip(self._describe(over)) if over else "")
