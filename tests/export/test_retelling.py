from pathlib import Path

import pytest
from building_ground import a_wider_story
from msgspec.structs import replace

from viewer.export.retelling import retelling
from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.events import EventId
from viewer.story.story import Story


@pytest.fixture(scope="module")
def story() -> Story:
    found = read_story(shipped_story()).story
    assert found is not None
    return found


def test_a_claim_is_told_with_its_words_its_chain_its_verb_and_its_place(story: Story) -> None:
    [told] = [line for line in retelling(story).splitlines() if line.startswith("  “the joint patrol was carried out")]
    assert told.endswith(
        " militaries” — Turkish Defense Ministry ← written statement ← Anadolu Agency (informed) [report 520–638]"
    )


def test_a_date_is_told_in_the_words_of_the_source_and_as_understood(story: Story) -> None:
    assert "“in late February”: about 20–29 February 2020 (year inferred) · Fighting" in retelling(story)


def test_an_event_that_two_sides_tell_differently_is_marked(story: Story) -> None:
    contested = [line for line in retelling(story).splitlines() if line.endswith(", contested")]
    assert len(contested) == 1
    assert "15 March 2020" in contested[0]


def test_a_word_of_reserve_is_told_once_even_where_it_is_the_verb(story: Story) -> None:
    assert "— Unnamed (reportedly) [" in retelling(story)


def test_one_event_is_told_alone(story: Story) -> None:
    told = retelling(story, EventId("deal"))
    assert "[deal]" in told
    assert "[first-patrol]" not in told


def test_what_no_claim_quotes_comes_last(story: Story) -> None:
    assert retelling(story).endswith(
        "No claim quotes from 1 of 17 sentences: Turkey, Russia launched first joint patrol in Idlib [report]\n"
        "  “ANKARA” [report 106–112]"
    )


def test_a_line_break_in_a_title_does_not_begin_a_line(story: Story) -> None:
    event = replace(story.events[0], title="One\nTwo\u2028Three")
    told = retelling(replace(story, events=(event,)))
    assert "One Two Three [sochi-agreement]" in told.splitlines()


def test_the_ground_is_told_after_the_events(story: Story) -> None:
    told = retelling(story)
    ground = told[told.index("On the ground") :].split("\n\n")[0].splitlines()
    assert ground[2:4] == [
        "  Northern strip [northern-strip]: 6 km to the north of M4, since [deal]",
        "    “will control”: Turkish troops, since [strips-announced]",
    ]
    assert ground[6].startswith(
        "  First joint patrol [patrol-leg]: between Saraqib and Nairab along M4, at [first-patrol]"
    )
    assert ground[6].endswith(", contested: “cut short”")


def test_ground_with_an_outline_or_along_no_road_is_told_too(tmp_path: Path) -> None:
    story = read_story(a_wider_story(tmp_path)).story
    assert story
    lines = retelling(story).splitlines()
    assert "  The marsh [marsh]: an area, since [convoy] until [parting]" in lines
    assert "    “had met”: The trucks, since [parting]" in lines
    assert "  The ferry [ferry]: between Beck and Cove, since [parting]" in lines


def test_a_story_without_ground_has_none_to_tell(story: Story) -> None:
    assert "On the ground" not in retelling(replace(story, roads=(), strips=(), areas=(), legs=(), unplaced=()))
