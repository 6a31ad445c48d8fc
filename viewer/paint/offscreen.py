"""Painting without a display: for commands that draw into files."""

import os

from PySide6.QtGui import QGuiApplication

from viewer.paint.fonts import load_fonts


def offscreen_application() -> QGuiApplication:
    """An application that opens no window, with the bundled fonts, or that which is there; keep it while you paint."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication.instance() or QGuiApplication(["claimline"])
    assert isinstance(application, QGuiApplication)
    load_fonts()
    return application
