"""Numbers that several claims put to the same thing."""

import pytest
from a_story import a_claim, a_story, an_event
from hypothesis import given
from hypothesis import strategies as st

from viewer.story.events import EventId
from viewer.story.figures import Series, opens, series_of, stated
from viewer.story.sources import Claim, Figure
from viewer.story.story import Story
from viewer.words import said_number


def counts(quote: str, unit: str = "trucks", made: str = "", side: str = "", **numbers: float) -> Claim:
    return a_claim(quote, made=made, side=side, said_by="Ministry", figure=Figure(unit=unit, **numbers or {"best": 12}))


def units(found: tuple[Series, ...]) -> list[str]:
    return [each.unit for each in found]


def order(found: tuple[Series, ...]) -> list[str]:
    [each] = found
    return [value.claim for value in each.values]


def of(story: Story, event: str) -> tuple[Series, ...]:
    return series_of(story, story.event[EventId(event)])


def test_a_number_that_only_one_claim_states_is_no_series() -> None:
    story = a_story(an_event("Deal", counts("twelve"), counts("nine", unit="men"), a_claim("so it was")))
    assert of(story, "Deal") == ()


def test_units_are_the_same_whatever_their_case_and_spaces() -> None:
    story = a_story(an_event("Deal", counts("a", unit="Army trucks"), counts("b", unit=" army   TRUCKS ")))
    assert units(of(story, "Deal")) == ["Army trucks"]
    assert order(of(story, "Deal")) == ["a", "b"]


def test_values_stand_in_order_of_time_and_then_as_the_story_tells_them() -> None:
    early = an_event("Early", counts("late word", made="2020-04-01"), counts("at once"), when="2020-03-01")
    late = an_event("Late", counts("then"), counts("then again"), when="2020-03-20")
    assert order(of(a_story(late, early), "Late")) == ["at once", "then", "then again", "late word"]


def test_a_value_has_the_date_on_which_it_was_said_else_that_of_its_event() -> None:
    claims = counts("said", made="2020-04-01"), counts("unsaid")
    [found] = of(a_story(an_event("Deal", *claims, when="2020-03-05", inferred=("year",))), "Deal")
    unsaid, said = found.values
    assert (said.made, unsaid.made) == (True, False)
    assert (said.inferred, unsaid.inferred) == ((), ("year",))
    assert unsaid.when.earliest < said.when.earliest


def test_a_value_tells_whose_it_is() -> None:
    [found] = of(a_story(an_event("Deal", counts("a", side="North"), counts("b"))), "Deal")
    assert [(value.speaker, value.side, value.event) for value in found.values] == [
        ("Ministry", "North", "Deal"),
        ("Ministry", "", "Deal"),
    ]


def test_an_event_has_the_series_in_which_a_claim_of_it_has_a_part() -> None:
    story = a_story(
        an_event("One", counts("a"), counts("b", unit="men")),
        an_event("Two", counts("c"), when="2020-03-06"),
        an_event("Three", counts("d", unit="men"), when="2020-03-07"),
        an_event("Four", when="2020-03-08"),
    )
    assert units(of(story, "One")) == ["trucks", "men"]
    assert order(of(story, "Two")) == ["a", "c"]
    assert of(story, "Four") == ()


def test_numbers_of_two_units_are_not_mixed() -> None:
    story = a_story(an_event("Deal", counts("a"), counts("b"), counts("c", unit="men"), counts("d", unit="men")))
    assert [[value.claim for value in each.values] for each in of(story, "Deal")] == [["a", "b"], ["c", "d"]]


@pytest.mark.parametrize(
    ("figure", "ends", "way"),
    [
        (Figure(unit="km", best=12), (12, 12), 0),
        (Figure(unit="km", low=10, high=15), (10, 15), 0),
        (Figure(unit="km", low=10, best=12, high=15), (10, 15), 0),
        (Figure(unit="km", low=10, best=12), (10, 12), 0),
        (Figure(unit="km", low=2000), (2000, 2000), 1),
        (Figure(unit="km", high=50), (50, 50), -1),
        (Figure(unit="km", best=0), (0, 0), 0),
    ],
)
def test_a_figure_tells_from_where_to_where_it_goes_and_whether_it_is_open(
    figure: Figure, ends: tuple[float, float], way: int
) -> None:
    assert (stated(figure), opens(figure)) == (ends, way)


@pytest.mark.parametrize(
    ("number", "said"),
    [(1_234_567, "1,234,567"), (1e15, "1,000,000,000,000,000"), (0.0, "0"), (-0.0, "0"), (-3, "−3"), (2.50, "2.5")],
)
def test_a_number_is_said_with_all_its_digits_and_no_more(number: float, said: str) -> None:
    assert said_number(number) == said


@given(st.floats(-1e15, 1e15))
def test_a_number_that_is_said_can_be_read_back(number: float) -> None:
    assert float(said_number(number).replace(",", "").replace("−", "-")) == number
