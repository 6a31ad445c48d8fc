"""The way to a story's files."""

from pathlib import Path

import pytest
from building import A_STORY, a_story, changed, told

from viewer.reading import files
from viewer.reading.files import StoryFiles, open_files
from viewer.reading.folder import Folder
from viewer.reading.problems import Refusal
from viewer.reading.read import read_story


def test_a_story_is_named_by_its_folder_or_by_its_story_file(tmp_path: Path) -> None:
    folder = a_story(tmp_path)
    assert read_story(folder) == read_story(folder / "story.toml")


def test_a_problem_names_the_file_as_the_reader_gave_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    a_story(tmp_path / "coast", changed(A_STORY, 'lane = "Road"', 'lane = "Rood"'))
    monkeypatch.chdir(tmp_path)
    assert {problem.file for problem in read_story(Path("coast")).problems} == {"coast/story.toml"}
    monkeypatch.chdir(tmp_path / "coast")
    assert {problem.file for problem in read_story(Path("story.toml")).problems} == {"story.toml"}


def test_another_file_is_not_a_story(tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("x")
    with pytest.raises(Refusal, match=r"story\.toml") as refused:
        open_files(tmp_path / "notes.txt")
    assert refused.value.code == "not-a-story"


@pytest.mark.parametrize("limit", ["STORY_LIMIT", "SOURCE_LIMIT", "GEOGRAPHY_LIMIT"])
def test_a_file_beyond_its_limit_is_too_large(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, limit: str) -> None:
    for module in ("read", "documents", "check"):
        monkeypatch.setattr(f"viewer.reading.{module}.{limit}", 20, raising=False)
    [(code, file, *_)] = told(a_story(tmp_path))
    assert (code, file) == ("file-too-large", "story.toml")


def test_all_files_together_have_a_limit_too(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "a.txt").write_bytes(b"x" * 60)
    monkeypatch.setattr(files, "TOTAL_LIMIT", 100)
    story = StoryFiles(tmp_path, Folder(tmp_path), left=100)
    story.read("a.txt", 1_000)
    with pytest.raises(Refusal, match="40 bytes"):
        story.read("a.txt", 1_000)


def test_a_checksum_tells_one_version_of_a_story_from_another(tmp_path: Path) -> None:
    first, second, third = (tmp_path / name for name in ("first", "second", "third"))
    checksums = [
        reading.story and reading.story.checksum
        for reading in map(read_story, [a_story(first), a_story(second), a_story(third, A_STORY + "#")])
    ]
    assert checksums[0] == checksums[1] != checksums[2]
