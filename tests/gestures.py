"""What a hand does on a canvas: turns the wheel, drags."""

from PySide6.QtCore import QEvent, QPoint, QPointF, Qt
from PySide6.QtGui import QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

LEFT, NO_BUTTON = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
PLAIN = Qt.KeyboardModifier.NoModifier


def wheel(canvas: QWidget, x: int, y: int, notches: float = 1, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Turn the wheel by some notches, away from the hand if positive."""
    spot = QPointF(x, y)
    turn = QPoint(0, round(120 * notches))
    QApplication.sendEvent(
        canvas,
        QWheelEvent(
            spot, canvas.mapToGlobal(spot), QPoint(), turn, NO_BUTTON, modifiers, Qt.ScrollPhase.NoScrollPhase, False
        ),
    )


def drag(qtbot: QtBot, canvas: QWidget, start: QPoint, end: QPoint, modifiers: Qt.KeyboardModifier = PLAIN) -> None:
    """Press, and move to a point without letting go."""
    qtbot.mousePress(canvas, LEFT, modifiers, start)
    for step in (0.3, 0.6, 1.0):
        move(canvas, start + (end - start) * step, modifiers)


def move(canvas: QWidget, spot: QPoint, modifiers: Qt.KeyboardModifier) -> None:
    """Move the pressed pointer."""
    where = QPointF(spot)
    QApplication.sendEvent(
        canvas, QMouseEvent(QEvent.Type.MouseMove, where, canvas.mapToGlobal(where), NO_BUTTON, LEFT, modifiers)
    )
