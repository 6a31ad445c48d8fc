import pytest
from a_story import a_claim, a_day, a_story, an_event, the_m4_story
from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from viewer.story.dates import iso
from viewer.story.events import EventId
from viewer.story.sources import ClaimId, Comparison, SourceId, Topic, TopicId
from viewer.story.story import Story
from viewer.view.moves import (
    account_chosen,
    agreed_chosen,
    claim_selected,
    claim_stepped,
    dated,
    day_stepped,
    deselected,
    document_chosen,
    folding_chosen,
    framed,
    kept,
    lane_hidden,
    lane_toggled,
    layout_chosen,
    period_chosen,
    returned,
    road_chosen,
    selected,
    stepped,
    uncovered_chosen,
    unfolded,
    whole,
    words_sought,
)
from viewer.view.selection import Nothing, OneClaim, OneEvent
from viewer.view.state import Layout, Period, Region, Stretch, ViewState
from viewer.view.visible import look

WAR = an_event("War", when="2001", words="in the year of the war")
DEAL = an_event("Deal", a_claim("signed", said_by="North", side="North"), a_claim("broken"), when="2002")
PEACE = an_event("Peace", when="2003")
STORY = a_story(WAR, DEAL, PEACE)
ALL = ViewState()
M4 = the_m4_story()


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


# The timeline


LANES = a_story(WAR, DEAL, an_event("Flood", when="2004", lane="Nature"))


def test_a_period_comes_into_view_and_all_of_the_time_again() -> None:
    period = Period(a_day("2001"), a_day("2002"))
    assert period_chosen(on("Deal"), STORY, period) == replace(on("Deal"), period=period)
    assert period_chosen(replace(ALL, period=period), STORY, None) == ALL


def test_a_period_has_a_length() -> None:
    with pytest.raises(ValueError, match="cannot run from 5 to 5"):
        Period(5, 5)


def test_quiet_stretches_are_opened_one_by_one_and_folded_all_together() -> None:
    one = unfolded(ALL, STORY, a_day("2001"))
    both = unfolded(one, STORY, a_day("2000"))
    assert both.unfolded == (a_day("2000"), a_day("2001"))
    assert unfolded(both, STORY, a_day("2000")) == both
    assert folding_chosen(both, STORY, True) == ALL


def test_a_date_is_put_in_view_and_what_is_chosen_stays_chosen() -> None:
    state = dated(on("Deal"), STORY, a_day("2002-06-01"))
    assert state.selection == OneEvent("Deal")
    assert look(STORY, state).moment == a_day("2002-06-01")
    assert selected(state, STORY, EventId("War")).at is None


def test_a_lane_is_closed_and_opened_in_the_order_of_the_story() -> None:
    both = lane_toggled(lane_toggled(ALL, LANES, "Nature"), LANES, "Events")
    assert both.closed_lanes == ("Events", "Nature")
    assert lane_toggled(both, LANES, "Events").closed_lanes == ("Nature",)
    assert lane_toggled(ALL, LANES, "No such lane") == ALL


def test_a_lane_is_hidden_and_shown_again() -> None:
    state = lane_hidden(ALL, LANES, "Nature", True)
    assert state.hidden_lanes == ("Nature",)
    assert lane_hidden(state, LANES, "Nature", True) == state
    assert lane_hidden(state, LANES, "Nature", False) == ALL


def test_words_are_sought_until_others_are() -> None:
    assert words_sought(on("Deal"), STORY, "war").words == "war"
    assert words_sought(words_sought(on("Deal"), STORY, "war"), STORY, "") == on("Deal")


def test_who_returns_from_seeking_is_where_they_were_with_no_words_and_nothing_that_is_gone() -> None:
    before = replace(on("Deal"), words="war", period=Period(a_day("2001"), a_day("2004")))
    assert returned(words_sought(on("Peace"), STORY, "peace"), STORY, before) == replace(before, words="")
    assert returned(ALL, a_story(WAR), on("Deal")) == ALL


@pytest.mark.parametrize(
    ("start", "steps", "arrives"),
    [("War", 1, "Peace"), ("Deal", 1, "Peace"), ("Deal", -1, "War"), ("Peace", 1, "Peace")],
)
def test_steps_go_through_the_events_that_pass_the_filters(start: str, steps: int, arrives: str) -> None:
    sought = a_story(WAR, replace(DEAL, title="Deal at last"), PEACE)
    state = words_sought(selected(ALL, sought, EventId(start)), sought, "happened")
    assert stepped(state, sought, steps).selection == OneEvent(EventId(arrives))


def test_where_no_event_passes_a_step_leads_nowhere() -> None:
    state = words_sought(on("Deal"), STORY, "elephants")
    assert stepped(state, STORY, 1) == state


def test_of_a_story_that_was_read_again_lanes_that_are_gone_and_a_period_without_events_are_let_go() -> None:
    state = replace(
        ALL, closed_lanes=("Events", "Nature"), hidden_lanes=("Nature",), words="war", unfolded=(a_day("2000"),)
    )
    assert kept(state, STORY) == replace(state, closed_lanes=("Events",), hidden_lanes=())
    assert kept(replace(ALL, period=Period(a_day("2001"), a_day("2002"))), STORY).period
    assert kept(replace(ALL, period=Period(a_day("1901"), a_day("1902"))), STORY) == ALL


