"""What a story rests on, as plain values."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from building_sources import a_story_of_two_sources

from viewer.export.description import __doc__ as form
from viewer.export.description import description
from viewer.reading.read import read_story


@pytest.fixture
def described(tmp_path: Path) -> Any:
    found = read_story(a_story_of_two_sources(tmp_path)).story
    assert found
    return json.loads(json.dumps(description(found)))


def test_a_document_is_described_with_all_that_is_known_of_it(described: Any) -> None:
    report = described["sources"][0]
    assert (report["authors"], report["publisher"]) == (["Ada Lind", "Omar Said"], "The Salma Courier")
    assert (report["published"], report["retrieved"]) == ("2022-03-07", "2022-03-09")
    assert (report["url"], report["licence"]) == ("https://courier.example/2022/03/dockers-walk-out", "CC BY 4.0")
    assert (report["stated_sha256"], report["verified"]) == (report["sha256"], True)


def test_what_is_not_known_of_a_document_is_empty_or_null(described: Any) -> None:
    bulletin = described["sources"][1]
    assert (bulletin["authors"], bulletin["url"], bulletin["place"]) == ([], "", "")
    assert (bulletin["published"], bulletin["retrieved"]) == (None, None)


def test_a_topic_tells_what_sides_agree_on_and_where_they_part(described: Any) -> None:
    how_many, quay = described["topics"]
    assert quay["agreed"] == [
        {"text": "No ship has been unloaded since Wednesday.", "claims": ["union-no-ship", "company-no-ship"]}
    ]
    assert [point["text"] for point in quay["parted"]] == ["Whether the quay is open again."]
    assert how_many["agreed"] == []


def test_every_name_is_documented(described: Any) -> None:
    documented = set(re.findall(r"\w+", form or ""))
    names = {name for kind in ("sources", "voices", "topics") for each in described[kind] for name in each}
    assert names <= documented
