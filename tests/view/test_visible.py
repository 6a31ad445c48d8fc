import pytest
from a_story import (
    a_claim,
    a_day,
    a_leg,
    a_place,
    a_road,
    a_story,
    a_strip,
    a_view,
    an_event,
    an_unplaced,
    the_m4_story,
)

from viewer.view.state import ViewState
from viewer.view.visible import Visible, look

M4 = the_m4_story()
BEFORE_THE_DEAL = ("sochi-agreement", "aerial-attack", "turkish-response", "clashes")


def holders(visible: Visible) -> list[list[str]]:
    """The names of those who hold each strip."""
    return [[holder.name for holder in seen.holders] for seen in visible.strips]


# What is on the ground as the story that ships goes on


@pytest.mark.parametrize("event", BEFORE_THE_DEAL)
def test_before_the_deal_there_is_no_corridor(event: str) -> None:
    assert a_view(M4, event).strips == ()


@pytest.mark.parametrize("event", ["deal", "technical-talks"])
def test_after_the_deal_nobody_is_said_to_hold_the_corridor(event: str) -> None:
    assert holders(a_view(M4, event)) == [[], []]


@pytest.mark.parametrize("event", ["strips-announced", "first-patrol"])
def test_after_the_announcement_each_strip_has_its_holder(event: str) -> None:
    assert holders(a_view(M4, event)) == [["Turkish troops"], ["Russian troops"]]


@pytest.mark.parametrize("event", [event.id for event in M4.events])
def test_the_leg_is_there_on_the_day_of_the_patrol_only(event: str) -> None:
    assert [seen.thing.id for seen in a_view(M4, event).legs] == (["patrol-leg"] if event == "first-patrol" else [])


def test_things_without_a_position_gather_as_the_story_goes_on() -> None:
    named = [[seen.thing.id for seen in a_view(M4, event.id).unplaced] for event in M4.events]
    assert named[0] == ["posts"]
    assert named[1] == ["posts", "attack"]
    assert named[-1] == ["posts", "attack", "coordination-center"]


def test_what_the_chosen_event_brought_about_is_marked_as_changed() -> None:
    assert [seen.changed for seen in a_view(M4, "deal").strips] == [True, True]
    assert [seen.changed for seen in a_view(M4, "technical-talks").strips] == [False, False]
    assert [seen.changed for seen in a_view(M4, "strips-announced").strips] == [True, True]
    assert [seen.changed for seen in a_view(M4, "first-patrol").unplaced] == [False, False, True]


def test_where_nothing_is_chosen_the_ground_is_shown_as_of_the_last_event() -> None:
    whole, last = a_view(M4), a_view(M4, "first-patrol")
    assert (whole.strips[0].holders, len(whole.legs)) == (last.strips[0].holders, 1)
    assert whole.moment == last.moment, "the announcement may fall on the same day; the patrol is the later of the two"


@pytest.mark.parametrize(
    ("date", "strips", "held", "legs"),
    [
        ("2018-01-01", 0, 0, 0),
        ("2020-03-04", 0, 0, 0),
        ("2020-03-05", 2, 0, 0),
        ("2020-03-14", 2, 0, 0),
        ("2020-03-15", 2, 2, 1),
        ("2020-03-16", 2, 2, 0),
    ],
)
def test_on_a_date_there_is_what_has_surely_come_by_then(date: str, strips: int, held: int, legs: int) -> None:
    visible = a_view(M4, at=date)
    assert (len(visible.strips), len([name for name in holders(visible) if name]), len(visible.legs)) == (
        strips, held, legs,
    )  # fmt: skip


