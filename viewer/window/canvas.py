"""A widget that shows a scene and says what was clicked on it."""

from collections.abc import Callable

from PySide6.QtCore import QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from viewer.paint.painter import paint_scene
from viewer.scene.doors import doors, next_door
from viewer.scene.hit import hit
from viewer.scene.labels import Box
from viewer.scene.marks import Mark, Scene, Subject
from viewer.window.focus import RING_PX, paint_ring
from viewer.window.plain import tooltip
from viewer.window.speech import announce

Layout = Callable[[float, float], Scene]
"""Lays out the scene for a width and a height in logical px."""

KEYBOARD_REASONS = (
    Qt.FocusReason.TabFocusReason,
    Qt.FocusReason.BacktabFocusReason,
    Qt.FocusReason.ShortcutFocusReason,
)
STEPS = {Qt.Key.Key_Down: 1, Qt.Key.Key_Up: -1}
OPENING = (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space)
CLEAR = "#00000000"


class Canvas(QWidget):
    """Shows one scene, laid out for its size; what was painted is what answers to the pointer and to keys.

    Up and Down lead from mark to mark, Return opens the one that has the ring.

    Signals:
        subject_clicked: Something on the scene was clicked. arg: its Subject.
        pointed: Keys led to something on the scene. arg: its Box, in px of the widget.
        painted: A scene was painted.
    """

    subject_clicked = Signal(object)
    pointed = Signal(object)
    painted = Signal()

    def __init__(self, describe: Callable[[Subject], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._describe = describe
        self._layout: Layout | None = None
        self._scene: Scene | None = None
        self._pointed: Subject | None = None  # what keys led to
        self._by_keyboard = False  # the focus came by a key, and is shown
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setMouseTracking(True)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)

    def show_layout(self, layout: Layout) -> None:
        """Show what this lays out, now and after each resize."""
        self._layout = layout
        self.lay_out()

    def show_scene(self, scene: Scene) -> None:
        """Show a scene that was laid out already, whatever the size."""
        self._layout, self._scene = None, scene
        self.update()

    def lay_out(self) -> None:
        """What is shown depends on something that has changed: it is laid out anew when it is next looked at."""
        if self._layout is not None:
            self._scene = None
            self.update()

    @property
    def scene(self) -> Scene | None:
        """The scene that is on screen; None before anything was shown."""
        if self._scene is None and self._layout is not None and self.width() > 0 and self.height() > 0:
            self._scene = self._layout(self.width(), self.height())
        return self._scene

    @property
    def over(self) -> tuple[Mark, ...]:
        """What is drawn over the scene for the moment, and is part of no picture."""
        return ()

    def _subject_at(self, x: float, y: float) -> Subject | None:
        return hit(self.scene, x, y) if self.scene else None

    def _point(self, steps: int) -> None:
        """Go on to another mark and say what it is."""
        door = next_door(self.scene, self._pointed, steps) if self.scene else None
        if door:
            self._pointed, self._by_keyboard = door.subject, True
            announce(self, self._describe(door.subject))
            self.pointed.emit(door.box)
            self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the scene, on its own background where the widget is larger, be it by half a pixel."""
        scene = self.scene
        painter = QPainter(self)
        try:
            painter.fillRect(self.rect(), QColor(scene.background) if scene else self.palette().window())
            if scene is not None:
                paint_scene(scene, painter)
            if over := (*(scene.handles if scene else ()), *self.over):
                paint_scene(Scene(width=self.width(), height=self.height(), background=CLEAR, marks=over), painter)
            if self.hasFocus() and self._by_keyboard:
                self._paint_focus(painter)
        finally:
            painter.end()  # a painter that is still open when its widget goes takes the program with it
        self.painted.emit()

    def _paint_focus(self, painter: QPainter) -> None:
        """A line around the widget, and a ring around the mark that keys led to."""
        color = self.palette().highlight().color()
        paint_ring(painter, self.rect(), color)
        box = self._pointed_box()
        if box:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.setPen(QPen(color, RING_PX))
            painter.drawRoundedRect(QRectF(box.x, box.y, box.width, box.height), 4, 4)

    def _pointed_box(self) -> Box | None:
        found = doors(self.scene) if self.scene and self._pointed else ()
        return next((door.box for door in found if door.subject == self._pointed), None)

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Show where the focus is to those who move it by keys."""
        self._by_keyboard = event.reason() in KEYBOARD_REASONS
        super().focusInEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay out anew for the new size."""
        self.lay_out()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Lead from mark to mark, and open one."""
        if event.modifiers() is not Qt.KeyboardModifier.NoModifier:
            super().keyPressEvent(event)
        elif event.key() in STEPS:
            self._point(STEPS[Qt.Key(event.key())])
        elif event.key() in OPENING and self._pointed_box():
            self.subject_clicked.emit(self._pointed)
        else:
            super().keyPressEvent(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """A click asks for what lies under it."""
        subject = self._subject_at(event.position().x(), event.position().y())
        if subject is not None and event.button() is Qt.MouseButton.LeftButton:
            self.subject_clicked.emit(subject)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """The pointer tells what can be clicked; resting on it, what it is and on whose word."""
        over = self._subject_at(event.position().x(), event.position().y())
        self.setCursor(Qt.CursorShape.PointingHandCursor if over else Qt.CursorShape.ArrowCursor)
        self.setToolTip(tooltip(self._describe(over)) if over else "")
