"""Folders on disk: only regular files inside them are read, and nothing blocks."""

import os
from pathlib import Path

import pytest

from viewer.reading.folder import Folder
from viewer.reading.problems import Refusal


def refusal(folder: Path, *parts: str) -> str:
    with pytest.raises(Refusal) as refused:
        Folder(folder).fetch(parts, 100)
    return refused.value.code


def test_a_file_in_a_folder_in_the_folder_is_read(tmp_path: Path) -> None:
    (tmp_path / "a" / "b").mkdir(parents=True)
    (tmp_path / "a" / "b" / "c.txt").write_bytes(b"words")
    assert Folder(tmp_path).fetch(("a", "b", "c.txt"), 100) == b"words"


def test_the_folder_itself_may_be_reached_through_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "real" / "c.txt").write_bytes(b"words")
    (tmp_path / "link").symlink_to(tmp_path / "real")
    assert Folder(tmp_path / "link").fetch(("c.txt",), 100) == b"words"


def test_no_more_is_read_than_shows_that_it_is_too_much(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes(b"x" * 1_000)
    assert len(Folder(tmp_path).fetch(("c.txt",), 100)) == 101


def test_links_are_refused_wherever_they_lead(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes(b"words")
    (tmp_path / "link.txt").symlink_to("c.txt")
    (tmp_path / "away").symlink_to(tmp_path.parent)
    (tmp_path / "loop").symlink_to("loop")
    assert refusal(tmp_path, "link.txt") == "file-refused"
    assert refusal(tmp_path, "away", "c.txt") == "file-refused"
    assert refusal(tmp_path, "loop") == "file-refused"


@pytest.mark.timeout(5)
def test_pipes_and_folders_are_refused_at_once(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    (tmp_path / "folder").mkdir()
    assert refusal(tmp_path, "pipe") == "file-refused"
    assert refusal(tmp_path, "folder") == "file-refused"


def test_what_is_not_there_is_missing(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes(b"words")
    assert refusal(tmp_path, "d.txt") == "file-missing"
    assert refusal(tmp_path, "e", "d.txt") == "file-missing"
    assert refusal(tmp_path, "c.txt", "d.txt") == "file-refused"
    assert refusal(tmp_path / "nowhere", "d.txt") == "file-missing"
    assert refusal(tmp_path / "no\0where", "d.txt") == "file-missing"
    assert refusal(tmp_path, "x" * 500) == "file-unreadable"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_file_without_leave_to_read_it_is_unreadable(tmp_path: Path) -> None:
    (tmp_path / "c.txt").write_bytes(b"words")
    (tmp_path / "c.txt").chmod(0)
    assert refusal(tmp_path, "c.txt") == "file-unreadable"


def test_where_folders_cannot_be_held_open_links_are_refused_as_well(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / "c.txt").write_bytes(b"words")
    (tmp_path / "link").symlink_to("a")
    monkeypatch.setattr(os, "supports_dir_fd", set())
    assert Folder(tmp_path).fetch(("a", "c.txt"), 100) == b"words"
    assert refusal(tmp_path, "link", "c.txt") == "file-refused"
    assert refusal(tmp_path, "a", "d.txt") == "file-missing"
