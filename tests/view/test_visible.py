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
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.corridor import Side
from viewer.story.events import EventId
from viewer.story.ground import Holder, Holds
from viewer.story.sources import ClaimId, Comparison, SourceId
from viewer.view.moves import agreed_chosen, dated, document_chosen, later_chosen, road_chosen, selected
from viewer.view.state import Period, ViewState
from viewer.view.visible import Visible, look

M4 = the_m4_story()
BEFORE_THE_DEAL = ("sochi-agreement", "aerial-attack", "turkish-response", "clashes")


def holders(visible: Visible) -> list[list[str]]:
    """The names of those who hold each strip."""
    return [[holder.name for holder in seen.holders] for seen in visible.strips]


# Looking again


@given(st.sampled_from([event.id for event in M4.events]), st.lists(st.sampled_from(("", "patrol", "russ", "xyz"))))
def test_with_other_filters_a_view_is_what_it_were_if_looked_at_anew(event: str, sought: list[str]) -> None:
    before = a_view(M4, event, account="Russia")
    for number, words in enumerate(sought):
        state = replace(before.state, words=words, hidden_lanes=M4.lanes[: number % 3])
        before = look(M4, state, before)
        assert before == look(M4, state)


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


def test_whichever_day_is_in_view_what_the_chosen_event_brought_about_is_marked() -> None:
    chosen = a_view(M4, "deal").state
    later, before = (look(M4, dated(chosen, M4, a_day(day))) for day in ("2020-03-08", "2020-03-04"))
    assert [seen.changed for seen in later.strips] == [True, True]
    assert before.strips == ()


# What comes later


def test_what_comes_later_is_there_only_if_asked_for_and_said_to_be_later() -> None:
    state = a_view(M4, "sochi-agreement").state
    without, with_later = look(M4, state), look(M4, later_chosen(state, M4, True))
    assert without.strips == without.legs == ()
    assert [seen.later for seen in with_later.strips] == [True, True]
    assert [seen.later for seen in with_later.legs] == [True]
    assert [seen.later for seen in with_later.unplaced] == [False, True, True]


def test_who_holds_ground_later_is_told_apart_from_who_holds_it() -> None:
    seen = look(M4, later_chosen(a_view(M4, "deal").state, M4, True)).strips[0]
    assert (seen.later, seen.holders) == (False, ())
    assert [holder.name for holder in seen.later_holders] == ["Turkish troops"]


def test_what_is_over_is_not_to_come() -> None:
    past = a_leg("A", "B", since="War", until="War")
    story = a_story(an_event("War", when="2001"), an_event("Peace", when="2002"), legs=(past,))
    state = a_view(story, "Peace").state
    assert look(story, later_chosen(state, story, True)).legs == ()


# Ground that several are said to hold


def test_two_sides_that_are_said_to_hold_one_ground_are_both_there() -> None:
    strip = held(("North", "2001"), ("South", "2001"))
    assert names_of(strip, "Y2001") == ["North", "South"]


def test_of_one_side_the_later_holder_takes_over() -> None:
    first, second = a_holder("First guard", "North", "Y2001"), a_holder("Second guard", "North", "Y2002")
    assert names_of((first, second), "Y2001") == ["First guard"]
    assert names_of((first, second), "Y2002") == ["Second guard"]


def test_ground_changes_hands_where_one_hold_ends_and_another_begins() -> None:
    first = a_holder("North", "North", "Y2001", until="Y2001")
    second = a_holder("South", "South", "Y2002")
    assert [names_of((first, second), year) for year in ("Y2001", "Y2002")] == [["North"], ["South"]]


def a_holder(name: str, side: str, since: str, until: str = "") -> Holder:
    claim = ClaimId(f"{since} happened")
    holds = Holds(since=EventId(since), until=EventId(until) if until else None)
    return Holder(name=name, words="holds", side=side, claim=claim, holds=holds)


def held(*holders: tuple[str, str]) -> tuple[Holder, ...]:
    return tuple(a_holder(side, side, f"Y{year}") for side, year in holders)


