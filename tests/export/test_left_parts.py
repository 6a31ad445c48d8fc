"""What a killed program left is removed; whatever only looks like it stays."""

import os
from pathlib import Path

import pytest

from viewer.export.left_parts import is_part, part_name, remove_left_parts


def aged(path: Path) -> Path:
    os.utime(path, (0, 0), follow_symlinks=False)
    return path


def test_an_old_part_goes_and_a_young_one_stays(tmp_path: Path) -> None:
    old, young = tmp_path / part_name(), tmp_path / part_name()
    for part in (old, young):
        part.write_bytes(b"whole")
    aged(old)
    remove_left_parts(str(tmp_path))
    assert list(tmp_path.iterdir()) == [young]


@pytest.mark.parametrize(
    "name", [".claimline-0123.part", "claimline-0123456789abcdef.part", ".claimline-0123456789abcdef.part~"]
)
def test_another_name_is_none_of_ours(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    aged(tmp_path / name)
    remove_left_parts(str(tmp_path))
    assert not is_part(name)
    assert (tmp_path / name).exists()


def test_a_link_and_a_folder_of_such_a_name_stay(tmp_path: Path) -> None:
    kept = tmp_path / "kept"
    kept.write_bytes(b"somebody's")
    link, folder = tmp_path / part_name(), tmp_path / part_name()
    link.symlink_to(kept)
    folder.mkdir()
    for path in (link, folder, kept):
        aged(path)
    remove_left_parts(str(tmp_path))
    assert {*tmp_path.iterdir()} == {kept, link, folder}


def test_a_folder_that_is_not_there_has_none(tmp_path: Path) -> None:
    remove_left_parts(str(tmp_path / "nowhere"))
