"""The story that ships, read at the window from its first event to its last claim."""

from collections.abc import Callable

import pytest
from a_story import the_m4_story
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from reader import Reader, differing_pixels, run_python, texts, words

from viewer.scene.marks import OfClaim, OfPlace, Rect
from viewer.scene.theme import load_theme
from viewer.story.events import Event
from viewer.story.sources import Claim, Passage
from viewer.window.canvas import Canvas

STORY = the_m4_story()
EVENTS = pytest.mark.parametrize("event", STORY.events, ids=[event.id for event in STORY.events])


def passages_on(claims: tuple[Claim, ...]) -> list[str]:
    """The words of the passages on which claims rest, claim by claim."""
    return [
        STORY.source[claim.quote.source].text[passage.start : passage.end]
        for claim in claims
        for passage in claim.quote.passages
    ]


# Launch: the whole story at once


def test_the_window_opens_on_the_whole_story(reader: Reader) -> None:
    assert reader.window.windowTitle() == "The M4 corridor, Idlib — Claimline"
    assert reader.label("story_title") == "The M4 corridor, Idlib"
    assert "2018" in reader.label("story_period")
    assert reader.told_problems == []
    assert "8 events · 29 claims · 1 source" in reader.labels
    shown = words(reader.timeline.scene)
    assert all(event.title in shown for event in STORY.events)
    assert "Northern strip" in words(reader.corridor.scene)
    assert reader.document.text == STORY.sources[0].text


# Click an event: its source


def test_a_click_on_each_event_shows_every_claim_with_its_exact_words(reader: Reader) -> None:
    for event in STORY.events:
        reader.clicks_event(event.id)
        assert event.title in reader.card
        for claim in event.claims:
            assert f"“{claim.quote.text}”" in reader.card
            assert STORY.voice[claim.said_by].name in reader.card


def test_a_click_on_each_event_marks_the_quotes_that_speak_for_it(reader: Reader) -> None:
    text = STORY.sources[0].text
    for event in STORY.events:
        reader.clicks_event(event.id)
        assert reader.marked == passages_on(STORY.leading_claims(event))
        assert set(reader.marked) <= {claim.quote.text for claim in event.claims}
        assert all(words in text for words in reader.marked)


def test_the_first_marked_words_are_in_sight(reader: Reader) -> None:
    quote = load_theme("light").quote
    for event in STORY.events:
        reader.clicks_event(event.id)
        spot = reader.document.passage_rect(STORY.leading_claims(event)[0].quote.passages[0])
        assert reader.document.viewport().rect().contains(spot)
        line = reader.document.viewport().grab(spot.adjusted(-8, 0, 8, 0)).toImage()
        seen = {line.pixelColor(x, y).name() for x in range(line.width()) for y in range(line.height())}
        assert quote in seen


def test_all_three_panes_follow_one_selection(reader: Reader) -> None:
    for event in STORY.events:
        reader.clicks_event(event.id)
        assert reader.chosen_title == event.title
        assert event.title in words(reader.corridor.scene)
        assert event.title in reader.card


# Every claim is a door away


def test_each_claim_can_be_chosen_by_a_click_on_its_words_in_the_document(reader: Reader) -> None:
    for claim in STORY.claims:
        for passage in claim.quote.passages:
            reader.presses(Qt.Key.Key_Home)
            reader.clicks_passage(passage)
            chosen = chosen_claim(reader)
            assert chosen is claim or is_within(chosen, passage), claim.id


