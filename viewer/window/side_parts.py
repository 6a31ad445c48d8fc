"""Parts of the window that many readers never ask for: each is made, and imported, when it is first shown."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QSplitter, QVBoxLayout

from viewer.scene.theme import Theme
from viewer.view.visible import Visible
from viewer.window.remembered import remember_welcome
from viewer.window.store import Store

if TYPE_CHECKING:
    from viewer.window.event_list import EventList
    from viewer.window.overview import Overview
    from viewer.window.problems_panel import ProblemsPanel


class SideParts(QObject):
    """The list of problems, the list of events, the overview of all time, and the hints of the first start.

    Signals:
        event_chosen: An event of the list was chosen. arg: its EventId.
        event_opened: An event of the list is to be seen closely. arg: its EventId.
        period_chosen: The overview asks for a period. arg: the Period.
        list_shown: A list was shown among the panes. arg: its QWidget.
        arranged: The window has another part.
    """

    event_chosen = Signal(str)
    event_opened = Signal(str)
    period_chosen = Signal(object)
    list_shown = Signal(object)
    arranged = Signal()

    def __init__(self, store: Store, bands: QSplitter, column: QVBoxLayout, parent: QObject) -> None:
        super().__init__(parent)
        self._store, self._bands, self._column = store, bands, column
        self._theme: Theme | None = None
        self._problems: ProblemsPanel | None = None
        self._events: EventList | None = None
        self._overview: Overview | None = None

    def show_visible(self, visible: Visible | None, theme: Theme) -> None:
        """Show a view in those parts that were asked for."""
        self._theme = theme
        if self._overview is not None:
            self._overview.show_visible(visible, theme)
        if self._events is not None:
            self._events.show_visible(visible)

    def show_time(self, visible: Visible | None) -> None:
        """Show which period is in view."""
        if self._overview is not None:
            self._overview.show_period(visible)

    def show_problems(self) -> None:
        """Show the problems of the story as it was read last."""
        if self._problems is not None:
            self._problems.show_problems(self._store.problems)

    def toggle_problems(self, shown: bool) -> None:
        """The list of problems stands below the corridor; a story without problems never makes it."""
        if self._problems is None:
            from viewer.window.problems_panel import ProblemsPanel

            self._problems = ProblemsPanel()
            self._bands.insertWidget(1, self._problems)
            self.show_problems()
            self.arranged.emit()
        self._problems.setVisible(shown)
        if shown:
            self.list_shown.emit(self._problems)

    def toggle_event_list(self, shown: bool) -> None:
        """The list of events stands above the timeline."""
        if self._events is None:
            from viewer.window.event_list import EventList

            self._events = EventList()
            self._events.event_chosen.connect(self.event_chosen)
            self._events.event_opened.connect(self.event_opened)
            self._bands.insertWidget(self._bands.count() - 1, self._events)
            self.arranged.emit()
        self._events.setVisible(shown)
        self._events.show_visible(self._store.visible)
        if shown:
            self.list_shown.emit(self._events)

    def toggle_overview(self, shown: bool) -> None:
        """The overview lies beneath the timeline; pyqtgraph is imported with it."""
        if self._overview is None:
            from viewer.window.overview import Overview

            self._overview = Overview()
            self._overview.period_chosen.connect(self.period_chosen)
            self._column.insertWidget(self._column.count() - 1, self._overview)
            self.arranged.emit()
        self._overview.setVisible(shown)
        if self._theme is not None:
            self._overview.show_visible(self._store.visible, self._theme)

    def show_welcome(self) -> None:
        """Say what to try first; once that was read, never again."""
        from viewer.window.welcome import Welcome

        welcome = Welcome()
        welcome.dismissed.connect(remember_welcome)
        welcome.dismissed.connect(welcome.deleteLater)
        self._column.insertWidget(1, welcome)
        self.arranged.emit()
