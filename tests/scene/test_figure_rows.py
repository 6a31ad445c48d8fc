"""The rows of a chart of numbers."""

from a_story import a_claim, a_story, a_view, an_event

from viewer.scene.figure_rows import MOST_ROWS, Row, figure_rows
from viewer.story.events import Event, EventId
from viewer.story.figures import series_of
from viewer.story.sources import Claim, Figure


def counts(quote: str, said_by: str = "Ministry", side: str = "", made: str = "", best: float = 12) -> Claim:
    return a_claim(quote, said_by=said_by, side=side, made=made, figure=Figure(unit="trucks", best=best))


def rows(*events: Event, event: str, claim: str = "", account: str = "") -> tuple[Row, ...]:
    story = a_story(*events)
    [found] = series_of(story, story.event[EventId(event)])
    return figure_rows(found, a_view(story, event, claim=claim, account=account))


def test_rows_have_dates_only_where_these_differ() -> None:
    same = rows(an_event("Convoy", counts("a"), counts("b")), event="Convoy")
    assert [row.date for row in same] == ["", ""]
    differing = rows(an_event("Convoy", counts("a"), counts("b", made="2020-03-09")), event="Convoy")
    assert [row.date for row in differing] == ["5 March 2020", "said on 9 March 2020"]


def test_the_claims_of_the_chosen_event_stand_out_from_those_of_others() -> None:
    one, two = an_event("One", counts("a")), an_event("Two", counts("b"), when="2020-03-06")
    assert [row.font.bold for row in rows(one, two, event="Two")] == [False, True]


def test_where_all_claims_are_of_the_chosen_event_none_need_stand_out() -> None:
    assert not any(row.font.bold for row in rows(an_event("One", counts("a"), counts("b")), event="One"))


def test_the_chosen_claim_is_marked() -> None:
    event = an_event("One", counts("a"), counts("b"))
    assert [row.chosen for row in rows(event, event="One", claim="b")] == [False, True]
    assert not any(row.chosen for row in rows(event, event="One"))


def test_claims_of_other_accounts_are_faded() -> None:
    event = an_event("One", counts("a", side="North"), counts("b", side="South"), counts("c"))
    found = rows(event, event="One", account="South")
    assert [row.faded for row in found] == [True, False, True]
    assert [row.side for row in found] == [0, 1, -1]


def test_of_very_many_claims_those_of_the_chosen_event_have_rows_first() -> None:
    many = an_event("Many", *(counts(f"m{number}") for number in range(100)), when="2020-03-01")
    late = an_event("Late", counts("x"), counts("y"), when="2020-03-02")
    found = [row.value.claim for row in rows(many, late, event="Late")]
    assert len(found) == MOST_ROWS
    assert found[-2:] == ["x", "y"]
    assert found[:2] == ["m0", "m1"]
