"""How widgets look: the roles of a theme as a palette and a style sheet; and which theme the system asks for."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QGuiApplication, QPalette
from PySide6.QtWidgets import QApplication

from viewer.paint.fonts import load_fonts, qt_font
from viewer.resources import resource
from viewer.scene.theme import Theme, load_theme
from viewer.scene.typography import BODY

Role = QPalette.ColorRole
OUTLINED = ("QComboBox", "QAbstractSpinBox", "QCheckBox", "QPushButton")
FUSION_OUTLINE = 140  # in percent, by how much Fusion draws outlines darker than the window


def dress(application: QApplication) -> None:
    """The type that all widgets have in every theme."""
    load_fonts()
    application.setFont(qt_font(BODY))


def system_theme() -> Theme:
    """Dark where the system says so, else light."""
    dark = QGuiApplication.styleHints().colorScheme() is Qt.ColorScheme.Dark
    return load_theme("dark" if dark else "light")


def apply_theme(theme: Theme) -> None:
    """Make every widget of the program look like the theme."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setPalette(_palette(theme))
    for kind in OUTLINED:
        application.setPalette(_outlined(theme), kind)  # type: ignore[arg-type]  # PySide6 takes a str, not bytes
    sheet = resource("style", "claimline.qss").read_text(encoding="utf-8")
    for role in ("paper", "sheet", "page", "raised", "ink", "soft", "rule", "edge", "faint", "accent"):
        sheet = sheet.replace(f"@{role};", f"{getattr(theme, role)};")
    application.setStyleSheet(sheet)


def _palette(theme: Theme) -> QPalette:
    palette = QPalette()
    for role, color in (
        (Role.Window, theme.sheet),
        (Role.Base, theme.page),
        (Role.AlternateBase, theme.paper),
        (Role.Button, theme.raised),
        (Role.ToolTipBase, theme.raised),
        (Role.Highlight, theme.accent),
        (Role.HighlightedText, theme.sheet),
        (Role.Link, theme.accent),
        (Role.Mid, theme.rule),
    ):
        palette.setColor(role, QColor(color))
    for role in (Role.WindowText, Role.Text, Role.ButtonText, Role.ToolTipText):
        palette.setColor(role, QColor(theme.ink))
        palette.setColor(QPalette.ColorGroup.Disabled, role, QColor(theme.soft))
    palette.setColor(Role.PlaceholderText, QColor(theme.soft))
    return palette


def _outlined(theme: Theme) -> QPalette:
    """For what Fusion outlines by itself: as if it stood on a window that makes the outline an edge of the theme."""
    palette = _palette(theme)
    palette.setColor(Role.Window, QColor(theme.edge).lighter(FUSION_OUTLINE))
    return palette
