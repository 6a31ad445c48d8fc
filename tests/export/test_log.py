"""The log of the program's own mistakes."""

import stat
from pathlib import Path

import pytest

from viewer.export.log import FORMER_FILES, MOST_BYTES, write_log


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where programs keep their state, which is not there yet."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path / "state"))
    return tmp_path / "state"


def test_an_entry_stands_in_it_with_its_time_and_nobody_else_may_read_it(state: Path) -> None:
    file = write_log("a mistake, to the right: \u202e, and half a letter: \ud83d")
    assert file == state / "claimline" / "claimline.log"
    assert "a mistake, to the right: \u202e, and half a letter: \\ud83d\n" in file.read_text("utf-8")
    assert file.read_text("utf-8")[:2] == "20"
    assert stat.S_IMODE(file.parent.stat().st_mode) == 0o700


def test_entries_follow_each_other_and_the_oldest_go(state: Path) -> None:
    for number in range(5 * (FORMER_FILES + 1)):
        write_log(f"entry {number} " + "x" * (MOST_BYTES // 4))
    files = sorted((state / "claimline").iterdir())
    assert len(files) == FORMER_FILES + 1
    assert sum(file.stat().st_size for file in files) <= (FORMER_FILES + 1) * MOST_BYTES
    told = "".join(file.read_text("utf-8") for file in files)
    assert f"entry {5 * (FORMER_FILES + 1) - 1} " in told
    assert "entry 0 " not in told


def test_where_nothing_can_be_written_nothing_is(state: Path) -> None:
    state.write_text("a file where a folder should be")
    assert write_log("a mistake") is None


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
def test_on_a_full_disk_nothing_is_said_to_be_kept(state: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (state / "claimline").mkdir(parents=True)
    (state / "claimline" / "claimline.log").symlink_to("/dev/full")
    assert write_log("a mistake") is None
    assert capsys.readouterr().err == ""
