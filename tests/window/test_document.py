"""A kept document: its text is shown as it is kept, what is marked is what is quoted, and margins tell of what."""

from collections.abc import Callable

import pytest
from a_source import a_source
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot
from reader import click_text, marked, place, shows_magenta, tip_over

from viewer.scene.theme import load_theme
from viewer.scene.underlines import Stroke, Underlined
from viewer.story.sources import ClaimId, Passage
from viewer.window.document import DocumentView
from viewer.window.plain import tooltip

LIGHT, DARK = load_theme("light"), load_theme("dark")
RUST = LIGHT.sides[0]
SIZE_PX = (500, 300)

TRICKY = [
    "🚚",
    "𐍈",
    "é",
    "e\u0301",
    "قال",
    "الوزير",
    "\u200f",
    "\u200d",
    "\u202e",
    "\ufffc",
    "\0",
    "\x85",
    "\u2028",
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
    "word " * 30,
]
TEXTS = st.lists(st.sampled_from(TRICKY) | st.text(st.characters(min_codepoint=32, max_codepoint=0x24F))).map("".join)


def a_claim_on(
    text: str, words: str, *, marked: bool = False, told: str = "", event: str = "", chosen: bool = False,
    color: str = RUST, stroke: Stroke = Stroke.SOLID, claim: str = "",
) -> Underlined:  # fmt: skip
    """An underlined passage, known by its words; its event by a number."""
    start = text.index(words)
    passage = Passage(start, start + len(words))
    return Underlined(passage, ClaimId(claim or words), color, told or words, marked, stroke, event, event, chosen)


@pytest.fixture
def document(show: Callable[..., QWidget]) -> DocumentView:
    """An empty document."""
    document = DocumentView()
    show(document, *SIZE_PX)
    return document


def copied(document: DocumentView) -> str:
    """What is on the clipboard when everything was selected and copied."""
    document.select_all()
    document.copy()
    return QApplication.clipboard().text()


def colors(document: DocumentView, part: QRect | None = None) -> set[str]:
    """Every colour that is seen on a document, or on a part of it."""
    image = document.viewport().grab().toImage().copy(part or QRect()).convertToFormat(QImage.Format.Format_RGB32)
    return {f"#{pixel & 0xFFFFFF:06x}" for pixel in set(memoryview(image.constBits()).cast("I"))}


def behind(document: DocumentView, words: str) -> str:
    """The colour behind the first character of some words."""
    start = document.text.index(words)
    return ground_of(document, document.passage_rect(Passage(start, start + 1)))


def ground_of(document: DocumentView, part: QRect) -> str:
    """The colour that most of a part has."""
    image = document.viewport().grab().toImage().copy(part)
    near = [image.pixelColor(x, y).name() for x in range(image.width()) for y in range(image.height())]
    return max(set(near), key=near.count)


# The text


def test_the_text_is_that_of_the_source(document: DocumentView) -> None:
    text = "A title\n\nHe said <b>no</b> &lt;twice&gt;.\n\n\n  “Yes”,\tshe said 🚚.\n"
    document.show_source(a_source("A title", text=text))
    assert document.shown_text == text
    assert copied(document) == text
    QApplication.clipboard().clear()


def test_nothing_is_shown_where_there_is_no_source(document: DocumentView) -> None:
    document.show_source(a_source(text="some words"))
    document.show_source(None)
    document.show_claims((), (), LIGHT)
    assert (document.text, document.shown_text, marked(document), document.tags) == ("", "", [], [])
    assert colors(document) == {LIGHT.page}