MOVES = st.one_of(
    st.tuples(st.just(words_sought), st.sampled_from(("", "war", "signed", "elephants"))),
    st.tuples(st.sampled_from((dated, unfolded)), st.integers(730_000, 732_000)),
    st.tuples(st.just(lane_toggled), st.just("Events")),
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
    chosen = [visible.selected] if visible.selected in [seen.event for seen in visible.events] else []
    assert [seen.event for seen in visible.events if seen.selected] == chosen
    assert bool(visible.chosen) == bool(visible.selected)


# The corridor's frame


def test_a_frame_is_taken_over_into_the_other_layout() -> None:
    near = framed(ViewState(), M4, Stretch(chainage_km=105, offset_km=0, width_km=20))
    on_map = layout_chosen(near, M4, Layout.MAP)
    assert isinstance(on_map.frame, Region)
    assert (on_map.frame.lat, on_map.frame.lon) == pytest.approx((35.86, 36.76), abs=0.02)
    back = layout_chosen(on_map, M4, Layout.SCHEMATIC)
    assert isinstance(back.frame, Stretch)
    assert (back.frame.chainage_km, back.frame.width_km) == pytest.approx((105, 20), abs=0.01)


def test_all_of_it_stays_all_of_it_in_the_other_layout() -> None:
    assert layout_chosen(ViewState(), M4, Layout.MAP).frame is None


def test_a_wide_frame_of_the_map_is_the_whole_straightened_road() -> None:
    wide = ViewState(layout=Layout.MAP, frame=Region(lat=35.8, lon=36.5, width_km=400))
    assert layout_chosen(wide, M4, Layout.SCHEMATIC).frame is None


def test_a_stretch_is_kept_while_its_road_is_in_view() -> None:
    near = framed(ViewState(), M4, Stretch(chainage_km=105, offset_km=0, width_km=20))
    assert selected(near, M4, "deal").frame == near.frame


def test_another_road_is_shown_whole() -> None:
    near = framed(ViewState(), M4, Stretch(chainage_km=105, offset_km=0, width_km=20))
    assert road_chosen(near, M4, "m4").frame is None
    assert road_chosen(near, M4, "no such road").road == ""


def test_a_story_read_again_without_its_road_is_shown_whole() -> None:
    near = framed(ViewState(road="m4"), M4, Stretch(chainage_km=105, offset_km=0, width_km=20))
    roadless = replace(M4, roads=(), strips=(), legs=())
    assert (kept(near, roadless).frame, kept(near, roadless).road) == (None, "")


def test_days_are_stepped_from_the_moment_in_view() -> None:
    state = day_stepped(selected(ViewState(), M4, "deal"), M4, 2)
    assert iso(state.at) == "2020-03-07"
    assert iso(day_stepped(state, M4, -1).at) == "2020-03-06"


def test_the_whole_story_is_everything_in_view_and_nothing_chosen() -> None:
    near = framed(selected(ViewState(), M4, "deal"), M4, Stretch(chainage_km=105, offset_km=0, width_km=20))
    assert whole(replace(near, period=Period(0, 1)), M4) == ViewState()


def two_sources() -> Story:
    """The story with a second document that nothing quotes."""
    return replace(STORY, sources=(*STORY.sources, replace(STORY.sources[0], id=SourceId("bulletin"))))


def agreeing() -> Story:
    """The story in which both sides say that it was signed."""
    topic = Topic(id=TopicId("it"), title="It", agreed=(Comparison("It was signed.", (ClaimId("signed"),)),))
    return replace(STORY, topics=(topic,))


def test_another_document_stays_open_until_something_else_is_chosen() -> None:
    story = two_sources()
    state = document_chosen(on("Deal"), story, SourceId("bulletin"))
    assert state.document == "bulletin"
    assert selected(state, story, EventId("Deal")).document is None
    assert claim_selected(state, story, ClaimId("broken")).document is None


def test_a_document_that_is_not_there_is_not_opened() -> None:
    assert document_chosen(ALL, STORY, SourceId("nowhere")) == ALL
    gone = document_chosen(ALL, two_sources(), SourceId("bulletin"))
    assert kept(gone, STORY).document is None
    assert kept(gone, two_sources()).document == "bulletin"


def test_what_both_sides_say_takes_the_place_of_an_account() -> None:
    state = agreed_chosen(account_chosen(ALL, agreeing(), "North"), agreeing())
    assert (state.account, state.agreed) == ("", True)
    assert account_chosen(state, agreeing(), "North").agreed is False


def test_where_sides_agree_on_nothing_all_is_shown() -> None:
    assert agreed_chosen(account_chosen(ALL, STORY, "North"), STORY) == ALL
    assert kept(agreed_chosen(ALL, agreeing()), STORY) == ALL


def test_sentences_without_a_claim_are_pointed_out_when_asked_for() -> None:
    assert uncovered_chosen(ALL, STORY, True).uncovered
    assert uncovered_chosen(uncovered_chosen(ALL, STORY, True), STORY, False) == ALL
