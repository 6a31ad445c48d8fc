"""The source panel: one card a claim, and the document beneath it."""

from collections.abc import Callable

import pytest
from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from reader import marked, middle, place, tip_over, words
from sheet import marks_of

from viewer.paint.fonts import measure
from viewer.scene.marks import OfClaim, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
from viewer.story.sources import Passage
from viewer.story.story import Story
from viewer.view.visible import look
from viewer.window.canvas import Canvas
from viewer.window.document import DocumentView
from viewer.window.plain import PlainLabel
from viewer.window.source_panel import SourcePanel

PENCIL = Pencil(load_theme("light"), measure)
STORY = the_m4_story()
SIZE_PX = (520, 800)


@pytest.fixture
def panel(show: Callable[..., QWidget]) -> SourcePanel:
    """A panel that shows nothing yet."""
    panel = SourcePanel(Canvas(str))
    show(panel, *SIZE_PX)
    return panel


def card(panel: SourcePanel) -> Canvas:
    found = panel.findChild(Canvas, "claims")
    assert isinstance(found, Canvas)
    return found


def document(panel: SourcePanel) -> DocumentView:
    found = panel.findChild(DocumentView, "document")
    assert isinstance(found, DocumentView)
    return found


def told(panel: SourcePanel) -> str:
    """What stands in the lines above the document, as far as it is seen."""
    return " · ".join(label.text() for label in panel.findChildren(PlainLabel) if label.isVisibleTo(panel))


def test_without_a_story_there_is_neither_card_nor_document(panel: SourcePanel) -> None:
    panel.show_visible(None, PENCIL)
    assert not card(panel).isVisible()
    assert document(panel).text == ""


def test_a_story_that_is_closed_leaves_nothing_of_it(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY, "deal"), PENCIL)
    panel.show_visible(None, PENCIL)
    assert not card(panel).isVisible()
    assert (document(panel).text, marked(document(panel))) == ("", [])
    assert told(panel).strip(" ·") == ""


def test_of_a_whole_story_the_first_document_is_open_and_nothing_is_marked(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    assert document(panel).text == STORY.sources[0].text
    assert marked(document(panel)) == []
    assert "Choose an event" in words(card(panel).scene)


def test_every_claim_of_an_event_has_its_speaker_its_verb_and_its_words(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY, "first-patrol"), PENCIL)
    said = words(card(panel).scene)
    assert "Turkish Defense Ministry ← written statement ← Anadolu Agency ← news report · informed" in said
    assert all(f"“{claim.quote.text}”" in said for claim in STORY.event["first-patrol"].claims)


def test_every_passage_of_the_document_that_a_claim_rests_on_tells_whose_it_is(
    panel: SourcePanel, qtbot: QtBot
) -> None:
    panel.show_visible(a_view(STORY, "deal"), PENCIL)
    page = document(panel)
    for claim in STORY.claims:
        for passage in claim.quote.passages:
            page.reveal(passage)
            assert tip_over(qtbot, page.viewport(), place(page, passage.start)) != "", claim.id


def test_it_says_how_much_of_the_document_is_linked_and_whether_its_text_is_the_one_that_was_quoted(
    panel: SourcePanel,
) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    assert "news report, Ankara" in told(panel)
    assert "sentences linked" in told(panel)
    assert told(panel).endswith("text verified")
    panel.show_visible(look(unverified(STORY), a_view(STORY).state), PENCIL)
    assert "its checksum differs" in told(panel)


def test_a_click_on_a_card_asks_for_its_claim(panel: SourcePanel, qtbot: QtBot) -> None:
    panel.show_visible(a_view(STORY, "aerial-attack"), PENCIL)
    subject = OfClaim("killed-34")
    [door] = marks_of(card(panel).scene, subject)
    with qtbot.waitSignal(panel.subject_clicked) as asked:
        qtbot.mouseClick(card(panel), Qt.MouseButton.LeftButton, pos=middle(door))
    assert asked.args == [subject]