def test_a_reader_cannot_change_it(document: DocumentView, qtbot: QtBot) -> None:
    document.show_source(a_source(text="some words"))
    QApplication.clipboard().setText("other words")
    qtbot.keyClicks(document, "other words")
    qtbot.keyClick(document, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    qtbot.keyClick(document, Qt.Key.Key_Delete)
    assert document.shown_text == "some words"
    QApplication.clipboard().clear()


def test_a_source_is_never_read_as_markup(document: DocumentView, magenta: object) -> None:
    text = f'<img src="{magenta}"> <img src="file://{magenta}"> ![picture]({magenta})'
    document.show_source(a_source(text=text, title=text))
    assert document.shown_text == text
    assert not shows_magenta(document)


def test_what_no_eye_can_see_is_shown_as_a_chip_and_copied_as_it_is(document: DocumentView) -> None:
    text = "They agreed to \u202ewardhtiw\u202c from it."
    document.show_source(a_source(text=text))
    assert "U+202E" in document.shown_text
    assert "\u202e" not in document.shown_text
    assert LIGHT.faint in colors(document)
    assert copied(document) == text
    QApplication.clipboard().clear()


def test_a_quote_that_begins_with_empty_lines_has_its_mark_beside_its_first_letter(
    document: DocumentView, qtbot: QtBot
) -> None:
    text = "A title\n\n\n  They left."
    document.show_source(a_source("A title", text=text))
    claim = a_claim_on(text, "\n\n  They left", marked=True, event="3")
    document.show_claims([replace(claim, first=text.index("They"))], (), LIGHT)
    [(label, rect)] = document.tags
    line = place(document, text.index("They"))
    assert (label, rect.top() < line.y() < rect.bottom()) == ("3", True)
    with qtbot.waitSignal(document.claim_clicked):
        click_text(qtbot, document, text.index("They"))
    document.show_claims([a_claim_on(text, "\n\n  They left", event="3")], (), LIGHT)
    assert document.tags == [], "an empty line has no room for a mark"


def test_what_another_account_says_is_marked_more_faintly(document: DocumentView) -> None:
    document.show_source(a_source(text="They met. They left."))
    ours, theirs = (a_claim_on("They met. They left.", words, marked=True) for words in ("They met", "They left"))
    document.show_claims([ours, replace(theirs, faded=True)], (), LIGHT)
    assert behind(document, "met") == LIGHT.quote
    assert behind(document, "left") not in (LIGHT.quote, LIGHT.page)


def test_the_text_is_still_seen_when_the_focus_comes_by_a_key(document: DocumentView) -> None:
    text = "They met in Ankara."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met", event="3", marked=True)], (), LIGHT)
    document.clearFocus()
    before = colors(document)
    document.setFocus(Qt.FocusReason.TabFocusReason)
    assert before < colors(document), "a frame more, and nothing less"


def test_each_letter_can_be_clicked_by_itself(document: DocumentView, qtbot: QtBot) -> None:
    text = "we left the office"
    document.show_source(a_source(text=text))
    for start in range(len(text)):
        if text[start] != " ":
            document.show_claims(
                [Underlined(Passage(start, start + 1), ClaimId(str(start)), RUST, "", False)], (), LIGHT
            )
            with qtbot.waitSignal(document.claim_clicked):
                click_text(qtbot, document, start)


def test_where_a_part_of_a_letter_is_quoted_all_of_it_is_marked(document: DocumentView) -> None:
    for text, part in (("a cafe\u0301 here", "\u0301"), ("a family 👩\u200d👧 here", "\u200d"), ("قالَ", "\u064e")):
        document.show_source(a_source(text=text))
        document.show_claims([a_claim_on(text, part, marked=True)], (), LIGHT)
        assert marked(document) == [part]
        assert LIGHT.quote in colors(document), text


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None, max_examples=200)
@given(st.data())
def test_what_is_marked_is_what_is_quoted_code_point_for_code_point(
    document: DocumentView, data: st.DataObject
) -> None:
    text = data.draw(TEXTS.filter(bool))
    start = data.draw(st.integers(0, len(text) - 1))
    end = data.draw(st.integers(start + 1, len(text)))
    document.show_source(a_source(text=text))
    document.show_claims([Underlined(Passage(start, end), ClaimId("c"), LIGHT.ink, "", True)], (), LIGHT)
    assert marked(document) == [text[start:end]]
    document.select(start, end)
    assert document.selected_text == text[start:end]


def test_a_line_of_a_million_letters_is_broken_for_display_only_and_a_sign_says_so(
    document: DocumentView, qtbot: QtBot
) -> None:
    text = "x" * 1_000_000
    document.show_source(a_source(text=text))
    document.show_claims([Underlined(Passage(3_990, 4_010), ClaimId("c"), RUST, "", True)], (), LIGHT)
    assert len(document.shown_text) < 20_000
    assert marked(document) == ["x" * 20]
    assert copied(document) == text
    QApplication.clipboard().clear()
    line = document.passage_rect(Passage(3_999, 4_000))
    beside = (QPoint(x, line.center().y()) for x in range(line.right() + 20, document.viewport().width(), 4))
    assert any("broken here only to be shown" in tip_over(qtbot, document.viewport(), spot) for spot in beside)


def test_lines_that_repeat_the_title_are_headings(document: DocumentView) -> None:
    document.show_source(a_source(text="A title\nA title?", title="A title"))
    heading, text = (document.passage_rect(Passage(number, number + 1)).width() for number in (0, 8))
    assert heading > text


