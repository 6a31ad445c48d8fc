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


def shares_of(splitter: QSplitter, window: QWidget) -> tuple[float, float]:
    """How much of a window the first pane of a splitter takes, and the last; what may stand between them has none."""
    first, *_, last = splitter.sizes()
    whole = _extent(splitter, window)
    return round(first / whole, 4), round(last / whole, 4)


def take_shares(splitter: QSplitter, window: QWidget, shares: tuple[float, float]) -> None:
    """Give the panes of a splitter as much of a window; shares that cannot be are taken as far as they can."""
    splitter.setSizes([round(min(max(share, 0.0), 1.0) * _extent(splitter, window)) for share in shares])


def _extent(splitter: QSplitter, window: QWidget) -> int:
    return max(window.height() if splitter.orientation() is Qt.Orientation.Vertical else window.width(), 1)
