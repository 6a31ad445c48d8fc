"""CSL-JSON: what the schema csl-data.json demands of items is checked here by hand."""

import json
from typing import Any

import pytest
from a_source import HOSTILE, a_source, any_sources
from hypothesis import given

from viewer.export.csl import csl_json
from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.sources import Source

TEXTS = {"title", "container-title", "publisher", "genre", "language", "URL", "note"}
DATES = {"issued", "accessed"}


def read_items(text: str) -> list[Any]:
    """The items in a text, each of which is as the schema wants it."""
    items = json.loads(text)
    for item in items:
        assert item["type"] in ("article-newspaper", "document")
        assert isinstance(item["id"], str)
        assert set(item) <= {"id", "type", "author"} | TEXTS | DATES
        assert all(isinstance(item[name], str) and item[name] for name in TEXTS & set(item))
        assert all(set(author) == {"literal"} for author in item.get("author", []))
        for name in DATES & set(item):
            check_date(item[name])
    return list(items)


def check_date(date: dict[str, Any]) -> None:
    assert set(date) <= {"date-parts", "literal", "circa"}
    assert ("date-parts" in date) != ("literal" in date)
    assert 1 <= len(date.get("date-parts", [0])) <= 2
    for year, *rest in date.get("date-parts", []):
        month, day = [*rest, 1, 1][:2]
        assert len(rest) <= 2
        assert 1 <= year <= 9_999
        assert 1 <= month <= 12
        assert 1 <= day <= 31


def issued(date: str) -> Any:
    [item] = read_items(csl_json([a_source(published=date)]))
    return item["issued"]


def test_the_report_of_the_story_that_ships_has_neither_an_author_nor_a_date() -> None:
    story = read_story(shipped_story()).story
    assert story
    assert read_items(csl_json(story.sources)) == [
        {
            "id": "report",
            "type": "article-newspaper",
            "title": "Turkey, Russia launched first joint patrol in Idlib",
            "genre": "news report",
            "language": "en",
            "note": "filed in Ankara; publisher, author, date of publication not stated",
        }
    ]


def test_names_are_kept_whole() -> None:
    [item] = read_items(csl_json([a_source(authors=("Ada Lind", "Radio Salma"))]))
    assert item["author"] == [{"literal": "Ada Lind"}, {"literal": "Radio Salma"}]


def test_a_publisher_of_news_is_the_paper_that_it_stands_in() -> None:
    news, bulletin = read_items(
        csl_json([a_source(kind="News agency report", publisher="RIA"), a_source(kind="bulletin", publisher="Radio")])
    )
    assert (news["type"], news["container-title"], "publisher" in news) == ("article-newspaper", "RIA", False)
    assert (bulletin["type"], bulletin["publisher"]) == ("document", "Radio")


@pytest.mark.parametrize(
    ("date", "told"),
    [
        ("2020-03-15", {"date-parts": [[2020, 3, 15]]}),
        ("2020-03", {"date-parts": [[2020, 3]]}),
        ("2018-09/2020-03-15", {"date-parts": [[2018, 9], [2020, 3, 15]]}),
        ("2020-02-2X~", {"literal": "about 20–29 February 2020", "circa": True}),
        ("2020?", {"literal": "2020 (uncertain)"}),
        ("-0043", {"literal": "44 BCE"}),
    ],
)
def test_a_date_is_no_more_certain_than_its_source(date: str, told: object) -> None:
    assert issued(date) == told


def test_no_title_gets_out_of_its_item() -> None:
    items = read_items(csl_json([a_source(title) for title in HOSTILE]))
    assert [set(item) for item in items] == [{"id", "type", "title"}] * len(HOSTILE)


def test_no_sources_are_an_empty_array() -> None:
    assert json.loads(csl_json([])) == []


@given(any_sources())
def test_whatever_a_source_says_is_an_item_as_the_schema_wants_it(source: Source) -> None:
    assert len(read_items(csl_json([source, source]))) == 2
