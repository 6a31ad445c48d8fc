"""The corpus: every hostile or broken story ends with problems that name file and line, or with a correct picture."""

import json
import os
import re
import subprocess
import sys
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any
from zipfile import ZipFile

import corpus_archives
import corpus_files
import corpus_ground
import corpus_load
import corpus_syntax
import corpus_text
import pytest
from limits import MOST_CPU_S, MOST_MB, MOST_WINDOW_CPU_S
from PySide6.QtGui import QImage

HERE = Path(__file__).parent
PARTS = (corpus_text, corpus_files, corpus_archives, corpus_syntax, corpus_ground, corpus_load)
CASES: Mapping[str, Callable[[Path], Path]] = {name: make for part in PARTS for name, make in part.CASES.items()}
AT_ONCE = 12  # stories that one process reads, one after the other
PROBLEM = re.compile(r"^.+?:[1-9][0-9]*:[1-9][0-9]*: [a-z0-9-]+: .+", re.MULTILINE)
CONTROLS = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f]")
SIZE_PX = (960, 540)

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits and files are those of Linux")


def outcomes(folder: Path, names: tuple[str, ...], *commands: str) -> Iterator[dict[str, Any]]:
    """What becomes of commands on stories, in a process that reads one after the other as long as it lives."""
    stories = [
        (name, str(CASES[name](folder / str(number) / "story")), str(folder / str(number)))
        for number, name in enumerate(names)
    ]
    ended = subprocess.run(
        [sys.executable, str(HERE / "victim.py"), *commands],
        env={**os.environ, "PYTHONPATH": os.pathsep.join((str(HERE.parent), str(HERE.parents[1])))},
        input=json.dumps(stories),
        capture_output=True,
        encoding="utf-8",
        timeout=100,
        check=False,
    )
    told = [json.loads(line) for line in ended.stdout.splitlines()]
    for outcome, (_, path, place) in zip(told, stories, strict=False):
        pictures = [QImage(str(file)) for file in sorted(Path(place).glob("*.png"))]
        yield outcome | {"path": path, "sizes": [(picture.width(), picture.height()) for picture in pictures]}
    for name in names[len(told) :]:
        yield {"name": name, "ended": f"with {ended.returncode} at {names[len(told)]}: {ended.stderr[-1500:]}"}


@cache
def read_by_commands(names: tuple[str, ...]) -> dict[str, dict[str, Any]]:
    """The outcomes of a part of the corpus, by name."""
    more = {corpus_text: "describe", corpus_ground: "map"}
    part = next(part for part in PARTS if names[0] in part.CASES)
    commands = ("check", "page", *([more[part]] if part in more else ()))
    with TemporaryDirectory() as folder:
        return {each["name"]: each for each in outcomes(Path(folder), names, *commands)}


def outcome_of(name: str) -> dict[str, Any]:
    """What became of a story, which is read together with others of its part of the corpus."""
    names = next(tuple(part.CASES) for part in PARTS if name in part.CASES)
    start = names.index(name) // AT_ONCE * AT_ONCE
    return read_by_commands(names[start : start + AT_ONCE])[name]


def check_limits(outcome: dict[str, Any]) -> None:
    """A story is answered, whatever it is: by a status, in time and memory, and without steering the terminal."""
    assert "ended" not in outcome, outcome["ended"]
    for command, told in outcome["commands"].items():
        assert told["status"] in (0, 1), told["err"][-2000:]
        assert "Traceback" not in told["err"]
        most_s = MOST_WINDOW_CPU_S if command == "window" else MOST_CPU_S
        assert told["cpu_s"] <= most_s, f"{command} took {told['cpu_s']:.1f} s"
        assert not CONTROLS.search(told["out"] + told["err"])
    assert outcome["peak_mb"] <= MOST_MB


@pytest.mark.parametrize("name", CASES)
def test_it_ends_with_problems_or_with_a_correct_picture(name: str) -> None:
    outcome = outcome_of(name)
    check_limits(outcome)
    check, drawn = outcome["commands"]["check"], outcome["commands"]["page"]["drawn"]
    assert PROBLEM.search(check["out"]) or (check["status"] == 0 and drawn), check["out"][:500]
    assert outcome["sizes"] == [SIZE_PX] * len(outcome["sizes"])
    if name in corpus_ground.CASES:
        assert outcome["commands"]["map"]["drawn"] == drawn
    if name in corpus_text.CASES:
        assert bool(json.loads(outcome["commands"]["describe"]["out"])["events"]) == drawn


WINDOWED = (
    "payload-0", "payload-5", "payload-8", "payload-13", "source-of-one-word", "source-of-controls", "source-of-marks",
    "pipe-as-sources/report.txt", "link-to-a-device-as-story.toml", "archive-swells-much", "many-empty-events",
    "huge-title", "years-beyond-reason", "figure-beyond-reason", "road-that-is-a-great-tangle", "road-at-the-pole",
    "area-of-thousands-of-holes", "ten-thousand-events-on-a-day", "ten-thousand-days", "thousands-of-lanes",
    "five-thousand-claims-of-one-event", "hundreds-of-sides", "thousands-of-figures",
)  # fmt: skip


@pytest.mark.parametrize("name", WINDOWED)
def test_a_window_opens_on_it_all_the_same(name: str, tmp_path: Path) -> None:
    [outcome] = outcomes(tmp_path, (name,), "window")
    check_limits(outcome)


@pytest.mark.parametrize("number", range(len(corpus_text.MARKUP)))
def test_what_is_written_as_markup_is_told_letter_for_letter(number: int) -> None:
    name, payload = f"payload-{number}", corpus_text.MARKUP[number]
    describe = outcome_of(name)["commands"]["describe"]
    assert describe["status"] == 0, describe["err"]
    titles = [event["title"] for event in json.loads(describe["out"])["events"]]
    assert titles == [f"{payload}{title}" for title in ("A convoy", "Talks", "They part")]


def test_the_pipe_would_keep_anybody_waiting_who_opens_it_plainly(tmp_path: Path) -> None:
    story = CASES["pipe-as-sources/report.txt"](tmp_path / "story")
    with pytest.raises(subprocess.TimeoutExpired):
        subprocess.run(["cat", story / "sources" / "report.txt"], timeout=0.5, check=False)


@pytest.mark.parametrize("name", ["archive-swells", "archive-swells-much", "archive-overlaps"])
def test_a_bomb_would_swell_a_hundred_times(name: str, tmp_path: Path) -> None:
    file = CASES[name](tmp_path / "story")
    assert sum(entry.file_size for entry in ZipFile(file).infolist()) > 100 * file.stat().st_size


def test_a_socket_ends_the_process_where_the_kernel_watches() -> None:
    code = "from limits import forbid_sockets; print(forbid_sockets(), flush=True); import _socket; _socket.socket()"
    unwatched = {name: value for name, value in os.environ.items() if name != "CLAIMLINE_WATCH"}
    unwatched["PYTHONPATH"] = str(HERE)  # by Python, which would refuse first
    ended = subprocess.run([sys.executable, "-c", code], env=unwatched, capture_output=True, text=True, check=False)
    if ended.stdout.strip() != "True":
        pytest.skip("this kernel takes no filter")
    assert ended.returncode < 0
