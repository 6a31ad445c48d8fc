"""The middle of the window: as large as its panes need at the least, and scrolled where the window has less room."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QApplication, QFrame, QScrollArea, QWidget

from viewer.window.source_panel import SourcePanel
from viewer.window.splitters import a_splitter

SIDE_BY_SIDE_PX = (900, 540)  # corridor and source
BANDS_PX = (600, 228)  # corridor with source, timeline
LEAST_CORRIDOR_PX, LEAST_SOURCE_PX, LEAST_TIMELINE_PX = (320, 330), 300, 150


class Middle(QScrollArea):
    """Holds the panes; what gets the focus by a key comes into view, and what is newly shown among them.

    Attributes:
        bands: Corridor with source, timeline, and the lists between them.
        splitters: Those whose shares of the window are remembered.
    """

    def __init__(self, corridor: QWidget, source: SourcePanel, timeline: QWidget) -> None:
        super().__init__()
        self._corridor, self._source = corridor, source
        beside = a_splitter("side_by_side", Qt.Orientation.Horizontal, (corridor, source), SIDE_BY_SIDE_PX)
        self.bands = a_splitter("bands", Qt.Orientation.Vertical, (beside, timeline), BANDS_PX)
        self.bands.setStretchFactor(0, 1)
        self.splitters = (beside, self.bands, source.splitter)
        corridor.setMinimumSize(*LEAST_CORRIDOR_PX)
        source.setMinimumWidth(LEAST_SOURCE_PX)
        timeline.setMinimumHeight(LEAST_TIMELINE_PX)
        self.setObjectName("middle")
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setWidget(self.bands)
        application = QApplication.instance()
        assert isinstance(application, QApplication)
        application.focusChanged.connect(self._on_focus_changed)

    @property
    def in_order(self) -> tuple[QWidget, ...]:
        """What takes the focus, from above."""
        below = (self.bands.widget(number) for number in range(1, self.bands.count()))
        return (self._corridor, *self._source.in_order, *filter(None, below))

    def reveal(self, part: QWidget) -> None:
        """Bring a part into view that was just shown, and has no place yet."""
        for widget in (self.bands, self):
            QApplication.sendEvent(widget, QEvent(QEvent.Type.LayoutRequest))
        self.ensureWidgetVisible(part, 0, 0)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        """Nothing moves under a pointer that is pressed, nor because the window itself gets the focus."""
        pressed = QApplication.mouseButtons() != Qt.MouseButton.NoButton
        if before is not None and now is not None and not pressed and self.bands.isAncestorOf(now):
            self._show(now)

    def _show(self, widget: QWidget) -> None:
        """Bring a widget into view; of one that is larger than the view its beginning."""
        for corner in (widget.rect().bottomRight(), widget.rect().topLeft()):
            place = widget.mapTo(self.bands, corner)
            self.ensureVisible(place.x(), place.y(), 1, 1)
