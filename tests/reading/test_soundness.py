"""What is left of a story in which something is wrong: whatever is good, and nothing that rests on what is not."""

from pathlib import Path

import pytest
from building import A_SOURCE, A_STORY, a_story, changed
from building_ground import A_WIDER_GEOGRAPHY, A_WIDER_STORY, a_wider_story

from viewer.reading.read import read_story
from viewer.story.sources import QuoteState
from viewer.story.story import Story


def left_of(folder: Path, *changes: str, source: str | bytes = A_SOURCE) -> Story:
    story = read_story(a_story(folder, changed(A_STORY, *changes) if changes else A_STORY, source)).story
    assert story, "something is left"
    return story


def left_of_the_wider(folder: Path, *changes: str, geography: str = A_WIDER_GEOGRAPHY) -> Story:
    story = read_story(a_wider_story(folder, changed(A_WIDER_STORY, *changes), geography)).story
    assert story, "something is left"
    return story


def claims(story: Story) -> list[str]:
    return [claim.id for claim in story.claims]


def test_a_claim_whose_quote_is_missing_stays_and_shows_it(tmp_path: Path) -> None:
    story = left_of(tmp_path, '"talks began"', '"talks never began anywhere"')
    assert story.claim["began"].quote.state is QuoteState.MISSING
    assert story.claim["began"].quote.passages == ()


def test_a_claim_whose_quote_stands_twice_stays_with_both_places(tmp_path: Path) -> None:
    story = left_of(tmp_path, '"talks began"', '"The trucks had met."')
    assert len(story.claim["began"].quote.passages) == 2


def test_a_claim_by_an_unknown_voice_goes(tmp_path: Path) -> None:
    assert claims(left_of(tmp_path, 'said_by = "opposition"', 'said_by = "nobody"')) == ["passed", "delay", "began"]


def test_a_claim_passed_on_by_an_unknown_voice_goes_since_it_would_seem_to_be_told_directly(tmp_path: Path) -> None:
    assert "turned" not in claims(left_of(tmp_path, 'through = ["ministry"]', 'through = ["nobody"]'))


def test_a_claim_without_the_word_that_holds_it_back_would_say_more_so_it_goes(tmp_path: Path) -> None:
    assert "delay" not in claims(left_of(tmp_path, 'standing = "reportedly"', 'standing = "allegedly"'))


def test_a_claim_on_an_unknown_topic_stays_without_it(tmp_path: Path) -> None:
    assert left_of(tmp_path, 'topic = "outcome"\n  figure', 'topic = "x"\n  figure').claim["passed"].topic is None


def test_what_rests_on_a_claim_goes_with_it(tmp_path: Path) -> None:
    story = left_of(tmp_path, 'source = "report"\n  quote = "12', 'source = "x"\n  quote = "12')
    assert (story.road, story.strips, story.legs) == (None, (), ())
    assert len(story.unplaced) == 1


def test_a_holder_goes_without_its_claim_and_the_strip_stays(tmp_path: Path) -> None:
    [strip] = left_of(tmp_path, 'standing = "reportedly"', 'standing = "allegedly"').strips
    assert strip.holders == ()


def test_a_leg_contested_by_an_unknown_claim_goes_since_it_would_seem_agreed(tmp_path: Path) -> None:
    assert left_of(tmp_path, 'contested_by = ["turned"]', 'contested_by = ["x"]').legs == ()


def test_what_lies_along_a_road_goes_with_it_and_never_moves_to_another(tmp_path: Path) -> None:
    story = left_of_the_wider(tmp_path, 'id = "coast"\nclaim = "passed"', 'id = "coast"\nclaim = "x"')
    assert [road.id for road in story.roads] == ["pass"]
    assert [strip.id for strip in story.strips] == ["slope"]
    assert [leg.id for leg in story.legs] == ["climb", "ferry"]


def test_a_road_without_an_id_takes_what_lies_along_it_too(tmp_path: Path) -> None:
    story = left_of_the_wider(tmp_path, 'id = "coast"\nclaim = "passed"', 'claim = "passed"')
    assert [road.id for road in story.roads] == ["pass"]
    assert [strip.id for strip in story.strips] == ["slope"]


