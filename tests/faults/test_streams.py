"""Results that nobody can receive are never told of as sent; messages that nobody can receive stop nothing."""

import os
import subprocess
import sys
from pathlib import Path

import pytest
from building import a_story
from reader import CLAIMLINE, TESTS

pytestmark = pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")

TOLD = "claimline: the results cannot be written: "


def run(streams: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    """The program, with its streams as a shell leads them."""
    command = ["sh", "-c", f'exec "$0" "$@" {streams}', sys.executable, "-c", CLAIMLINE, *arguments]
    given = {**os.environ, "PYTHONPATH": os.pathsep.join((str(TESTS), str(TESTS.parent))), "PYTHONUNBUFFERED": ""}
    return subprocess.run(command, env=given, capture_output=True, encoding="utf-8", timeout=60, check=False)


@pytest.mark.parametrize(("streams", "why"), [(">&-", "stdout is closed"), (">/dev/full", "No space left on device")])
@pytest.mark.parametrize(
    "command",
    [("check", "STORY"), ("describe", "STORY", "--json"), ("date", "2018"), ("annotations", "STORY", "-o", "-")],
    ids=lambda command: command[0],
)
def test_results_that_cannot_be_written_are_no_success(
    command: tuple[str, ...], streams: str, why: str, tmp_path: Path
) -> None:
    story = str(a_story(tmp_path / "story"))
    ended = run(streams, *(story if word == "STORY" else word for word in command))
    assert (ended.returncode, ended.stdout, ended.stderr) == (2, "", f"{TOLD}{why}\n")


@pytest.mark.parametrize("streams", ["2>&-", "2>/dev/full", "<&- 2>&-"])
def test_messages_that_nobody_receives_change_neither_status_nor_file(streams: str, tmp_path: Path) -> None:
    story, file = a_story(tmp_path / "story", source="another text"), tmp_path / "claims.csv"
    ended = run(streams, "annotations", str(story), "-o", str(file))
    assert (ended.returncode, ended.stdout, ended.stderr) == (1, "", "")
    assert file.read_bytes().startswith(b"\xef\xbb\xbf")


def test_messages_never_stand_among_results(tmp_path: Path) -> None:
    ended = run("2>&-", "describe", str(a_story(tmp_path / "story", source="another text")))
    assert ended.returncode == 1
    assert "quote-missing" not in ended.stdout


@pytest.mark.parametrize("streams", [">&- 2>&-", "<&- >&- 2>&-"])
def test_a_file_never_gets_the_number_of_a_closed_stream(streams: str, tmp_path: Path) -> None:
    ended = run(streams, "annotations", str(a_story(tmp_path / "story")), "-o", str(tmp_path / "claims.csv"))
    assert ended.returncode == 0
    plain = tmp_path / "plain.csv"
    assert run("", "annotations", str(tmp_path / "story"), "-o", str(plain)).returncode == 0
    assert (tmp_path / "claims.csv").read_bytes() == plain.read_bytes()
