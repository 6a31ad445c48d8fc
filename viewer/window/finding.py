"""Seeking words in a story a little at a time, so that no key waits for it."""

import time

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.view.finds import Finds

AT_ONCE_S, SLICE_S = 0.006, 0.006  # how long is looked before anything is shown, and between what else there is to do
TOLD_MS = 120  # between two times that more is told


class Finding(QObject):
    """Looks for words until it has come to the end or is stopped.

    Signals:
        progressed: More was found, or there is no more.
    """

    progressed = Signal()

    def __init__(self, finds: Finds, parent: QObject) -> None:
        super().__init__(parent)
        self.finds = finds
        self._steps = finds.steps()
        self._told_s = time.perf_counter()
        self._timer = QTimer(self)
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._go_on)
        self._look(AT_ONCE_S)
        if not finds.all_places:
            self._timer.start()

    def stop(self) -> None:
        """Look no farther."""
        self._timer.stop()

    def _go_on(self) -> None:
        self._look(SLICE_S)
        if self.finds.all_places:
            self._timer.stop()
        now = time.perf_counter()
        if self.finds.all_places or 1000 * (now - self._told_s) > TOLD_MS:
            self._told_s = now
            self.progressed.emit()

    def _look(self, seconds: float) -> None:
        until = time.perf_counter() + seconds
        while not self.finds.all_places and time.perf_counter() < until:
            next(self._steps, None)
