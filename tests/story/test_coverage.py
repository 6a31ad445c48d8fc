import pytest
from msgspec.structs import replace

from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.coverage import coverage
from viewer.story.sources import Passage, Quote, QuoteState
from viewer.story.story import Story


@pytest.fixture(scope="module")
def story() -> Story:
    found = read_story(shipped_story()).story
    assert found is not None
    return found


def claims_by_words(story: Story) -> dict[str, tuple[str, ...]]:
    [source] = story.sources
    return {source.text[s.passage.start : s.passage.end]: s.claims for s in coverage(story, source)}


def test_a_sentence_names_the_claims_that_quote_from_it(story: Story) -> None:
    assert claims_by_words(story)["Mission was cut short: Russia"] == ("patrol-cut-short-heading",)


def test_several_claims_in_one_sentence_keep_the_order_of_the_story(story: Story) -> None:
    [claims] = [claims for words, claims in claims_by_words(story).items() if words.startswith("Turkey said")]
    assert claims == ("killed-34", "neutralized-2000", "defense-damaged")


def test_only_the_dateline_of_the_report_is_passed_over(story: Story) -> None:
    assert [words for words, claims in claims_by_words(story).items() if not claims] == ["ANKARA"]


def test_words_meant_everywhere_cover_every_place_where_they_stand(story: Story) -> None:
    covered = [sentence for sentence in coverage(story, story.sources[0]) if "headline" in sentence.claims]
    assert len(covered) == 3


def test_a_quote_across_two_sentences_lies_in_both(story: Story) -> None:
    event = story.events[0]
    across = replace(event.claims[0].quote, passages=(Passage(160, 470),))
    claim = replace(event.claims[0], quote=across)
    changed = replace(story, events=(replace(event, claims=(claim,)),))
    touched = [s.passage.start for s in coverage(changed, story.sources[0]) if s.claims]
    assert touched == [113, 166, 463]


def test_a_quote_that_is_not_found_covers_nothing(story: Story) -> None:
    event = story.events[0]
    missing = Quote(text="nowhere", source=story.sources[0].id, state=QuoteState.MISSING, passages=())
    changed = replace(story, events=(replace(event, claims=(replace(event.claims[0], quote=missing),)),))
    assert not any(sentence.claims for sentence in coverage(changed, story.sources[0]))