def test_the_card_is_as_wide_as_its_room_and_is_scrolled_only_up_and_down(panel: SourcePanel) -> None:
    for width in (330, 520, 900):
        for event in STORY.events:
            panel.resize(width, 700)
            panel.show_visible(a_view(STORY, event.id), PENCIL)
            QApplication.processEvents()  # a scroll bar comes and goes
            scene = card(panel).scene
            assert card(panel).width() - 20 <= scene.width <= card(panel).width()
            assert scene.height <= card(panel).height()


def test_a_chosen_claim_far_down_comes_into_sight(panel: SourcePanel) -> None:
    for claim in ("headline", "patrol-conducted", "killed-34", "m4-links"):
        panel.show_visible(a_view(STORY, claim=claim), PENCIL)
        [door] = [mark for mark in marks_of(card(panel).scene, OfClaim(claim)) if isinstance(mark, Rect)]
        top, bottom = in_sight(panel)
        assert top <= door.y < door.y + door.height <= bottom


def test_what_is_chosen_can_be_heard(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY, "aerial-attack"), PENCIL)
    assert card(panel).accessibleDescription().startswith("Aerial attack on Turkish troops, ")
    assert STORY.claim["killed-34"].quote.text in card(panel).accessibleDescription()


def test_markup_in_a_story_is_read_as_words(panel: SourcePanel) -> None:
    story = a_story(
        an_event("<h1>Talks</h1>", a_claim("a <b>bold</b> &lt;claim&gt;", said_by="<i>He</i>", note="<u>n</u>"))
    )
    panel.show_visible(a_view(story, story.events[0].id), PENCIL)
    said = words(card(panel).scene)
    assert "<h1>Talks</h1>" in said
    assert "“a <b>bold</b> &lt;claim&gt;”" in said
    assert "<i>He</i>" in said
    assert "<u>n</u>" in said
    assert marked(document(panel)) == ["a <b>bold</b> &lt;claim&gt;"]


def unverified(story: Story) -> Story:
    return replace(story, sources=tuple(replace(source, verified=False) for source in story.sources))


def in_sight(panel: SourcePanel) -> tuple[int, int]:
    """Which part of the card is seen, from top to bottom."""
    scroll = panel.findChild(QScrollArea)
    assert isinstance(scroll, QScrollArea)
    top = scroll.verticalScrollBar().value()
    return top, top + scroll.viewport().height()


def test_the_line_above_the_document_stays_from_event_to_event(panel: SourcePanel) -> None:
    for event in STORY.events:
        panel.show_visible(a_view(STORY, event=event.id), PENCIL)
        assert "16 of 17 sentences linked · text verified" in told(panel)


def test_a_document_opens_at_its_beginning(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    assert document(panel).verticalScrollBar().value() == 0


def test_the_key_for_the_next_place_opens_a_closed_bar_again(panel: SourcePanel, qtbot: QtBot) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    bar = panel.find_bar
    bar.open_with("patrol")
    assert told(panel).endswith(" of 6")
    bar.close_bar()
    assert not bar.isVisible()
    bar.step_requested.emit(1)  # as F3 does
    assert bar.isVisible()
    assert told(panel).endswith("1 of 6")
    bar.step_requested.emit(1)
    assert told(panel).endswith("2 of 6")


def test_words_by_which_events_are_found_are_marked_in_the_document_each_by_itself(panel: SourcePanel) -> None:
    panel.show_visible(look(STORY, replace(a_view(STORY).state, words="civilians patrol")), PENCIL)
    assert panel.find_bar.words == "civilians patrol"
    assert told(panel).endswith(" apart")
    panel.show_visible(a_view(STORY), PENCIL)
    assert not panel.find_bar.isVisible()


def test_what_stands_above_the_document_begins_where_its_text_does(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    panel.find_bar.open_with("patrol")
    for width in (380, 440, 540, 800):
        panel.resize(width, 800)
        QApplication.processEvents()
        page = document(panel)
        page.reveal(Passage(0, 1))
        column = page.passage_rect(Passage(0, 1)).left()
        [about] = [label for label in panel.findChildren(PlainLabel) if label.text().startswith("Source:")]
        above = (about, panel.find_bar.findChild(QLineEdit))
        assert [widget.mapTo(panel, QPoint()).x() for widget in above] == [column, column], width
