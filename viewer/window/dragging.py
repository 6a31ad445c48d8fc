"""What can be dragged out of the window into other programs."""

from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, Qt, Signal
from PySide6.QtGui import QDrag, QMouseEvent
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

SHOWN_PX = 240  # how wide the picture is that follows the pointer


class DragHandle(QObject):
    """Watches a widget that what it stands for can be dragged by.

    Signals:
        drag_requested: It is being dragged. arg: the widget.
    """

    drag_requested = Signal(object)

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget)
        self._pressed_at: QPoint | None = None
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """A press, and then a move that is too long for a click."""
        if isinstance(event, QMouseEvent) and isinstance(watched, QWidget):
            spot, left = event.position().toPoint(), Qt.MouseButton.LeftButton
            if event.type() is QEvent.Type.MouseButtonPress and event.button() is left:
                self._pressed_at = spot
            elif event.type() is QEvent.Type.MouseMove and event.buttons() & left and self._is_far(spot):
                self._pressed_at = None
                if isinstance(watched, QAbstractButton):
                    watched.setDown(False)  # it is not told that the mouse is let go
                self.drag_requested.emit(watched)
                return True
        return False

    def _is_far(self, spot: QPoint) -> bool:
        if self._pressed_at is None:
            return False
        return (spot - self._pressed_at).manhattanLength() >= QApplication.startDragDistance()


def drag_out(widget: QWidget, data: QMimeData) -> bool:
    """Let data be dragged from a widget until it is dropped; whether some program took it."""
    from PySide6.QtGui import QImage, QPixmap

    drag = QDrag(widget)
    drag.setMimeData(data)
    image = QImage(data.imageData()).scaledToWidth(SHOWN_PX, Qt.TransformationMode.SmoothTransformation)
    drag.setPixmap(QPixmap.fromImage(image))
    return drag.exec(Qt.DropAction.CopyAction) is not Qt.DropAction.IgnoreAction
