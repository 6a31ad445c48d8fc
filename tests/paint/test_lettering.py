"""Text in files of lines: where its glyphs stand, and which letters they lead back to."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from viewer.paint.fonts import measure
from viewer.paint.glyphs import draw_glyphs
from viewer.paint.lettering import draw_lettering, draw_outlines, runs_of
from viewer.scene.marks import Font, Text

pytestmark = pytest.mark.usefixtures("dressed")

SANS, SERIF = Font(24), Font(24, serif=True)
THE_AGENCY = "وكالة الأناضول"


def a_text(words: str, font: Font = SANS, from_right: bool = False) -> Text:
    width = measure(words, font).width
    return Text(x=5, y=30, text=words, font=font, color="#000000", width=width, from_right=from_right)


def letters(text: Text) -> list[str]:
    """Of each glyph, run after run."""
    return [glyph.letters for run in runs_of(text) for glyph in run.glyphs]


def words(text: Text) -> str:
    return "".join(letters(text))


def test_glyphs_lead_back_to_the_letters() -> None:
    assert words(a_text("First patrol, “on March 15”")) == "First patrol, “on March 15”"
    assert list(runs_of(a_text(""))) == []


def test_a_ligature_leads_back_to_all_its_letters() -> None:
    assert letters(a_text("fi office", SERIF)) == ["fi", " ", "o", "ffi", "c", "e"]


def test_characters_that_look_alike_lead_back_each_to_itself() -> None:
    assert words(a_text("”ˮ ’ʼ -‐ AА")) == "”ˮ ’ʼ -‐ AА"


def test_arabic_letters_lead_back_from_left_to_right_and_dots_come_last() -> None:
    assert words(a_text(THE_AGENCY)) == "".join(reversed(THE_AGENCY))
    assert letters(a_text("بيت")) == ["ت", "ي", "ب", "", "", ""]


def test_an_arabic_ligature_leads_back_to_its_letters_as_they_are_read() -> None:
    assert "".join(reversed(letters(a_text("سلام")))) == "سلام"


def test_a_text_of_both_directions_leads_back_to_all_of_it_from_left_to_right() -> None:
    assert words(a_text(f"{THE_AGENCY} said “لا”")) == f"{THE_AGENCY[::-1]} said “ال”"
    assert words(a_text(f"said {THE_AGENCY}", from_right=True)) == f"{THE_AGENCY[::-1]} said"


def test_a_text_of_several_faces_leads_back_to_all_of_it() -> None:
    for told in ("→ ⟦U+202E⟧ (Ω)", "a⟦b⟧c", "🚚 first 🚚 truck"):
        assert words(a_text(told, SERIF)) == told


def test_a_line_that_is_broken_by_a_separator_stays_one() -> None:
    assert words(a_text("one\u2028two")) == "one two"


@given(st.text(st.characters(codec="utf-8", categories=["L", "N", "P", "Zs", "Mn"]), max_size=12))
def test_any_text_is_told_without_letters_of_another(told: str) -> None:
    assert set(words(a_text(told))) <= set(told)


@pytest.mark.parametrize("told", ["First patrol", "office fi", f"x {THE_AGENCY} y"])
@pytest.mark.parametrize("draw", [draw_lettering, draw_outlines])
def test_what_is_drawn_looks_like_the_text_on_screen(told: str, draw: object) -> None:
    def drawn(draw: object) -> QImage:
        image = QImage(300, 50, QImage.Format.Format_RGB32)
        image.fill("#ffffff")
        painter = QPainter(image)
        painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
        draw(a_text(told, SERIF), painter)  # type: ignore[operator]
        painter.end()
        return image

    screen, file = drawn(draw_glyphs), drawn(draw)
    spots = [(x, y) for x in range(300) for y in range(50)]
    apart = [abs(screen.pixelColor(x, y).lightness() - file.pixelColor(x, y).lightness()) for x, y in spots]
    assert min(screen.pixelColor(x, y).lightness() for x, y in spots) < 20, "there is ink"
    assert max(apart) < 160
    assert sum(apart) / len(apart) < 1.5
