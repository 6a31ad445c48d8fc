import re

import pytest
from a_source import HOSTILE, a_source, any_sources
from hypothesis import given

from viewer.export.ris import ris
from viewer.reading.read import read_story
from viewer.resources import shipped_story
from viewer.story.sources import Source

LINE = re.compile(r"([A-Z][A-Z0-9])  - (.*)")


def read_record(text: str) -> list[tuple[str, str]]:
    """The tags and values of the one record in a text, without its end."""
    *lines, rest = text.split("\r\n")
    assert rest == ""
    found = [LINE.fullmatch(line) for line in lines]
    record = [(line[1], line[2]) for line in found if line]
    assert len(record) == len(lines), lines
    assert [tag for tag, _ in record].count("TY") == [tag for tag, _ in record].count("ER") == 1
    assert (record[0][0], record[-1]) == ("TY", ("ER", ""))
    return record[:-1]


def test_the_report_of_the_story_that_ships_is_news_without_a_date() -> None:
    story = read_story(shipped_story()).story
    assert story
    assert read_record(ris(story.sources[0])) == [
        ("TY", "NEWS"),
        ("ID", "report"),
        ("TI", "Turkey, Russia launched first joint patrol in Idlib"),
        ("M3", "news report"),
        ("LA", "en"),
        ("N1", "filed in Ankara; publisher, author, date of publication not stated"),
    ]


def test_all_that_is_known_has_its_tag() -> None:
    source = a_source(
        kind="radio bulletin", publisher="Radio Salma", authors=("Ada Lind", "Omar Said"), published="2022-03",
        url="https://radio.example/1", retrieved="2022-03-09", language="ar",
    )  # fmt: skip
    assert read_record(ris(source)) == [
        ("TY", "GEN"),
        ("ID", "report"),
        ("AU", "Ada Lind"),
        ("AU", "Omar Said"),
        ("TI", "A report"),
        ("PB", "Radio Salma"),
        ("PY", "2022"),
        ("DA", "2022/03//"),
        ("M3", "radio bulletin"),
        ("LA", "ar"),
        ("UR", "https://radio.example/1"),
        ("Y2", "2022/03/09/"),
    ]


@pytest.mark.parametrize(
    ("published", "told"),
    [
        ("2020", {"PY": "2020", "DA": "2020///"}),
        ("2020-03-08/2020-03-14", {"PY": "2020", "DA": "2020///8–14 March 2020"}),
        ("2020~", {"DA": "///about 2020"}),
        ("2018/2020", {"DA": "///2018–2020"}),
        ("-0043-03-15", {"DA": "///15 March 44 BCE"}),
    ],
)
def test_a_date_is_no_more_certain_than_its_source(published: str, told: dict[str, str]) -> None:
    record = dict(read_record(ris(a_source(published=published))))
    assert {tag: value for tag, value in record.items() if tag in ("PY", "DA")} == told


def test_no_title_gets_out_of_its_line() -> None:
    for title in HOSTILE:
        assert [tag for tag, _ in read_record(ris(a_source(title)))] == ["TY", "ID", "TI"]


@given(any_sources())
def test_whatever_a_source_says_is_one_record_with_tags_that_are_known(source: Source) -> None:
    tags = {tag for tag, _ in read_record(ris(source))}
    assert tags <= {*("TY", "ID", "AU", "TI", "T2", "PB", "PY", "DA", "M3", "LA", "UR", "Y2", "N1")}
