"""Where documents were found: plain addresses of the web, and nothing else."""

from pathlib import Path

import pytest
from building import changed, problems_of, told, unmarked
from building_sources import A_STORY_OF_TWO_SOURCES, a_story_of_two_sources
from hypothesis import given
from hypothesis import strategies as st

from viewer.reading.addresses import LONGEST_URL, is_web_address
from viewer.reading.read import read_story

URL = "https://courier.example/2022/03/dockers-walk-out"


@pytest.mark.parametrize(
    "url",
    [
        "https://courier.example",
        "http://courier.example/",
        "https://courier.example:8080/a?b=c#d",
        "https://courier.example?b=c",
        "https://[2001:db8::1]/a",
        "https://гавань.example/новости",
        "https://courier.example/@editor",
    ],
)
def test_pages_of_the_web_have_plain_addresses(url: str) -> None:
    assert is_web_address(url)


@pytest.mark.parametrize(
    "url",
    [
        "javascript:alert(1)",
        "file:///etc/passwd",
        "ftp://courier.example/a",
        "HTTPS://courier.example",
        "courier.example/a",
        "//courier.example/a",
        "https://",
        "https:///a",
        "https://:80/a",
        "https://?a",
        "https://courier.example:port/",
        "https://bank.example@elsewhere.example/",
        "https://bank.example\\@elsewhere.example/",
        "https://courier.example/a b",
        "https://courier.example/a\n",
        "https://courier.example/\x00",
        "https://courier.example/\u202egro.elpmaxe",
        "https://courier.example/\u200b",
        f"https://courier.example/{'a' * LONGEST_URL}",
    ],
)
def test_other_schemes_addresses_without_a_host_and_hidden_characters_are_refused(url: str) -> None:
    assert not is_web_address(url)


@given(st.text(max_size=30))
def test_nothing_that_cannot_be_seen_is_ever_part_of_an_address(rest: str) -> None:
    assert is_web_address(f"https://courier.example/{rest}") <= rest.isprintable()


def test_a_bad_address_is_told_where_it_stands_and_how_to_write_it(tmp_path: Path) -> None:
    story, spot = unmarked(changed(A_STORY_OF_TWO_SOURCES, f'"{URL}"', '¦"javascript:alert(1)"'))
    folder = a_story_of_two_sources(tmp_path, story)
    assert told(folder) == [("bad-url", "story.toml", spot.line, spot.col)]
    [problem] = problems_of(folder)
    assert "https://host/path" in problem.hint


def test_a_document_with_a_bad_address_stays_without_it(tmp_path: Path) -> None:
    story = read_story(
        a_story_of_two_sources(tmp_path, changed(A_STORY_OF_TWO_SOURCES, URL, "file:///etc/passwd"))
    ).story
    assert story
    assert (story.source["report"].url, story.source["report"].publisher) == ("", "The Salma Courier")
