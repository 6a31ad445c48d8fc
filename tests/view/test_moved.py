"""What became of quotes when a document changed on disk."""

from pathlib import Path

from building import A_SOURCE, A_STORY, a_story, changed
from building_sources import A_BULLETIN, a_story_of_two_sources

from viewer.reading.read import read_story
from viewer.story.story import Story
from viewer.view.moved import MOST_TOLD, Fate, moved, told

DIFFERENTLY_QUOTED = changed(A_STORY, '"talks began"', '"Talks began"')

A_CLAIM = """
  [[event.claim]]
  id = "NAME"
  source = "report"
  quote = "WORDS"
  said_by = "ministry"
"""


def read(folder: Path, source: str | bytes = A_SOURCE, story: str = A_STORY) -> Story:
    found = read_story(a_story(folder, story, source)).story
    assert found
    return found


def lines(folder: Path, old: str | bytes, new: str | bytes, story: str = A_STORY) -> tuple[str, ...]:
    return told(moved(read(folder, old, story), read(folder, new, story)))


def test_nothing_is_told_of_documents_that_are_as_they_were(tmp_path: Path) -> None:
    assert lines(tmp_path, A_SOURCE, A_SOURCE) == ()


def test_quotes_behind_a_new_line_have_moved(tmp_path: Path) -> None:
    assert lines(tmp_path, A_SOURCE, "A new line.\n" + A_SOURCE) == ("report.txt has changed: 4 quotes moved",)


def test_a_quote_that_is_gone_is_told_by_its_words(tmp_path: Path) -> None:
    assert lines(tmp_path, A_SOURCE, "New.\n" + A_SOURCE.replace("talks began", "nothing happened")) == (
        "report.txt has changed: 3 quotes moved, 1 quote no longer stands in it",
        "“talks began” no longer stands in it",
    )


def test_a_quote_that_was_gone_stands_there_again(tmp_path: Path) -> None:
    assert lines(tmp_path, A_SOURCE.replace("talks began", "nothing happened"), A_SOURCE) == (
        "report.txt has changed: 1 quote stands in it again",
        "“talks began” stands in it again",
    )


def test_a_quote_that_no_longer_stands_word_for_word_has_not_just_moved(tmp_path: Path) -> None:
    assert lines(tmp_path, A_SOURCE, A_SOURCE.replace("talks began", "Talks began")) == (
        "report.txt has changed: 1 quote now stands in it with differences",
        "“talks began” now stands in it with differences",
    )
    back = lines(tmp_path, A_SOURCE, A_SOURCE.replace("talks began", "Talks began"), DIFFERENTLY_QUOTED)
    assert back[1] == "“Talks began” now stands in it exactly"


def test_a_change_that_moves_nothing_says_so(tmp_path: Path) -> None:
    expected = ("report.txt has changed: every quote stands where it stood",)
    assert lines(tmp_path, A_SOURCE, A_SOURCE + "The end.\n") == expected
    assert lines(tmp_path, A_SOURCE, A_SOURCE.replace("\n", "\r\n").encode()) == expected


def test_a_quote_that_its_author_changed_has_not_moved(tmp_path: Path) -> None:
    before = read(tmp_path)
    edited = changed(A_STORY, '"talks began"', '"It was 4 May"')
    assert moved(before, read(tmp_path, story=edited)).sources == ()
    after = read(tmp_path, "New.\n" + A_SOURCE, edited)
    [source] = moved(before, after).sources
    assert {quote.claim for quote in source.moved} == {"passed", "delay", "turned"}


def test_each_document_is_told_of_by_itself(tmp_path: Path) -> None:
    before = read_story(a_story_of_two_sources(tmp_path)).story
    after = read_story(a_story_of_two_sources(tmp_path, bulletin=A_BULLETIN.replace("نشرة", "هذه نشرة"))).story
    assert before
    assert after
    what = moved(before, after)
    [source] = what.sources
    assert {quote.fate for quote in source.moved} == {Fate.MOVED}
    assert told(what) == ("bulletin.txt has changed: 5 quotes moved",)


def test_many_lost_quotes_are_told_in_few_lines(tmp_path: Path) -> None:
    claims = "".join(changed(A_CLAIM, "NAME", f"c{number}", "WORDS", f"word{number}!") for number in range(20))
    story = changed(A_STORY, "\n[road]", f"{claims}\n[road]")
    source = A_SOURCE + " ".join(f"word{number}!" for number in range(20))
    summary, *quotes, rest = lines(tmp_path, source, A_SOURCE, story)
    assert summary == "report.txt has changed: 20 quotes no longer stand in it"
    assert len(quotes) == MOST_TOLD
    assert rest == "and 14 more"


def test_what_a_quote_hides_is_made_visible(tmp_path: Path) -> None:
    story = changed(A_STORY, '"talks began"', '"talks\\n\\u202e began"')
    source = A_SOURCE.replace("talks began", "talks\n\u202e began")
    assert lines(tmp_path, source, A_SOURCE.replace("talks began", "none"), story)[1] == (
        "“talks [U+202E] began” no longer stands in it"
    )
