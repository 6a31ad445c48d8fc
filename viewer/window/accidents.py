"""Mistakes of our own while the window is open: none ends the program, each is logged and told."""

import sys
import threading
from collections import Counter
from types import TracebackType
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, Signal

if TYPE_CHECKING:  # imported when there is one
    from viewer.export.accident import Accident

MOST_KEPT = 20  # different accidents of one run
INTERRUPTED = 130


class Accidents(QObject):
    """Hears of every exception that nobody caught: in a slot, an event handler, a thread or a destructor.

    Signals:
        happened: There is another accident to tell of.
    """

    happened = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.kept: dict[tuple[str, str], Accident] = {}  # by kind, the first of each
        self.times: Counter[tuple[str, str]] = Counter()
        self._telling = False

    def listen(self) -> None:
        """From now on hear of what nobody caught."""
        sys.excepthook = self._on_uncaught
        threading.excepthook = lambda told: self._on_uncaught(told.exc_type, told.exc_value, told.exc_traceback)
        sys.unraisablehook = lambda told: self._on_uncaught(told.exc_type, told.exc_value, told.exc_traceback)

    @property
    def all(self) -> "tuple[Accident, ...]":
        """What happened, each kind once."""
        return tuple(self.kept.values())

    def tell(self, accident: "Accident") -> None:
        """Keep an accident, log it if it is the first of its kind, and say that it happened."""
        from viewer.export.log import write_log
        from viewer.export.terminal import warn

        self.times[accident.kind] += 1
        if accident.kind not in self.kept and len(self.kept) < MOST_KEPT:
            warn(accident.trace.splitlines())
            write_log(accident.trace)
            self.remember(accident)

    def remember(self, accident: "Accident") -> None:
        """Keep an accident, maybe of a former run, and say that there is one."""
        self.kept[accident.kind] = accident
        self.happened.emit()

    def _on_uncaught(
        self, _kind: type[BaseException], mistake: BaseException | None, _trace: TracebackType | None
    ) -> None:
        if isinstance(mistake, KeyboardInterrupt):
            QCoreApplication.exit(INTERRUPTED)
        elif mistake is not None:
            self._once(mistake)

    def _once(self, mistake: BaseException) -> None:
        """Tell of a mistake, unless it was the telling that went wrong."""
        from viewer.export.accident import Accident

        if self._telling:
            return
        self._telling = True
        try:
            self.tell(Accident.of(mistake))
        finally:
            self._telling = False
