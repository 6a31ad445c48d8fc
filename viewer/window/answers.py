"""What the panes ask for, and the move that answers it."""

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QCursor
from PySide6.QtWidgets import QMenu, QWidget

from viewer.scene.marks import OfClaim, OfEvent, OfFold, OfLane, OfMoment, OfMore, OfPlace, OfReading, OfRoad, Subject
from viewer.scene.telling import told_of
from viewer.scene.wording import date_label
from viewer.story.dates import Day
from viewer.story.events import EventId
from viewer.story.invisible import readable
from viewer.story.sources import ClaimId, SourceId
from viewer.view import moves
from viewer.view.state import Frame, Period
from viewer.window.store import Store


class Answers(QObject):
    """Takes requests and makes moves of them.

    Signals:
        told: Something is to be said that changes nothing. arg: a sentence.
    """

    told = Signal(str)

    def __init__(self, store: Store, window: QWidget) -> None:
        super().__init__(window)
        self._store = store
        self._window = window

    def describe(self, subject: Subject) -> str:
        """What a mark is, and on whose word."""
        visible = self._store.visible
        return told_of(visible, subject) if visible else ""

    def on_subject_clicked(self, subject: Subject) -> None:
        """A mark was clicked."""
        match subject:
            case OfEvent(event):
                self._store.move(moves.selected, event)
            case OfClaim(claim) | OfReading(claim):
                self._store.move(moves.claim_selected, claim)
            case OfRoad(road):
                self._store.move(moves.road_chosen, road)
            case OfLane(lane):
                self._store.move(moves.lane_toggled, lane)
            case OfFold(first, _):
                self._store.move(moves.unfolded, first)
            case OfMore((event,)):
                self._store.move(moves.selected, event)
            case OfMore(events):
                self._list(events)
            case OfPlace() | OfMoment():
                self.told.emit(self.describe(subject).replace("\n", " · "))

    def _list(self, events: tuple[EventId, ...]) -> None:
        """Let one of several events be chosen that have no room."""
        story, menu = self._store.story, QMenu(self._window)
        for event in events if story else ():
            happened = story.event[event]  # type: ignore[union-attr]  # looked for above
            words = readable(f"{happened.title}\t{date_label(happened)}")
            action = menu.addAction(words.replace("&", "&&"))
            action.setData(event)
        menu.triggered.connect(lambda action: self._store.move(moves.selected, action.data()))
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(QCursor.pos())

    def on_event_chosen(self, event: EventId) -> None:
        """An event was chosen in a list."""
        self._store.move(moves.selected, event)

    def on_claim_clicked(self, claim: ClaimId) -> None:
        """A passage of a document was clicked."""
        self._store.move(moves.claim_selected, claim)

    def on_account_requested(self, side: str) -> None:
        """An account was chosen."""
        self._store.move(moves.account_chosen, side)

    def on_agreed_requested(self) -> None:
        """What several sides say is to be seen."""
        self._store.move(moves.agreed_chosen)

    def on_document_requested(self, source: SourceId) -> None:
        """Another document is to be open."""
        self._store.move(moves.document_chosen, source)

    def on_lane_hidden(self, lane: str, hidden: bool) -> None:
        """The events of a lane are to be seen, or not."""
        self._store.move(moves.lane_hidden, lane, hidden)

    def on_frame_requested(self, frame: Frame | None) -> None:
        """The corridor was zoomed or dragged."""
        self._store.move(moves.framed, frame)

    def on_period_requested(self, period: Period | None) -> None:
        """The timeline was zoomed or dragged."""
        self._store.move(moves.period_chosen, period)

    def on_day_requested(self, day: Day) -> None:
        """The date in view was dragged."""
        self._store.move(moves.dated, day)
