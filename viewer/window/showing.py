"""What is visible comes down to those panes that are painted in a theme."""

from PySide6.QtCore import QObject

from viewer.paint.fonts import measure
from viewer.scene.pencil import Pencil
from viewer.scene.telling import spoken
from viewer.scene.theme import Theme, load_theme
from viewer.view.visible import Visible
from viewer.window.corridor_canvas import CorridorCanvas
from viewer.window.side_parts import SideParts
from viewer.window.source_panel import SourcePanel
from viewer.window.speech import announce
from viewer.window.store import Store
from viewer.window.timeline_canvas import TimelineCanvas


class Showing(QObject):
    """Shows each view of the story in timeline, corridor, source and the parts beside them."""

    def __init__(
        self, store: Store, timeline: TimelineCanvas, corridor: CorridorCanvas, source: SourcePanel, parts: SideParts
    ) -> None:
        super().__init__(parts)
        self._store = store
        self._timeline, self._corridor, self._source, self._parts = timeline, corridor, source, parts
        self._pencil = Pencil(load_theme("light"), measure)
        store.changed.connect(self._show)
        store.framed.connect(self._show_corridor)
        store.timed.connect(self._show_time)
        store.sifted.connect(self._show_sifted)

    def show_theme(self, theme: Theme) -> None:
        """Show everything in another theme."""
        self._pencil = Pencil(theme, measure)
        self._show(self._store.visible)

    def _show(self, visible: Visible | None) -> None:
        self._show_corridor(visible)
        self._read_out(visible)
        self._source.show_visible(visible, self._pencil)
        self._parts.show_visible(visible, self._pencil.theme)
        self._show_time(visible)
        self._timeline.reveal_selection()  # last: it may lead to another view

    def _show_sifted(self, visible: Visible | None) -> None:
        """Show what passes other filters."""
        self._source.show_words(visible)
        self._parts.show_visible(visible, self._pencil.theme)
        self._show_time(visible)

    def _show_corridor(self, visible: Visible | None) -> None:
        self._corridor.show_visible(visible, self._pencil)

    def _show_time(self, visible: Visible | None) -> None:
        self._timeline.show_visible(visible, self._pencil)
        self._parts.show_time(visible)

    def _read_out(self, visible: Visible | None) -> None:
        """Tell those who use a screen reader what is chosen: at once if it is another, and whenever they ask."""
        told = spoken(visible) if visible else ""
        for canvas in (self._timeline, self._corridor):
            if told != canvas.accessibleDescription() and canvas.hasFocus():
                announce(canvas, told)
            canvas.setAccessibleDescription(told)
