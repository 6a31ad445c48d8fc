"""Where windows stand: in pixels of the screen, whatever the scale, and always where they can be seen."""

from collections.abc import Sequence

from PySide6.QtCore import QRect, QSize
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QWidget

from viewer.renewal import WindowNote

Place = tuple[int, int, int, int]


def place_of(window: QWidget) -> Place:
    """Where a window stands when it is not maximized, in pixels of the screen."""
    ratio, rect = window.devicePixelRatio(), window.normalGeometry()
    x, y, width, height = (round(length * ratio) for length in (rect.x(), rect.y(), rect.width(), rect.height()))
    return x, y, width, height


def put_back(window: QWidget, note: WindowNote) -> None:
    """Put a window where it stood."""
    if note.place:
        ratio = window.devicePixelRatio()
        window.setGeometry(QRect(*(round(length / ratio) for length in note.place)))
        keep_on_a_screen(window)
    if note.maximized:
        window.showMaximized()


def keep_on_a_screen(window: QWidget) -> None:
    """Move a window that would stand where no screen is, and make it no larger than its screen."""
    rooms = [screen.availableGeometry() for screen in QGuiApplication.screens()]
    window.setGeometry(on_a_screen(window.geometry(), rooms))


def resize_within_screen(window: QWidget, width: int, height: int) -> None:
    """Give a window a size, or as much of it as its screen has."""
    window.resize(QSize(width, height).boundedTo(window.screen().availableSize()))


def on_a_screen(window: QRect, rooms: Sequence[QRect]) -> QRect:
    """A window's place moved into the room that it shares most with, and no larger than that."""
    if not rooms:
        return window
    room = max(rooms, key=lambda room: _area(room.intersected(window)))
    width, height = min(window.width(), room.width()), min(window.height(), room.height())
    x = min(max(window.x(), room.left()), room.left() + room.width() - width)
    y = min(max(window.y(), room.top()), room.top() + room.height() - height)
    return QRect(x, y, width, height)


def _area(rect: QRect) -> int:
    return max(rect.width(), 0) * max(rect.height(), 0)
