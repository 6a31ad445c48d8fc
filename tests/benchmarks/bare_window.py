"""The floor of every start: a bare QMainWindow with a label, painted, then gone; tells its figures as we do."""

import sys
import time

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow


class Painted(QObject):
    """Leaves the application once the label was painted."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() is QEvent.Type.Paint:
            painted_s = time.time()
            QTimer.singleShot(0, lambda: done(painted_s))
        return False


def done(painted_s: float) -> None:
    complete_s = time.time()
    import json
    import resource

    peak_mb = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    sys.stderr.write(
        json.dumps({"first_paint_at": painted_s, "complete_at": complete_s, "peak_memory_mb": peak_mb}) + "\n"
    )
    application.quit()


application = QApplication(sys.argv)
window = QMainWindow()
label = QLabel("Claimline")
painted = Painted()
label.installEventFilter(painted)
window.setCentralWidget(label)
window.resize(1440, 900)
window.show()
application.exec()
