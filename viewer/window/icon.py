"""The program's icon."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QIcon

from viewer.resources import resource

ON_THE_GRID_PX, DRAWN_PX = (16,), (22, 24, 32, 48, 64, 128, 256)


def program_icon() -> QIcon:
    """The icon in every size that desktops ask for, the smallest from a drawing of its own."""
    icon = QIcon()
    for name, sizes_px in (("claimline-16.svg", ON_THE_GRID_PX), ("claimline.svg", DRAWN_PX)):
        drawing = QIcon(str(resource("icons", name)))
        for size_px in sizes_px:
            icon.addPixmap(drawing.pixmap(QSize(size_px, size_px), 1.0))
    return icon