def test_each_claim_has_words_of_its_own_to_click(reader: Reader) -> None:
    """Where quotes overlap, the narrower one wins; none is covered all over by others."""
    for claim in STORY.claims:
        [first, *_] = claim.quote.passages
        reached = set()
        for spot in {first.start, (first.start + first.end) // 2, first.end - 1}:
            reader.clicks_passage(Passage(spot, spot + 1))
            reached.add(chosen_claim(reader).id)
        assert claim.id in reached


def test_each_claim_can_be_reached_by_keys_alone(reader: Reader) -> None:
    seen = []
    reader.presses(Qt.Key.Key_Home)
    for event in STORY.events:
        reader.presses(Qt.Key.Key_Right)
        assert reader.chosen_title == event.title
        for _ in event.claims:
            reader.presses(Qt.Key.Key_Right, control=True)
            seen.append(chosen_claim(reader).id)
    assert seen == [claim.id for claim in STORY.claims]


def test_each_claim_can_be_chosen_by_a_click_on_its_card(reader: Reader) -> None:
    for event in STORY.events:
        for claim in event.claims:
            reader.clicks_event(event.id)
            reader.clicks_claim(claim.id)
            assert reader.marked == passages_on((claim,))


@pytest.mark.parametrize(
    "claim", ["m4-links", "north-turkish", "south-russian", "patrol-leg", "observation-posts", "killed-34"]
)
def test_a_click_on_the_corridor_asks_who_says_so(claim: str, reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    reader.clicks(reader.corridor, OfClaim(claim))
    assert reader.marked == passages_on((STORY.claim[claim],))
    assert f"“{STORY.claim[claim].quote.text}”" in reader.card


def test_before_anyone_holds_a_strip_it_rests_on_the_deal(reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.clicks(reader.corridor, OfClaim("corridor-north"))
    assert reader.marked == ["six kilometers to the north"]


def test_a_click_on_a_town_tells_that_it_is_no_claim(reader: Reader) -> None:
    town = next(mark.subject for mark in reader.corridor.scene.marks if isinstance(mark.subject, OfPlace))
    reader.clicks(reader.corridor, town)
    assert any("reference data, not a claim" in label for label in reader.labels)
    assert reader.chosen_title == ""


def test_a_click_on_underlined_words_changes_timeline_and_corridor(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    after = words(reader.corridor.scene)
    reader.clicks_passage(STORY.claim["sochi-signed"].quote.passages[0])
    assert reader.chosen_title == "Sochi agreement"
    assert "Northern strip" in after
    assert "Northern strip" not in words(reader.corridor.scene)
    assert "Sochi agreement" in words(reader.corridor.scene)


# Keys


def test_arrow_keys_step_wherever_the_focus_is(reader: Reader) -> None:
    for pane in (reader.timeline, reader.corridor, reader.claims, reader.document):
        pane.setFocus()
        reader.presses(Qt.Key.Key_Home)
        assert reader.chosen_title == ""
        reader.presses(Qt.Key.Key_Right)
        reader.presses(Qt.Key.Key_Right)
        assert reader.chosen_title == STORY.events[1].title
        reader.presses(Qt.Key.Key_Left)
        assert reader.chosen_title == STORY.events[0].title
        reader.presses(Qt.Key.Key_Right, control=True)
        assert reader.marked == passages_on((STORY.events[0].claims[0],))


def test_escape_shows_the_whole_story_again(reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.presses(Qt.Key.Key_Escape)
    assert (reader.chosen_title, reader.marked) == ("", [])


# Accounts


def test_one_sides_account_is_full_and_the_rest_faded_in_all_panes(reader: Reader) -> None:
    reader.clicks_event("first-patrol")
    reader.chooses_account("Russia")
    ink, soft = load_theme("light").ink, load_theme("light").soft
    colors = {text.text: text.color for text in texts(reader.timeline.scene)}
    assert colors["First joint patrol on the M4"] == ink
    assert colors["Sochi agreement"] == soft
    spoken = {text.text: text.color for text in texts(reader.claims.scene)}
    assert (spoken["Russian"], spoken["Turkish"]) == (ink, soft)
    assert any(mark.opacity < 1.0 for mark in reader.corridor.scene.marks)
    reader.chooses_account("All accounts")
    colors = {text.text: text.color for pane in panes(reader) for text in texts(pane.scene)}
    assert (colors["Sochi agreement"], colors["Turkish"]) == (ink, ink)


# The promise: what is on screen is what a picture shows


@EVENTS
def test_the_screen_is_the_picture(event: Event, reader: Reader) -> None:
    reader.clicks_event(event.id)
    assert [differing_pixels(pane) for pane in panes(reader)] == [0, 0, 0]


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("shape", ["toggle_map", "toggle_folding"])
def test_the_screen_is_the_picture_in_every_shape(theme: str, shape: str, open_window: Callable[..., Reader]) -> None:
    reader = open_window(theme=theme)
    reader.clicks_event("first-patrol")
    reader.chooses(shape)
    reader.window.resize(1171, 777)
    assert [differing_pixels(pane) for pane in panes(reader)] == [0, 0, 0]


@pytest.mark.parametrize("factor", ["1.5", "2"])
def test_the_screen_is_the_picture_on_a_sharper_screen(factor: str) -> None:
    ended = run_python(SHARPER, QT_SCALE_FACTOR=factor)
    assert ended.stdout.split() == [factor, "0", "0", "0"] * 2, ended.stderr


SHARPER = """
from PySide6.QtWidgets import QApplication
from reader import differing_pixels
from viewer.resources import shipped_story
from viewer.view import moves
from viewer.window.canvas import Canvas
from viewer.window.look import dress
from viewer.window.main_window import MainWindow

application = QApplication([])
dress(application)
window = MainWindow("light")
window.opening.open_path(shipped_story())
window.show()
for event in ("deal", "first-patrol"):
    window.store.move(moves.selected, event)
    application.processEvents()
    canvases = [window.findChild(Canvas, name) for name in ("timeline", "corridor", "claims")]
    print(f"{window.devicePixelRatioF():g}", *(differing_pixels(canvas) for canvas in canvases))
"""


def panes(reader: Reader) -> tuple[Canvas, Canvas, Canvas]:
    return reader.timeline, reader.corridor, reader.claims


def chosen_claim(reader: Reader) -> Claim:
    """The claim whose card is lit, which is the one whose words are marked."""
    lit = [
        mark for mark in reader.claims.scene.marks if isinstance(mark, Rect) and mark.fill == load_theme("light").quote
    ]
    assert lit, "no card is lit"
    [claim] = {
        door.subject.claim
        for door in reader.claims.scene.marks
        if isinstance(door, Rect)
        and isinstance(door.subject, OfClaim)
        and door.x <= lit[0].x + 2 <= door.x + door.width
        and door.y <= lit[0].y <= door.y + door.height
    }
    assert reader.marked == passages_on((STORY.claim[claim],))
    return STORY.claim[claim]


def is_within(claim: Claim, passage: Passage) -> bool:
    """Whether a claim rests on words that share some with a passage and are fewer."""
    length = passage.end - passage.start
    return any(each.overlaps(passage) and each.end - each.start <= length for each in claim.quote.passages)


def test_escape_leaves_the_full_screen_before_it_lets_an_event_go(reader: Reader) -> None:
    reader.clicks_event("deal")
    reader.chooses("toggle_full_screen")
    assert reader.window.isFullScreen()
    reader.presses(Qt.Key.Key_Escape)
    assert not reader.window.isFullScreen()
    assert not reader.window.findChild(QAction, "toggle_full_screen").isChecked()
    assert reader.window.store.visible.selected.id == "deal"
