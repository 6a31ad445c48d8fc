"""When the window was first painted, and when it was complete: the figures of `--timings`."""

import sys
import time
from collections.abc import Iterable
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from viewer.window.canvas import Canvas


class FirstPaint(QObject):
    """Watches canvases until each of them was painted once.

    Signals:
        complete: Every one was painted, and nothing that was put off until then is left.
    """

    complete = Signal()

    def __init__(self, canvases: Iterable[Canvas], parent: QObject) -> None:
        super().__init__(parent)
        self._unpainted = set(canvases)
        self.first_paint_s = self.complete_s = 0.0  # seconds since the epoch
        for canvas in self._unpainted:
            canvas.painted.connect(self._on_painted)

    def _on_painted(self) -> None:
        self.first_paint_s = self.first_paint_s or time.time()
        canvas = self.sender()
        if canvas in self._unpainted:
            self._unpainted.discard(canvas)
            if not self._unpainted:
                QTimer.singleShot(0, self._on_idle)

    def _on_idle(self) -> None:
        self.complete_s = time.time()
        self.complete.emit()

    def tell(self) -> None:
        """Write the figures as one line of JSON to stderr."""
        import json  # only who asks for figures waits for it

        started = _process_start_s()
        figures = {
            "first_paint_ms": round(1000 * (self.first_paint_s - started)),
            "complete_ms": round(1000 * (self.complete_s - started)),
            "first_paint_at": self.first_paint_s,
            "complete_at": self.complete_s,
            "peak_memory_mb": _peak_memory_mb(),
        }
        sys.stderr.write(json.dumps(figures) + "\n")


def _process_start_s() -> float:
    """When this process began, in seconds since the epoch; when this module was imported where the system tells not."""
    try:
        ticks = int(Path("/proc/self/stat").read_text(encoding="ascii").rpartition(")")[2].split()[19])
        up_s = float(Path("/proc/uptime").read_text(encoding="ascii").split()[0])
    except OSError:
        return _IMPORTED_S
    import os

    return time.time() - up_s + ticks / os.sysconf("SC_CLK_TCK")


def _peak_memory_mb() -> float | None:
    """The most memory that the process ever held; None where the system tells not."""
    try:  # what Linux tells of a process's use of resources counts that of the one which started it
        lines = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    except OSError:
        lines = []
    peak = next((line.split()[1] for line in lines if line.startswith("VmHWM:")), None)
    return _peak_use_mb() if peak is None else round(int(peak) / 2**10, 1)


def _peak_use_mb() -> float | None:
    """The same where no file about processes tells it."""
    try:
        import resource
    except ImportError:
        return None
    unit = 2**20 if sys.platform == "darwin" else 2**10
    return round(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / unit, 1)


_IMPORTED_S = time.time()
