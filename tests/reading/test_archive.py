"""Archives: stories in one file, and what might pretend to be one."""

import stat
import struct
import warnings
from collections.abc import Callable
from pathlib import Path
from zipfile import ZIP_BZIP2, ZIP_DEFLATED, ZipFile, ZipInfo

import pytest
from building import a_story
from hypothesis import given, settings
from hypothesis import strategies as st

from viewer.reading import archive
from viewer.reading.problems import Problem
from viewer.reading.read import read_story

Entry = tuple[str | ZipInfo, bytes]


def packed(path: Path, folder: Path, top: str = "") -> Path:
    with ZipFile(path, "w", ZIP_DEFLATED) as packing:
        for file in sorted(folder.rglob("*")):
            packing.write(file, top + str(file.relative_to(folder)))
    return path


def with_entries(path: Path, *entries: Entry, compression: int = ZIP_DEFLATED) -> Path:
    with warnings.catch_warnings(action="ignore"), ZipFile(path, "a", compression) as packing:
        for name, data in entries:
            packing.writestr(name, data)
    return path


def the_problem(path: Path) -> Problem:
    reading = read_story(path)
    assert reading.story is None
    [problem] = reading.problems
    assert problem.file == str(path)
    return problem


def test_a_zipped_folder_gives_the_same_story(tmp_path: Path) -> None:
    folder = a_story(tmp_path / "folder")
    reading = read_story(packed(tmp_path / "x.claimline", folder))
    assert reading == read_story(folder)
    assert reading.ok


def test_the_folder_may_lie_in_the_archive_as_a_whole(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.claimline", a_story(tmp_path / "folder"), "folder/")
    assert read_story(with_entries(path, ("__MACOSX/folder/._story.toml", b""))).ok


def test_problems_in_an_archive_name_the_file_inside(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.claimline", a_story(tmp_path / "folder", source=b"a\xff"))
    [problem] = read_story(path).errors
    assert (problem.code, problem.file, problem.col) == ("not-utf8", f"{path}/sources/report.txt", 2)


def test_an_archive_without_a_story_has_none(tmp_path: Path) -> None:
    [problem] = read_story(with_entries(tmp_path / "x.claimline", ("a.txt", b""))).problems
    assert (problem.code, problem.file) == ("story-missing", f"{tmp_path}/x.claimline/story.toml")


def a_link() -> ZipInfo:
    entry = ZipInfo("sources/link.txt")
    entry.external_attr = (stat.S_IFLNK | 0o777) << 16
    return entry


@pytest.mark.parametrize(
    "entry", ["/etc/passwd", "../story.toml", "a\\b.txt", "C:a.txt", "story.toml", a_link()], ids=str
)
def test_an_entry_that_no_story_has_keeps_the_whole_archive_out(tmp_path: Path, entry: str | ZipInfo) -> None:
    path = with_entries(packed(tmp_path / "x.claimline", a_story(tmp_path / "folder")), (entry, b"x"))
    assert the_problem(path).code == "archive-refused"


def test_an_unusual_packing_is_refused(tmp_path: Path) -> None:
    path = with_entries(tmp_path / "x.claimline", ("story.toml", b"x"), compression=ZIP_BZIP2)
    assert the_problem(path).code == "archive-refused"


def test_an_encrypted_entry_is_refused(tmp_path: Path) -> None:
    path = packed(tmp_path / "x.claimline", a_story(tmp_path / "folder"))
    data = bytearray(path.read_bytes())
    directory = data.index(b"PK\x01\x02")
    data[directory + 8] |= 1
    path.write_bytes(data)
    assert "encrypted" in the_problem(path).message


def test_too_many_entries_are_refused_before_they_are_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_ENTRIES", 3)
    path = with_entries(tmp_path / "x.claimline", *((f"{number}.txt", b"") for number in range(4)))
    assert "more than 3 entries" in the_problem(path).message


def test_an_archive_that_is_too_large_is_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(archive, "MOST_BYTES", 1_000)
    path = packed(tmp_path / "x.claimline", a_story(tmp_path / "folder"))
    assert the_problem(path).code == "archive-refused"


def test_a_bomb_does_not_go_off(tmp_path: Path) -> None:
    path = with_entries(tmp_path / "x.claimline", ("story.toml", b"#" * 3_000_000))
    [problem] = read_story(path).problems
    assert (problem.code, problem.file) == ("file-refused", f"{path}/story.toml")


def test_a_bomb_with_a_lying_header_does_not_go_off_either(tmp_path: Path) -> None:
    path = with_entries(tmp_path / "x.claimline", ("story.toml", b"#" * 3_000_000))
    data = bytearray(path.read_bytes())
    directory = data.index(b"PK\x01\x02")
    struct.pack_into("<L", data, directory + 24, 100)  # the size when unpacked
    path.write_bytes(data)
    [problem] = read_story(path).problems
    assert problem.code == "file-unreadable"


@pytest.mark.parametrize(
    "spoil", [lambda data: b"", lambda data: b"PK", lambda data: data[:-10], lambda data: data[50:]]
)
def test_a_broken_archive_is_refused(tmp_path: Path, spoil: Callable[[bytes], bytes]) -> None:
    path = packed(tmp_path / "x.claimline", a_story(tmp_path / "folder"))
    path.write_bytes(spoil(path.read_bytes()))
    assert not read_story(path).ok


@settings(deadline=None)
@given(st.data())
def test_an_archive_with_any_bytes_changed_gives_problems_or_a_story(
    tmp_path_factory: pytest.TempPathFactory, data: st.DataObject
) -> None:
    folder = tmp_path_factory.getbasetemp() / "fuzz-archive"
    path = folder / "x.claimline"
    if not folder.exists():
        packed(path, a_story(folder / "folder")).rename(folder / "good")
    content = bytearray((folder / "good").read_bytes())
    for _ in range(data.draw(st.integers(1, 5))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    path.write_bytes(content)
    reading = read_story(path)
    assert reading.story or reading.problems
