"""A canvas whose scene is zoomed and dragged: it says what was asked for, and moves nothing itself."""

from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QGuiApplication, QMouseEvent, QNativeGestureEvent, QWheelEvent

from viewer.window.canvas import Canvas

NOTCH = 120.0  # what a wheel reports for one notch, in eighths of a degree
NOTCH_FACTOR = 1.25  # a notch makes all so many times as large


class MovableCanvas(Canvas):
    """Tells wheels, pinches and drags as requests; a press that does not become a drag stays a click.

    Signals:
        zoom_requested: By a factor, about a point in px. args: factor, x, y.
        pan_requested: By so many px to the right and down. args: dx, dy.
    """

    zoom_requested = Signal(float, float, float)
    pan_requested = Signal(float, float)

    def __init__(self, *args: object) -> None:
        super().__init__(*args)  # type: ignore[arg-type]  # those of Canvas
        self._pressed_at: QPointF | None = None
        self._dragged_to: QPointF | None = None  # None: it is no drag, or not yet

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Remember where a click or a drag begins."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._pressed_at, self._dragged_to = event.position(), None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag, once the pointer has gone far enough; else tell what lies under it."""
        if self._pressed_at is None:
            super().mouseMoveEvent(event)
            return
        start = self._dragged_to or self._pressed_at
        way = event.position() - start
        if self._dragged_to is None and way.manhattanLength() < QGuiApplication.styleHints().startDragDistance():
            return
        self._dragged_to = event.position()
        self.setCursor(Qt.CursorShape.ClosedHandCursor)
        self._drag(start, event.position(), event.modifiers())

    def _drag(self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        self.pan_requested.emit(end.x() - start.x(), end.y() - start.y())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """End a drag, or click."""
        was_drag, self._pressed_at, self._dragged_to = self._dragged_to is not None, None, None
        if was_drag:
            self.setCursor(Qt.CursorShape.ArrowCursor)
        else:
            super().mouseReleaseEvent(event)

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom about the pointer; sideways, or with Shift, drag."""
        pixels, notches, spot = event.pixelDelta(), event.angleDelta(), event.position()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier or abs(notches.x()) > abs(notches.y()):
            way = pixels if not pixels.isNull() else notches
            self.pan_requested.emit(float(way.x() or way.y()), 0.0)
        elif notches.y():
            self.zoom_requested.emit(NOTCH_FACTOR ** (notches.y() / NOTCH), spot.x(), spot.y())
        event.accept()

    def event(self, event: QEvent) -> bool:
        """Zoom by a pinch."""
        if isinstance(event, QNativeGestureEvent) and event.gestureType() is Qt.NativeGestureType.ZoomNativeGesture:
            spot = event.position()
            self.zoom_requested.emit(1.0 + event.value(), spot.x(), spot.y())
            return True
        return super().event(event)
