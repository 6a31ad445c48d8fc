import pytest
from a_story import a_claim, a_pencil, a_story, a_view, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from sheet import collisions, marks_of, says, texts, the_text

from viewer.scene.marks import OfEvent, Scene
from viewer.scene.source_card import layout_card
from viewer.story.invisible import readable
from viewer.story.story import Story

PENCIL = a_pencil()
M4 = the_m4_story()


def card(story: Story, event: str = "", width: float = 620, account: str = "") -> Scene:
    return layout_card(a_view(story, event, account=account), width, PENCIL)


def quotes(sheet: Scene) -> str:
    """All that stands in the type of quotes, without its white space."""
    return "".join("".join(text.text for text in texts(sheet) if text.font.serif).split())


@pytest.mark.parametrize("event", [event.id for event in M4.events])
@pytest.mark.parametrize("width", [280, 400, 620])
def test_every_quote_of_the_event_stands_in_full_on_the_card(event: str, width: float) -> None:
    shown = quotes(card(M4, event, width))
    for claim in M4.event[event].claims:
        assert "".join(f"“{claim.quote.text}”".split()) in shown


@settings(max_examples=40, deadline=None)
@given(st.lists(st.text(min_size=1, max_size=300).filter(str.strip), min_size=1, max_size=4), st.floats(150, 900))
def test_so_do_quotes_of_any_words(words: list[str], width: float) -> None:
    claims = [a_claim(quote, id=f"c{number}") for number, quote in enumerate(words)]
    shown = quotes(card(a_story(an_event("Deal", *claims)), "Deal", width))
    assert all("".join(readable(quote).split()) in shown for quote in words)


@pytest.mark.parametrize("event", [event.id for event in M4.events])
@pytest.mark.parametrize("width", [280, 400, 620, 900])
def test_no_two_words_stand_on_each_other(event: str, width: float) -> None:
    assert collisions(card(M4, event, width)) == []


def test_the_card_begins_with_when_and_what_in_the_words_of_the_source_and_in_ours() -> None:
    sheet = card(M4, "first-patrol")
    assert sheet.words[:3] == ("“on March 15” · 15 March 2020", "First joint patrol on the M4", "year and day inferred")
    assert the_text(sheet, "First joint patrol on the M4").font.size_px > 20


def test_how_a_span_was_chosen_is_told() -> None:
    assert says(card(M4, "aerial-attack"), "“Late February” is read as 20 to 29 February, with soft ends")


def test_a_date_without_words_of_the_source_is_said_once() -> None:
    assert card(M4, "clashes").words[0] == "until 5 March 2020, start unknown"


def test_where_nothing_is_chosen_the_card_says_what_to_do() -> None:
    assert card(M4).words[0] == "Choose an event to read who says so."


def test_an_account_fades_the_claims_of_others() -> None:
    sheet = card(M4, "first-patrol", account="Russia")
    assert the_text(sheet, "“To carry out provocations").color == PENCIL.theme.ink
    assert the_text(sheet, "“Turkish and Russian troops").color == PENCIL.theme.soft


def test_the_card_is_as_high_as_its_claims_need() -> None:
    assert card(M4, "first-patrol").height > card(M4, "clashes").height
    assert max(text.y for text in texts(card(M4, "first-patrol"))) < card(M4, "first-patrol").height


def test_of_a_whole_story_the_card_lists_every_event_and_each_is_a_door() -> None:
    whole = card(M4)
    for event in M4.events:
        assert event.title in whole.words
        assert marks_of(whole, OfEvent(event.id))


def test_words_from_the_right_do_not_turn_the_date_beside_them_round() -> None:
    story = a_story(an_event("Deal", when="2020-03-15", words="في 15 مارس"))
    words, date = the_text(card(story, "Deal"), "“في 15 مارس”"), the_text(card(story, "Deal"), "2020")
    assert words.from_right
    assert not date.from_right
    assert words.x + words.width < date.x
    assert says(card(story, "Deal"), "“في 15 مارس” · 15 March 2020")
