"""The middle of the window: as large as its panes need at the least, and scrolled where the window has less room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget


class Middle(QScrollArea):
    """Holds the panes; what gets the focus by a key comes into view, and what is newly shown among them."""

    def __init__(self, panes: QWidget) -> None:
        super().__init__()
        self._panes = panes
        self.setObjectName("middle")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(panes)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view that was just shown, and has no place yet."""
        for widget in (self._panes, self):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
        self.ensureWidgetVisible(part, 0, 0)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Nothing moves under a pointer that is pressed, nor because the window itself gets the focus."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if before is not None and now is not None and not pressed and self._panes.isAncestorOf(now):
            self._show(now)

    def _show(self, widget: QWidget) -> None:
        """Bring a widget into view; of one that is larger than the view its beginning."""
        for corner in (widget.rect().bottomRight(), widget.rect().topLeft()):
            place = widget.mapTo(self._panes, corner)
            self.ensureVisible(place.x(), place.y(), 1, 1)
