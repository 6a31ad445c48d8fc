"""Looking for words in a document a stretch at a time, so that the window answers meanwhile."""

import time
from collections.abc import Iterator

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.scene.marking import Found
from viewer.story.sources import Passage
from viewer.view.hits import hits, hits_of_any

MOST_HITS = 10_000
AT_ONCE_S, SLICE_S = 0.012, 0.008  # how long is looked before anything is told, and between what else there is to do


class Search(QObject):
    """The places of words in a text; where they stand nowhere together, the places of each by itself.

    Signals:
        progressed: More places were found, or there are no more.
    """

    progressed = Signal()

    def __init__(self, text: str, words: str, origin: int, parent: QObject) -> None:
        super().__init__(parent)
        self.hits: list[Passage] = []
        self.place: int | None = None  # of the hit in turn
        self._origin = origin  # the first one from here on is in turn
        self._text, self._words, self._apart = text, words, False
        self._stretches = hits(text, words)
        self._running, self._more = True, False
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._look(AT_ONCE_S)
        if self._running:
            self._timer.start()

    @property
    def found(self) -> Found:
        """What was found up to now."""
        index = 0 if self.place is None else self.place + 1
        return Found(index, len(self.hits), self._more, self._running, self._apart)

    @property
    def current(self) -> Passage | None:
        """The place in turn."""
        return None if self.place is None else self.hits[self.place]

    def step(self, steps: int) -> None:
        """Go on to another place, around the end."""
        if self.hits:
            self.place = 0 if self.place is None else (self.place + steps) % len(self.hits)

    def stop(self) -> None:
        """Look no farther."""
        self._timer.stop()
        self._running = False

    def _go_on(self) -> None:
        self._look(SLICE_S)
        if not self._running:
            self._timer.stop()
        self.progressed.emit()

    def _look(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while self._running and time.perf_counter() < until:
            self._take(next(self._stretches, None))

    def _take(self, found: list[Passage] | None) -> None:
        if found is None and not self.hits and not self._apart and len(self._words.split()) > 1:
            self._stretches, self._apart = hits_of_any(self._text, self._words), True
            return
        before = len(self.hits)
        self.hits += found or ()
        if found is None or len(self.hits) > MOST_HITS:
            self._running, self._more = False, len(self.hits) > MOST_HITS
            del self.hits[MOST_HITS:]
        if self.place is None:
            self.place = next(self._from_origin(before), None)
            if self.place is None and not self._running and self.hits:
                self.place = 0

    def _from_origin(self, before: int) -> Iterator[int]:
        return (place for place in range(before, len(self.hits)) if self.hits[place].start >= self._origin)
