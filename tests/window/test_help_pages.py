"""The pages of the help: what they say is so."""

import re
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
from help_stories import looks_story, ten_minutes_story

from viewer.arguments import command_helps
from viewer.export.verdict import verdict_lines
from viewer.languages import NAMES
from viewer.reading.read import read_story
from viewer.resources import resource, shipped_story
from viewer.story.edtf import parse_edtf
from viewer.translated import Translated
from viewer.window.actions import ACTIONS
from viewer.window.help_pages import PAGES, page_text, words_of
from viewer.window.key_words import key_words
from viewer.window.pane_keys import PANE_KEYS
from viewer.words import English, say, speak

HELP = resource("help")
MOST_BYTES = 1_250_000  # of all pictures
EACH = pytest.mark.parametrize("name", PAGES)


def blocks(name: str, language: str) -> list[str]:
    return re.findall(rf"```{language}\n(.*?)```", page_text(name), re.DOTALL)


@EACH
def test_a_page_begins_with_its_title(name: str) -> None:
    assert page_text(name).startswith(f"# {PAGES[name]}\n")


def test_every_file_is_a_page_and_what_is_none_has_no_text() -> None:
    assert {file.stem for file in HELP.glob("*.md")} == set(PAGES)
    for name in ("elephants", "../schema/story.schema", ""):
        with pytest.raises(KeyError):
            page_text(name)


@EACH
def test_a_link_leads_to_another_page_and_nowhere_else(name: str) -> None:
    links = re.findall(r"(?<!!)\[[^\]]*\]\(([^)]*)\)", page_text(name))
    assert [link for link in links if link.removesuffix(".md") not in PAGES] == []


def test_every_picture_is_there_small_enough_and_shown_somewhere() -> None:
    shown = {picture for name in PAGES for picture in re.findall(r"!\[[^\]]+\]\(([^)]*)\)", page_text(name))}
    light = {file.relative_to(HELP).as_posix() for file in HELP.glob("pictures/*-light.webp")}
    assert shown == light
    there = list((HELP / "pictures").iterdir())
    assert sum(file.stat().st_size for file in there) < MOST_BYTES
    assert {file.name.replace("-dark", "-light") for file in there} == {Path(name).name for name in light}


@pytest.fixture(params=[code for code in NAMES if code != "en"])
def language(request: pytest.FixtureRequest) -> Iterator[Translated]:
    speak(Translated(request.param))
    yield Translated(request.param)
    speak(English())


def test_a_translated_page_has_the_title_pictures_and_links_of_the_english_one(language: Translated) -> None:
    for file in (HELP / language.code).glob("*.md"):
        text, english = page_text(file.stem), (HELP / file.name).read_text("utf-8")
        assert text.startswith(f"# {say(PAGES[file.stem])}\n")
        for target in (r"!\[[^\]]+\]\(([^)]*)\)", r"(?<!!)\[[^\]]*\]\(([^)]*)\)", "(?m)^(##) "):
            assert re.findall(target, text)[:99] == re.findall(target, english)[:99] or file.stem == "keys"


def test_a_page_that_nobody_has_translated_is_english(language: Translated) -> None:
    assert page_text("json").startswith("# The JSON of describe\n")


# The story in ten minutes


def test_the_story_of_the_ten_minutes_is_sound_and_the_page_quotes_what_the_check_says(tmp_path: Path) -> None:
    story = ten_minutes_story(tmp_path)
    reading = read_story(story)
    assert [str(problem) for problem in reading.problems] == []
    [line] = verdict_lines(Path("bridge"), reading)
    assert f"`{line}`" in page_text("first-story")


def test_it_shows_what_the_page_says_of_it(tmp_path: Path) -> None:
    story = read_story(ten_minutes_story(tmp_path)).story
    assert story is not None
    assert story.lanes == ("On the river", "In the city")
    collision = story.event["collision"]
    assert list(story.disputes(collision)["order-to-wait"]) == ["Nordkai", "Harbour office"]
    assert [event.inferred for event in story.events] == [("year",)] * 4
    assert story.event["one-lane"].when.approximate


# The format


def test_the_smallest_story_is_a_story_without_a_problem(tmp_path: Path) -> None:
    example = next(text for text in blocks("format", "toml") if text.startswith("format"))
    (tmp_path / "sources").mkdir()
    report = shipped_story() / "sources" / "joint-patrol.txt"
    (tmp_path / "sources" / report.name).write_bytes(report.read_bytes())
    (tmp_path / "story.toml").write_text(example, "utf-8")
    reading = read_story(tmp_path)
    assert [str(problem) for problem in reading.problems] == []
    assert reading.story
    assert [event.title for event in reading.story.events] == ["Sochi agreement"]


def test_what_else_is_shown_of_the_format_has_only_keys_that_the_format_knows() -> None:
    schema = resource("schema", "story.schema.json").read_text("utf-8")
    for example in blocks("format", "toml"):
        for key in keys_of(tomllib.loads(example)):
            assert f'"{key}"' in schema, key


def keys_of(value: object) -> set[str]:
    """Every key in a table, however deep."""
    match value:
        case dict():
            return set(value) | {key for each in value.values() for key in keys_of(each)}
        case list():
            return {key for each in value for key in keys_of(each)}
    return set()


def test_every_date_in_the_table_can_be_read() -> None:
    table = page_text("format").partition("| written |")[2].partition("\n\n")[0]
    written = [date for row in table.splitlines()[2:] for date in re.findall("`([^`]+)`", row.split("|")[1])]
    assert len(written) >= 10
    for date in written:
        assert parse_edtf(date)


# What is made by the program


def test_every_command_is_told_as_it_tells_itself() -> None:
    text = page_text("commands")
    for name, told in command_helps().items():
        assert f"## {name}\n\n```\n{told}```" in text
        assert told.startswith(f"usage: claimline {name}")
        assert "\x1b" not in told
        assert max(map(len, told.splitlines())) <= 84


def test_every_key_is_told() -> None:
    text = page_text("keys")
    for row in ACTIONS:
        assert not row.keys or f"| {key_words(row.keys)} | {row.text.replace('&', '')} |" in text
    for pane in PANE_KEYS:
        assert f"| {key_words(pane.keys)} | {pane.does} |" in text


def test_the_story_of_all_looks_has_every_date_and_lacks_a_checksum(tmp_path: Path) -> None:
    reading = read_story(looks_story(tmp_path / "looks"))
    assert {problem.code for problem in reading.problems} == {"checksum-missing"}
    assert reading.story
    assert len(reading.story.events) == 11


def test_words_are_what_is_read_of_a_page() -> None:
    assert words_of("# A\n\nSee [the keys](keys.md), `Ctrl+K`:\n\n| a | b |\n|---|---|\n| c | d |\n") == (
        "A\n\nSee the keys, Ctrl+K :\n\na b c d"
    )
    assert words_of("![The window](pictures/x.webp)\n\n```toml\nx = 1\n```") == "The window\n\ntoml x = 1"
