"""The source panel: one card a claim, and the document beneath it."""

from collections.abc import Callable

import pytest
from a_story import a_claim, a_story, a_view, an_event, the_m4_story
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot
from reader import marked, middle, words
from sheet import marks_of

from viewer.paint.fonts import measure
from viewer.scene.marks import OfClaim, Rect
from viewer.scene.pencil import Pencil
from viewer.scene.theme import load_theme
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
    return " · ".join(label.text() for label in panel.findChildren(PlainLabel))


def test_without_a_story_there_is_neither_card_nor_document(panel: SourcePanel) -> None:
    panel.show_visible(None, PENCIL)
    assert not card(panel).isVisible()
    assert document(panel).toPlainText() == ""


def test_a_story_that_is_closed_leaves_nothing_of_it(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY, "deal"), PENCIL)
    panel.show_visible(None, PENCIL)
    assert not card(panel).isVisible()
    assert (document(panel).toPlainText(), marked(document(panel))) == ("", [])
    assert told(panel).strip(" ·") == ""


def test_of_a_whole_story_the_first_document_is_open_and_nothing_is_marked(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    assert document(panel).toPlainText() == STORY.sources[0].text
    assert marked(document(panel)) == []
    assert "Choose an event" in words(card(panel).scene)


def test_every_claim_of_an_event_has_its_speaker_its_verb_and_its_words(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY, "first-patrol"), PENCIL)
    said = words(card(panel).scene)
    assert "Turkish Defense Ministry ← written statement ← Anadolu Agency · informed" in said
    assert all(f"“{claim.quote.text}”" in said for claim in STORY.event["first-patrol"].claims)


def test_underlined_are_all_claims_of_the_document(panel: SourcePanel) -> None:
    panel.show_visible(a_view(STORY, "deal"), PENCIL)
    underlined = {
        each.cursor.selectionStart() for each in document(panel).extraSelections() if each.format.fontUnderline()
    }
    assert underlined == {passage.start for claim in STORY.claims for passage in claim.quote.passages}


def test_it_says_how_much_of_the_document_is_linked_and_whether_its_text_is_the_one_that_was_quoted(
    panel: SourcePanel,
) -> None:
    panel.show_visible(a_view(STORY), PENCIL)
    assert "news report, Ankara" in told(panel)
    assert "sentences linked" in told(panel)
    assert told(panel).endswith("text verified")
    panel.show_visible(look(unverified(STORY), a_view(STORY).state), PENCIL)
    assert "text not verified" in told(panel)


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
