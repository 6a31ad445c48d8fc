"""A kept document: its text is shown as it is kept, and what is marked is what is quoted."""

from collections.abc import Callable

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reader import click_text, copied, marked, shows_magenta, tip_over, units

from viewer.scene.theme import load_theme
from viewer.story.sources import ClaimId, Passage, Source, SourceId
from viewer.window.document import DocumentView, Underlined, utf16_offsets
from viewer.window.plain import tooltip

LIGHT = load_theme("light")
SIZE_PX = (500, 300)
BLOCK_ENDS = str.maketrans(dict.fromkeys("\u2029\ufdd0\ufdd1", "\n"))  # Qt ends a paragraph at each of these

TRICKY = [
    "🚚",
    "𐍈",
    "é",
    "e\u0301",
    "قال",
    "الوزير",
    "\u200f",
    "\u200d",
    "👩‍👩‍👧",
    "ﬁ",
    "ǅ",
    "\n",
    "\n\n",
    " ",
    "\t",
    "a<b>",
    "&lt;",
    "“”",
]
TEXTS = st.lists(
    st.sampled_from(TRICKY) | st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\r"))
).map("".join)


def a_source(text: str, title: str = "A title") -> Source:
    return Source(id=SourceId("report"), file="report.txt", text=text, sha256="0", verified=True, title=title)


def a_claim_on(text: str, words: str, *, marked: bool = False, told: str = "") -> Underlined:
    """An underlined passage, known by its words."""
    start = text.index(words)
    return Underlined(Passage(start, start + len(words)), ClaimId(words), "#b84a12", told or words, marked)


@pytest.fixture
def document(show: Callable[..., QWidget]) -> DocumentView:
    """An empty document."""
    document = DocumentView()
    show(document, *SIZE_PX)
    return document


def test_the_text_is_that_of_the_source(document: DocumentView) -> None:
    text = "A title\n\nHe said <b>no</b> &lt;twice&gt;.\n\n\n  “Yes”,\tshe said 🚚.\n"
    document.show_source(a_source(text))
    assert document.toPlainText() == text


def test_nothing_is_shown_where_there_is_no_source(document: DocumentView) -> None:
    document.show_source(a_source("some words"))
    document.show_source(None)
    document.show_claims((), (), LIGHT)
    assert (document.toPlainText(), marked(document)) == ("", [])


