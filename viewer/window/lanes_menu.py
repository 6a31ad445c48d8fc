"""The menu of lanes: which of them the timeline shows."""

from PySide6.QtCore import Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from viewer.story.invisible import readable
from viewer.view.visible import Visible
from viewer.words import say


class LanesMenu(QMenu):
    """One entry a lane of the story.

    Signals:
        lane_hidden: A lane is to be hidden or shown. args: its name, whether it is hidden.
    """

    lane_hidden = Signal(str, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(say("Lan&es"), parent)
        self._lanes: tuple[str, ...] = ()
        self.setEnabled(False)
        self.triggered.connect(self._on_triggered)

    def show_visible(self, visible: Visible | None) -> None:
        """Offer the lanes of the story; what is checked is shown."""
        lanes = visible.story.lanes if visible else ()
        if lanes != self._lanes:
            self._lanes = lanes
            self.clear()
            for lane in lanes:
                action = self.addAction(readable(lane).replace("&", "&&"))
                action.setData(lane)
                action.setCheckable(True)
        for action in self.actions():
            action.setChecked(visible is not None and action.data() not in visible.state.hidden_lanes)
        self.setEnabled(bool(lanes))

    def _on_triggered(self, action: QAction) -> None:
        self.lane_hidden.emit(action.data(), not action.isChecked())
