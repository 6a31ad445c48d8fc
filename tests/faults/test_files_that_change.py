"""Files of the story that change under the program: it keeps what was good, tells what is wrong, and recovers."""

import os
import shutil
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from itertools import product
from pathlib import Path
from types import FrameType
from typing import Any

import pytest
from building import A_SOURCE, A_STORY, a_story, changed
from hypothesis import given, settings
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot
from reader import Reader

from viewer.export.packing import packed_story
from viewer.reading.read import read_story
from viewer.window.folder_watch import QUIET_MS

pytestmark = pytest.mark.skipif(os.name != "posix", reason="other systems lock files that are open")

SOON_MS = 5_000
TITLE, OTHER_TITLE = "The coast road", "The other road"
OTHER_STORY = changed(A_STORY, TITLE, OTHER_TITLE)

Swap = Callable[[Path], object]


def goes(file: Path) -> None:
    file.unlink(missing_ok=True)


def becomes_a_link(file: Path) -> None:
    goes(file)
    outside = file.parents[1] / "outside"
    outside.write_text("nothing of this story", "utf-8")
    file.symlink_to(outside)


def becomes_a_pipe(file: Path) -> None:
    goes(file)
    os.mkfifo(file)


def becomes_a_folder(file: Path) -> None:
    goes(file)
    file.mkdir()


def becomes_large(file: Path) -> None:
    with file.open("wb") as grown:
        grown.truncate(5 << 20)


def is_cut(file: Path) -> None:
    os.truncate(file, 40)


SWAPS = (goes, becomes_a_link, becomes_a_pipe, becomes_a_folder, becomes_large, is_cut)


def restored(file: Path, data: bytes) -> None:
    """What stood there, in place of whatever stands there now."""
    if file.is_dir():
        file.rmdir()
    file.with_name("new").write_bytes(data)
    file.with_name("new").replace(file)


# Before the window


@pytest.mark.parametrize("name", ["story.toml", "sources/report.txt"])
@pytest.mark.parametrize("swap", SWAPS)
def test_the_window_keeps_the_last_good_story_and_recovers(
    swap: Swap, name: str, open_window: Callable[..., Reader], tmp_path: Path, qtbot: QtBot
) -> None:
    story = a_story(tmp_path / "story")
    reader, data = open_window(story), (story / name).read_bytes()
    swap(story / name)
    qtbot.waitUntil(lambda: bool(reader.told_problems), timeout=SOON_MS)
    assert reader.story.title == TITLE
    assert reader.story.events
    assert reads_within(reader, qtbot, 2 * QUIET_MS) == 0
    restored(story / name, data)
    qtbot.waitUntil(lambda: not reader.told_problems, timeout=SOON_MS)


@pytest.mark.parametrize("above", [0, 1, 2])
def test_a_folder_that_is_renamed_and_comes_back_is_read_again(
    above: int, open_window: Callable[..., Reader], tmp_path: Path, qtbot: QtBot
) -> None:
    story = a_story(tmp_path / "a" / "b" / "story")
    reader, folder = open_window(story), (story, *story.parents)[above]
    folder.rename(tmp_path / "elsewhere")
    qtbot.wait(2 * QUIET_MS)
    assert reader.story.title == TITLE
    a_story(tmp_path / "elsewhere" / story.relative_to(folder), OTHER_STORY)
    (tmp_path / "elsewhere").rename(folder)
    qtbot.waitUntil(lambda: reader.story.title == OTHER_TITLE, timeout=SOON_MS)
    assert reader.told_problems == []


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="the superuser may read every file")
def test_files_that_may_no_longer_be_read_are_told_and_read_when_they_may(
    open_window: Callable[..., Reader], tmp_path: Path, qtbot: QtBot
) -> None:
    story = a_story(tmp_path / "story")
    reader = open_window(story)
    (story / "story.toml").chmod(0)
    qtbot.waitUntil(lambda: "permission denied" in "".join(reader.told_problems), timeout=SOON_MS)
    assert reader.story.title == TITLE
    (story / "story.toml").chmod(0o644)
    qtbot.waitUntil(lambda: not reader.told_problems, timeout=SOON_MS)


