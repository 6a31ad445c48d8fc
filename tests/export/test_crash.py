"""Crashes, of which the next run tells."""

import fcntl
import signal
from pathlib import Path

import pytest
from reader import run_python

from viewer.export.crash import left_crashes

CRASHING = """
import faulthandler
from viewer.export.crash import crashes_kept

def hits_a_wall():
    faulthandler._sigsegv()

with crashes_kept():
    hits_a_wall()
"""

RUNNING = """
from viewer.export.crash import crashes_kept, left_crashes
from viewer.folders import state_folder

with crashes_kept():
    told = list(left_crashes())
    print(len(list(state_folder().glob("*"))), told)
"""


@pytest.fixture
def state(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where programs keep their state."""
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "claimline"


def test_the_next_run_tells_where_the_last_one_crashed_and_only_once(state: Path) -> None:
    assert run_python(CRASHING).returncode == -signal.SIGSEGV
    [told] = left_crashes()
    assert "Segmentation fault" in told
    assert "hits_a_wall" in told
    assert list(left_crashes()) == []
    assert list(state.iterdir()) == []


def test_a_run_that_goes_well_leaves_nothing(state: Path) -> None:
    assert told_within_a_run() == "1 []"
    assert list(state.iterdir()) == []


def test_what_still_runs_is_left_alone(state: Path) -> None:
    state.mkdir()
    with (state / "crash-of-another.txt").open("w") as stream:
        stream.write("it still runs")
        stream.flush()
        fcntl.flock(stream, fcntl.LOCK_EX)
        assert told_within_a_run() == "2 []"
    assert len(list(state.iterdir())) == 1


def test_a_run_that_was_killed_is_no_crash_and_leaves_nothing_for_long(state: Path) -> None:
    killed = (
        "import os, signal; from viewer.export.crash import crashes_kept\nwith crashes_kept(): os.kill(os.getpid(), 9)"
    )
    assert run_python(killed).returncode == -signal.SIGKILL
    assert list(left_crashes()) == []
    assert list(state.iterdir()) == []


def test_where_nothing_can_be_kept_the_program_goes_on(state: Path) -> None:
    state.write_text("a file where a folder should be")
    assert told_within_a_run() == "0 []"


def told_within_a_run() -> str:
    """How many files a run sees while it is kept for the case of a crash, and what it is told of others.

    In a process of its own, as these tests are to tell where they crash themselves.
    """
    ended = run_python(RUNNING)
    assert ended.returncode == 0, ended.stderr
    return ended.stdout.strip()
