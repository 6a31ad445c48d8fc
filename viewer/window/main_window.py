"""The main window: places the panes, and wires requests to moves."""

from contextlib import suppress
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QAction, QActionGroup, QCloseEvent, QDragEnterEvent, QDropEvent, QGuiApplication
from PySide6.QtWidgets import QMainWindow, QVBoxLayout, QWidget

from viewer.paint.fonts import measure
from viewer.reading.pictures import is_picture
from viewer.reading.read import Reading, read_story
from viewer.scene.marks import Subject
from viewer.scene.pencil import Pencil
from viewer.scene.telling import spoken, told_of
from viewer.scene.theme import load_theme
from viewer.view.address import parse_address
from viewer.view.fitting import shown_as
from viewer.view.moved import told
from viewer.view.state import Layout, ViewState
from viewer.view.visible import Visible
from viewer.window.actions import make_actions
from viewer.window.answers import Answers
from viewer.window.canvas import Canvas
from viewer.window.copying import Copying
from viewer.window.corridor_canvas import CorridorCanvas
from viewer.window.deeds import Deeds
from viewer.window.dropped import dropped_paths
from viewer.window.focus import order_tabs
from viewer.window.folder_watch import FolderWatch
from viewer.window.guidance import Guidance
from viewer.window.header import Header
from viewer.window.lanes_menu import LanesMenu
from viewer.window.look import apply_theme, system_theme
from viewer.window.menus import fill_menus
from viewer.window.middle import Middle
from viewer.window.panes import Panes
from viewer.window.pictures import Pictures
from viewer.window.presenting import Presenting
from viewer.window.recent_menu import RecentMenu
from viewer.window.remembered import (
    folds_at_first,
    remember_story,
    remember_theme,
    remember_window,
    restore_window,
)
from viewer.window.reporting import Reporting
from viewer.window.seeking import Seeking
from viewer.window.side_parts import SideParts
from viewer.window.sizing import Sizing
from viewer.window.source_panel import SourcePanel
from viewer.window.speech import announce
from viewer.window.status import Status
from viewer.window.store import Store
from viewer.window.timeline_canvas import TimelineCanvas
from viewer.window.window_place import resize_within_screen
from viewer.window.zooming import Zooming
from viewer.words import noted, say

if TYPE_CHECKING:  # made when they are first asked for, and imported then
    from viewer.window.reopening import Reopening

AT_HAND = ("toggle_map", "copy_picture", "present")
SIZE_PX = (1440, 900)


