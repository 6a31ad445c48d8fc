import pytest
from a_story import a_claim, a_story, an_event
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.events import EventId
from viewer.story.sources import ClaimId
from viewer.view.moves import (
    account_chosen,
    claim_selected,
    claim_stepped,
    deselected,
    folding_chosen,
    kept,
    layout_chosen,
    selected,
    stepped,
)
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import Layout, ViewState
from viewer.view.visible import look

WAR = an_event("War", when="2001", words="in the year of the war")
DEAL = an_event("Deal", a_claim("signed", said_by="North", side="North"), a_claim("broken"), when="2002")
PEACE = an_event("Peace", when="2003")
STORY = a_story(WAR, DEAL, PEACE)
ALL = ViewState()


def on(event: str) -> ViewState:
    return selected(ALL, STORY, EventId(event))


def on_claim(claim: str) -> ViewState:
    return claim_selected(ALL, STORY, ClaimId(claim))


def test_choosing_an_event_brings_its_date_into_view() -> None:
    state = selected(replace(ALL, at=1), STORY, EventId("Deal"))
    assert state.selection == OneEvent("Deal")
    assert look(STORY, state).moment == STORY.event["Deal"]


def test_choosing_a_claim_chooses_its_event() -> None:
    assert on_claim("broken").selection == OneClaim("Deal", "broken")


@pytest.mark.parametrize("state", [on("Deal"), on_claim("signed"), ALL])
def test_what_the_story_does_not_have_cannot_be_chosen(state: ViewState) -> None:
    assert selected(state, STORY, EventId("Flood")) == state
    assert claim_selected(state, STORY, ClaimId("never said")) == state


@pytest.mark.parametrize(
    ("state", "steps", "arrives"),
    [
        (on("War"), 1, "Deal"),
        (on("Peace"), -2, "War"),
        (on_claim("broken"), 1, "Peace"),
        (on("Peace"), 1, "Peace"),
        (on("War"), -1, "War"),
        (ALL, 1, "War"),
        (ALL, -1, "Peace"),
    ],
)
def test_steps_go_from_event_to_event_and_stop_at_the_ends(state: ViewState, steps: int, arrives: str) -> None:
    assert stepped(state, STORY, steps).selection == OneEvent(EventId(arrives))


def test_a_story_without_events_can_be_stepped_through() -> None:
    assert stepped(ALL, a_story(), 1) == ALL
    assert claim_stepped(ALL, a_story(), 1) == ALL


def test_steps_through_the_claims_of_an_event_go_round() -> None:
    first = claim_stepped(on("Deal"), STORY, 1)
    second = claim_stepped(first, STORY, 1)
    assert [first.selection, second.selection] == [OneClaim("Deal", "signed"), OneClaim("Deal", "broken")]
    assert claim_stepped(second, STORY, 1) == first
    assert claim_stepped(on("Deal"), STORY, -1) == second


def test_where_nothing_is_chosen_the_first_step_to_a_claim_chooses_an_event() -> None:
    assert claim_stepped(ALL, STORY, 1) == on("War")


def test_letting_go_keeps_the_account_and_the_layout() -> None:
    state = replace(on("Deal"), account="North", layout=Layout.MAP)
    assert deselected(state, STORY) == replace(state, selection=Nothing())


def test_only_the_account_of_a_side_of_the_story_can_be_chosen() -> None:
    assert account_chosen(ALL, STORY, "North").account == "North"
    assert account_chosen(replace(ALL, account="North"), STORY, "East").account == ""


def test_layout_and_folding_change_nothing_else() -> None:
    state = on("Deal")
    assert layout_chosen(state, STORY, Layout.MAP) == replace(state, layout=Layout.MAP)
    assert folding_chosen(state, STORY, False) == replace(state, folded=False)


@pytest.mark.parametrize(
    ("state", "story", "left"),
    [
        (on_claim("broken"), a_story(WAR, DEAL), OneClaim("Deal", "broken")),
        (on_claim("broken"), a_story(WAR, replace(DEAL, claims=DEAL.claims[:1])), OneEvent("Deal")),
        (on_claim("broken"), a_story(WAR), Nothing()),
        (on("Peace"), a_story(WAR, DEAL), Nothing()),
    ],
)
def test_of_a_story_that_was_read_again_only_what_is_gone_is_let_go(
    state: ViewState, story: object, left: object
) -> None:
    assert kept(state, story).selection == left


def test_an_account_that_is_gone_from_the_story_is_let_go() -> None:
    assert kept(replace(on("War"), account="North"), a_story(WAR)) == on("War")


MOVES = st.one_of(
    st.tuples(st.sampled_from((stepped, claim_stepped)), st.integers(-3, 3).filter(bool)),
    st.tuples(st.just(selected), st.sampled_from(("War", "Deal", "Peace", "Flood"))),
    st.tuples(st.just(claim_selected), st.sampled_from(("signed", "broken", "never said"))),
    st.tuples(st.just(account_chosen), st.sampled_from(("North", "East", ""))),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(MOVES, max_size=8))
def test_wherever_the_moves_lead_the_view_can_be_shown(moves: list) -> None:
    state = ALL
    for move, argument in moves:
        state = move(state, STORY, argument)
    visible = look(STORY, state)
    assert kept(state, STORY) == state
    assert [seen.event for seen in visible.events if seen.selected] == ([visible.selected] if visible.selected else [])
