"""Larger and smaller: steps of the scale of everything, collected for a moment before the program starts anew."""

from PySide6.QtCore import QObject, QTimer, Signal

from viewer import settings
from viewer.window.scaling import DESIGNED, SCALES, nearest_scale
from viewer.words import say

PAUSE_MS = 600  # in which further steps may follow


class Sizing(QObject):
    """Does what the actions of these names ask for.

    Signals:
        told: What is about to happen. arg: a sentence.
        renewal_requested: The program is to start anew in another scale.
    """

    told = Signal(str)
    renewal_requested = Signal()

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._wanted = 0  # 0: nothing is asked for
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(PAUSE_MS)
        self._pause.timeout.connect(self._apply)

    def enlarge_everything(self) -> None:
        """One step larger."""
        self._step(1)

    def reduce_everything(self) -> None:
        """One step smaller."""
        self._step(-1)

    def everything_as_designed(self) -> None:
        """The size that everything was designed in."""
        self._want(DESIGNED)

    def _step(self, steps: int) -> None:
        place = SCALES.index(self._wanted or _scale_now()) + steps
        self._want(SCALES[min(max(place, 0), len(SCALES) - 1)])

    def _want(self, scale: int) -> None:
        self._wanted = scale
        self.told.emit(say("Everything at {percent}%", percent=scale))
        self._pause.start()

    def _apply(self) -> None:
        scale, self._wanted = self._wanted, 0
        if scale != _scale_now():
            settings.keep(scale=scale)
            self.renewal_requested.emit()


def _scale_now() -> int:
    return nearest_scale(settings.load().settings.scale)
