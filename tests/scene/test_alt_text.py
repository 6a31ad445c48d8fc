"""The words for those who do not see a picture: what, when, who says so, both sides, and no more than is bearable."""

import pytest
from a_story import a_claim, a_road, a_story, a_view, an_event, the_m4_story

from viewer.scene.alt_text import alt_text
from viewer.scene.page import Part
from viewer.story.invisible import chip
from viewer.story.sources import QuoteState
from viewer.view.state import Layout, ViewState
from viewer.view.visible import look

M4 = the_m4_story()


def told(story: object, event: str = "", part: Part = Part.PAGE, **view: object) -> str:
    return alt_text(a_view(story, event, **view), part)


def test_an_event_is_told_with_its_date_and_both_sides() -> None:
    assert told(M4, "first-patrol") == (
        "First joint patrol on the M4, 15 March 2020 (year and day inferred). Turkish Defense Ministry said: “Turkish "
        "and Russian troops have conducted the first joint patrolling mission on the M4 highway in Idlib province of "
        "Syria”. Russian news agencies claimed: “the Turkish and Russian troops had to cut short their first mission "
        "due to actions of the radical terrorist groups”. A page with the straightened corridor, the quotes and the "
        "timeline, from the story “The M4 corridor, Idlib”."
    )


def test_a_whole_story_is_told_by_its_first_events() -> None:
    words = told(M4)
    assert words.startswith("8 events, September 2018 – 15 March 2020: Sochi agreement; Aerial attack")
    assert "; and 2 more. A page" in words


@pytest.mark.parametrize(
    ("part", "words"),
    [
        (Part.PAGE, "A page with the corridor as a map, the quotes and the timeline, from"),
        (Part.CORRIDOR, "The corridor as a map, from"),
        (Part.TIMELINE, "The timeline, from"),
        (Part.SOURCE, "The quotes, from"),
    ],
)
def test_it_says_what_kind_of_picture_it_is(part: Part, words: str) -> None:
    assert words in told(M4, "deal", part, layout=Layout.MAP)


def test_a_straightened_road_is_only_told_of_where_there_is_one() -> None:
    assert "straightened" in told(a_story(an_event("War"), road=a_road()))
    assert "straightened" not in told(a_story(an_event("War")))


def test_a_chosen_claim_speaks_first_and_the_sides_after_it() -> None:
    words = told(M4, claim="human-shields")
    assert words.index("Russian Defense Ministry, through RIA, was quoted as saying: “To carry out provocations") < (
        words.index("Turkish Defense Ministry said")
    )


def test_it_says_as_of_when_and_whose_account_is_shown_full() -> None:
    words = told(M4, account="Russia", at="2020-03-10")
    assert "The ground is shown as of 10 March 2020. Shown full is the account of Russia." in words
    assert "Shown full is what several sides say." in alt_text(look(M4, ViewState(agreed=True)), Part.PAGE)


def test_sides_have_equal_room_however_long_they_speak() -> None:
    quotes = {side: " ".join(f"{side} word {number}" for number in range(200)) for side in ("North", "South")}
    claims = [a_claim(quote, said_by=side, side=side, topic="Who won") for side, quote in quotes.items()]
    words = told(a_story(an_event("War", *claims)), "War")
    north, south = (part.split("”")[0] for part in words.split("“")[1:3])
    assert north.endswith("…")
    assert south.endswith("…")
    assert abs(len(north) - len(south)) < 20
    assert len(words) <= 600


def test_what_holds_a_claim_back_is_said() -> None:
    held = a_claim("it rained", said_by="A voice", verb="was told", standing="reportedly", found=QuoteState.MISSING)
    words = told(a_story(an_event("Rain", held)), "Rain")
    assert "A voice was told (reportedly): “it rained” (not found in the source)." in words


def test_words_that_the_source_has_otherwise_and_without_a_verb_are_told_as_such() -> None:
    words = told(a_story(an_event("Rain", a_claim("it rained", verb="", found=QuoteState.DIFFERS))), "Rain")
    assert "The report: “it rained” (the source has other words)." in words


def test_endless_names_leave_it_bearable_and_nothing_in_it_is_hidden() -> None:
    endless = "A \u202every\nlong name " * 500
    story = a_story(an_event(endless, a_claim(endless, said_by=endless, through=(endless,)), id="War"), title=endless)
    words = told(story, "War")
    assert len(words) < 1_500
    assert "\u202e" not in words
    assert chip("\u202e") in words
    assert "\n" not in words