def test_a_reader_cannot_change_it(document: DocumentView, qtbot: QtBot) -> None:
    document.show_source(a_source("some words"))
    QApplication.clipboard().setText("other words")
    qtbot.keyClicks(document, "other words")
    qtbot.keyClick(document, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(document, Qt.Key.Key_Delete)
    assert document.toPlainText() == "some words"


def test_a_source_is_never_read_as_markup(document: DocumentView, magenta: object) -> None:
    text = f'<img src="{magenta}"> <img src="file://{magenta}"> ![picture]({magenta})'
    document.show_source(a_source(text, title=text))
    assert document.toPlainText() == text
    assert not shows_magenta(document)


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(st.data())
def test_what_is_marked_is_what_is_quoted_code_point_for_code_point(
    document: DocumentView, data: st.DataObject
) -> None:
    text = data.draw(TEXTS.filter(bool))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    document.show_source(a_source(text))
    document.show_claims([Underlined(Passage(start, end), ClaimId("c"), LIGHT.ink, "", True)], (), LIGHT)
    assert [words.translate(BLOCK_ENDS) for words in marked(document)] == [text[start:end].translate(BLOCK_ENDS)]


@given(st.text())
def test_offsets_are_those_of_utf_16(text: str) -> None:
    offsets = utf16_offsets(text) or range(len(text) + 1)
    surrogates = "surrogatepass"
    assert list(offsets) == [len(text[:n].encode("utf-16-le", surrogates)) // 2 for n in range(len(text) + 1)]


def test_marked_words_stand_out_and_others_are_underlined_or_dim(document: DocumentView) -> None:
    text = "They met in Ankara. It rained. They left."
    document.show_source(a_source(text))
    document.show_claims(
        [a_claim_on(text, "They met", marked=True), a_claim_on(text, "They left")], [Passage(20, 30)], LIGHT
    )
    assert marked(document) == ["They met"]
    underlined = {copied(each.cursor) for each in document.extraSelections() if each.format.fontUnderline()}
    assert underlined == {"They met", "They left"}
    dim = [each for each in document.extraSelections() if each.format.foreground().color().name() == LIGHT.soft]
    assert [copied(each.cursor) for each in dim] == ["It rained."]
    assert LIGHT.quote in colors(document)


def test_what_was_marked_before_is_marked_no_more(document: DocumentView) -> None:
    text = "They met. They left."
    document.show_source(a_source(text))
    document.show_claims([a_claim_on(text, "They met", marked=True)], (), LIGHT)
    document.show_claims([a_claim_on(text, "They left", marked=True)], (), LIGHT)
    assert marked(document) == ["They left"]


def test_the_first_marked_words_come_into_sight(document: DocumentView) -> None:
    text = "".join(f"Line {number} of a long report.\n" for number in range(200))
    document.show_source(a_source(text))
    for words in ("Line 180 of", "Line 7 of", "Line 199 of"):
        document.show_claims([a_claim_on(text, words, marked=True)], (), LIGHT)
        assert LIGHT.quote in colors(document)


@pytest.mark.parametrize(("spot", "claim"), [("met", "They met in Ankara"), ("Ankara", "Ankara")])
def test_a_click_chooses_the_narrowest_claim_beneath_it(
    spot: str, claim: str, document: DocumentView, qtbot: QtBot
) -> None:
    text = "🚚🚚 They met in Ankara, he said."
    document.show_source(a_source(text))
    document.show_claims([a_claim_on(text, "They met in Ankara"), a_claim_on(text, "Ankara")], (), LIGHT)
    with qtbot.waitSignal(document.claim_clicked) as chosen:
        click_text(qtbot, document, units(text, text.index(spot) + 1))
    assert chosen.args == [claim]


def test_a_click_on_other_words_chooses_nothing(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara, he said."
    document.show_source(a_source(text))
    document.show_claims([a_claim_on(text, "They met")], (), LIGHT)
    with qtbot.assertNotEmitted(document.claim_clicked):
        click_text(qtbot, document, text.index("said"))


def test_a_drag_selects_words_to_copy_and_chooses_nothing(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara"
    document.show_source(a_source(text))
    document.show_claims([a_claim_on(text, text)], (), LIGHT)
    page, left = document.viewport(), Qt.MouseButton.LeftButton
    begin, end = (place(document, position) for position in (5, 11))
    with qtbot.assertNotEmitted(document.claim_clicked):
        qtbot.mousePress(page, left, pos=begin)
        qtbot.mouseMove(page, end)
        qtbot.mouseRelease(page, left, pos=end)
    assert document.textCursor().selectedText() == "met in"


def test_the_pointer_is_told_whose_words_lie_beneath_it(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara, he said."
    document.show_source(a_source(text))
    document.show_claims([a_claim_on(text, "They met", told="<b>He</b> & she")], (), LIGHT)
    assert tip_over(qtbot, document.viewport(), place(document, text.index("said"))) == ""
    assert tip_over(qtbot, document.viewport(), place(document, 2)) == tooltip("<b>He</b> & she")


def test_lines_stay_short_enough_to_read(document: DocumentView) -> None:
    document.resize(1600, 300)
    assert document.viewport().width() < 700
    document.resize(300, 300)
    assert 200 < document.viewport().width() < 300


def place(document: DocumentView, position: int) -> QPoint:
    """Where a character stands in the view."""
    cursor = document.textCursor()
    cursor.setPosition(position)
    return document.cursorRect(cursor).center()


def colors(document: DocumentView) -> set[str]:
    """Every colour that is seen on a document."""
    image = document.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(image.constBits()).cast("I"))}