class MainWindow(QMainWindow):
    """Timeline, corridor and source of one story, with one selection.

    Signals:
        window_requested: A story is to be opened in a window of its own. arg: its Path.
        renewal_requested: The program is to start anew, in another language or size.
        theme_chosen: A theme was chosen, for all windows. arg: its name in the menu.
        closed: The window was closed.
    """

    window_requested = Signal(object)
    renewal_requested = Signal()
    theme_chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme_choice: str = "system") -> None:
        super().__init__()
        self.store = Store(self)
        self._theme_choice = theme_choice
        self._pencil = Pencil(load_theme("light"), measure)
        self._answers = Answers(self.store, self)
        self._timeline, self._corridor = TimelineCanvas(self._describe), CorridorCanvas(self._describe)
        for canvas, name in ((self._timeline, noted("Timeline")), (self._corridor, noted("Corridor"))):
            canvas.setObjectName(name.lower())
            canvas.setAccessibleName(say(name))
        self._claims = Canvas(self._describe)
        self._source = SourcePanel(self._claims)
        self._status = Status()
        self._watch, self._deeds = FolderWatch(self), Deeds(self.store, self)
        self._copying = Copying(self.store, self._source.selected_passage, self)
        self._presenting, self._pictures = Presenting(self.store, self), Pictures(self.store, self)
        self._guidance, self._sizing = Guidance(self), Sizing(self)
        self._reopening: Reopening | None = None
        Reporting(self.store, self._status, self)
        doers = (self._deeds, self._copying, self._presenting, self._pictures, self._guidance, self._sizing)
        self._actions = make_actions(self, *doers)
        self._header = Header(tuple(self._actions[name] for name in AT_HAND))
        self._seeking = Seeking(self.store, self._header.find_field, self)
        self._pictures.drag_from(self._header.button("copy_picture"))
        self._themes = QActionGroup(self)
        self._lanes, self._recent = LanesMenu(self), RecentMenu(self)
        fill_menus(self, self._actions, self._themes, self._lanes, self._recent)
        self._arrange()
        self.parts = SideParts(self.store, self._middle.bands, self._column, self)
        self._zooming = Zooming(self.store, self._timeline, self._corridor, self._source.document, self)
        panes = {"toggle_corridor": self._corridor, "toggle_source": self._source, "toggle_timeline": self._timeline}
        self._panes = Panes(panes, self._actions, self)
        self._connect()
        self.choose_theme(theme_choice)
        self._timeline.setFocus()

    @property
    def canvases(self) -> tuple[Canvas, ...]:
        """Timeline, corridor and the claims of the source panel."""
        return self._timeline, self._corridor, self._claims

    def open_path(self, path: Path) -> None:
        """Read the story at a path and show what is good of it, its problems too; of a picture the story it shows."""
        if is_picture(path):
            self._reopen(path)
        else:
            self.show_reading(path, read_story(path))

    def _reopen(self, picture: Path) -> None:
        """Show the story of a picture in its view; what finds it is made, and imported, for the first one."""
        if self._reopening is None:
            from viewer.window.reopening import Reopening

            self._reopening = Reopening(self.store, self)
            self._reopening.story_found.connect(self.show_reading)
            self._reopening.told.connect(self._status.show_notice)
        self._reopening.reopen(picture)

    def show_reading(self, path: Path, reading: Reading) -> None:
        """Show a story that was read."""
        self.store.show_reading(path, reading, ViewState(folded=folds_at_first()))
        self._watch.watch(path)
        if reading.story:
            remember_story(path, reading.story.checksum)

    def resume(self, view: str) -> None:
        """Take the view of an address, as far as the story has what it names, once that is read."""
        if self.store.story is None:
            self.store.story_read.connect(partial(self.resume, view), Qt.ConnectionType.SingleShotConnection)
        else:
            with suppress(ValueError):
                self.store.move(shown_as, parse_address(view))

    def show_notice(self, text: str) -> None:
        """Say something in the status line, until something else happens."""
        self._status.show_notice(text)

    def choose_theme(self, choice: str) -> None:
        """Look like one of the themes, or as the system does."""
        self._theme_choice = choice
        theme = system_theme() if choice == "system" else load_theme(choice)
        self._pencil = Pencil(theme, measure)
        self._pictures.theme_name = theme.name
        self._presenting.show_theme(theme)
        apply_theme(theme)
        self._show(self.store.visible)

    def _arrange(self) -> None:
        self._middle = Middle(self._corridor, self._source, self._timeline)
        middle = QWidget()
        self._column = QVBoxLayout(middle)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)
        for widget, stretch in ((self._header, 0), (self._middle, 1), (self._status, 0)):
            self._column.addWidget(widget, stretch)
        self.setCentralWidget(middle)
        self.setAcceptDrops(True)
        resize_within_screen(self, *SIZE_PX)
        restore_window(self, self._middle.splitters)

    def _connect(self) -> None:
        """Every wire of the window: requests go up to moves, what is visible comes down."""
        self.store.changed.connect(self._show)
        self.store.framed.connect(self._show_corridor)
        self.store.timed.connect(self._show_time)
        self.store.sifted.connect(self._show_sifted)
        self.store.story_read.connect(self._on_story_read)
        for pane in (self._timeline, self._corridor, self._source):
            pane.subject_clicked.connect(self._answers.on_subject_clicked)
        self._source.claim_clicked.connect(self._answers.on_claim_clicked)
        self._source.document_requested.connect(self._answers.on_document_requested)
        self._corridor.frame_requested.connect(self._answers.on_frame_requested)
        self._timeline.period_requested.connect(self._answers.on_period_requested)
        self._timeline.day_requested.connect(self._answers.on_day_requested)
        self._header.account_requested.connect(self._answers.on_account_requested)
        self._header.agreed_requested.connect(self._answers.on_agreed_requested)
        self._seeking.begun.connect(self._source.remember_place)
        self._seeking.place_requested.connect(self._source.show_place)
        self._seeking.returned.connect(self._source.return_to_place)
        self._lanes.lane_hidden.connect(self._answers.on_lane_hidden)
        for teller in (self._answers, self._guidance, self._zooming, self._sizing):
            teller.told.connect(self._status.show_notice)
        self._deeds.zoom_requested.connect(self._zooming.zoom)
        self._deeds.fit_requested.connect(self._zooming.fit)
        self._deeds.fit_selection_requested.connect(self._zooming.fit_selection)
        self._deeds.find_requested.connect(self._header.focus_find)
        self._deeds.find_in_document_requested.connect(self._source.find_bar.open_with)
        self._deeds.place_requested.connect(self._source.find_bar.step_requested)
        self._status.problems_requested.connect(self._actions["toggle_problems"].trigger)
        for name in ("toggle_problems", "toggle_event_list", "toggle_overview"):
            self._actions[name].toggled.connect(getattr(self.parts, name))
            self._actions[name].toggled.connect(self._order_tabs)
        self.parts.list_shown.connect(self._middle.reveal)
        self.parts.event_chosen.connect(self._answers.on_event_chosen)
        self.parts.event_opened.connect(self._timeline.fit_event)
        self.parts.period_chosen.connect(self._timeline.allow)
        for asker in (self._deeds, self._recent):
            asker.path_requested.connect(self.open_path)
        self._deeds.window_requested.connect(self.window_requested)
        for wisher in (self._deeds, self._sizing):
            wisher.renewal_requested.connect(self.renewal_requested)
        self._deeds.pane_requested.connect(self._panes.focus_next)
        self._deeds.theme_chosen.connect(self._on_theme_named)
        for doer in (self._copying, self._pictures):
            doer.done.connect(self._status.show_notice)
        self._deeds.full_screen_left.connect(self._actions["toggle_full_screen"].setChecked)
        self._watch.files_changed.connect(self._deeds.reload)
        self._themes.triggered.connect(self._on_theme_chosen)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_system_theme_changed)

    def _show(self, visible: Visible | None) -> None:
        """Show a view of the story in every pane."""
        self._show_corridor(visible)
        self._header.show_visible(visible)
        self._read_out(visible)
        self._source.show_visible(visible, self._pencil)
        self._lanes.show_visible(visible)
        self._panes.show_visible(visible)
        for name, checked in (
            ("toggle_map", self.store.state.layout is Layout.MAP),
            ("toggle_uncovered", self.store.state.uncovered),
            ("toggle_later", self.store.state.later),
            ("toggle_folding", self.store.state.folded),
        ):
            self._actions[name].setChecked(checked)
        for action in self._themes.actions():
            action.setChecked(action.objectName() == f"theme_{self._theme_choice}")
        self.parts.show_visible(visible, self._pencil.theme)
        self._show_time(visible)
        self._timeline.reveal_selection()  # last: it may lead to another view

    def _read_out(self, visible: Visible | None) -> None:
        """Tell those who use a screen reader what is chosen: at once if it is another, and whenever they ask."""
        told = spoken(visible) if visible else ""
        for canvas in (self._timeline, self._corridor):
            if told != canvas.accessibleDescription() and canvas.hasFocus():
                announce(canvas, told)
            canvas.setAccessibleDescription(told)

    def _show_sifted(self, visible: Visible | None) -> None:
        """Show what passes other filters."""
        self._header.show_words(visible)
        self._source.show_words(visible)
        self._lanes.show_visible(visible)
        self.parts.show_visible(visible, self._pencil.theme)
        self._show_time(visible)

    def _show_corridor(self, visible: Visible | None) -> None:
        self._corridor.show_visible(visible, self._pencil)

    def _show_time(self, visible: Visible | None) -> None:
        self._timeline.show_visible(visible, self._pencil)
        self._status.show_visible(visible)
        self.parts.show_time(visible)

    def _describe(self, subject: Subject) -> str:
        visible = self.store.visible
        return told_of(visible, subject) if visible else ""

    def _on_story_read(self) -> None:
        self.parts.show_problems()
        self._status.show_problems(self.store.problems)
        self._source.show_news(told(self.store.moved) if self.store.moved else ())
        self._actions["toggle_problems"].setChecked(bool(self.store.problems))
        self._order_tabs()
        self.setWindowTitle(f"{self.store.story.title} — Claimline" if self.store.story else "Claimline")

    def _order_tabs(self) -> None:
        """The Tab key goes from above to below, whatever was made last."""
        order_tabs((*self._header.controls, *self._middle.in_order, self._status))

    def _on_theme_chosen(self, action: QAction) -> None:
        self._on_theme_named(action.objectName().removeprefix("theme_"))

    def _on_theme_named(self, choice: str) -> None:
        remember_theme(choice)
        self.choose_theme(choice)
        self.theme_chosen.emit(choice)

    def _on_system_theme_changed(self) -> None:
        if self._theme_choice == "system":
            self.choose_theme("system")

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
                self.open_path(path)

    def closeEvent(self, event: QCloseEvent) -> None:
        """Remember the window's place."""
        remember_window(self, self._middle.splitters)
        self._presenting.leave()
        super().closeEvent(event)
        self.closed.emit()
