"""Panes beside or above each other, with a line between that can be dragged."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QSplitter, QWidget


def a_splitter(
    name: str, orientation: Qt.Orientation, widgets: tuple[QWidget, ...], sizes: tuple[int, ...]
) -> QSplitter:
    """A splitter by whose name its sizes are remembered; no pane of it can be dragged away."""
    splitter = QSplitter(orientation)
    splitter.setObjectName(name)
    splitter.setChildrenCollapsible(False)
    for widget in widgets:
        splitter.addWidget(widget)
    splitter.setSizes(sizes)
    return splitter
