import pytest
from a_story import a_claim, a_story, an_event, the_m4_story

from viewer.story.events import Event
from viewer.story.sources import Figure, Passage, Quote, QuoteState

M4 = the_m4_story()


def test_everything_is_found_by_its_id() -> None:
    assert M4.event["deal"].title == "Deal on a corridor and joint patrols"
    assert M4.claim["killed-34"].quote.text.startswith("the regime killed 34")
    assert M4.voice["ria"].name == "RIA"
    assert M4.topic["losses"].title == "Losses in the fighting"
    assert M4.place["ariha"].name == "Ariha"
    assert M4.source["report"].place == "Ankara"


def test_every_claim_belongs_to_the_event_that_rests_on_it() -> None:
    assert all(claim.id in M4.event_of for claim in M4.claims)
    assert M4.event_of["human-shields"] == "first-patrol"


def test_events_stand_in_the_order_in_which_they_happened() -> None:
    assert [event.id for event in M4.events] == [
        *("sochi-agreement", "aerial-attack", "turkish-response", "clashes", "deal"),
        *("technical-talks", "strips-announced", "first-patrol"),
    ]
    assert [M4.rank[event.id] for event in M4.events] == list(range(8))


def test_sides_come_as_the_story_first_names_them_and_the_unaligned_are_no_side() -> None:
    assert M4.sides == ("Turkey", "Russia")
    assert M4.side_of(M4.claim["patrol-leg"]) == ""


def test_a_dispute_lists_the_claims_of_each_side_on_one_matter() -> None:
    [(topic, sides)] = M4.disputes(M4.event["first-patrol"]).items()
    assert topic == "how-the-patrol-went"
    assert [claim.id for claim in sides["Turkey"]] == ["patrol-conducted", "patrol-land-and-air"]
    assert [claim.id for claim in sides["Russia"]] == ["patrol-cut-short", "human-shields", "patrol-cut-short-heading"]


def test_one_side_alone_is_no_dispute() -> None:
    assert M4.disputes(M4.event["turkish-response"]) == {}


def test_two_sides_on_different_matters_are_no_dispute() -> None:
    claims = a_claim("won", side="A", topic="war"), a_claim("lost", said_by="he", side="B", topic="peace")
    story = a_story(an_event("End", *claims))
    assert story.disputes(story.events[0]) == {}


def test_the_claims_that_speak_for_an_event_are_the_first_of_each_side() -> None:
    assert [claim.id for claim in M4.leading_claims(M4.event["first-patrol"])] == [
        "patrol-conducted",
        "patrol-cut-short",
    ]
    assert [claim.id for claim in M4.leading_claims(M4.event["deal"])] == ["deal-sealed"]


# Values that cannot be


def test_an_event_rests_on_a_claim() -> None:
    event = an_event("Deal")
    with pytest.raises(ValueError, match="rests on no claim"):
        Event(id=event.id, title="Deal", when=event.when, lane="Events", claims=())


@pytest.mark.parametrize("numbers", [{}, {"low": 3, "high": 2}, {"best": 1, "low": 2}])
def test_a_figure_has_its_numbers_in_order(numbers: dict[str, float]) -> None:
    with pytest.raises(ValueError, match="low ≤ best ≤ high"):
        Figure(unit="trucks", **numbers)


def test_a_quote_that_was_found_stands_somewhere_and_one_that_was_not_nowhere() -> None:
    with pytest.raises(ValueError, match="0 passages"):
        Quote(text="words", source="report", state=QuoteState.EXACT, passages=())
    with pytest.raises(ValueError, match="1 passages"):
        Quote(text="words", source="report", state=QuoteState.MISSING, passages=(Passage(0, 5),))


def test_a_passage_runs_forwards() -> None:
    with pytest.raises(ValueError, match="from 5 to 5"):
        Passage(5, 5)