def test_an_empty_line_is_a_gap_less_high_than_a_line(document: DocumentView) -> None:
    document.show_source(a_source(text="One\nTwo\n\nThree"))
    one, two, three = (document.passage_rect(Passage(start, start + 1)).top() for start in (0, 4, 9))
    assert two - one < three - two < 2 * (two - one)


def test_lines_stay_short_enough_to_read(document: DocumentView) -> None:
    document.show_source(a_source(text="word " * 400))
    for width, most in ((1600, 75), (300, 40)):
        document.resize(width, 300)
        tops = [document.passage_rect(Passage(start, start + 1)).top() for start in range(0, 400, 5)]
        letters = 5 * tops.count(tops[30])
        assert most * 0.6 <= letters <= most


# Right to left


def test_what_is_written_from_the_right_is_set_from_the_right(document: DocumentView) -> None:
    text = "The agency said\nوكالة الأنباء said\n12 – 5"
    document.show_source(a_source(text=text, language="ar"))
    english, arabic, number = (document.passage_rect(Passage(start, start + 1)) for start in (0, 16, text.index("12")))
    middle = document.viewport().width() / 2
    assert english.center().x() < middle < arabic.center().x()
    assert number.center().x() > middle, "without letters the language of the document decides"


def test_in_mixed_lines_exactly_the_quoted_words_are_marked(document: DocumentView) -> None:
    text = "قالت وكالة RIA إن الدورية توقفت"
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "RIA إن", marked=True)], (), LIGHT)
    for word, color in (("وكالة", LIGHT.page), ("RIA", LIGHT.quote), ("إن", LIGHT.quote), ("الدورية", LIGHT.page)):
        assert behind(document, word) == color


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("قال M4 في الطريق", "M4"),
        ("قال 15 آذار", "15"),
        ("he said وكالة there", "وكالة"),
        ("في RIA وكالة RIA", "RIA"),
        ("وكالة وكالة said", "وكالة"),
    ],
)
def test_the_marked_ground_of_words_is_as_wide_as_the_words(text: str, words: str, document: DocumentView) -> None:
    widths = []
    for shown in (words, text):
        document.show_source(a_source(text=shown))
        document.show_claims([a_claim_on(shown, words, marked=True)], (), LIGHT)
        image = document.viewport().grab().toImage()
        line = document.passage_rect(Passage(0, 1)).top() + 2
        widths.append(sum(image.pixelColor(x, line).name() == LIGHT.quote for x in range(image.width())))
    assert abs(widths[0] - widths[1]) <= 2
    assert widths[0] > 10


# What claims mark


def test_marked_words_stand_out_and_others_are_underlined(document: DocumentView) -> None:
    text = "They met in Ankara. It rained. They left."
    document.show_source(a_source(text=text))
    document.show_claims(
        [
            a_claim_on(text, "They met", marked=True, chosen=True),
            a_claim_on(text, "They left", chosen=True, color="#00ff00"),
        ],
        (),
        LIGHT,
    )
    assert marked(document) == ["They met"]
    assert (behind(document, "met"), behind(document, "rained")) == (LIGHT.quote, LIGHT.page)
    assert "#00ff00" in colors(document, beneath(document, "left"))
    assert "#00ff00" not in colors(document, beneath(document, "rained"))


