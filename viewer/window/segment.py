"""One of several buttons side by side of which one is down."""

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QPushButton

from viewer.window.taken_keys import takes


class Segment(QPushButton):
    """A button that stays down; in a group, Left and Right lead to its neighbours and choose them."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setCheckable(True)

    def event(self, event: QEvent) -> bool:
        """Left and Right are taken here, before they lead to another event."""
        return takes(event, (Qt.Key.Key_Left, Qt.Key.Key_Right)) or super().event(event)
