"""The bundled fonts, and how they measure."""

from functools import lru_cache

from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontMetricsF

from viewer.resources import resource
from viewer.scene.marks import Font
from viewer.scene.measure import Extent

SANS, SERIF, ARABIC = "Inter", "Source Serif 4", "Noto Sans Arabic"


def load_fonts() -> None:
    """Make the bundled fonts known to Qt, so that text is the same on every machine.

    Letters are joined as in no language in particular: where one speaks Turkish, Source Serif keeps f and i apart.
    """
    QLocale.setDefault(QLocale.c())
    for file in sorted(resource("fonts").glob("*.ttf")):
        if QFontDatabase.addApplicationFont(str(file)) < 0:
            raise RuntimeError(f"the bundled font {file.name} cannot be read")


@lru_cache(maxsize=64)
def qt_font(font: Font) -> QFont:
    """The Qt font of a mark; placed at fractions of a pixel, so that widths do not depend on the scale."""
    family = SERIF if font.serif else SANS
    qt = QFont([family, SANS, ARABIC])
    qt.setPixelSize(font.size_px)
    qt.setWeight(QFont.Weight.DemiBold if font.bold else QFont.Weight.Normal)
    qt.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    qt.setStyleStrategy(QFont.StyleStrategy.PreferAntialias)
    return qt


@lru_cache(maxsize=64)
def _metrics(font: Font) -> QFontMetricsF:
    return QFontMetricsF(qt_font(font))


@lru_cache(maxsize=8192)
def measure(text: str, font: Font) -> Extent:
    """The extent of one line of text: the `Measure` of the program."""
    metrics = _metrics(font)
    return Extent(metrics.horizontalAdvance(text), metrics.ascent(), metrics.descent())
