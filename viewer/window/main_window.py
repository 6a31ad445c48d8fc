"""The main window: places the panes, and wires requests to moves."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QCloseEvent, QDragEnterEvent, QDropEvent
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from viewer.view.moved import told
from viewer.view.state import Layout
from viewer.window.actions import make_actions
from viewer.window.answers import Answers
from viewer.window.canvas import Canvas
from viewer.window.copying import Copying
from viewer.window.corridor_canvas import CorridorCanvas
from viewer.window.deeds import Deeds
from viewer.window.dropped import dropped_paths
from viewer.window.focus import order_tabs
from viewer.window.guidance import Guidance
from viewer.window.header import Header
from viewer.window.lanes_menu import LanesMenu
from viewer.window.menus import fill_menus
from viewer.window.middle import Middle
from viewer.window.opening import Opening
from viewer.window.panes import Panes
from viewer.window.pictures import Pictures
from viewer.window.presenting import Presenting
from viewer.window.recent_menu import RecentMenu
from viewer.window.remembered import remember_window, restore_window
from viewer.window.reporting import Reporting
from viewer.window.seeking import Seeking
from viewer.window.showing import Showing
from viewer.window.side_parts import SideParts
from viewer.window.sizing import Sizing
from viewer.window.source_panel import SourcePanel
from viewer.window.status import Status
from viewer.window.store import Store
from viewer.window.theming import Theming
from viewer.window.timeline_canvas import TimelineCanvas
from viewer.window.window_place import resize_within_screen
from viewer.window.zooming import Zooming
from viewer.words import noted, say

AT_HAND = ("toggle_map", "copy_picture", "present")
SIZE_PX = (1440, 900)


class MainWindow(QMainWindow):
    """Timeline, corridor and source of one story, with one selection.

    Signals:
        window_requested: A story is to be opened in a window of its own. arg: its Path.
        renewal_requested: The program is to start anew, in another language or size.
        closed: The window was closed.
    """

    window_requested = Signal(object)
    renewal_requested = Signal()
    closed = Signal()

    def __init__(self, theme_choice: str = "system") -> None:
        super().__init__()
        self.store = Store(self)
        self.opening, self.theming = Opening(self.store, self), Theming(theme_choice, self)
        self._answers, self._deeds = Answers(self.store, self), Deeds(self.store, self)
        describe = self._answers.describe
        self._timeline, self._corridor, self._claims = (
            TimelineCanvas(describe),
            CorridorCanvas(describe),
            Canvas(describe),
        )
        self._source = SourcePanel(self._claims)
        self._status = Status()
        self._copying = Copying(self.store, self._source.selected_passage, self)
        self._presenting, self._pictures = Presenting(self.store, self), Pictures(self.store, self)
        self._guidance, self._sizing = Guidance(self), Sizing(self)
        doers = (self._deeds, self._copying, self._presenting, self._pictures, self._guidance, self._sizing)
        self._actions = make_actions(self, *doers)
        self._header = Header(tuple(self._actions[name] for name in AT_HAND))
        self._seeking = Seeking(self.store, self._header.find_field, self)
        self._pictures.drag_from(self._header.button("copy_picture"))
        self._lanes, self._recent = LanesMenu(self), RecentMenu(self)
        fill_menus(self, self._actions, self.theming.entries, self._lanes, self._recent)
        self._arrange()
        self.parts = SideParts(self.store, self._middle.bands, self._column, self)
        self._zooming = Zooming(self.store, self._timeline, self._corridor, self._source.document, self)
        panes = {"toggle_corridor": self._corridor, "toggle_source": self._source, "toggle_timeline": self._timeline}
        self._panes = Panes(panes, self._actions, self)
        Reporting(self.store, self._status, self)
        self._connect_panes()
        self._connect_doers()
        self._connect_view()
        self.theming.show()
        self._timeline.setFocus()

    @property
    def canvases(self) -> tuple[Canvas, ...]:
        """Timeline, corridor and the claims of the source panel."""
        return self._timeline, self._corridor, self._claims

    def show_notice(self, text: str) -> None:
        """Say something in the status line, until something else happens."""
        self._status.show_notice(text)

    def _arrange(self) -> None:
        for canvas, name in ((self._timeline, noted("Timeline")), (self._corridor, noted("Corridor"))):
            canvas.setObjectName(name.lower())
            canvas.setAccessibleName(say(name))
        self._middle = Middle(self._corridor, self._source, self._timeline)
        self._content = QWidget()
        self._column = QVBoxLayout(self._content)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget, stretch in ((self._header, 0), (self._middle, 1), (self._status, 0)):
            self._column.addWidget(widget, stretch)
        self.setCentralWidget(self._content)
        self.setAcceptDrops(True)
        resize_within_screen(self, *SIZE_PX)
        restore_window(self, self._middle.splitters)

    def _connect_panes(self) -> None:
        """What the panes ask for goes up to moves."""
        for pane in (self._timeline, self._corridor, self._source):
            pane.subject_clicked.connect(self._answers.on_subject_clicked)
        self._source.claim_clicked.connect(self._answers.on_claim_clicked)
        self._source.document_requested.connect(self._answers.on_document_requested)
        self._corridor.frame_requested.connect(self._answers.on_frame_requested)
        self._timeline.period_requested.connect(self._answers.on_period_requested)
        self._timeline.day_requested.connect(self._answers.on_day_requested)
        self._header.account_requested.connect(self._answers.on_account_requested)
        self._header.agreed_requested.connect(self._answers.on_agreed_requested)
        self._lanes.lane_hidden.connect(self._answers.on_lane_hidden)
        self._seeking.begun.connect(self._source.remember_place)
        self._seeking.place_requested.connect(self._source.show_place)
        self._seeking.returned.connect(self._source.return_to_place)
        self._status.problems_requested.connect(self._actions["toggle_problems"].trigger)
        for name in ("toggle_problems", "toggle_event_list", "toggle_overview"):
            self._actions[name].toggled.connect(getattr(self.parts, name))
        self.parts.list_shown.connect(self._middle.reveal)
        self.parts.arranged.connect(self._order_tabs)
        self.parts.event_chosen.connect(self._answers.on_event_chosen)
        self.parts.event_opened.connect(self._timeline.fit_event)
        self.parts.period_chosen.connect(self._timeline.allow)

    def _connect_doers(self) -> None:
        """What actions ask for is done, and what came of it is told."""
        self._deeds.zoom_requested.connect(self._zooming.zoom)
        self._deeds.fit_requested.connect(self._zooming.fit)
        self._deeds.fit_selection_requested.connect(self._zooming.fit_selection)
        self._deeds.find_requested.connect(self._header.focus_find)
        self._deeds.find_in_document_requested.connect(self._source.find_bar.open_with)
        self._deeds.place_requested.connect(self._source.find_bar.step_requested)
        self._deeds.pane_requested.connect(self._panes.focus_next)
        self._deeds.theme_chosen.connect(self.theming.choose)
        self._deeds.full_screen_left.connect(self._actions["toggle_full_screen"].setChecked)
        self._deeds.window_requested.connect(self.window_requested)
        self.opening.files_changed.connect(self._deeds.reload)
        for asker in (self._deeds, self._recent):
            asker.path_requested.connect(self.opening.open_path)
        for wisher in (self._deeds, self._sizing):
            wisher.renewal_requested.connect(self.renewal_requested)
        for teller in (self._answers, self._guidance, self._zooming, self._sizing, self.opening):
            teller.told.connect(self._status.show_notice)
        for doer in (self._copying, self._pictures):
            doer.done.connect(self._status.show_notice)

    def _connect_view(self) -> None:
        """What is visible comes down to every pane, last to those that may lead to another view."""
        self.store.story_read.connect(self._on_story_read)
        for pane in (self._header, self._lanes, self._panes, self._status):
            self.store.changed.connect(pane.show_visible)
        self.store.changed.connect(self._tick)
        self.store.sifted.connect(self._header.show_words)
        self.store.sifted.connect(self._lanes.show_visible)
        for signal in (self.store.sifted, self.store.timed):
            signal.connect(self._status.show_visible)
        showing = Showing(self.store, self._timeline, self._corridor, self._source, self.parts)
        for shower in (self._pictures, self._presenting, showing):
            self.theming.changed.connect(shower.show_theme)

    def _tick(self) -> None:
        """Actions that are part of the view show whether they are on."""
        state = self.store.state
        for name, checked in (
            ("toggle_map", state.layout is Layout.MAP),
            ("toggle_uncovered", state.uncovered),
            ("toggle_later", state.later),
            ("toggle_folding", state.folded),
        ):
            self._actions[name].setChecked(checked)

    def _on_story_read(self) -> None:
        self.parts.show_problems()
        self._status.show_problems(self.store.problems)
        self._source.show_news(told(self.store.moved) if self.store.moved else ())
        self._actions["toggle_problems"].setChecked(bool(self.store.problems))
        self._order_tabs()
        self.setWindowTitle(f"{self.store.story.title} — Claimline" if self.store.story else "Claimline")

    def _order_tabs(self) -> None:
        """The Tab key goes from above to below, whatever was made last."""
        within: dict[QWidget, tuple[QWidget, ...]] = {
            self._header: self._header.controls,
            self._middle: self._middle.in_order,
        }
        parts = self._content.findChildren(QWidget, options=Qt.FindChildOption.FindDirectChildrenOnly)
        parts.sort(key=self._column.indexOf)
        order_tabs(each for part in parts for each in within.get(part, (part,)))

    def dragEnterEvent(self, event: QDragEnterEvent) -> None:
        """A folder or file of this computer may be dropped anywhere on the window."""
        if dropped_paths(event):
            event.acceptProposedAction()

    def dropEvent(self, event: QDropEvent) -> None:
        """Open the story that was dropped, and each further one in a window of its own."""
        for number, path in enumerate(dropped_paths(event)):
            if number:
                self.window_requested.emit(path)
            else:
                self.opening.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place."""
        remember_window(self, self._middle.splitters)
        self._presenting.leave()
        super().closeEvent(event)
        self.closed.emit()
