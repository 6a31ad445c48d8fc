"""The claims of an event in the order in which they are told."""

from a_story import a_claim, a_story, a_view, an_event, the_m4_story

from viewer.scene.comparison import Compared
from viewer.scene.rounds import rounds

M4 = the_m4_story()


def test_every_claim_is_told_once() -> None:
    for event in M4.events:
        told = [seen.claim.id for turn in rounds(a_view(M4), event) for seen in turn.claims]
        assert sorted(told) == sorted(claim.id for claim in event.claims)


def test_the_sides_of_a_dispute_take_turns_until_one_has_no_more_to_say() -> None:
    first, second, third, *rest = rounds(a_view(M4), M4.event["first-patrol"])
    assert [turn.sides for turn in (first, second, third)] == [("Turkey", "Russia")] * 3
    assert [bool(each) for each in third.turns] == [False, True]
    assert all(len(turn.turns) == 1 and not turn.sides for turn in rest)


def test_what_is_said_about_a_dispute_is_said_once() -> None:
    told = list(rounds(a_view(M4), M4.event["first-patrol"]))
    assert [turn.heading for turn in told if turn.heading] == ["How the first patrol went: 2 accounts"]
    assert [turn.compared != Compared() for turn in told] == [True] + [False] * (len(told) - 1)


def test_claims_that_nobody_contradicts_stand_alone_in_their_order() -> None:
    story = a_story(an_event("Deal", a_claim("a", side="North", topic="deal"), a_claim("b")))
    assert [turn.claims[0].claim.id for turn in rounds(a_view(story), story.event["Deal"])] == ["a", "b"]