def test_what_holds_until_an_event_is_still_there_with_it_and_gone_after_it() -> None:
    wall, siege, truce = an_event("Wall", when="2001"), an_event("Siege", when="2002"), an_event("Truce", when="2003")
    story = a_story(
        wall, siege, truce,
        road=a_road(), places=(a_place("A", 50, 10), a_place("B", 50, 11)),
        strips=(a_strip(since="Wall", until="Siege"),),
        legs=(a_leg("A", "B", since="Wall", until="Siege"),),
        unplaced=(an_unplaced("Gate", since="Wall", until="Siege"),),
    )  # fmt: skip
    there = [[len(seen) for seen in (v.strips, v.legs, v.unplaced)] for v in map(a_view, [story] * 3, story.event)]
    assert there == [[1, 1, 1], [1, 1, 1], [0, 0, 0]]


# Whose words, whose account


def test_an_account_fades_what_others_say_and_the_events_of_which_it_does_not_speak() -> None:
    visible = a_view(M4, "first-patrol", account="Russia")
    faded = {claim.id for claim in M4.event["first-patrol"].claims if visible.seen_claim(claim).faded}
    assert "patrol-conducted" in faded
    assert faded.isdisjoint({"patrol-cut-short", "human-shields", "patrol-cut-short-heading"})
    assert [seen.event.id for seen in visible.events if not seen.faded] == ["first-patrol"]


def test_without_an_account_nothing_is_faded() -> None:
    visible = a_view(M4, "first-patrol")
    assert not any(seen.faded for seen in visible.events)
    assert not any(visible.faded(claim) for claim in M4.claims)


def test_only_an_event_that_sides_tell_differently_has_accounts() -> None:
    assert [seen.event.id for seen in a_view(M4).events if seen.sides] == ["first-patrol"]
    [patrol] = [seen for seen in a_view(M4).events if seen.sides]
    assert patrol.sides == ("Turkey", "Russia")


def test_two_voices_of_one_side_are_no_dispute() -> None:
    claims = (a_claim("it held", said_by="A", side="North", topic="truce"),
              a_claim("it holds", said_by="B", side="North", topic="truce"),
              a_claim("it fell", said_by="C", topic="truce"))  # fmt: skip
    [seen] = a_view(a_story(an_event("Truce", *claims))).events
    assert seen.sides == ()


def test_a_claim_is_seen_with_everyone_through_whom_it_came() -> None:
    seen = a_view(M4, claim="patrol-land-and-air").seen_claim(M4.claim["patrol-land-and-air"])
    assert seen.chain == ("Turkish Defense Ministry", "written statement", "Anadolu Agency")
    assert (seen.side, seen.selected) == ("Turkey", True)


# Which passages are marked


def test_of_a_disputed_event_the_first_claim_of_each_side_is_marked() -> None:
    assert [claim.id for claim in a_view(M4, "first-patrol").marked_claims] == ["patrol-conducted", "patrol-cut-short"]


def test_of_any_other_event_the_first_claim_is_marked_and_of_a_whole_story_none() -> None:
    assert [claim.id for claim in a_view(M4, "deal").marked_claims] == ["deal-sealed"]
    assert a_view(M4).marked_claims == ()


def test_a_chosen_claim_alone_is_marked() -> None:
    assert [claim.id for claim in a_view(M4, claim="human-shields").marked_claims] == ["human-shields"]


# Dates in view


def test_the_date_in_view_is_that_of_an_event_on_one_known_day() -> None:
    assert a_view(M4, "deal").day_in_view == a_day("2020-03-05")
    assert a_view(M4, "aerial-attack").day_in_view is None
    assert a_view(M4, at="2020-03-07").day_in_view == a_day("2020-03-07")
    assert a_view(M4).day_in_view is None


def test_a_story_without_events_has_nothing_in_view() -> None:
    visible = look(a_story(), ViewState())
    assert (visible.events, visible.moment, visible.selected, visible.marked_claims) == ((), None, None, ())


def test_an_event_whose_end_is_open_has_come_once_it_has_begun() -> None:
    story = a_story(
        an_event("Siege", when="2001-01-01/.."), an_event("Truce", when="2005"), strips=(a_strip(since="Siege"),)
    )
    assert len(a_view(story, at="2001-01-02").strips) == 1
    assert len(a_view(story, at="2000-12-31").strips) == 0
