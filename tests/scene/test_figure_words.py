"""How figures are said."""

import pytest
from a_story import a_claim, a_story, an_event

from viewer.scene.figure_words import LONGEST, figure_label, one_line, said_numbers, told_in_full, told_value
from viewer.story.figures import series_of
from viewer.story.sources import Figure


@pytest.mark.parametrize(
    ("numbers", "said"),
    [
        ({"best": 12}, "12"),
        ({"low": 10, "high": 15}, "10–15"),
        ({"low": 10, "best": 12, "high": 15}, "12 (10–15)"),
        ({"low": 10, "best": 12}, "12 (at least 10)"),
        ({"best": 12, "high": 15}, "12 (at most 15)"),
        ({"low": 2000}, "at least 2,000"),
        ({"high": 50}, "at most 50"),
        ({"low": -5, "high": 3}, "−5 to 3"),
        ({"low": 7, "high": 7}, "7"),
    ],
)
def test_the_numbers_of_a_figure_are_said_as_far_as_it_states_them(numbers: dict[str, float], said: str) -> None:
    assert said_numbers(Figure(unit="trucks", **numbers)) == said


def test_beside_a_point_stand_the_words_of_the_source_else_the_numbers() -> None:
    assert figure_label(Figure(unit="trucks", low=2000, words="more than 2,000")) == "“more than 2,000”"
    assert figure_label(Figure(unit="trucks", low=2000)) == "at least 2,000"


def test_a_value_in_a_line_says_who_when_and_how_many() -> None:
    story = a_story(
        an_event(
            "Convoy",
            a_claim("a", said_by="Ministry", figure=Figure(unit="trucks", best=12)),
            a_claim("b", said_by="Mayor", made="2021-05-04", figure=Figure(unit="trucks", low=20, words="over 20")),
            when="2021-05-03", inferred=("year",),
        )
    )  # fmt: skip
    [found] = series_of(story, story.events[0])
    assert [told_value(found.unit, value) for value in found.values] == [
        "Ministry, 3 May 2021 (year inferred): 12 trucks",
        "Mayor, said on 4 May 2021: at least 20 trucks, “over 20”",
    ]


def test_the_pointer_is_told_through_whom_a_number_comes_and_of_which_event() -> None:
    dozen = Figure(unit="trucks", best=12, words="a dozen")
    claims = [
        a_claim(quote, said_by="Ministry", side="North", through=("An agency",), made="2021-05-04", figure=dozen)
        for quote in "ab"
    ]
    story = a_story(an_event("Convoy", *claims, when="2021-05-03"))
    [found] = series_of(story, story.events[0])
    assert told_in_full(story, "trucks", found.values[0]).splitlines() == [
        "Ministry ← An agency · said",
        "account of North",
        "12 trucks · “a dozen”",
        "said on 4 May 2021",
        "Convoy, 3 May 2021",
    ]


def test_what_no_eye_can_see_is_made_visible() -> None:
    assert "202E" in one_line("to \u202ewithdraw")
    assert "202E" in figure_label(Figure(unit="men", best=1, words="a\u202ebc"))


def test_a_very_long_text_is_cut_and_says_so() -> None:
    assert one_line("word " * 100_000).endswith("…")
    assert len(one_line("word " * 100_000)) <= LONGEST + 1
    assert one_line(" one\n line ") == "one line"
