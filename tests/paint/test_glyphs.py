"""Text painted as glyphs is the same to the pixel as text painted as text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtGui import QImage, QPainter

from viewer.paint.glyphs import draw_glyphs, draw_text, glyph_runs
from viewer.scene.marks import Font, Text

pytestmark = pytest.mark.usefixtures("dressed")

FONTS = [Font(11), Font(13, bold=True), Font(16, serif=True), Font(27, bold=True), Font(96)]
TEXTS = [
    "Deal", "AVAVA To fi ffl", "Erdoğan “neutralized” – 2 000", "← → · … − ×", "e\u0301a\u0308 a\u0301\u0323", "", " ",
    "  lead", "trail  ", "وزارة الدفاع", "abc وزارة الدفاع def", "وزارة abc الدفاع 123", "(a) وزارة (b)", "ﷺ",
    "שלום abc", "日本 abc وزارة", "😀 emoji", "👩\u200d👧 🇹🇷", "tab\there", "new\nline", "a\rb", "one\u2028two",
    "one\u2029two", "soft\u00adhyphen", "\u200fabc", "\u202eabc\u202c", "a\u200bb\ufeff", "\u0000x\u007f", "\ufffc",
    "\ud83d", "x" * 300,
]  # fmt: skip
SIGNS = "aAfilÖé \u0301“…−·→1(\t\n\u200f\u202e\u202c\u2028عربيةالدفاعΣЖ"


def written(text: Text, draw: object, scale: float = 1.0) -> QImage:
    image = QImage(round(240 * scale), round(60 * scale), QImage.Format.Format_RGB32)
    image.fill("#f0e8d8")
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    assert callable(draw)
    draw(text, painter)
    painter.end()
    return image


def a_text(words: str, font: Font = FONTS[1], x: float = 10.3, y: float = 40.7, *, from_right: bool = False) -> Text:
    return Text(x=x, y=y, text=words, font=font, color="#203040", width=90, from_right=from_right)


@pytest.mark.parametrize("words", TEXTS)
@pytest.mark.parametrize("scale", [1, 1.5, 2, 4 / 3])
@pytest.mark.parametrize("from_right", [False, True])
def test_glyphs_stand_where_the_text_would(words: str, scale: float, from_right: bool) -> None:
    for font in FONTS:
        text = a_text(words, font, from_right=from_right)
        assert written(text, draw_glyphs, scale) == written(text, draw_text, scale)


def most_different(one: QImage, other: QImage) -> int:
    """By how much the pixels of two pictures differ at the most, of 255."""
    return max(abs(a - b) for a, b in zip(one.constBits(), other.constBits(), strict=True))


@given(
    st.text(alphabet=SIGNS, max_size=12), st.sampled_from(FONTS), st.floats(-20, 200), st.floats(-20, 80), st.booleans()
)
def test_so_it_is_for_any_text_at_any_place(words: str, font: Font, x: float, y: float, from_right: bool) -> None:
    text = a_text(words, font, x, y, from_right=from_right)
    assert most_different(written(text, draw_glyphs), written(text, draw_text)) <= 1, "rounding where letters overlap"


@pytest.mark.parametrize("color", ["#80203040", "#00203040", "#ffffff"])
def test_so_it_is_in_any_colour(color: str) -> None:
    text = Text(x=10, y=40, text="وزارة abc", font=FONTS[3], color=color, width=90)
    assert written(text, draw_glyphs) == written(text, draw_text)


def test_a_text_is_shaped_once() -> None:
    assert glyph_runs("Deal", FONTS[0], False) is glyph_runs("Deal", FONTS[0], False)


def test_what_qt_sets_in_several_lines_is_left_to_it() -> None:
    assert glyph_runs("one\u2028two", FONTS[0], False) is None


def first_inked(image: QImage) -> int:
    """The leftmost column of pixels that has any ink."""
    ground = image.pixel(0, 0)
    columns = (x for x in range(image.width()) for y in range(image.height()) if image.pixel(x, y) != ground)
    return next(columns)


def test_a_sentence_from_the_right_ends_at_the_left_and_begins_where_it_is_told() -> None:
    stop = written(a_text("."), draw_glyphs)
    from_left, from_right = (written(a_text("الدفاع.", from_right=way), draw_glyphs) for way in (False, True))
    narrow = (10, 0, 4, 60)
    assert from_right.copy(*narrow) == stop.copy(*narrow) != from_left.copy(*narrow), "its full stop stands at the left"
    assert abs(first_inked(from_left) - 10) < 3, "x is the left end of either"


def test_letters_from_the_left_stand_the_same_whichever_way_their_sentence_runs() -> None:
    assert written(a_text("RIA", from_right=True), draw_glyphs) == written(a_text("RIA"), draw_glyphs)
