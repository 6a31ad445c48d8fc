"""From an accident to its report: a button in the status line, and the window that it opens."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtWidgets import QWidget

from viewer.window.accidents import Accidents
from viewer.window.status import Status
from viewer.window.store import Store

if TYPE_CHECKING:  # made, and imported, when the first is asked for
    from viewer.window.error_report import ErrorReport


class Reporting(QObject):
    """Tells in a window's status line of the accidents that the application has heard of, and shows their report."""

    def __init__(self, store: Store, status: Status, window: QWidget) -> None:
        super().__init__(window)
        self._store, self._status, self._window = store, status, window
        self._report: ErrorReport | None = None
        application = QCoreApplication.instance()
        self._accidents = application.findChild(Accidents) if application else None
        if self._accidents is not None:
            self._accidents.happened.connect(self._on_happened)
            self._on_happened()
        status.report_requested.connect(self._on_report_requested)

    def _on_happened(self) -> None:
        if self._accidents is not None:
            self._status.show_accidents(len(self._accidents.all))

    def _on_report_requested(self) -> None:
        from viewer.export.accident import report
        from viewer.window.error_report import ErrorReport

        if self._report is None:
            self._report = ErrorReport(self._window)
        accidents = self._accidents.all if self._accidents is not None else ()
        self._report.show_report(report(accidents, self._store.story, self._store.state))
        self._report.show()
        self._report.activateWindow()
