"""One of several buttons side by side of which one is down."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton

from viewer.window.taken_keys import takes

SHORT_PX = 90  # of a name, where there is little room


class Segment(QPushButton):
    """A button that stays down; in a group, Left and Right lead to its neighbours and choose them."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self.setCheckable(True)
        self.setAutoExclusive(True)  # which is what makes it a radio button to screen readers
        self.show_whole()

    def show_whole(self) -> None:
        """Show its whole name."""
        self._show(self._name)

    def shorten(self) -> None:
        """Let a long name end in an ellipsis."""
        self._show(self.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, SHORT_PX))

    def _show(self, name: str) -> None:
        self.setText(name.replace("&", "&&"))

    def event(self, event: QEvent) -> bool:
        """Left and Right are taken here, before they lead to another event."""
        return takes(event, (Qt.Key.Key_Left, Qt.Key.Key_Right)) or super().event(event)