def test_a_strip_along_an_unknown_road_goes(tmp_path: Path) -> None:
    story = left_of_the_wider(tmp_path, 'road = "pass"\nside', 'road = "path"\nside')
    assert [strip.id for strip in story.strips] == ["dunes"]


def test_a_strip_on_a_side_that_its_road_does_not_have_goes(tmp_path: Path) -> None:
    story = left_of_the_wider(tmp_path, 'side = "left"', 'side = "north"')
    assert [strip.id for strip in story.strips] == ["dunes"]


def test_a_strip_without_a_road_goes(tmp_path: Path) -> None:
    assert left_of(tmp_path, '[road]\nid = "coast"\nclaim = "passed"\n', "").strips == ()


def test_a_leg_without_a_road_stays(tmp_path: Path) -> None:
    [leg] = left_of(tmp_path, '[road]\nid = "coast"\nclaim = "passed"\n', "").legs
    assert (leg.id, leg.road) == ("way", "")


@pytest.mark.parametrize(("feature", "left"), [("fen", ["isles"]), ("isles", ["marsh"])])
def test_an_area_goes_with_its_feature(tmp_path: Path, feature: str, left: list[str]) -> None:
    geography = changed(A_WIDER_GEOGRAPHY, f'"id": "{feature}", "properties"', f'"id": "{feature}", "property"')
    story = left_of_the_wider(tmp_path, "format = 1", "format = 1", geography=geography)
    assert [area.id for area in story.areas] == left


def test_one_of_several_holders_goes_alone(tmp_path: Path) -> None:
    story = left_of_the_wider(tmp_path, 'words = "had met"', 'words = "never met"')
    assert [holder.name for holder in story.areas[0].holders] == ["The guard", "The opposition"]


def test_an_event_with_a_bad_date_goes_with_what_holds_since_or_until_then(tmp_path: Path) -> None:
    story = left_of(tmp_path, 'when = "2021-05-04"', 'when = "May"')
    assert [event.id for event in story.events] == ["convoy"]
    assert (story.unplaced, story.strips) == ((), ())
    assert len(story.legs) == 1


def test_an_event_goes_with_its_last_claim(tmp_path: Path) -> None:
    story = left_of(tmp_path, 'quote = "talks began"', "quote = 1")
    assert [event.id for event in story.events] == ["convoy"]


def test_a_wrong_detail_goes_alone(tmp_path: Path) -> None:
    story = left_of(tmp_path, 'words = "on 3 May"', "words = 3", "best = 12", 'best = "12"')
    assert story.event["convoy"].words == ""
    assert story.claim["passed"].figure is None


def test_a_story_without_a_name_is_called_after_its_folder(tmp_path: Path) -> None:
    story = left_of(tmp_path / "coast", '[story]\ntitle = "The coast road"\nlanes = ["Talks", "Road"]\n', "[story]\n")
    assert story.title == "coast"
    assert story.lanes == ("Road", "Talks")


def test_a_source_changed_since_its_checksum_opens_and_is_not_verified(tmp_path: Path) -> None:
    story = left_of(tmp_path, source=A_SOURCE + "One more line.")
    assert not story.source["report"].verified
    assert left_of(tmp_path).source["report"].verified


def test_events_stand_as_they_happened(tmp_path: Path) -> None:
    story = left_of(tmp_path, 'when = "2021-05-04"', 'when = "2020"', 'until = "talks"\n', "")
    assert [event.id for event in story.events] == ["talks", "convoy"]


@pytest.mark.parametrize(
    "changes",
    [
        ('file = "sources/report.txt"', 'file = "sources/nowhere.txt"'),
        ('[[source]]\nid = "report"', '[[source]]\nid = "rapport"'),
        ('id = "ministry"\n', "id = 3\n"),
    ],
)
def test_without_an_event_there_is_no_story(tmp_path: Path, changes: tuple[str, str]) -> None:
    reading = read_story(a_story(tmp_path, changed(A_STORY, *changes)))
    assert reading.story is None
    assert reading.errors
