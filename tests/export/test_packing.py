"""Stories in one file: all that they name and nothing else, the same bytes everywhere, or no file."""

import os
from collections.abc import Callable
from pathlib import Path
from zipfile import ZipFile

import pytest
from building import A_STORY, a_story, changed
from two_processes import made_twice

from viewer.cli import main
from viewer.export.packing import packed_story
from viewer.reading.read import read_story
from viewer.refusal import ViewerError
from viewer.resources import shipped_story

NAMES = ["geography.geojson", "sources/report.txt", "story.toml"]


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story among other files."""
    folder = a_story(tmp_path / "story")
    (folder / "notes.txt").write_text("private")
    (folder / "sources" / "draft.txt").write_text("private")
    return folder


def pack(story: Path) -> tuple[int, Path]:
    file = story.parent / "packed.claimline"
    return main(["pack", str(story), "-o", str(file)]), file


def test_it_opens_as_the_same_story(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, file = pack(story)
    assert (status, *capsys.readouterr()) == (0, "", "")
    assert read_story(file) == read_story(story)


def test_what_the_story_does_not_name_stays_at_home(story: Path) -> None:
    with ZipFile(pack(story)[1]) as packed:
        assert packed.namelist() == NAMES
        assert packed.testzip() is None
        assert {entry.date_time for entry in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}


def test_it_may_be_packed_from_its_first_file_or_from_what_is_packed(story: Path) -> None:
    data = pack(story)[1].read_bytes()
    assert packed_story(story / "story.toml", read_story(story / "story.toml")) == data
    assert packed_story(story.parent / "packed.claimline", read_story(story.parent / "packed.claimline")) == data


PACKED = """
import sys
from pathlib import Path
from viewer.cli import main
from viewer.resources import shipped_story
file = Path(sys.argv[1]).with_suffix(".claimline")
assert main(["pack", str(shipped_story()), "-o", str(file)]) == 0
file.rename(sys.argv[1])
"""


def test_it_is_the_same_bytes_in_another_place_at_another_time_in_another_language(tmp_path: Path) -> None:
    here, there = made_twice(PACKED, tmp_path)
    assert here == there == packed_story(shipped_story(), read_story(shipped_story()))


def test_a_flawed_story_is_packed_and_its_problems_told(story: Path, capsys: pytest.CaptureFixture[str]) -> None:
    toml = story / "story.toml"
    toml.write_text(changed(toml.read_text("utf-8"), 'quote = "talks began"', 'quote = "nobody wrote"'), "utf-8")
    status, file = pack(story)
    assert status == 1
    assert "quote-missing" in capsys.readouterr().err
    assert [problem.code for problem in read_story(file).errors] == ["quote-missing"]


def lost(file: Path) -> None:
    file.unlink()


def piped(file: Path) -> None:
    file.unlink()
    os.mkfifo(file)


@pytest.mark.parametrize("name", ["geography.geojson", "sources/second.txt"])
@pytest.mark.parametrize("spoil", [lost, piped])
def test_where_a_file_cannot_be_read_nothing_is_written(
    name: str, spoil: Callable[[Path], None], story: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    second = '\n[[source]]\nid = "second"\nfile = "sources/second.txt"\ntitle = "Second"\n'
    (story / "story.toml").write_text(A_STORY + second, "utf-8")
    (story / "sources" / "second.txt").write_text("more")
    spoil(story / name)
    status, file = pack(story)
    *_, last = capsys.readouterr().err.splitlines()
    assert status == 2
    assert last.startswith("claimline: a file that the story names cannot be packed. Mend this first: ")
    assert name in last
    assert not file.exists()


def test_where_there_is_no_story_nothing_is_written(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    status, file = pack(tmp_path / "nowhere")
    assert status == 1
    assert "story-missing" in capsys.readouterr().err
    assert not file.exists()


def test_a_story_that_changes_meanwhile_is_refused(story: Path) -> None:
    reading = read_story(story)
    (story / "sources" / "report.txt").write_text("another text")
    with pytest.raises(ViewerError, match="has changed while it was packed; pack it again"):
        packed_story(story, reading)


def test_a_story_that_would_not_open_again_is_refused(tmp_path: Path) -> None:
    sources = "".join(
        f'\n[[source]]\nid = "s{number}"\nfile = "sources/{number}.txt"\ntitle = "{number}"\n' for number in range(3)
    )
    folder = a_story(tmp_path / "story", A_STORY + sources)
    for number in range(3):
        (folder / "sources" / f"{number}.txt").write_bytes(b"word " * (5 << 20))
    with pytest.raises(ViewerError, match="cannot be packed: it is larger than 64 MB"):
        packed_story(folder, read_story(folder))


def test_another_ending_is_refused_before_anything_is_read(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["pack", "nowhere", "-o", "story.zip"]) == 2
    assert capsys.readouterr().err == ("claimline: a packed story ends in .claimline: name it, say, story.claimline\n")
