"""What a story rests on, as lines for a terminal."""

from pathlib import Path

import pytest
from building import changed
from building_sources import A_BULLETIN, A_STORY_OF_TWO_SOURCES, a_story_of_two_sources

from viewer.export.retelling import retelling
from viewer.reading.read import read_story
from viewer.story.events import EventId
from viewer.story.story import Story


@pytest.fixture
def story(tmp_path: Path) -> Story:
    found = read_story(a_story_of_two_sources(tmp_path)).story
    assert found
    return found


def test_points_are_told_with_the_claims_that_they_rest_on(story: Story) -> None:
    told = retelling(story)
    block = told[told.index("What sides agree on") :].split("\n\n")[0].splitlines()
    assert block[3:] == [
        "  What happens on the quay [the-quay]",
        "    Agreed: No ship has been unloaded since Wednesday. [union-no-ship, company-no-ship]",
        "    Parted: Whether the quay is open again. "
        "[company-reopened, union-closed, company-opened-sunday, union-still-closed]",
    ]


def test_each_document_is_told_with_what_is_known_of_it(story: Story) -> None:
    lines = retelling(story).splitlines()
    start = lines.index("Documents") + 1
    assert lines[start] == "  Dockers walk out in Port Salma [report], sources/report.txt: text verified"
    assert "    Authors: Ada Lind, Omar Said" in lines[start:]
    assert "    Address: https://courier.example/2022/03/dockers-walk-out" in lines[start:]
    assert "    Not stated: author, date of publication" in lines[start:]


def test_a_changed_document_is_told_to_be_another(tmp_path: Path) -> None:
    changed_since = read_story(a_story_of_two_sources(tmp_path, bulletin=A_BULLETIN + "\n")).story
    assert changed_since
    assert "bulletin.txt: text is not the one that was quoted" in retelling(changed_since)


def test_one_event_is_told_without_them(story: Story) -> None:
    told = retelling(story, EventId("quay"))
    assert "Agreed:" not in told
    assert "Documents" not in told


def test_a_line_break_in_a_point_does_not_begin_a_line(tmp_path: Path) -> None:
    text = changed(A_STORY_OF_TWO_SOURCES, "Whether the quay is open again.", "One\\nTwo")
    story = read_story(a_story_of_two_sources(tmp_path, text)).story
    assert story
    assert "    Parted: One Two [company-reopened" in retelling(story)
