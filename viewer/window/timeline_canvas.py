"""The timeline on a canvas: it is zoomed and dragged, and so is the date in view."""

from collections.abc import Callable

from PySide6.QtCore import QPointF, Qt, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

from viewer.scene.marks import OfEvent, OfMoment, Scene, Subject
from viewer.scene.pencil import Pencil
from viewer.scene.periods import allowed_period, least_days, panned_period, period_around, period_with, zoomed_period
from viewer.scene.timeline import layout_timeline, timeline_sheet
from viewer.scene.timescale import TimeScale
from viewer.story.events import EventId
from viewer.view.chronicle import has_date
from viewer.view.state import Period
from viewer.view.visible import Visible
from viewer.window.movable_canvas import MovableCanvas

STEP_PX = 80.0  # by which keys drag
PANS = {Qt.Key.Key_Left: 1, Qt.Key.Key_Right: -1}
CLOSER = 2.5  # by a double click on no event


class TimelineCanvas(MovableCanvas):
    """Shows the timeline of a view; Shift and arrows drag.

    Signals:
        period_requested: Another part of the time is to come into view. arg: a Period, or None for all of it.
        day_requested: The ground is to be shown as of a day. arg: the Day.
    """

    period_requested = Signal(object)
    day_requested = Signal(int)

    def __init__(self, describe: Callable[[Subject], str], parent: QWidget | None = None) -> None:
        super().__init__(describe, parent)
        self._visible: Visible | None = None
        self._pencil: Pencil | None = None
        self._drags_date = False
        self.zoom_requested.connect(self.zoom)
        self.pan_requested.connect(self._pan)
        self.show_layout(self._laid_out)

    def show_visible(self, visible: Visible | None, pencil: Pencil) -> None:
        """Show a view."""
        self._visible, self._pencil = visible, pencil
        self.lay_out()

    def zoom(self, factor: float, x: float, y: float) -> None:
        """Ask for a period in which time is so many times as wide and what lies at x stays there."""
        self._ask(lambda scale, closest: zoomed_period(scale, factor, x, closest))

    def zoom_about_middle(self, factor: float) -> None:
        """Ask for a period in which time is so many times as wide."""
        self._ask(lambda scale, closest: zoomed_period(scale, factor, (scale.x0 + scale.x1) / 2, closest))

    def fit(self) -> None:
        """Ask for all of the time."""
        self.period_requested.emit(None)

    def fit_event(self, event: EventId) -> None:
        """Ask for the time about an event; nothing comes of it where no date is known."""
        if self._visible and has_date(span := self._visible.story.event[event].when):
            self._ask(lambda scale, _: period_around(scale, span))

    def reveal_selection(self) -> None:
        """Ask for a period with the chosen event in it, where the one in view is a part of all time."""
        visible = self._visible
        if visible and visible.selected and visible.state.period and has_date(span := visible.selected.when):
            self._ask(lambda scale, _: period_with(scale, span))

    def allow(self, period: Period) -> None:
        """Ask for a period that was chosen elsewhere, as far as it can be shown."""
        self._ask(lambda scale, closest: allowed_period(scale, period, closest))

    def _laid_out(self, width: float, height: float) -> Scene:
        assert self._pencil is not None, "a pencil comes with the first view"
        if self._visible is None:
            return Scene(width=width, height=height, background=self._pencil.theme.sheet, marks=())
        return layout_timeline(self._visible, width, height, self._pencil)

    def _ask(self, period: Callable[[TimeScale, float], Period | None]) -> None:
        """Ask for a period that is worked out from the scale and from how many days it may show at the least."""
        scale = self._scale()
        if scale is not None and self._visible is not None:
            self.period_requested.emit(period(scale, least_days(self._visible)))

    def _scale(self) -> TimeScale | None:
        """That of the timeline on screen; None where nothing on it is dated."""
        if self._visible is None or not self._visible.chronicle.busy:
            return None
        return timeline_sheet(self._visible, self.width(), self.height()).scale

    def _pan(self, dx: float, dy: float) -> None:
        self._ask(lambda scale, _: panned_period(scale, dx))

    def _drag(self, start: QPointF, end: QPointF, modifiers: Qt.KeyboardModifier) -> None:
        """Drag the date in view where that was pressed, else the time."""
        scale = self._scale()
        if self._drags_date and scale is not None:
            self.setCursor(Qt.CursorShape.SizeHorCursor)
            self.day_requested.emit(scale.to_day(min(max(end.x(), scale.x0), scale.x1)))
        else:
            super()._drag(start, end, modifiers)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """See whether it is the date in view that is taken hold of."""
        super().mousePressEvent(event)
        self._drags_date = isinstance(self._subject_at(event.position().x(), event.position().y()), OfMoment)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Come closer: to an event, or to what lies under the pointer."""
        spot = event.position()
        match self._subject_at(spot.x(), spot.y()):
            case OfEvent(name):
                self.fit_event(name)
            case None:
                self.zoom(CLOSER, spot.x(), spot.y())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Drag by Shift and arrows."""
        if event.modifiers() is Qt.KeyboardModifier.ShiftModifier and event.key() in PANS:
            self._pan(PANS[Qt.Key(event.key())] * STEP_PX, 0.0)
        else:
            super().keyPressEvent(event)
