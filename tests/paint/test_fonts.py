"""The bundled fonts, and how they measure: the same on every machine."""

import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QFontMetricsF, QRawFont
from reader import CLAIMLINE, run_python

from viewer.paint.fonts import ARABIC, SANS, SERIF, load_fonts, measure, qt_font
from viewer.resources import shipped_story
from viewer.scene.marks import Font

pytestmark = pytest.mark.usefixtures("dressed")

FONTS = [
    Font(size, bold=bold, serif=serif) for size in (11, 16, 27) for bold in (False, True) for serif in (False, True)
]


def test_every_bundled_family_is_known() -> None:
    assert {SANS, SERIF, ARABIC} <= set(QFontDatabase.families())


def test_fonts_can_be_loaded_again() -> None:
    load_fonts()
    assert {SANS, SERIF, ARABIC} <= set(QFontDatabase.families())


def test_words_are_as_wide_where_the_machine_speaks_turkish() -> None:
    font = Font(20, serif=True)
    width = measure("first", font).width
    QLocale.setDefault(QLocale("tr_TR"))
    try:
        load_fonts()
        assert QFontMetricsF(qt_font(font)).horizontalAdvance("first") == width
    finally:
        QLocale.setDefault(QLocale.c())


@pytest.mark.parametrize("font", FONTS)
def test_a_mark_is_set_in_the_bundled_typeface_it_asks_for(font: Font) -> None:
    told = QFontInfo(qt_font(font))
    assert (told.family(), told.pixelSize()) == (SERIF if font.serif else SANS, font.size_px)
    assert told.weight() == (600 if font.bold else 400)


@pytest.mark.parametrize("font", FONTS)
def test_a_line_has_an_extent_of_its_own(font: Font) -> None:
    empty, word, longer = measure("", font), measure("Idlib", font), measure("Idlib, Idlib", font)
    assert empty.width == 0 < word.width < longer.width
    assert 0.6 * font.size_px < word.ascent < 1.4 * font.size_px
    assert 0 < word.descent < word.ascent
    assert (word.ascent, word.descent) == (longer.ascent, longer.descent)


def test_bold_letters_are_wider_and_larger_ones_larger() -> None:
    words = "Who says so?"
    assert measure(words, Font(13)).width < measure(words, Font(13, bold=True)).width
    assert measure(words, Font(26)).width == pytest.approx(2 * measure(words, Font(13)).width, rel=0.01)


@pytest.mark.parametrize(
    "text", ["Erdoğan", "“neutralized” – 2 000", "← → · … − ×", "= ≠ ␣ ↵ [U+202E]", "Ελλάδα", "Сирия"]
)
def test_letters_of_the_shipped_story_and_its_signs_are_in_the_font(text: str) -> None:
    assert 0 not in QRawFont.fromFont(qt_font(Font(13))).glyphIndexesForString(text)


def test_arabic_is_set_in_the_font_that_comes_along() -> None:
    words, arabic = "وزارة الدفاع", QFont(ARABIC)
    arabic.setPixelSize(16)
    assert 0 not in QRawFont.fromFont(arabic).glyphIndexesForString(words)
    assert measure(words, Font(16)).width == pytest.approx(QFontMetricsF(arabic).horizontalAdvance(words), rel=0.05)


NO_FONTS = """<?xml version="1.0"?>
<fontconfig><dir>{folder}/none</dir><cachedir>{folder}/cache</cachedir></fontconfig>
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="elsewhere no file says which fonts there are")
def test_where_the_system_has_no_fonts_nothing_looks_different(tmp_path: Path) -> None:
    (tmp_path / "fonts.conf").write_text(NO_FONTS.format(folder=tmp_path), "utf-8")
    pictures = []
    for name, fonts in (("with.png", None), ("without.png", str(tmp_path / "fonts.conf"))):
        arguments = (
            "picture",
            str(shipped_story()),
            "-o",
            str(tmp_path / name),
            "--event",
            "deal",
            "--size",
            "640x480",
        )
        ended = run_python(CLAIMLINE, *arguments, FONTCONFIG_FILE=fonts)
        assert (ended.returncode, ended.stderr) == (0, "")
        pictures.append((tmp_path / name).read_bytes())
    assert pictures[0] == pictures[1]
    assert run_python(CLAIMLINE, "--exit", FONTCONFIG_FILE=str(tmp_path / "fonts.conf")).returncode == 0