def beneath(document: DocumentView, words: str) -> QRect:
    """The stretch beneath the baseline of some words."""
    start = document.text.index(words)
    first, last = (document.passage_rect(Passage(place, place + 1)) for place in (start, start + len(words) - 1))
    return first.united(last).adjusted(0, first.height() // 2, 0, 4)


def test_words_that_are_quoted_several_times_have_a_line_for_each(document: DocumentView) -> None:
    text = "They met in Ankara in March, he said."
    tints = [f"#{number:02x}ff00" for number in range(0, 250, 40)]
    document.show_source(a_source(text=text))
    document.show_claims(
        [a_claim_on(text, "met in Ankara", color=tint, chosen=True, claim=tint) for tint in tints],
        (),
        LIGHT,
    )
    assert set(tints) <= colors(document)
    assert not set(tints) & colors(document, beneath(document, "he said"))


def test_each_side_has_a_stroke_of_its_own(document: DocumentView) -> None:
    text = "mmmmmmmmmm\nmmmmmmmmmm\nmmmmmmmmmm\nmmmmmmmmmm"
    document.show_source(a_source(text=text))
    strokes = (Stroke.SOLID, Stroke.DASHED, Stroke.DOTTED, Stroke.DASH_DOTTED)
    document.show_claims(
        [
            Underlined(Passage(11 * row, 11 * row + 10), ClaimId(str(row)), "#00ff00", "", False, stroke, chosen=True)
            for row, stroke in enumerate(strokes)
        ],
        (),
        LIGHT,
    )
    image = document.viewport().grab().toImage()
    green = [
        [x for x in range(image.width()) if image.pixelColor(x, y) == QColor("#00ff00")] for y in range(image.height())
    ]
    lengths = [len(xs) for xs in green if xs]
    assert len(set(lengths)) == len(strokes), lengths


def test_what_was_marked_before_is_marked_no_more(document: DocumentView) -> None:
    text = "They met. They left."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met", marked=True)], (), LIGHT)
    document.show_claims([a_claim_on(text, "They left", marked=True)], (), LIGHT)
    assert marked(document) == ["They left"]
    assert (behind(document, "met"), behind(document, "left")) == (LIGHT.page, LIGHT.quote)


def test_another_theme_changes_the_colours_only(document: DocumentView) -> None:
    text = long_report()
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "Line 90 of", marked=True)], (), LIGHT)
    document.verticalScrollBar().setValue(0)
    document.show_claims([a_claim_on(text, "Line 90 of", marked=True)], (), DARK)
    assert document.verticalScrollBar().value() == 0
    assert DARK.page in colors(document)
    assert LIGHT.page not in colors(document)


def long_report() -> str:
    return "".join(f"Line {number} of a long report.\n" for number in range(200))


def test_the_first_marked_words_come_into_the_upper_third(document: DocumentView) -> None:
    text = long_report()
    document.show_source(a_source(text=text))
    for words in ("Line 180 of", "Line 17 of", "Line 100 of"):
        document.show_claims([a_claim_on(text, words, marked=True)], (), LIGHT)
        assert 0 < place(document, text.index(words)).y() < document.viewport().height() / 3
        assert behind(document, words) == LIGHT.quote
    document.show_claims([a_claim_on(text, "Line 199 of", marked=True)], (), LIGHT)
    assert document.viewport().rect().contains(place(document, text.index("Line 199 of")))


def test_words_marked_before_the_document_is_seen_are_in_sight_when_it_is(show: Callable[..., QWidget]) -> None:
    text = long_report()
    document = DocumentView()
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "Line 150 of", marked=True)], (), LIGHT)
    show(document, 640, 220)
    assert 0 < place(document, text.index("Line 150 of")).y() < 220 / 3


def test_sentences_that_no_claim_covers_are_pointed_out(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara. It rained. They left."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met in Ankara.", event="1")], [Passage(20, 30)], LIGHT)
    ground = behind(document, "rained")
    assert ground not in (LIGHT.page, LIGHT.quote)
    assert behind(document, "met") == LIGHT.page
    labels = dict(document.tags)
    assert set(labels) == {"1", ""}
    assert "No claim" in tip_over(qtbot, document.viewport(), labels[""].center())
    document.show_claims([a_claim_on(text, "They met in Ankara.", event="1")], (), LIGHT)
    assert behind(document, "rained") == LIGHT.page


# Marks in the margin


def test_the_margin_names_the_events_beside_the_first_line_of_their_words(document: DocumentView) -> None:
    text = "They met in Ankara.\n\nIt rained.\n\nThey left."
    document.show_source(a_source(text=text))
    document.show_claims(
        [a_claim_on(text, "They left", event="12"), a_claim_on(text, "They met in Ankara", event="3")], (), LIGHT
    )
    assert [label for label, _ in document.tags] == ["3", "12"]
    for label, words in (("3", "They met"), ("12", "They left")):
        rect, line = (
            dict(document.tags)[label],
            document.passage_rect(Passage(text.index(words), text.index(words) + 1)),
        )
        assert 0 <= rect.left() < rect.right() < line.left()
        assert abs(rect.center().y() - line.center().y()) <= 3