def names_of(holders: tuple[Holder, ...], event: str) -> list[str]:
    """Who is said to hold a strip of these holders, as of an event."""
    events = [an_event(f"Y{year}", when=str(year)) for year in (2001, 2002)]
    strip = replace(a_strip(since="Y2001"), holders=holders)
    [seen] = a_view(a_story(*events, road=a_road(), strips=(strip,)), event).strips
    return [holder.name for holder in seen.holders]


# Which road is straightened


def test_the_road_is_the_one_that_the_chosen_event_is_about() -> None:
    other = a_road((50, 10), (51, 10), name="M5", id="M5")
    events = an_event("War", when="2001"), an_event("Peace", when="2002")
    strip = a_strip(since="Peace", road="M5", side=Side.WEST)
    story = replace(a_story(*events, road=a_road(), strips=(strip,)), roads=(a_road(), other))
    assert a_view(story, "War").road.id == "M1"
    assert a_view(story, "Peace").road.id == "M5"
    chosen = look(story, road_chosen(a_view(story, "Peace").state, story, "M1"))
    assert chosen.road.id == "M1"


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


# What passes the filters


def test_only_events_that_pass_the_filters_are_seen_and_the_others_counted() -> None:
    visible = look(M4, ViewState(hidden_lanes=("Fighting",), words="patrol"))
    assert {seen.event.lane for seen in visible.events} == {"Diplomacy", "On the M4"}
    assert len(visible.events) + visible.hidden_events == len(M4.events)
    assert visible.chronicle.lanes == ("Diplomacy", "On the M4")
    assert a_view(M4).hidden_events == 0


def test_what_is_chosen_stays_so_where_filters_hide_it() -> None:
    visible = look(M4, replace(a_view(M4, "first-patrol").state, hidden_lanes=("On the M4",)))
    assert not any(seen.selected for seen in visible.events)
    assert visible.selected == M4.event["first-patrol"]
    assert visible.chosen
    assert visible.chosen.sides == ("Turkey", "Russia")


def test_words_filter_no_ground() -> None:
    assert look(M4, ViewState(words="elephants")).strips == a_view(M4).strips


# From one view to the next


def test_of_the_view_before_is_taken_over_what_cannot_have_changed() -> None:
    before = a_view(M4, "deal")
    moved = look(M4, replace(before.state, period=Period(737_000, 737_100), closed_lanes=("Fighting",)), before)
    assert moved == look(M4, moved.state)
    assert moved.events is before.events
    chosen = look(M4, a_view(M4, "clashes").state, before)
    assert chosen == a_view(M4, "clashes")
    assert chosen.chronicle is before.chronicle


def test_another_filter_or_another_story_is_looked_at_anew() -> None:
    before = a_view(M4)
    sought = ViewState(words="patrol")
    assert look(M4, sought, before) == look(M4, sought)
    other = a_story(an_event("Deal"))
    assert look(other, ViewState(), before) == a_view(other)


def test_what_both_sides_say_is_full_and_all_else_faded() -> None:
    points = (Comparison("They patrolled.", (ClaimId("patrol-conducted"), ClaimId("patrol-cut-short"))),)
    story = replace(M4, topics=tuple(replace(topic, agreed=points) for topic in M4.topics[:1]))
    visible = look(story, agreed_chosen(ViewState(), story))
    assert {claim.id for claim in M4.claims if not visible.faded(claim)} == {"patrol-conducted", "patrol-cut-short"}
    assert [seen.event.id for seen in visible.events if not seen.faded] == ["first-patrol"]


def test_open_is_the_document_asked_for_else_that_of_what_is_chosen_else_the_first() -> None:
    other = replace(M4.sources[0], id=SourceId("other"))
    story = replace(M4, sources=(other, *M4.sources))
    assert look(story, ViewState()).source == other
    chosen = selected(ViewState(), story, EventId("deal"))
    assert look(story, chosen).source == M4.sources[0]
    assert look(story, document_chosen(chosen, story, other.id)).source == other
    assert look(replace(M4, sources=()), ViewState()).source is None
