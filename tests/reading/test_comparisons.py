"""What sides agree on, and where they part: only by claims of both, on that very matter."""

from pathlib import Path

import pytest
from building import changed, problems_of, told, unmarked
from building_sources import A_STORY_OF_TWO_SOURCES, a_story_of_two_sources

from viewer.reading.read import read_story
from viewer.story.sources import Topic

AGREED = 'claims = ["union-no-ship", "company-no-ship"]'
NO_SHIP = '  text = "No ship has been unloaded since Wednesday."'
A_COUNT_BY_RADIO = """
  [[event.claim]]
  id = "radio-830"
  source = "report"
  quote = "830 workers"
  said_by = "radio"
  topic = "how-many"
"""

# code, what stands in the story, what is written instead: ¦ marks where the problem is told
ONE_MISTAKE = [
    ("one-sided", AGREED, 'claims = ¦["company-reopened", "company-no-ship"]'),
    ("one-sided", 'id = "company"\nname = "Harbour Company"\nside = "Company"',
     'id = "company"\nname = "Harbour Company"\nside = "Union"',
     "  [[topic.parted]]\n  text = \"How many workers stopped work on the first day.\"\n"
     '  claims = ["union-900", "company-400-500", "union-950", "company-500"]\n', "",
     "  [[topic.parted]]\n  text = \"Whether the quay is open again.\"\n"
     '  claims = ["company-reopened", "union-closed", "company-opened-sunday", "union-still-closed"]\n', "",
     AGREED, f"claims = ¦{AGREED.removeprefix('claims = ')}"),
    ("off-topic", AGREED, 'claims = ["union-no-ship", "company-no-ship", ¦"union-900"]'),
    ("off-topic", AGREED, 'claims = ["union-no-ship", "company-no-ship", ¦"failed"]'),
    ("unknown-claim", AGREED, 'claims = ["union-no-ship", ¦"company-no-ships"]'),
    ("wrong-count", AGREED, 'claims = ¦["union-no-ship"]'),
    ("repeated", AGREED, 'claims = ["union-no-ship", ¦"union-no-ship"]'),
    ("missing-key", f"  [[topic.agreed]]\n{NO_SHIP}", "  ¦[[topic.agreed]]"),
    ("empty-text", 'text = "Whether the quay is open again."', 'text = ¦""'),
    ("wrong-type", f"  [[topic.agreed]]\n{NO_SHIP}\n  {AGREED}", 'agreed = ¦"that no ship was unloaded"'),
    ("unknown-key", AGREED, f"{AGREED}\n  ¦sides = 2"),
    ("bad-date", 'published = "2022-03-07"', 'published = ¦"7 March 2022"'),
    ("bad-date", 'retrieved = "2022-03-09"', 'retrieved = ¦"yesterday"'),
    ("wrong-type", 'authors = ["Ada Lind", "Omar Said"]', 'authors = ¦"Ada Lind"'),
]  # fmt: skip


def topic_of(folder: Path, *changes: str, topic: str = "the-quay") -> Topic:
    text = changed(A_STORY_OF_TWO_SOURCES, *changes) if changes else A_STORY_OF_TWO_SOURCES
    story = read_story(a_story_of_two_sources(folder, text)).story
    assert story
    return story.topic[topic]


def test_the_story_that_the_tests_spoil_has_no_problem(tmp_path: Path) -> None:
    assert problems_of(a_story_of_two_sources(tmp_path)) == ()


@pytest.mark.parametrize(("code", "changes"), [(code, changes) for code, *changes in ONE_MISTAKE])
def test_one_mistake_is_told_once_and_where_it_stands(tmp_path: Path, code: str, changes: list[str]) -> None:
    story, spot = unmarked(changed(A_STORY_OF_TWO_SOURCES, *changes))
    assert told(a_story_of_two_sources(tmp_path, story)) == [(code, "story.toml", spot.line, spot.col)]


def test_a_one_sided_point_is_told_whose_it_is_and_what_to_do(tmp_path: Path) -> None:
    story = changed(A_STORY_OF_TWO_SOURCES, AGREED, 'claims = ["company-reopened", "company-no-ship"]')
    [problem] = problems_of(a_story_of_two_sources(tmp_path, story))
    assert problem.message == '[agreed] of topic "the-quay" rests on claims that are made by "Company" alone.'
    assert problem.hint.startswith("Name claims of at least two sides")


def test_points_on_which_nobody_takes_a_side_are_told_so(tmp_path: Path) -> None:
    story = changed(
        A_STORY_OF_TWO_SOURCES,
        'claims = ["union-900", "company-400-500", "union-950", "company-500"]',
        'claims = ["master-830", "radio-830"]',
        '[[event]]\nid = "third-day"',
        f'{A_COUNT_BY_RADIO}\n[[event]]\nid = "third-day"',
    )
    [problem] = problems_of(a_story_of_two_sources(tmp_path, story))
    assert (problem.code, "by voices that take no side" in problem.message) == ("one-sided", True)


def test_a_topic_has_what_is_agreed_and_what_is_not(tmp_path: Path) -> None:
    topic = topic_of(tmp_path)
    assert [(point.text, point.claims) for point in topic.agreed] == [
        ("No ship has been unloaded since Wednesday.", ("union-no-ship", "company-no-ship"))
    ]
    assert [point.text for point in topic.parted] == ["Whether the quay is open again."]


def test_a_point_that_loses_a_claim_goes_and_the_others_stay(tmp_path: Path) -> None:
    topic = topic_of(tmp_path, 'verb = "announced"', 'verb = "never announced"')
    assert len(topic.agreed) == 1
    assert topic.parted == ()


def test_a_claim_that_loses_its_topic_takes_its_points_with_it(tmp_path: Path) -> None:
    topic = topic_of(tmp_path, 'verb = "says"\n  topic = "the-quay"', 'verb = "says"\n  topic = "the-quays"')
    assert topic.agreed == ()
    assert len(topic.parted) == 1


def test_a_one_sided_point_goes_and_its_topic_stays(tmp_path: Path) -> None:
    assert topic_of(tmp_path, AGREED, 'claims = ["company-reopened", "company-no-ship"]').agreed == ()