def test_a_click_on_a_mark_chooses_its_claims_one_after_the_other(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara."
    document.show_source(a_source(text=text))
    chosen = "They met"
    for expected in ("Ankara", "They met", "Ankara"):
        document.show_claims(
            [a_claim_on(text, words, event="3", marked=words == chosen) for words in ("They met", "Ankara")], (), LIGHT
        )
        [(_, rect)] = document.tags
        with qtbot.waitSignal(document.claim_clicked) as clicked:
            qtbot.mouseClick(document.viewport(), Qt.MouseButton.LeftButton, pos=rect.center())
        assert clicked.args == [expected]
        chosen = expected


def test_many_marks_do_not_overlap_and_none_is_lost_silently(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara, he said, and they left."
    document.show_source(a_source(text=text))
    words = text.split()
    document.show_claims([a_claim_on(text, word, event=str(n)) for n, word in enumerate(words)], (), LIGHT)
    rects = [rect for _, rect in document.tags]
    assert not any(one.intersects(other) for n, one in enumerate(rects) for other in rects[:n])
    *shown, (more, rect) = sorted(document.tags, key=lambda tag: tag[0].startswith("+"))
    assert more == f"+{len(words) - len(shown)}"
    told = tip_over(qtbot, document.viewport(), rect.center())
    assert all(word in told for n, word in enumerate(words) if str(n) not in dict(shown))


def test_the_marks_of_the_chosen_event_stand_out(document: DocumentView) -> None:
    text = "They met in Ankara.\n\nThey left."
    document.show_source(a_source(text=text))
    grounds = {}
    for chosen in (False, True):
        document.show_claims(
            [a_claim_on(text, "They met", event="1", chosen=chosen), a_claim_on(text, "They left", event="2")],
            (),
            LIGHT,
        )
        grounds[chosen] = [ground_of(document, rect) for _, rect in document.tags]
    assert grounds == {False: [LIGHT.page, LIGHT.page], True: [RUST, LIGHT.page]}


# Clicks and the pointer


@pytest.mark.parametrize(("spot", "claim"), [("met", "They met in Ankara"), ("Ankara", "Ankara")])
def test_a_click_chooses_the_narrowest_claim_beneath_it(
    spot: str, claim: str, document: DocumentView, qtbot: QtBot
) -> None:
    text = "🚚🚚 They met in Ankara, he said."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met in Ankara"), a_claim_on(text, "Ankara")], (), LIGHT)
    with qtbot.waitSignal(document.claim_clicked) as chosen:
        click_text(qtbot, document, text.index(spot) + 1)
    assert chosen.args == [claim]


def test_a_click_on_other_words_chooses_nothing(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara, he said."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met")], (), LIGHT)
    with qtbot.assertNotEmitted(document.claim_clicked):
        click_text(qtbot, document, text.index("said"))


def test_a_click_beside_the_lines_chooses_nothing(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, text)], (), LIGHT)
    with qtbot.assertNotEmitted(document.claim_clicked):
        qtbot.mouseClick(document.viewport(), Qt.MouseButton.LeftButton, pos=place(document, 4) + QPoint(200, 0))
        qtbot.mouseClick(document.viewport(), Qt.MouseButton.LeftButton, pos=place(document, 4) + QPoint(0, 100))


def test_a_drag_selects_words_to_copy_and_chooses_nothing(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara"
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, text)], (), LIGHT)
    with qtbot.assertNotEmitted(document.claim_clicked):
        draw(qtbot, document, 5, 11)
    assert document.selected_text == "met in"


def test_the_pointer_is_told_whose_words_lie_beneath_it(document: DocumentView, qtbot: QtBot) -> None:
    text = "They met in Ankara, he said."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met", told="<b>He</b> & she")], (), LIGHT)
    assert tip_over(qtbot, document.viewport(), place(document, text.index("said"))) == ""
    assert document.viewport().cursor().shape() is Qt.CursorShape.IBeamCursor
    assert tip_over(qtbot, document.viewport(), place(document, 2)) == tooltip("<b>He</b> & she")
    assert document.viewport().cursor().shape() is Qt.CursorShape.PointingHandCursor


def test_a_screen_reader_is_told_what_is_marked_and_in_which_sentence(document: DocumentView) -> None:
    text = "It rained. They met in Ankara. They left."
    document.show_source(a_source(text=text))
    document.show_claims([a_claim_on(text, "They met", marked=True)], (), LIGHT)
    assert document.accessibleName() == "Document"
    assert document.accessibleDescription() == "Marked: “They met”, in: “They met in Ankara.”"
    document.show_source(None)
    assert document.accessibleDescription() == ""


def draw(qtbot: QtBot, document: DocumentView, first: int, end: int) -> None:
    """Press before one character, and let go before another."""
    page, left = document.viewport(), Qt.MouseButton.LeftButton
    begin, last = (
        QPoint(rect.left() + 1, rect.center().y())
        for rect in (document.passage_rect(Passage(at, at + 1)) for at in (first, end))
    )
    qtbot.mousePress(page, left, pos=begin)
    qtbot.mouseMove(page, last)
    qtbot.mouseRelease(page, left, pos=last)
