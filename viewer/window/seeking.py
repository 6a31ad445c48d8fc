"""Finding in story and source: words are typed in the header, what is found is listed below, and a row leads there."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtWidgets import QApplication, QWidget

from viewer.view import moves
from viewer.view.selection import OneClaim, OneEvent
from viewer.view.state import ViewState
from viewer.window.focus import give_focus_back
from viewer.window.list_field import ListField
from viewer.window.speech import announce
from viewer.window.store import Store

if TYPE_CHECKING:  # imported when words are first sought
    from viewer.window.find_results import FindResults
    from viewer.window.finding import Finding
    from viewer.window.found_rows import FoundRows, Goal

FEW_EVENTS = 500  # are sifted while somebody types
PAUSE_MS = 250  # in typing, after which more are


class Seeking(QObject):
    """Stands between the line for words, the list of what is found, and the story.

    While words are typed, what is found is listed; the timeline shows only the events that have them, at once where
    there are few, else when the reader pauses.

    Signals:
        begun: The reader is about to seek something, and may come back to what they see now.
        place_requested: A place of the open document is to be shown. args: the words, its first code point.
        returned: The reader has found nothing, and is to see what they saw before.
    """

    begun = Signal()
    place_requested = Signal(str, int)
    returned = Signal()

    def __init__(self, store: Store, field: ListField, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._field, self._window = store, field, window
        self._results: FindResults | None = None
        self._rows: FoundRows | None = None
        self._finding: Finding | None = None
        self._before, self._focused_before = ViewState(), window  # where the reader was before words were typed
        self._waits = False  # the events are to be sifted as soon as they were looked through
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._connect()

    def _connect(self) -> None:
        self._field.textChanged.connect(self._on_words_typed)
        self._field.step_requested.connect(self._on_step_requested)
        self._field.chosen.connect(self._on_chosen)
        self._field.left.connect(self._on_left)
        self._field.unfocused.connect(self._leave_list)
        self._pause.timeout.connect(self._on_pause)
        self._store.story_read.connect(self._on_story_read)
        _application().focusChanged.connect(self._on_focus_changed)

    def _on_focus_changed(self, before: QWidget | None, now: QWidget | None) -> None:
        if now is self._field and before is not None:
            self._before, self._focused_before = self._store.state, before
            self._prepare()
            self.begun.emit()

    def _on_words_typed(self, words: str) -> None:
        self._stop()
        self._waits = False
        story = self._store.story
        if story is None or not words.strip():
            self._leave_list()
        elif self._field.hasFocus():
            self._find()
            if len(story.events) > FEW_EVENTS:
                self._pause.start()
                return
        self._sift()

    def _prepare(self) -> "FindResults":
        """The list, made before the first word is typed."""
        if self._results is None:
            from viewer.window.find_results import FindResults

            self._results = FindResults(self._field, self._window)
            self._results.goal_chosen.connect(self._on_goal_chosen)
        return self._results

    def _find(self) -> None:
        """Begin to look for the words, and list what is found at once."""
        from viewer.view.finds import Finds
        from viewer.window.finding import Finding
        from viewer.window.found_rows import FoundRows

        assert self._store.story is not None
        finds = Finds(self._store.story, self._field.text(), self._store.state.hidden_lanes)
        self._rows, self._finding = FoundRows(finds), Finding(finds, self)
        self._finding.progressed.connect(self._on_progressed)
        self._show_found(anew=True)

    def _show_found(self, *, anew: bool) -> None:
        assert self._rows is not None
        self._prepare().show_found(self._rows, anew=anew)
        if self._rows.is_whole:
            announce(self._field, self._rows.told)

    def _on_progressed(self) -> None:
        if self._results is not None and self._results.isVisible():
            self._show_found(anew=False)
        if self._waits:
            self._on_pause()

    def _on_pause(self) -> None:
        """Sift the events, once all of them were looked through: what was worked out of them is kept."""
        self._waits = self._finding is not None and not self._finding.finds.all_events
        if not self._waits:
            self._sift()

    def _sift(self) -> None:
        """Show only the events that have the words."""
        self._pause.stop()
        self._waits = False
        self._store.move(moves.words_sought, self._field.text())

    def _stop(self) -> None:
        if self._finding is not None:
            self._finding.stop()
            self._finding.deleteLater()
            self._finding = None

    def _leave_list(self) -> None:
        if self._results is not None:
            self._results.hide()

    def _on_story_read(self) -> None:
        """What was found was found in the story as it was."""
        self._stop()
        self._rows = None
        self._leave_list()

    def _list_again(self) -> None:
        """Show the list that was left; make it where words stand that nobody has looked for."""
        if self._rows is not None and self._rows.words == self._field.text():
            self._show_found(anew=False)
        elif self._store.story is not None and self._field.text().strip():
            self._stop()
            self._find()

    def _on_step_requested(self, steps: int) -> None:
        if self._results is None or not self._results.isVisible():
            self._list_again()
            return
        self._results.step(steps)
        announce(self._field, self._results.told)

    def _on_chosen(self) -> None:
        if self._results is None or not self._results.isVisible():
            self._list_again()
        else:
            self._results.choose()

    def _on_goal_chosen(self, goal: "Goal") -> None:
        """Go there; the words stay, and with them what they let through."""
        self._sift()
        self._leave_list()
        give_focus_back(self._focused_before)
        match goal:
            case OneEvent(event):
                self._store.move(moves.selected, event)
            case OneClaim(_, claim):
                self._store.move(moves.claim_selected, claim)
            case place:
                self._store.move(moves.document_chosen, place.source)
                self.place_requested.emit(self._field.text(), place.marks[0].start)

    def _on_left(self) -> None:
        """Go back to where the reader was before, with no words sought."""
        self._field.clear()
        self._store.move(moves.returned, self._before)
        self.returned.emit()
        give_focus_back(self._focused_before)


def _application() -> QApplication:
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    return application
