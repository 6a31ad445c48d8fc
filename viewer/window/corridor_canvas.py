"""The corridor on a canvas: turns from diagram to map, is zoomed and dragged, and measures."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from viewer.scene.corridor_map import layout_corridor
from viewer.scene.corridor_road import leg_points
from viewer.scene.corridor_sheet import corridor_sheet
from viewer.scene.frames import fitted, panned, zoomed
from viewer.scene.labels import Box
from viewer.scene.marks import Mark, Point, Scene, Subject
from viewer.scene.measuring import measured, measuring_marks
from viewer.scene.morph import Morph, morph
from viewer.scene.pencil import Pencil
from viewer.scene.roadscale import RoadScale
from viewer.view.state import Layout
from viewer.view.visible import Visible
from viewer.window.motion import morph_ms
from viewer.window.movable_canvas import MovableCanvas
from viewer.window.speech import announce

if TYPE_CHECKING:
    from PySide6.QtCore import QVariantAnimation

STEP_PX = 60.0  # by which keys drag
PANS = {Qt.Key.Key_Left: (1, 0), Qt.Key.Key_Right: (-1, 0), Qt.Key.Key_Up: (0, 1), Qt.Key.Key_Down: (0, -1)}


class CorridorCanvas(MovableCanvas):
    """Shows the corridor of a view.

    Shift and a drag measure; D measures from the mark that has the ring to the next ones; Shift and arrows drag.

    Signals:
        frame_requested: Another part of the corridor is to come into view. arg: a Frame, or None for all of it.
    """

    frame_requested = Signal(object)

    def __init__(self, describe: Callable[[Subject], str], parent: QWidget | None = None) -> None:
        super().__init__(describe, parent)
        self._visible: Visible | None = None
        self._pencil: Pencil | None = None
        self._morph: Morph | None = None
        self._measure: tuple[Point, Point] | None = None
        self._measure_from: Point | None = None  # where D was pressed
        self._animation: QVariantAnimation | None = None  # made when it is first needed
        self.zoom_requested.connect(self.zoom)
        self.pan_requested.connect(self._pan)
        self.pointed.connect(self._on_pointed)
        self.show_layout(self._laid_out)

    def show_visible(self, visible: Visible | None, pencil: Pencil) -> None:
        """Show a view; one that differs in its layout only is what the last one turns into."""
        before, self._visible, self._pencil = self._visible, visible, pencil
        self._measure = self._measure_from = self._morph = None
        if self._animation is not None:
            self._animation.stop()
        if before and visible and self._turns(before, visible):
            self._turn(before, visible)
        else:
            self.lay_out()

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Ask for a frame in which all is so many times as large and what lies at a point stays there."""
        self._ask(lambda scale: zoomed(scale, factor, x, y))

    def zoom_about_middle(self, factor: float) -> None:
        """Ask for a frame in which all is so many times as large."""
        self._ask(lambda scale: zoomed(scale, factor, *scale.room.middle))

    def fit(self) -> None:
        """Ask for all of the corridor."""
        self.frame_requested.emit(None)

    def fit_selection(self) -> bool:
        """Ask for what the chosen event, or else the moment, has put on the road; False where that is nothing."""
        visible, scale = self._visible, self._scale()
        if visible is None or scale is None:
            return False
        legs = [seen for seen in visible.legs if seen.changed or visible.selected is None]
        points = [point for seen in legs for point in leg_points(visible.story, seen.thing, scale)]
        if points:
            self.frame_requested.emit(fitted(scale, points))
        return bool(points)

    @property
    def over(self) -> tuple[Mark, ...]:
        """The line that is measured."""
        scale = self._scale() if self._measure else None
        if self._measure is None or scale is None or self._visible is None or self._pencil is None:
            return ()
        return tuple(measuring_marks(scale, self._visible.road, *self._measure, self.width(), self._pencil))

    def _laid_out(self, width: float, height: float) -> Scene:
        assert self._pencil is not None, "a pencil comes with the first view"
        if self._visible is None:
            return Scene(width=width, height=height, background=self._pencil.theme.sheet, marks=())
        return layout_corridor(self._visible, width, height, self._pencil)

    def _scale(self) -> RoadScale | None:
        return corridor_sheet(self._visible, self.width(), self.height()).scale if self._visible else None

    def _ask(self, frame: Callable[[RoadScale], object]) -> None:
        scale = self._scale()
        if scale is not None:
            self.frame_requested.emit(frame(scale))

    def _pan(self, dx: float, dy: float) -> None:
        self._ask(lambda scale: panned(scale, dx, dy))

    def _turns(self, before: Visible, after: Visible) -> bool:
        """Whether the one picture is to turn into the other before the reader's eyes."""
        turned = before.state.layout is not after.state.layout and before.story is after.story
        return turned and after.road is not None and self.isVisible() and morph_ms(self) > 0

    def _turn(self, before: Visible, after: Visible) -> None:
        """Let the picture of one view turn into that of another."""
        assert self._pencil is not None
        start, end = (
            layout_corridor(
                each, self.width(), self.height(), self._pencil, bendable=each.state.layout is Layout.SCHEMATIC
            )
            for each in (before, after)
        )
        self._morph = morph(start, end)
        if self._animation is None:
            from PySide6.QtCore import QEasingCurve, QVariantAnimation

            self._animation = QVariantAnimation(self, startValue=0.0, endValue=1.0)
            self._animation.setEasingCurve(QEasingCurve.Type.InOutCubic)
            self._animation.valueChanged.connect(self._on_turning)
        self._animation.setDuration(morph_ms(self))
        self._animation.start()

    def _on_turning(self, ratio: float) -> None:
        if self._morph is not None and ratio < 1.0:
            self._scene = self._morph.at(ratio)
            self.update()
        else:
            self._morph = None
            self.lay_out()

    def _on_pointed(self, box: Box) -> None:
        if self._measure_from is not None:
            self._show_measure(self._measure_from, _middle(box))

    def _show_measure(self, start: Point, end: Point) -> None:
        scale = self._scale()
        if scale is not None and self._visible is not None:
            self._measure = (start, end)
            announce(self, measured(scale, self._visible.road, start, end))
            self.update()

    def _toggle_measure(self) -> None:
        """Measure from the mark that has the ring, or no more."""
        box = self._pointed_box()
        self._measure_from = _middle(box) if box and self._measure_from is None else None
        self._measure = None
        self.update()

    def _drag(self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        if modifiers & Qt.KeyboardModifier.ShiftModifier and self._pressed_at is not None:
            self.setCursor(Qt.CursorShape.CrossCursor)
            self._show_measure((self._pressed_at.x(), self._pressed_at.y()), (end.x(), end.y()))
        else:
            super()._drag(start, end, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """What was measured goes when something else begins."""
        super().mousePressEvent(event)
        if self._measure or self._measure_from:
            self._measure = self._measure_from = None
            self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drag by Shift and arrows, measure by D."""
        shifted = event.modifiers() is Qt.KeyboardModifier.ShiftModifier
        if shifted and event.key() in PANS:
            dx, dy = PANS[Qt.Key(event.key())]
            self._pan(dx * STEP_PX, dy * STEP_PX)
        elif event.key() == Qt.Key.Key_D and not shifted:
            self._toggle_measure()
        else:
            super().keyPressEvent(event)


def _middle(box: Box) -> Point:
    return box.x + box.width / 2, box.y + box.height / 2
