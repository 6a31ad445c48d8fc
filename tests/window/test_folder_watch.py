"""Files that change are noticed, however an editor saves them."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from building import A_SOURCE, A_STORY, a_story
from pytestqt.qtbot import QtBot

from viewer.window.folder_watch import QUIET_MS, FolderWatch

SOON_MS = 5_000


@pytest.fixture
def story(tmp_path: Path) -> Path:
    """A story folder."""
    return a_story(tmp_path / "story")


@pytest.fixture
def watch(dressed: object, story: Path) -> FolderWatch:
    """A watch of it."""
    watch = FolderWatch()
    watch.watch(story)
    return watch


def write_in_place(file: Path) -> None:
    file.write_text(file.read_text("utf-8") + "\n", "utf-8")


def replace_whole(file: Path) -> None:
    new = file.with_name("~new")
    new.write_text(file.read_text("utf-8") + "\n", "utf-8")
    new.replace(file)


def keep_a_backup(file: Path) -> None:
    file.rename(file.with_name(f"{file.name}~"))
    file.write_text("new", "utf-8")


@pytest.mark.parametrize("save", [write_in_place, replace_whole, keep_a_backup, os.remove])
@pytest.mark.parametrize("name", ["story.toml", "sources/report.txt"])
def test_a_save_is_noticed_and_so_is_the_next(
    save: Callable[[Path], None], name: str, story: Path, watch: FolderWatch, qtbot: QtBot
) -> None:
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        save(story / name)
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        (story / name).write_text("and again", "utf-8")


def test_many_writes_at_once_are_one_change(story: Path, watch: FolderWatch, qtbot: QtBot) -> None:
    told: list[None] = []
    watch.files_changed.connect(lambda: told.append(None))
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        for _ in range(20):
            a_story(story, A_STORY, A_SOURCE)
    assert len(told) == 1


def test_a_change_in_the_very_moment_of_reading_is_not_lost(story: Path, watch: FolderWatch, qtbot: QtBot) -> None:
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        write_in_place(story / "story.toml")
        watch.watch(story)  # as after each reading


def test_a_new_source_is_noticed_and_watched_from_then_on(story: Path, watch: FolderWatch, qtbot: QtBot) -> None:
    new = story / "sources" / "second.txt"
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        new.write_text("new", "utf-8")
    watch.watch(story)
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        write_in_place(new)


def test_another_story_is_watched_instead(story: Path, watch: FolderWatch, tmp_path: Path, qtbot: QtBot) -> None:
    other = a_story(tmp_path / "other")
    watch.watch(other)
    with qtbot.assertNotEmitted(watch.files_changed, wait=2 * QUIET_MS):
        write_in_place(story / "story.toml")
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        write_in_place(other / "story.toml")


def test_a_story_in_one_file_is_watched_too(story: Path, tmp_path: Path, qtbot: QtBot) -> None:
    archive = Path(shutil.make_archive(str(tmp_path / "packed"), "zip", story)).rename(tmp_path / "packed.claimline")
    watch = FolderWatch()
    watch.watch(archive)
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        archive.write_bytes(b"new")


@pytest.mark.parametrize("name", ["nowhere", "no/where", "x" * 300, "\0"])
def test_a_story_that_is_not_there_can_be_watched_for(name: str, tmp_path: Path, watch: FolderWatch) -> None:
    watch.watch(tmp_path / name)


def test_a_story_that_comes_to_be_is_noticed(tmp_path: Path, watch: FolderWatch, qtbot: QtBot) -> None:
    watch.watch(tmp_path / "new")
    with qtbot.waitSignal(watch.files_changed, timeout=SOON_MS):
        a_story(tmp_path / "new")
