from pathlib import Path

import pytest
from msgspec.structs import replace

from viewer.export.verdict import verdict, verdict_lines
from viewer.reading.problems import Problem, Severity
from viewer.reading.read import Reading, read_story
from viewer.resources import shipped_story

ERROR = Problem(code="quote-missing", file="a/story.toml", line=41, col=3, message="no such words.")
WARNING = replace(ERROR, code="checksum-absent", line=9, severity=Severity.WARNING)


@pytest.fixture(scope="module")
def sound() -> Reading:
    return read_story(shipped_story())


def test_a_sound_story_is_summed_up_in_one_line(sound: Reading) -> None:
    assert list(verdict_lines(Path("a"), sound)) == ["a: 8 events, 29 claims, 1 source, no problems"]


def test_problems_come_before_the_summary_that_counts_them(sound: Reading) -> None:
    *problems, summary = verdict_lines(Path("a"), replace(sound, problems=(WARNING, ERROR, ERROR)))
    assert problems == [str(WARNING), str(ERROR), str(ERROR)]
    assert summary == "a: 8 events, 29 claims, 1 source, 2 errors, 1 warning"


def test_where_no_story_could_be_read_the_summary_says_so() -> None:
    *_, summary = verdict_lines(Path("a"), Reading(None, (ERROR,)))
    assert summary == "a: no story could be read, 1 error"


def test_a_problem_takes_one_line_whatever_it_quotes() -> None:
    told, _ = verdict_lines(Path("a"), Reading(None, (replace(ERROR, message="two\nlines"),)))
    assert told == "a/story.toml:41:3: quote-missing: two lines"


def test_counts_of_an_unread_story_are_not_known() -> None:
    found = verdict(Path("a"), Reading(None, (ERROR, WARNING)))
    assert (found["events"], found["claims"], found["sources"]) == (None, None, None)
    assert (found["errors"], found["warnings"]) == (1, 1)
