"""Painting without a display: for commands that draw into files."""

import os

from PySide6.QtGui import QGuiApplication

from viewer.paint.fonts import load_fonts


def offscreen_application() -> QGuiApplication:
    """An application that opens no window, with the bundled fonts; keep it while anything is painted."""
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    application = QGuiApplication(["claimline"])
    load_fonts()
    return application
