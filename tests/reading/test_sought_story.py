"""Which story a picture is of: the very version before another one, near before far, and never an endless search."""

from pathlib import Path

import pytest
from building import A_STORY, a_story, changed
from msgspec.structs import replace

from viewer.reading.read import read_story
from viewer.reading.sought_story import MOST_CANDIDATES, MOST_NEAR, found_story, is_of, stories_near
from viewer.story.picture_note import PictureNote


def a_note(story: Path) -> PictureNote:
    """The note of a picture of a story."""
    read = read_story(story).story
    assert read
    return PictureNote(program="", title=read.title, checksum=read.checksum, view="", credits="", alt="")


def another(folder: Path, title: str) -> Path:
    """Another version of the small story, in which the convoy is called otherwise."""
    return a_story(folder, changed(A_STORY, 'title = "A convoy"', f'title = "{title}"'))


def test_the_very_version_is_found_behind_another(tmp_path: Path) -> None:
    same, other = a_story(tmp_path / "b"), another(tmp_path / "a", "A column")
    found = found_story(a_note(same), [other, same])
    assert found
    assert (found.path, found.same) == (same, True)
    assert is_of(a_note(same), found.reading)


def test_another_version_is_better_than_nothing(tmp_path: Path) -> None:
    first, second = another(tmp_path / "a", "A column"), another(tmp_path / "b", "A train")
    found = found_story(a_note(a_story(tmp_path / "c")), [first, second])
    assert found
    assert (found.path, found.same) == (first, False)


def test_another_story_is_not_taken_for_it(tmp_path: Path) -> None:
    other = a_story(tmp_path / "a", changed(A_STORY, 'title = "The coast road"', 'title = "The hill road"'))
    assert found_story(a_note(a_story(tmp_path / "b")), [other]) is None


@pytest.mark.parametrize("text", ["", "no toml", 'story = "The coast road"', '[story]\ntitle = "The coast road"\n'])
def test_what_is_no_story_is_passed_over(text: str, tmp_path: Path) -> None:
    broken, same = tmp_path / "a", a_story(tmp_path / "b")
    broken.mkdir()
    (broken / "story.toml").write_text(text, "utf-8")
    found = found_story(a_note(same), [tmp_path / "nowhere", broken, same])
    assert found
    assert found.path == same


def test_a_story_without_a_version_or_a_title_is_any(tmp_path: Path) -> None:
    story = a_story(tmp_path / "a")
    assert found_story(replace(a_note(story), checksum="", title=""), [story]) is None


def test_the_search_ends(tmp_path: Path) -> None:
    same = a_story(tmp_path / "story")
    nowhere = [tmp_path / str(number) for number in range(MOST_CANDIDATES)]
    assert found_story(a_note(same), [*nowhere[1:], same])
    assert found_story(a_note(same), [*nowhere, same]) is None


def test_stories_near_a_picture_are_those_beside_it_and_above_the_nearest_first(tmp_path: Path) -> None:
    near = a_story(tmp_path / "top" / "work" / "pictures" / "near")
    beside, top = a_story(tmp_path / "top" / "work" / "beside"), a_story(tmp_path / "top")
    archive = tmp_path / "top" / "work" / "packed.claimline"
    archive.touch()
    found = list(stories_near(tmp_path / "top" / "work" / "pictures" / "shot.png"))
    assert found[:4] == [near, beside, archive, top]


def test_not_all_of_many_stories_are_looked_at(tmp_path: Path) -> None:
    for number in range(MOST_NEAR + 9):
        (tmp_path / f"{number}.claimline").touch()
    assert len(list(stories_near(tmp_path / "shot.png"))) == MOST_NEAR


def test_where_nothing_can_be_listed_there_is_nothing(tmp_path: Path) -> None:
    assert list(stories_near(tmp_path / "no" / "such" / "folder" / "at" / "all.png")) == []
