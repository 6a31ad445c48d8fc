"""A page on screen, as large as its room allows: painted as the file will be."""

from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from viewer.paint.painter import paint_scene
from viewer.scene.marks import Scene


class PageView(QWidget):
    """Shows one sheet in the middle of its room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._scene: Scene | None = None

    def show_scene(self, scene: Scene | None) -> None:
        """Show a sheet; nothing if None."""
        self._scene = scene
        self.update()

    @property
    def scene(self) -> Scene | None:
        """The sheet that is shown."""
        return self._scene

    @property
    def sheet_rect(self) -> QRectF:
        """Where the sheet lies, in px of the widget; empty where there is none."""
        if self._scene is None:
            return QRectF()
        ratio = min(self.width() / self._scene.width, self.height() / self._scene.height)
        width, height = self._scene.width * ratio, self._scene.height * ratio
        # Rounded: a hair beside whole pixels, letters would lie elsewhere than in a file.
        left, top = (round((room - side) / 2, 6) for room, side in ((self.width(), width), (self.height(), height)))
        return QRectF(left, top, width, height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the sheet, and what is around it in the colour of the window."""
        painter, sheet = QPainter(self), self.sheet_rect
        try:
            if self._scene is not None:
                painter.save()
                painter.translate(sheet.topLeft())
                painter.scale(sheet.width() / self._scene.width, sheet.width() / self._scene.width)
                paint_scene(self._scene, painter)
                painter.restore()
            for rect in self._margins(sheet):  # last: what a mark has beyond its sheet is not seen
                painter.fillRect(rect, self._around())
        finally:
            painter.end()  # a painter that is still open when its widget goes takes the program with it

    def _margins(self, sheet: QRectF) -> tuple[QRectF, ...]:
        """What is left of the room: above, below, left and right of the sheet."""
        room = QRectF(self.rect())
        return (
            QRectF(0, 0, room.width(), sheet.top()),
            QRectF(0, sheet.bottom(), room.width(), room.height() - sheet.bottom()),
            QRectF(0, sheet.top(), sheet.left(), sheet.height()),
            QRectF(sheet.right(), sheet.top(), room.width() - sheet.right(), sheet.height()),
        )

    def _around(self) -> QColor:
        return self.palette().window().color()
