"""Zooming and fitting by menus and keys: in the pane that has the focus."""

from PySide6.QtCore import QObject, Signal

from viewer.window.corridor_canvas import CorridorCanvas
from viewer.window.document import DocumentView
from viewer.window.store import Store
from viewer.window.timeline_canvas import TimelineCanvas
from viewer.words import say


class Zooming(QObject):
    """Shows more or less of the timeline, the document or the corridor; of the corridor where none has the focus.

    Signals:
        told: What was asked for could not be shown. arg: a sentence.
    """

    told = Signal(str)

    def __init__(
        self, store: Store, timeline: TimelineCanvas, corridor: CorridorCanvas, document: DocumentView, parent: QObject
    ) -> None:
        super().__init__(parent)
        self._store, self._timeline, self._corridor, self._document = store, timeline, corridor, document

    def zoom(self, factor: float) -> None:
        """Show what is in use larger or smaller."""
        self._in_use.zoom_about_middle(factor)

    def fit(self) -> None:
        """Show all of what is in use."""
        self._in_use.fit()

    def fit_selection(self) -> None:
        """Bring what is chosen into view on timeline and corridor."""
        event = self._store.visible.selected if self._store.visible else None
        if event:
            self._timeline.fit_event(event.id)
        if not self._corridor.fit_selection():
            self.told.emit(say("nothing of this lies between two places on the road"))

    @property
    def _in_use(self) -> TimelineCanvas | CorridorCanvas | DocumentView:
        return next((pane for pane in (self._timeline, self._document) if pane.hasFocus()), self._corridor)