def test_a_story_that_is_replaced_all_the_time_is_shown_meanwhile_and_read_seldom(
    open_window: Callable[..., Reader], tmp_path: Path, qtbot: QtBot
) -> None:
    story = a_story(tmp_path / "story")
    reader, shown, reads = open_window(story), set(), []
    reader.window.store.story_read.connect(lambda problems: reads.append(problems))
    for number in range(60):
        restored(story / "story.toml", changed(A_STORY, TITLE, f"Road {number}").encode())
        qtbot.wait(50)
        shown.add(reader.story.title)
    assert len(shown) > 1
    assert 0 < len(reads) < 12
    assert {*reads} == {()}
    qtbot.waitUntil(lambda: reader.story.title == "Road 59", timeout=SOON_MS)
    assert reads_within(reader, qtbot, 4 * QUIET_MS) == 0


def reads_within(reader: Reader, qtbot: QtBot, wait_ms: int) -> int:
    """How often the story is read while nothing happens."""
    reads: list[object] = []
    qtbot.wait(2 * QUIET_MS)
    reader.window.store.story_read.connect(reads.append)
    qtbot.wait(wait_ms)
    reader.window.store.story_read.disconnect(reads.append)
    return len(reads)


# While it is read


@contextmanager
def at_call(function: object, number: int, happens: Callable[[], object]) -> Iterator[None]:
    """Have something happen just before the system is asked something for so many times, as it may by chance."""
    left = number

    def look(frame: FrameType, event: str, called: Any) -> None:
        nonlocal left
        if event == "c_call" and called is function:
            left -= 1
            if left == 0:
                sys.setprofile(None)
                happens()

    sys.setprofile(look)
    try:
        yield
    finally:
        sys.setprofile(None)


@pytest.mark.parametrize("name", ["story.toml", "sources/report.txt", "geography.geojson"])
@pytest.mark.parametrize("function", [os.open, os.fstat, os.read])
def test_whatever_a_file_becomes_between_check_and_read_gives_a_story_or_a_problem(
    function: object, name: str, tmp_path: Path
) -> None:
    whole = read_story(a_story(tmp_path / "whole")).story
    assert whole is not None
    for swap, number in product(SWAPS, range(1, 8)):
        story = a_story(tmp_path / "story")
        started = time.monotonic()
        with at_call(function, number, lambda swap=swap, story=story: swap(story / name)):
            reading = read_story(story)
        assert reading.problems or (reading.story and reading.story.checksum == whole.checksum), (swap, number)
        assert time.monotonic() - started < 5
        shutil.rmtree(story)


@pytest.mark.parametrize("function", [os.open, os.fstat, os.read, os.stat])
def test_whatever_a_packed_story_becomes_between_check_and_read_gives_a_story_or_a_problem(
    function: object, tmp_path: Path
) -> None:
    folder = a_story(tmp_path / "folder")
    whole = read_story(folder)
    assert whole.story is not None
    for swap, number in product(SWAPS, (1, 2)):
        file = tmp_path / "story.claimline"
        file.write_bytes(packed_story(folder, whole))
        with at_call(function, number, lambda swap=swap, file=file: swap(file)):
            reading = read_story(file)
        assert reading.problems or (reading.story and reading.story.checksum == whole.story.checksum), (swap, number)
        file.rmdir() if file.is_dir() else goes(file)


@settings(max_examples=60, deadline=None)
@given(part=st.floats(0, 1), is_cut=st.booleans())
def test_a_packed_story_that_is_half_rewritten_is_one_of_the_two_or_a_problem(
    part: float, is_cut: bool, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.mktemp("halves")
    stories = (a_story(folder / "old"), a_story(folder / "new", OTHER_STORY + "# more\n", A_SOURCE))
    readings = [read_story(story) for story in stories]
    old, new = (packed_story(story, reading) for story, reading in zip(stories, readings, strict=True))
    done = round(part * len(new))
    (folder / "story.claimline").write_bytes(new[:done] + (b"" if is_cut else old[done:]))
    reading = read_story(folder / "story.claimline")
    checksums = {reading.story.checksum for reading in readings if reading.story}
    assert reading.problems or (reading.story and reading.story.checksum in checksums)
